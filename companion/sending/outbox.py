"""The outbox: messages that Postwarden sends itself, each exactly once, when a slot is free.

`queued → sending → sent | failed | unknown`, and `paused`, `cancelled` (steering.py). The Message-ID is made here,
never changes, and is what makes asking twice harmless.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from companion.core.addresses import domain_of, normalise
from companion.core.b64 import new_id
from companion.core.clock import DAY, Clock
from companion.core.errors import (
    BadAddress,
    BadRequest,
    MailboxNotActive,
    NoSending,
    NotFound,
    TooManyRecipients,
    WrongSender,
)
from companion.ledger.service import Ledger
from companion.mail.endpoint import Account
from companion.mail.graph import Graph
from companion.mail.smtp import Smtp
from companion.sending.compose import Letter
from companion.sending.dispatch import Dispatcher
from companion.sending.draft import Facts
from companion.sending.draft_mail import facts_of
from companion.sending.draft_words import fingerprint
from companion.sending.envelope import Envelope
from companion.sending.listing import Listings
from companion.sending.listing import OutboxItem as OutboxItem
from companion.sending.plain import of_html
from companion.sending.settle import Settler
from companion.sending.taking import Folder, Taking
from companion.sending.ways import GraphSignIns, Ways
from companion.sending.writing import OutboxAsk as OutboxAsk
from companion.sending.writing import written
from companion.store import aliases, checks, outbox, pieces
from companion.store import ledger as sends
from companion.store.engine import Store
from companion.store.ledger import LimitRow
from companion.store.outbox import OutboxRow, Recipient
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

FARTHEST = 366 * DAY
MOST_LISTED = 2_000  # addresses that are looked at one by one; no provider takes so many
LONGEST_ADDRESS = 320  # RFC 5321 4.5.3.1, and what the schema takes; more would take its time
SENDS_LATER = {"active", "needs_sign_in", "paused"}  # in these states a mailbox may have a queue


@dataclass(frozen=True, slots=True)
class Preview:
    """A message that is not queued yet, as `Checks.look` takes it."""

    mailbox_id: str
    sender: str
    recipients: tuple[str, ...]
    facts: Facts


class Outbox:
    def __init__(
        self,
        store: Store,
        vault: Vault,
        ledger: Ledger,
        smtp: Smtp,
        clock: Clock,
        random: Random,
        *,
        account: Callable[[str], Account],
        mark: Callable[[str, str, str], None],
        refused: Callable[[str], None],
        find_in_sent: Callable[[str, str], bool | None],
        append_sent: Callable[[str, bytes, int], None],
        drafts: Folder,
        graph: tuple[Graph, GraphSignIns] | None = None,
    ) -> None:
        """`account`, `mark` and `refused` are linking's, as is what `graph` signs in with; the callables for Sent are
        described at `Settler`."""
        self._store, self._ledger, self._clock, self._vault = store, ledger, clock, vault
        self._envelope = Envelope(vault)
        self._listings = Listings(store, vault, ledger, clock)
        self._settler = Settler(store, ledger, clock, self._envelope, find_in_sent, append_sent)
        self._taking = Taking(store, clock, self._envelope, drafts)
        self._dispatcher = Dispatcher(
            store,
            ledger,
            Ways(smtp, graph),
            clock,
            random,
            self._envelope,
            self._settler,
            self._taking,
            account,
            mark,
            refused,
        )

    def enqueue(self, ask: OutboxAsk) -> OutboxItem:
        """Composes and seals the message. The same Message-ID again answers with the first message.

        Raises NotFound, BadRequest, SecretLost, BadAddress and SendRefused of every kind but Suppressed, NotQueued.
        """
        now = self._clock.now()
        with self._store.read() as connection:
            found = sends.look(connection, ask.mailbox_id)
            if found is None:
                raise NotFound(what="mailbox")
            first = outbox.by_message_id(connection, ask.message_id) if ask.message_id else None
            if first is not None:
                return self._listings.item(first)
            sender = normal(ask.sender, "from")
            limit = must_send(connection, found, sender)
            row = self._compose(connection, ask, sender, limit, now)
        with self._store.write() as tx:
            first = outbox.by_message_id(tx, row.message_id)
            if first is None:
                must_send(
                    tx, sends.look(tx, row.mailbox_id), row.sender
                )  # it may have been unlinked meanwhile
                outbox.write(tx, now, row)
                if (same := _fingerprint(ask, row.sender)) is not None:
                    checks.note(tx, row.mailbox_id, row.id, same, now)
                pieces.forget(tx, [piece for one in ask.attachments for piece in one.pieces])
        return self._listings.item(first or row)

    def preview(self, ask: OutboxAsk) -> Preview:
        """What would go out, were it queued; nothing is. Raises as `enqueue`, but not NotQueued."""
        with self._store.read() as connection:
            sender = normal(ask.sender, "from")
            limit = must_send(connection, sends.look(connection, ask.mailbox_id), sender)
            row = self._compose(connection, ask, sender, limit, self._clock.now())
        facts = replace(facts_of(self._envelope.composed(row)), fingerprint=_fingerprint(ask, sender))
        return Preview(row.mailbox_id, sender, tuple(who.address for who in row.recipients), facts)

    def list(self, mailbox_id: str) -> list[OutboxItem]:
        """What needs the user, waits, or has ended lately. Raises NotFound."""
        return list(self._listings.of(mailbox_id).items)

    def item(self, row: OutboxRow) -> OutboxItem:
        """As the API shows it, without what it waits for."""
        return self._listings.item(row)

    def dispatch(self) -> int:
        """One round over what is due; returns how many messages were handed to a server. One caller at a time."""
        self._settler.abandon(all_of_them=False)
        self._settler.look()
        self._settler.file_copies()
        handed = self._dispatcher.round()
        self._taking.tidy()
        return handed

    def recover(self) -> None:
        """At start, before the first `dispatch`: what was being sent when the companion died is `unknown` now."""
        self._settler.abandon(all_of_them=True)

    def _compose(
        self, connection: Connection, ask: OutboxAsk, sender: str, limit: LimitRow, now: int
    ) -> OutboxRow:
        due_at = max(ask.at or now, now)
        if due_at > now + FARTHEST:
            raise BadRequest(why="at: more than a year ahead")
        if (listed := len(ask.to) + len(ask.cc) + len(ask.bcc)) > MOST_LISTED:
            raise TooManyRecipients(field="to", asked=listed)
        to, cc, bcc = (
            tuple(dict.fromkeys(normal(address, field) for address in listed))
            for field, listed in (("to", ask.to), ("cc", ask.cc), ("bcc", ask.bcc))
        )
        everybody = tuple(dict.fromkeys((*to, *cc, *bcc)))
        if refusal := self._ledger.refuses(limit, len(everybody)):
            raise TooManyRecipients(field="to", asked=refusal.asked)
        message_id = ask.message_id or f"<{new_id('pw')}@{domain_of(sender)}>"
        letter = Letter(
            message_id,
            sender,
            to,
            cc,
            ask.subject,
            ask.text,
            ask.html,
            due_at,
            ask.in_reply_to,
            ask.references,
        )
        made = written(connection, self._vault, ask, letter, limit, everybody)
        return self._envelope.post(
            limit.mailbox_id, message_id, sender, tuple(map(Recipient, everybody)), made.message,
            due_at=due_at, now=now, wish_id=made.wish_id, wanted_at=ask.at, subject=ask.subject,
        )  # fmt: skip


def must_send(connection: Connection, limit: LimitRow | None, sender: str) -> LimitRow:
    """The mailbox, if its outbox may send From this address: its own or a proven alias."""
    if limit is None:
        raise NotFound(what="mailbox")
    if sender != limit.address and not aliases.may_send(connection, limit.mailbox_id, sender, None):
        raise WrongSender(field="from", address=sender)
    if limit.state not in SENDS_LATER:
        raise MailboxNotActive(address=limit.address)
    if not limit.sending:
        raise NoSending(address=limit.address)
    return limit


def _fingerprint(ask: OutboxAsk, sender: str) -> str | None:
    """Of what was asked for, without the signature that all have."""
    return fingerprint(sender, ask.text if ask.text.strip() else of_html(ask.html or ""))


def normal(address: str, field: str) -> str:
    if len(address) > LONGEST_ADDRESS:
        raise BadAddress(field=field)
    try:
        found = normalise(address)
    except BadAddress:
        raise BadAddress(field=field) from None
    if "=?" in found:  # an encoded word (RFC 2047): whoever decodes it sends to somebody else, also of Bcc
        raise BadAddress(field=field)
    return found
