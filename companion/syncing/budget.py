"""Which folders may be watched: few connections a mailbox, fewer where its server takes no more. Pure; seconds.

One connection a mailbox is for passes. What is left goes to INBOX of every mailbox first, then to Sent.
"""

from __future__ import annotations

from collections.abc import Sequence

from companion.store.folders import Role

WATCHED: tuple[Role, ...] = ("inbox", "sent")
REMEMBERED = 3600.0


class Budget:
    """`most`: connections that stay open, over all mailboxes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._less: dict[str, tuple[int, float]] = {}  # how many folders, and until when

    def allot(self, mailboxes: Sequence[str], now: float) -> dict[str, tuple[Role, ...]]:
        """The folders of each mailbox that may be watched."""
        left = self._most - len(mailboxes)
        allotted: dict[str, tuple[Role, ...]] = dict.fromkeys(mailboxes, ())
        for number, role in enumerate(WATCHED):
            for mailbox_id in mailboxes:
                if left > 0 and number < self._may(mailbox_id, now):
                    allotted[mailbox_id] += (role,)
                    left -= 1
        return allotted

    def crowded(self, mailbox_id: str, now: float) -> None:
        """Its server took no further connection: one less, Sent's first."""
        self._less[mailbox_id] = (max(0, self._may(mailbox_id, now) - 1), now + REMEMBERED)

    def unable(self, mailbox_id: str, now: float) -> None:
        """Its server has no IDLE."""
        self._less[mailbox_id] = (0, now + REMEMBERED)

    def forget(self, mailbox_id: str) -> None:
        """It was signed in to anew, perhaps at another server."""
        self._less.pop(mailbox_id, None)

    def _may(self, mailbox_id: str, now: float) -> int:
        number, until = self._less.get(mailbox_id, (len(WATCHED), now))
        if now >= until:
            self._less.pop(mailbox_id, None)
            return len(WATCHED)
        return number
