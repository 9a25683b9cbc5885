"""Parts of files that are to be attached to a message."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, func, insert, select

from companion.store.tables import pieces


@dataclass(frozen=True, slots=True)
class PieceRow:
    """Columns as in `tables.pieces`. `size` in bytes, `at` in ms."""

    id: str
    mailbox_id: str
    at: int
    size: int
    nonce: bytes
    box: bytes


def write(tx: Connection, row: PieceRow) -> None:
    tx.execute(insert(pieces).values(asdict(row)))


def get(connection: Connection, mailbox_id: str, piece_id: str) -> PieceRow | None:
    query = select(pieces).where(pieces.c.id == piece_id, pieces.c.mailbox_id == mailbox_id)
    row = connection.execute(query).one_or_none()
    return PieceRow(**row._mapping) if row else None


def held(connection: Connection) -> int:
    """Bytes of all pieces together."""
    return int(connection.execute(select(func.coalesce(func.sum(pieces.c.size), 0))).scalar_one())


def forget(tx: Connection, piece_ids: Collection[str]) -> None:
    tx.execute(delete(pieces).where(pieces.c.id.in_(piece_ids)))


def forget_before(tx: Connection, at: int) -> None:
    """Those that no message took."""
    tx.execute(delete(pieces).where(pieces.c.at < at))
