"""What is known of those whom a message goes to. A permit waits for it, so of one person it is a single statement."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import BindParameter, Connection, bindparam, exists, literal_column, select

from companion.store import checks, correspondents, suppressions
from companion.store.prepared import Prepared
from companion.store.suppressions import SuppressionRow
from companion.store.tables import correspondents as wrote
from companion.store.tables import suppressions as barred


@dataclass(frozen=True, slots=True)
class Addressees:
    """`known` have written to the mailbox, `own` are the user's own addresses, `barred` must not be written to."""

    known: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    barred: dict[str, SuppressionRow] = field(default_factory=dict)


_WHO: BindParameter[str] = bindparam("address")
_ONE = Prepared(
    select(
        exists().where(wrote.c.mailbox_id == bindparam("mailbox_id"), wrote.c.address == _WHO),
        checks.is_own(_WHO),
        *(barred.c[name] for name in SuppressionRow.__slots__),
    ).select_from(select(literal_column("1").label("one")).subquery().outerjoin(barred, barred.c.address == _WHO))
)  # fmt: skip


def of(connection: Connection, mailbox_id: str, addresses: tuple[str, ...]) -> Addressees:
    """Of `addresses`, normalised."""
    if len(addresses) != 1:
        return Addressees(
            frozenset(correspondents.known(connection, mailbox_id, addresses)),
            frozenset(checks.own(connection, addresses)),
            suppressions.of(connection, addresses),
        )
    ((known, own, *row),) = _ONE.rows(connection, {"mailbox_id": mailbox_id, "address": addresses[0]})
    me, nobody = frozenset(addresses), frozenset[str]()
    bar = {} if row[0] is None else {row[0]: SuppressionRow(*row)}
    return Addressees(me if known else nobody, me if own else nobody, bar)
