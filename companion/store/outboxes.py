"""How the user wants a mailbox's outbox to work: whether all of it is paused, and between which hours it sends."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, exists, select
from sqlalchemy.dialects.sqlite import insert

from companion.store import events
from companion.store.tables import mailboxes, outboxes


@dataclass(frozen=True, slots=True)
class OutboxesRow:
    """`paused_at` (ms): None while it is not paused. The hours in minutes of the day, None for all of it."""

    paused_at: int | None = None
    hours_from: int | None = None
    hours_until: int | None = None


# Of the mailbox that the query around it looks at.
paused = exists().where(outboxes.c.mailbox_id == mailboxes.c.id, outboxes.c.paused_at.is_not(None))


def get(connection: Connection, mailbox_id: str) -> OutboxesRow:
    columns = (outboxes.c.paused_at, outboxes.c.hours_from, outboxes.c.hours_until)
    row = connection.execute(select(*columns).where(outboxes.c.mailbox_id == mailbox_id)).one_or_none()
    return OutboxesRow(*row) if row else OutboxesRow()


def pause(tx: Connection, now: int, mailbox_id: str, at: int | None) -> None:
    """Pauses all of it since `at`, or with None lets it go on."""
    _put(tx, now, mailbox_id, {"paused_at": at})


def set_hours(tx: Connection, now: int, mailbox_id: str, start: int | None, end: int | None) -> None:
    _put(tx, now, mailbox_id, {"hours_from": start, "hours_until": end})


def _put(tx: Connection, now: int, mailbox_id: str, values: dict[str, int | None]) -> None:
    query = insert(outboxes).values(mailbox_id=mailbox_id, **values)
    tx.execute(query.on_conflict_do_update(index_elements=["mailbox_id"], set_=values))
    events.add(tx, now, "outbox", mailbox_id=mailbox_id)
