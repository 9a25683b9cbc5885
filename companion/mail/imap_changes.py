"""Reads flags by the hundred thousand: whole blocks of lines by one regular expression.

Servers order the items as they like, but all lines alike. A line of another shape goes imaplib's way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from companion.mail.flags import FlagRow, mask
from companion.mail.imap_reading import Part, Quick, nothing

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
    run = b"(?:" + re.sub(rb"(?<!\\)\((?!\?)", b"(?:", line) + b")++"
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


def quick_flags(ahead: bytes) -> Quick[FlagRow]:
    """The lines of one shape that `ahead` begins with; see `imap_reading.steps`."""
    for shape in _SHAPES:
        if run := shape.run.match(ahead):
            found = shape.line.findall(ahead, 0, run.end())
            uid, flags, modseq = shape.uid, shape.flags, shape.modseq
            rows = [
                FlagRow(int(row[uid]), mask(row[flags]), None if modseq is None else int(row[modseq]))
                for row in found
            ]
            return Quick(rows, run.end(), len(found))
    return nothing(ahead)


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
