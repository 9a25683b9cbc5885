"""After a new UIDVALIDITY: which stored row is which message? Pure (mail.md 3.3)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from companion.store.strays import STAND_IN, Stray

Pair = tuple[int, int]  # id of a row, UID


class Found(NamedTuple):
    """A message on the server. Only of one without Message-ID, which has a stand-in, the sender is compared."""

    uid: int
    message_id: str
    at: int
    size: int
    sender: str | None = None


def exactly(strays: Iterable[Stray], found: Iterable[Found]) -> tuple[list[Pair], list[Found]]:
    """Pairs alike in (Message-ID, date, size), or without Message-ID in (From, date, size); and what found no partner.

    Of several alike it does not matter which: each row and each message stands in one pair at most, and rows that were
    there before come first.
    """
    alike: defaultdict[tuple[object, int, int], list[Stray]] = defaultdict(list)
    for stray in sorted(strays, key=lambda stray: not stray.gone):
        alike[_mark(stray), stray.at, stray.size].append(stray)
    pairs: list[Pair] = []
    left: list[Found] = []
    for message in found:
        if same := alike.get((_mark(message), message.at, message.size)):
            pairs.append((same.pop().id, message.uid))
        else:
            left.append(message)
    return pairs, left


def by_id(strays: Iterable[Stray], found: Sequence[Found]) -> list[Pair]:
    """Pairs alike in a Message-ID that is unique on both sides: a copy made anew may have another date. A row that was
    gone already counts where no other has that id."""
    rows = list(strays)
    there = {stray.message_id for stray in rows if not stray.gone}
    rows = [stray for stray in rows if not (stray.gone and stray.message_id in there)]
    here, wanted = Counter(stray.message_id for stray in rows), Counter(one.message_id for one in found)
    ids = {stray.message_id: stray.id for stray in rows}
    return [
        (ids[one.message_id], one.uid) for one in found if here[one.message_id] == wanted[one.message_id] == 1
    ]


def _mark(one: Stray | Found) -> object:
    return (one.sender,) if one.message_id.endswith(STAND_IN) else one.message_id
