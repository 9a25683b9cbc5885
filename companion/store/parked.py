"""UIDs that broke the answer, twice, alone: they keep nobody else from being read."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from companion.store.prepared import Prepared
from companion.store.tables import parked

# Each pass asks it.
_SINCE = Prepared(
    select(parked.c.uid).where(
        parked.c.folder_id == bindparam("folder"),
        parked.c.uidvalidity == bindparam("validity"),
        parked.c.reason == bindparam("why"),
        parked.c.at < bindparam("before"),
    )
)


def add(tx: Connection, folder_id: int, uidvalidity: int, reasons: Mapping[int, str], at: int) -> int:
    """Parks UIDs, each with an error's code, from now on; returns how many were not parked before."""
    if not reasons:
        return 0
    rows = [
        {"folder_id": folder_id, "uidvalidity": uidvalidity, "uid": uid, "reason": reason, "at": at}
        for uid, reason in reasons.items()
    ]
    before = uids(tx, folder_id, uidvalidity)
    query = insert(parked)
    again = {name: query.excluded[name] for name in ("reason", "at")}
    keys = ["folder_id", "uidvalidity", "uid"]
    tx.execute(query.on_conflict_do_update(index_elements=keys, set_=again), rows)
    return len(reasons.keys() - before)


def uids(connection: Connection, folder_id: int, uidvalidity: int) -> set[int]:
    query = select(parked.c.uid).where(parked.c.folder_id == folder_id, parked.c.uidvalidity == uidvalidity)
    return set(connection.execute(query).scalars())


def since(connection: Connection, folder_id: int, uidvalidity: int, reason: str, before: int) -> set[int]:
    """Those parked before then (ms) for this reason."""
    values = {"folder": folder_id, "validity": uidvalidity, "why": reason, "before": before}
    return {row[0] for row in _SINCE.run(connection, values)}


def release(tx: Connection, folder_id: int, uidvalidity: int, uids: Collection[int], before: int) -> None:
    """Those of `uids` that were not parked again since then (ms) are not parked any more."""
    of = parked.c
    here = (of.folder_id == folder_id, of.uidvalidity == uidvalidity, of.at < before)
    for uid in uids:
        tx.execute(delete(parked).where(*here, of.uid == uid))


def free(tx: Connection, folder_id: int) -> None:
    """Lets all of a folder's be tried again."""
    tx.execute(delete(parked).where(parked.c.folder_id == folder_id))
