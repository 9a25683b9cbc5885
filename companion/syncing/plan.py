"""Which UIDs to read next. Pure: a cursor and what the server says come in, a window of UIDs comes out.

A folder's cursor tells that all UIDs from `oldest_uid` up to, and without, `next_uid` are read. A folder seen for the
first time starts with both at the server's next UID: new mail is read upwards from there, and what was there before
downwards, so that the newest shows first. Windows, and never lists, since every server understands them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

START, MOST = 1_000, 8_000  # UIDs a batch: two of them are held in memory
SPARSE_MOST = 50_000  # where UIDs have holes
SLOW = 5.0  # seconds
STEPS = 8  # of a first pass that somebody watches
LEAST_WATCHED = 25


@dataclass(frozen=True, slots=True)
class Cursor:
    uidvalidity: int
    next_uid: int
    oldest_uid: int
    held: int | None = None  # messages in the folder, as far as we know; None until a first pass is through


@dataclass(frozen=True, slots=True)
class Window:
    """UIDs to read, both ends included."""

    first: int
    last: int

    @property
    def wide(self) -> int:
        return self.last - self.first + 1

    def overlaps(self, other: Window) -> bool:
        return self.first <= other.last and other.first <= self.last


def begin(known: Cursor | None, uidvalidity: int, uidnext: int) -> Cursor:
    """The cursor to go on from. Under another UIDVALIDITY every UID means something else: all is read again."""
    if known is None or known.uidvalidity != uidvalidity:
        return Cursor(uidvalidity, uidnext, uidnext)
    # A server restored from a backup may give UIDs again that we have seen.
    next_uid = min(known.next_uid, uidnext)
    return replace(known, next_uid=next_uid, oldest_uid=min(known.oldest_uid, next_uid))


def floor(recent: Sequence[int], uidnext: int) -> int:
    """The UID down to which is read: the lowest of the recent ones."""
    return min(recent, default=uidnext)


def window(cursor: Cursor, uidnext: int, floor: int, size: int) -> Window | None:
    """What to read next, new mail first; None when all down to `floor` is read."""
    if cursor.next_uid < uidnext:
        return Window(cursor.next_uid, min(cursor.next_uid + size, uidnext) - 1)
    return older(cursor, floor, size)


def older(cursor: Cursor, floor: int, size: int) -> Window | None:
    if cursor.oldest_uid <= floor:
        return None
    return Window(max(floor, cursor.oldest_uid - size), cursor.oldest_uid - 1)


def after(cursor: Cursor, done: Window, found: int = 0) -> Cursor:
    """The cursor once `done`, a window that touches what is read and brought `found` messages, is stored."""
    fresh = done.first >= cursor.next_uid
    return replace(
        cursor,
        held=None if cursor.held is None else cursor.held + found * fresh,
        next_uid=max(cursor.next_uid, done.last + 1),
        oldest_uid=min(cursor.oldest_uid, done.first),
    )


def spans(uids: Sequence[int], first: int, last: int, most: int = SPARSE_MOST) -> list[Window]:
    """Windows that together hold every UID from `first` to `last`, and `most` of `uids` (ascending) each: nobody knows
    how many messages stand in a gap, but a folder holds hardly more than we know of."""
    cuts = [uid for uid in uids[most::most] if first < uid <= last]
    starts, ends = [first, *cuts], [*(uid - 1 for uid in cuts), last]
    return [Window(*ends) for ends in zip(starts, ends, strict=True)] if first <= last else []


def cluster(uids: Sequence[int], size: int) -> Window:
    """A window for the first of `uids` (ascending, not empty), and for those after it while it stays narrower than
    `size` and at least a quarter of it is wanted."""
    window = Window(uids[0], uids[0])
    for count, uid in enumerate(uids[1:size], 2):
        wider = Window(window.first, uid)
        if wider.wide > size or wider.wide > 4 * count:
            break
        window = wider
    return window


def resize(size: int, seconds: float, found: int, wide: int) -> int:
    """The next batch's size, after one that was `wide` and brought `found` messages in `seconds`."""
    if found * 4 < wide:
        return min(size * 2, SPARSE_MOST)
    if seconds > SLOW:
        return max(size // 2, 100)
    return min(size * 2 if seconds < 1 else size, MOST)


def watched(size: int, expected: int) -> int:
    """Sizes that let somebody who watches see at least STEPS steps."""
    return min(size, max(expected // STEPS, LEAST_WATCHED))
