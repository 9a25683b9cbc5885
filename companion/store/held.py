"""Connections that stay open between two uses: to take one from SQLAlchemy's pool and give it back takes longer than
most statements do."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

MOST = 4  # that wait for their next use; others go back into the pool, which has to do for all


class Held:
    """Lends a connection to one user at a time, and asks `connect` where all are lent."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._idle: deque[Connection] = deque()
        self._closed = False

    @contextmanager
    def lent(self) -> Iterator[Connection]:
        """The one that was used last, whose pages are still in memory. What raises gives it back to the pool: nobody
        knows how it stands."""
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._connect()
        try:
            yield connection
        except BaseException:
            connection.close()
            raise
        if len(self._idle) < MOST:
            self._idle.append(connection)
        else:
            connection.close()
        if self._closed:
            self.close()

    def close(self) -> None:
        """Closes them all; one that is lent follows once it is given back."""
        self._closed = True
        while self._idle:
            try:
                self._idle.pop().close()
            except IndexError:  # another thread was quicker
                return
