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
    SignInEnded,
    SignInRefused,
    SwitchedOff,
)

# A refused sign-in is tried again after 2 and after 15 more minutes. Then the user must act, or the provider blocks.
REFUSALS = (2 * MINUTE, 15 * MINUTE)
NETWORK = (HostSilent, HostUnknown, Offline, ConnectionLost)
ENDED = (MINUTE,)  # a refresh token that was called dead is asked for once more; it hardly ever rises again
_WAITS: tuple[tuple[tuple[type[PostwardenError], ...], int, int], ...] = (
    (NETWORK, 5 * SECOND, 5 * MINUTE),
    ((ServerBusy,), 5 * MINUTE, HOUR),
    ((ProtocolBroken,), MINUTE, 6 * HOUR),
    ((SwitchedOff,), HOUR, 6 * HOUR),
)
_OTHERS = (30 * SECOND, 15 * MINUTE)
JITTER = 0.2


@dataclass(slots=True)
class Waiting:
    """What went wrong lately, and until when (ms) not to try again. `refusals`: sign-ins refused since the last that
    was taken, whatever came between: a server that says "too many tries" for a while has not taken the password."""

    failures: int = 0
    refusals: int = 0
    refused: bool = False
    since: int = 0
    until: int = 0
    code: str | None = None

    def holds(self, now: int, *, asked: bool) -> bool:
        """True while nothing is to be tried. The user may ask before the time, but not for a refused sign-in."""
        # A clock that stepped back behind `since` tells nothing about how long it was.
        return self.since <= now < self.until and (self.refused or not asked)

    def clear(self) -> None:
        self.failures, self.refusals, self.refused, self.until, self.code = 0, 0, False, 0, None

    def woke(self) -> None:
        """The machine slept: that the network was away says nothing any more. What a server refused still does."""
        if self.code in {kind.code for kind in NETWORK}:
            self.failures, self.until = 0, 0

    def failed(self, error: PostwardenError, now: int, rng: random.Random) -> bool:
        """Notes an error. True: sign-ins were refused often enough, and must stop."""
        self.failures += 1
        self.refused = isinstance(error, SignInRefused)
        self.refusals += self.refused
        self.since, self.code = now, error.code
        self.until = now + wait(error, self.refusals if self.refused else self.failures, rng)
        return self.refused and self.refusals > len(_tries(error))


def wait(error: PostwardenError, times: int, rng: random.Random) -> int:
    """Milliseconds to wait after the `times`-th error in a row: doubled each time, ±20 %, exact for a refusal."""
    if isinstance(error, SignInRefused):
        waits = _tries(error)
        return waits[min(times, len(waits)) - 1]
    first, most = next(((f, m) for kinds, f, m in _WAITS if isinstance(error, kinds)), _OTHERS)
    return round(min(first << min(times - 1, 20), most) * rng.uniform(1 - JITTER, 1 + JITTER))


def _tries(error: PostwardenError) -> tuple[int, ...]:
    return ENDED if isinstance(error, SignInEnded) else REFUSALS
