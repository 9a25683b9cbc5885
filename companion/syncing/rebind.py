"""After a new UIDVALIDITY: which stored row is which message? Pure (mail.md 3.3)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from companion.store.messages import MessageRow, Stray


def rebind(strays: Iterable[Stray], rows: Sequence[MessageRow]) -> list[tuple[int, int]]:
    """Pairs of row id and new UID: by (Message-ID, date, size), then by a Message-ID that is unique on both sides.

    Each row and each UID stands in one pair at most; what finds no partner is new to us.
    """
    exact: defaultdict[tuple[str, int, int], list[Stray]] = defaultdict(list)
    for stray in strays:
        exact[stray.message_id, stray.at, stray.size].append(stray)
    pairs: list[tuple[int, int]] = []
    left: list[MessageRow] = []
    for row in rows:
        if same := exact.get((row.message_id, row.at, row.size)):
            pairs.append((same.pop().id, row.uid))
        else:
            left.append(row)
    rest = [stray for same in exact.values() for stray in same]
    here, there = Counter(stray.message_id for stray in rest), Counter(row.message_id for row in left)
    by_id = {stray.message_id: stray for stray in rest}
    return pairs + [
        (by_id[row.message_id].id, row.uid)
        for row in left
        if here[row.message_id] == there[row.message_id] == 1
    ]
