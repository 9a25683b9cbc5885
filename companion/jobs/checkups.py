"""When a mailbox is checked up: once a day, a while after one that nobody answered, and when a user's fix has come."""

from __future__ import annotations

import logging
import time
from collections import Counter
from functools import partial

from companion.core.clock import SECOND, Clock
from companion.health.attempts import Attempts
from companion.health.service import Health, LatestHealth
from companion.health.waiting import overdue, unheard
from companion.jobs.errands import Errands
from companion.sending.guarding import Guard
from companion.store import mailboxes
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow

log = logging.getLogger(__name__)

WORKERS = 3  # each mostly waits for name servers; all share 64 questions (dns/places.py)
SETTLE = 30.0  # seconds after waking in which nothing is asked: name servers come back last


class Checkups:
    """Check-ups run in a few threads, one at a time for each mailbox. Nothing here waits for one.

    A mailbox has its own check-up, also beside another one of its domain: provider, signatures and score are its own.
    Notices take the newest of a domain (notices/rules.py).
    """

    def __init__(
        self, store: Store, clock: Clock, health: Health, attempts: Attempts, guard: Guard, every: float
    ) -> None:
        """`every`: seconds between two check-ups when nothing happens."""
        self._store, self._clock, self._every = store, clock, round(every * SECOND)
        self._health, self._attempts, self._guard = health, attempts, guard
        self._checks = Errands("check", WORKERS)
        self._looks = Errands("look", 1)  # beside check-ups, which the user sees running
        self._failures: Counter[str] = Counter()  # check-ups in a row without answers
        self._quiet_until = 0.0  # by time.monotonic

    def look(self) -> None:
        """Starts the one check-up that is most overdue. One a tick: after a night's sleep all are due, and each asks a
        hundred questions. One that was never made is started at once."""
        if time.monotonic() < self._quiet_until:
            return
        now, late = self._clock.now(), []
        for row in self._active():
            latest = self._health.latest(row.id)
            if self.running(row.id):
                continue
            if latest is None:
                self.now(row.id)
                continue
            found = overdue(row.id, latest.at, self._failed(row.id, latest), now, self._every)
            if found is not None:
                late.append((found, row.id))
        if late:
            self.now(max(late)[1])

    def look_again(self) -> None:
        """Looks for the users who wait for the DNS, where it is time."""
        if time.monotonic() < self._quiet_until:
            return
        for mailbox_id in self._attempts.due():
            self._looks.run(mailbox_id, partial(self._look, mailbox_id))

    def now(self, mailbox_id: str) -> None:
        """A check-up in the background, unless one is under way."""
        self._checks.run(mailbox_id, lambda: self._check(mailbox_id))

    def running(self, mailbox_id: str) -> bool:
        return self._checks.running(mailbox_id) or self._health.checking(mailbox_id)

    def woke(self) -> None:
        """The machine slept, or its network changed."""
        self._quiet_until = time.monotonic() + SETTLE

    def close(self) -> None:
        self._checks.close()
        self._looks.close()

    def join(self, deadline: float) -> None:
        self._checks.join(deadline)
        self._looks.join(deadline)

    def _check(self, mailbox_id: str) -> None:
        self._health.check(mailbox_id)
        latest = self._health.latest(mailbox_id)
        failed = latest is not None and unheard(latest.health["findings"])
        self._failures[mailbox_id] = self._failures[mailbox_id] + 1 if failed else 0
        self._guard.look(mailbox_id)

    def _look(self, mailbox_id: str) -> None:
        for changed in self._attempts.look(mailbox_id):
            log.info("what a user of %s waited for has changed", changed)
            self.now(changed)

    def _failed(self, mailbox_id: str, latest: LatestHealth) -> int:
        """Check-ups in a row without answers; what the process before this one counted is one."""
        if not unheard(latest.health["findings"]):
            return 0
        return max(1, self._failures[mailbox_id])

    def _active(self) -> list[MailboxRow]:
        with self._store.read() as connection:
            return [row for row in mailboxes.all(connection) if row.state == "active"]
