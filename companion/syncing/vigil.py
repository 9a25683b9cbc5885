"""When to watch a folder again after a watch ended, and how often its news may ask for a pass. Pure; seconds."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from companion.core.errors import PostwardenError
from companion.mail.imap import FolderState
from companion.store.folders import FolderRow
from companion.syncing.patience import wait

RENEW = 9 * 60.0  # RFC 2177 allows 29 minutes, boxes in between do not
LASTING = 5 * 60.0  # a watch that ended sooner was none
EARLY_MOST = 3  # so many of those in a row, and the folder is polled
REST = 3600.0
REFUSED = 60.0  # a server that refuses IDLE, or stays silent to it, has done so by then
BURST, SPACING = 30, 15.0  # passes at once, then one each so many seconds


@dataclass(slots=True)
class Vigil:
    """How watching one folder went lately."""

    failures: int = 0
    early: int = 0

    def ended(self, error: PostwardenError, lived: float | None, rng: random.Random) -> float:
        """How long to wait. `lived`: how long the watch stood; None if it never came to that, which says nothing about
        IDLE."""
        if lived is not None and lived >= LASTING:
            self.failures = self.early = 0
        elif lived is not None:
            self.early += 1
        if self.early >= EARLY_MOST:
            self.failures = self.early = 0
            return REST
        self.failures += 1
        return wait(error, self.failures, rng) / 1000


@dataclass(slots=True)
class Damper:
    """Lets news pass at once, unless they come for minutes on end: then a server answers our own looking."""

    left: float = BURST
    at: float | None = None
    spacing: float = field(default=SPACING)

    def pause(self, now: float) -> float:
        """How long to hold this news back. `now` never goes back."""
        if self.at is not None:
            self.left = min(BURST, self.left + (now - self.at) / self.spacing)
        self.at = now
        self.left -= 1
        return max(0.0, -self.left * self.spacing)


def behind(row: FolderRow, state: FolderState) -> bool:
    """Whether a folder holds something else than what is stored of it: it changed before it was watched."""
    return (
        row.uidvalidity != state.uidvalidity
        or row.next_uid < state.uidnext
        or (row.held is not None and row.held != state.exists)
    )
