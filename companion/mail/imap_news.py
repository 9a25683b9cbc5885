"""Notices what a server tells of the open folder without being asked, during whichever command it does."""

from __future__ import annotations

from typing import Any


class News:
    """`waiting` once something changed since the folder was opened, or since the news was taken.

    A server tells a change once, often behind the answer to some other command; whoever watches must still learn it.
    Numbers that are repeated are no change: some servers say EXISTS to keep a connection alive.
    """

    def __init__(self) -> None:
        self.waiting = False
        self.asked = False  # a FETCH is the answer to a command
        self._numbers: dict[str, int] = {}

    def opened(self, exists: int, recent: int) -> None:
        """A folder was opened with so many messages; what was told before is about another one."""
        self.waiting = False
        self._numbers = {"EXISTS": exists, "RECENT": recent}

    def hear(self, typ: str, data: Any) -> None:
        """One untagged response, in imaplib's form. Raises ValueError for a number that is none."""
        if typ in ("EXISTS", "RECENT"):
            number = int(data)
            if number != self._numbers.get(typ) and (number or typ == "EXISTS"):
                self.waiting = True
            self._numbers[typ] = number
        elif typ == "EXPUNGE":
            self.waiting = True
            self._numbers["EXISTS"] = max(0, self._numbers.get("EXISTS", 0) - 1)
        elif typ in ("VANISHED", "FETCH"):
            self.waiting = self.waiting or typ == "VANISHED" or not self.asked

    def take(self) -> bool:
        waiting, self.waiting = self.waiting, False
        return waiting
