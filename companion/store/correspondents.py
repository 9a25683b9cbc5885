"""Who ever wrote to a mailbox. A send to anybody else is outreach."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, bindparam, case, delete, select
from sqlalchemy.dialects.sqlite import insert

from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import correspondents

Span = tuple[int, int]

# Built once: a permit waits for it.
_WROTE = Prepared(
    select(correspondents.c.first_at).where(
        correspondents.c.mailbox_id == bindparam("mailbox_id"),
        correspondents.c.address == bindparam("address"),
    )
)
_NOTED = ("new_mailbox", "new_address", "new_first", "new_last")
_INSERT = insert(correspondents).values(
    dict(zip(("mailbox_id", "address", "first_at", "last_at"), map(bindparam, _NOTED), strict=True))
)
_NEW, _OLD = _INSERT.excluded, correspondents.c
_NOTE = Prepared(
    _INSERT.on_conflict_do_update(
        index_elements=["mailbox_id", "address"],
        set_={
            "first_at": case((_NEW.first_at < _OLD.first_at, _NEW.first_at), else_=_OLD.first_at),
            "last_at": case((_NEW.last_at > _OLD.last_at, _NEW.last_at), else_=_OLD.last_at),
        },
    )
)
_FIRST = select(correspondents.c.address, correspondents.c.first_at).where(
    correspondents.c.mailbox_id == bindparam("mailbox_id"),
    correspondents.c.address.in_(bindparam("wanted", expanding=True)),
)


def known(connection: Connection, mailbox_id: str, addresses: Collection[str]) -> set[str]:
    """Those of `addresses`, normalised, that have written to the mailbox."""
    return set(first_wrote(connection, mailbox_id, addresses))


def first_wrote(connection: Connection, mailbox_id: str, addresses: Collection[str]) -> dict[str, int]:
    """When each of `addresses`, normalised, wrote first (ms); those that never did are left out."""
    wanted, found = list(addresses), dict[str, int]()
    if len(wanted) == 1:
        rows = _WROTE.rows(connection, {"mailbox_id": mailbox_id, "address": wanted[0]})
        return {wanted[0]: rows[0][0]} if rows else {}
    for at in range(0, len(wanted), CHUNK):
        values = {"mailbox_id": mailbox_id, "wanted": wanted[at : at + CHUNK]}
        found.update((address, first) for address, first in connection.execute(_FIRST, values))
    return found


def note(tx: Connection, mailbox_id: str, seen: Mapping[str, Span]) -> None:
    """Notes who wrote: by address, when first and when last (ms). The same again changes nothing."""
    if not seen:
        return
    rows = [(mailbox_id, address, first, last) for address, (first, last) in sorted(seen.items())]
    _NOTE.run_rows(tx, _NOTED, rows)


def forget(tx: Connection, mailbox_id: str, address: str) -> None:
    """For an address that turned out to be the mailbox's own."""
    found = (correspondents.c.mailbox_id == mailbox_id, correspondents.c.address == address)
    tx.execute(delete(correspondents).where(*found))
