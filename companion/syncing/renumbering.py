"""A folder was numbered anew (UIDVALIDITY): every row finds its message again, and what is new counts (mail.md 3.3).

Only what tells messages apart is fetched, and the rest of the header of those alone that find no row. Rows are bound
batch by batch, and the folder's cursor moves last: cut in the middle it begins again, and knows what is bound already.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from companion.core.clock import DAY
from companion.mail.imap_fetch import HeaderRow
from companion.store import folders, messages, strays
from companion.syncing import batch, fetching, headers, plan, rebind
from companion.syncing.course import RECENT, Told
from companion.syncing.place import Place
from companion.syncing.plan import Cursor
from companion.syncing.rebind import Found
from companion.syncing.stride import Stride

OFTEN = 5  # times a day; a folder that is numbered anew oftener is read by date


def often(resets: list[int] | None, now: int) -> bool:
    """Whether a folder is numbered anew so often that reading all of it again would never end."""
    return len(_lately(resets, now)) >= OFTEN


def day_before(at: int) -> datetime:
    """A day more, since SINCE compares dates as the server's time zone has them."""
    return datetime.fromtimestamp(at / 1000, UTC) - timedelta(days=1)


class Renumbering:
    """Runs once. `since`: what came then (ms) or later and has no row is news. `was`: the cursor of before. With
    `by_date` only what came in the last 30 days is looked at. Raises MailError, StoreUnavailable, NotFound."""

    def __init__(self, place: Place, was: Cursor | None, since: int, *, by_date: bool) -> None:
        self._place, self._was, self._by_date = place, was, by_date
        self._since = place.desk.clock.now() - RECENT if by_date else since
        self._folder_id, self._uidvalidity = place.folder.id, place.state.uidvalidity
        self._bound: set[int] = set()  # now, or by an earlier pass that was cut
        self._nameless: list[int] = []
        self._doubtful: list[Found] = []  # a row has their Message-ID, and another date or size
        self._news: list[int] = []
        self._olds: list[int] = []

    def run(self, told: Told) -> bool:
        """False: it was stopped, or the folder was numbered anew once more; the next pass begins again."""
        with self._place.desk.store.read() as connection:
            self._bound = set(messages.uids(connection, self._folder_id, self._uidvalidity))
        if not (self._look() and self._look_closer()):
            return False
        with self._place.desk.store.read() as connection:
            ids = {one.message_id for one in self._doubtful}
            rows = list(strays.of_ids(connection, self._folder_id, self._uidvalidity, ids))
        pairs = rebind.by_id(rows, self._doubtful)
        self._bind(pairs)
        self._unknown(self._doubtful, {uid for _, uid in pairs})
        whole = self._was is not None and self._was.oldest_uid <= 1
        sought = self._news + (self._olds if whole else [])
        if not self._place.collect(sought, self._since, told):
            return False
        self._end(self._lowest(whole=whole))
        return True

    def _look(self) -> bool:
        """Asks for the identity of each message, and binds the rows that are exactly alike."""
        stride = Stride(plan.MOST)
        recent = self._recent() if self._by_date else None
        at = 1 if recent is None else 0  # the next UID, or how many of the recent ones are done
        while True:
            if not self._place.enter():
                return False
            at = self._floor() if at == 1 and recent is None else at
            window = self._next(at, stride, recent)
            if window is None:
                return True
            found = self._place.fetcher.rows(window, stride, fetching.identities)
            if found is None:
                continue
            at = window.last + 1 if recent is None else sum(uid <= window.last for uid in recent)
            self._place.fetcher.ahead(self._next(at, stride, recent), fetching.identities)
            self._match([row for row in found if row.uid not in self._bound])
            self._place.tally.read += len(found)

    def _next(self, at: int, stride: Stride, recent: list[int] | None) -> plan.Window | None:
        if recent is not None:
            return plan.cluster(recent[at:], stride.size) if recent[at:] else None
        last = min(at + stride.size, self._place.state.uidnext) - 1
        return plan.Window(at, last) if at <= last else None

    def _floor(self) -> int:
        lowest = self._place.line.session.lowest_uid() if self._place.state.exists else None
        return self._place.state.uidnext if lowest is None else lowest

    def _recent(self) -> list[int]:
        if not self._place.state.exists or not self._place.enter():
            return []
        return self._place.line.session.uids_since(day_before(self._since).date())

    def _match(self, rows: list[HeaderRow]) -> None:
        found = []
        for row in rows:
            message_id = headers.message_id(headers.fields(row.header), row.header, row.size)
            if message_id.endswith(strays.STAND_IN):
                self._nameless.append(row.uid)
            else:
                found.append(Found(row.uid, message_id, row.internal_at, row.size))
        with self._place.desk.store.read() as connection:
            ids = {one.message_id for one in found}
            waiting = list(strays.of_ids(connection, self._folder_id, self._uidvalidity, ids))
        pairs, left = rebind.exactly(waiting, found)
        self._bind(pairs)
        known = {stray.message_id for stray in waiting}
        self._doubtful += [one for one in left if one.message_id in known]
        self._unknown([one for one in left if one.message_id not in known], set())

    def _look_closer(self) -> bool:
        """Reads the headers of messages without Message-ID: who wrote, when and how much tells them apart."""
        if not self._nameless:
            return True
        with self._place.desk.store.read() as connection:
            waiting = list(strays.nameless(connection, self._folder_id, self._uidvalidity))
        left, stride, ask = self._nameless, Stride(), fetching.full(self._place.folder.role)
        found: list[Found] = []
        while left:
            if not self._place.enter():
                return False
            window = plan.cluster(left, stride.size)
            rows = self._place.fetcher.rows(window, stride, ask)
            if rows is None:
                continue
            wanted = {uid for uid in left if uid <= window.last}
            found += [_nameless(row) for row in rows if row.uid in wanted]
            left = [uid for uid in left if uid > window.last]
        pairs, rest = rebind.exactly(waiting, found)
        taken = {row for row, _ in pairs}
        self._bind(pairs)
        again = rebind.by_id([stray for stray in waiting if stray.id not in taken], rest)
        self._bind(again)
        self._unknown(rest, {uid for _, uid in again})
        return True

    def _bind(self, pairs: list[rebind.Pair]) -> None:
        with self._place.desk.store.write() as tx:
            batch.linked(tx, self._place.folder.mailbox_id)
            self._place.fetcher.park(tx, self._uidvalidity)
            strays.bind(tx, self._uidvalidity, pairs)
        self._bound.update(uid for _, uid in pairs)

    def _unknown(self, found: list[Found], bound: set[int]) -> None:
        """No row is theirs: new to us, if they came since the last pass or lately."""
        for one in found:
            if one.uid not in bound:
                (self._news if one.at >= self._since or not one.at else self._olds).append(one.uid)

    def _lowest(self, *, whole: bool) -> int:
        """Down to which UID all is read now; the rest of the history is left to the background."""
        if self._by_date:
            return min((*self._news, *self._olds, *self._bound, self._place.state.uidnext))
        return 1 if whole or not self._olds else max(self._olds) + 1

    def _end(self, lowest: int) -> None:
        place, now = self._place, self._place.desk.clock.now()
        state, resets = place.state, _lately(place.folder.resets, now)
        if self._was is not None and self._was.uidvalidity != state.uidvalidity:
            resets.append(now)
        cursor = Cursor(state.uidvalidity, state.uidnext, lowest, state.exists)
        since = self._since if self._by_date else 0
        with place.desk.store.write() as tx:
            batch.move(tx, place.folder, cursor)
            place.tally.gone += strays.lose(tx, self._folder_id, self._uidvalidity, since)
            folders.renumbered(tx, self._folder_id, resets)
        place.cursor = cursor


def _nameless(row: HeaderRow) -> Found:
    said = headers.fields(row.header)
    return Found(
        row.uid,
        headers.message_id(said, row.header, row.size),
        row.internal_at,
        row.size,
        headers.sender(said),
    )


def _lately(resets: list[int] | None, now: int) -> list[int]:
    return [at for at in resets or [] if 0 <= now - at < DAY]
