"""Messages that were cancelled: kept for a moment so that this can be undone, then drafts, or forgotten."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

from companion.core.clock import DAY, MINUTE, Clock
from companion.core.errors import DraftsNotSaved, NotFound, PostwardenError
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
        silent = set[str]()  # mailboxes whose server is not asked, and waited for, for each
        for outbox_id in due:
            claimed = self._claim(outbox_id, now)
            if claimed is None:
                continue
            if claimed.mailbox_id in silent:
                self._change(claimed, replace(claimed, reason=TO_DRAFTS, lease_until=now + AGAIN))
            elif not self._file(claimed):
                silent.add(claimed.mailbox_id)

    def leave(self, mailbox_id: str) -> int:
        """The mailbox is to be unlinked: what the user keeps is a draft before. Where that fails it waits again,
        paused, for whatever the user has done with what waits. How many are drafts now. Raises DraftsNotSaved."""
        now, saved, failed = self._clock.now(), 0, 0
        with self._store.read() as connection:
            mailbox, ids = mailboxes.get(connection, mailbox_id), outbox_lists.kept(connection, mailbox_id)
        for outbox_id in ids:
            row = self._claim(outbox_id, now, early=True)
            if row is None:
                continue
            if failed:  # its server is not asked, and waited for, for each
                self._change(row, _waiting(row))
                failed += 1
            elif self._file(row, last=True):
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

    def _file(self, row: OutboxRow, *, last: bool = False) -> bool:
        """Whether it is a draft now. If not, it is tried again; but for the `last` time, or where no Drafts folder can
        be hoped for, it waits again, paused: what is to be kept is never just forgotten."""
        now = self._clock.now()
        try:
            with self._drafts(row.mailbox_id) as save:
                save(row.message_id, as_draft(self._envelope.composed(row), row.waiting, now), now)
            after = outcome.forgotten(replace(row, reason=IN_DRAFTS))
        except PostwardenError as error:
            log.info("draft of %s not saved: %s", row.id, error.code)
            ends = last or isinstance(error, NotFound) or now - (row.ended_at or now) > TRIES_END
            after = _waiting(row) if ends else replace(row, reason=TO_DRAFTS, lease_until=now + AGAIN)
        self._change(row, after)
        return after.reason == IN_DRAFTS

    def _change(self, row: OutboxRow, after: OutboxRow) -> None:
        with self._store.write() as tx:
            if outbox.get(tx, row.id) == row:
                outbox.change(tx, self._clock.now(), after)


def _waiting(row: OutboxRow) -> OutboxRow:
    """It waits again, until the user says what is to become of it."""
    return replace(row, state="paused", reason=None, ended_at=None, lease_until=0)
