"""Check-ups of mailboxes, and the ledger's counts a day that they judge."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, case, delete, func, insert, select

from companion.core.clock import DAY
from companion.store import events
from companion.store.tables import checkups, sends

KEPT = 90 * DAY


@dataclass(frozen=True, slots=True)
class CheckupRow:
    """One check-up, or what it came to when it was counted anew (`asked_at` is then earlier than `at`); the newest is
    the one added last, whatever the clock said.

    `result` has `health` (shared-schemas: Health), `kept`, what the next one may fall back on, and `mends`, to count it
    anew.
    """

    mailbox_id: str
    domain: str
    at: int
    model: str
    score: float | None
    low: float
    high: float
    result: Mapping[str, Any]

    @property
    def recounted(self) -> bool:
        return "asked_at" in self.result

    @property
    def asked_at(self) -> int:
        """When the DNS was asked."""
        asked_at: int = self.result.get("asked_at", self.at)
        return asked_at


def add(tx: Connection, row: CheckupRow) -> None:
    tx.execute(insert(checkups).values(asdict(row)))
    events.add(tx, row.at, "health", mailbox_id=row.mailbox_id)


def renew(tx: Connection, row: CheckupRow, *, over: bool) -> None:
    """Adds a check-up counted anew; `over`: in place of its mailbox's newest."""
    if over:
        newest = select(func.max(checkups.c.id)).where(checkups.c.mailbox_id == row.mailbox_id)
        tx.execute(delete(checkups).where(checkups.c.id == newest.scalar_subquery()))
    add(tx, row)


def latest(connection: Connection, mailbox_id: str) -> CheckupRow | None:
    columns = [column for column in checkups.c if column.name != "id"]
    query = select(*columns).where(checkups.c.mailbox_id == mailbox_id)
    row = connection.execute(query.order_by(checkups.c.id.desc()).limit(1)).one_or_none()
    return CheckupRow(**row._mapping) if row else None


def last_before(connection: Connection, mailbox_id: str, at: int) -> CheckupRow | None:
    """The last one made before `at` (ms)."""
    columns = [column for column in checkups.c if column.name != "id"]
    query = select(*columns).where(checkups.c.mailbox_id == mailbox_id, checkups.c.at < at)
    row = connection.execute(query.order_by(checkups.c.id.desc()).limit(1)).one_or_none()
    return CheckupRow(**row._mapping) if row else None


def scores(
    connection: Connection, mailbox_id: str, since: int
) -> list[tuple[int, float | None, float, float]]:
    """When (ms), score, low and high of every check-up since then, in the order in which they were made."""
    query = select(checkups.c.at, checkups.c.score, checkups.c.low, checkups.c.high)
    mine = query.where(checkups.c.mailbox_id == mailbox_id, checkups.c.at >= since)
    return [(row[0], row[1], row[2], row[3]) for row in connection.execute(mine.order_by(checkups.c.id))]


def score_of(connection: Connection, mailbox_id: str) -> float | None:
    """The newest score, without the rest; None where there is none."""
    query = select(checkups.c.score).where(checkups.c.mailbox_id == mailbox_id)
    return connection.execute(query.order_by(checkups.c.id.desc()).limit(1)).scalar_one_or_none()


def prune(tx: Connection, now: int) -> None:
    """Forgets what is older than KEPT, but never a mailbox's last."""
    newest = select(func.max(checkups.c.id)).group_by(checkups.c.mailbox_id)
    tx.execute(delete(checkups).where(checkups.c.at < now - KEPT, checkups.c.id.not_in(newest)))


@dataclass(frozen=True, slots=True)
class DayCounts:
    """Sends a day, the newest day last: all, and the outreach among them."""

    sent: tuple[int, ...]
    outreach: tuple[int, ...]


def sends_a_day(connection: Connection, mailbox_id: str, now: int, days: int = 30) -> DayCounts:
    """Days are 24 h that end at `now` (ms). Reserved sends may be on their way, so they count."""
    ago = (now - sends.c.at) // DAY
    since = now - days * DAY
    query = (
        select(ago.label("ago"), func.count(), func.count(case((sends.c.outreach, 1))))
        .where(sends.c.mailbox_id == mailbox_id, sends.c.at > since, sends.c.at <= now)
        .where(sends.c.state != "released")
        .group_by("ago")
    )
    found = {int(row[0]): (row[1], row[2]) for row in connection.execute(query)}
    newest_last = [found.get(day, (0, 0)) for day in reversed(range(days))]
    return DayCounts(tuple(all_of for all_of, _ in newest_last), tuple(out for _, out in newest_last))
