"""Quiet hours in the user's local time. Pure: the zone comes in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo

FROM, UNTIL = 20, 8
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Hours:
    """`zone` None: this computer's."""

    zone: tzinfo | None = None

    def quiet(self, now: int) -> bool:
        """20:00 to 8:00, and all of Saturday and Sunday."""
        local = self._local(now)
        return local.weekday() >= SATURDAY or not UNTIL <= local.hour < FROM

    def day(self, now: int) -> str:
        """The local day, `2026-11-23`."""
        return self._local(now).date().isoformat()

    def said(self, at: int, now: int) -> str:
        """A time to come: `13:20`, `tomorrow 10:40`, `Thursday 10:40`, `3 December`."""
        then, days = self._local(at), (self._local(at).date() - self._local(now).date()).days
        clock = then.strftime("%H:%M")
        if days <= 0:
            return clock
        if days == 1:
            return f"tomorrow {clock}"
        return f"{then:%A} {clock}" if days < 7 else _plain(then.date())

    def _local(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self.zone)


def _plain(day: date) -> str:
    return f"{day.day} {day:%B}"
