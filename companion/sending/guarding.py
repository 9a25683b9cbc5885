"""Pauses a mailbox's outbox when the guard raises its alarm, and lets it go on.

What came back is read from the facts that syncing wrote, and what our own server refused from the outbox, before each
message that is to leave and after each pass; so nothing has to call this for the outbox to stop. It goes on when the
user says so, or when a check-up finds the fault in the DNS mended that receivers had named.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from companion.core.clock import DAY, Clock
from companion.core.errors import NotFound
from companion.health.said import AUTHENTICATION, meaning
from companion.sending.guard import WATCHED, Why, alarm
from companion.store import checkups, guards, mailboxes, outbox, outcomes
from companion.store.engine import Store
from companion.store.guards import GuardRow
from companion.store.outcomes import Refused
from companion.syncing.classify import dsn

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

WATCHED_DAYS = 30
PROOFS = ("spf", "dkim", "dmarc")
DEFECTS = ("stop", "fix")


@dataclass(frozen=True, slots=True)
class Pause:
    """`at` in ms. `addresses`: whose messages came back and raised the alarm, in the order in which they had left."""

    at: int
    why: Why
    addresses: tuple[str, ...]

    @property
    def reason(self) -> str:
        """What messages that wait for it say."""
        return outbox.GUARD + self.why


class Guard:
    """Reads the guard's state, and acts on it, in transactions of its own."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def look(self, mailbox_id: str) -> Pause | None:
        """After a pass or a check-up: pauses or goes on, and says how it stands. A mailbox that is gone is let be."""
        now = self._clock.now()
        with self._store.read() as connection:
            row = guards.get(connection, mailbox_id)
            paused = row is not None and row.paused_at is not None
            if (
                row is not None
                and not paused
                and row.counted_from <= now
                and _alarmed(connection, row, now) is None
            ):
                return None
        with self._store.write() as tx:
            if mailboxes.get(tx, mailbox_id) is None:
                return None
            pause = watch(tx, mailbox_id, now)
            if pause is not None and not paused:
                outbox.explain(tx, now, mailbox_id, pause.reason)
        return pause

    def paused(self, mailbox_id: str) -> Pause | None:
        with self._store.read() as connection:
            row = guards.get(connection, mailbox_id)
            return None if row is None else _pause(connection, row)

    def resume(self, mailbox_id: str) -> None:
        """The user wants to go on: what had left before counts no more. Raises NotFound."""
        with self._store.write() as tx:
            row = mailboxes.get(tx, mailbox_id)
            if row is None or row.retired:
                raise NotFound(what="mailbox")
            guards.begin(tx, mailbox_id, self._clock.now())
            guards.resume(tx, mailbox_id, self._clock.now())


def watch(tx: Connection, mailbox_id: str, now: int) -> Pause | None:
    """How the mailbox stands by all that is known now, written down; None where it may send."""
    guards.begin(tx, mailbox_id, now)
    row = guards.get(tx, mailbox_id)
    if row is None:
        return None
    if row.paused_at is not None:
        if not _mended(tx, row):
            return _pause(tx, row)
        log.info("outbox of %s goes on: the check-up found it mended", mailbox_id)
        guards.resume(tx, mailbox_id, now)
        return None
    pause = _alarmed(tx, row, now)
    if pause is not None:
        log.warning("outbox of %s paused: %s of %d addresses", mailbox_id, pause.why, len(pause.addresses))
        guards.pause(tx, mailbox_id, pause.why, now)
    return pause


def _alarmed(connection: Connection, row: GuardRow, now: int) -> Pause | None:
    came_back = _came_back(connection, row, now)
    for why in WATCHED:
        if raised := _raised(came_back, why):
            return Pause(now, why, tuple(dict.fromkeys(one.recipient for one in raised)))
    return None


def _pause(connection: Connection, row: GuardRow) -> Pause | None:
    """A pause as it stands, and who is known now to have raised it."""
    if row.paused_at is None or row.why is None:
        return None
    raised = _raised(_came_back(connection, row, row.paused_at), row.why)
    return Pause(row.paused_at, row.why, tuple(dict.fromkeys(one.recipient for one in raised)))


def _came_back(connection: Connection, row: GuardRow, until: int) -> list[Refused]:
    """In the order in which it was sent: what receivers returned, and what our own server did not even take."""
    since = max(row.counted_from, until - WATCHED_DAYS * DAY)
    at_once = outcomes.turned_down(connection, row.mailbox_id, since, until)
    found = [
        replace(one, place=one.place + sum(other.at < one.sent_at for other in at_once))
        for one in outcomes.refused(connection, row.mailbox_id, since, until)
    ]
    for earlier, one in enumerate(at_once):
        told = dsn.make(one.recipient, one.said)
        place = one.before + earlier + 1
        found.append(
            Refused(
                place,
                one.recipient,
                one.at,
                one.at,
                told.owner,
                told.status,
                told.smtp_code,
                one.said,
                told.receiver,
            )
        )
    return sorted(found, key=lambda one: one.place)


def _raised(came_back: list[Refused], why: Why) -> list[Refused]:
    watched = [one for one in came_back if one.owner == WATCHED[why]]
    places = set(alarm(one.place for one in watched))
    return [one for one in watched if one.place in places]


def _mended(connection: Connection, row: GuardRow) -> bool:
    """Receivers had named a missing proof, the check-up before the pause did too, and the newest finds all proofs well.
    Where the DNS was well before, a check-up proves nothing."""
    if row.why != "rejections" or row.paused_at is None:
        return False
    raised = _raised(_came_back(connection, row, row.paused_at), "rejections")
    named = [meaning(one.status, one.reason or "").id in AUTHENTICATION for one in raised]
    if not named or not all(named):
        return False
    newest = checkups.latest(connection, row.mailbox_id)
    before = checkups.last_before(connection, row.mailbox_id, row.paused_at)
    if newest is None or before is None or newest.asked_at <= row.paused_at:
        return False
    return _proofs(before.result) == "broken" and _proofs(newest.result) == "well"


def _proofs(result: Mapping[str, Any]) -> str:
    """`well`, `broken`, or `unknown` where one of them could not be asked."""
    severities = {found["severity"] for found in result["health"]["findings"] if found["check"] in PROOFS}
    if severities & set(DEFECTS):
        return "broken"
    return "unknown" if "unknown" in severities or not severities else "well"
