"""Addresses that must not be written to, from whichever mailbox, and since when; and those that may be again."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Literal

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    tuple_,
)

from companion.store import events
from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import facts, lifted, mailboxes, sends, suppressions

Why = Literal["bounced", "complained", "unsubscribed", "by_hand"]


@dataclass(frozen=True, slots=True)
class SuppressionRow:
    """`message_id`: of what came in and said so, to the mailbox `mailbox_id`; `status`: the code of a bounce; `note`:
    what the user, or the list it was taken from, says about it."""

    address: str
    why: Why
    at: int
    mailbox_id: str | None = None
    message_id: str | None = None
    status: str | None = None
    note: str | None = None


_NAMES = SuppressionRow.__slots__
_ROW = tuple(suppressions.c[name] for name in _NAMES)
_columns = attrgetter(*_NAMES)
# Built once: a permit waits for it.
_ONE = Prepared(select(*_ROW).where(suppressions.c.address == bindparam("address")))
_SOME = select(*_ROW).where(suppressions.c.address.in_(bindparam("wanted", expanding=True)))


@cache
def _bar(dialect: str) -> Prepared:
    # Loaded where it is used: a module of a database that is not there is memory for nothing. What is made of SQLite's
    # own PostgreSQL cannot read.
    upsert = import_module(f"sqlalchemy.dialects.{dialect}").insert
    query = upsert(suppressions).values({name: bindparam(name) for name in _NAMES})
    new, old = query.excluded, suppressions.c
    # No values of their own, so that hundreds of rows go into one statement.
    wishes, others = (or_(*(old_or_new == literal_column(f"'{why}'") for why in whys)) for old_or_new, whys in (
        (new.why, ("complained", "unsubscribed")), (old.why, ("bounced", "by_hand")),
    ))  # fmt: skip
    return Prepared(
        query.on_conflict_do_update(
            index_elements=["address"],
            set_={name: new[name] for name in _NAMES if name not in ("address", "note")},
            where=others & wishes,
        )
    )


def add(tx: Connection, now: int, rows: Sequence[SuppressionRow]) -> None:
    """Bars addresses, and notes it where that changed the list. The first reason stays, but a wish to get no more
    replaces one that is nobody's wish. A message that was known when its address was let go bars it no more."""
    past = _past(tx, {row.address for row in rows if row.message_id is not None})
    bars = [row for row in rows if row.message_id not in past.get(row.address, ())]
    if _bar(tx.dialect.name).run_rows(tx, _NAMES, [_columns(row) for row in bars]):
        events.add(tx, now, "suppressions")


def of(connection: Connection, addresses: Collection[str]) -> dict[str, SuppressionRow]:
    """Those of `addresses`, normalised, that must not be written to."""
    wanted, found = list(addresses), list[SuppressionRow]()
    if len(wanted) == 1:
        found = [SuppressionRow(*row) for row in _ONE.rows(connection, {"address": wanted[0]})]
    else:
        for at in range(0, len(wanted), CHUNK):
            values = {"wanted": wanted[at : at + CHUNK]}
            found += [SuppressionRow(*row) for row in connection.execute(_SOME, values)]
    return {row.address: row for row in found}


def count(connection: Connection, search: str = "") -> int:
    """How many there are whose address holds `search`."""
    query = select(func.count()).select_from(suppressions).where(*_holding(search))
    return int(connection.execute(query).scalar_one())


def page(
    connection: Connection, most: int, after: tuple[int, str] | None = None, search: str = ""
) -> list[SuppressionRow]:
    """The newest of those whose address holds `search`, or those that follow `after`: a time and an address."""
    place = tuple_(suppressions.c.at, suppressions.c.address)
    query = select(*_ROW).where(*_holding(search))
    if after is not None:
        query = query.where(place < tuple_(*after))
    query = query.order_by(suppressions.c.at.desc(), suppressions.c.address.desc()).limit(most)
    return [SuppressionRow(*row) for row in connection.execute(query)]


def lift(tx: Connection, row: SuppressionRow, now: int, reason: str | None) -> int:
    """Lets an address be written to again; returns the number under which `restore` takes that back. What is known to
    speak against it now does so no more."""
    tx.execute(delete(suppressions).where(suppressions.c.address == row.address))
    known = sorted(_against(tx, row.address) | ({row.message_id} if row.message_id is not None else set()))
    made = tx.execute(
        insert(lifted).values(asdict(row) | {"lifted_at": now, "reason": reason, "known": known})
    )
    events.add(tx, now, "suppressions")
    assert made.inserted_primary_key is not None  # noqa: S101 - an INSERT of one row has it
    return int(made.inserted_primary_key[0])


def restore(tx: Connection, now: int, lift_id: int) -> SuppressionRow | None:
    """Bars an address again as it was; None where there is nothing to take back."""
    query = select(*(lifted.c[name] for name in _NAMES)).where(lifted.c.id == lift_id)
    found = tx.execute(query).one_or_none()
    if found is None:
        return None
    tx.execute(delete(lifted).where(lifted.c.id == lift_id))
    row = SuppressionRow(*found)
    _bar(tx.dialect.name).run_rows(tx, _NAMES, [_columns(row)])
    events.add(tx, now, "suppressions")
    return row


def _past(connection: Connection, addresses: Collection[str]) -> dict[str, set[str]]:
    """The messages that were known when these addresses were let go."""
    found: dict[str, set[str]] = {}
    wanted = list(addresses)
    for at in range(0, len(wanted), CHUNK):
        query = select(lifted.c.address, lifted.c.known).where(lifted.c.address.in_(wanted[at : at + CHUNK]))
        for address, known in connection.execute(query):
            found.setdefault(address, set()).update(known)
    return found


def _against(connection: Connection, address: str) -> set[str]:
    """Messages that are known to be about a send, and speak against writing to this address. A bounce or wish whose
    send is yet to be found was never told to the user, so it still bars when it is."""
    query = (
        select(facts.c.message_id)
        .join(sends, sends.c.id == facts.c.send_id)
        .where(
            facts.c.mailbox_id.in_(select(mailboxes.c.id)),
            facts.c.kind.in_(("bounce", "complaint", "unsubscribe")),
            or_(facts.c.address == address, sends.c.recipient == address),
        )
    )
    return set(connection.execute(query).scalars())


def _holding(search: str) -> tuple[ColumnElement[bool], ...]:
    return (suppressions.c.address.contains(search, autoescape=True),) if search else ()
