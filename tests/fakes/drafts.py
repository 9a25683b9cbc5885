"""A folder for drafts that holds what it is given, or loses its connection."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from companion.core.errors import ConnectionLost
from companion.syncing.drafts import Save


class Drafts:
    """The Drafts folder as leaving sees it. `breaks_at`: how many it takes before the connection is lost."""

    def __init__(self) -> None:
        self.there: list[str] = []
        self.breaks_at: int | None = None
        self.opened = 0

    @contextmanager
    def open(self, _mailbox_id: str) -> Iterator[Save]:
        self.opened += 1
        yield self._save

    def _save(self, message_id: str, _message: bytes, _at: int) -> None:
        if len(self.there) == self.breaks_at:
            raise ConnectionLost(host="imap.acme.example")
        self.there.append(message_id)
