"""How many UIDs the next batch takes: more while all goes well, fewer and fewer around a message that breaks it."""

from __future__ import annotations

from dataclasses import dataclass

from companion.syncing.plan import START, Window, resize

STRIKES = 2  # a single message that fails so often is poison


@dataclass(slots=True)
class Stride:
    """Halves around trouble until one message stands alone, and grows again once it lies behind."""

    size: int = START
    trouble: Window | None = None
    strikes: int = 0

    def passed(self, window: Window, seconds: float, found: int) -> None:
        if self.trouble is None or not self.trouble.overlaps(window):
            self.trouble = None
            self.size = resize(self.size, seconds, found, window.wide)

    def failed(self, window: Window) -> bool:
        """True: `window` is a single message, and it failed before."""
        self.strikes = self.strikes + 1 if self.trouble == window else 1
        self.trouble, self.size = window, max(window.wide // 2, 1)
        return window.wide == 1 and self.strikes >= STRIKES
