"""The outbox's rows as they are listed, forecast and counted: without the messages, which may have 34 MB each.

Whoever works on many gets their ids, and opens one after the other.
"""

from __future__ import annotations

from sqlalchemy import Column, ColumnElement, Connection, case, exists, func, select

from companion.store import outboxes
from companion.store.mailboxes import UNLINKED
from companion.store.outbox import ASKED, DRAFTING, MOST, SHOWN, TO_DRAFTS, WAITS, OutboxRow, made, rows_of
from companion.store.placements import is_test
from companion.store.tables import guards, mailboxes, outbox

_LINKED = ~exists().where(mailboxes.c.id == outbox.c.mailbox_id, mailboxes.c.reason == UNLINKED)


def of_mailbox(connection: Connection, mailbox_id: str) -> list[OutboxRow]:
    """Messages of a mailbox: those that need the user, those that wait, next to leave first, and those that have ended,
    last first."""
    mine = (outbox.c.mailbox_id == mailbox_id, outbox.c.removed_at.is_(None))
    first = case((outbox.c.state.in_(("unknown", "failed")), 0), (outbox.c.ended_at.is_(None), 1), else_=2)
    query = select(*SHOWN).where(*mine).order_by(first, outbox.c.ended_at.desc(), outbox.c.due_at, *ASKED)
    return rows_of(connection, query.limit(MOST))


def queue(connection: Connection, mailbox_id: str) -> list[tuple[OutboxRow, bool]]:
    """Every message that is to leave by itself, and whether it is a test of placement; first asked for first."""
    query = select(*SHOWN, is_test(outbox.c.id).label("is_test"))
    mine = query.where(outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued")
    rows = map(dict, connection.execute(mine.order_by(*ASKED)).mappings())
    return [
        (made({name: values[name] for name in OutboxRow.__slots__}), values["is_test"]) for values in rows
    ]


def waiting(connection: Connection, mailbox_id: str) -> list[str]:
    """Every message of the mailbox that waits, also those that the user has paused, next to leave first."""
    mine = (outbox.c.mailbox_id == mailbox_id, outbox.c.state.in_(WAITS))
    query = select(outbox.c.id).where(*mine).order_by(outbox.c.due_at, *ASKED)
    return list(connection.execute(query).scalars())


def waiting_times(connection: Connection, mailbox_id: str) -> list[int]:
    """When each of them is due (ms)."""
    mine = (outbox.c.mailbox_id == mailbox_id, outbox.c.state.in_(WAITS))
    return list(connection.execute(select(outbox.c.due_at).where(*mine).order_by(outbox.c.due_at)).scalars())


def unsettled(connection: Connection, now: int) -> list[str]:
    """Messages of linked mailboxes with an unknown end that are to be looked for in Sent now."""
    return _ids(connection, outbox.c.due_at, outbox.c.state == "unknown", outbox.c.due_at <= now, _LINKED)


def without_copy(connection: Connection, now: int, since: int) -> list[str]:
    """Sent messages that still owe the Sent folder their copy, due after `since`."""
    due = outbox.c.due_at.between(since, now)
    return _ids(connection, outbox.c.due_at, outbox.c.state == "sent", due, outbox.c.nonce.is_not(None))


def abandoned(connection: Connection, now: int | None) -> list[str]:
    """Sending messages whose lease ended before `now`; all of them with None."""
    query = select(outbox.c.id).where(outbox.c.state == "sending")
    ended = query if now is None else query.where(outbox.c.lease_until < now)
    return list(connection.execute(ended).scalars())


def withdrawn(connection: Connection, now: int) -> list[str]:
    """Cancelled messages that can no longer be restored, and are still kept."""
    over = outbox.c.lease_until <= now
    return _ids(
        connection, outbox.c.lease_until, outbox.c.state == "cancelled", over, outbox.c.nonce.is_not(None)
    )


def kept(connection: Connection, mailbox_id: str) -> list[str]:
    """Cancelled messages of the mailbox that are to be drafts and are none yet, first those asked for first."""
    mine = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "cancelled", outbox.c.nonce.is_not(None))
    query = select(outbox.c.id).where(*mine, outbox.c.reason.in_((TO_DRAFTS, DRAFTING)))
    return list(connection.execute(query.order_by(*ASKED)).scalars())


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


def _ids(connection: Connection, since: Column[int], *such: ColumnElement[bool]) -> list[str]:
    """Of at most a round's messages, the one that is due longest first: what fails goes behind all others."""
    query = select(outbox.c.id).where(*such).order_by(since, *ASKED).limit(MOST)
    return list(connection.execute(query).scalars())
