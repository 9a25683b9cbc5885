"""The Sent folder and the outbox: asks it what became of a message nobody knows, and puts missing copies in.

A message with an unknown end is never sent again by itself, except where the provider files what it takes: there, a
copy that is missing twice, at least five minutes apart, proves that it was not taken (sending.md).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.core.clock import DAY, HOUR, MINUTE, Clock
from companion.core.errors import PostwardenError
from companion.ledger.service import Ledger
from companion.sending import outcome
from companion.sending.envelope import Envelope
from companion.store import ledger as sends
from companion.store import mailboxes, outbox, outbox_lists
from companion.store.engine import Store
from companion.store.outbox import OutboxRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

FILES_SENT = frozenset({"gmail", "google_workspace", "outlook", "microsoft365"})  # mail.md 6

NOT_FOUND, UNDECIDED = "not_found", "undecided"
SECOND_LOOK, NO_ANSWER, LATER_LOOKS = 5 * MINUTE, MINUTE, HOUR
COPY_RETRY, COPY_TRIES_END, COPY_FORGOTTEN = 10 * MINUTE, DAY, 7 * DAY


class Settler:
    """`find_in_sent(mailbox_id, message_id)`: whether the copy is there, None when the folder could not be asked.
    `append_sent(mailbox_id, message, at)` files a copy, or raises PostwardenError.
    """

    def __init__(
        self,
        store: Store,
        ledger: Ledger,
        clock: Clock,
        envelope: Envelope,
        find_in_sent: Callable[[str, str], bool | None],
        append_sent: Callable[[str, bytes, int], None],
    ) -> None:
        self._store, self._ledger, self._clock, self._envelope = store, ledger, clock, envelope
        self._find_in_sent, self._append_sent = find_in_sent, append_sent

    def abandon(self, *, all_of_them: bool) -> None:
        """Messages that were on their way when their sender died have an unknown end, but for drafts that were not even
        read. At start that is every one."""
        now = self._clock.now()
        before = None if all_of_them else now
        with self._store.read() as connection:
            if not outbox_lists.abandoned(connection, before):
                return
        with self._store.write() as tx:
            for outbox_id in outbox_lists.abandoned(tx, before):
                row = outbox.get(tx, outbox_id)
                if row is None:
                    continue
                if row.draft is not None and row.box is None:
                    self._ledger.settle(tx, row.mailbox_id, row.id, sent=(), released=row.waiting)
                    outbox.change(tx, now, outcome.untouched(row, now))
                else:
                    outbox.change(tx, now, outcome.unknown(row, now))

    def look(self) -> None:
        """Asks Sent for every message with an unknown end that is due."""
        now = self._clock.now()
        with self._store.read() as connection:
            due = outbox_lists.unsettled(connection, now)
        for outbox_id in due:
            with self._store.read() as connection:
                row = outbox.get(connection, outbox_id)
            if row is not None and row.state == "unknown" and row.due_at <= now:
                self._look_for(row)

    def file_copies(self) -> None:
        """Puts the copies that are still owed into Sent."""
        now = self._clock.now()
        with self._store.read() as connection:
            due = outbox_lists.without_copy(connection, now, now - COPY_FORGOTTEN)
        for outbox_id in due:
            with self._store.write() as tx:
                row = outbox.get(tx, outbox_id)
                if row is None or row.state != "sent" or row.box is None or row.due_at > now:
                    continue  # somebody else was quicker
                row = self.claim_copy(row, now)
                outbox.put_off(tx, now, row)
            self.file_copy(row)

    @staticmethod
    def claim_copy(row: OutboxRow, now: int) -> OutboxRow:
        """Keeps everybody else from filing this copy for a while: two would both find none, and file two."""
        return replace(row, due_at=now + COPY_RETRY)

    def file_copy(self, row: OutboxRow) -> None:
        """Never more than one copy, and never a second send: the message is `sent`, whatever happens here."""
        now = self._clock.now()
        filed = self._find(row)
        if filed is False:
            try:
                self._append_sent(row.mailbox_id, self._envelope.open(row), self._envelope.sent_at(row))
                filed = True
            except PostwardenError as error:
                log.warning("copy of %s not filed: %s", row.id, error.code)
        if filed or now - (row.ended_at or now) > COPY_TRIES_END:
            with self._store.write() as tx:
                # Given up, the draft is the only text that is left.
                outbox.change(
                    tx, now, replace(row, nonce=None, box=None, tidy_at=row.tidy_at if filed else None)
                )

    def file_early(self, row: OutboxRow) -> None:
        """Some have it, and others are tried again: that may take days, or be cancelled. If it fails, there is a copy
        at the end, which looks for this one first.
        """
        if any(who.state == "sent" for who in row.recipients) and self._find(row) is False:
            try:
                self._append_sent(row.mailbox_id, self._envelope.open(row), self._envelope.sent_at(row))
            except PostwardenError as error:
                log.info("early copy of %s not filed: %s", row.id, error.code)

    @staticmethod
    def owing(tx: Connection, row: OutboxRow, after: OutboxRow, now: int) -> OutboxRow:
        """What became of `row` without a server's answer just now. Where it was sent, its text is kept until there is a
        copy: with none in Sent it would stand nowhere once its draft has gone.
        """
        if after.state != "sent" or Settler.files_itself(tx, row.mailbox_id):
            return after
        return replace(after, nonce=row.nonce, box=row.box, due_at=now)

    @staticmethod
    def files_itself(connection: Connection, mailbox_id: str) -> bool:
        """Whether the mailbox's provider puts what it takes into Sent."""
        row = mailboxes.get(connection, mailbox_id)
        return row is not None and (row.provider in FILES_SENT or row.sends_by == "graph")

    @staticmethod
    def _absence_proves(connection: Connection, mailbox_id: str) -> bool:
        """Whether a copy that never turns up in Sent was never sent. Not so through Graph: it says yes first, then lays
        the message into Drafts, and moves it once transport has it, whenever that is
        (learn.microsoft.com/graph/outlook-things-to-know-about-send-mail). There the user decides.
        """
        row = mailboxes.get(connection, mailbox_id)
        return row is not None and row.provider in FILES_SENT and row.sends_by == "smtp"

    @staticmethod
    def left_before(connection: Connection, row: OutboxRow) -> bool:
        """Whether the copy of a message that is to be tried again has turned up in Sent after all."""
        if not row.tries or any(who.state == "sent" for who in row.recipients):
            return False
        return row.message_id in sends.witnessed_as(connection, row.id)

    def _find(self, row: OutboxRow) -> bool | None:
        try:
            return self._find_in_sent(row.mailbox_id, row.message_id)
        except PostwardenError as error:
            log.info("sent folder for %s not asked: %s", row.id, error.code)
            return None

    def _look_for(self, row: OutboxRow) -> None:
        # Where some recipients got it at an earlier try, that try's copy says nothing about the others.
        partly = any(who.state == "sent" for who in row.recipients)
        with self._store.read() as connection:
            copies = sends.witnessed_as(connection, row.id)
        seen: bool | None = row.message_id in copies or (not partly and self._find(row))
        now = self._clock.now()
        with self._store.write() as tx:
            if outbox.get(tx, row.id) != row:
                return  # somebody else was quicker
            if partly or (copies and not seen):  # or a copy much like it, under another Message-ID
                outbox.change(tx, now, replace(row, reason=UNDECIDED, due_at=now + LATER_LOOKS))
            elif seen:
                self._ledger.settle(tx, row.mailbox_id, row.id, sent=row.waiting, released=())
                outbox.change(tx, now, outcome.found(row, now))
            elif seen is None:
                outbox.change(tx, now, replace(row, due_at=now + NO_ANSWER))
            elif row.reason not in {NOT_FOUND, UNDECIDED}:
                outbox.change(tx, now, replace(row, reason=NOT_FOUND, due_at=now + SECOND_LOOK))
            elif not self._absence_proves(tx, row.mailbox_id):
                outbox.change(tx, now, replace(row, reason=UNDECIDED, due_at=now + LATER_LOOKS))
            elif not self._synced_since(tx, row):
                outbox.change(tx, now, replace(row, due_at=now + NO_ANSWER))
            else:
                self._ledger.settle(tx, row.mailbox_id, row.id, sent=(), released=row.waiting)
                outbox.change(tx, now, replace(row, state="queued", reason=NOT_FOUND, due_at=now))

    def _synced_since(self, tx: Connection, row: OutboxRow) -> bool:
        """Whether a pass has read all of Sent since. Searching for the Message-ID alone proves nothing where the
        provider puts its own in place: only the ledger, which goes by recipients and time too, has seen that copy.
        """
        mailbox = mailboxes.get(tx, row.mailbox_id)
        synced_at = mailbox.synced_at if mailbox else None
        return synced_at is not None and synced_at >= self._envelope.sent_at(row) + SECOND_LOOK
