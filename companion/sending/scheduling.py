"""Schedules a webmail's draft: it stays where it is, in the mailbox, and may be edited until its time comes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from companion.core.addresses import domain_of
from companion.core.b64 import new_id
from companion.core.clock import Clock
from companion.core.errors import NotFound, TooFarAhead, TooManyRecipients
from companion.ledger.recipients import distinct
from companion.ledger.service import Ledger
from companion.sending.queuing import FARTHEST, must_send, normal
from companion.store import drafts, outbox
from companion.store import ledger as sends
from companion.store.engine import Store
from companion.store.outbox import Draft, OutboxRow, Recipient


@dataclass(frozen=True, slots=True)
class ScheduleAsk:
    """A draft as its page knows it. `subject_hash` as of `syncing.drafts.subject_hash`; `at` in milliseconds."""

    mailbox_id: str
    sender: str
    recipients: tuple[str, ...]
    subject_hash: str
    at: int
    message_id: str | None = None


class Scheduling:
    def __init__(self, store: Store, ledger: Ledger, clock: Clock) -> None:
        self._store, self._ledger, self._clock = store, ledger, clock

    def schedule(self, ask: ScheduleAsk) -> OutboxRow:
        """A message of the outbox that stands for the draft. The same draft again changes the time of the first, or one
        mail would go out twice. Raises NotFound, TooFarAhead, BadAddress, WrongSender, MailboxNotActive, NoSending,
        TooManyRecipients.
        """
        now = self._clock.now()
        due_at = max(ask.at, now)
        if due_at > now + FARTHEST:
            raise TooFarAhead(field="at")
        sender, who = normal(ask.sender, "from"), distinct(ask.recipients)
        draft = Draft(ask.subject_hash, ask.message_id)
        with self._store.write() as tx:
            if sends.look(tx, ask.mailbox_id) is None:
                raise NotFound(what="mailbox")
            limit = must_send(tx, self._ledger.lock(tx, ask.mailbox_id), sender)
            if refusal := self._ledger.refuses(limit, len(who)):
                raise TooManyRecipients(field="recipients", asked=refusal.asked)
            row = drafts.scheduled(tx, ask.mailbox_id, sender, who, draft)
            if row is not None:
                row = replace(row, due_at=due_at, wanted_at=ask.at, reason=None)
                outbox.change(tx, now, row)
                return row
            row = OutboxRow(
                new_id("o"), ask.mailbox_id, f"<{new_id('pw')}@{domain_of(sender)}>", sender,
                tuple(map(Recipient, who)), "queued", None, None, due_at, lease_until=0, tries=0, created_at=now,
                ended_at=None, nonce=None, box=None, draft=draft, wanted_at=ask.at,
            )  # fmt: skip
            outbox.write(tx, now, row)
        return row
