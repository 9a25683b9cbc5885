"""The volume pillar: limits kept, no bursts, headroom. From the ledger's counts a day."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

ENOUGH_SENDS = 20
BURST_FROM = 20  # sends a day; fewer are nobody's burst
BURST_TIMES = 3  # as many as on the usual day
KEPT, SMOOTH, HEADROOM = 0.5, 0.3, 0.2  # parts of the pillar


@dataclass(frozen=True, slots=True)
class VolumeFacts:
    """`sent`, `counted`: sends a day over 30 days, newest last; all of them, and those that the limit counts.

    A day is 24 h that end at the hour of the check-up. `limit`: sends a day, as set now.
    """

    sent: tuple[int, ...]
    counted: tuple[int, ...]
    limit: int


def volume_share(facts: VolumeFacts | None) -> float | None:
    """0..1; None under 20 sends, which tell nothing."""
    if facts is None or sum(facts.sent) < ENOUGH_SENDS:
        return None
    days = [sent for sent in facts.sent if sent]
    kept = sum(
        counted <= facts.limit for sent, counted in zip(facts.sent, facts.counted, strict=True) if sent
    )
    usual = median(days)
    smooth = sum(sent < BURST_FROM or sent <= BURST_TIMES * usual for sent in days)
    fullest = max(facts.counted) / facts.limit if facts.limit else 1.0
    room = min(max((1.0 - fullest) / 0.2, 0.0), 1.0)  # full up to 80 % of the limit, none at it
    return KEPT * kept / len(days) + SMOOTH * smooth / len(days) + HEADROOM * room
