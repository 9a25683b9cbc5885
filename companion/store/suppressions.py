"""Addresses that must not be written to, from whichever mailbox, and since when."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from companion.store.prepared import Prepared
from companion.store.tables import suppressions

CHUNK = 400  # values in one IN list

Why = Literal["bounced", "complained", "unsubscribed", "by_hand"]


@dataclass(frozen=True, slots=True)
class SuppressionRow:
    """`message_id`: of what came in and said so, to the mailbox `mailbox_id`; `status`: the code of a bounce."""

    address: str
    why: Why
    at: int
    mailbox_id: str | None = None
    message_id: str | None = None
    status: str | None = None


_ROW = tuple(suppressions.c[name] for name in SuppressionRow.__slots__)
# Built once: a permit waits for it.
_ONE = Prepared(select(*_ROW).where(suppressions.c.address == bindparam("address")))
_SOME = select(*_ROW).where(suppressions.c.address.in_(bindparam("wanted", expanding=True)))


def add(tx: Connection, rows: Sequence[SuppressionRow]) -> None:
    """Bars addresses. The first reason stays, but a wish to get no more outlasts a mailbox that was gone."""
    if not rows:
        return
    query = insert(suppressions)
    new, old = query.excluded, suppressions.c
    query = query.on_conflict_do_update(
        index_elements=["address"],
        set_={name: new[name] for name in SuppressionRow.__slots__ if name != "address"},
        # Not `in_`: its list is only known when it runs, which many rows at once do not allow.
        where=(old.why == "bounced") & ((new.why == "complained") | (new.why == "unsubscribed")),
    )
    tx.execute(query, [asdict(row) for row in rows])


def of(connection: Connection, addresses: Collection[str]) -> dict[str, SuppressionRow]:
    """Those of `addresses`, normalised, that must not be written to."""
    wanted, found = list(addresses), list[SuppressionRow]()
    if len(wanted) == 1:
        found = [SuppressionRow(**row._asdict()) for row in _ONE.run(connection, {"address": wanted[0]})]
    else:
        for at in range(0, len(wanted), CHUNK):
            values = {"wanted": wanted[at : at + CHUNK]}
            found += [SuppressionRow(*row) for row in connection.execute(_SOME, values)]
    return {row.address: row for row in found}
