"""Between which hours the outbox sends by itself: on workdays, in the user's local time. Pure: the zone comes in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

SATURDAY = 5
DAY_MINUTES = 24 * 60
LOOKED_AHEAD = 8  # days; a weekend, and a day whose opening the clock change swallows, lie within


@dataclass(frozen=True, slots=True)
class Hours:
    """Minutes of the day, `start` before `end`. `zone` None: this computer's."""

    start: int
    end: int
    zone: tzinfo | None = None

    def opens(self, at: int) -> int | None:
        """When what may not leave at `at` (ms) may; None where it may leave then."""
        local = datetime.fromtimestamp(at / 1000, UTC).astimezone(self.zone)
        if local.weekday() < SATURDAY and self.start <= local.hour * 60 + local.minute < self.end:
            return None
        days = (local.date() + timedelta(days=ahead) for ahead in range(LOOKED_AHEAD))
        openings = (self._opening(day) for day in days if day.weekday() < SATURDAY)
        return next(opening for opening in openings if opening > at)

    def _opening(self, day: date) -> int:
        wall = datetime.combine(day, time(self.start // 60, self.start % 60))
        local = wall.astimezone() if self.zone is None else wall.replace(tzinfo=self.zone)
        return int(local.timestamp() * 1000)
