"""Takes a message out of a folder: the one thing that Postwarden ever removes, a draft that it has sent."""

from __future__ import annotations

from companion.core.errors import ConnectionLost
from companion.mail import imap_folder
from companion.mail.endpoint import Endpoint
from companion.mail.imap_errors import refused
from companion.mail.imap_offers import Offers
from companion.mail.imap_sign_in import text_of
from companion.mail.imap_wire import Wire


def remove(
    wire: Wire,
    server: Endpoint,
    offers: Offers,
    folder: bytes,
    uidvalidity: int,
    uid: int,
    trash: bytes | None,
) -> None:
    """Opens `folder` to write and takes this message out: into `trash` where that is given, else for good.

    Gmail only archives what is expunged from a folder (its IMAP settings' default), so there it has to be moved. A
    plain EXPUNGE would take other people's marked messages along: without UIDPLUS (RFC 4315) the mark is all. Raises
    ConnectionLost for a folder that was numbered anew, and what `imap_errors.speaking` makes MailErrors of.
    """
    state = imap_folder.examine(wire, server, folder, None, verb=b"SELECT")
    if state is None or state.uidvalidity != uidvalidity:
        raise ConnectionLost(host=server.host, said="UIDVALIDITY")
    if trash is not None and offers.move:
        _do(wire, server, b"UID MOVE %d " % uid + trash)
        return
    if trash is not None:
        _do(wire, server, b"UID COPY %d " % uid + trash)
    _do(wire, server, b"UID STORE %d +FLAGS.SILENT (\\Deleted)" % uid)
    if offers.uidplus:
        _do(wire, server, b"UID EXPUNGE %d" % uid)


def _do(wire: Wire, server: Endpoint, command: bytes) -> None:
    wire.allow()
    typ, data = wire.until(wire.begin(command))
    if typ != "OK":
        raise refused(text_of(data), server, signing_in=False, bad=typ != "NO")
