"""Fetches one small file over HTTPS, for setup files of mail hosts and policies: GET, verified, never an exception.

The host's name comes from an address or from somebody's DNS, so it passes the same guard as mail servers do (T26), on
port 443 alone. No redirect is followed, no cookie is kept, nothing is sent but the path. A peer that sends byte by byte
meets the same end as one that is silent.
"""

from __future__ import annotations

import io
import socket
import time
from http.client import HTTPException, HTTPResponse
from typing import TYPE_CHECKING, cast

from companion.core.errors import PostwardenError
from companion.mail.hosts import Dialler
from companion.mail.tls import Tls

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LARGEST = 64 * 1024
HTTPS = 443


class SetupFiles:
    def __init__(self, dialler: Dialler, tls: Tls) -> None:
        self._dialler, self._tls = dialler, tls

    def fetch(self, host: str, path: str, seconds: float) -> bytes | None:
        """The body, of at most 64 kB. None for another status, a larger one, no or no valid answer in time.

        With an empty path nothing is asked for: nothing comes (b"") from a host that proves its name.
        """
        end = time.monotonic() + seconds
        try:
            plain = self._dialler.connect(host, HTTPS, max(seconds, 0.0), ports=frozenset({HTTPS}))
            plain.settimeout(_left(end))
            with self._tls.wrap(plain, host) as connection:
                return _get(connection, host, path, end) if path else b""
        except (PostwardenError, OSError, HTTPException):
            return None


def _get(connection: socket.socket, host: str, path: str, end: float) -> bytes | None:
    lines = (
        f"GET {path} HTTP/1.1", f"Host: {host}", "User-Agent: Postwarden", "Accept: text/xml, application/xml",
        "Accept-Encoding: identity", "Connection: close", "", "",
    )  # fmt: skip
    connection.settimeout(_left(end))
    connection.sendall("\r\n".join(lines).encode("ascii"))
    with HTTPResponse(cast(socket.socket, _Timed(connection, end)), method="GET") as response:
        response.begin()
        if response.status != 200:
            return None
        body = response.read(LARGEST + 1)
        cut = bool(response.length)  # what was promised and did not come
    return body if len(body) <= LARGEST and not cut else None


def _left(end: float) -> float:
    """Raises TimeoutError when nothing is."""
    left = end - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


class _Timed(io.RawIOBase):
    """A socket to read from until `end`, however little comes at a time."""

    def __init__(self, connection: socket.socket, end: float) -> None:
        self._connection, self._end = connection, end

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        self._connection.settimeout(_left(self._end))
        return self._connection.recv_into(buffer)
