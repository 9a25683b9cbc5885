"""The outbox's messages, sealed, each in a row of its own: a change of the outbox's row writes none of them anew."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Column, Connection, ScalarSelect, Select, bindparam, delete, insert, select

from companion.store.prepared import Prepared
from companion.store.tables import texts

_NAMES = tuple(column.name for column in texts.c)
_WRITE = Prepared(insert(texts).values({name: bindparam(name) for name in _NAMES}))


def of(outbox_id: Column[str]) -> ScalarSelect[bytes | None]:
    """The message of an outbox row, as a column of a query; none where there is none."""
    return select(texts.c.box).where(texts.c.outbox_id == outbox_id).scalar_subquery()


def put(tx: Connection, outbox_id: str, box: bytes | None) -> None:
    """In place of what was there; None: there is none any more."""
    tx.execute(delete(texts).where(texts.c.outbox_id == outbox_id))
    if box is not None:
        write_all(tx, [(outbox_id, box)])


def write_all(tx: Connection, rows: Sequence[tuple[str, bytes]]) -> None:
    """New ones, each with the id of its row, which is there."""
    _WRITE.run_rows(tx, _NAMES, rows)


def forget(tx: Connection, outbox_ids: Select[str]) -> None:
    """Those of the rows that a query finds."""
    tx.execute(delete(texts).where(texts.c.outbox_id.in_(outbox_ids)))
