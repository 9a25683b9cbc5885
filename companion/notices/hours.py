"""Quiet hours in the user's local time. Pure: the zone comes in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from companion.core.wording import Said, as_said, say

FROM, UNTIL = 20 * 60, 8 * 60
SATURDAY = 5
WEEK = 7
NEAR = {0: say("today"), 1: say("tomorrow"), -1: say("yesterday")}
WEEKDAYS = (
    say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday"), say("Friday"), say("Saturday"), say("Sunday"),
)  # fmt: skip
MONTHS = (
    say("January"), say("February"), say("March"), say("April"), say("May"), say("June"), say("July"), say("August"),
    say("September"), say("October"), say("November"), say("December"),
)  # fmt: skip


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

    def said(self, at: int, now: int) -> Said:
        """A time near now: `13:20`, `tomorrow 10:40`, `yesterday 23:10`, `Thursday 10:40`, `3 December`."""
        clock, days = self._local(at).strftime("%H:%M"), self._days(at, now)
        if days == 0:
            return as_said(clock)
        day = self.day_said(at, now)
        return say("{day} {clock}", day=day, clock=clock) if abs(days) < WEEK else day

    def day_said(self, at: int, now: int) -> Said:
        """`today`, `tomorrow`, `yesterday`, `Thursday`, `3 December`."""
        then, days = self._local(at), self._days(at, now)
        if days in NEAR:
            return NEAR[days]
        if abs(days) < WEEK:
            return WEEKDAYS[then.weekday()]
        return say("{day} {month}", day=str(then.day), month=MONTHS[then.month - 1])

    def _days(self, at: int, now: int) -> int:
        return (self._local(at).date() - self._local(now).date()).days

    def _local(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self.zone)
