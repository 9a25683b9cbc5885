"""Pairing codes, paired clients, and what is left of keys that are gone. Times in ms; no row holds a key."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from companion.store.prepared import Prepared
from companion.store.tables import clients, gone_keys, pairing_codes

_PAIRED = Prepared(select(clients).order_by(clients.c.created_at))  # the guard asks it for every request


@dataclass(frozen=True, slots=True)
class Client:
    """One paired extension. Its key is the key holder's; `confirmed` once it has said hello."""

    id: str
    label: str
    origin: str
    generation: int
    pending_generation: int | None
    confirmed: bool
    created_at: int
    seen_at: int | None


@dataclass(frozen=True, slots=True)
class CodeRow:
    kid: str
    expires_at: int
    tries: int


@dataclass(frozen=True, slots=True)
class Gone:
    """A dead key's proof of why it is dead, for whoever asks under its kid. A dead code has no origin."""

    kid: str
    origin: str | None
    proof: str
    until: int


def paired(connection: Connection) -> list[Client]:
    """Every client, oldest first."""
    # The driver knows no Booleans.
    return [
        Client(id, label, origin, generation, pending, bool(confirmed), created_at, seen_at)
        for id, label, origin, generation, pending, confirmed, created_at, seen_at in _PAIRED.rows(connection, {})
    ]  # fmt: skip


def get(connection: Connection, client_id: str) -> Client | None:
    row = connection.execute(select(clients).where(clients.c.id == client_id)).one_or_none()
    return None if row is None else Client(*row)


def count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(clients)).scalar_one())


def add(tx: Connection, client: Client) -> None:
    tx.execute(insert(clients).values(astuple(client)))


def confirm(tx: Connection, client_id: str) -> None:
    tx.execute(update(clients).where(clients.c.id == client_id).values(confirmed=True))


def see(tx: Connection, client_id: str, now: int) -> None:
    tx.execute(update(clients).where(clients.c.id == client_id).values(seen_at=now))


def set_pending(tx: Connection, client_id: str, generation: int) -> bool:
    """Offers the generation after `generation`. False when the client is gone or has another one."""
    mine = (clients.c.id == client_id) & (clients.c.generation == generation)
    return tx.execute(update(clients).where(mine).values(pending_generation=generation + 1)).rowcount == 1


def promote(tx: Connection, client_id: str, generation: int) -> bool:
    """Makes the pending `generation` the only one. False when it is not pending."""
    mine = (clients.c.id == client_id) & (clients.c.pending_generation == generation)
    done = tx.execute(update(clients).where(mine).values(generation=generation, pending_generation=None))
    return done.rowcount == 1


def remove(tx: Connection, client_id: str) -> bool:
    """False when there was no such client."""
    return tx.execute(delete(clients).where(clients.c.id == client_id)).rowcount == 1


def code(connection: Connection) -> CodeRow | None:
    """The one code there is, expired or not."""
    row = connection.execute(select(pairing_codes)).first()
    return None if row is None else CodeRow(*row)


def put_code(tx: Connection, row: CodeRow) -> None:
    """Makes this the only code."""
    tx.execute(delete(pairing_codes))
    tx.execute(insert(pairing_codes).values(astuple(row)))


def count_try(tx: Connection, kid: str) -> None:
    tx.execute(
        update(pairing_codes).where(pairing_codes.c.kid == kid).values(tries=pairing_codes.c.tries + 1)
    )


def remove_code(tx: Connection, kid: str) -> bool:
    """False when this code was gone already."""
    return tx.execute(delete(pairing_codes).where(pairing_codes.c.kid == kid)).rowcount == 1


def bury(tx: Connection, gone: Gone) -> None:
    tx.execute(insert(gone_keys).values(astuple(gone)).on_conflict_do_nothing())


def gone(connection: Connection, kid: str, now: int) -> Gone | None:
    mine = (gone_keys.c.kid == kid) & (gone_keys.c.until > now)
    row = connection.execute(select(gone_keys).where(mine)).one_or_none()
    return None if row is None else Gone(*row)


def gone_origins(connection: Connection, now: int) -> set[str]:
    """Origins of clients whose end is still remembered."""
    mine = gone_keys.c.origin.is_not(None) & (gone_keys.c.until > now)
    return set(connection.execute(select(gone_keys.c.origin).where(mine)).scalars())


def prune(tx: Connection, now: int) -> None:
    tx.execute(delete(gone_keys).where(gone_keys.c.until <= now))
