"""One pass over one folder: looks where it stands, then reads window after window."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from time import perf_counter
from typing import Literal

from sqlalchemy import Connection

from companion.core.clock import DAY, Clock
from companion.core.errors import ConnectionLost, ProtocolBroken
from companion.ledger.service import Ledger
from companion.mail.imap import FolderState
from companion.mail.imap_fetch import INBOUND_FIELDS, SENT_FIELDS, HeaderRow
from companion.store import messages
from companion.store.engine import Store
from companion.store.folders import FolderRow
from companion.syncing import batch, plan
from companion.syncing.line import Line
from companion.syncing.patience import Waiting
from companion.syncing.plan import Cursor, Window
from companion.syncing.stride import Stride

log = logging.getLogger(__name__)

RECENT = 30 * DAY
STUMBLES = 40  # new connections a pass may spend on finding a message that breaks the answer

Told = Callable[[Connection, int], None]
Method = Literal["first", "windows", "renumbered"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What every reader works with. `stop` tells that the companion wants to end."""

    store: Store
    ledger: Ledger
    clock: Clock
    rng: random.Random
    stop: Callable[[], bool]


@dataclass(slots=True)
class Course:
    """What is remembered of a folder between passes, in memory only: after a restart it is found out anew."""

    uidvalidity: int | None = None
    floor: int = 0  # UID down to which a first pass reads
    renumbered: bool = False  # rows of an earlier UIDVALIDITY wait for their partners
    near: Stride = field(default_factory=Stride)
    far: Stride = field(default_factory=lambda: Stride(plan.MOST))  # for mail from before the first pass
    waiting: Waiting = field(default_factory=Waiting)


@dataclass(slots=True)
class Tally:
    messages: int = 0
    new: int = 0
    parked: int = 0
    gone: int = 0
    seconds: float = 0.0


class Reader:
    """Reads `folder` of the mailbox with the address `own`. Raises MailError, StoreUnavailable, NotFound."""

    def __init__(self, desk: Desk, line: Line, folder: FolderRow, own: str, course: Course) -> None:
        self._desk, self._line, self._folder, self._own, self.course = desk, line, folder, own, course
        self._state = line.examine(folder.name)
        self._stumbles = 0
        self.name = folder.name
        self.tally = Tally()
        self.expected = 0  # about how many messages a first pass will read
        known = _cursor(folder)
        self._cursor = plan.begin(known, self._state.uidvalidity, self._state.uidnext)
        if self._cursor != known:
            with desk.store.write() as tx:
                batch.move(tx, folder, self._cursor)
        if course.uidvalidity != self._state.uidvalidity:
            self._find_floor(self._state)
        self.method: Method = (
            "renumbered" if course.renumbered else "first" if self._cursor.held is None else "windows"
        )

    def _find_floor(self, state: FolderState) -> None:
        """Down to where must be read: 30 days back, or to the oldest row that waits for its partner."""
        since = self._desk.clock.now() - RECENT
        with self._desk.store.read() as connection:
            oldest = messages.oldest_stray(connection, self._folder.id, state.uidvalidity)
        if oldest is not None:
            since = min(since, oldest)
        # A day more, since SINCE compares dates as the server's time zone has them.
        day = datetime.fromtimestamp(since / 1000, UTC).date() - timedelta(days=1)
        here, course = self._cursor, self.course
        if here.held is not None:  # a first pass is through: down to there all is read
            course.floor, course.renumbered, course.uidvalidity = here.oldest_uid, False, state.uidvalidity
            return
        recent = self._line.session.uids_since(day) if state.exists else []
        self.expected = sum(1 for uid in recent if not here.oldest_uid <= uid < here.next_uid)
        course.floor, course.renumbered = plan.floor(recent, state.uidnext), oldest is not None
        course.uidvalidity = state.uidvalidity

    def read(self, told: Told, most: int = plan.SPARSE_MOST) -> bool:
        """Reads what is new, and on a first pass what is recent, at most `most` UIDs a batch. `told(tx, n)` is called
        in the transaction of each batch of `n` messages.

        False: it was stopped, or the folder was numbered anew meanwhile; the next pass goes on from there.
        """
        began = perf_counter()
        try:
            return self._read(told, most)
        finally:
            self.tally.seconds += perf_counter() - began

    def _read(self, told: Told, most: int) -> bool:
        while not self._desk.stop():
            size = min(self.course.near.size, most)
            window = plan.window(self._cursor, self._state.uidnext, self.course.floor, size)
            if window is None:
                return self._settle()
            if not self._enter():
                return False
            began = perf_counter()
            found = self._fetch(window, self.course.near)
            if found is None:
                continue
            cursor = plan.after(self._cursor, window, len(found))
            now, renumbered = self._desk.clock.now(), self.course.renumbered
            facts = batch.digest(found, self._folder.role, self._own, now)
            with self._desk.store.write() as tx:
                self.tally.new += batch.write(
                    tx, self._desk.ledger, self._folder, cursor, facts, now, renumbered=renumbered
                )
                told(tx, len(found))
            self._cursor = cursor
            self.tally.messages += len(found)
            self.course.near.passed(window, perf_counter() - began, len(found))
        return False

    def read_older(self) -> None:
        """One window of the mail from before the first pass, for who wrote then."""
        if self._cursor.oldest_uid <= 1 or self._desk.stop() or not self._enter():
            return
        lowest = self._line.session.lowest_uid() if self._state.exists else None
        bottom = self._cursor.oldest_uid if lowest is None else lowest
        window = plan.older(self._cursor, bottom, self.course.far.size)
        found = self._fetch(window, self.course.far) if window else []
        if found is None:
            return
        if window:
            self.course.far.passed(window, 1, len(found))
        # Below the lowest UID there is nothing: all is read.
        read_to = window.first if window and window.first > bottom else 1
        cursor = replace(self._cursor, oldest_uid=read_to)
        facts = batch.digest(found, self._folder.role, self._own, self._desk.clock.now())
        with self._desk.store.write() as tx:
            batch.write_older(tx, self._folder, cursor, facts)
        self._cursor = cursor
        self.tally.messages += len(found)

    def _enter(self) -> bool:
        return self._line.enter(self._folder.name, self._cursor.uidvalidity)

    def _fetch(self, window: Window, stride: Stride) -> list[HeaderRow] | None:
        """The messages in `window`; none if it is a single one that fails again and again; None: try a smaller one."""
        try:
            fields = SENT_FIELDS if self._folder.role == "sent" else INBOUND_FIELDS
            return list(self._line.session.headers(window.first, window.last, fields))
        except (ProtocolBroken, ConnectionLost) as error:
            self._line.drop()
            poison = stride.failed(window)
            if poison:
                log.warning("folder %d: UID %d is parked: %s", self._folder.id, window.first, error.code)
                self.tally.parked += 1
            self._stumbles += 1
            if not poison and (isinstance(error, ConnectionLost) or self._stumbles > STUMBLES):
                raise
            self._line.again()
            return [] if poison else None

    def _settle(self) -> bool:
        """All is read. After a new UIDVALIDITY, what found no partner has gone from the server; else what is missing
        when the folder holds another number of messages than we know of. False: it was numbered anew meanwhile."""
        here, exists = self._cursor, self._state.exists
        if here.held == exists and not self.course.renumbered:
            return True
        gone: list[int] = []
        if here.held is not None:
            if not self._enter():
                return False
            gone = self._missing()
        settled = replace(here, held=exists)
        with self._desk.store.write() as tx:
            batch.move(tx, self._folder, settled)
            messages.lose(tx, self._folder.id, here.uidvalidity, gone)
            if self.course.renumbered:
                messages.lose_strays(tx, self._folder.id, here.uidvalidity)
        self._cursor, self.course.renumbered = settled, False
        self.tally.gone += len(gone)
        return True

    def _missing(self) -> list[int]:
        """UIDs of rows that the server has no message for, sought in windows: a list of all may be too long."""
        with self._desk.store.read() as connection:
            known = messages.present(connection, self._folder.id, self._cursor.uidvalidity)
        there: set[int] = set()
        for window in plan.windows(known):
            there.update(self._line.session.uids_between(window.first, window.last))
        return [uid for uid in known if uid not in there]


def _cursor(folder: FolderRow) -> Cursor | None:
    if folder.uidvalidity is None or folder.oldest_uid is None:
        return None
    return Cursor(folder.uidvalidity, folder.next_uid, folder.oldest_uid, folder.held)
