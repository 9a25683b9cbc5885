"""A mailbox's own limits: what may be chosen, and writing it down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from companion.core.clock import Clock
from companion.core.errors import HourOverDay, LimitOverProvider, LimitRange, NotFound
from companion.ledger.limits import Ceiling, Counts
from companion.store import mailboxes
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow

LONGEST_GAP = 3600


@dataclass(frozen=True, slots=True)
class Change:
    """What to change; None leaves a value as it is. Sends per rolling hour and day; seconds between outbox sends."""

    hour: int | None = None
    day: int | None = None
    gap_seconds: int | None = None
    counts: Counts | None = None
    send_anyway: bool | None = None


def changed(row: MailboxRow, change: Change, ceiling: Ceiling) -> MailboxRow:
    """The row as it would be. Raises LimitRange, LimitOverProvider, HourOverDay, each with its field."""
    new = replace(
        row,
        limit_hour=row.limit_hour if change.hour is None else change.hour,
        limit_day=row.limit_day if change.day is None else change.day,
        gap_seconds=row.gap_seconds if change.gap_seconds is None else change.gap_seconds,
        counts=row.counts if change.counts is None else change.counts,
        send_anyway=row.send_anyway if change.send_anyway is None else change.send_anyway,
    )
    for field, name, value in (("hour", "hourly", new.limit_hour), ("day", "daily", new.limit_day)):
        if value < 1:
            raise LimitRange(field=field, name=f"The {name} limit", low=1, high=ceiling.per_day)
        if value > ceiling.per_day:
            raise LimitOverProvider(field=field, most=f"{ceiling.per_day:,}")
    if not 0 <= new.gap_seconds <= LONGEST_GAP:
        raise LimitRange(field="gap_seconds", name="The wait between messages", low=0, high=LONGEST_GAP)
    if new.limit_hour > new.limit_day:
        raise HourOverDay(field="hour", day=new.limit_day)
    return new


class LimitSettings:
    """`ceiling` is what a provider allows."""

    def __init__(self, store: Store, clock: Clock, ceiling: Callable[[str], Ceiling]) -> None:
        self._store, self._clock, self._ceiling = store, clock, ceiling

    def set(self, mailbox_id: str, change: Change) -> MailboxRow:
        """Writes the change; the next decision goes by it. Raises NotFound, and as `changed`."""
        with self._store.write() as tx:
            row = mailboxes.get(tx, mailbox_id)
            if row is None:
                raise NotFound(what="mailbox")
            new = changed(row, change, self._ceiling(row.provider))
            mailboxes.set_limits(
                tx,
                mailbox_id,
                hour=new.limit_hour,
                day=new.limit_day,
                gap_seconds=new.gap_seconds,
                counts=new.counts,
                send_anyway=new.send_anyway,
                now=self._clock.now(),
            )
        return new
