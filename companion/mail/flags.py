"""A message's flags as one number: what IMAP tells as words, in a form that is stored and compared quickly."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

SEEN, ANSWERED, FLAGGED, DELETED, DRAFT, JUNK, NOT_JUNK, FORWARDED = (1 << bit for bit in range(8))

# Keywords as the common clients write them (IANA: imap-jmap-keywords); letters of any case.
_BITS = {
    b"\\seen": SEEN,
    b"\\answered": ANSWERED,
    b"\\flagged": FLAGGED,
    b"\\deleted": DELETED,
    b"\\draft": DRAFT,
    b"$junk": JUNK,
    b"junk": JUNK,
    b"$notjunk": NOT_JUNK,
    b"notjunk": NOT_JUNK,
    b"nonjunk": NOT_JUNK,
    b"$forwarded": FORWARDED,
    b"forwarded": FORWARDED,
}
_REMEMBERED = 256  # octets; folders know a handful of different texts
_READ = 8 << 10


class FlagRow(NamedTuple):
    """One message's flags, as bits, and when they changed; `modseq` is None where the server did not tell it."""

    uid: int
    flags: int
    modseq: int | None


def mask(text: bytes) -> int:
    """The bits in a list of flags, as it stands between the brackets. Others than ours count nothing."""
    return _remembered(text) if len(text) <= _REMEMBERED else _mask(text[:_READ])


def _mask(text: bytes) -> int:
    bits = 0
    for word in text.lower().split():
        bits |= _BITS.get(word, 0)
    return bits


_remembered = lru_cache(1024)(_mask)
