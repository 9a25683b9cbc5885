"""How long to wait after an error before trying again; time and chance come in (mail.md 3.5)."""

from __future__ import annotations

import random
from dataclasses import dataclass

from companion.core.clock import HOUR, MINUTE, SECOND
from companion.core.errors import (
    ConnectionLost,
    HostSilent,
    HostUnknown,
    Offline,
    PostwardenError,
    ProtocolBroken,
    ServerBusy,
    SignInRefused,
    SwitchedOff,
)

# A refused sign-in is tried again after 2 and after 15 more minutes. Then the user must act, or the provider blocks.
REFUSALS = (2 * MINUTE, 15 * MINUTE)
_WAITS: tuple[tuple[tuple[type[PostwardenError], ...], int, int], ...] = (
    ((HostSilent, HostUnknown, Offline, ConnectionLost), 5 * SECOND, 5 * MINUTE),
    ((ServerBusy,), 5 * MINUTE, HOUR),
    ((ProtocolBroken,), MINUTE, 6 * HOUR),
    ((SwitchedOff,), HOUR, 6 * HOUR),
)
_OTHERS = (30 * SECOND, 15 * MINUTE)
JITTER = 0.2


@dataclass(slots=True)
class Waiting:
    """What went wrong lately, and until when (ms) not to try again."""

    failures: int = 0
    refusals: int = 0
    since: int = 0
    until: int = 0
    code: str | None = None

    def holds(self, now: int, *, asked: bool) -> bool:
        """True while nothing is to be tried. The user may ask before the time, but not for a refused sign-in."""
        # A clock that stepped back behind `since` tells nothing about how long it was.
        return self.since <= now < self.until and (self.refusals > 0 or not asked)

    def clear(self) -> None:
        self.failures, self.refusals, self.until, self.code = 0, 0, 0, None

    def failed(self, error: PostwardenError, now: int, rng: random.Random) -> bool:
        """Notes an error. True: sign-ins were refused often enough, and must stop."""
        self.failures += 1
        self.refusals = self.refusals + 1 if isinstance(error, SignInRefused) else 0
        self.since, self.code = now, error.code
        self.until = now + wait(error, self.refusals or self.failures, rng)
        return self.refusals > len(REFUSALS)


def wait(error: PostwardenError, times: int, rng: random.Random) -> int:
    """Milliseconds to wait after the `times`-th error in a row: doubled each time, ±20 %, exact for a refusal."""
    if isinstance(error, SignInRefused):
        return REFUSALS[min(times, len(REFUSALS)) - 1]
    first, most = next(((f, m) for kinds, f, m in _WAITS if isinstance(error, kinds)), _OTHERS)
    return round(min(first << min(times - 1, 20), most) * rng.uniform(1 - JITTER, 1 + JITTER))
