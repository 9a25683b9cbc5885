"""The companion that serves: opened in one order, closed in the opposite one, also when a step fails."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any

from flask import Blueprint

from companion import __version__
from companion.app.opening import PORT, opened
from companion.app.services import Services, wire
from companion.core import datadir, log
from companion.core.clock import Clock
from companion.core.settings import Settings
from companion.health.history import HealthHistory
from companion.jobs.clockwork import Clockwork
from companion.jobs.unlinkrun import Unlinked
from companion.ledger.history import History
from companion.pairing.service import Pairing
from companion.store import checkups, meta
from companion.store.engine import Store
from companion.vault.vault import Vault
from companion.web.factory import make_app
from companion.web.routes import (
    drafts,
    events,
    health,
    linking,
    mailboxes,
    notices,
    outbox,
    pacing,
    pairing,
    permits,
    placement,
    reports,
    signature,
    steering,
    suppressions,
)
from companion.web.server import Server

logger = logging.getLogger(__name__)

POLLS_EACH = 2  # open long polls of one client (web/routes/events.py)


class Companion:
    """Everything at work. The services are there from `start` to `stop`."""

    store: Store
    vault: Vault
    pairing: Pairing
    services: Services
    clockwork: Clockwork
    server: Server

    def __init__(self, settings: Settings, clock: Clock, *, check_replies: bool = False) -> None:
        self.settings, self.clock, self._check_replies = settings, clock, check_replies
        self._closing = ExitStack()

    def start(self) -> None:
        """Returns when requests are answered. Raises StartRefused, StoreUnavailable, VaultRefused, all closed again."""
        with ExitStack() as stack:
            self._open(stack)
            self._closing = stack.pop_all()
        # What was loaded so far stays to the end; looking through it again would hold up a request now and then.
        gc.collect()
        gc.freeze()
        logger.info("postwarden %s serves", __version__)

    def stop(self) -> None:
        """Answers what was asked, lets work under way end, closes everything. Also twice, or without `start`."""
        self._closing.close()

    def _open(self, stack: ExitStack) -> None:
        settings = self.settings
        datadir.prepare(settings.data_dir)
        lock = datadir.DirectoryLock(settings.data_dir)
        lock.acquire()
        stack.callback(lock.release)
        stack.callback(log.start(settings.data_dir))
        basis = stack.enter_context(opened(settings, self.clock, serving=True))
        self.store, self.vault, self.pairing = basis.store, basis.vault, basis.pairing
        self.services = of = stack.enter_context(wire(basis, settings))
        of.paced.look(of.store)
        self.pairing.recover()
        of.linking.recover()
        of.outbox.recover()
        of.ramp_ups.look()  # a day may have begun since: nothing leaves by yesterday's number
        self.clockwork = Clockwork(
            of.store, self.clock, pairing=of.pairing, linking=of.linking, syncing=of.syncing, outbox=of.outbox,
            withdrawn=of.withdrawn, guard=of.guard, health=of.health, attempts=of.attempts, notices=of.notices,
            tests=of.placements, ramp_ups=of.ramp_ups, paced=of.paced, pace=settings.pace, way=of.dialler.way,
            connections=settings.connection_limit,
        )  # fmt: skip
        self.server = Server(settings.port, long_polls=POLLS_EACH * settings.client_limit)
        app = make_app(
            self.pairing, self.clock, settings.authority, self._routes(), check_replies=self._check_replies
        )
        stack.callback(self.server.stop)
        self.server.start(app)
        with self.store.write() as tx:
            meta.put(tx, PORT, str(settings.port))
        stack.callback(self.clockwork.stop)
        self.clockwork.start()

    def _routes(self) -> Iterable[Blueprint]:
        of, works = self.services, self.clockwork
        yield pairing.make(of.pairing)
        yield events.make(of.store, self.server.closing)
        yield linking.make(of.linking, of.offers, run_link=works.run_link)
        yield mailboxes.make(
            of.accounts, of.linking, of.ledger, History(of.store, self.clock), of.aliases, unlink=self._unlink,
            sync_now=works.sync_now, syncing=works.syncing, fault=of.syncing.fault, score=self._score,
            guard=of.guard,
        )  # fmt: skip
        yield permits.make(of.permits, of.checks)
        yield notices.make(of.notices)
        yield drafts.make(of.scheduling, of.outbox.item)
        yield outbox.make(of.outbox, of.pieces, of.checks)
        yield steering.make(of.listings, of.steering)
        yield signature.make(of.signatures)
        yield suppressions.make(of.suppressions)
        yield reports.make(of.reports)
        yield pacing.make(of.accounts, of.ledger, of.limits, of.ramp_ups)
        yield placement.make(of.placements)
        history = HealthHistory(of.store, self.clock)
        yield health.make(of.health, history, of.attempts, works.checkups.now, works.checkups.running)

    def _unlink(self, mailbox_id: str, **how: Any) -> Unlinked:
        done = self.services.unlinking.run(mailbox_id, **how)
        self.clockwork.left(mailbox_id)
        return done

    def _score(self, mailbox_id: str) -> float | None:
        with self.store.read() as connection:
            return checkups.score_of(connection, mailbox_id)
