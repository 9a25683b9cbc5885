"""Looks again for users who wait for the DNS: a few questions about their check alone, and a whole check-up once it has
changed. So waiting costs neither a row each time nor a question to any blocklist.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from companion.core.addresses import domain_of
from companion.core.clock import Clock
from companion.health.waiting import AMISS, Waiting, begun, due, gone, looked, settled
from companion.store import attempts, checkups, mailboxes
from companion.store.attempts import AttemptRow
from companion.store.engine import Store

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from companion.health.service import Health  # which settles what is waited for


class Attempts:
    """Every look has a fresh resolver: no answer of before is taken for a new one."""

    def __init__(self, store: Store, health: Health, clock: Clock) -> None:
        self._store, self._health, self._clock = store, health, clock

    def begin(self, mailbox_id: str, finding: str) -> bool:
        """The user tries to fix this finding; a wait for it starts anew. False where the last check-up has no such
        finding, or none that the DNS mends. Raises NotFound."""
        self._health.latest(mailbox_id)  # an unknown mailbox is refused
        now = self._clock.now()
        with self._store.write() as tx:
            last = checkups.latest(tx, mailbox_id)
            findings = () if last is None else last.result["health"]["findings"]
            made = begun(mailbox_id, finding, findings, now)
            if made is None:
                return False
            others = [one for one in waiting_of(tx, mailbox_id) if one.finding != finding]
            keep(tx, mailbox_id, [made, *others], now)
        return True

    def waiting(self, mailbox_id: str) -> list[Waiting]:
        """The newest first."""
        with self._store.read() as connection:
            return waiting_of(connection, mailbox_id)

    def due(self) -> list[str]:
        """Mailboxes for which it is time to look."""
        now = self._clock.now()
        with self._store.read() as connection:
            found = [row.mailbox_id for row in attempts.all(connection) if due(_waiting(row), now)]
        return sorted(set(found))

    def look(self, mailbox_id: str) -> list[str]:
        """Asks about what is due, and returns the mailboxes whose check-up is wanted now. Raises NotFound.

        That is none where nothing has changed; else this one, signed in or not, since the DNS is asked without, and
        all active ones of its domain, for which it was mended too.
        """
        now = self._clock.now()
        mine = [one for one in self.waiting(mailbox_id) if due(one, now)]
        if not mine:
            return []
        verdicts = self._health.ask(mailbox_id, {one.check for one in mine})
        changed = False
        for one in mine:
            verdict = verdicts.get(one.check)
            amiss = [found.id for found in verdict.findings if found.severity in AMISS] if verdict else []
            changed |= verdict is not None and verdict.asked and gone(one, amiss)
        with self._store.write() as tx:
            # The check-up settles what has changed; until it has, the next look stands.
            after = [looked(one, now) if one in mine else one for one in waiting_of(tx, mailbox_id)]
            keep(tx, mailbox_id, [one for one in after if one is not None], now)
            return _of_its_domain(tx, mailbox_id) if changed else []


def _of_its_domain(connection: Connection, mailbox_id: str) -> list[str]:
    rows = mailboxes.all(connection)
    domain = next((domain_of(row.address) for row in rows if row.id == mailbox_id), None)
    mates = [row.id for row in rows if row.state == "active" and domain_of(row.address) == domain]
    return [mailbox_id, *(each for each in mates if each != mailbox_id)]


def settle(tx: Connection, mailbox_id: str, findings: Sequence[Mapping[str, Any]], now: int) -> None:
    """After a check-up with these findings (shared-schemas: Finding)."""
    keep(tx, mailbox_id, settled(waiting_of(tx, mailbox_id), findings, now), now)


def waiting_of(connection: Connection, mailbox_id: str) -> list[Waiting]:
    return [_waiting(row) for row in attempts.of_mailbox(connection, mailbox_id)]


def keep(tx: Connection, mailbox_id: str, waiting: Sequence[Waiting], now: int) -> None:
    attempts.replace(tx, mailbox_id, [AttemptRow(**asdict(one)) for one in waiting], now)


def _waiting(row: AttemptRow) -> Waiting:
    values: dict[str, Any] = asdict(row)
    return Waiting(**values)
