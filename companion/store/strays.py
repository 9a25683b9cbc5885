"""Rows whose UIDs mean nothing any more, since their folder has a new UIDVALIDITY: they wait for their messages."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, bindparam, exists, or_, select, update

from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import messages

STAND_IN = "@without-id.invalid>"  # how the id of a message without Message-ID ends


class Stray(NamedTuple):
    """`gone`: it was missing already before the folder was numbered anew."""

    id: int
    message_id: str
    at: int
    size: int
    sender: str | None = None
    gone: bool = False


_FIELDS = tuple(messages.c[name] for name in ("id", "message_id", "at", "size", "sender", "gone"))
_BIND = Prepared(
    update(messages)
    .where(messages.c.id == bindparam("row"))
    .values(uid=bindparam("new_uid"), uidvalidity=bindparam("validity"), gone=False)
)


def _astray(folder_id: int, uidvalidity: int) -> tuple[ColumnElement[bool], ...]:
    # Not `!=`, for which SQLite would go through all of the folder's rows.
    other = or_(messages.c.uidvalidity < uidvalidity, messages.c.uidvalidity > uidvalidity)
    return messages.c.folder_id == folder_id, other


def any_left(connection: Connection, folder_id: int, uidvalidity: int) -> bool:
    """Whether a row of another UIDVALIDITY waits that was there when the folder was last looked at."""
    query = select(exists().where(*_astray(folder_id, uidvalidity), messages.c.gone.is_(False)))
    return bool(connection.execute(query).scalar_one())


def of_ids(
    connection: Connection, folder_id: int, uidvalidity: int, message_ids: Collection[str]
) -> Iterator[Stray]:
    """Those with one of these Message-IDs."""
    wanted = list(message_ids)
    # Sought by their ids: SQLite must not be led to think that the folder tells more.
    astray = (messages.c.folder_id + 0 == folder_id, messages.c.uidvalidity + 0 != uidvalidity)
    for at in range(0, len(wanted), CHUNK):
        query = select(*_FIELDS).where(messages.c.message_id.in_(wanted[at : at + CHUNK]), *astray)
        yield from (Stray(*row) for row in connection.execute(query))


def nameless(connection: Connection, folder_id: int, uidvalidity: int) -> Iterator[Stray]:
    """Those without a Message-ID of their own."""
    query = select(*_FIELDS).where(
        messages.c.message_id.endswith(STAND_IN, autoescape=True), *_astray(folder_id, uidvalidity)
    )
    yield from (Stray(*row) for row in connection.execute(query))


def bind(tx: Connection, uidvalidity: int, pairs: Sequence[tuple[int, int]]) -> None:
    """Gives rows their new UIDs: pairs of row id and UID."""
    _BIND.run_many(tx, [{"row": row, "new_uid": uid, "validity": uidvalidity} for row, uid in pairs])


def lose(tx: Connection, folder_id: int, uidvalidity: int, since: int) -> int:
    """Marks as gone those from `since` (ms) on, which found no message; returns how many. Nothing is deleted."""
    left = (*_astray(folder_id, uidvalidity), messages.c.gone.is_(False), messages.c.at >= since)
    return tx.execute(update(messages).where(*left).values(gone=True)).rowcount
