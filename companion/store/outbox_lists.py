"""The outbox's rows as they are listed, forecast and counted: without the messages, which may have 34 MB each."""

from __future__ import annotations

from sqlalchemy import Connection, case, func, null, select

from companion.store import outboxes
from companion.store.outbox import ASKED, COLUMNS, MOST, WAITS, OutboxRow, made, rows_of
from companion.store.placements import is_test
from companion.store.tables import guards, mailboxes, outbox

_SHOWN = [null().label(column.name) if column.name in ("nonce", "box") else column for column in COLUMNS]


def of_mailbox(connection: Connection, mailbox_id: str) -> list[OutboxRow]:
    """Messages of a mailbox: those that need the user, those that wait, next to leave first, and those that have ended,
    last first."""
    mine = (outbox.c.mailbox_id == mailbox_id, outbox.c.removed_at.is_(None))
    first = case((outbox.c.state.in_(("unknown", "failed")), 0), (outbox.c.ended_at.is_(None), 1), else_=2)
    query = select(*_SHOWN).where(*mine).order_by(first, outbox.c.ended_at.desc(), outbox.c.due_at, *ASKED)
    return rows_of(connection, query.limit(MOST))


def queue(connection: Connection, mailbox_id: str) -> list[tuple[OutboxRow, bool]]:
    """Every message that is to leave by itself, and whether it is a test of placement; first asked for first."""
    query = select(*_SHOWN, is_test(outbox.c.id).label("is_test"))
    mine = query.where(outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued")
    rows = map(dict, connection.execute(mine.order_by(*ASKED)).mappings())
    return [
        (made({name: values[name] for name in OutboxRow.__slots__}), values["is_test"]) for values in rows
    ]


def count_waiting(connection: Connection, mailbox_id: str) -> int:
    """Those that are yet to leave, with the one that is on its way; tests of placement left out."""
    states = outbox.c.state.in_((*WAITS, "sending"))
    query = select(func.count()).where(outbox.c.mailbox_id == mailbox_id, states, ~is_test(outbox.c.id))
    count: int = connection.execute(query).scalar_one()
    return count


def why_waiting(connection: Connection, mailbox_id: str) -> list[tuple[str | None, str | None, int]]:
    """Of every message of the mailbox that waits, next to leave first: why, what the server said, when it is due.
    Tests of placement are left out: nobody waits for one."""
    query = select(outbox.c.reason, outbox.c.said, outbox.c.due_at)
    mine = query.where(outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", ~is_test(outbox.c.id))
    return [(row[0], row[1], row[2]) for row in connection.execute(mine.order_by(outbox.c.due_at))]


def due_between(connection: Connection, after: int, until: int) -> list[tuple[str, str, int]]:
    """Of every waiting message that was due then, and could leave: id, mailbox, when it was due. Tests of placement are
    left out."""
    query = (
        select(outbox.c.id, outbox.c.mailbox_id, outbox.c.due_at)
        .join(mailboxes, mailboxes.c.id == outbox.c.mailbox_id)
        .outerjoin(guards, guards.c.mailbox_id == outbox.c.mailbox_id)
        .where(
            outbox.c.state == "queued",
            outbox.c.due_at > after,
            outbox.c.due_at <= until,
            ~is_test(outbox.c.id),
        )
        .where(
            mailboxes.c.state == "active", mailboxes.c.sending, guards.c.paused_at.is_(None), ~outboxes.paused
        )
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]
