"""Reads the draft that a claimed message stands for, and removes it once it was sent.

What is not finished is held (at_slot.py). The bytes that will go out are sealed into the row, and committed, before a
server hears of them: killed while it reads, the companion knows that nothing has left; killed afterwards, it knows what
may have. A draft is removed only after its message is `sent`, and only while it is that very draft. Removing twice is
nothing.
"""

from __future__ import annotations

import logging
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Protocol

from companion.core.clock import DAY, MINUTE, Clock
from companion.core.errors import DraftGone, PostwardenError
from companion.sending.at_slot import unfinished
from companion.sending.envelope import Envelope
from companion.sending.from_draft import outgoing
from companion.sending.picking import pick
from companion.store import checks, outbox
from companion.store import drafts as rows
from companion.store.engine import Store
from companion.store.outbox import Draft, OutboxRow
from companion.syncing.drafts import Drafts, digest

log = logging.getLogger(__name__)

TIDY_RETRY, TIDY_ENDS = 10 * MINUTE, 7 * DAY


class Folder(Protocol):
    """The Drafts folder of a mailbox, as `syncing.drafts.DraftsFolder` has it."""

    def reading(self, mailbox_id: str) -> AbstractContextManager[Drafts]: ...

    def remove(self, mailbox_id: str, draft: Draft) -> None: ...


class Taking:
    def __init__(self, store: Store, clock: Clock, envelope: Envelope, folder: Folder) -> None:
        self._store, self._clock, self._envelope, self._folder = store, clock, envelope, folder

    def take(self, row: OutboxRow) -> OutboxRow | None:
        """The claimed `row` with its draft's text, on disk; None if somebody else has taken it over meanwhile. Raises
        DraftHeld, MailError, VaultRefused, NotFound: then no server has heard of it.
        """
        if row.draft is None:
            return row
        with self._store.read() as connection:
            taken, off = rows.taken(connection, row.mailbox_id, row.id), checks.off(connection)
        with self._folder.reading(row.mailbox_id) as drafts:
            used = {uid for uidvalidity, uid in taken if uidvalidity == drafts.uidvalidity}
            head = pick(row, drafts.heads, used)
            raw = drafts.whole(head.uid)
        if raw is None:
            raise DraftGone
        who = [one.address for one in row.recipients]
        message = outgoing(raw, row.message_id, row.sender, who, self._envelope.sent_at(row))
        if (held := unfinished(message, row.draft, off)) is not None:
            raise held
        mark = replace(
            row.draft, folder=drafts.folder, uidvalidity=drafts.uidvalidity, uid=head.uid, digest=digest(raw),
            missed=None,
        )  # fmt: skip
        filled = self._envelope.fill(replace(row, draft=mark), message)
        with self._store.write() as tx:
            if outbox.get(tx, row.id) != row:
                return None
            outbox.change(tx, self._clock.now(), filled)
        return filled

    def tidy(self) -> None:
        """Removes the drafts of what was sent."""
        now = self._clock.now()
        with self._store.read() as connection:
            if not rows.untidy(connection, now):
                return
        with self._store.write() as tx:
            due = rows.untidy(tx, now)
            for outbox_id, _, _, _ in due:
                rows.put_tidy(tx, outbox_id, now + TIDY_RETRY)  # nobody else's meanwhile
        for outbox_id, mailbox_id, ended_at, draft in due:
            try:
                self._folder.remove(mailbox_id, draft)
            except PostwardenError as error:
                log.info("draft of %s not removed: %s", outbox_id, error.code)
                if now - ended_at < TIDY_ENDS:
                    continue
            with self._store.write() as tx:
                rows.put_tidy(tx, outbox_id, None)
