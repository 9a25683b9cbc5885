"""Sends what is due: claim and reserve, commit, hand over, write down what the server said."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from companion.core.clock import Clock
from companion.core.errors import (
    NoSending,
    NotFound,
    PostwardenError,
    ServerBusy,
    SignInRefused,
    WrongSender,
)
from companion.ledger import learning
from companion.ledger.limits import Denied
from companion.ledger.service import Ledger, Wanted
from companion.mail.endpoint import Account
from companion.sending import guarding, outcome
from companion.sending.envelope import LEASE, Envelope
from companion.sending.holds import Hold, Holds
from companion.sending.listing import any_hour, hours_of
from companion.sending.pacing import SIGN_IN_WAITS, gap_ends, longest_gap
from companion.sending.settle import Settler
from companion.sending.taking import Taking
from companion.sending.ways import Ways
from companion.store import aliases, mailboxes, outbox, outboxes, suppressions
from companion.store import ledger as sends
from companion.store.engine import Store
from companion.store.ledger import LimitRow
from companion.store.outbox import BY_HAND, HOURS, OutboxRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

AT_ONCE = 4  # mailboxes that send side by side, so that a slow server holds up only its own
LOOKED_AT = 50  # messages of a mailbox that one round may put off before it sends one


class Dispatcher:
    """One message a mailbox and round. `account` opens a mailbox's sign-in, `refused` tells that a server did not take
    it; `mark` changes a mailbox's state.
    """

    def __init__(
        self,
        store: Store,
        ledger: Ledger,
        ways: Ways,
        clock: Clock,
        random: Random,
        envelope: Envelope,
        settler: Settler,
        taking: Taking,
        account: Callable[[str], Account],
        mark: Callable[[str, str, str], None],
        refused: Callable[[str], None],
    ) -> None:
        self._store, self._ledger, self._ways, self._clock, self._random = store, ledger, ways, clock, random
        self._envelope, self._settler, self._taking = envelope, settler, taking
        self._account, self._mark, self._refused = account, mark, refused
        self._refused_sign_ins: dict[
            str, tuple[int, int]
        ] = {}  # since when the mailbox is active, and how many
        self._holds = Holds()

    def round(self) -> int:
        """Returns how many messages were handed to a server, whatever it said."""
        with self._store.read() as connection:
            due = outbox.due_mailboxes(connection, self._clock.now())
        if not due:
            return 0
        with ThreadPoolExecutor(min(AT_ONCE, len(due))) as pool:
            return sum(pool.map(self._serve, due))

    def _serve(self, mailbox_id: str) -> int:
        try:
            row = self._claim(mailbox_id, self._ahead(mailbox_id))
        except NotFound:  # unlinked since
            return 0
        if row is None:
            return 0
        self._deliver(row)
        return 1

    def _ahead(self, mailbox_id: str) -> OutboxRow | None:
        """What will probably be sent, read while nobody waits for it: it may have 34 MB."""
        with self._store.read() as connection:
            row = outbox.next_due(connection, mailbox_id, self._clock.now())
            return row and outbox.get(connection, row.id)

    def _claim(self, mailbox_id: str, ahead: OutboxRow | None) -> OutboxRow | None:
        """The first due message that fits the limits, its sends reserved and itself marked, in one transaction."""
        now = self._clock.now()
        with self._store.write() as tx:
            limit = self._ledger.lock(tx, mailbox_id)
            if not limit.sending:
                outbox.explain(tx, now, mailbox_id, NoSending.code)
                return None
            if (pause := guarding.watch(tx, mailbox_id, now)) is not None:
                outbox.explain(tx, now, mailbox_id, pause.reason)
                return None
            if outboxes.get(tx, mailbox_id).paused_at is not None:
                return None
            if self._is_held(tx, mailbox_id, now):
                return None
            for _ in range(LOOKED_AT):
                row = outbox.next_due(tx, mailbox_id, now) if limit.state == "active" else None
                if row is None:
                    return None
                if self._settler.left_before(tx, row):
                    self._ledger.settle(tx, mailbox_id, row.id, sent=row.waiting, released=())
                    outbox.change(tx, now, outcome.found(row, now))
                    continue
                if not _may_send(tx, limit, row):
                    outbox.change(tx, now, outcome.ended(row, "failed", now, WrongSender.code))
                    continue
                if barred := suppressions.of(tx, row.waiting):
                    row = self._settler.owing(tx, row, outcome.barred(row, barred, now), now)
                    outbox.change(tx, now, row)
                    if row.ended_at is not None:
                        continue
                if row.reason != BY_HAND and (later := self._not_yet(tx, limit, row)) is not None:
                    outbox.put_off(tx, now, later)
                    continue
                answer = self._ledger.reserve(tx, limit, _wanted(row))
                if not isinstance(answer.verdict, Denied):
                    claimed = replace(
                        row,
                        state="sending",
                        reason=None,
                        said=None,
                        tries=row.tries + 1,
                        lease_until=now + LEASE,
                        # of a draft it is always the newest text that goes
                        nonce=None if row.draft else row.nonce,
                        box=None if row.draft else row.box,
                    )
                    outbox.change(tx, now, claimed)
                    return _with_text(tx, claimed, ahead)
                outbox.change(tx, now, _put_off(row, answer.verdict, now))
        return None

    def _is_held(self, tx: Connection, mailbox_id: str, now: int) -> bool:
        """Whether all of the mailbox was told to wait. What came since, or was resumed, then waits as well."""
        hold = self._holds.of(mailbox_id, now)
        if hold is None:
            return False
        if not hold.strict and not outbox.waits_for(tx, mailbox_id, hold.until, hold.reason):
            self._holds.end(mailbox_id)  # signed in again, say: then all that waited for it is due
            return False
        outbox.hold_back(tx, now, mailbox_id, hold.until, hold.reason, by_hand=hold.strict)
        return hold.strict

    def _hold(self, mailbox_id: str, until: int, reason: str, *, strict: bool) -> None:
        now = self._clock.now()
        self._holds.put(mailbox_id, Hold(now, until, reason, strict))
        with self._store.write() as tx:
            outbox.hold_back(tx, now, mailbox_id, until, reason)

    def _not_yet(self, tx: Connection, limit: LimitRow, row: OutboxRow) -> OutboxRow | None:
        """What the outbox sends by itself keeps to the hours, and to the gap."""
        hours = hours_of(outboxes.get(tx, row.mailbox_id))
        if hours is not None and not any_hour(row, hours) and (opens := hours.opens(limit.now)) is not None:
            return replace(row, reason=HOURS, due_at=opens)
        last = sends.last_outbox_send(tx, row.mailbox_id, limit.now - longest_gap(limit.gap_seconds))
        drawn = row.due_at if row.reason == "gap" else None
        gap = gap_ends(last, limit.gap_seconds, limit.now, drawn, self._random)
        return None if gap is None else replace(row, reason="gap", due_at=gap)

    def _deliver(self, row: OutboxRow) -> None:
        """Not a byte leaves before the claim is on disk; whatever stops us from here on leaves it `sending`."""
        try:
            account = self._account(row.mailbox_id)
            taken = self._taking.take(row)
            if taken is None:
                return
            row = taken
            message = self._envelope.open(row)
            delivery = self._ways.send(row.mailbox_id, account, row.sender, row.waiting, message)
        except PostwardenError as error:
            log.info("outbox %s: %s", row.id, error.code)
            now = self._clock.now()
            after = outcome.of_error(row, error, now)
            if isinstance(error, SignInRefused):
                after = self._sign_in_refused(after, error.code)
            elif (wait := outcome.holds_all(error)) is not None:
                strict = isinstance(error, ServerBusy)
                self._hold(row.mailbox_id, now + wait, error.code, strict=strict)
        else:
            self._refused_sign_ins.pop(row.mailbox_id, None)
            self._holds.end(row.mailbox_id)
            after = outcome.of_delivery(row, delivery, self._clock.now())
        self._finish(row, after)

    def _finish(self, row: OutboxRow, after: OutboxRow) -> None:
        now = self._clock.now()
        with self._store.write() as tx:
            files_none = not self._settler.files_itself(tx, row.mailbox_id)
            owes_copy = after.state == "sent" and files_none
            if owes_copy:
                after = self._settler.claim_copy(replace(after, nonce=row.nonce, box=row.box), now)
            outbox.change(tx, now, after)
            suppressions.add(tx, now, outcome.turned_down(row, after, now))
            if after.state != "unknown":
                states = {who.address: who.state for who in after.recipients}
                sent = [address for address in row.waiting if states[address] == "sent"]
                released = [address for address in row.waiting if states[address] != "sent"]
                self._ledger.settle(tx, row.mailbox_id, row.id, sent=sent, released=released)
            if learning.TEACHES & outcome.statuses(row, after):
                learning.learn(tx, row.mailbox_id, now)
        if owes_copy:
            self._settler.file_copy(after)
        elif files_none and after.state == "queued" and len(after.waiting) < len(row.waiting):
            self._settler.file_early(after)

    def _sign_in_refused(self, row: OutboxRow, code: str) -> OutboxRow:
        """Two more tries for the whole mailbox, then none until the user acts: providers lock addresses for less."""
        mailbox_id, now = row.mailbox_id, self._clock.now()
        self._refused(mailbox_id)
        with self._store.read() as connection:
            mailbox = mailboxes.get(connection, mailbox_id)
        since = mailbox.since if mailbox else 0
        counted_since, tries = self._refused_sign_ins.get(mailbox_id, (since, 0))
        if counted_since != since:  # signed in again: what was refused before says nothing
            tries = 0
        if tries == len(SIGN_IN_WAITS):
            self._refused_sign_ins.pop(mailbox_id)
            self._mark(mailbox_id, "needs_sign_in", code)
            return replace(row, due_at=now)
        self._refused_sign_ins[mailbox_id] = (since, tries + 1)
        until = now + SIGN_IN_WAITS[tries]
        self._hold(mailbox_id, until, code, strict=False)
        return replace(row, due_at=until)


def _may_send(tx: Connection, limit: LimitRow, row: OutboxRow) -> bool:
    """An alias may have been taken away since the message was queued."""
    return row.sender == limit.address or aliases.may_send(tx, limit.mailbox_id, row.sender, row.message_id)


def _with_text(tx: Connection, row: OutboxRow, ahead: OutboxRow | None) -> OutboxRow:
    """What was read ahead is the same text where its seal is the same: each is made with a nonce of its own."""
    if row.box is None:
        return row
    same = ahead is not None and (ahead.id, ahead.nonce) == (row.id, row.nonce)
    found = ahead if same else outbox.get(tx, row.id)
    return row if found is None else replace(row, box=found.box)


def _wanted(row: OutboxRow) -> Wanted:
    return Wanted(row.sender, row.waiting, "outbox", row.id, row.message_id)


def _put_off(row: OutboxRow, refusal: Denied, now: int) -> OutboxRow:
    if refusal.retry_at is None:
        return outcome.ended(row, "failed", now, refusal.which)
    return replace(row, reason=refusal.which, due_at=refusal.retry_at)
