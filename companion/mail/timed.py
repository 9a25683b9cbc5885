"""A socket that is read until a moment, however little comes at a time: a peer that sends byte by byte meets the same
end as one that is silent."""

from __future__ import annotations

import io
import socket
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


def left(end: float) -> float:
    """Seconds until `end` (monotonic). Raises TimeoutError when none are."""
    remaining = end - time.monotonic()
    if remaining <= 0:
        raise TimeoutError
    return remaining


class Timed(io.RawIOBase):
    """For `http.client.HTTPResponse`, which asks its socket for a file."""

    def __init__(self, connection: socket.socket, end: float) -> None:
        self._connection, self._end = connection, end

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        self._connection.settimeout(left(self._end))
        return self._connection.recv_into(buffer)
