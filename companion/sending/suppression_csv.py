"""People not to write to, as files that spreadsheets and other tools read and write (RFC 4180). Pure.

Read: UTF-8 or UTF-16 with or without a mark, else Windows' own letters; commas, semicolons, tabs or bars; the column
names of the usual tools, or none. Written so that what is read again is what was written.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

from companion.core.addresses import normaliser
from companion.core.errors import BadAddress, NotReadable, printable
from companion.core.spreadsheets import table, unshielded
from companion.store.suppressions import SuppressionRow, Why

HEADER = ("address", "why", "since", "status", "note")
NOTE = 300  # characters
SHOWN = 50  # bad lines that are told
MOST_BAD = 100_000  # lines; a file with more is none of addresses, and each takes its time to judge

_DELIMITERS = ",;\t|"
_ADDRESS = ("address", "email", "emailaddress", "mail", "recipient", "emailadresse", "emailadress", "adressemail",
            "correoelectronico", "correo", "courriel", "contactemail", "subscriberemail", "useremail")  # fmt: skip
_WHY = ("why", "suppressionreason", "unsubscribereason", "reason", "suppressiontype", "bouncetype", "type", "event",
        "status", "grund", "motivo", "raison")  # fmt: skip
_SINCE = ("since", "createdat", "created", "date", "addedat", "added", "timestamp", "suppressedat", "unsubtime",
          "optouttime", "lastupdatetime", "datum", "fecha")  # fmt: skip
_NOTE = ("note", "notes", "comment", "comments", "description", "details")
_WORDS: tuple[tuple[Why, tuple[str, ...]], ...] = (
    ("by_hand", ("byhand", "manual")),
    ("complained", ("complain", "spam", "abuse")),
    ("unsubscribed", ("unsub", "optout", "optedout", "abgemeldet", "abmeld", "desinscri", "debaja")),
    ("bounced", ("bounce", "cleaned", "invalid", "undeliver")),
)
_WORD = 40  # characters; what is longer is a sentence, in which "spam" may stand for anything
_REFUSAL = re.compile(r"[45]\d\d\b")
_NAMED = re.compile(r"[^<>]*<([^<>]*)>\s*")
_STATUS = re.compile(r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])")


class BadLine(NamedTuple):
    """`why`: no address stands there, or the line has no column for one."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One row an address. `bad`: the first lines that could not be read, of `bad_lines` in all."""

    rows: tuple[SuppressionRow, ...]
    bad: tuple[BadLine, ...]
    bad_lines: int


def read(data: bytes, now: int) -> Reading:
    """What a file holds. `now` (ms) is when what has no date was barred. Raises NotReadable for what is no such file at
    all, with the line where that shows."""
    found: dict[str, SuppressionRow] = {}
    bad: list[BadLine] = []
    bad_lines, columns, address_of = 0, None, normaliser()
    for number, fields in _records(data):
        if columns is None:
            columns = _columns(fields)
            if columns.named:
                continue
        row = _row(columns, fields, now, address_of)
        if isinstance(row, str):
            bad_lines += 1
            if len(bad) < SHOWN:
                bad.append(BadLine(number, row))
            if bad_lines > MOST_BAD:
                raise NotReadable(line=number, why=f"more than {MOST_BAD:,} lines hold no address")
        elif (before := found.get(row.address)) is None or _stronger(row, before):
            found[row.address] = row
    if columns is None:
        raise NotReadable(line=1, why="it is empty")
    return Reading(tuple(found.values()), tuple(bad), bad_lines)


def write(rows: Iterable[SuppressionRow], *, header: bool = True) -> str:
    """One line each, as a spreadsheet may open it."""
    lines = ((row.address, row.why, _written(row.at), row.status or "", row.note or "") for row in rows)
    return table((*((HEADER,) if header else ()), *lines))


def note_of(text: str | None) -> str | None:
    """One line without control characters, cut; None where nothing is left."""
    if not text:
        return None
    return (text if text.isprintable() else printable(text)).strip()[:NOTE].rstrip() or None


@dataclass(frozen=True, slots=True)
class _Columns:
    """Places of columns; `named`: the first line names them and is no data."""

    address: int
    why: tuple[int, ...] = ()
    since: tuple[int, ...] = ()
    status: tuple[int, ...] = ()
    note: tuple[int, ...] = ()
    named: bool = False


def _records(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Lines by the number of their first one, empty ones left out."""
    text = _decoded(data)
    first = next((line for line in io.StringIO(text) if line.strip()), "")
    delimiter = _delimiter(first)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    begun = 1
    try:
        for fields in reader:
            told = first.lower().startswith("sep=") and "".join(fields).lower().startswith("sep")
            if any(field.strip() for field in fields) and not (told and begun == 1):
                yield begun, fields
            begun = reader.line_num + 1
    except csv.Error as error:
        # Python's words for a field beyond `csv.field_size_limit`, which is the one thing it says besides quotes.
        why = (
            f"a field of it has more than {csv.field_size_limit():,} characters, or a quotation mark is never closed"
            if "field limit" in str(error)
            else "a quotation mark stands where none may, or is never closed"
        )
        raise NotReadable(line=begun, why=why) from None


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):  # of which UTF-16's is the beginning
        return data.decode("utf-32", "replace")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if b"\0" in data[:2]:  # the other half of a letter of ASCII
        return data.decode("utf-16-be" if data[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _delimiter(line: str) -> str:
    if line.lower().startswith("sep=") and line[4:5] in _DELIMITERS:
        return line[4]
    outside = "".join(line.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)


def _columns(fields: Sequence[str]) -> _Columns:
    names = ["".join(c for c in field.casefold() if c.isalnum()) for field in fields]

    def places(wanted: Sequence[str]) -> tuple[int, ...]:
        return tuple(names.index(name) for name in wanted if name in names)

    data = [at for at, field in enumerate(fields) if "@" in field]
    if data:  # no column is called so
        return _Columns(data[0])
    found = places(_ADDRESS) or tuple(at for at, name in enumerate(names) if "email" in name)
    if not found:
        raise NotReadable(line=1, why="no column is called “email” or “address”")
    return _Columns(found[0], places(_WHY), places(_SINCE), places(("status",)), places(_NOTE), named=True)


def _row(
    columns: _Columns, fields: Sequence[str], now: int, address_of: Callable[[str], str]
) -> SuppressionRow | str:
    if columns.address >= len(fields):
        return "columns"
    try:
        address = address_of(_bare(unshielded(fields[columns.address]).strip()))
    except BadAddress:
        return "address"
    reasons = _told(fields, columns.why)
    why = next((known for text in reasons if (known := _why(text)) is not None), None) or "by_hand"
    status = None
    if why == "bounced":
        codes = (_STATUS.search(text) for text in (*_told(fields, columns.status), *reasons))
        status = next((code[0] for code in codes if code), None)
    times = (_time(text) for text in _told(fields, columns.since))
    at = next((at for at in times if at is not None), now)
    # What is no mere word for a reason is worth keeping.
    notes = _told(fields, columns.note) or [text for text in reasons if not _is_word(text)]
    return SuppressionRow(
        address, why, min(at, now), status=status, note=note_of(notes[0] if notes else None)
    )


def _bare(text: str) -> str:
    """The address in `Ann Lee <ann@there.test>` and `mailto:ann@there.test`."""
    found = _NAMED.fullmatch(text)
    bare = (found[1] if found else text).strip()
    return bare[7:] if bare[:7].lower() == "mailto:" else bare


def _told(fields: Sequence[str], places: Sequence[int]) -> list[str]:
    texts = [unshielded(fields[at]).strip() for at in places if at < len(fields)]
    return [text for text in texts if text]


@lru_cache(maxsize=1024)  # a list repeats the few it has
def _why(text: str) -> Why | None:
    if _REFUSAL.match(text):
        return "bounced"
    word = "".join(c for c in text.casefold() if c.isalnum())
    if len(text) > _WORD:
        return None
    return next((why for why, marks in _WORDS if any(mark in word for mark in marks)), None)


def _is_word(text: str) -> bool:
    return _STATUS.fullmatch(text) is not None or (len(text) <= _WORD and _why(text) is not None)


def _time(text: str) -> int | None:
    """Milliseconds; dates without a zone are those of Greenwich. None for what is none, or lies before mail."""
    if text.isascii() and text.isdigit() and len(text) in (10, 13):
        return int(text) * (1000 if len(text) == 10 else 1)
    try:
        when = datetime.fromisoformat(text)
        found = (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
    return max(0, round(found * 1000))


def _written(at: int) -> str:
    when = datetime.fromtimestamp(at // 1000, UTC)
    return f"{when:%Y-%m-%dT%H:%M:%S}.{at % 1000:03}Z"


def _stronger(row: SuppressionRow, before: SuppressionRow) -> bool:
    wishes = ("complained", "unsubscribed")
    return row.why in wishes and before.why not in wishes
