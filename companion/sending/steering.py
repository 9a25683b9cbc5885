"""What the user does to messages that wait: pause, resume, another time, now, cancel, and what to make of those that
failed or whose end nobody knows.

Each change locks the mailbox before it looks, as the dispatcher does to claim: a message on its way is never changed,
and of a change and a claim at the same moment one comes first. Asking twice is harmless.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.core.clock import SECOND, Clock
from companion.core.errors import (
    BadRequest,
    HoursRefused,
    MailboxNotActive,
    MovedOn,
    NoFreeSlot,
    NotFound,
    NotQueued,
    OutboxPaused,
    TooFarAhead,
)
from companion.ledger.service import Ledger
from companion.sending import guarding, outcome
from companion.sending.queuing import FARTHEST
from companion.sending.settle import Settler
from companion.store import outbox, outboxes, slept
from companion.store.engine import Store
from companion.store.outbox import BY_HAND, LEAVING, TO_DRAFTS, OutboxRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

UNDO = 30 * SECOND  # so long a message that was cancelled can be taken back
DAY_MINUTES = 24 * 60


class Steering:
    """Every method but `pause_all`, `resume_all`, `seen` and `set_hours` takes a message's id, returns its row as it is
    then, and raises NotFound, and NotQueued where it is too late."""

    def __init__(self, store: Store, ledger: Ledger, clock: Clock) -> None:
        self._store, self._ledger, self._clock = store, ledger, clock

    def cancel(self, outbox_id: str, *, keep: bool = False) -> OutboxRow:
        """Takes a waiting message back. `keep`: it becomes a draft (`Withdrawn`), unless it is one already. It can be
        restored for half a minute."""

        def cancelled(_tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            if row.state == "cancelled":
                return row
            _must_wait(row, now)
            reason = TO_DRAFTS if keep and row.draft is None else None
            return replace(row, state="cancelled", reason=reason, ended_at=now, lease_until=now + UNDO)

        return self._change(outbox_id, cancelled)

    def restore(self, outbox_id: str) -> OutboxRow:
        """Lets a message that was just cancelled wait again."""

        def restored(_tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            if row.state in ("queued", "paused"):
                return row
            undone = row.state == "cancelled" and row.reason in (None, TO_DRAFTS) and now < row.lease_until
            if not undone or not _has_text(row):
                raise NotQueued(state=row.state)
            return replace(row, state="queued", reason=None, ended_at=None, lease_until=0)

        return self._change(outbox_id, restored)

    def pause(self, outbox_id: str) -> OutboxRow:
        """It waits until the user resumes it."""

        def paused(_tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            _must_wait(row, now)
            return replace(row, state="paused")

        return self._change(outbox_id, paused)

    def resume(self, outbox_id: str) -> OutboxRow:
        """It leaves at its time, or when a place is free after it."""

        def resumed(_tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            if row.state != "paused":
                _must_wait(row, now)
                return row
            return replace(row, state="queued")

        return self._change(outbox_id, resumed)

    def set_time(self, outbox_id: str, at: int | None) -> OutboxRow:
        """It leaves at `at` (ms), or with None as soon as the limits allow. One that is paused stays so. Raises
        TooFarAhead."""

        def timed(_tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            _must_wait(row, now)
            if at is not None and at > now + FARTHEST:
                raise TooFarAhead(field="at")
            return replace(row, due_at=max(at or now, now), wanted_at=at, reason=None)

        return self._change(outbox_id, timed)

    def send_now(self, outbox_id: str) -> OutboxRow:
        """It leaves next, without the gap and outside the hours: those are for what Postwarden times itself. Never past
        a limit. Raises NoFreeSlot, OutboxPaused, MailboxNotActive."""

        def hurried(tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            _must_wait(row, now)
            limit = self._ledger.lock(tx, row.mailbox_id)
            if outboxes.get(tx, row.mailbox_id).paused_at is not None:
                raise OutboxPaused(address=limit.address)
            if limit.state != "active" or guarding.watch(tx, row.mailbox_id, now) is not None:
                raise MailboxNotActive(address=limit.address)
            if self._ledger.denies(tx, limit, len(row.waiting)) is not None:
                raise NoFreeSlot
            return replace(row, state="queued", due_at=now, reason=BY_HAND)

        return self._change(outbox_id, hurried)

    def was_sent(self, outbox_id: str) -> OutboxRow:
        """The user knows that a message with an unknown end went out. Then its copy is owed as well."""

        def sent(tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            if row.state == "sent":
                return row
            if row.state != "unknown":
                raise MovedOn
            self._ledger.settle(tx, row.mailbox_id, row.id, sent=row.waiting, released=())
            return Settler.owing(tx, row, outcome.found(row, now), now)

        return self._change(outbox_id, sent)

    def send_again(self, outbox_id: str) -> OutboxRow:
        """The user knows that a message with an unknown end did not go out, or wants one that failed tried again."""

        def again(tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            if row.state == "queued":
                return row
            if row.state not in ("unknown", "failed") or not _has_text(row):
                raise MovedOn
            self._ledger.settle(tx, row.mailbox_id, row.id, sent=(), released=row.waiting)
            return outcome.again(row, now)

        return self._change(outbox_id, again)

    def remove(self, outbox_id: str) -> OutboxRow:
        """Takes a message that failed off the list, and forgets it."""

        def removed(_tx: Connection, row: OutboxRow, now: int) -> OutboxRow:
            if row.state != "failed":
                raise MovedOn
            return row if row.removed_at else outcome.forgotten(replace(row, removed_at=now))

        return self._change(outbox_id, removed)

    def pause_all(self, mailbox_id: str) -> None:
        """Nothing leaves the mailbox's outbox but what is on its way. Raises NotFound."""
        self._pause(mailbox_id, self._clock.now())

    def resume_all(self, mailbox_id: str) -> None:
        """Raises NotFound."""
        self._pause(mailbox_id, None)

    def seen(self, mailbox_id: str) -> None:
        """The user has seen what was late, and when it leaves now. Raises NotFound."""
        with self._store.write() as tx:
            self._ledger.lock(tx, mailbox_id)
            slept.seen(tx, self._clock.now(), mailbox_id)

    def set_hours(self, mailbox_id: str, start: int | None, end: int | None) -> None:
        """Minutes of the day between which the outbox sends by itself; None: at any hour.

        Raises NotFound, BadRequest, HoursRefused.
        """
        if (start is None) != (end is None):
            raise BadRequest(why="hours: both or none")
        if start is not None and end is not None and not 0 <= start < end <= DAY_MINUTES:
            raise HoursRefused(field="hours")
        with self._store.write() as tx:
            self._ledger.lock(tx, mailbox_id)
            now = self._clock.now()
            outboxes.set_hours(tx, now, mailbox_id, start, end)
            outbox.hours_changed(tx, now, mailbox_id)

    def _pause(self, mailbox_id: str, at: int | None) -> None:
        with self._store.write() as tx:
            self._ledger.lock(tx, mailbox_id)
            if (outboxes.get(tx, mailbox_id).paused_at is None) != (at is None):
                outboxes.pause(tx, self._clock.now(), mailbox_id, at)

    def _change(self, outbox_id: str, change: Callable[[Connection, OutboxRow, int], OutboxRow]) -> OutboxRow:
        now = self._clock.now()
        with self._store.write() as tx:
            found = outbox.get(tx, outbox_id)
            if found is None:
                raise NotFound(what="message")
            self._ledger.lock(
                tx, found.mailbox_id
            )  # before it is looked at: PostgreSQL lets others write meanwhile
            row = outbox.get(tx, outbox_id)
            if row is None:
                raise NotFound(what="message")
            after = change(tx, row, now)
            if after != row:
                outbox.change(tx, now, after)
        return after


def _must_wait(row: OutboxRow, now: int) -> None:
    """Nor may it be on its way into Drafts. Raises NotQueued."""
    if row.state not in ("queued", "paused"):
        raise NotQueued(state=row.state)
    if row.reason == LEAVING and now < row.lease_until:
        raise NotQueued(state="on its way to Drafts")


def _has_text(row: OutboxRow) -> bool:
    return row.box is not None or row.draft is not None
