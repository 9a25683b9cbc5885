"""A store with one mailbox, and the ledger over it, for tests of limits and sending."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert, select

from companion.core.clock import Clock
from companion.ledger.limits import Ceiling
from companion.ledger.service import Ledger
from companion.sending.checking import Checks
from companion.sending.draft import Facts
from companion.sending.permits import PermitAsk, Permits
from companion.store import tables
from companion.store.engine import Store, open_store
from tests.fakes.clock import FixedClock
from tests.fakes.database import open_copied

ADDRESS = "ann@acme.example"
MAILBOX = "m_ann"


@dataclass(frozen=True, slots=True)
class Sent:
    """A row of the ledger, as far as tests look at it."""

    recipient: str
    message_id: str | None
    at: int
    source: str
    outreach: bool
    state: str
    witness_uid: int | None


class World:
    """`clock` is moved by the test; `ceiling` is what the mailbox's provider allows."""

    def __init__(self, store: Store, clock: Clock, ceiling: Ceiling) -> None:
        self.store = store
        self.ledger = Ledger(store, clock, lambda _provider: ceiling)
        self.checks = Checks(store, self.ledger, clock)
        self.permits = Permits(store, self.ledger, self.checks)

    def add_mailbox(self, mailbox_id: str = MAILBOX, address: str = ADDRESS, **changes: object) -> None:
        columns: dict[str, object] = {
            "id": mailbox_id, "address": address, "provider": "custom", "state": "active", "since": 0,
            "imap_host": "imap.acme.example", "imap_port": 993, "imap_security": "tls", "imap_user": address,
            "smtp_host": "smtp.acme.example", "smtp_port": 465, "smtp_security": "tls", "smtp_user": address,
            "limit_hour": 6, "limit_day": 50, "gap_seconds": 0, "counts": "outreach", "send_anyway": False,
            "consent_at": 0, "consent_version": "1", "clock_seen": 0,
        }  # fmt: skip
        with self.store.write() as tx:
            tx.execute(insert(tables.mailboxes).values(columns | changes))

    def change_mailbox(self, **changes: object) -> None:
        with self.store.write() as tx:
            tx.execute(tables.mailboxes.update().where(tables.mailboxes.c.id == MAILBOX).values(changes))

    def wrote_before(self, address: str) -> None:
        """`address` has written to the mailbox once: writing back is no outreach."""
        with self.store.write() as tx:
            row = {"mailbox_id": MAILBOX, "address": address, "first_at": 1, "last_at": 1}
            tx.execute(insert(tables.correspondents).values(row))

    def sends(self, mailbox_id: str = MAILBOX) -> list[Sent]:
        table = tables.sends.c
        columns = (
            table.recipient, table.message_id, table.at, table.source, table.outreach, table.state, table.witness_uid,
        )  # fmt: skip
        with self.store.read() as connection:
            query = select(*columns).where(table.mailbox_id == mailbox_id).order_by(table.id)
            return [Sent(*row) for row in connection.execute(query)]

    def permits_in(self, state: str) -> set[str]:
        """Ids of the permits in a state."""
        with self.store.read() as connection:
            query = select(tables.permits.c.id).where(tables.permits.c.state == state)
            return set(connection.execute(query).scalars())

    def events(self) -> list[str]:
        with self.store.read() as connection:
            return list(connection.execute(select(tables.events.c.kind)).scalars())


@contextmanager
def open_world(
    path: Path, clock: Clock | None = None, ceiling: Ceiling | None = None, **mailbox: object
) -> Iterator[World]:
    """A new database at `path` with one mailbox, whose columns the keywords change."""
    store = open_copied(path)
    try:
        world = World(store, clock or FixedClock(), ceiling or Ceiling(500, 100))
        world.add_mailbox(**mailbox)  # type: ignore[arg-type]
        yield world
    finally:
        store.close()


@contextmanager
def reopen_world(
    path: Path, clock: Clock, ceiling: Ceiling | None = None, store: Store | None = None
) -> Iterator[World]:
    """The same database as another process would open it; `store`: in place of the file's."""
    store = store or open_store(path)
    try:
        yield World(store, clock, ceiling or Ceiling(500, 100))
    finally:
        store.close()


def ask(
    *recipients: str, anyway: bool = False, facts: Facts | None = None, kept: tuple[str, ...] = ()
) -> PermitAsk:
    """A permit asked for by the mailbox's own address."""
    return PermitAsk(MAILBOX, ADDRESS, recipients or ("bob@far.example",), anyway, facts or Facts(), kept)
