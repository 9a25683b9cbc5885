"""Facts about the data directory itself, by name: which vault it uses, and how to know its key."""

from __future__ import annotations

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from companion.store.tables import meta


def get(connection: Connection, key: str) -> str | None:
    return connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar_one_or_none()


def put(tx: Connection, key: str, value: str) -> None:
    row = insert(meta).values(key=key, value=value)
    tx.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
