"""Messages that were cancelled: kept for a moment so that this can be undone, then drafts, or forgotten."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

from companion.core.clock import DAY, MINUTE, Clock
from companion.core.errors import (
    ConnectionLost,
    DraftsNotSaved,
    HostSilent,
    NotFound,
    Offline,
    PostwardenError,
)
from companion.sending import outcome
from companion.sending.envelope import Envelope
from companion.sending.rewrite import as_draft
from companion.store import mailboxes, outbox, outbox_lists
from companion.store.engine import Store
from companion.store.outbox import DRAFTING, IN_DRAFTS, TO_DRAFTS, OutboxRow
from companion.syncing.drafts import Save
from companion.vault.vault import Vault

log = logging.getLogger(__name__)

CLAIM, AGAIN = 15 * MINUTE, 10 * MINUTE
TRIES_END = DAY  # then the message waits again
CUT = (ConnectionLost, HostSilent, Offline)  # says of one message what it says of the next


class Withdrawn:
    """`drafts` opens a mailbox's Drafts folder (syncing/drafts.py). Saving twice leaves one draft."""

    def __init__(
        self, store: Store, vault: Vault, clock: Clock, drafts: Callable[[str], AbstractContextManager[Save]]
    ) -> None:
        self._store, self._clock, self._drafts = store, clock, drafts
        self._envelope = Envelope(vault)

    def look(self) -> None:
        """Does what is due. Raises StoreUnavailable."""
        now = self._clock.now()
        with self._store.read() as connection:
            due = outbox_lists.withdrawn(connection, now)
        silent = dict[str, PostwardenError]()
        for outbox_id in due:
            claimed = self._claim(outbox_id, now)
            if claimed is not None:
                self._file(claimed, now, silent)

    def leave(self, mailbox_id: str) -> int:
        """The mailbox is to be unlinked: what the user keeps is a draft before. Where that fails it waits again,
        paused, for whatever the user has done with what waits. How many are drafts now. Raises DraftsNotSaved."""
        now, saved, failed = self._clock.now(), 0, 0
        silent = dict[str, PostwardenError]()
        with self._store.read() as connection:
            mailbox, ids = mailboxes.get(connection, mailbox_id), outbox_lists.kept(connection, mailbox_id)
        for outbox_id in ids:
            row = self._claim(outbox_id, now, early=True)
            if row is None:
                continue
            if self._file(row, now, silent, last=True):
                saved += 1
            else:
                failed += 1
        if failed and mailbox is not None:
            raise DraftsNotSaved(count=failed, address=mailbox.address)
        return saved

    def _claim(self, outbox_id: str, now: int, *, early: bool = False) -> OutboxRow | None:
        """Nobody else's for a while; None where nothing is to be saved. `early`: also what could still be restored."""
        with self._store.write() as tx:
            row = outbox.get(tx, outbox_id)
            if row is None or row.state != "cancelled" or row.box is None:
                return None  # somebody else was quicker
            keeps = row.reason in (TO_DRAFTS, DRAFTING)
            if row.lease_until > now and not (early and keeps):
                return None
            if keeps:
                row = replace(row, reason=DRAFTING, lease_until=now + CLAIM)
                outbox.put_off(tx, now, row)
                return row
            outbox.change(tx, now, outcome.forgotten(row))
            return None

    def _file(
        self, row: OutboxRow, begun: int, silent: dict[str, PostwardenError], *, last: bool = False
    ) -> bool:
        """Whether it is a draft now. `silent`: by mailbox, why nothing can be saved there in the round that `begun`
        (ms) then; its server is not asked, and waited for, for each."""
        if (known := silent.get(row.mailbox_id)) is not None:
            # Earlier than the one that was asked: if that one is to blame, it comes last the next time.
            self._change(row, _failed(row, known, begun, last=last))
            return False
        now, of_all = self._clock.now(), False
        try:
            message = as_draft(self._envelope.composed(row), row.waiting, now)
            of_all = True
            with self._drafts(row.mailbox_id) as save:
                of_all = False
                save(row.message_id, message, now)
        except PostwardenError as error:
            log.info("draft of %s not saved: %s", row.id, error.code)
            if of_all or isinstance(error, CUT):
                silent[row.mailbox_id] = error
            self._change(row, _failed(row, error, self._clock.now(), last=last))
            return False
        self._change(row, outcome.forgotten(replace(row, reason=IN_DRAFTS)))
        return True

    def _change(self, row: OutboxRow, after: OutboxRow) -> None:
        with self._store.write() as tx:
            if outbox.get(tx, row.id) == row:
                outbox.change(tx, self._clock.now(), after)


def _failed(row: OutboxRow, error: PostwardenError, now: int, *, last: bool) -> OutboxRow:
    """It is tried again; but for the `last` time, or where no Drafts folder can be hoped for, it waits again, paused,
    until the user says what is to become of it: what is to be kept is never just forgotten."""
    if last or isinstance(error, NotFound) or now - (row.ended_at or now) > TRIES_END:
        return replace(row, state="paused", reason=None, ended_at=None, lease_until=0)
    return replace(row, reason=TO_DRAFTS, lease_until=now + AGAIN)
