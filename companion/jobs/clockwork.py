"""The ticks: a few fixed ones in memory (mail.md 9). What is due stands in rows; a tick only asks the services."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from companion.core.clock import SECOND, Clock
from companion.core.errors import PostwardenError
from companion.core.settings import Pace
from companion.health.attempts import Attempts
from companion.health.service import Health
from companion.jobs.checkups import Checkups
from companion.jobs.errands import Errands
from companion.jobs.linkrun import LinkRun
from companion.jobs.lull import Lull
from companion.jobs.rounds import Rounds
from companion.jobs.waking import BEAT, Reading, Ways, slept
from companion.ledger.leaps import Paced
from companion.linking.service import Linking
from companion.notices.service import Notices
from companion.pairing.service import Pairing
from companion.sending.guarding import Guard
from companion.sending.outbox import Outbox
from companion.sending.placement import Placements
from companion.sending.ramping import RampUps
from companion.sending.withdrawn import Withdrawn
from companion.store import (
    attempts,
    checks,
    checkups,
    domain_reports,
    events,
    facts,
    links,
    mailboxes,
    notices,
    outbox,
    permits,
    placements,
    sightings,
)
from companion.store.engine import Store
from companion.syncing.service import Syncing

log = logging.getLogger(__name__)

HOUSEKEEPING = 60.0  # seconds
NETWORK = 30.0
RAMP_UP = 10.0  # whether a day has begun, or the score fell
WAITED = 15.0  # between two looks at which users wait for the DNS
LINK_WORKERS = 16  # most of them wait, for a page that may never be answered: nobody is to queue behind that
PATIENCE = 5.0  # seconds that `stop` waits for what is under way
PRUNED = (
    events, links, permits, checkups, attempts, facts, domain_reports, sightings, notices, placements, checks,
    outbox,
)  # fmt: skip
OUTBOX = "outbox"
NOTICES = "notices"


class Clockwork:
    """Runs until `stop`. Its errands (link, sync, check) may be asked for at any time between.

    `paced`: the clock of all that sends. `way`: this computer's own address on the way to a mail server
    (`Dialler.way`). `connections`: how many to mail servers may stay open.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        pairing: Pairing,
        linking: Linking,
        syncing: Syncing,
        outbox: Outbox,
        withdrawn: Withdrawn,
        guard: Guard,
        health: Health,
        attempts: Attempts,
        notices: Notices,
        tests: Placements,
        ramp_ups: RampUps,
        paced: Paced,
        pace: Pace,
        way: Callable[[str, int], str | None],
        connections: int,
    ) -> None:
        self._store, self._clock, self._paced, self._pace = store, clock, paced, pace
        self._pairing, self._syncing = pairing, syncing
        self._outbox, self._withdrawn = outbox, withdrawn
        self._notices, self._tests, self._ramp_ups = notices, tests, ramp_ups
        self._link = LinkRun(linking, syncing, health)
        self._links = Errands("link", LINK_WORKERS)
        self._rounds = Rounds(store, syncing, guard, pace, connections, health.recount)
        self.checkups = Checkups(store, clock, health, attempts, guard, pace.check)
        self._outboxes = Errands("dispatch", 1)
        self._noticing = Errands("notice", 1)
        self._beat: Reading | None = None
        self._beating = threading.Lock()
        self._way, self._ways = way, Ways()
        # Ticks only start errands: the scheduler's own threads would hold the end of the process.
        self._scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(2)},
            job_defaults={"max_instances": 1, "coalesce": True, "misfire_grace_time": None},
            timezone="UTC",
        )

    def start(self) -> None:
        ticks: list[tuple[Callable[[], object], float]] = [
            (lambda: self._outboxes.run(OUTBOX, self._dispatch), self._pace.outbox),
            (self.checkups.look, min(self._pace.check, HOUSEKEEPING)),
            (self.checkups.look_again, WAITED),
            (lambda: self._noticing.run(NOTICES, self._notice), self._pace.notices),
            (self._tests.look, HOUSEKEEPING),
            (Lull(self._ramp_ups.look, self._ramp_version, HOUSEKEEPING).look, RAMP_UP),
            (self._tidy, HOUSEKEEPING),
            (self._beat_now, BEAT),
            (self.look_at_network, NETWORK),
        ]
        for work, seconds in ticks:
            self._scheduler.add_job(_guarded(work), "interval", seconds=seconds)
        look = min(self._pace.look, self._pace.sync)
        soon = datetime.now(UTC) + timedelta(seconds=look / 20)
        self._scheduler.add_job(_guarded(self._rounds.look), "interval", seconds=look, next_run_time=soon)
        self._scheduler.start()

    def stop(self) -> None:
        """Starts nothing more; what is under way may end, for a few seconds."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)
        every = (self._rounds, self._links, self.checkups, self._outboxes, self._noticing)
        for errands in every:
            errands.close()
        self._syncing.close()
        deadline = time.monotonic() + PATIENCE
        for errands in every:
            errands.join(deadline)

    def run_link(self, link_id: str) -> None:
        """Does the linking that `Linking.begin` has noted, in the background."""

        def run() -> None:
            mailbox_id = self._link.run(link_id)
            if mailbox_id is not None:
                self._rounds.linked(mailbox_id)

        self._links.run(link_id, run)

    def sync_now(self, mailbox_id: str) -> None:
        """A pass in the background, unless one is under way; does not wait out an earlier error."""
        self._rounds.now(mailbox_id)

    def _notice(self) -> None:
        """What one check-up alone says is confirmed by another one before anybody is told."""
        for mailbox_id in self._notices.look():
            self.checkups.now(mailbox_id)

    def syncing(self, mailbox_id: str) -> bool:
        return self._rounds.running(mailbox_id) or self._syncing.running(mailbox_id)

    def _ramp_version(self) -> tuple[int, date]:
        """What a ramp-up is decided by: what is stored, and the day here."""
        today = datetime.fromtimestamp(self._paced.now() / SECOND, UTC).astimezone().date()
        return self._store.version(), today

    def _dispatch(self) -> None:
        """Whether the machine slept is looked at before anything leaves: then it is still seen what is late."""
        self._beat_now()
        self._paced.look(self._store)
        self._outbox.dispatch()
        self._withdrawn.look()

    def _beat_now(self) -> bool:
        return self.beat(Reading(time.monotonic(), time.time()))

    def beat(self, now: Reading) -> bool:
        """A heartbeat with what the clocks show. True: the machine slept since the last one, and every mailbox is read
        again soon, so that its state is what the last real attempt said.
        """
        with self._beating:
            before, self._beat = self._beat, now
            if before is None or not slept(before, now):
                return False
            log.info("the machine slept")
            self._rounds.wake()
            self.checkups.woke()
            self._notices.woke(int(before.wall * SECOND), int(now.wall * SECOND))
        return True

    def look_at_network(self) -> bool:
        """True: this computer has another address now, or has one again, and everything is connected anew."""
        with self._store.read() as connection:
            servers = {(row.imap_host, row.imap_port) for row in mailboxes.all(connection)}
        if not self._ways.changed({server: self._way(*server) for server in servers}):
            return False
        log.info("the network changed")
        self._rounds.wake()
        self.checkups.woke()
        return True

    def left(self, mailbox_id: str) -> None:
        """It was unlinked: nobody watches it any more."""
        self._rounds.left(mailbox_id)

    def _tidy(self) -> None:
        self._pairing.sweep()
        self._link.linking.recover()
        now = self._clock.now()
        with self._store.write() as tx:
            for rows in PRUNED:
                rows.prune(tx, now)


def _guarded(work: Callable[[], object]) -> Callable[[], None]:
    def tick() -> None:
        try:
            work()
        except PostwardenError as error:
            log.warning("a tick ended: %s", error.code)
        except Exception:
            log.exception("a tick ended")

    return tick
