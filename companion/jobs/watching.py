"""Keeps a watcher on INBOX and on Sent of every mailbox that a pass has signed in to, as far as connections go."""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable

from companion.core.errors import PostwardenError, ServerBusy, SignInRefused
from companion.jobs.waking import spread
from companion.mail.imap import FolderState, ImapSession
from companion.store import folders, mailboxes
from companion.store.engine import Store
from companion.store.folders import Role
from companion.store.mailboxes import MailboxRow
from companion.syncing.budget import Budget
from companion.syncing.service import Syncing
from companion.syncing.vigil import behind
from companion.syncing.watch import Watcher

log = logging.getLogger(__name__)

BREATH = 10.0  # seconds in which a server notices that a connection was given up


class Watching:
    """`changed` is called with a mailbox's id, in a watcher's thread; it must not wait."""

    def __init__(self, store: Store, syncing: Syncing, most: int, changed: Callable[[str], None]) -> None:
        """`most`: connections to mail servers, those for passes included."""
        self._store, self._syncing, self.changed = store, syncing, changed
        self._rng = random.Random()  # noqa: S311 - it guards nothing
        self._lock = threading.RLock()
        self._budget = Budget(most)
        self._signed_in: dict[str, tuple[object, ...]] = {}  # by a pass, and where
        self._watchers: dict[tuple[str, Role], Watcher] = {}
        self._ending: list[Watcher] = []
        self._closed = False

    def passed(self, mailbox_id: str) -> None:
        """A pass went well: the mailbox may be watched."""
        with self._lock:
            self._signed_in.setdefault(mailbox_id, ())
            self.look()

    def failed(self, mailbox_id: str, error: PostwardenError) -> None:
        """A pass got through to the server and was refused."""
        if isinstance(error, ServerBusy):
            self.crowded(mailbox_id)
        elif isinstance(error, SignInRefused):
            self.leave(mailbox_id)

    def look(self) -> None:
        """Starts and stops watchers as mailboxes, their servers and the budget want it."""
        with self._lock, self._store.read() as connection:
            active = {row.id: row for row in mailboxes.all(connection) if row.state == "active"}
            self._settle(active)
            allotted = self._budget.allot(list(active), time.monotonic())
            names = folders.names(connection)
            wanted = {
                (id, role): names[id, role]
                for id, roles in allotted.items()
                for role in roles
                if id in self._signed_in and (id, role) in names
            }
            for key, watcher in list(self._watchers.items()):
                if wanted.get(key) != watcher.folder:
                    self._stop(*key)
            for key in sorted(wanted.keys() - self._watchers.keys()):
                if not self._closed:
                    self._watchers[key] = Watcher(self, *key, wanted[key], self._rng)
                    self._watchers[key].start()

    def listening(self, mailbox_id: str) -> frozenset[Role]:
        """The folders of which every change is told at once."""
        with self._lock:
            return frozenset(
                role for (id, role), one in self._watchers.items() if id == mailbox_id and one.listening
            )

    def leave(self, mailbox_id: str) -> None:
        """Nobody watches it until a pass has signed in anew; returns at once."""
        with self._lock:
            self._signed_in.pop(mailbox_id, None)
            for id, role in list(self._watchers):
                if id == mailbox_id:
                    self._stop(id, role)

    def anew(self, mailbox_id: str) -> None:
        """The user signed in anew: what its server refused before says nothing."""
        self.leave(mailbox_id)
        with self._lock:
            self._budget.forget(mailbox_id)

    def wake(self) -> None:
        """The machine slept, or the network is another one: all connections are dropped and opened again, spread."""
        with self._lock:
            ids = sorted({mailbox_id for mailbox_id, _ in self._watchers})
            for mailbox_id, seconds in zip(ids, spread(len(ids)), strict=True):
                for (id, _), watcher in self._watchers.items():
                    if id == mailbox_id:
                        watcher.renew(seconds)

    def close(self) -> None:
        """Cuts every connection; starts nothing more."""
        with self._lock:
            self._closed = True
            for key in list(self._watchers):
                self._stop(*key)

    def join(self, deadline: float) -> None:
        """After `close`: waits for the threads, at most until `deadline` (time.monotonic)."""
        for watcher in self._ending:
            watcher.join(deadline - time.monotonic())

    def crowded(self, mailbox_id: str) -> None:
        """Its server takes no more connections: one watcher gives way, and what is left tries again soon."""
        with self._lock:
            self._budget.crowded(mailbox_id, time.monotonic())
            self.look()
            left = [one for (id, _), one in self._watchers.items() if id == mailbox_id and not one.listening]
            for watcher in left:
                watcher.renew(BREATH)
        log.info("mailbox %s: its server takes no more connections", mailbox_id)

    def unable(self, mailbox_id: str) -> None:
        with self._lock:
            self._budget.unable(mailbox_id, time.monotonic())
            self.look()
        log.info("mailbox %s: its server has no IDLE", mailbox_id)

    def over(self, mailbox_id: str) -> None:
        self.leave(mailbox_id)

    def connect(self, mailbox_id: str) -> ImapSession | None:
        return self._syncing.separate(mailbox_id)

    def missed(self, mailbox_id: str, role: Role, state: FolderState) -> bool:
        with self._store.read() as connection:
            row = folders.get(connection, mailbox_id, role)
        return row is None or behind(row, state)

    def _settle(self, active: dict[str, MailboxRow]) -> None:
        """Leaves what is not active any more, or stands at another server now, or under another name."""
        for mailbox_id, where in list(self._signed_in.items()):
            row = active.get(mailbox_id)
            here = (row.imap_host, row.imap_port, row.imap_user, row.sign_in) if row else ()
            if row is None or where not in ((), here):
                self.anew(mailbox_id)
            else:
                self._signed_in[mailbox_id] = here

    def _stop(self, mailbox_id: str, role: Role) -> None:
        watcher = self._watchers.pop((mailbox_id, role))
        watcher.stop()
        self._ending = [one for one in self._ending if one.alive] + [watcher]
