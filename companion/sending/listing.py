"""The outbox as its user sees it: every message, and of those that wait about when each leaves, and why not before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import TYPE_CHECKING, Literal

from companion.core.clock import DAY, MINUTE, SECOND, Clock
from companion.core.errors import SecretLost, Suppressed
from companion.ledger.ahead import counting
from companion.ledger.service import Ledger
from companion.sending.envelope import Envelope
from companion.sending.forecast import Leaves, Queued, Window, forecast
from companion.sending.hours import Hours
from companion.sending.pacing import longest_gap
from companion.store import guards, outbox_lists, outboxes, slept, suppressions
from companion.store import ledger as sends
from companion.store.engine import Store
from companion.store.ledger import LimitRow
from companion.store.outbox import BY_HAND, OutboxRow, State
from companion.store.outboxes import OutboxesRow
from companion.store.suppressions import Why as Barring
from companion.syncing.classify import dsn
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

# next: as soon as the outbox looks. picked: at the time the user chose; moved: that is over. later: a server or the
# network asked for another try, provider: for fewer messages. stopped: the guard paused it all.
Why = Literal[
    "next", "picked", "moved", "gap", "hour", "day", "ramp", "ceiling", "domain", "hours", "provider", "later",
    "sign_in", "no_sending", "paused", "stopped",
]  # fmt: skip
LIMITS: Mapping[str | None, Why] = {
    "gap": "gap", "hour": "hour", "day": "day", "ceiling": "ceiling", "domain": "domain", "hours": "hours",
}  # fmt: skip
ON_TIME = MINUTE  # nobody calls less than this moved
WAITS = ("queued", "paused", "sending")


@dataclass(frozen=True, slots=True)
class Barred:
    """Why and since when (ms) one of its recipients must not be written to."""

    why: Barring
    at: int


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """A message as the API shows it, field for field as in `outbox.schema.json`. What it waits for is told in a list
    only: it depends on all the others."""

    id: str
    mailbox: str
    message_id: str
    recipients: tuple[str, ...]
    state: State
    reason: str | None
    said: str | None
    due_at: int
    created_at: int
    ended_at: int | None
    tries: int
    kind: Literal["message", "draft"]
    subject: str | None
    wanted_at: int | None
    leaves_at: int | None = None
    why: Why | None = None
    barred: Barred | None = None


@dataclass(frozen=True, slots=True)
class Late:
    """`count` messages were due while this computer slept, the first at `at`. They leave from `first` to `last`; None
    where nobody knows."""

    at: int
    count: int
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Between:
    """Minutes of the day."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Listing:
    """`items`: what needs the user, what waits (next first), what has ended (last first), 200 in all. `waiting`: how
    many there are, shown or not."""

    items: tuple[OutboxItem, ...]
    waiting: int
    paused_at: int | None
    hours: Between | None
    late: Late | None


class Listings:
    """Reads only. `zone`: of the hours; None: this computer's."""

    def __init__(
        self, store: Store, vault: Vault, ledger: Ledger, clock: Clock, zone: tzinfo | None = None
    ) -> None:
        self._store, self._ledger, self._clock, self._zone = store, ledger, clock, zone
        self._envelope = Envelope(vault)

    def of(self, mailbox_id: str) -> Listing:
        """Raises NotFound, StoreUnavailable."""
        wall = self._clock.now()
        with self._store.read() as connection:
            limit = self._ledger.look(connection, mailbox_id)
            how = outboxes.get(connection, mailbox_id)
            queue = outbox_lists.queue(connection, mailbox_id)
            held = _held(connection, limit, how)
            leaves = {} if held else self._leaves(connection, limit, how, queue)
            items = [
                self._waiting(self.item(row), row, held, leaves.get(row.id), limit, wall)
                if row.state in WAITS
                else self._ended(connection, row)
                for row in outbox_lists.of_mailbox(connection, mailbox_id)
            ]
            late = _late(slept.get(connection), mailbox_id, {row.id for row, _ in queue}, leaves, wall)
            waiting = outbox_lists.count_waiting(connection, mailbox_id)
        hours = None
        if how.hours_from is not None and how.hours_until is not None:
            hours = Between(how.hours_from, how.hours_until)
        return Listing(tuple(items), waiting, how.paused_at, hours, late)

    def item(self, row: OutboxRow) -> OutboxItem:
        """One message, without what it waits for."""
        try:
            subject = self._envelope.subject(row)
        except SecretLost:
            subject = None
        return OutboxItem(
            row.id, row.mailbox_id, row.message_id, tuple(who.address for who in row.recipients), row.state, row.reason,
            row.said, row.due_at, row.created_at, row.ended_at, row.tries,
            "message" if row.draft is None else "draft", subject, row.wanted_at,
        )  # fmt: skip

    def _leaves(
        self, connection: Connection, limit: LimitRow, how: OutboxesRow, queue: list[tuple[OutboxRow, bool]]
    ) -> dict[str, Leaves]:
        opens = hours_of(how, self._zone)
        last = sends.last_outbox_send(
            connection, limit.mailbox_id, limit.now - longest_gap(limit.gap_seconds)
        )
        gap = limit.gap_seconds * SECOND
        drawn = [row.due_at for row, _ in queue if row.reason == "gap" and row.due_at > limit.now]
        gap_ends = min(drawn) if drawn else None if last is None else max(last + gap, limit.now)
        return forecast(
            (
                Queued(
                    row.id, row.due_at, row.created_at, len(row.waiting), by_hand=row.reason == BY_HAND,
                    any_hour=any_hour(row, opens), last=is_test,
                )
                for row, is_test in queue
                if row.state == "queued"
            ),
            [Window(*one) for one in counting(connection, limit, self._ledger.outbox_rules(limit))],
            limit.now, gap, gap_ends, (lambda _at: None) if opens is None else opens.opens,
        )  # fmt: skip

    def _waiting(
        self, item: OutboxItem, row: OutboxRow, held: Why | None, leaves: Leaves | None, limit: LimitRow, now: int
    ) -> OutboxItem:  # fmt: skip
        if row.state == "sending":
            return item
        if row.state == "paused":
            return replace(item, why="paused")
        if leaves is None:
            return replace(item, why=held)
        return replace(item, leaves_at=leaves.at, why=_why(row, leaves, limit, now))

    def _ended(self, connection: Connection, row: OutboxRow) -> OutboxItem:
        item = self.item(row)
        if row.reason != Suppressed.code:
            return item
        found = suppressions.of(connection, [who.address for who in row.recipients])
        first = min(found.values(), key=lambda one: one.at, default=None)
        return replace(item, barred=None if first is None else Barred(first.why, first.at))


def hours_of(how: OutboxesRow, zone: tzinfo | None = None) -> Hours | None:
    """None where the outbox sends at any hour."""
    if how.hours_from is None or how.hours_until is None:
        return None
    return Hours(how.hours_from, how.hours_until, zone)


def any_hour(row: OutboxRow, hours: Hours | None) -> bool:
    """A time that the user picked outside the hours is meant."""
    return hours is not None and row.wanted_at is not None and hours.opens(row.wanted_at) is not None


def _held(connection: Connection, limit: LimitRow, how: OutboxesRow) -> Why | None:
    """What keeps all of it."""
    if limit.state != "active":
        return "sign_in"
    if not limit.sending:
        return "no_sending"
    if how.paused_at is not None:
        return "paused"
    guard = guards.get(connection, limit.mailbox_id)
    return "stopped" if guard is not None and guard.paused_at is not None else None


def _why(row: OutboxRow, leaves: Leaves, limit: LimitRow, now: int) -> Why:
    if leaves.at is not None and row.wanted_at is not None and row.wanted_at < now - ON_TIME:
        return "moved"
    why = LIMITS.get(leaves.why)
    if why is None and row.due_at > now:
        if row.wanted_at is not None and row.due_at == row.wanted_at:
            return "picked"
        if row.reason is not None:
            why = LIMITS.get(row.reason) or ("provider" if _slowed(row) else "later")
    if why == "day" and limit.ramp is not None and limit.ramp < limit.day:
        return "ramp"
    return why or "next"


def _slowed(row: OutboxRow) -> bool:
    return row.said is not None and dsn.make("", row.said).owner == "limit"


def _late(
    found: slept.Slept | None, mailbox_id: str, queued: set[str], leaves: Mapping[str, Leaves], now: int
) -> Late | None:
    if found is None or not 0 <= now - found.woke < DAY:
        return None
    ids = [one for one in found.ids.get(mailbox_id, ()) if one in queued]
    times = [at for one in ids if one in leaves and (at := leaves[one].at) is not None]
    if not ids:
        return None
    return Late(found.asleep, len(ids), min(times, default=None), max(times, default=None))
