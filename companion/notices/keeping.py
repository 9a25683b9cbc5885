"""What is remembered of each matter from one look to the next. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from companion.core.clock import DAY
from companion.notices.matter import APART, ENDS_SILENTLY, REPEAT, SNOOZES, Matter, Standing

SOLVED_KEPT = 7 * DAY  # then nobody wants to hear of it any more
LONGEST_SNOOZE = max(SNOOZES.values())


def keep(
    standings: Iterable[Standing],
    matters: Iterable[Matter],
    now: int,
    *,
    watched: Collection[str],
    linked: Collection[str],
    unsure: Callable[[Standing], bool],
    over: Callable[[Standing], str],
) -> list[Standing]:
    """The rows from now on. `watched`: mailboxes looked at before, of which a new defect is news. `unsure` says of one
    that is not found whether it could have been, `over` what there is to say of one that ends. What concerns only
    mailboxes that are gone is forgotten."""
    so = {matter.id: matter for matter in matters}
    kept = []
    for one in standings:
        matter = so.pop(one.id, None)
        row = _by_now(one, now)
        after = _still(row, matter, now) if matter is not None else _gone(row, now, linked, unsure, over)
        if after is not None:
            kept.append(after)
    kept += [_new(matter, now, watched) for matter in so.values()]
    return kept


def _new(matter: Matter, now: int, watched: Collection[str]) -> Standing:
    stood = matter.severity == "fix" and not matter.happened and not set(matter.mailboxes) & set(watched)
    return Standing(
        matter.id, matter.subject, matter.rule, matter.severity, matter.title, matter.text, matter.mailboxes,
        matter.waiting, matter.mark, matter.needs, since=now, seen=matter.at,
        known=stood,
    )  # fmt: skip


def _still(one: Standing, matter: Matter, now: int) -> Standing:
    """It is so, still or again. One that had ended is confirmed anew, but not told anew before its time; with another
    mark it is another matter."""
    same = matter.mark == one.mark
    after = replace(
        one, severity=matter.severity, title=matter.title, text=matter.text, mailboxes=matter.mailboxes,
        waiting=matter.waiting, mark=matter.mark, needs=matter.needs,
        told_at=one.told_at if same else None, known=one.known and matter.severity == "fix",
    )  # fmt: skip
    if one.ended_at is not None:
        snooze = (
            one.snoozed_until if one.snoozed(now) else None
        )  # one that ran out meanwhile reminds of nothing
        return replace(after, ended_at=None, since=now, seen=matter.at, confirmed=1, snoozed_until=snooze)
    if matter.at < one.seen:  # a clock that was ahead said when it was seen
        return replace(after, seen=matter.at)
    if not after.sure and matter.at - one.seen >= APART:
        return replace(after, seen=matter.at, confirmed=one.confirmed + 1)
    return after


def _gone(
    one: Standing,
    now: int,
    linked: Collection[str],
    unsure: Callable[[Standing], bool],
    over: Callable[[Standing], str],
) -> Standing | None:
    left = tuple(each for each in one.mailboxes if each in linked)
    if one.mailboxes and not left:
        return None
    one = replace(one, mailboxes=left)
    if one.ended_at is None:
        if unsure(one):
            return one
        silenced = one.told_at is not None or one.snoozed(now)
        return replace(one, ended_at=now, text=over(one)) if silenced else None
    told_at = one.told_at or 0
    kept = REPEAT[one.severity] if one.kind in ENDS_SILENTLY else SOLVED_KEPT
    since = told_at if one.kind in ENDS_SILENTLY else one.ended_at
    return one if now - since < kept or one.snoozed(now) else None


def _by_now(one: Standing, now: int) -> Standing:
    """A clock that was ahead for a while makes nothing silent for longer than it may be, and nothing forgotten."""
    if max(one.since, one.told_at or 0, one.ended_at or 0, (one.snoozed_until or 0) - LONGEST_SNOOZE) <= now:
        return one
    return replace(
        one, since=min(one.since, now), told_at=_not_after(one.told_at, now),
        ended_at=_not_after(one.ended_at, now), snoozed_until=_not_after(one.snoozed_until, now + LONGEST_SNOOZE),
    )  # fmt: skip


def _not_after(at: int | None, latest: int) -> int | None:
    return None if at is None else min(at, latest)
