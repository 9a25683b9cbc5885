"""One row a message that was read: who sent it, when, how big. No subject and no body."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple, cast

from sqlalchemy import ColumnElement, Connection, bindparam, func, select, update
from sqlalchemy.dialects.sqlite import insert

from companion.store.prepared import Prepared
from companion.store.tables import messages

Ranges = Iterable[tuple[int, int]]


class MessageRow(NamedTuple):
    """`message_id` may be a stand-in (`syncing/headers.py`); `at` in ms, by the server's clock; `flags` as the bits of
    `mail/flags.py`."""

    uid: int
    message_id: str
    sender: str | None
    at: int
    size: int
    flags: int = 0


class Known(NamedTuple):
    """What tells a stored message from others."""

    message_id: str
    at: int
    size: int


def _here(folder_id: object, uidvalidity: object) -> tuple[ColumnElement[bool], ...]:
    return messages.c.folder_id == folder_id, messages.c.uidvalidity == uidvalidity


_HERE = _here(bindparam("folder"), bindparam("validity"))
_BETWEEN = messages.c.uid.between(bindparam("first"), bindparam("last"))

_KEY, _FACTS = ("folder_id", "uidvalidity", "uid"), ("message_id", "sender", "at", "size", "gone", "flags")
_WRITTEN = tuple(f"new_{name}" for name in (*_KEY, *_FACTS))
_INSERT = insert(messages).values({name: bindparam(f"new_{name}") for name in (*_KEY, *_FACTS)})
_WRITE = Prepared(
    _INSERT.on_conflict_do_update(index_elements=_KEY, set_={name: _INSERT.excluded[name] for name in _FACTS})
)
# Rows come raw from the driver, a hundred thousand at a time.
_STANDING = Prepared(
    select(messages.c.uid, messages.c.flags, messages.c.gone).where(*_HERE, _BETWEEN).order_by(messages.c.uid)
)
_FLAG = Prepared(
    update(messages).where(*_HERE, messages.c.uid == bindparam("which")).values(flags=bindparam("new"))
)
_LOSE = Prepared(update(messages).where(*_HERE, _BETWEEN, messages.c.gone.is_(False)).values(gone=True))
_TURN = Prepared(
    update(messages).where(*_HERE, messages.c.uid == bindparam("which")).values(gone=bindparam("new"))
)


def add(tx: Connection, folder_id: int, uidvalidity: int, rows: Sequence[MessageRow]) -> int:
    """Stores rows and returns how many were not there; one that was is written anew, so that a repeated batch changes
    nothing."""
    if not rows:
        return 0
    rows = sorted(rows, key=_by_message_id)  # neighbours in the index are written together
    uids = [row.uid for row in rows]
    before = {uid for uid, _, _ in standing(tx, folder_id, uidvalidity, min(uids), max(uids))}
    _WRITE.run_rows(
        tx,
        _WRITTEN,
        [
            (folder_id, uidvalidity, row.uid, row.message_id, row.sender, row.at, row.size, False, row.flags)
            for row in rows
        ],
    )
    return len(set(uids) - before)


def _by_message_id(row: MessageRow) -> str:
    return row.message_id


def standing(
    connection: Connection, folder_id: int, uidvalidity: int, first: int, last: int
) -> list[tuple[int, int, int]]:
    """UID, flags, and 1 for gone, of the rows with UIDs from `first` to `last`, ascending."""
    where = {"folder": folder_id, "validity": uidvalidity, "first": first, "last": last}
    return cast(list[tuple[int, int, int]], _STANDING.run(connection, where).all())


def uids(connection: Connection, folder_id: int, uidvalidity: int, first: int = 0) -> list[int]:
    """UIDs of all rows from `first` on, gone ones too, ascending."""
    here = (*_here(folder_id, uidvalidity), messages.c.uid >= first)
    query = select(messages.c.uid).where(*here).order_by(messages.c.uid)
    return list(connection.execute(query).scalars())


def below(
    connection: Connection, folder_id: int, uidvalidity: int, before: int, most: int
) -> dict[int, Known]:
    """The rows with the highest UIDs below `before`, gone ones too, at most `most`: by UID."""
    query = (
        select(messages.c.uid, messages.c.message_id, messages.c.at, messages.c.size)
        .where(*_here(folder_id, uidvalidity), messages.c.uid < before)
        .order_by(messages.c.uid.desc())
        .limit(most)
    )
    return {row[0]: Known(*row[1:]) for row in connection.execute(query)}


def count(connection: Connection, folder_id: int, uidvalidity: int) -> int:
    """How many are there."""
    here = (*_here(folder_id, uidvalidity), messages.c.gone.is_(False))
    return int(connection.execute(select(func.count()).select_from(messages).where(*here)).scalar_one())


def first_since(connection: Connection, folder_id: int, uidvalidity: int, at: int) -> int | None:
    """The lowest UID of what came at `at` or later and is there."""
    here = (*_here(folder_id, uidvalidity), messages.c.at >= at, messages.c.gone.is_(False))
    found = connection.execute(select(func.min(messages.c.uid)).where(*here)).scalar_one()
    return None if found is None else int(found)


def flag(tx: Connection, folder_id: int, uidvalidity: int, flags: Iterable[tuple[int, int]]) -> None:
    """Sets flags: pairs of UID and bits. A UID without a row changes nothing."""
    base = {"folder": folder_id, "validity": uidvalidity}
    _FLAG.run_many(tx, [{**base, "which": uid, "new": bits} for uid, bits in flags])


def lose(tx: Connection, folder_id: int, uidvalidity: int, ranges: Ranges) -> int:
    """Marks as gone what the server has no more, by ranges of UIDs; returns how many were there. Nothing is deleted."""
    base = {"folder": folder_id, "validity": uidvalidity}
    return _LOSE.run_many(tx, [{**base, "first": first, "last": last} for first, last in ranges])


def turn(tx: Connection, folder_id: int, uidvalidity: int, uids: Collection[int], *, gone: bool) -> None:
    """Marks messages as gone, or as there after all."""
    base = {"folder": folder_id, "validity": uidvalidity, "new": gone}
    _TURN.run_many(tx, [{**base, "which": uid} for uid in uids])


def cast_off(tx: Connection, folder_id: int, uidvalidity: int, from_uid: int) -> int:
    """The server was restored to a time before these UIDs, and will give them to other messages: their rows step aside,
    gone, under a UIDVALIDITY that no server has. How many were there."""
    doomed = (*_here(folder_id, uidvalidity), messages.c.uid >= from_uid)
    there = select(func.count()).select_from(messages).where(*doomed, messages.c.gone.is_(False))
    lost = int(tx.execute(there).scalar_one())
    tx.execute(update(messages).where(*doomed).values(gone=True, uidvalidity=_aside(tx, folder_id)))
    return lost


def cut_loose(tx: Connection, folder_id: int, uidvalidity: int) -> None:
    """The folder is another one: its rows step aside, and wait to be bound anew (`store/strays.py`)."""
    query = update(messages).where(*_here(folder_id, uidvalidity))
    tx.execute(query.values(uidvalidity=_aside(tx, folder_id)))


def _aside(tx: Connection, folder_id: int) -> int:
    """A UIDVALIDITY that no server has, and no other row."""
    lowest = tx.execute(select(func.min(messages.c.uidvalidity)).where(messages.c.folder_id == folder_id))
    return min(lowest.scalar_one() or 0, 0) - 1
