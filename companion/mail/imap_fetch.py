"""Reads the answers to `UID FETCH`: what is asked for, and one row a message out of what comes back."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from companion.mail.flags import mask
from companion.mail.imap_reading import Part as Part
from companion.mail.imap_reading import Quick

# Asked for because something uses them, and nothing else is; what kind of message came in is told by most of these.
INBOUND_FIELDS = (
    "FROM TO CC DATE MESSAGE-ID IN-REPLY-TO REFERENCES SUBJECT CONTENT-TYPE AUTO-SUBMITTED RETURN-PATH SENDER REPLY-TO "
    "PRECEDENCE LIST-ID LIST-UNSUBSCRIBE X-FAILED-RECIPIENTS X-AUTOREPLY X-AUTORESPOND X-AUTO-RESPONSE-SUPPRESS "
    "DELIVERED-TO"
)
SENT_FIELDS = (
    "FROM TO CC BCC DATE MESSAGE-ID SUBJECT "
    "RESENT-FROM RESENT-TO RESENT-CC RESENT-BCC RESENT-DATE RESENT-MESSAGE-ID"
)
IDENTITIES = "(INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"


def items(fields: str) -> str:
    return f"(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({fields})])"


_MONTHS = {name: n for n, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,10})\b")
_DATE = re.compile(
    rb'\bINTERNALDATE "([ \d]\d-[A-Za-z]{3}-\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4})"',
)
_FLAGS = re.compile(rb"\bFLAGS \(([^()]*)\)")
_START = re.compile(rb"\* \d{1,10} FETCH \(([^{\r\n]*)\{(\d{1,5})\}\r\n")
# The same in the order in which we ask, as most servers answer: all at one look.
_USUAL = re.compile(
    rb"\* \d{1,10} FETCH \(UID (\d{1,10}) FLAGS \(([^()\r\n]*)\) INTERNALDATE "
    rb'"([ \d]\d-[A-Za-z]{3}-\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4})" RFC822\.SIZE (\d{1,10}) '
    rb"BODY\[HEADER\.FIELDS \([^()\r\n{\"]*\)\] \{(\d{1,5})\}\r\n"
)
_LINE_MOST = 4096  # octets of an answer up to its literal that are waited for here
_BODY = re.compile(rb'\bBODY\[\](?:<\d{1,10}>)? (?:\{\d+\}|"((?:[^"\\]|\\.)*)")')


class HeaderRow(NamedTuple):
    """One message: `internal_at` in ms (0 if the server told none), `size` in octets, `header` as it came, `flags` as
    the bits of `mail/flags.py`."""

    uid: int
    internal_at: int
    size: int
    header: bytes
    flags: int = 0


class BodyRow(NamedTuple):
    """The beginning of one message, header included."""

    uid: int
    text: bytes


def row(parts: Sequence[Part]) -> HeaderRow | None:
    """The message in one FETCH answer; None for an answer that is not about a UID (news of a flag).

    `parts` is imaplib's form: plain text, or a pair of text and the literal behind it. Servers order the items freely.
    """
    text = b" ".join(part if isinstance(part, bytes) else part[0] for part in parts)
    return _row(text, next((part[1] for part in parts if isinstance(part, tuple)), b""))


def _row(text: bytes, header: bytes) -> HeaderRow | None:
    uid, size = _UID.search(text), _SIZE.search(text)
    if uid is None or size is None:
        return None
    flags = _FLAGS.search(text)
    return HeaderRow(int(uid[1]), _moment(text), int(size[1]), header, mask(flags[1]) if flags else 0)


def quick_rows(ahead: bytes) -> Quick[HeaderRow]:
    """The answers of the usual shape, with the header as their end, that lie in `ahead` as a whole; see
    `imap_reading.steps`."""
    rows: list[HeaderRow] = []
    at = lines = 0
    while True:
        if usual := _USUAL.match(ahead, at):
            uid, flags, day, hour, minute, second, zone, size, octets = usual.groups()
            begin = usual.end()
            end = begin + int(octets)
            moment = _instant(day, hour, minute, second, zone)
            found: HeaderRow | None = HeaderRow(int(uid), moment, int(size), ahead[begin:end], mask(flags))
        elif start := _START.match(ahead, at):
            begin = start.end()
            end = begin + int(start[2])
            found = _row(start[1], ahead[begin:end])
        else:
            line_ends = ahead.find(b"\n", at) >= 0 or len(ahead) - at >= _LINE_MOST
            return Quick(rows, at, lines, cut=not line_ends)
        if not ahead.startswith(b")\r\n", end):
            return Quick(rows, at, lines, cut=len(ahead) < end + 3)
        if found:
            rows.append(found)
        at, lines = end + 3, lines + 2


def body(parts: Sequence[Part]) -> BodyRow | None:
    """The message in one FETCH answer for a body; None for an answer without one."""
    text = b" ".join(part if isinstance(part, bytes) else part[0] for part in parts)
    uid, here = _UID.search(text), _BODY.search(text)
    if uid is None or here is None:
        return None
    short = here[1].replace(b"\\\\", b"\\").replace(b'\\"', b'"') if here[1] else b""
    return BodyRow(int(uid[1]), next((part[1] for part in parts if isinstance(part, tuple)), short))


def _moment(text: bytes) -> int:
    found = _DATE.search(text)
    return _instant(*found.groups()) if found else 0


def _instant(day: bytes, hours: bytes, minutes: bytes, seconds: bytes, zone: bytes) -> int:
    midnight = _midnight(day)
    if midnight is None:
        return 0
    hour, minute, second = int(hours), int(minutes), int(seconds)
    if not (hour < 24 and minute < 60 and second <= 60):
        return 0
    return max(midnight + (hour * 60 + minute) * 60 + second - _east(zone), 0) * 1000


@lru_cache(4096)
def _midnight(date: bytes) -> int | None:
    """A day in seconds, as if it were UTC's; None for one that no calendar has, or from before 1970."""
    day, month, year = int(date[:2]), _MONTHS.get(date[3:6].lower()), int(date[7:])
    if month is None or not 1 <= day <= 31 or year < 1970:
        return None
    return timegm((year, month, day, 0, 0, 0))


@lru_cache(64)
def _east(zone: bytes) -> int:
    seconds = (int(zone[1:3]) * 60 + int(zone[3:])) * 60
    return -seconds if zone[:1] == b"-" else seconds
