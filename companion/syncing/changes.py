"""What changed among the messages that are known: what went, what was there after all, and which flags.

A server with QRESYNC or CONDSTORE (RFC 7162) tells it, and may be wrong: whatever it says, the number of messages that
are then left must be the folder's, else UIDs are compared both ways. No row is ever deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import islice

from companion.mail.flags import FlagRow
from companion.store import messages
from companion.syncing import batch, plan
from companion.syncing.course import FLAGS_AGE, RECENT, Method
from companion.syncing.place import Place
from companion.syncing.plan import Cursor, Window

ROWS = 20_000  # compared at once
CHANGED = 5_000  # written at once


class Changes:
    """For one pass over a folder that was read to its end before. Raises MailError, StoreUnavailable, NotFound."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._folder, self._state = place.folder, place.state
        self.unread: list[int] = []  # UIDs of messages that have no row
        self.flags_at = place.folder.flags_at

    @property
    def _cursor(self) -> Cursor:
        return self._place.cursor

    def learn(self, *, asked: bool) -> Method | None:
        """Brings rows up to date, and says how that was found out; None: it was stopped, or the folder was numbered
        anew meanwhile. `asked`: the user wants to see flags as they are."""
        before, now = self._folder.modseq, self._state.modseq
        if self._state.resynced:
            self._vanish(self._state.vanished)
            self._flag(self._state.changed)
            return "qresync"
        if self._place.line.session.offers.condstore and now is not None:
            if before is None or now < before:  # never asked, or the server was restored
                return "flags" if self.sweep(self._cursor.oldest_uid, flags=True) else None
            return "condstore" if now == before or self._ask(before) else None
        if not self._due(asked):
            return "windows"
        return "flags" if self._scan() else None

    def sweep(self, first: int, *, flags: bool) -> bool:
        """Compares all rows from UID `first` on with what is on the server, and with `flags` their flags too. False: it
        was stopped, or the folder was numbered anew meanwhile."""
        place, last = self._place, self._cursor.next_uid - 1
        with place.desk.store.read() as connection:
            known = messages.uids(connection, self._folder.id, self._cursor.uidvalidity, first)
        for window in plan.spans(known, first, last, ROWS):
            if not place.enter():
                return False
            session = place.line.session
            if flags:
                there: dict[int, int | None] = {
                    row.uid: row.flags for row in session.flags(window.first, window.last)
                }
            else:
                there = dict.fromkeys(session.uids_between(window.first, window.last))
            self._compare(window, there)
        return True

    def _due(self, asked: bool) -> bool:
        at, now = self._folder.flags_at, self._place.desk.clock.now()
        fresh = at is not None and 0 <= now - at < FLAGS_AGE
        return asked or not fresh or self._place.course.scanned_on != self._place.line.number

    def _scan(self) -> bool:
        place, now = self._place, self._place.desk.clock.now()
        with place.desk.store.read() as connection:
            here = self._folder.id, self._cursor.uidvalidity
            first = messages.first_since(connection, *here, now - RECENT)
        if first is not None and not self.sweep(max(first, self._cursor.oldest_uid), flags=True):
            return False
        self.flags_at, place.course.scanned_on = now, place.line.number
        return True

    def _ask(self, since: int) -> bool:
        first, last = self._cursor.oldest_uid, self._cursor.next_uid - 1
        if first > last:
            return True
        if not self._place.enter():
            return False
        self._flag(self._place.line.session.flags(first, last, since))
        return True

    def _vanish(self, ranges: Iterable[tuple[int, int]]) -> None:
        oldest, last = self._cursor.oldest_uid, self._cursor.next_uid - 1
        known = [(max(a, oldest), min(b, last)) for a, b in ranges if b >= oldest and a <= last]
        unread = sum(min(b, oldest - 1) - a + 1 for a, b in ranges if a < oldest)
        if not known and not unread:
            return
        with self._place.desk.store.write() as tx:
            lost = messages.lose(tx, self._folder.id, self._cursor.uidvalidity, known)
            cursor = self._holding(-lost - unread)
            batch.move(tx, self._folder, cursor)
        self._moved(cursor, lost)

    def _flag(self, rows: Iterable[FlagRow]) -> None:
        for some in _chunks(rows):
            with self._place.desk.store.write() as tx:
                batch.linked(tx, self._folder.mailbox_id)
                pairs = ((row.uid, row.flags) for row in some)
                messages.flag(tx, self._folder.id, self._cursor.uidvalidity, pairs)

    def _compare(self, window: Window, there: Mapping[int, int | None]) -> None:
        where = self._folder.id, self._cursor.uidvalidity
        with self._place.desk.store.read() as connection:
            rows = messages.standing(connection, *where, window.first, window.last)
        lost = [uid for uid, _, gone in rows if not gone and uid not in there]
        back = [uid for uid, _, gone in rows if gone and uid in there]
        changed = [(uid, now) for uid, was, _ in rows if (now := there.get(uid)) is not None and now != was]
        self.unread += sorted(there.keys() - {uid for uid, _, _ in rows})
        if lost or back or changed:
            cursor = self._holding(len(back) - len(lost))
            with self._place.desk.store.write() as tx:
                batch.move(tx, self._folder, cursor)
                messages.turn(tx, *where, lost, gone=True)
                messages.turn(tx, *where, back, gone=False)
                messages.flag(tx, *where, changed)
            self._moved(cursor, len(lost))

    def _holding(self, more: int) -> Cursor:
        held = self._cursor.held
        return replace(self._cursor, held=None if held is None else max(0, held + more))

    def _moved(self, cursor: Cursor, lost: int) -> None:
        self._place.cursor = cursor
        self._place.tally.gone += lost


def _chunks(rows: Iterable[FlagRow]) -> Iterator[list[FlagRow]]:
    left = iter(rows)
    while some := list(islice(left, CHANGED)):
        yield some
