"""A mailbox's own limits and its domain's: what may be chosen, and writing it down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from companion.core.addresses import domain_of
from companion.core.clock import Clock
from companion.core.errors import HourOverDay, LimitOverProvider, LimitRange, NotFound
from companion.ledger.limits import Ceiling, Counts, lowered
from companion.store import domains, mailboxes, pacing
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow

LONGEST_GAP = 3600
MOST_OF_DOMAIN = 100_000


@dataclass(frozen=True, slots=True)
class Change:
    """What to change; None leaves a value as it is. Sends per rolling hour and day; seconds between outbox sends.

    `replies`: whether answers pass the hour and day limits. `ceiling`: sends in 24 h, less than the provider allows;
    what it allows takes that back, and what a refusal had taught. `domain_day`: outreach of all mailboxes of its domain
    in 24 h; `off` lifts that limit.
    """

    hour: int | None = None
    day: int | None = None
    gap_seconds: int | None = None
    counts: Counts | None = None
    send_anyway: bool | None = None
    replies: bool | None = None
    ceiling: int | None = None
    domain_day: int | Literal["off"] | None = None


@dataclass(frozen=True, slots=True)
class Bounds:
    """What stands above a mailbox's own limits. `provider`: what it allows in 24 h; `ceiling`: what counts, which the
    user (`own`) or a refusal (`learnt`, at `learnt_at` ms) may have lowered.

    `domain_day`: outreach of all `mailboxes` of `domain`, None while that is not limited.
    """

    provider: int
    ceiling: int
    own: int | None
    learnt: int | None
    learnt_at: int | None
    domain: str
    domain_day: int | None
    mailboxes: int


def changed(row: MailboxRow, change: Change, ceiling: Ceiling, name: str) -> MailboxRow:
    """The row as it would be. Raises LimitRange, LimitOverProvider, HourOverDay, each with its field."""
    new = replace(
        row,
        limit_hour=row.limit_hour if change.hour is None else change.hour,
        limit_day=row.limit_day if change.day is None else change.day,
        gap_seconds=row.gap_seconds if change.gap_seconds is None else change.gap_seconds,
        counts=row.counts if change.counts is None else change.counts,
        send_anyway=row.send_anyway if change.send_anyway is None else change.send_anyway,
        replies=row.replies if change.replies is None else change.replies,
    )
    if change.ceiling is not None:
        less = change.ceiling if change.ceiling < ceiling.per_day else None
        new = replace(new, ceiling=less, learnt=None, learnt_at=None)
    limits = [("hour", "The hourly limit", new.limit_hour), ("day", "The daily limit", new.limit_day)]
    if change.ceiling is not None:
        limits.append(("ceiling", "The provider's cap", change.ceiling))
    for field, limit, value in limits:
        if value < 1:
            raise LimitRange(field=field, name=limit, low=1, high=ceiling.per_day)
        if value > ceiling.per_day:
            raise LimitOverProvider(field=field, name=name, most=ceiling.per_day)
    if not 0 <= new.gap_seconds <= LONGEST_GAP:
        raise LimitRange(field="gap_seconds", name="The wait between messages", low=0, high=LONGEST_GAP)
    if new.limit_hour > new.limit_day:
        raise HourOverDay(field="day" if change.hour is None else "hour", day=new.limit_day)
    return new


class LimitSettings:
    """`ceiling` is what a provider allows, `owner` what its users call it."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        ceiling: Callable[[str], Ceiling],
        owner: Callable[[str], str] = lambda _provider: "The provider",
    ) -> None:
        self._store, self._clock, self._ceiling, self._owner = store, clock, ceiling, owner

    def set(self, mailbox_id: str, change: Change) -> MailboxRow:
        """Writes the change, all of it or nothing; the next decision goes by it, also about what waits.

        Raises NotFound, LimitRange, and as `changed`.
        """
        shared = change.domain_day
        if isinstance(shared, int) and not 1 <= shared <= MOST_OF_DOMAIN:
            raise LimitRange(field="domain_day", name="The domain's limit", low=1, high=MOST_OF_DOMAIN)
        now = self._clock.now()
        with self._store.write() as tx:
            row = mailboxes.get(tx, mailbox_id)
            if row is None or row.retired:
                raise NotFound(what="mailbox")
            new = changed(row, change, self._ceiling(row.provider), self._owner(row.provider))
            mailboxes.set_limits(
                tx,
                mailbox_id,
                hour=new.limit_hour,
                day=new.limit_day,
                gap_seconds=new.gap_seconds,
                counts=new.counts,
                send_anyway=new.send_anyway,
                now=now,
            )
            mailboxes.set_bounds(tx, new)
            waiting = {mailbox_id}
            if shared is not None:
                domain = domain_of(row.address)
                domains.set_limit(tx, domain, None if shared == "off" else shared, now)
                waiting |= set(domains.members(tx, domain))
            for each in sorted(waiting):
                pacing.ask_again(tx, now, each)
        return new

    def bounds(self, mailbox_id: str) -> Bounds:
        """Raises NotFound."""
        with self._store.read() as connection:
            row = mailboxes.get(connection, mailbox_id)
            if row is None or row.retired:
                raise NotFound(what="mailbox")
            domain = domain_of(row.address)
            shared = domains.look(connection, domain)
            linked = sum(domain_of(one.address) == domain for one in mailboxes.all(connection))
        known = self._ceiling(row.provider)
        counts = lowered(known, row.ceiling, row.learnt, row.learnt_at, self._clock.now())
        return Bounds(
            known.per_day, counts.per_day, row.ceiling, row.learnt, row.learnt_at,
            domain, None if shared is None else shared.limit_day, linked,
        )  # fmt: skip
