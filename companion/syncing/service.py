"""Syncing: what came to INBOX and what left by Sent, mailbox by mailbox, pass by pass."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Protocol

from companion.core.clock import DAY, Clock
from companion.core.errors import ConnectionLost, NotFound, PostwardenError, SignInRefused, StoreUnavailable
from companion.ledger.service import Ledger
from companion.mail.endpoint import Account
from companion.mail.imap import Imap, ImapSession
from companion.store import mailboxes, refusals
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.syncing.course import Desk, Wish
from companion.syncing.line import Line, same
from companion.syncing.onepass import Courses, OnePass, new_courses
from companion.syncing.patience import Waiting
from companion.syncing.report import SyncReport

CLOSE_SECONDS = 5


class Accounts(Protocol):
    """What syncing needs of linking."""

    def account(self, mailbox_id: str) -> Account: ...

    def mark(self, mailbox_id: str, state: str, reason: str | None) -> None: ...

    def refused(self, mailbox_id: str) -> None: ...


@dataclass(slots=True)
class Kept:
    """A mailbox's connection and memory between passes, for whoever holds the lock."""

    line: Line
    lock: threading.Lock = field(default_factory=threading.Lock)
    courses: Courses = field(default_factory=new_courses)
    waiting: Waiting = field(default_factory=Waiting)
    account: Account | None = None
    since: int | None = None
    running: bool = False
    queue: int = 0  # passes that wait for the lock
    cut: bool = False  # by ourselves, so that the error says nothing about the server
    fault: PostwardenError | None = None  # what ended the last pass


class Syncing:
    """Passes over mailboxes: several mailboxes at once if so called, one pass a mailbox at a time."""

    def __init__(
        self,
        store: Store,
        linking: Accounts,
        imap: Imap,
        ledger: Ledger,
        clock: Clock,
        rng: random.Random | None = None,
    ) -> None:
        """`rng` spreads the waiting times after errors."""
        self._store, self._linking, self._imap, self._clock = store, linking, imap, clock
        self._rng = rng or random.Random()  # noqa: S311 - it guards nothing
        self._closing = threading.Event()
        self._desk = Desk(store, ledger, clock, self._rng, self._closing.is_set)
        self._kept: dict[str, Kept] = {}
        self._lock = threading.Lock()

    def running(self, mailbox_id: str) -> bool:
        kept = self._kept.get(mailbox_id)
        return kept is not None and kept.running

    def fault(self, mailbox_id: str) -> PostwardenError | None:
        """What ended its last pass, as far as this process made one: the mailbox's row keeps no more than the code."""
        kept = self._kept.get(mailbox_id)
        return kept.fault if kept is not None else None

    def sync(
        self,
        mailbox_id: str,
        link_id: str | None = None,
        *,
        asked: bool = False,
        full: bool = False,
        waited: Callable[[], bool] = lambda: False,
    ) -> SyncReport:
        """One pass. Reads nothing while an error is being waited out, or when the mailbox is not to be read; `asked`
        by the user it skips the wait, unless a sign-in was refused. With `link_id` it never waits, reads a mailbox
        that is being linked, and writes its progress there. `full`: all history now, and nothing taken on trust.
        Once `waited` says that something newer waits for this pass' thread, it reads no more older mail.

        Raises NotFound, MailError, ReadingInterrupted, VaultRefused, StoreUnavailable, after noting it at the mailbox.
        """
        kept = self._keep(mailbox_id)
        with self._alone(kept, mailbox_id) as mailbox:
            readable = ("active",) if link_id is None else ("active", "linking")
            if self._closing.is_set() or mailbox.state not in readable:
                kept.line.close()
                return SyncReport()
            kept.running, kept.cut = True, False
            try:
                return self._try(kept, mailbox, link_id, waited, asked=asked, full=full)
            finally:
                kept.running = False
                if self._closing.is_set():
                    kept.line.close()

    def separate(self, mailbox_id: str) -> ImapSession | None:
        """A connection of its own, for a watcher. None where no pass is signed in, or the mailbox is not to be read.

        While it signs in no pass runs, and a refusal counts as a pass' would: who watches adds no try to a pass' own.
        Raises NotFound, MailError, LinkRefused, VaultRefused, StoreUnavailable; only a refused sign-in is noted.
        """
        kept = self._keep(mailbox_id)
        with self._alone(kept, mailbox_id) as mailbox:
            if self._closing.is_set() or mailbox.state != "active" or kept.waiting.code is not None:
                return None
            try:
                account = self._linking.account(mailbox_id)
                if kept.account is None or not same(account, kept.account) or mailbox.since != kept.since:
                    return None  # a pass is to try it first
                session = self._imap.open(account.imap, account.imap_login)
            except SignInRefused as error:
                kept.line.drop()  # signed in long ago, it would let passes go on as if nothing were wrong
                self._failed(kept, mailbox, error, linking=False)
                raise
        if kept.line.ended or self._closing.is_set():
            session.abandon()
            return None
        return session

    def leave(self, mailbox_id: str) -> None:
        """Cuts the connection to a mailbox that was unlinked; a pass under way ends there, and writes nothing more."""
        with self._lock:
            kept = self._kept.pop(mailbox_id, None)
        if kept is not None:
            kept.line.end()

    def keep_only(self, mailbox_ids: Collection[str]) -> None:
        """Leaves every mailbox but these: another process may have unlinked it. One that was linked since they were
        looked up is stored by now, and its first pass is not cut."""
        with self._lock:
            gone = [mailbox_id for mailbox_id in self._kept if mailbox_id not in mailbox_ids]
        if not gone:
            return
        with self._store.read() as connection:
            rows = [(mailbox_id, mailboxes.get(connection, mailbox_id)) for mailbox_id in gone]
        for mailbox_id, row in rows:
            if row is None or row.retired:
                self.leave(mailbox_id)

    def wake(self) -> None:
        """The machine slept: every connection is dead, whatever it seems, and the network may be another one."""
        with self._lock:
            every = list(self._kept.values())
        for kept in every:
            kept.cut = True
            kept.line.drop()
            kept.waiting.woke()

    def close(self) -> None:
        """Ends passes after their batch and says goodbye to the servers; what does not end soon is cut off."""
        self._closing.set()
        deadline = time.monotonic() + CLOSE_SECONDS
        with self._lock:
            every = list(self._kept.values())
        for kept in every:
            if kept.lock.acquire(timeout=max(0, deadline - time.monotonic())):
                kept.line.close()
                kept.lock.release()
            else:
                kept.line.drop()

    def _keep(self, mailbox_id: str) -> Kept:
        with self._lock:
            return self._kept.setdefault(mailbox_id, Kept(Line(self._imap)))

    @contextmanager
    def _alone(self, kept: Kept, mailbox_id: str) -> Iterator[MailboxRow]:
        """The mailbox as it stands now, and its lock. While somebody waits for that, no older mail is read. Raises
        NotFound, and leaves a mailbox that was unlinked."""
        with self._lock:
            kept.queue += 1
        with kept.lock:
            with self._lock:
                kept.queue -= 1
            with self._store.read() as connection:
                mailbox = mailboxes.get(connection, mailbox_id)
            if mailbox is None or mailbox.retired:
                self.leave(mailbox_id)
                raise NotFound(what="mailbox")
            yield mailbox

    def _try(
        self,
        kept: Kept,
        mailbox: MailboxRow,
        link_id: str | None,
        waited: Callable[[], bool],
        *,
        asked: bool,
        full: bool,
    ) -> SyncReport:
        if mailbox.sync_error is None and kept.waiting.code is not None:
            kept.waiting = Waiting()  # it was signed in to again, or read by another process
        if kept.since is None and kept.waiting.code is None:
            kept.waiting.refusals = self._refused_before(mailbox)
        try:
            # A token is not even asked for while a refusal is being waited out.
            if mailbox.sign_in != "password" and self._waits(kept, link_id, asked=asked):
                return SyncReport()
            account = self._linking.account(mailbox.id)
            # Another password or server, or signed in again with the same: what failed before says nothing.
            if kept.account is None or not same(account, kept.account) or mailbox.since != kept.since:
                before = kept.waiting.refusals if kept.since is None else 0
                kept.account, kept.since, kept.waiting = account, mailbox.since, Waiting(refusals=before)
            if self._waits(kept, link_id, asked=asked):
                return SyncReport()
            now = self._clock.now()
            kept.line.ready(account, _without(mailbox, now))
            wish = Wish(asked, full, link_id is not None, lambda: kept.queue > 0 or waited())
            report = OnePass(self._desk, kept.line, kept.courses, mailbox, link_id, wish).run()
        except PostwardenError as error:
            kept.line.drop()
            if kept.line.ended:
                raise NotFound(what="mailbox") from None
            if not (kept.cut and isinstance(error, ConnectionLost)):
                self._failed(kept, mailbox, error, linking=link_id is not None)
            raise
        kept.waiting.clear()
        kept.fault = None
        return report

    def _waits(self, kept: Kept, link_id: str | None, *, asked: bool) -> bool:
        return link_id is None and kept.waiting.holds(self._clock.now(), asked=asked)

    def _failed(self, kept: Kept, mailbox: MailboxRow, error: PostwardenError, *, linking: bool) -> None:
        """Notes the error where the sidebar sees it. A third refused sign-in in a row stops the mailbox until the
        user acts; while it is being linked, the linking tells."""
        if isinstance(error, SignInRefused) and self._signed_in_anew(kept, mailbox):
            kept.account, kept.waiting = None, Waiting()
            return
        now, kept.fault = self._clock.now(), error
        must_stop = kept.waiting.failed(error, now, self._rng)
        if isinstance(error, SignInRefused):
            self._linking.refused(mailbox.id)
        with suppress(StoreUnavailable):
            with self._store.write() as tx:
                mailboxes.set_synced(tx, mailbox.id, now, error.code)
                if isinstance(error, SignInRefused):
                    refusals.put(tx, mailbox.id, mailbox.since, kept.waiting.refusals)
            if must_stop and not linking:
                self._linking.mark(mailbox.id, "needs_sign_in", error.code)

    def _refused_before(self, mailbox: MailboxRow) -> int:
        """Sign-ins refused to other processes, and to this companion before it was started."""
        if mailbox.sync_error is None:
            return 0
        with self._store.read() as connection:
            return refusals.get(connection, mailbox.id, mailbox.since)

    def _signed_in_anew(self, kept: Kept, mailbox: MailboxRow) -> bool:
        """Whether the user did, since `mailbox` was read: what was refused is not what stands there now."""
        with self._store.read() as connection:
            row = mailboxes.get(connection, mailbox.id)
        if row is None or row.since != mailbox.since or (mailbox.sync_error and not row.sync_error):
            return True
        if row.sign_in != "password" or kept.account is None:
            return row.sign_in != mailbox.sign_in
        with suppress(PostwardenError):
            return not same(self._linking.account(mailbox.id), kept.account)
        return False


def _without(mailbox: MailboxRow, now: int) -> frozenset[str]:
    """The extensions that its server refused within the last day."""
    refused = mailbox.refused or {}
    return frozenset(name for name, until in refused.items() if now < until <= now + DAY)
