"""Placement tests: which were sent between which mailboxes, and where syncing saw them arrive."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, case, delete, exists, func, insert, or_, select, update

from companion.core.clock import DAY
from companion.store.folders import Role
from companion.store.tables import mailboxes, outbox, placements

KEPT = 400 * DAY  # a mailbox read anew from its beginning must still know its tests
_OPEN = ("queued", "sending")


class PlacementRow(NamedTuple):
    """Columns as in `tables.placements`, in their order."""

    outbox_id: str
    mailbox_id: str
    receiver: str | None
    provider: str
    token: str
    at: int
    left_at: int | None = None
    role: str | None = None
    seen_at: int | None = None


class Sent(NamedTuple):
    """A test with the state of its message, when that left (ms), and when its receiver's mail was last read wholly;
    None: it is linked no more, or never was read."""

    row: PlacementRow
    state: str | None
    left_at: int | None
    receiver: str | None
    read_at: int | None


class Latest(NamedTuple):
    """The last test of an ordered pair. `at`: when it left or, until then, was asked for. `state`: of its message."""

    mailbox_id: str
    receiver: str
    at: int
    state: str | None


_ROW = tuple(placements.c[name] for name in PlacementRow._fields)


def is_test(outbox_id: ColumnElement[str] | ColumnElement[str | None]) -> ColumnElement[bool]:
    """Whether the outbox message of that id is a test: what becomes of one says nothing about people."""
    return exists().where(placements.c.outbox_id == outbox_id)


def add(tx: Connection, row: PlacementRow) -> None:
    tx.execute(insert(placements).values(row._asdict()))


def settle(tx: Connection, now: int) -> None:
    """Notes when tests left. What a clock that was ahead has dated after `now` is dated now, and so waits a whole day
    more (ledger/clock.py)."""
    ended = select(outbox.c.ended_at).where(outbox.c.id == placements.c.outbox_id, outbox.c.state == "sent")
    tx.execute(
        update(placements).where(placements.c.left_at.is_(None)).values(left_at=ended.scalar_subquery())
    )
    for column in (placements.c.at, placements.c.left_at):
        tx.execute(update(placements).where(column > now).values({column.name: now}))


def latest(connection: Connection) -> list[Latest]:
    """Of every ordered pair that was tested, its last test; one that still waits before any other."""
    at = func.coalesce(placements.c.left_at, placements.c.at)
    turn = func.row_number().over(
        partition_by=(placements.c.mailbox_id, placements.c.receiver),
        order_by=(func.coalesce(outbox.c.state, "").in_(_OPEN).desc(), at.desc(), placements.c.outbox_id),
    )
    found = (
        select(placements.c.mailbox_id, placements.c.receiver, at.label("at"), outbox.c.state, turn.label("turn"))
        .outerjoin(outbox, outbox.c.id == placements.c.outbox_id)
        .where(placements.c.receiver.is_not(None))
        .subquery()
    )  # fmt: skip
    columns = (found.c.mailbox_id, found.c.receiver, found.c.at, found.c.state)
    return [Latest(*row) for row in connection.execute(select(*columns).where(found.c.turn == 1))]


def of_mailbox(connection: Connection, mailbox_id: str, since: int) -> list[Sent]:
    """The tests that this mailbox was to send since then (ms), the newest first."""
    ended = case((outbox.c.state == "sent", outbox.c.ended_at))
    left_at = func.coalesce(placements.c.left_at, ended)
    query = (
        select(*_ROW, outbox.c.state, left_at, mailboxes.c.address, mailboxes.c.synced_at)
        .outerjoin(outbox, outbox.c.id == placements.c.outbox_id)
        .outerjoin(mailboxes, mailboxes.c.id == placements.c.receiver)
        .where(placements.c.mailbox_id == mailbox_id, placements.c.at >= since)
        .order_by(placements.c.at.desc(), placements.c.outbox_id)
    )
    width = len(_ROW)
    return [Sent(PlacementRow(*row[:width]), *row[width:]) for row in connection.execute(query)]


def waiting(connection: Connection, mailbox_id: str) -> list[str]:
    """Outbox ids of the tests from or to this mailbox that have not left."""
    mine = or_(placements.c.mailbox_id == mailbox_id, placements.c.receiver == mailbox_id)
    query = select(placements.c.outbox_id).join(outbox, outbox.c.id == placements.c.outbox_id)
    return list(connection.execute(query.where(mine, outbox.c.state == "queued")).scalars())


def known(connection: Connection, receiver: str, tokens: Collection[str]) -> set[str]:
    """Those of these tokens that stand for tests to this mailbox."""
    mine = (placements.c.receiver == receiver, placements.c.token.in_(tokens))
    return set(connection.execute(select(placements.c.token).where(*mine)).scalars())


def reached(tx: Connection, receiver: str, role: Role, seen: Mapping[str, int]) -> None:
    """Tests were seen in a folder of this role, by token: when each came (ms). The first folder stays, since later its
    owner may have moved it; but at Gmail everything outside of Spam is in All Mail too, and INBOX says more."""
    for token, at in seen.items():
        mine = (placements.c.receiver == receiver, placements.c.token == token)
        new = placements.c.role.is_(None)
        better = or_(new, placements.c.role == "all") if role == "inbox" else new
        tx.execute(update(placements).where(*mine, better).values(role=role, seen_at=at))


def want(tx: Connection, mailbox_id: str, at: int | None) -> None:
    """Since when the user wants tests from and to this mailbox; None: not."""
    tx.execute(update(mailboxes).where(mailboxes.c.id == mailbox_id).values(placement_at=at))


def prune(tx: Connection, now: int) -> None:
    tx.execute(delete(placements).where(placements.c.at < now - KEPT))
