"""Speaks IMAP: signs in over verified TLS, lists folders, reads headers, finds and files messages.

Folders are opened with EXAMINE and read with PEEK, always: nothing of the user's changes. `append` is one exception,
`remove` the other. The baseline of RFC 3501 must do: UID windows, no extension. IMAPClient 4.1 is passed by where it
fails (mail.md 1): its `fetch` raises on ranges and sends UID lists that servers refuse; its lexer steps byte by byte.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from datetime import UTC, date, datetime
from types import TracebackType

from imapclient import IMAPClient

from companion.core.errors import MailError, NoEncryption
from companion.mail import imap_folder, imap_offers, imap_removing, imap_watch
from companion.mail.criteria import criteria
from companion.mail.endpoint import Endpoint, Login
from companion.mail.flags import FlagRow as FlagRow
from companion.mail.hosts import Dialler
from companion.mail.imap_changes import flag_row, quick_flags
from companion.mail.imap_errors import refused, speaking
from companion.mail.imap_fetch import IDENTITIES, HeaderRow, body, items, quick_rows, row
from companion.mail.imap_folder import FolderState as FolderState
from companion.mail.imap_offers import Offers as Offers
from companion.mail.imap_reading import LAST_UID, allow, delivered, span, steps
from companion.mail.imap_sign_in import sign_in, text_of
from companion.mail.imap_wire import LITERAL_KEPT, Wire
from companion.mail.special import FolderInfo, folder_name
from companion.mail.tls import Tls

_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WORD = re.compile(rb"\S+")
_LIST_OCTETS = 2 << 20  # IMAPClient reads them one by one
# What a message may bring, on average; and of how many at most the headers are asked for at once.
_HEADER_OCTETS, _IDENTITY_OCTETS, _FLAGS_OCTETS = 12 << 10, 2 << 10, 1 << 10
_HEADERS_MOST = 5_000


class _Client(IMAPClient):  # type: ignore[misc]  # IMAPClient is untyped
    """IMAPClient on a connection that stands already."""

    def __init__(self, wire: Wire, timeout: float) -> None:
        self._wire = wire
        super().__init__("", ssl=False, timeout=timeout)
        wire.debug = 0  # IMAPClient sets 5, which formats every line for its log

    def _create_IMAP4(self) -> Wire:
        return self._wire

    def _proc_folder_list(self, folder_data: object) -> object:
        """Names as they came: one that is no name (`R&D`) would keep all the others from being told."""
        self.folder_encode = False
        try:
            return super()._proc_folder_list(folder_data)
        finally:
            self.folder_encode = True


class ImapSession:
    """One signed-in connection, for one thread at a time. Every method raises MailError; after one it is of no use."""

    def __init__(self, server: Endpoint, wire: Wire, timeout: float, offers: Offers) -> None:
        self._server, self._wire = server, wire
        self.offers = offers
        self._client = _Client(wire, timeout)

    def __enter__(self) -> ImapSession:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.close()
        else:
            self.abandon()

    def folders(self) -> list[FolderInfo]:
        """Those that can be opened by their name."""
        self._wire.allow(octets=_LIST_OCTETS)
        with speaking(self._server):
            return [
                FolderInfo(
                    name,
                    frozenset(flag.decode(errors="replace").lower() for flag in flags),
                    delimiter.decode(errors="replace") if delimiter else None,
                )
                for flags, delimiter, said in self._client.list_folders()
                if (name := folder_name(said)) is not None
            ]

    def examine(self, name: str, known: tuple[int, int] | None = None) -> FolderState:
        """Opens a folder, to read only. With `known`, UIDVALIDITY and modseq of an earlier state, it also says what
        changed since, where the server does QRESYNC; whether it did is `resynced`."""
        asked = known if self.offers.qresync else None
        with speaking(self._server):
            state = imap_folder.examine(self._wire, self._server, self._client._normalise_folder(name), asked)
        return state or self.status(name)  # RFC 2060 servers leave UIDNEXT out

    def status(self, name: str) -> FolderState:
        """A folder's state without opening it."""
        with self._speaking():
            wanted = [
                "UIDVALIDITY",
                "UIDNEXT",
                "MESSAGES",
                *(["HIGHESTMODSEQ"] if self.offers.condstore else []),
            ]
            said = self._client.folder_status(name, wanted)
            uidvalidity, uidnext, exists = (
                int(said[key]) for key in (b"UIDVALIDITY", b"UIDNEXT", b"MESSAGES")
            )
            return FolderState(uidvalidity, uidnext, exists, int(said.get(b"HIGHESTMODSEQ", 0)) or None)

    def headers(self, first: int, last: int, fields: str) -> Iterator[HeaderRow]:
        """The messages with UIDs from `first` to `last` in the open folder, in the server's order, as they come.

        `fields` are INBOUND_FIELDS or SENT_FIELDS. Left in the middle, the connection is cut.
        """
        return self._rows(first, last, items(fields), _HEADER_OCTETS)

    def identities(self, first: int, last: int) -> Iterator[HeaderRow]:
        """As `headers`, in as few octets as tell messages apart: no flags, and of the header the Message-ID alone."""
        return self._rows(first, last, IDENTITIES, _IDENTITY_OCTETS)

    def _rows(self, first: int, last: int, wanted: str, octets: int) -> Iterator[HeaderRow]:
        allow(self._wire, min(last - first + 1, _HEADERS_MOST), octets)
        with speaking(self._server):
            tag = self._wire.begin(f"UID FETCH {span(first, last)} {wanted}")
        read = steps(self._wire, tag, row, quick_rows)
        yield from delivered(self._wire, self._server, tag, read, range(first, last + 1))

    def flags(self, first: int, last: int, since: int | None = None) -> Iterator[FlagRow]:
        """The flags of the messages with UIDs from `first` to `last`, as they come; with `since`, a modseq, of those
        only that changed after it, where the server does CONDSTORE, else of all. Left in the middle, the connection
        is cut."""
        changed = since is not None and self.offers.condstore
        allow(self._wire, last - first + 1, _FLAGS_OCTETS)
        with speaking(self._server):
            only = f" (CHANGEDSINCE {since})" if changed else ""
            tag = self._wire.begin(f"UID FETCH {span(first, last)} (UID FLAGS){only}")
        extension = "CONDSTORE" if changed else ""
        within = range(first, last + 1)
        read = steps(self._wire, tag, flag_row, quick_flags)
        yield from delivered(self._wire, self._server, tag, read, within, extension=extension)

    def body(self, uid: int, most: int = 65_536, start: int = 0) -> bytes | None:
        """At most `most` octets of a message from `start` on, header included; None if it is not there. More than
        LITERAL_KEPT do not come at once."""
        most = min(most, LITERAL_KEPT)
        allow(self._wire, 1, LITERAL_KEPT)
        with speaking(self._server):
            tag = self._wire.begin(f"UID FETCH {uid} (BODY.PEEK[]<{start}.{most}>)")
        read = steps(self._wire, tag, body)
        found = [
            one.text[:most] for one in delivered(self._wire, self._server, tag, read, range(uid, uid + 1))
        ]
        return found[0] if found else None

    def idle(self, seconds: float) -> bool:
        """Sleeps until something changes in the open folder: True, or False after `seconds`. `abandon` ends it with
        ConnectionLost; a server that refuses gives ProtocolBroken with the `extension` IDLE."""
        with speaking(self._server):
            return imap_watch.idle(self._wire, self._server, seconds)

    def compress(self) -> bool:
        """From here on everything is compressed, both ways. False where the server does not do that."""
        if not self.offers.deflate:
            return False
        with self._speaking():
            if not self._wire.deflated:
                typ, _ = self._wire.until(self._wire.begin("COMPRESS DEFLATE"))
                if typ == "OK":
                    self._wire.deflate()
            return self._wire.deflated

    def uids_since(self, day: date) -> list[int]:
        """UIDs of what came to the open folder on `day` (the server's) or later, ascending."""
        return self._search(["SINCE", f"{day.day}-{_MONTHS[day.month]}-{day.year}"])

    def uids_between(self, first: int, last: int) -> list[int]:
        """UIDs from `first` to `last` in the open folder, ascending."""
        found = self._search(["UID", f"{first}:{min(last, LAST_UID)}"])
        return [uid for uid in found if first <= uid <= last]

    def lowest_uid(self) -> int | None:
        """UID of the first message in the open folder, which must not be empty."""
        return min(self._search(["1"]), default=None)

    def find_message_id(self, folder: str, message_id: str) -> list[int]:
        """UIDs in `folder` whose Message-ID is this one. Raises HeaderRefused for one that no header may hold."""
        terms = criteria("HEADER", "Message-ID", message_id)
        self.examine(folder)
        return self._search(terms)

    def _search(self, terms: list[str]) -> list[int]:
        with self._speaking():
            typ, data = self._wire.uid("SEARCH", *terms)
            if typ != "OK":
                raise refused(text_of(data), self._server, signing_in=False)
            return sorted(int(uid[0]) for line in data if line for uid in _WORD.finditer(line))

    def append(
        self, folder: str, message: bytes, at_ms: int, *, seen: bool = True, draft: bool = False
    ) -> None:
        """Files a copy, or with `draft` a message to be written on, dated `at_ms`."""
        flags = [flag for flag, wanted in ((b"\\Seen", seen), (b"\\Draft", draft)) if wanted]
        with self._speaking():
            moment = datetime.fromtimestamp(at_ms / 1000, UTC)
            self._client.append(folder, message, flags, moment)

    def whole(self, uid: int, most: int) -> bytes | None:
        """A message of the open folder, header included; None if it is not there, or has more than `most` octets."""
        read = list[bytes]()
        while len(read) * LITERAL_KEPT <= most:
            piece = self.body(uid, start=len(read) * LITERAL_KEPT, most=LITERAL_KEPT)
            read.append(piece or b"")
            if piece is None or len(piece) < LITERAL_KEPT:
                return b"".join(read) or None
        return None

    def remove(self, folder: str, uidvalidity: int, uid: int, trash: str | None) -> None:
        """Takes this message out of `folder`, into `trash` or for good (mail/imap_removing.py)."""
        name: bytes = self._client._normalise_folder(folder)
        into: bytes | None = None if trash is None else self._client._normalise_folder(trash)
        with self._speaking():
            imap_removing.remove(self._wire, self._server, self.offers, name, uidvalidity, uid, into)

    def noop(self) -> None:
        with self._speaking():
            self._client._command_and_check("noop")

    def close(self) -> None:
        """Says goodbye if the server still listens. Never raises."""
        with suppress(MailError), speaking(self._server):
            self._wire.allow(seconds=3)
            self._client.logout()
        self.abandon()

    def abandon(self) -> None:
        """Cuts the connection, from whichever thread."""
        self._wire.shutdown()

    def _speaking(self) -> AbstractContextManager[None]:
        self._wire.allow()
        return speaking(self._server)


class Imap:
    """Opens sessions. `dialler` says which hosts may be reached, `tls` whom to trust."""

    def __init__(self, dialler: Dialler, tls: Tls) -> None:
        self._dialler, self._tls = dialler, tls
        # At DEBUG it writes user names and folder names.
        logging.getLogger("imapclient").setLevel(logging.WARNING)

    def open(
        self, server: Endpoint, login: Login, timeout: float = 30, *, without: frozenset[str] = frozenset()
    ) -> ImapSession:
        """Connects, verifies, signs in. Raises MailError and LinkRefused; no secret leaves before TLS is verified.

        `without` names extensions not to use (`QRESYNC`, `CONDSTORE`, `IDLE`, `ESEARCH`, `COMPRESS`): this server
        refused them.
        """
        sock = self._dialler.connect(server.host, server.port, timeout)
        try:
            if server.security == "tls":
                sock = self._tls.wrap(sock, server.host)
            with speaking(server, greeting=True):
                wire = Wire(sock, timeout, plain=server.security == "starttls")
                if server.security == "starttls":
                    self._encrypt(wire, server)
                    sock = wire.sock
            with speaking(server, signing_in=True):
                sign_in(wire, server, login)
            with speaking(server):
                return ImapSession(server, wire, timeout, imap_offers.ask(wire, without))
        except BaseException:
            sock.close()
            raise

    def _encrypt(self, wire: Wire, server: Endpoint) -> None:
        # A PREAUTH greeting allows no STARTTLS any more: nobody who means well sends it here.
        if "STARTTLS" not in wire.capabilities or wire.state != "NONAUTH":
            raise NoEncryption(host=server.host, port=server.port)
        wire.secure(lambda plain: self._tls.wrap(plain, server.host))
