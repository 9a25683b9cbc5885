"""Tables as CSV (RFC 4180) that no spreadsheet takes for formulas (CWE-1236). Pure."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = r"[=+\-@\uff1d\uff0b\uff0d\uff20]"
_BEGINS = r"(^|[;,\"|\t\r\n])"
_GAP = r"(?:[^\S\t\r\n]|')*"  # has nothing in common with what begins a cell, or taking it back would not be sure
_OPENS = re.compile(rf"{_BEGINS}({_GAP}{_FORMULA})")
_SHIELDED = re.compile(rf"{_BEGINS}'({_GAP}{_FORMULA})")


def table(rows: Iterable[Sequence[str | int]]) -> str:
    """One line a row, every text shielded and in quotes, CRLF at their ends."""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_NONNUMERIC).writerows(
        [shielded(field) if isinstance(field, str) else field for field in row] for row in rows
    )
    return out.getvalue()


def shielded(text: str) -> str:
    """With an apostrophe before all that a spreadsheet may take for the beginning of a formula: at the field's start,
    and behind what a spreadsheet set to another separator splits at."""
    return _OPENS.sub(r"\1'\2", text)


def unshielded(text: str) -> str:
    """What `shielded` was given."""
    return _SHIELDED.sub(r"\1\2", text) if "'" in text else text
