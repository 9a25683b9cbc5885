"""What changed, so that an open sidebar can ask again: a row a change, no content, kept for a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from companion.core.clock import DAY
from companion.store.prepared import Prepared
from companion.store.tables import events

_ADD = Prepared(
    insert(events).values({name: bindparam(name) for name in ("at", "kind", "mailbox_id", "link_id")})
)

Kind = Literal["link", "sync", "usage", "health", "outbox", "mailbox", "clients", "notices", "suppressions"]


@dataclass(frozen=True, slots=True)
class Event:
    id: int
    at: int
    kind: Kind
    mailbox_id: str | None
    link_id: str | None


def add(
    tx: Connection, now: int, kind: Kind, *, mailbox_id: str | None = None, link_id: str | None = None
) -> None:
    """Notes a change, inside the transaction that makes it."""
    _ADD.do(tx, {"at": now, "kind": kind, "mailbox_id": mailbox_id, "link_id": link_id})


def after(connection: Connection, last: int, most: int = 200) -> list[Event]:
    """Changes with an id above `last`, oldest first."""
    query = select(events).where(events.c.id > last).order_by(events.c.id).limit(most)
    return [Event(*row) for row in connection.execute(query)]


def newest(connection: Connection) -> int:
    """The highest id so far, 0 when there is none."""
    return int(connection.execute(select(func.coalesce(func.max(events.c.id), 0))).scalar_one())


def prune(tx: Connection, now: int) -> None:
    tx.execute(delete(events).where(events.c.at < now - DAY))
