"""Other From addresses of a mailbox: which there are, which still have to prove themselves, and whose an address is.

A mailbox that was unlinked keeps its rows with its history; they bind nobody until it is linked again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, update

from companion.store import correspondents, events, mailboxes
from companion.store.mailboxes import MailboxRow
from companion.store.outbox import State as OutboxState
from companion.store.prepared import Prepared
from companion.store.tables import aliases, outbox

State = Literal["proving", "proven", "failed"]
Found = Literal["sent", "hand"]
MOST = 99  # as many as Gmail lets one mailbox send as


@dataclass(frozen=True, slots=True)
class AliasRow:
    """`since`: when it came into its state. `proof_id`: the Message-ID of the message that proves it."""

    mailbox_id: str
    address: str
    state: State
    found: Found
    since: int
    proof_id: str | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """What became of the message that is to prove an alias; `state` is None where there is none."""

    alias: AliasRow
    state: OutboxState | None
    ended_at: int | None


def of(connection: Connection, mailbox_id: str) -> list[AliasRow]:
    query = select(aliases).where(aliases.c.mailbox_id == mailbox_id).order_by(aliases.c.address)
    return [AliasRow(*row) for row in connection.execute(query)]


def get(connection: Connection, mailbox_id: str, address: str) -> AliasRow | None:
    row = connection.execute(select(aliases).where(*_one(mailbox_id, address))).one_or_none()
    return AliasRow(*row) if row else None


def owner(connection: Connection, address: str) -> MailboxRow | None:
    """The linked mailbox that has this normalised address as an alias. One that could not be proven is none."""
    query = select(aliases.c.mailbox_id).where(aliases.c.address == address, aliases.c.state != "failed")
    for mailbox_id in connection.execute(query.order_by(aliases.c.since)).scalars():
        row = mailboxes.get(connection, mailbox_id)
        if row is not None and not row.retired:
            return row
    return None


def addresses(connection: Connection, mailbox_id: str) -> set[str]:
    """What is the mailbox's own, beside its address. What could not be proven may be somebody else's."""
    return {row.address for row in of(connection, mailbox_id) if row.state != "failed"}


def owners(connection: Connection) -> dict[str, str]:
    """The linked mailbox, by its id, of each address that is surely one's own."""
    linked = {row.address: row.id for row in mailboxes.all(connection)}
    proven = select(aliases.c.address, aliases.c.mailbox_id).where(aliases.c.state == "proven")
    ids = set(linked.values())
    return {address: owner for address, owner in connection.execute(proven) if owner in ids} | linked


def may_send(connection: Connection, mailbox_id: str, address: str, message_id: str | None) -> bool:
    """Whether mail may leave From this alias: once it is proven, or as the message that is to prove it."""
    row = get(connection, mailbox_id, address)
    if row is None:
        return False
    return row.state == "proven" or (message_id is not None and row.proof_id == message_id)


def put(tx: Connection, now: int, row: AliasRow) -> None:
    """Writes an alias, in the place of the mailbox's one of the same address."""
    tx.execute(delete(aliases).where(*_one(row.mailbox_id, row.address)))
    tx.execute(insert(aliases).values(asdict(row)))
    _changed(tx, now, row.mailbox_id)


def remove(tx: Connection, now: int, mailbox_id: str, address: str) -> None:
    tx.execute(delete(aliases).where(*_one(mailbox_id, address)))
    _changed(tx, now, mailbox_id)


def prove(tx: Connection, now: int, mailbox_id: str, wanted: Collection[str]) -> None:
    """These are the mailbox's own from here on: what came from them came from nobody else."""
    for address in wanted:
        tx.execute(
            update(aliases).where(*_one(mailbox_id, address)).values(state="proven", since=now, proof_id=None)
        )
        correspondents.forget(tx, mailbox_id, address)
    if wanted:
        _changed(tx, now, mailbox_id)


def fail(tx: Connection, now: int, mailbox_id: str, wanted: Collection[str]) -> None:
    """The proof did not come. It stays known by its id: one that comes late proves all the same."""
    for address in wanted:
        tx.execute(update(aliases).where(*_one(mailbox_id, address)).values(state="failed", since=now))
    if wanted:
        _changed(tx, now, mailbox_id)


_PROOFS = Prepared(
    select(
        *(aliases.c[name] for name in AliasRow.__slots__),
        outbox.c.state.label("proof_state"),
        outbox.c.ended_at,
    )
    .outerjoin(outbox, outbox.c.message_id == aliases.c.proof_id)
    .where(aliases.c.mailbox_id == bindparam("mailbox"), aliases.c.state == "proving")
)


def proofs(connection: Connection, mailbox_id: str) -> list[Proof]:
    """The mailbox's aliases that still have to prove themselves."""
    found: Iterable[tuple[Any, ...]] = _PROOFS.run(connection, {"mailbox": mailbox_id}).all()
    return [Proof(AliasRow(*row[:-2]), *row[-2:]) for row in found]


def _one(mailbox_id: str, address: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return aliases.c.mailbox_id == mailbox_id, aliases.c.address == address


def _changed(tx: Connection, now: int, mailbox_id: str) -> None:
    events.add(tx, now, "mailbox", mailbox_id=mailbox_id)
