"""UIDs that broke the answer, twice, alone: they keep nobody else from being read."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from companion.store.tables import parked


def add(tx: Connection, folder_id: int, uidvalidity: int, reasons: Mapping[int, str], at: int) -> int:
    """Parks UIDs, each with an error's code; returns how many were not parked before."""
    if not reasons:
        return 0
    rows = [
        {"folder_id": folder_id, "uidvalidity": uidvalidity, "uid": uid, "reason": reason, "at": at}
        for uid, reason in reasons.items()
    ]
    before = uids(tx, folder_id, uidvalidity)
    tx.execute(insert(parked).on_conflict_do_nothing(), rows)
    return len(reasons.keys() - before)


def uids(connection: Connection, folder_id: int, uidvalidity: int) -> set[int]:
    query = select(parked.c.uid).where(parked.c.folder_id == folder_id, parked.c.uidvalidity == uidvalidity)
    return set(connection.execute(query).scalars())


def free(tx: Connection, folder_id: int) -> None:
    """Lets all of a folder's be tried again."""
    tx.execute(delete(parked).where(parked.c.folder_id == folder_id))
