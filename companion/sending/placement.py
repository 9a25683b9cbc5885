"""Placement tests: real messages between the user's own mailboxes, to see in which folder another provider puts them.

Off until the user asks for it, at both ends. They go through the outbox like any message, behind all others, and
nothing is ever done to one that arrived: syncing sees it there, as it sees all mail.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.core.addresses import domain_of
from companion.core.clock import Clock
from companion.core.errors import NotFound
from companion.dns.organisation import organisation
from companion.health.placed import tests_of
from companion.health.placement import Place
from companion.ledger.service import Ledger
from companion.linking import providers
from companion.sending import outcome, pairs
from companion.sending.compose import Letter, compose
from companion.sending.envelope import Envelope
from companion.sending.pairs import Last, Side
from companion.store import guards, mailboxes, outbox, outbox_lists, placements
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.store.outbox import Recipient
from companion.store.placements import PlacementRow
from companion.syncing import placement
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

CONSENT = (
    "At most once a day, {address} sends one test message to each of your other mailboxes at another provider that has "
    "this on, and gets one back. It goes out within your limits, behind your own mail. Its subject says that it is a "
    "test. Nobody opens, moves or deletes it: you can."
)
TEXT = (
    "Postwarden sent this test from {sender} to {receiver}, since you turned placement tests on in both of your "
    "mailboxes. It looks only at which folder this message reached. It never opens, moves, marks or deletes it.\n\n"
    "You can delete it at any time.\n\nTest {mark}\n"
)
SHOWN = 20  # tests that are listed


@dataclass(frozen=True, slots=True)
class Partner:
    """Another linked mailbox at another provider. `on`: tests are wanted there too."""

    address: str
    provider: str
    on: bool


@dataclass(frozen=True, slots=True)
class SentTest:
    """`to` is None where the receiver was unlinked. `at`: when it left, or else was asked for (ms)."""

    to: str | None
    provider: str
    at: int
    place: Place | None


@dataclass(frozen=True, slots=True)
class Placement:
    """How tests of a mailbox stand, field for field as in `mailboxes.schema.json`."""

    on: bool
    consent: str
    partners: tuple[Partner, ...]
    tests: tuple[SentTest, ...]


class Placements:
    def __init__(self, store: Store, vault: Vault, ledger: Ledger, clock: Clock) -> None:
        self._store, self._ledger, self._clock, self._envelope = store, ledger, clock, Envelope(vault)

    def of(self, mailbox_id: str) -> Placement:
        """Raises NotFound."""
        now = self._clock.now()
        with self._store.read() as connection:
            row = _linked(connection, mailbox_id)
            linked = [(other, _side(connection, other)) for other in mailboxes.all(connection)]
            tests = tests_of(connection, mailbox_id, now)[:SHOWN]
            mine = _side(connection, row)
        partners = tuple(
            Partner(other.address, _provider(other), side.wanted)
            for other, side in linked
            if pairs.apart(mine, side)
        )
        sent = tuple(SentTest(one.receiver, one.row.provider, at, place) for one, at, place in tests)
        return Placement(mine.wanted, CONSENT.format(address=row.address), partners, sent)

    def want(self, mailbox_id: str, *, on: bool) -> Placement:
        """Turns tests from and to a mailbox on or off; what still waits of them is taken back. Raises NotFound."""
        now = self._clock.now()
        with self._store.write() as tx:
            row = _linked(tx, mailbox_id)
            if on != (row.placement_at is not None):
                placements.want(tx, mailbox_id, now if on else None)
            if not on:
                for outbox_id in placements.waiting(tx, mailbox_id):
                    self._take_back(tx, outbox_id, now)
        return self.of(mailbox_id)

    def look(self) -> int:
        """Puts the tests that are due into the outbox; returns how many. Two of these at once send none twice."""
        with self._store.read() as connection:
            wanted = sum(row.placement_at is not None for row in mailboxes.all(connection))
        if wanted < 2:
            return 0
        now = self._clock.now()
        with self._store.write() as tx:
            placements.settle(tx, now)
            rows = {row.id: row for row in mailboxes.all(tx)}
            lasts = {(one.mailbox_id, one.receiver): Last(one.at, one.state) for one in placements.latest(tx)}
            sides = [_side(tx, row) for row in rows.values()]
            asked = set[str]()
            for sender, receiver in pairs.due(sides, lasts, now):
                if sender.id not in asked and self._has_room(tx, sender.id, now):
                    asked.add(sender.id)
                    self._ask(tx, rows[sender.id], rows[receiver.id], now)
        return len(asked)

    def _has_room(self, tx: Connection, mailbox_id: str, now: int) -> bool:
        usage = self._ledger.usage_of(tx, self._ledger.lock(tx, mailbox_id))
        waiting = outbox_lists.waiting_times(tx, mailbox_id)
        return not outbox.on_its_way(tx, mailbox_id) and pairs.has_room(usage, waiting, now)

    def _ask(self, tx: Connection, sender: MailboxRow, receiver: MailboxRow, now: int) -> None:
        token = secrets.token_hex(8)
        message_id = placement.message_id(token, domain_of(sender.address))
        title = placement.subject(token)
        text = TEXT.format(sender=sender.address, receiver=receiver.address, mark=f"{placement.MARK}{token}")
        letter = Letter(message_id, sender.address, (receiver.address,), (), title, text, None, now)
        waiting = (Recipient(receiver.address),)
        posted = self._envelope.post(
            sender.id, message_id, sender.address, waiting, compose(letter), due_at=now, now=now
        )
        outbox.write(tx, now, posted)
        placements.add(tx, PlacementRow(posted.id, sender.id, receiver.id, _provider(receiver), token, now))

    def _take_back(self, tx: Connection, outbox_id: str, now: int) -> None:
        row = outbox.get(tx, outbox_id)
        if row is not None:
            self._ledger.settle(tx, row.mailbox_id, row.id, sent=(), released=row.waiting)
            outbox.change(tx, now, outcome.ended(row, "cancelled", now, None))


def _linked(connection: Connection, mailbox_id: str) -> MailboxRow:
    row = mailboxes.get(connection, mailbox_id)
    if row is None or row.retired:
        raise NotFound(what="mailbox")
    return row


def _side(connection: Connection, row: MailboxRow) -> Side:
    guard = guards.get(connection, row.id)
    free = guard is None or guard.paused_at is None
    return Side(
        row.id, row.address, row.provider, row.imap_host, row.placement_at is not None, row.state == "active",
        row.sending and free,
    )  # fmt: skip


def _provider(row: MailboxRow) -> str:
    """By the name that people know; of a server of no table, its registered domain."""
    known = providers.by_id(row.provider)
    return known.name if known.imap is not None else organisation(row.imap_host)
