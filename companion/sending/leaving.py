"""What becomes of the messages that wait when their mailbox is unlinked: drafts, another mailbox's, or discarded.

A draft is in its folder before its message is taken off the outbox. Cut in between, the message still waits, and the
repetition finds the draft: nothing is lost, and nothing is sent twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from companion.core.addresses import domain_of
from companion.core.b64 import new_id
from companion.core.clock import MINUTE, Clock
from companion.core.errors import (
    BadRequest,
    DraftsNotSaved,
    MailboxNotActive,
    NoSending,
    NotFound,
    PostwardenError,
    StillSending,
    StoreUnavailable,
    TooManyRecipients,
)
from companion.core.wishes import mailto
from companion.ledger.service import Ledger
from companion.sending import outcome
from companion.sending.envelope import Envelope
from companion.sending.rewrite import as_draft, from_other
from companion.sending.settle import Settler
from companion.sending.withdrawn import Withdrawn
from companion.store import aliases, outbox, outbox_lists, placements
from companion.store import ledger as sends
from companion.store.engine import Store
from companion.store.ledger import LimitRow
from companion.store.outbox import IN_DRAFTS, LEAVING, WAITS, OutboxRow
from companion.syncing.drafts import Save
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

Waiting = Literal["drafts", "move", "discard"]

MOVED = "moved"
HOLD = 15 * MINUTE  # a message on its way to Drafts is not sent; longer than any server may take over one


@dataclass(frozen=True, slots=True)
class Left:
    """How many messages are drafts now, and how many wait in another mailbox."""

    drafts: int = 0
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Before:
    """How long, and why, a message waited before it was held."""

    id: str
    due_at: int
    reason: str | None
    lease_until: int


class Leaving:
    """`drafts(mailbox_id)` opens the Drafts folder and gives `save(message_id, message, at)` (syncing/drafts.py)."""

    def __init__(
        self,
        store: Store,
        vault: Vault,
        ledger: Ledger,
        clock: Clock,
        drafts: Callable[[str], AbstractContextManager[Save]],
    ) -> None:
        self._store, self._ledger, self._clock = store, ledger, clock
        self._envelope, self._drafts = Envelope(vault), drafts
        self._withdrawn = Withdrawn(store, vault, clock, drafts)

    def settle(self, mailbox_id: str, waiting: Waiting, move_to: str | None = None) -> Left:
        """Leaves nothing waiting in the mailbox. May be repeated. What was perhaps sent stays with its history, and
        what the user has cancelled to keep it becomes a draft, whatever the choice.

        Raises NotFound, StillSending, DraftsNotSaved; for `move`, with nothing waiting changed, BadRequest,
        MailboxNotActive, NoSending, TooManyRecipients, SecretLost.
        """
        if waiting == "move" and (move_to is None or move_to == mailbox_id):
            raise BadRequest(why="move_to: another mailbox is needed")
        kept = self._withdrawn.leave(mailbox_id)
        if waiting == "drafts":
            return self._to_drafts(mailbox_id, kept)
        now = self._clock.now()
        with self._store.write() as tx:
            _, rows, drafts = self._begin(tx, mailbox_id)
            if waiting == "move" and move_to is not None:
                self._move(tx, rows, move_to, now)
            for row in self._opened(tx, rows):
                self._cancel(tx, row, MOVED if waiting == "move" else None, now)
            outbox.forget_copies(tx, mailbox_id)
        return Left(drafts=kept + drafts, moved=len(rows)) if waiting == "move" else Left(drafts=kept)

    def _begin(self, tx: Connection, mailbox_id: str) -> tuple[LimitRow, list[str], int]:
        """Ids of what waits, while nothing of the mailbox can be sent. Messages that are to prove an alias are over,
        and so are tests of placement, from here or to here. So is what is a draft in the mailbox, and stays one,
        whatever the choice: how many those were is the number."""
        limit, now = self._ledger.lock(tx, mailbox_id), self._clock.now()
        if outbox.on_its_way(tx, mailbox_id):
            raise StillSending(address=limit.address)
        if kept := outbox_lists.kept(tx, mailbox_id):  # cancelled just now; asked again, it is saved
            raise DraftsNotSaved(count=len(kept), address=limit.address)
        proofs = {one.alias.proof_id: one.alias.address for one in aliases.proofs(tx, mailbox_id)}
        for outbox_id in placements.waiting(tx, mailbox_id):
            if (test := outbox.get(tx, outbox_id)) is not None:
                self._cancel(tx, test, None, now)
        rows, drafts = list[str](), 0
        for row in self._opened(tx, outbox_lists.waiting(tx, mailbox_id)):
            if Settler.left_before(tx, row):
                self._ledger.settle(tx, mailbox_id, row.id, sent=row.waiting, released=())
                outbox.change(tx, now, outcome.found(row, now))
            elif row.message_id in proofs:
                self._cancel(tx, row, None, now)
                aliases.fail(tx, now, mailbox_id, [proofs[row.message_id]])
            elif row.draft is not None:
                self._cancel(tx, row, IN_DRAFTS, now)
                drafts += 1
            else:
                rows.append(row.id)
        return limit, rows, drafts

    @staticmethod
    def _opened(tx: Connection, ids: Iterable[str]) -> Iterator[OutboxRow]:
        """One at a time: each may have 34 MB."""
        return (row for outbox_id in ids if (row := outbox.get(tx, outbox_id)) is not None)

    def _cancel(self, tx: Connection, row: OutboxRow, reason: str | None, now: int) -> None:
        self._ledger.settle(tx, row.mailbox_id, row.id, sent=(), released=row.waiting)
        outbox.change(tx, now, outcome.ended(row, "cancelled", now, reason))

    def _move(self, tx: Connection, rows: list[str], move_to: str, now: int) -> None:
        other = sends.look(tx, move_to)
        if other is None:
            raise NotFound(what="mailbox")
        if other.state != "active":
            raise MailboxNotActive(address=other.address)
        if not other.sending:
            raise NoSending(address=other.address)
        for row in self._opened(tx, rows):
            if refusal := self._ledger.refuses(other, len(row.waiting)):
                raise TooManyRecipients(field="move_to", asked=refusal.asked)
            message_id = f"<{new_id('pw')}@{domain_of(other.address)}>"
            way_out = mailto(other.address, row.wish_id) if row.wish_id else None
            message = from_other(self._envelope.composed(row), message_id, other.address, way_out)
            due_at = row.due_at if row.reason is None else now  # what the old mailbox's limits said is over
            posted = self._envelope.post(
                move_to, message_id, other.address, row.recipients, message,
                due_at=due_at, now=now, wish_id=row.wish_id, wanted_at=row.wanted_at,
                subject=self._envelope.subject(row) or "",
            )  # fmt: skip
            outbox.write(tx, now, replace(posted, state=row.state))

    def _to_drafts(self, mailbox_id: str, saved: int) -> Left:
        while True:
            now = self._clock.now()
            with self._store.write() as tx:
                limit, rows, drafts = self._begin(tx, mailbox_id)
                saved += drafts
                before = [self._hold(tx, row, now) for row in self._opened(tx, rows)]
                if not before:
                    outbox.forget_copies(tx, mailbox_id)
                    return Left(drafts=saved)
            done: set[str] = set()
            try:
                with self._drafts(mailbox_id) as save:
                    for outbox_id in rows:
                        saved += self._to_draft(outbox_id, save)
                        done.add(outbox_id)
            except PostwardenError as error:
                log.info("drafts of %s not saved: %s", mailbox_id, error.code)
                self._give_back([one for one in before if one.id not in done])
                raise DraftsNotSaved(count=len(rows) - len(done), address=limit.address) from None

    def _to_draft(self, outbox_id: str, save: Save) -> bool:
        """False where the user was quicker and cancelled it."""
        now = self._clock.now()
        with self._store.write() as tx:
            row = outbox.get(tx, outbox_id)
            if row is None or row.state not in WAITS:
                return False
            self._hold(tx, row, now)
        save(row.message_id, as_draft(self._envelope.composed(row), row.waiting, now), now)
        now = self._clock.now()
        with self._store.write() as tx:
            current = outbox.get(tx, outbox_id)
            if current is None or current.state not in WAITS:
                return False
            self._cancel(tx, current, IN_DRAFTS, now)
        return True

    @staticmethod
    def _hold(tx: Connection, row: OutboxRow, now: int) -> Before:
        """Keeps the dispatcher off it, and the user; what was timed for later keeps its time. How it was."""
        held = replace(row, due_at=max(row.due_at, now + HOLD), reason=LEAVING, lease_until=now + HOLD)
        outbox.put_off(tx, now, held)
        return Before(row.id, row.due_at, row.reason, row.lease_until)

    def _give_back(self, rows: list[Before]) -> None:
        """As they were, to be sent as if nothing had been asked."""
        with suppress(StoreUnavailable), self._store.write() as tx:
            for was in rows:
                row = outbox.get(tx, was.id)
                if row is not None and row.state in WAITS and row.reason == LEAVING:
                    back = replace(row, due_at=was.due_at, reason=was.reason, lease_until=was.lease_until)
                    outbox.put_off(tx, self._clock.now(), back)
