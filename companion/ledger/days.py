"""Local days: where they begin, and which one a moment is in. One may have 23 or 25 hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo


class Days:
    """Those of `zone`, or as this computer has them."""

    def __init__(self, zone: tzinfo | None = None) -> None:
        self._zone = zone

    def start(self, day: date) -> int:
        """Its first millisecond."""
        midnight = datetime.combine(day, time())
        local = midnight.astimezone() if self._zone is None else midnight.replace(tzinfo=self._zone)
        return int(local.timestamp() * 1000)

    def of(self, at: int) -> date:
        """The day of a moment (ms)."""
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone).date()
