"""A clock that stands still until a test moves it."""

from __future__ import annotations

NOON = 1_790_000_000_000  # some afternoon in 2026


class FixedClock:
    """`companion.core.clock.Clock` for tests: whole milliseconds, moved by hand, forwards or back."""

    def __init__(self, at: int = NOON) -> None:
        self._at = at

    def now(self) -> int:
        return self._at

    def advance(self, ms: int) -> None:
        self._at += ms

    def set(self, at: int) -> None:
        self._at = at
