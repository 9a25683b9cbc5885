"""How long the name server that answered may repeat "there is none" (RFC 2308 section 5). Pure.

By hand and out of the bytes: most of a check-up's answers are empty, and reading all that stands behind an empty answer
costs more than the rest of the question.
"""

from __future__ import annotations

_SOA = b"\0\x06\0\x01"  # type and class
LONGEST = 3 * 3600  # what longer ones are cut to by most servers (section 5)
_AA = 0x04  # who answers for the zone itself keeps nothing


def negative_ttl(wire: bytes) -> int | None:
    """Seconds; None where the server keeps nothing, or doesn't say. `wire`: a whole reply with one question and no
    answer. Never raises."""
    if len(wire) < 12 or wire[2] & _AA or wire[4:8] != b"\0\x01\0\0" or wire[8:10] == b"\0\0":
        return None
    at = _after_name(wire, 12)
    at = None if at is None else _after_name(wire, at + 4)
    if at is None or wire[at : at + 4] != _SOA:
        return None
    end = at + 10 + int.from_bytes(wire[at + 8 : at + 10])
    minimum = wire[end - 4 : end]
    if len(minimum) < 4:
        return None
    return min(int.from_bytes(wire[at + 4 : at + 8]), int.from_bytes(minimum), LONGEST)


def _after_name(wire: bytes, at: int) -> int | None:
    """Where the name that begins there ends; None where it doesn't."""
    while at < len(wire):
        length = wire[at]
        if length >= 0xC0:
            return at + 2
        at += 1 + length
        if length == 0:
            return at
    return None
