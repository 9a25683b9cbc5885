"""One row a message that was read: who sent it, when, how big. No subject and no body."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, bindparam, func, select, update
from sqlalchemy.dialects.sqlite import insert

from companion.store.tables import messages

CHUNK = 400  # values in one IN list


@dataclass(frozen=True, slots=True)
class MessageRow:
    """`message_id` may be a stand-in (`syncing/headers.py`); `at` in ms, by the server's clock."""

    uid: int
    message_id: str
    sender: str | None
    at: int
    size: int


@dataclass(frozen=True, slots=True)
class Stray:
    """A row whose UID means nothing any more, since the folder has a new UIDVALIDITY."""

    id: int
    message_id: str
    at: int
    size: int


def add(tx: Connection, folder_id: int, uidvalidity: int, rows: Sequence[MessageRow]) -> None:
    """Stores rows; one that is there already is written anew, so that a repeated batch changes nothing."""
    if not rows:
        return
    query = insert(messages)
    fresh = {name: query.excluded[name] for name in ("message_id", "sender", "at", "size", "gone")}
    query = query.on_conflict_do_update(index_elements=["folder_id", "uidvalidity", "uid"], set_=fresh)
    tx.execute(
        query,
        [
            {
                "folder_id": folder_id, "uidvalidity": uidvalidity, "uid": row.uid, "message_id": row.message_id,
                "sender": row.sender, "at": row.at, "size": row.size, "gone": False,
            }
            for row in rows
        ],
    )  # fmt: skip


def strays(
    connection: Connection, folder_id: int, uidvalidity: int, message_ids: Collection[str]
) -> Iterator[Stray]:
    """Rows of earlier UIDVALIDITYs with one of these Message-IDs."""
    wanted = list(message_ids)
    for at in range(0, len(wanted), CHUNK):
        query = select(messages.c.id, messages.c.message_id, messages.c.at, messages.c.size).where(
            messages.c.message_id.in_(wanted[at : at + CHUNK]), *_astray(folder_id, uidvalidity)
        )
        yield from (Stray(*row) for row in connection.execute(query))


def oldest_stray(connection: Connection, folder_id: int, uidvalidity: int) -> int | None:
    """When the oldest row of an earlier UIDVALIDITY came, None when there is none."""
    query = select(func.min(messages.c.at)).where(*_astray(folder_id, uidvalidity))
    found = connection.execute(query).scalar_one()
    return None if found is None else int(found)


def bind(tx: Connection, uidvalidity: int, pairs: Sequence[tuple[int, int]]) -> None:
    """Gives rows their new UIDs: pairs of row id and UID."""
    if pairs:
        query = update(messages).where(messages.c.id == bindparam("row")).values(uid=bindparam("new_uid"))
        query = query.values(uidvalidity=uidvalidity)
        tx.execute(query, [{"row": row, "new_uid": uid} for row, uid in pairs])


def lose_strays(tx: Connection, folder_id: int, uidvalidity: int) -> None:
    """Marks as gone what found no partner under the new UIDVALIDITY. Nothing is deleted."""
    tx.execute(update(messages).where(*_astray(folder_id, uidvalidity)).values(gone=True))


def present(connection: Connection, folder_id: int, uidvalidity: int) -> list[int]:
    """UIDs of the rows whose messages were on the server when it was last looked at, ascending."""
    query = select(messages.c.uid).where(*_here(folder_id, uidvalidity), messages.c.gone.is_(False))
    return list(connection.execute(query.order_by(messages.c.uid)).scalars())


def lose(tx: Connection, folder_id: int, uidvalidity: int, uids: Sequence[int]) -> None:
    """Marks as gone what is not on the server any more. Nothing is deleted."""
    for at in range(0, len(uids), CHUNK):
        found = messages.c.uid.in_(uids[at : at + CHUNK])
        tx.execute(update(messages).where(*_here(folder_id, uidvalidity), found).values(gone=True))


def _here(folder_id: int, uidvalidity: int) -> tuple[ColumnElement[bool], ...]:
    return messages.c.folder_id == folder_id, messages.c.uidvalidity == uidvalidity


def _astray(folder_id: int, uidvalidity: int) -> tuple[ColumnElement[bool], ...]:
    return (
        messages.c.folder_id == folder_id,
        messages.c.uidvalidity != uidvalidity,
        messages.c.gone.is_(False),
    )
