"""One pass over one folder: looks where it stands, learns what changed, then reads window after window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

from companion.core.clock import HOUR
from companion.core.errors import ConnectionLost
from companion.store import folders, messages, parked, strays
from companion.store.folders import FolderRow
from companion.store.mailboxes import MailboxRow
from companion.syncing import batch, fetching, plan
from companion.syncing.changes import Changes
from companion.syncing.course import RECENT, Course, Desk, Method, Tally, Told, Wish
from companion.syncing.line import Line
from companion.syncing.place import Place
from companion.syncing.plan import Cursor
from companion.syncing.renumbering import Renumbering, day_before, often
from companion.syncing.restored import reused_from

LATE = 5_000  # messages that are compared first
PARKED_LOST = (
    6 * HOUR
)  # for a message at which the connection ended; who answers nonsense to it is not asked again


class Reader:
    """Reads `folder` of `mailbox`; `history`: its older mail too. Raises MailError, StoreUnavailable, NotFound."""

    def __init__(
        self,
        desk: Desk,
        line: Line,
        folder: FolderRow,
        mailbox: MailboxRow,
        course: Course,
        wish: Wish,
        tally: Tally,
        *,
        history: bool,
    ) -> None:
        self._desk, self._line, self._folder, self._course = desk, line, folder, course
        self._mailbox, self._wish = mailbox, wish
        self.name, self.folder_id, self.tally = folder.name, folder.id, tally
        self._state = line.examine(folder.name, _known(folder))
        tally.held = self._state.exists
        self._was = _cursor(folder)
        self._first, self._modseq = folder.held is None, folder.modseq
        self.by_date = often(folder.resets, desk.clock.now())
        self._history = history and not self.by_date
        self._astray = self._find_strays()
        cursor = self._was if self._astray and self._was else self._begin()
        self._place = Place(desk, line, folder, mailbox.address, course, self._state, cursor, tally)
        self._changes = Changes(self._place)
        self.expected = 0 if self._astray else self._find_floor()  # about how many a first pass will read
        self.method: Method = "by_date" if self.by_date else "first" if self._first else "windows"
        if self._astray and not self.by_date:
            self.method = "renumbered"

    def read(self, told: Told, most: int = plan.SPARSE_MOST) -> bool:
        """Reads what is new, and on a first pass what is recent, at most `most` UIDs a batch. `told(tx, n)` is called
        in the transaction of each batch of `n` messages.

        False: it was stopped, or the folder was numbered anew meanwhile; the next pass goes on from there.
        """
        began = perf_counter()
        try:
            self._line.pack(self._coming())
            return self._read(told, most)
        finally:
            self._line.settle()
            self.tally.seconds += perf_counter() - began

    def read_older(self, enough: Callable[[], bool]) -> bool:
        """Window after window of the mail from before the first pass, downwards. False: there is more."""
        began = perf_counter()
        try:
            return self._read_older(enough)
        finally:
            self._line.settle()
            self.tally.seconds += perf_counter() - began

    def _find_strays(self) -> bool:
        """Whether rows wait for their messages. A UIDVALIDITY that changes all the time is not followed."""
        state, was = self._state, self._was
        same = was is not None and was.uidvalidity == state.uidvalidity
        looked = self._course.uidvalidity == state.uidvalidity and not self._course.by_date
        self._course.by_date = self.by_date
        if same and (looked or self.by_date):
            return False
        with self._desk.store.read() as connection:
            return strays.any_left(connection, self._folder.id, state.uidvalidity)

    def _begin(self) -> Cursor:
        was, state = self._was, self._state
        cursor = plan.begin(was, state.uidvalidity, state.uidnext)
        anew = was is None or was.uidvalidity != state.uidvalidity
        if not anew and self._restored():
            reused = reused_from(self._desk, self._line, self._folder.id, cursor)
            cursor = plan.begin(cursor, state.uidvalidity, reused)
        if cursor == was:
            return cursor
        with self._desk.store.write() as tx:
            batch.move(tx, self._folder, cursor)
            if anew:  # from here on: what changes while a first pass is interrupted must be told later
                folders.settle(tx, self._folder.id, None, state.modseq, None)
            elif was is not None and cursor.next_uid < was.next_uid:
                here = self._folder.id, cursor.uidvalidity
                self.tally.gone += messages.cast_off(tx, *here, cursor.next_uid)
        if anew:
            self._first, self._modseq = True, state.modseq
        return cursor

    def _restored(self) -> bool:
        """Whether the server seems to be of an earlier time than what is stored."""
        before, now = self._modseq, self._state.modseq
        return self._folder.next_uid > self._state.uidnext or bool(before and now and now < before)

    def _find_floor(self) -> int:
        """Down to where must be read: 30 days back."""
        course, state, here = self._course, self._state, self._place.cursor
        if course.uidvalidity == state.uidvalidity and self._was is not None:
            return 0
        course.uidvalidity, course.floor = state.uidvalidity, here.oldest_uid
        if not self._first:  # down to there all is read
            return 0
        since = day_before(self._recent()).date()
        recent = self._line.session.uids_since(since) if state.exists else []
        course.floor = plan.floor(recent, state.uidnext)
        return sum(1 for uid in recent if not here.oldest_uid <= uid < here.next_uid)

    def _coming(self) -> int:
        """About how many messages are to be fetched."""
        here, state = self._place.cursor, self._state
        if self._astray or self._first or (self._history and here.oldest_uid > 1):
            return state.exists
        return min(state.uidnext - here.next_uid, state.exists)

    def _read(self, told: Told, most: int) -> bool:
        if self._wish.full:
            with self._desk.store.write() as tx:
                parked.free(tx, self._folder.id)
        if self._astray:
            if not self._number_anew(told):
                return False
            if not self._wish.full:
                return True
        elif not self._first:
            method = self._changes.learn(asked=self._wish.asked)
            if method is None:
                return False
            self.method = self.method if self.by_date else method
        ask = fetching.full(self._folder.role)
        while (window := self._window(self._place.cursor, most)) is not None:
            if not self._place.enter():
                return False
            found = self._place.fetcher.rows(window, self._course.near, ask)
            if found is None:
                continue
            cursor = plan.after(self._place.cursor, window, len(found))
            self._place.fetcher.ahead(self._window(cursor, most), ask)
            self._place.write(found, cursor, told)
        if self._wish.full and not (self._read_older(lambda: False) and self._check()):
            return False
        return self._settle()

    def _window(self, cursor: Cursor, most: int) -> plan.Window | None:
        size = min(self._course.near.size, most)
        return plan.window(cursor, self._state.uidnext, self._course.floor, size)

    def _read_older(self, enough: Callable[[], bool]) -> bool:
        place, far = self._place, self._course.far
        if not self._history or place.cursor.oldest_uid <= 1:
            return True
        if not place.enter():
            return False
        lowest = self._line.session.lowest_uid() if self._state.exists else None
        bottom = place.cursor.oldest_uid if lowest is None else lowest
        while (window := plan.older(place.cursor, bottom, far.size)) is not None:
            if enough() or not place.enter():
                return False
            found = place.fetcher.rows(window, far, fetching.older)
            if found is None:
                continue
            cursor = replace(place.cursor, oldest_uid=window.first)
            if not enough():
                place.fetcher.ahead(plan.older(cursor, bottom, far.size), fetching.older)
            place.write_older(found, cursor)
        place.write_older([], replace(place.cursor, oldest_uid=1))
        return self._complete()

    def _complete(self) -> bool:
        """All is read: what an answer left out shows in the number."""
        place = self._place
        with self._desk.store.read() as connection:
            there = messages.count(connection, self._folder.id, place.cursor.uidvalidity)
        return there == self._state.exists or (self._changes.sweep(1, flags=False) and self._read_missed())

    def _read_missed(self) -> bool:
        """What a comparison of UIDs found on the server, and nowhere here; and once more what is parked since the
        connection ended: it may have been the network."""
        missed, self._changes.unread = self._changes.unread, []
        here, now = (self._folder.id, self._place.cursor.uidvalidity), self._desk.clock.now()
        with self._desk.store.read() as connection:
            again = parked.since(connection, *here, ConnectionLost.code, now - PARKED_LOST)
        if (missed or again) and not self._place.collect(missed, self._recent(), again=again):
            return False
        if again:
            with self._desk.store.write() as tx:
                self._place.fetcher.park(tx, here[1])
                parked.release(tx, *here, again, now - PARKED_LOST)
        return True

    def _check(self) -> bool:
        """Everything that is known, once more; what was just read for the first time is known to be right."""
        if self._first:
            return True
        self.method = self.method if self.method in ("renumbered", "by_date") else "flags"
        return self._changes.sweep(self._place.cursor.oldest_uid, flags=True)

    def _number_anew(self, told: Told) -> bool:
        since = min(self._recent(), self._mailbox.synced_at or self._recent())
        if not Renumbering(self._place, self._was, since, by_date=self.by_date).run(told):
            return False
        self._course.uidvalidity, self._course.floor = self._state.uidvalidity, self._place.cursor.oldest_uid
        self._first = False
        return True

    def _recent(self) -> int:
        """Since when mail is of late."""
        return self._desk.clock.now() - RECENT

    def _find_gone(self) -> bool:
        """Compares UIDs where the number of messages is not as known: those of late first, since most that goes is, and
        all of a large folder's would be megabytes for each message."""
        place, exists = self._place, self._state.exists
        if place.cursor.held in (None, exists):
            return True
        with self._desk.store.read() as connection:
            here = self._folder.id, place.cursor.uidvalidity, place.cursor.next_uid
            late = min(messages.below(connection, *here, LATE), default=0)
        first = place.cursor.oldest_uid
        if late > first and not self._changes.sweep(late, flags=False):
            return False
        return place.cursor.held == exists or self._changes.sweep(first, flags=False)

    def _settle(self) -> bool:
        """All is read. When the folder holds another number of messages than we know of, UIDs are compared both ways.
        False: it was numbered anew meanwhile."""
        place, changes, exists = self._place, self._changes, self._state.exists
        if not self._find_gone():
            return False
        if self._first and place.cursor.oldest_uid <= 1 and not self._complete():
            return False
        if not self._read_missed():
            return False
        modseq, flags_at = self._state.modseq, changes.flags_at
        if self._first:
            modseq, flags_at = self._modseq, self._desk.clock.now()
            self._course.scanned_on = self._line.number
        if (exists, modseq, flags_at) != (self._folder.held, self._folder.modseq, self._folder.flags_at):
            with self._desk.store.write() as tx:
                batch.linked(tx, self._folder.mailbox_id)
                folders.settle(tx, self._folder.id, exists, modseq, flags_at)
        place.cursor, self._first = replace(place.cursor, held=exists), False
        return True


def _known(folder: FolderRow) -> tuple[int, int] | None:
    """The state since which the server may tell what changed: one in which all was read."""
    if folder.held is None or folder.uidvalidity is None or folder.modseq is None:
        return None
    return folder.uidvalidity, folder.modseq


def _cursor(folder: FolderRow) -> Cursor | None:
    if folder.uidvalidity is None or folder.oldest_uid is None:
        return None
    return Cursor(folder.uidvalidity, folder.next_uid, folder.oldest_uid, folder.held)
