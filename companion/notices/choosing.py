"""What the user is told now: one showing at a time, three a day, in quiet hours only what cannot wait. Pure.

The first look of a day outside of quiet hours is the digest: whatever is to be said then is said in one. Later that day
what is new interrupts by itself; what finds the day's budget spent is left to the next digest, and so is good news that
nobody waits for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from companion.core.clock import DAY
from companion.notices import words
from companion.notices.alerts import Alerts
from companion.notices.hours import Hours
from companion.notices.inhibition import OFF, muted
from companion.notices.matter import (
    A_DAY,
    FIXES_A_DAY,
    RAMP,
    REPEAT,
    SEVERITIES,
    SUMMARY,
    Severity,
    Showing,
    Standing,
)


@dataclass(frozen=True, slots=True)
class Turn:
    """`digest`: the morning (`Hours.morning`) of the last digest."""

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
    alerts: Alerts,
    awaited: Collection[str] = (),
) -> Turn:
    """`showings`: at least those of today, those that expired untaken left out. `reachable`: somebody is there to show
    it; else all waits. `hours`: those of `alerts`, in the zone of here and now. `awaited`: of whose end somebody wants
    to hear."""
    if not reachable or any(
        one.outstanding(now) and presentable(one, standings, now, hours, alerts) for one in showings
    ):
        return Turn(None, digest)
    silent = muted(standings)
    ready = [
        one
        for one in standings
        if one.id not in silent and alerts.tells(one) and _speaks(one, now)
        if not (_goes_on(one, standings) if one.solved else _told_with(one, standings, now))
    ]
    today, morning = hours.day(now), hours.morning(now)
    of_today = {n for n, one in enumerate(showings) if one.interrupts and hours.day(one.at) == today}
    used = len(of_today)
    if hours.quiet(now):
        # Midnight brings no new budget: what the day had no room for waits for the morning. A day may have 25 hours.
        lately = {n for n, one in enumerate(showings) if one.interrupts and 0 <= now - one.at < DAY}
        urgent = [one for one in ready if alerts.break_quiet and _cannot_wait(one) and one.told_at is None]
        return Turn(_showing(urgent, now) if len(of_today | lately) < A_DAY else None, digest)
    if digest != morning:
        slept = any(hours.quiet(_changed(one)) for one in ready if one.told_at is None or one.solved)
        return Turn(_showing(ready, now, quiet=slept) if used < A_DAY else None, morning)
    pressing = [one for one in ready if _severity(one) != "info" or (one.solved and one.id in awaited)]
    if any(_stops(one) or one.solved for one in pressing):
        return Turn(_showing(pressing, now) if used < A_DAY else None, digest)
    return Turn(_showing(pressing, now) if used < FIXES_A_DAY else None, digest)


def presentable(
    showing: Showing, standings: Sequence[Standing], now: int, hours: Hours, alerts: Alerts
) -> bool:
    """Whether all of it may be shown still: since it was chosen the quiet may have begun, or some of it may be snoozed,
    over, so again, or seen in the panel. If not, the next look chooses anew."""
    items = [
        one
        for one in standings
        if one.id in showing.items and _changed(one) <= showing.at
        if one.told_at is None or one.told_at < showing.at
        if one.solved or (one.open and not one.snoozed(now))
        if alerts.tells(one)
    ]
    if hours.quiet(now):
        items = [one for one in items if alerts.break_quiet and _cannot_wait(one) and one.open]
    return len(items) == len(showing.items)


def told(one: Standing, now: int) -> Standing | None:
    """After it was shown; None for what is over, and said to be."""
    if one.ended_at is not None:
        return None
    return replace(
        one, told_at=now, told_severity=one.severity, snoozed_until=None,
        snoozed_mark=one.snoozed_mark if one.snoozed_mark == one.state else None,
    )  # fmt: skip


def listed(standings: Sequence[Standing]) -> list[Standing]:
    """What is so and wants something done, worst first, the newest first among equals."""
    silent = muted(standings)
    found = [one for one in standings if one.open and one.id not in silent and one.kind != RAMP]
    return sorted(found, key=lambda one: (SEVERITIES.index(one.severity), -one.since, one.id))


def _speaks(one: Standing, now: int) -> bool:
    if one.solved:
        return True
    if not one.open or one.snoozed(now):
        return False
    # Snoozed until it changes, and it has.
    if one.told_at is None or one.snoozed_until is not None or one.snoozed_mark is not None:
        return True
    worse = one.told_severity is not None and _rank(one.severity) < _rank(one.told_severity)
    return worse or now - one.told_at >= REPEAT[one.severity]


def _showing(items: Sequence[Standing], now: int, *, quiet: bool = False) -> Showing | None:
    if not items:
        return None
    ordered = sorted(items, key=lambda one: (_rank(_severity(one)), one.since, one.id))
    severity = _severity(ordered[0])
    said = [(one, words.solved(one) if one.solved else (one.title, one.text)) for one in ordered]
    ids = tuple(one.id for one in ordered)
    if len({words for _, words in said}) == 1:  # the same cause on several mailboxes is one notice
        title, text = said[0][1]
        return Showing(ids[0], ids, severity, title, text, now)
    title, text = words.summary([(one.severity, one.solved, title) for one, (title, _) in said], quiet=quiet)
    return Showing(SUMMARY, ids, severity, title, text, now)


def _told_with(one: Standing, standings: Sequence[Standing], now: int) -> bool:
    """The user was told that another mailbox of this domain is off, and it still is: one cause is one notice, also
    where it reaches each mailbox at another minute, as an admin who ends all sign-ins does."""
    if one.rule not in OFF or one.snoozed_until is not None or one.snoozed_mark is not None:
        return False
    return any(
        other.open and other.id != one.id and (other.rule, other.title) == (one.rule, one.title)
        and (other.waiting or not one.waiting)
        and other.told_at is not None and now - other.told_at < REPEAT[one.severity]
        for other in standings
    )  # fmt: skip


def _goes_on(one: Standing, standings: Sequence[Standing]) -> bool:
    """What would be said to be over is not: its check has another defect still, another mailbox is paused, or what is
    so has the very words of what is over (another list, cap or mailbox of that domain)."""
    check = one.rule.partition(".")[0] + "."
    for other in standings:
        if other.ended_at is not None:
            continue
        if one.kind == "defect" and other.subject == one.subject and other.rule.startswith(check):
            return True
        if one.kind == other.kind != "defect" and (one.kind == "paused" or one.title == other.title):
            return True
    return False


def _changed(one: Standing) -> int:
    return one.since if one.ended_at is None else one.ended_at


def _cannot_wait(one: Standing) -> bool:
    return _stops(one) and one.waiting


def _severity(one: Standing) -> Severity:
    return "info" if one.solved else one.severity


def _stops(one: Standing) -> bool:
    return _severity(one) == "stop"


def _rank(severity: Severity) -> int:
    return SEVERITIES.index(severity)
