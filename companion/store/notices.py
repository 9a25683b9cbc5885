"""The rows of notices, and of what the user was shown. What changes what a user sees is told to open sidebars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, insert, select, update

from companion.core.clock import DAY
from companion.store import events
from companion.store.tables import notices, showings

KEPT = 30 * DAY
_COLUMNS = [column for column in showings.c if column.name != "id"]


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """Columns as in `tables.notices`."""

    id: str
    subject: str
    rule: str
    severity: str
    title: str
    text: str
    mailboxes: tuple[str, ...]
    waiting: bool
    mark: str
    needs: int
    since: int
    seen: int
    confirmed: int
    known: bool
    told_at: int | None
    told_severity: str | None
    snoozed_until: int | None
    snoozed_mark: str | None
    ended_at: int | None


@dataclass(frozen=True, slots=True)
class ShowingRow:
    """Columns as in `tables.showings`."""

    key: str
    items: tuple[str, ...]
    severity: str
    title: str
    text: str
    at: int
    taken_at: int | None
    taken_as: str | None


def all(connection: Connection) -> list[NoticeRow]:
    rows = connection.execute(select(notices).order_by(notices.c.since, notices.c.id))
    return [NoticeRow(**row._asdict() | {"mailboxes": tuple(row.mailboxes)}) for row in rows]


def replace(tx: Connection, rows: Sequence[NoticeRow], now: int) -> bool:
    """Makes these all there are. False, and nobody is told, where that is how it stood."""
    before, after = {row.id: row for row in all(tx)}, {row.id: row for row in rows}
    if before == after:
        return False
    gone = before.keys() - after.keys()
    if gone:
        tx.execute(delete(notices).where(notices.c.id.in_(gone)))
    for row in rows:
        if row.id not in before:
            tx.execute(insert(notices).values(asdict(row)))
        elif before[row.id] != row:
            tx.execute(update(notices).where(notices.c.id == row.id).values(asdict(row)))
    events.add(tx, now, "notices")
    return True


def shown_since(connection: Connection, since: int) -> list[ShowingRow]:
    """Of this time (ms) and later, in the order in which they came up."""
    query = select(*_COLUMNS).where(showings.c.at >= since).order_by(showings.c.id)
    return [ShowingRow(**row._asdict() | {"items": tuple(row[1])}) for row in connection.execute(query)]


def show(tx: Connection, row: ShowingRow) -> None:
    """It is to be shown, by whoever takes it first."""
    tx.execute(insert(showings).values(asdict(row)))
    events.add(tx, row.at, "notices")


def take(tx: Connection, key: str, at: int, now: int, taken_as: str) -> bool:
    """False where another one has taken it."""
    mine = (showings.c.key == key, showings.c.at == at, showings.c.taken_at.is_(None))
    taken = tx.execute(update(showings).where(*mine).values(taken_at=now, taken_as=taken_as))
    events.add(tx, now, "notices")
    return taken.rowcount > 0


def expire(tx: Connection, before: int, now: int) -> None:
    """Forgets what nobody took since `before`, and what a clock that was wrong dated later than `now`."""
    late = (showings.c.at <= before) | (showings.c.at > now)
    tx.execute(delete(showings).where(showings.c.taken_at.is_(None), late))


def prune(tx: Connection, now: int) -> None:
    tx.execute(delete(showings).where(showings.c.at < now - KEPT))
