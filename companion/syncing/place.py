"""One folder during one pass: where it stands, and how what was fetched from it is written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from companion.mail.imap import FolderState
from companion.mail.imap_fetch import HeaderRow
from companion.store import parked, placements
from companion.store.folders import FolderRow
from companion.syncing import batch, copies, fetching, placement, plan, receiving
from companion.syncing.course import Course, Desk, Tally, Told
from companion.syncing.fetching import Fetcher
from companion.syncing.line import Line
from companion.syncing.plan import Cursor


def nobody(_tx: Connection, _found: int) -> None:
    """Nobody watches."""


class Place:
    """`state` is the folder's when the pass began, `cursor` how far it is read. Raises MailError, StoreUnavailable, and
    NotFound when the mailbox was unlinked meanwhile."""

    def __init__(
        self,
        desk: Desk,
        line: Line,
        folder: FolderRow,
        own: str,
        course: Course,
        state: FolderState,
        cursor: Cursor,
        tally: Tally,
    ) -> None:
        self.desk, self.line, self.folder, self.own = desk, line, folder, own
        self.course, self.state, self.tally = course, state, tally
        self.cursor = cursor
        self.fetcher = Fetcher(desk, line, folder, tally)

    def enter(self) -> bool:
        """Has the folder open. False: it was numbered anew since the pass began, or the companion wants to end."""
        return not self.desk.stop() and self.line.enter(self.folder.name, self.state.uidvalidity)

    def write(self, found: Sequence[HeaderRow], cursor: Cursor | None, told: Told = nobody) -> None:
        """Stores messages as news, and moves the cursor; all in one transaction."""
        now, uidvalidity = self.desk.clock.now(), self.state.uidvalidity
        facts = batch.digest(found, self.folder.role, self.own, now, tests=self._tests(found))
        here = self.desk.store, self.line, self.desk.bodies, self.folder, uidvalidity
        facts.judged = receiving.judge(*here, facts.arrivals)
        if self.folder.role != "sent":
            facts.judged.seen += copies.look(*here, self.own, facts.rows)
        with self.desk.store.write() as tx:
            self.fetcher.park(tx, uidvalidity)
            new = batch.write(tx, self.desk.ledger, self.folder, uidvalidity, facts, now)
            if cursor is not None:
                batch.move(tx, self.folder, cursor)
            told(tx, len(found))
        self._count(found, new, cursor)

    def write_older(self, found: Sequence[HeaderRow], cursor: Cursor | None) -> None:
        """Stores messages from before the first pass, which are no news, and moves the cursor."""
        now, tests = self.desk.clock.now(), self._tests(found)
        facts = batch.digest(found, self.folder.role, self.own, now, news=False, tests=tests)
        with self.desk.store.write() as tx:
            self.fetcher.park(tx, self.state.uidvalidity)
            new = batch.write_older(tx, self.folder, self.state.uidvalidity, facts)
            if cursor is not None:
                batch.move(tx, self.folder, cursor)
        self._count(found, new, cursor)

    def collect(
        self, uids: Sequence[int], since: int, told: Told = nobody, again: Collection[int] = ()
    ) -> bool:
        """Reads messages wherever they stand, without moving the cursor: those that came at `since` (ms) or later as
        news. What is parked is left alone, but for `again`. False: it was stopped, or the folder was numbered anew
        meanwhile."""
        with self.desk.store.read() as connection:
            left_alone = parked.uids(connection, self.folder.id, self.state.uidvalidity)
        left = sorted((set(uids) - left_alone) | set(again))
        ask, near = fetching.full(self.folder.role), self.course.near
        while left:
            if not self.enter():
                return False
            window = plan.cluster(left, near.size)
            rows = self.fetcher.rows(window, near, ask)
            if rows is None:
                continue
            wanted = set(left[: bisect_right(left, window.last)])
            rows = [row for row in rows if row.uid in wanted]
            self.write([row for row in rows if (row.internal_at or since) >= since], None, told)
            if old := [row for row in rows if (row.internal_at or since) < since]:
                self.write_older(old, None)
            del left[: len(wanted)]
        return True

    def _tests(self, found: Sequence[HeaderRow]) -> set[str]:
        """Tokens of the placement tests to this mailbox among what was fetched."""
        tokens = placement.perhaps(found)
        if not tokens:
            return tokens
        with self.desk.store.read() as connection:
            return placements.known(connection, self.folder.mailbox_id, tokens)

    def _count(self, found: Sequence[HeaderRow], new: int, cursor: Cursor | None) -> None:
        self.cursor = cursor or self.cursor
        self.tally.read += len(found)
        self.tally.new += new
