"""The bounce guard's rows: since when a mailbox's sends are watched, and whether its outbox is paused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, insert, select, update

from companion.store import events
from companion.store.outbox import GUARD
from companion.store.tables import guards, outbox


@dataclass(frozen=True, slots=True)
class GuardRow:
    """`counted_from`: sends since then (ms) are watched. `why`: None while nothing is paused. `alarmed_at`: when the
    last pause began, which may be over."""

    mailbox_id: str
    counted_from: int
    paused_at: int | None
    why: Literal["bounces", "rejections"] | None
    alarmed_at: int | None = None


def get(connection: Connection, mailbox_id: str) -> GuardRow | None:
    row = connection.execute(select(guards).where(guards.c.mailbox_id == mailbox_id)).one_or_none()
    return GuardRow(*row) if row else None


def paused(connection: Connection) -> dict[str, GuardRow]:
    """Every mailbox whose outbox is paused."""
    rows = connection.execute(select(guards).where(guards.c.paused_at.is_not(None)))
    return {row.mailbox_id: GuardRow(*row) for row in rows}


def begin(tx: Connection, mailbox_id: str, now: int) -> None:
    """Watches the mailbox from now on, unless it is watched. A clock that stepped back takes the beginning along."""
    row = get(tx, mailbox_id)
    if row is None:
        tx.execute(insert(guards).values(mailbox_id=mailbox_id, counted_from=now))
    elif row.counted_from > now:
        tx.execute(update(guards).where(guards.c.mailbox_id == mailbox_id).values(counted_from=now))


def pause(tx: Connection, mailbox_id: str, why: str, now: int) -> None:
    mine = guards.c.mailbox_id == mailbox_id
    tx.execute(update(guards).where(mine).values(paused_at=now, alarmed_at=now, why=why))
    events.add(tx, now, "mailbox", mailbox_id=mailbox_id)


def resume(tx: Connection, mailbox_id: str, now: int) -> None:
    """What had left before counts no more, and nothing says any longer that it waits for this."""
    mine = guards.c.mailbox_id == mailbox_id
    tx.execute(update(guards).where(mine).values(counted_from=now, paused_at=None, why=None))
    waiting = (
        outbox.c.mailbox_id == mailbox_id,
        outbox.c.state == "queued",
        outbox.c.reason.startswith(GUARD),
    )
    tx.execute(update(outbox).where(*waiting).values(reason=None))
    events.add(tx, now, "mailbox", mailbox_id=mailbox_id)
    events.add(tx, now, "outbox", mailbox_id=mailbox_id)
