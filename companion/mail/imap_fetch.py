"""Reads the answers to `UID FETCH`: what is asked for, and one row a message out of what comes back."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Sequence
from typing import NamedTuple

from companion.mail.flags import mask

# Asked for because something uses them, and nothing else is; what kind of message came in is told by most of these.
INBOUND_FIELDS = (
    "FROM TO CC DATE MESSAGE-ID IN-REPLY-TO REFERENCES SUBJECT CONTENT-TYPE AUTO-SUBMITTED RETURN-PATH SENDER REPLY-TO "
    "PRECEDENCE LIST-ID LIST-UNSUBSCRIBE X-FAILED-RECIPIENTS X-AUTOREPLY X-AUTORESPOND X-AUTO-RESPONSE-SUPPRESS "
    "DELIVERED-TO"
)
SENT_FIELDS = "FROM TO CC BCC DATE MESSAGE-ID SUBJECT"
IDENTITIES = "(INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])"


def items(fields: str) -> str:
    return f"(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({fields})])"


_MONTHS = {name: n for n, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_UID = re.compile(rb"\bUID (\d{1,10})\b")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,10})\b")
_DATE = re.compile(
    rb'\bINTERNALDATE "([ \d]\d)-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"',
)
_FLAGS = re.compile(rb"\bFLAGS \(([^()]*)\)")
_BODY = re.compile(rb'\bBODY\[\](?:<0>)? (?:\{\d+\}|"((?:[^"\\]|\\.)*)")')

Part = bytes | tuple[bytes, bytes]


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
    uid, size = _UID.search(text), _SIZE.search(text)
    if uid is None or size is None:
        return None
    header = next((part[1] for part in parts if isinstance(part, tuple)), b"")
    flags = _FLAGS.search(text)
    return HeaderRow(int(uid[1]), _moment(text), int(size[1]), header, mask(flags[1]) if flags else 0)


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
    month = _MONTHS.get(found[2].lower()) if found else None
    if found is None or month is None:
        return 0
    day, year, hour, minute, second = (int(found[n]) for n in (1, 3, 4, 5, 6))
    if not (1 <= day <= 31 and year >= 1970 and hour < 24 and minute < 60 and second <= 60):
        return 0
    offset = (int(found[8]) * 60 + int(found[9])) * 60
    at = timegm((year, month, day, hour, minute, second)) - (offset if found[7] == b"+" else -offset)
    return max(at, 0) * 1000
