"""When a mailbox is read: every few minutes, on a watcher's word, when the user asks, after an outage."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from companion.core.errors import MailError, NotFound, PostwardenError
from companion.core.settings import Pace
from companion.jobs.errands import Errands
from companion.jobs.waking import spread
from companion.jobs.watching import Watching
from companion.sending.guarding import Guard
from companion.store import folders, mailboxes, permits
from companion.store.engine import Store
from companion.syncing.outage import Outage, due, probe
from companion.syncing.patience import NETWORK
from companion.syncing.service import Syncing

log = logging.getLogger(__name__)

WORKERS = 4


class Rounds:
    """Passes run in a few threads, one at a time for each mailbox. Nothing here waits for one."""

    def __init__(
        self,
        store: Store,
        syncing: Syncing,
        guard: Guard,
        pace: Pace,
        connections: int,
        recount: Callable[[str], object],
    ) -> None:
        """`connections`: how many to mail servers may stay open. `recount`: a mailbox's score, by what came in."""
        self._store, self._syncing, self._guard, self._pace = store, syncing, guard, pace
        self._recount = recount
        self._errands = Errands("sync", WORKERS)
        self.watching = Watching(store, syncing, connections if pace.watch else 0, self.changed)
        self._lock = threading.Lock()
        self._outage = Outage()
        self._latest: dict[str, float] = {}  # when a pass began, by time.monotonic
        self._failing: set[str] = set()
        self._alarms: list[
            threading.Timer
        ] = []  # not jobs: one that is due while the scheduler ends breaks it

    def look(self) -> None:
        """Starts the passes that are due. Mailboxes unlinked by another process are left."""
        with self._store.read() as connection:
            rows = mailboxes.all(connection)
            waiting, unread = permits.awaited(connection), folders.unfinished(connection)
        self._syncing.keep_only({row.id for row in rows})
        self.watching.look()
        active = [row for row in rows if row.state == "active"]
        if self._outage.total and len(active) > 1:
            tried = probe(self._latest, [row.id for row in active])
            if tried is not None:
                self._start(tried, asked=True)
            return
        now = time.monotonic()
        for row in active:
            began = self._latest.get(row.id)
            if due(
                None if began is None else now - began, self._pace.sync, min(self._pace.sync, self._pace.look),
                failed=row.id in self._failing, unread=row.id in unread,
                blind=row.id in waiting and "sent" not in self.watching.listening(row.id),
            ):  # fmt: skip
                self._start(row.id)

    def now(self, mailbox_id: str) -> None:
        """A pass, unless one is under way; does not wait out an earlier error."""
        self._start(mailbox_id, asked=True)

    def changed(self, mailbox_id: str) -> None:
        """A pass now, or once more after the one under way: that one may have looked already."""
        self._errands.again(mailbox_id, lambda: self._pass(mailbox_id))

    def linked(self, mailbox_id: str) -> None:
        """The user signed in, perhaps anew, and a first pass was made."""
        self.watching.anew(mailbox_id)
        self.watching.passed(mailbox_id)
        self.changed(mailbox_id)

    def left(self, mailbox_id: str) -> None:
        """It was unlinked: its connections are cut."""
        self.watching.leave(mailbox_id)

    def running(self, mailbox_id: str) -> bool:
        return self._errands.running(mailbox_id)

    def wake(self) -> None:
        """The machine slept, or the network is another one: no connection is to be trusted, and every mailbox is read
        again soon, so that its state is what the last real attempt said."""
        self._syncing.wake()
        self.watching.wake()
        self._spread(asked=False)

    def close(self) -> None:
        """Starts nothing more, drops what has not begun, cuts the watchers."""
        with self._lock:
            alarms, self._alarms = self._alarms, []
        for alarm in alarms:
            alarm.cancel()
        self.watching.close()
        self._errands.close()

    def join(self, deadline: float) -> None:
        """After `close`: waits for what runs, at most until `deadline` (time.monotonic)."""
        self.watching.join(deadline)
        self._errands.join(deadline)

    def _active(self) -> list[str]:
        with self._store.read() as connection:
            return [row.id for row in mailboxes.all(connection) if row.state == "active"]

    def _spread(self, *, asked: bool) -> None:
        active = self._active()
        with self._lock:
            for alarm in self._alarms:
                alarm.cancel()
            self._alarms = [
                threading.Timer(seconds, self._start, [mailbox_id], {"asked": asked})
                for mailbox_id, seconds in zip(active, spread(len(active)), strict=True)
            ]
            for alarm in self._alarms:
                alarm.daemon = True
                alarm.start()

    def _start(self, mailbox_id: str, *, asked: bool = False) -> None:
        self._errands.run(mailbox_id, lambda: self._pass(mailbox_id, asked=asked))

    def _pass(self, mailbox_id: str, *, asked: bool = False) -> None:
        self._latest[mailbox_id] = time.monotonic()
        try:
            report = self._syncing.sync(
                mailbox_id, asked=asked, waited=lambda: self._errands.wanted(mailbox_id)
            )
        except NotFound:
            self._failing.discard(mailbox_id)
            self.left(mailbox_id)
            raise
        except PostwardenError as error:
            self._failing.add(mailbox_id)
            if isinstance(error, NETWORK):
                if self._unreached(mailbox_id):
                    return
            elif isinstance(error, MailError):
                self._reached()
                self.watching.failed(mailbox_id, error)
                self._recount(mailbox_id)  # one that is signed out has no score
            raise
        if report.folders:  # else nothing was tried: an error is waited out, or the mailbox stopped
            self._failing.discard(mailbox_id)
            self._reached()
            self.watching.passed(mailbox_id)
            self._guard.look(mailbox_id)
            self._recount(mailbox_id)

    def _unreached(self, mailbox_id: str) -> bool:
        """True while no mailbox can be reached: that is said once, and not for each of them."""
        active = self._active()
        with self._lock:
            began = self._outage.failed(mailbox_id, active)
            total = self._outage.total
        if began:
            log.warning("offline: none of %d mailboxes can be reached", len(active))
        return total

    def _reached(self) -> None:
        with self._lock:
            back = self._outage.reached()
        if back:
            log.info("online again")
            self.watching.wake()
            self._spread(asked=True)
