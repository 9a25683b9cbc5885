"""The last check-up, counted anew with what is known now: what syncing found out since reaches the score at once.

Nobody is asked. What the DNS told keeps the time at which it was asked. Each check-up is followed by at most one such
row a day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.core.addresses import domain_of
from companion.health.comparing import local_day
from companion.health.counting import Asked, Kept, Mend, count
from companion.health.findings import Finding, plain
from companion.health.gathering import facts_of
from companion.health.score import MODEL
from companion.store import checkups
from companion.store.checkups import CheckupRow
from companion.store.mailboxes import MailboxRow

if TYPE_CHECKING:
    from sqlalchemy import Connection


def recounted(connection: Connection, row: MailboxRow, now: int) -> CheckupRow | None:
    """What the last check-up comes to by now (ms); None if to the same, or if there is none that can be counted."""
    last = checkups.latest(connection, row.id)
    if last is None or last.model != MODEL or last.domain != domain_of(row.address):
        return None
    if "mends" not in last.result:  # made by an older version, which did not keep what mending brings
        return None
    before = last.result["health"]
    score, findings = count(last.domain, now, _asked(last.result), facts_of(connection, row, now))
    health = {**before, "score": plain(score), "findings": plain(findings)}
    if _timeless(health) == _timeless(before):
        return None
    result = {**last.result, "health": health, "asked_at": last.asked_at}
    return replace(last, at=now, score=score.score, low=score.low, high=score.high, result=result)


def replaces(newest: CheckupRow | None, row: CheckupRow) -> bool:
    """Whether `row` takes the place of the newest one: a day's last check-up stays, and so does every earlier day."""
    return newest is not None and newest.recounted and local_day(newest.at, None) == local_day(row.at, None)


def _asked(result: Mapping[str, Any]) -> Asked:
    mends = {name: None if mend is None else Mend.read(mend) for name, mend in result["mends"].items()}
    findings = (Finding.read(one) for one in result["health"]["findings"] if one["id"] in mends)
    return Asked(tuple(findings), mends, {check: Kept.read(value) for check, value in result["kept"].items()})


def _timeless(health: Mapping[str, Any]) -> tuple[object, list[object]]:
    """Score and findings without when they were looked at."""
    return health["score"], [
        {**one, "checked_at": 0, "evidence": [{**seen, "asked_at": 0} for seen in one["evidence"]]}
        for one in health["findings"]
    ]
