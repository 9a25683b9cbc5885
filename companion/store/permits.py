"""Permits: what was asked for at Send in the web page, until its copy stands in Sent or it is given back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from companion.core.clock import DAY
from companion.store.prepared import Prepared
from companion.store.tables import permits, sends

State = Literal["open", "witnessed", "released"]
KEPT = 30 * DAY
_WRITE = Prepared(
    insert(permits).values({name: bindparam(name) for name in ("id", "mailbox_id", "at", "state", "anyway")})
)


@dataclass(frozen=True, slots=True)
class OpenPermit:
    """A permit whose copy was not seen yet."""

    id: str
    at: int
    recipients: frozenset[str]


def write(
    tx: Connection, permit_id: str, mailbox_id: str, at: int, state: State = "open", *, anyway: bool
) -> None:
    row = {"id": permit_id, "mailbox_id": mailbox_id, "at": at, "state": state, "anyway": anyway}
    _WRITE.do(tx, row)


def open_between(connection: Connection, mailbox_id: str, first: int, last: int) -> list[OpenPermit]:
    """Open permits asked for from `first` to `last`, oldest first."""
    query = (
        select(permits.c.id, permits.c.at, sends.c.recipient)
        .join(sends, sends.c.permit_id == permits.c.id)
        .where(
            permits.c.mailbox_id == mailbox_id, permits.c.state == "open", permits.c.at.between(first, last)
        )
        .order_by(permits.c.at, permits.c.id)
    )
    found: dict[tuple[str, int], set[str]] = {}
    for permit_id, at, recipient in connection.execute(query):
        found.setdefault((permit_id, at), set()).add(recipient)
    return [OpenPermit(permit_id, at, frozenset(who)) for (permit_id, at), who in found.items()]


def open_until(connection: Connection, mailbox_id: str, last: int) -> list[str]:
    """Ids of the open permits asked for at `last` or before."""
    query = select(permits.c.id).where(
        permits.c.mailbox_id == mailbox_id, permits.c.state == "open", permits.c.at <= last
    )
    return list(connection.execute(query).scalars())


def awaited(connection: Connection) -> set[str]:
    """The mailboxes in whose Sent folder a copy is waited for."""
    query = select(permits.c.mailbox_id).where(permits.c.state == "open").distinct()
    return set(connection.execute(query).scalars())


def close(tx: Connection, permit_ids: Collection[str], state: State) -> None:
    """Ends permits as `witnessed` or `released`."""
    tx.execute(update(permits).where(permits.c.id.in_(permit_ids)).values(state=state))


def prune(tx: Connection, now: int) -> None:
    """Forgets permits that ended over a month ago. Their sends stay in the ledger."""
    tx.execute(delete(permits).where(permits.c.state != "open", permits.c.at < now - KEPT))
