"""A mailbox's last days as Today shows them: what left on each, what came of it, and which sends came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta, tzinfo

from companion.core.clock import Clock
from companion.ledger.days import Days
from companion.store import stream
from companion.store.engine import Store
from companion.store.stream import BounceRow, Counts

DAYS = 30
MOST_BOUNCES = 500


@dataclass(frozen=True, slots=True)
class Day:
    """Sends that left on one local day, `2026-11-23`, and how many of these were answered or came back, whenever."""

    day: str
    sent: int
    replied: int
    bounced: int


@dataclass(frozen=True, slots=True)
class Month:
    """`days` oldest first, also those on which nothing left; `counts` over all of them."""

    days: tuple[Day, ...]
    counts: Counts


class History:
    """Reads only. Days are those of `zone`, or as this computer has them."""

    def __init__(self, store: Store, clock: Clock, zone: tzinfo | None = None) -> None:
        self._store, self._clock, self._days = store, clock, Days(zone)

    def month(self, mailbox_id: str, days: int = DAYS) -> Month:
        """The last `days` days, today's among them. Raises StoreUnavailable."""
        wanted = self._last(days)
        since = self._days.start(wanted[0])
        with self._store.read() as connection:
            slices = stream.by_slice(connection, mailbox_id, since)
            counts = stream.counts(connection, mailbox_id, since)
        found = {day: [0, 0, 0] for day in wanted}
        for start, one in slices.items():
            if (day := self._days.of(start)) in found:
                sums = found[day]
                found[day] = [sums[0] + one.sent, sums[1] + one.replied, sums[2] + one.bounced]
        return Month(tuple(Day(day.isoformat(), *sums) for day, sums in found.items()), counts)

    def bounces(self, mailbox_id: str, days: int = DAYS) -> list[BounceRow]:
        """Which sends of these days came back, those that did so last first, at most 500. Raises StoreUnavailable."""
        since = self._days.start(self._last(days)[0])
        with self._store.read() as connection:
            return stream.bounces(connection, mailbox_id, since, MOST_BOUNCES)

    def _last(self, days: int) -> list[date]:
        today = self._days.of(self._clock.now())
        return [today - timedelta(days=back) for back in reversed(range(days))]
