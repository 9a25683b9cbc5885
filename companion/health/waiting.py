"""When a domain is looked at: once a day, sooner where nobody answered, every few minutes for a user who waits. Pure.

A user who set a record waits for the DNS. The record's own lifetime is an hour at most (`fixes.TTL_S`), and so is what
a name server keeps of "there is none" at nearly every domain (RFC 2308); after it a look every hour is enough.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from companion.core.clock import DAY, HOUR, MINUTE
from companion.health.findings import Check

DENSE, DENSE_FOR = 5 * MINUTE, HOUR  # UX.md 6.7: "We look again every 5 minutes and tell you."
SPARSE = HOUR
WAITS = DAY  # then the daily check-up is enough; so long, too, a fix is told in the panel
JITTER = 0.1  # of an interval, to both sides
AGAIN = (15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR)  # after so many check-ups that nobody answered
DEFECTS = ("stop", "fix")
AMISS = (*DEFECTS, "hint")
BASIC = ("spf", "dkim", "dmarc", "mx")  # without one of these a check-up has failed
UNAWAITED = ("blocklists",)  # lists take days, and learn who asks and how often


@dataclass(frozen=True, slots=True)
class Waiting:
    """A finding whose fix the user tries. Times in ms; `looked_at`: None before the first look; `next_at`: None once
    `fixed_at` says that it is gone; `until`: the last look, or how long the fix is told."""

    mailbox_id: str
    finding: str
    check: Check
    since: int
    looked_at: int | None
    next_at: int | None
    until: int
    fixed_at: int | None = None


def begun(mailbox_id: str, finding: str, findings: Sequence[Mapping[str, Any]], now: int) -> Waiting | None:
    """None where the findings (shared-schemas: Finding) have nothing that a change of the DNS mends."""
    found = next((one for one in findings if one["id"] == finding and _awaitable(one)), None)
    if found is None:
        return None
    made = Waiting(mailbox_id, finding, found["check"], now, None, now, now + WAITS)
    return replace(made, next_at=_next(made, now))


def looked(waiting: Waiting, now: int) -> Waiting | None:
    """After a look that changed nothing; None where it was the last."""
    if now >= waiting.until:
        return None
    return replace(waiting, looked_at=now, next_at=_next(waiting, now))


def settled(
    waiting: Iterable[Waiting], findings: Sequence[Mapping[str, Any]], now: int
) -> tuple[Waiting, ...]:
    """After a check-up with these findings.

    A finding that gave way to another defect of its check is waited for by that name: what the user wants to hear is
    that the check passes.
    """
    kept: dict[str, Waiting] = {}
    for one in waiting:
        mine = [found for found in findings if found["check"] == one.check]
        again = any(found["id"] == one.finding and found["severity"] in AMISS for found in mine)
        others = (found["id"] for found in mine if found["severity"] in DEFECTS and _awaitable(found))
        other = next(others, None)
        after: Waiting | None
        if one.fixed_at is not None:
            after = one if now < one.until and not again else None
        elif again or any(found["severity"] == "unknown" for found in mine):
            after = looked(one, now)
        elif other is not None:
            after = looked(replace(one, finding=other), now)
        else:
            after = replace(one, looked_at=now, next_at=None, until=now + WAITS, fixed_at=now)
        if after is not None:
            kept.setdefault(after.finding, after)
    return tuple(kept.values())


def gone(waiting: Waiting, findings: Iterable[str]) -> bool:
    """Whether a look at its check alone, with the ids of what is amiss there, asks for a whole check-up."""
    return waiting.finding not in findings


def due(waiting: Waiting, now: int) -> bool:
    """A time that is further off than any interval was written by a clock that was ahead."""
    return waiting.next_at is not None and not now < waiting.next_at <= now + 2 * SPARSE


def unheard(findings: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a check-up with these findings failed: one of the basic checks had no answer."""
    return any(found["check"] in BASIC and found["severity"] == "unknown" for found in findings)


def overdue(mailbox_id: str, at: int, failures: int, now: int, every: int) -> int | None:
    """For how long (ms) the daily check-up is due, None if it isn't. `at`: of the last one; `failures`: how many in a
    row had no answer, that one included; `every`: ms."""
    if at > now:  # one from the future was made by a clock that was wrong
        return now
    wait = min(every, AGAIN[min(failures, len(AGAIN)) - 1]) if failures else every
    late = now - at - _spread(wait, f"{mailbox_id}/{at}")
    return late if late >= 0 else None


def _next(waiting: Waiting, now: int) -> int:
    dense = 0 <= now - waiting.since < DENSE_FOR
    return now + _spread(DENSE if dense else SPARSE, f"{waiting.mailbox_id}/{waiting.finding}/{now}")


def _spread(interval: int, key: str) -> int:
    """The interval, a little shorter or longer: always the same for one key, another one for each mailbox and time, so
    that mailboxes that were linked together are not checked together for ever."""
    share = zlib.crc32(key.encode()) / 2**32
    return round(interval * (1 - JITTER + 2 * JITTER * share))


def _awaitable(found: Mapping[str, Any]) -> bool:
    """The DNS said so; what mail or reports tell changes with the next mail only."""
    asked = any(evidence["servers"] > 0 for evidence in found["evidence"])
    return found["severity"] in AMISS and asked and found["check"] not in UNAWAITED
