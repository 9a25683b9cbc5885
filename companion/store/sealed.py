"""The vault's rows: what it has sealed, which only the vault can open."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Connection, bindparam, delete, exists, or_, select
from sqlalchemy.dialects.sqlite import insert

from companion.store.prepared import Prepared
from companion.store.tables import outbox, sealed

# Each pass over a mailbox begins with it.
_GET = Prepared(
    select(sealed.c.nonce, sealed.c.box).where(
        sealed.c.owner == bindparam("owner"), sealed.c.kind == bindparam("of_kind")
    )
)


def put(tx: Connection, owner: str, kind: str, nonce: bytes, box: bytes) -> None:
    row = insert(sealed).values(owner=owner, kind=kind, nonce=nonce, box=box)
    tx.execute(row.on_conflict_do_update(index_elements=["owner", "kind"], set_={"nonce": nonce, "box": box}))


def get(connection: Connection, owner: str, kind: str) -> tuple[bytes, bytes] | None:
    """Nonce and box, None if nothing was sealed for this owner and kind."""
    found = _GET.run(connection, {"owner": owner, "of_kind": kind})
    return cast(tuple[bytes, bytes] | None, found.one_or_none())


def forget(tx: Connection, owner: str, kind: str | None = None) -> None:
    """Deletes what was sealed for `owner`, of one kind or of all."""
    query = delete(sealed).where(sealed.c.owner == owner)
    tx.execute(query if kind is None else query.where(sealed.c.kind == kind))


def in_use(connection: Connection) -> bool:
    """Whether anything needs the key: a sealed row, or a sealed message in the outbox."""
    waiting = exists().where(outbox.c.nonce.is_not(None))
    return bool(connection.execute(select(or_(exists().select_from(sealed), waiting))).scalar_one())
