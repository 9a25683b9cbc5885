"""Which nonces were seen: a signed request works once (channel.md 5, check 12)."""

from __future__ import annotations

import threading
from collections import Counter, deque
from typing import Literal

from companion.core.clock import SECOND

NONCE_MS = 120 * SECOND  # a request may be 60 s early, and then works until it is 60 s late
NONCES = 20_000

Verdict = Literal["fresh", "seen", "full", "greedy"]


class NonceCache:
    """Nonces of the last 120 s. It refuses when full, instead of forgetting: a flood must not open a replay.

    Nobody gets more than half of it, so that one client that runs wild leaves room for the others.
    """

    def __init__(self, size: int = NONCES) -> None:
        self._size, self._share = size, size // 2
        self._lock = threading.Lock()
        self._order: deque[tuple[int, str, str]] = deque()
        self._held: set[str] = set()
        self._by_owner: Counter[str] = Counter()

    def add(self, owner: str, nonce: str, now: int) -> Verdict:
        """Notes a nonce that `owner` has signed, at `now` in ms."""
        with self._lock:
            while self._order and self._order[0][0] < now - NONCE_MS:
                _, old_owner, old = self._order.popleft()
                self._held.discard(old)
                self._by_owner[old_owner] -= 1
                if not self._by_owner[old_owner]:
                    del self._by_owner[old_owner]
            if nonce in self._held:
                return "seen"
            if len(self._held) >= self._size:
                return "full"
            if self._by_owner[owner] >= self._share:
                return "greedy"
            self._order.append((now, owner, nonce))
            self._held.add(nonce)
            self._by_owner[owner] += 1
            return "fresh"
