"""When the outbox sends next: the gap between two sends, and how long it waits after a refusal. Pure."""

from __future__ import annotations

from random import Random

from companion.core.clock import DAY, HOUR, MINUTE, SECOND

JITTER = 0.2
FIRST_WAIT, LONGEST_WAIT, GIVE_UP = 5 * MINUTE, 4 * HOUR, 3 * DAY
NO_NETWORK = MINUTE
SIGN_IN_WAITS = (2 * MINUTE, 15 * MINUTE)  # then only the user helps: more tries would lock the account


def longest_gap(gap_seconds: int) -> int:
    """How far back a send can still hold up the next one, in milliseconds."""
    return int(gap_seconds * SECOND * (1 + JITTER))


def gap_ends(last: int | None, gap_seconds: int, now: int, drawn: int | None, random: Random) -> int | None:
    """When the gap after the outbox's last send ends, None when it is over.

    `drawn`: where this message was already told to wait for a gap, until when. It is kept, if it was for this
    very gap; drawing anew each time the outbox looks would favour the short ones.
    """
    if last is None or gap_seconds == 0:
        return None
    gap = gap_seconds * SECOND
    if drawn is not None and last + int(gap * (1 - JITTER)) <= drawn <= now:
        return None
    ends = last + int(gap * random.uniform(1 - JITTER, 1 + JITTER))
    return ends if ends > now else None


def backoff(tries: int) -> int | None:
    """Milliseconds to wait after the try with this number; None when all waits together would pass three days."""
    waits = [min(FIRST_WAIT * 2**number, LONGEST_WAIT) for number in range(tries)]
    return waits[-1] if sum(waits) <= GIVE_UP else None
