"""The one way into the outbox: what is asked for is composed, sealed and written, many messages in one transaction.

The Message-ID is made here, never changes, and is what makes asking twice harmless.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from companion.core.addresses import domain_of, normalise
from companion.core.b64 import new_id
from companion.core.clock import DAY, Clock
from companion.core.errors import (
    BadAddress,
    IdTaken,
    MailboxNotActive,
    NoSending,
    NotFound,
    PieceGone,
    PostwardenError,
    StoreUnavailable,
    TooFarAhead,
    TooManyRecipients,
    WrongSender,
)
from companion.ledger.service import Ledger
from companion.sending.compose import Letter
from companion.sending.draft import Facts
from companion.sending.draft_mail import facts_of
from companion.sending.draft_words import fingerprint
from companion.sending.envelope import Envelope
from companion.sending.plain import of_html
from companion.sending.writing import OutboxAsk, Writing
from companion.store import aliases, checks, outbox_entry, pieces
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
HELD = 32 * 1024 * 1024  # bytes of messages in memory; with files a batch may have many times as much

Answer = OutboxRow | PostwardenError


@dataclass(frozen=True, slots=True)
class Preview:
    """A message that is not queued yet, as `Checks.look` takes it."""

    mailbox_id: str
    sender: str
    recipients: tuple[str, ...]
    facts: Facts


@dataclass(frozen=True, slots=True)
class _New:
    row: OutboxRow
    fingerprint: str | None
    pieces: tuple[str, ...]


def _mailbox(one: _New | OutboxRow) -> str:
    return one.row.mailbox_id if isinstance(one, _New) else one.mailbox_id


class Queuing:
    def __init__(self, store: Store, vault: Vault, ledger: Ledger, clock: Clock) -> None:
        self._store, self._vault, self._ledger, self._clock = store, vault, ledger, clock
        self._envelope = Envelope(vault)

    def add(self, asks: Sequence[OutboxAsk]) -> list[Answer]:
        """For each ask, in order, its row, or why there is none: one that is refused keeps no other from its place. A
        Message-ID that was there before answers with the first message. Those due at once leave in this order.

        Answers hold NotFound, SecretLost, BadAddress, SendRefused of every kind but Suppressed, NotQueued.
        Raises StoreUnavailable; asked again with the same Message-IDs, what was written by then is not written twice.
        """
        now, answers = self._clock.now(), list[Answer]()
        while len(answers) < len(asks):
            made = self._made(asks[len(answers) :], now)
            answers += self._written(made, now)
        return answers

    def preview(self, ask: OutboxAsk) -> Preview:
        """What would go out, were it queued; nothing is. Raises what an answer of `add` may hold."""
        with self._store.read() as connection:
            desk = _Desk(connection, self._vault, self._ledger, self._envelope, self._clock.now())
            new = desk.new(ask)
        facts = replace(facts_of(self._envelope.composed(new.row)), fingerprint=new.fingerprint)
        return Preview(new.row.mailbox_id, new.row.sender, new.row.waiting, facts)

    def _made(self, asks: Sequence[OutboxAsk], now: int) -> list[_New | Answer]:
        """Of the first of them: as many as may be held in memory."""
        made, held = list[_New | Answer](), 0
        with self._store.read() as connection:
            desk = _Desk(connection, self._vault, self._ledger, self._envelope, now)
            asked = {ask.message_id for ask in asks if ask.message_id}
            ids: dict[str, _New | OutboxRow] = {**outbox_entry.by_message_ids(connection, asked)}
            for ask in asks:
                try:
                    desk.limit(ask.mailbox_id)
                    one = ids.get(ask.message_id) if ask.message_id else None
                    if one is not None and _mailbox(one) != ask.mailbox_id:  # the first would answer for both
                        raise IdTaken(field="message_id")
                    if one is None:
                        one = desk.new(ask)
                        ids[one.row.message_id] = one
                        held += len(one.row.box or b"")
                except StoreUnavailable:
                    raise
                except PostwardenError as refused:
                    made.append(refused)
                else:
                    made.append(one)
                if held >= HELD:
                    break
        return made

    def _written(self, made: Sequence[_New | Answer], now: int) -> list[Answer]:
        new = {one.row.id: one for one in made if isinstance(one, _New)}
        answers: dict[str, Answer] = {}
        if len(new) == 1:  # of those that come alone, several share a wait for the disk
            answers = self._store.together(lambda tx: self._write(tx, list(new.values()), now))
        elif new:
            with self._store.write() as tx:
                answers = self._write(tx, list(new.values()), now)
        return [answers[one.row.id] if isinstance(one, _New) else one for one in made]

    def _write(self, tx: Connection, new: list[_New], now: int) -> dict[str, Answer]:
        there = outbox_entry.by_message_ids(tx, {one.row.message_id for one in new})
        refused: dict[tuple[str, str], PostwardenError | None] = {}
        answers: dict[str, Answer] = {}
        kept: list[_New] = []
        for one in new:
            row = one.row
            if (first := there.get(row.message_id)) is not None:
                answers[row.id] = first if first.mailbox_id == row.mailbox_id else IdTaken(field="message_id")
                continue
            sender = (row.mailbox_id, row.sender)
            if sender not in refused:  # it may have been unlinked meanwhile
                refused[sender] = _refusal(tx, *sender)
            if (why := refused[sender]) is not None:
                answers[row.id] = why
                continue
            answers[row.id] = row
            kept.append(one)
        outbox_entry.write_all(tx, now, [one.row for one in kept])
        checks.note_all(
            tx, [(one.row.id, one.row.mailbox_id, one.fingerprint, now) for one in kept if one.fingerprint]
        )
        if used := [piece for one in kept for piece in one.pieces]:
            pieces.forget(tx, used)
        return answers


class _Desk:
    """Where messages are made, within one transaction that reads."""

    def __init__(
        self, connection: Connection, vault: Vault, ledger: Ledger, envelope: Envelope, now: int
    ) -> None:
        self._connection, self._ledger, self._envelope, self._now = connection, ledger, envelope, now
        self._writing = Writing(connection, vault)
        self._limits: dict[str, LimitRow] = {}
        self._taken: set[str] = set()

    def limit(self, mailbox_id: str) -> LimitRow:
        """Raises NotFound."""
        found = self._limits.get(mailbox_id) or sends.look(self._connection, mailbox_id)
        if found is None:
            raise NotFound(what="mailbox")
        self._limits[mailbox_id] = found
        return found

    def new(self, ask: OutboxAsk) -> _New:
        # A field that was left empty: taken for an answer, it would go out with an empty header and without a way out.
        ask = replace(ask, in_reply_to=_given(ask.in_reply_to), references=_given(ask.references))
        sender = normal(ask.sender, "from")
        limit = must_send(self._connection, self.limit(ask.mailbox_id), sender)
        used = tuple(piece for one in ask.attachments for piece in one.pieces)
        if not self._taken.isdisjoint(used):
            raise PieceGone(field="attachments")
        row = self._row(ask, sender, limit)
        self._taken.update(used)
        words = ask.text if ask.text.strip() else of_html(ask.html or "")
        return _New(row, fingerprint(sender, words), used)  # without the signature, which all have

    def _row(self, ask: OutboxAsk, sender: str, limit: LimitRow) -> OutboxRow:
        due_at = max(ask.at or self._now, self._now)
        if due_at > self._now + FARTHEST:
            raise TooFarAhead(field="at")
        if (listed := len(ask.to) + len(ask.cc) + len(ask.bcc)) > MOST_LISTED:
            raise TooManyRecipients(field="to", asked=listed)
        to, cc, bcc = (
            tuple(dict.fromkeys(normal(address, field) for address in listed))
            for field, listed in (("to", ask.to), ("cc", ask.cc), ("bcc", ask.bcc))
        )
        cc = tuple(address for address in cc if address not in to)  # a header names nobody twice
        everybody = tuple(dict.fromkeys((*to, *cc, *bcc)))
        if refusal := self._ledger.refuses(limit, len(everybody)):
            raise TooManyRecipients(field="to", asked=refusal.asked)
        message_id = ask.message_id or f"<{new_id('pw')}@{domain_of(sender)}>"
        letter = Letter(
            message_id, sender, to, cc, ask.subject, ask.text, ask.html, due_at, ask.in_reply_to, ask.references
        )  # fmt: skip
        made = self._writing.written(ask, letter, limit, everybody)
        return self._envelope.post(
            limit.mailbox_id, message_id, sender, tuple(map(Recipient, everybody)), made.message,
            due_at=due_at, now=self._now, wish_id=made.wish_id, wanted_at=ask.at, subject=ask.subject,
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


def normal(address: str, field: str) -> str:
    """Raises BadAddress."""
    if len(address) > LONGEST_ADDRESS:
        raise BadAddress(field=field)
    try:
        found = normalise(address)
    except BadAddress:
        raise BadAddress(field=field) from None
    if "=?" in found:  # an encoded word (RFC 2047): whoever decodes it sends to somebody else, also of Bcc
        raise BadAddress(field=field)
    return found


def _given(value: str | None) -> str | None:
    return (value or "").strip(" ") or None


def _refusal(connection: Connection, mailbox_id: str, sender: str) -> PostwardenError | None:
    try:
        must_send(connection, sends.look(connection, mailbox_id), sender)
    except StoreUnavailable:
        raise
    except PostwardenError as error:
        return error
    return None
