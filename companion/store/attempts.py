"""Findings whose fix a user tries: a row each, until it is fixed or nobody waits any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, insert, select

from companion.store import events
from companion.store.tables import attempts


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """Columns as in `tables.attempts`."""

    mailbox_id: str
    finding: str
    check: str
    since: int
    looked_at: int | None
    next_at: int | None
    until: int
    fixed_at: int | None


def all(connection: Connection) -> list[AttemptRow]:
    """Of every mailbox, the newest first."""
    query = select(attempts).order_by(attempts.c.since.desc(), attempts.c.finding)
    return [AttemptRow(**row._mapping) for row in connection.execute(query)]


def of_mailbox(connection: Connection, mailbox_id: str) -> list[AttemptRow]:
    """The newest first."""
    return [row for row in all(connection) if row.mailbox_id == mailbox_id]


def replace(tx: Connection, mailbox_id: str, rows: Sequence[AttemptRow], now: int) -> bool:
    """Makes these all that the mailbox has. False, and nobody is told, where that is how it stood."""
    before = of_mailbox(tx, mailbox_id)
    if {row.finding: row for row in before} == {row.finding: row for row in rows}:
        return False
    tx.execute(delete(attempts).where(attempts.c.mailbox_id == mailbox_id))
    for row in rows:
        tx.execute(insert(attempts).values(asdict(row)))
    events.add(tx, now, "health", mailbox_id=mailbox_id)
    return True


def prune(tx: Connection, now: int) -> None:
    """Forgets what nobody waits for any more."""
    tx.execute(delete(attempts).where(attempts.c.until <= now))
