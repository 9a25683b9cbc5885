"""Reads flags by the hundred thousand: whole blocks of lines by one regular expression.

imaplib takes 10 µs a line. A line of another shape, one with a literal in it, or any other answer goes its way all the
same; the caps on octets and lines count for both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from companion.mail.flags import FlagRow, mask
from companion.mail.imap_fetch import Part
from companion.mail.imap_wire import Wire

MODSEQ_MOST = 2**63 - 1  # RFC 7162 7
_ITEM = {
    "uid": rb"UID (\d{1,10})",
    "flags": rb"FLAGS \(([^()\r\n]*)\)",
    "modseq": rb"MODSEQ \((\d{1,18})\)",
}


class _Shape(NamedTuple):
    """An order of items: a run of lines of this shape, one of them, and which item stands where."""

    run: re.Pattern[bytes]
    line: re.Pattern[bytes]
    uid: int
    flags: int
    modseq: int | None


def _shape(*items: str) -> _Shape:
    line = rb"\* \d{1,10} FETCH \(" + b" ".join(_ITEM[item] for item in items) + rb"\)\r\n"
    run = b"(?:" + re.sub(rb"(?<!\\)\((?!\?)", b"(?:", line) + b")*+"
    modseq = items.index("modseq") if "modseq" in items else None
    return _Shape(re.compile(run), re.compile(line), items.index("uid"), items.index("flags"), modseq)


_SHAPES = [
    _shape(*items.split())
    for items in (
        "uid flags",
        "uid flags modseq",
        "uid modseq flags",
        "flags uid",
        "flags uid modseq",
        "flags modseq uid",
        "modseq uid flags",
        "modseq flags uid",
    )
]  # fmt: skip
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_FLAGS = re.compile(rb"\bFLAGS \(([^()]*)\)")
_MODSEQ = re.compile(rb"\bMODSEQ \((\d{1,19})\)")


def blocks(wire: Wire, tag: bytes) -> Iterator[list[FlagRow]]:
    """The rows before the tagged answer to `tag`; an empty list after whatever else the server says."""
    while wire.tagged_commands[tag] is None:
        wire._check_bye()
        ahead = wire.peek()
        for shape in _SHAPES:
            if end := shape.run.match(ahead).end():  # type: ignore[union-attr]  # it matches nothing, too
                yield _rows(wire, ahead, end, shape)
                break
        else:
            wire._get_response()
            parts: list[Part] | None = wire.untagged_responses.pop("FETCH", None)
            found = flag_row(parts) if parts else None
            yield [found] if found else []


def _rows(wire: Wire, ahead: bytes, end: int, shape: _Shape) -> list[FlagRow]:
    found = shape.line.findall(ahead, 0, end)
    wire.take(end, len(found))
    uid, flags, modseq = shape.uid, shape.flags, shape.modseq
    if modseq is None:
        return [FlagRow(int(row[uid]), mask(row[flags]), None) for row in found]
    return [FlagRow(int(row[uid]), mask(row[flags]), int(row[modseq])) for row in found]


def flag_row(parts: Sequence[Part]) -> FlagRow | None:
    """One FETCH answer in imaplib's form, its items in any order; None without a UID or flags. Raises ValueError."""
    text = b" ".join(part if isinstance(part, bytes) else part[0] for part in parts)
    uid, flags, modseq = _UID.search(text), _FLAGS.search(text), _MODSEQ.search(text)
    if uid is None or flags is None:
        return None
    when = int(modseq[1]) if modseq else None
    if when is not None and when > MODSEQ_MOST:
        raise ValueError("MODSEQ")
    return FlagRow(int(uid[1]), mask(flags[1]), when)
