"""Opens folders, to read only unless asked, and says what changed in them since (CONDSTORE, QRESYNC: RFC 7162).

IMAPClient's `select_folder` knows no QRESYNC, and imaplib raises `readonly` on the command after one that was sent past
it (mail.md 1).
"""

from __future__ import annotations

from typing import NamedTuple

from companion.core.errors import ProtocolBroken
from companion.mail.endpoint import Endpoint
from companion.mail.flags import FlagRow
from companion.mail.imap_changes import MODSEQ_MOST, flag_row, quick_flags
from companion.mail.imap_errors import refused
from companion.mail.imap_reading import LAST_UID, steps
from companion.mail.imap_sign_in import text_of
from companion.mail.imap_wire import LINES, Wire

Ranges = tuple[tuple[int, int], ...]

_CHANGED_MOST = 250_000  # with more, or with more ranges, the changes are not told and must be looked for
_VANISHED_MOST = 50_000
_OCTETS, _ROWS = 64 << 20, 1_000_000


class FolderState(NamedTuple):
    """What EXAMINE or STATUS says: `uidnext` is the UID the next message will get, `exists` how many there are.

    `modseq` is HIGHESTMODSEQ, None where the server or the folder has none. `resynced`: the server told everything that
    changed since the state it was asked about, in `vanished` (ranges of UIDs, first and last) and `changed`.
    """

    uidvalidity: int
    uidnext: int
    exists: int
    modseq: int | None = None
    vanished: Ranges = ()
    changed: tuple[FlagRow, ...] = ()
    resynced: bool = False


def examine(
    wire: Wire, server: Endpoint, name: bytes, known: tuple[int, int] | None, *, verb: bytes = b"EXAMINE"
) -> FolderState | None:
    """Opens `name`, as it stands in a command; None if the server tells no UIDNEXT, as RFC 2060 allowed.

    `known` is UIDVALIDITY and modseq of an earlier state, for servers that do QRESYNC. Raises MailError, and what
    `imap_errors.speaking` makes MailErrors of.
    """
    resync = b" (QRESYNC (%d %d))" % known if known else b""
    if known:
        wire.allow(octets=_OCTETS, rows=_ROWS, fetches=True)
    else:
        wire.allow(rows=LINES, fetches=True)
    wire.is_readonly, wire.state = True, "AUTH"
    tag = wire.begin(verb + b" " + name + resync)
    changed: list[FlagRow] = []
    for rows in steps(wire, tag, flag_row, quick_flags):
        if "CLOSED" in wire.untagged_responses:  # whatever came before is about the folder open till now
            wire._check_bye()
            wire.untagged_responses = {}
            changed = []
        if known and len(changed) <= _CHANGED_MOST:
            changed += rows
    typ, data = wire.until(tag)
    if typ != "OK":
        extension = "QRESYNC" if known and typ == "BAD" else ""
        raise refused(text_of(data), server, signing_in=False, bad=typ != "NO", extension=extension)
    wire.state = "SELECTED"
    exists = _number(wire, "EXISTS", LAST_UID)
    wire.news.opened(exists, _number(wire, "RECENT", LAST_UID) if "RECENT" in wire.untagged_responses else 0)
    if "UIDNEXT" not in wire.untagged_responses:
        return None
    modseq = None
    if "HIGHESTMODSEQ" in wire.untagged_responses and "NOMODSEQ" not in wire.untagged_responses:
        modseq = _number(wire, "HIGHESTMODSEQ", MODSEQ_MOST) or None
    state = FolderState(
        _number(wire, "UIDVALIDITY", LAST_UID), _number(wire, "UIDNEXT", LAST_UID + 1), exists, modseq
    )
    if known is None or state.uidvalidity != known[0] or modseq is None or modseq < known[1]:
        return (
            state  # another folder by that name, or a restored server: what it tells is not to be relied on
        )
    vanished = _earlier(wire, server)
    if len(changed) > _CHANGED_MOST or len(vanished) > _VANISHED_MOST:
        return state
    return state._replace(vanished=vanished, changed=tuple(changed), resynced=True)


def _number(wire: Wire, name: str, most: int) -> int:
    """Raises LookupError, ValueError."""
    number = int(wire.untagged_responses[name][-1].partition(b"]")[0])
    if number > most:
        raise ValueError(name)
    return number


def _earlier(wire: Wire, server: Endpoint) -> Ranges:
    """What the server says has gone while nobody looked. A bare VANISHED tells of the present, as EXISTS does then."""
    found: list[tuple[int, int]] = []
    for line in wire.untagged_responses.get("VANISHED", []):
        tag, _, uids = line.partition(b" ") if isinstance(line, bytes) else (b"(EARLIER)", b"", b"")
        if tag.upper() == b"(EARLIER)":
            try:
                found += ranges(uids)
            except ValueError:
                raise ProtocolBroken(host=server.host, said="VANISHED", extension="QRESYNC") from None
    return tuple(found)


def ranges(text: bytes) -> Ranges:
    """A set of UIDs (`3:7,9`) as pairs of first and last; with more than _VANISHED_MOST the rest is left out. Raises
    ValueError for what names no UIDs."""
    found: list[tuple[int, int]] = []
    for part in text.strip().split(b",", _VANISHED_MOST + 1)[: _VANISHED_MOST + 1]:
        one, _, other = part.partition(b":")
        if not (one.isdigit() and (other.isdigit() or b":" not in part)):
            raise ValueError("UIDs")
        ends = sorted((int(one), int(other or one)))
        if not 1 <= ends[0] <= ends[1] <= LAST_UID:
            raise ValueError("UIDs")
        found.append((ends[0], ends[1]))
    return tuple(found)
