"""Messages that were cancelled: kept for a moment so that this can be undone, then drafts, or forgotten."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

from companion.core.clock import DAY, MINUTE, Clock
from companion.core.errors import NotFound, PostwardenError
from companion.sending import outcome
from companion.sending.envelope import Envelope
from companion.sending.rewrite import as_draft
from companion.store import outbox, outbox_lists
from companion.store.engine import Store
from companion.store.outbox import DRAFTING, IN_DRAFTS, TO_DRAFTS, OutboxRow
from companion.vault.vault import Vault

log = logging.getLogger(__name__)

Save = Callable[[str, bytes, int], None]
CLAIM, AGAIN = 15 * MINUTE, 10 * MINUTE
TRIES_END = DAY  # then the message is kept no longer


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
        for outbox_id in due:
            claimed = self._claim(outbox_id, now)
            if claimed is not None:
                self._file(claimed)

    def _claim(self, outbox_id: str, now: int) -> OutboxRow | None:
        """Nobody else's for a while; None where there is nothing to save."""
        with self._store.write() as tx:
            row = outbox.get(tx, outbox_id)
            if row is None or row.state != "cancelled" or row.lease_until > now or row.box is None:
                return None  # somebody else was quicker
            if row.reason in (TO_DRAFTS, DRAFTING):
                row = replace(row, reason=DRAFTING, lease_until=now + CLAIM)
                outbox.put_off(tx, now, row)
                return row
            outbox.change(tx, now, outcome.forgotten(row))
            return None

    def _file(self, row: OutboxRow) -> None:
        now = self._clock.now()
        try:
            with self._drafts(row.mailbox_id) as save:
                save(row.message_id, as_draft(self._envelope.composed(row), row.waiting, now), now)
            after = outcome.forgotten(replace(row, reason=IN_DRAFTS))
        except PostwardenError as error:
            log.info("draft of %s not saved: %s", row.id, error.code)
            ends = isinstance(error, NotFound) or now - (row.ended_at or now) > TRIES_END
            after = (
                outcome.forgotten(replace(row, reason=None))
                if ends
                else replace(row, reason=TO_DRAFTS, lease_until=now + AGAIN)
            )
        with self._store.write() as tx:
            if outbox.get(tx, row.id) == row:
                outbox.change(tx, self._clock.now(), after)
