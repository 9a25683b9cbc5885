"""Quiet hours in the user's local time. Pure: the zone comes in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

FROM, UNTIL = 20 * 60, 8 * 60
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Hours:
    """`zone` None: this computer's. `start` and `end` in minutes of the day; the same twice: no night is quiet."""

    zone: tzinfo | None = None
    start: int = FROM
    end: int = UNTIL
    weekends: bool = True

    def quiet(self, now: int) -> bool:
        """Between `start` and `end`, over midnight where that is earlier; and all of Saturday and Sunday."""
        local = self._local(now)
        if self.weekends and local.weekday() >= SATURDAY:
            return True
        minute = local.hour * 60 + local.minute
        if self.start <= self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end

    def day(self, now: int) -> str:
        """The local day, `2026-11-23`."""
        return self._local(now).date().isoformat()

    def morning(self, now: int) -> str:
        """The day as it begins when the quiet ends, not at midnight."""
        return (self._local(now) - timedelta(minutes=self.end)).date().isoformat()

    def said(self, at: int, now: int) -> str:
        """A time near now: `13:20`, `tomorrow 10:40`, `yesterday 23:10`, `Thursday 10:40`, `3 December`."""
        then = self._local(at)
        clock, name = then.strftime("%H:%M"), self.day_said(at, now)
        return clock if name == "today" else f"{name} {clock}" if name != _plain(then.date()) else name

    def day_said(self, at: int, now: int) -> str:
        """`today`, `tomorrow`, `yesterday`, `Thursday`, `3 December`."""
        then, days = self._local(at), (self._local(at).date() - self._local(now).date()).days
        near = {0: "today", 1: "tomorrow", -1: "yesterday"}
        return near.get(days) or (f"{then:%A}" if abs(days) < 7 else _plain(then.date()))

    def _local(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self.zone)


def _plain(day: date) -> str:
    return f"{day.day} {day:%B}"
