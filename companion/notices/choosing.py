"""What the user is told now: one showing at a time, three a day, in quiet hours only what cannot wait. Pure.

The first look of a day outside of quiet hours is the digest: whatever is to be said then is said in one. Later that day
what is new interrupts by itself; what finds the day's budget spent is left to the next digest, and so is good news.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from companion.core.clock import DAY
from companion.notices import words
from companion.notices.hours import Hours
from companion.notices.inhibition import muted
from companion.notices.matter import (
    A_DAY,
    FIXES_A_DAY,
    REPEAT,
    SEVERITIES,
    SUMMARY,
    Severity,
    Showing,
    Standing,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """`digest`: the local day of the last digest."""

    showing: Showing | None
    digest: str | None


def choose(
    standings: Sequence[Standing],
    showings: Sequence[Showing],
    now: int,
    hours: Hours,
    *,
    reachable: bool,
    digest: str | None,
) -> Turn:
    """`showings`: at least those of today, those that expired untaken left out. `reachable`: somebody is there to show
    it; else all waits."""
    if not reachable or any(one.outstanding(now) for one in showings):
        return Turn(None, digest)
    silent = muted(standings)
    ready = [one for one in standings if one.id not in silent and _speaks(one, now)]
    today = hours.day(now)
    used = sum(1 for one in showings if one.interrupts and hours.day(one.at) == today)
    if hours.quiet(now):
        # Midnight brings no new budget: what the day had no room for waits for the morning.
        used = sum(1 for one in showings if one.interrupts and now - one.at < DAY)
        urgent = [one for one in ready if _stops(one) and one.waiting and one.told_at is None]
        return Turn(_showing(urgent, now) if used < A_DAY else None, digest)
    if digest != today:
        slept = any(hours.quiet(one.ended_at or one.since) for one in ready)
        return Turn(_showing(ready, now, quiet=slept) if used < A_DAY else None, today)
    pressing = [one for one in ready if _severity(one) != "info"]
    if any(_stops(one) for one in pressing):
        return Turn(_showing(pressing, now) if used < A_DAY else None, digest)
    return Turn(_showing(pressing, now) if used < FIXES_A_DAY else None, digest)


def presentable(showing: Showing, standings: Sequence[Standing], now: int, hours: Hours) -> bool:
    """Whether it may be shown still: it may have been chosen a moment before the quiet began, or be over since."""
    items = [one for one in standings if one.id in showing.items]
    if hours.quiet(now):
        return any(_stops(one) and one.waiting for one in items if one.open)
    return any(one.open or one.solved for one in items)


def told(one: Standing, now: int) -> Standing | None:
    """After it was shown; None for what is over, and said to be."""
    if one.ended_at is not None:
        return None
    return replace(
        one, told_at=now, told_severity=one.severity, snoozed_until=None,
        snoozed_mark=one.snoozed_mark if one.snoozed_mark == one.state else None,
    )  # fmt: skip


def listed(standings: Sequence[Standing]) -> list[Standing]:
    """What is so, worst first, the newest first among equals."""
    silent = muted(standings)
    found = [one for one in standings if one.open and one.id not in silent]
    return sorted(found, key=lambda one: (SEVERITIES.index(one.severity), -one.since, one.id))


def _speaks(one: Standing, now: int) -> bool:
    if one.solved:
        return True
    if not one.open or one.snoozed(now):
        return False
    if one.told_at is None or one.snoozed_until is not None:
        return True
    worse = one.told_severity is not None and _rank(one.severity) < _rank(one.told_severity)
    return worse or now - one.told_at >= REPEAT[one.severity]


def _showing(items: Sequence[Standing], now: int, *, quiet: bool = False) -> Showing | None:
    if not items:
        return None
    ordered = sorted(items, key=lambda one: (_rank(_severity(one)), one.since, one.id))
    severity = _severity(ordered[0])
    said = [(one, words.solved(one) if one.solved else (one.title, one.text)) for one in ordered]
    if len(said) == 1:
        one, (title, text) = said[0]
        return Showing(one.id, (one.id,), severity, title, text, now)
    title, text = words.summary([(one.severity, one.solved, title) for one, (title, _) in said], quiet=quiet)
    return Showing(SUMMARY, tuple(one.id for one in ordered), severity, title, text, now)


def _severity(one: Standing) -> Severity:
    return "info" if one.solved else one.severity


def _stops(one: Standing) -> bool:
    return _severity(one) == "stop"


def _rank(severity: Severity) -> int:
    return SEVERITIES.index(severity)
