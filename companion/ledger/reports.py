"""What a mailbox did on each local day: how much left, from where, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta, tzinfo

from companion.core.clock import Clock
from companion.core.errors import BadRange, NotFound
from companion.core.spreadsheets import table
from companion.ledger.days import Days
from companion.store import daily, mailboxes
from companion.store.daily import NAMES, Tally
from companion.store.engine import Store

DAYS = 30
MOST_DAYS = 3_660
FIRST, LAST = date(1970, 3, 1), date(9000, 1, 1)  # days that every computer can tell the beginning of


@dataclass(frozen=True, slots=True)
class ReportDay:
    day: date
    tally: Tally


@dataclass(frozen=True, slots=True)
class Report:
    """`days` oldest first, also those on which nothing left."""

    address: str
    days: tuple[ReportDay, ...]

    @property
    def total(self) -> Tally:
        return sum((one.tally for one in self.days), Tally())


class Reports:
    """Reads only. Days are those of `zone`, or as this computer has them."""

    def __init__(self, store: Store, clock: Clock, zone: tzinfo | None = None) -> None:
        self._store, self._clock, self._days = store, clock, Days(zone)

    def of(self, mailbox_id: str, first: date | None = None, last: date | None = None) -> Report:
        """From the day `first` to the day `last`, or the last 30 days. Raises NotFound, BadRange, StoreUnavailable."""
        last = last or self._days.of(self._clock.now())
        if not FIRST <= last < LAST:
            raise BadRange(most=MOST_DAYS)
        first = first or last - timedelta(days=DAYS - 1)
        length = (last - first).days + 1
        if not 0 < length <= MOST_DAYS or first < FIRST:
            raise BadRange(most=MOST_DAYS)
        found = {first + timedelta(days=n): Tally() for n in range(length)}
        since, until = self._days.start(first), self._days.start(last + timedelta(days=1))
        with self._store.read() as connection:
            row = mailboxes.get(connection, mailbox_id)
            if row is None or row.retired:
                raise NotFound(what="mailbox")
            slices = daily.by_slice(connection, mailbox_id, since, until)
        for start, tally in slices.items():
            # A zone whose day begins within a quarter of an hour: Liberia had one until 1972.
            day = min(max(self._days.of(start), first), last)
            found[day] += tally
        return Report(row.address, tuple(ReportDay(day, tally) for day, tally in found.items()))


def as_csv(reports: Sequence[Report]) -> str:
    """A line for each day of each mailbox, as spreadsheets read them."""
    header = ("day", "mailbox", *NAMES)
    lines = (
        (one.day.isoformat(), report.address, *asdict(one.tally).values())
        for report in reports
        for one in report.days
    )
    return table((header, *lines))
