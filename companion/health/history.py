"""The score of each day, and what changed since the day before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from companion.core.clock import DAY, Clock
from companion.core.wording import Said
from companion.health.comparing import DayScore, changes, days, last_of_day_before, local_day
from companion.store import checkups
from companion.store.engine import Store

DAYS = 30


@dataclass(frozen=True, slots=True)
class Changes:
    """`day`: since when, `2026-11-23`: yesterday, if it was checked then. `said`: none if nothing changed."""

    day: str
    said: tuple[Said, ...]


class HealthHistory:
    """Reads only. Days are those of `zone`, or as this computer has them."""

    def __init__(self, store: Store, clock: Clock, zone: tzinfo | None = None) -> None:
        self._store, self._clock, self._zone = store, clock, zone

    def days(self, mailbox_id: str) -> tuple[DayScore, ...]:
        """The last check-up of each of the last 30 days that had one, oldest first. Raises StoreUnavailable."""
        since = self._clock.now() - DAYS * DAY
        with self._store.read() as connection:
            rows = checkups.scores(connection, mailbox_id, since)
        return days(rows, self._zone)

    def changes(self, mailbox_id: str) -> Changes | None:
        """Between the last check-up and the last one of the day before it; None without either. Raises
        StoreUnavailable."""
        with self._store.read() as connection:
            newest = checkups.latest(connection, mailbox_id)
            if newest is None:
                return None
            ats = [at for at, *_ in checkups.scores(connection, mailbox_id, newest.at - DAYS * DAY)]
            at = last_of_day_before(ats, newest.at, self._zone)
            before = None if at is None else checkups.last_before(connection, mailbox_id, at + 1)
        if before is None or before.domain != newest.domain or before.model != newest.model:
            return None
        said = changes(before.result["health"], newest.result["health"])
        return Changes(local_day(before.at, self._zone), said)
