"""Whose end a user waits for. Pure.

Somebody who copied a record, or pressed "Check again", has the alarm in front of them: it counts as shown, so that
"Fixed" is said though nothing interrupted them before, and the alarm itself interrupts nobody for a while. And they are
told when it is over, not in the digest of the next day: the panel has promised it (UX.md 6.7).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from companion.notices.matter import Standing


@dataclass(frozen=True, slots=True)
class Attempt:
    """A finding that this mailbox's user mends, `since` (ms); fixed or not."""

    mailbox_id: str
    finding: str
    since: int


def awaited(standings: Sequence[Standing], attempts: Iterable[Attempt]) -> dict[str, int]:
    """Ids, and since when (ms) somebody waits."""
    found: dict[str, int] = {}
    for attempt in attempts:
        for one in standings:
            if one.rule == f"defect:{attempt.finding}" and attempt.mailbox_id in one.mailboxes:
                found[one.id] = max(attempt.since, found.get(one.id, 0))
    return found


def shown(standings: Iterable[Standing], waits: Mapping[str, int]) -> list[Standing]:
    """With those that somebody waits for as shown to them."""
    return [
        replace(one, told_at=waits[one.id], told_severity=one.severity)
        if one.id in waits and (one.told_at is None or one.told_at < waits[one.id])
        else one
        for one in standings
    ]
