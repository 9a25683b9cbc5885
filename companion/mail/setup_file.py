"""Fetches one small file over HTTPS, for setup files of mail hosts and policies: GET, verified, never an exception.

The host's name comes from an address or from somebody's DNS, so it passes the same guard as mail servers do (T26), on
port 443 alone. No redirect is followed, no cookie is kept, nothing is sent but the path. A peer that sends byte by byte
meets the same end as one that is silent.
"""

from __future__ import annotations

import socket
import time
from http.client import HTTPException, HTTPResponse
from typing import cast

from companion.core.errors import PostwardenError
from companion.mail.hosts import Dialler
from companion.mail.timed import Timed, left
from companion.mail.tls import Tls

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
            plain.settimeout(left(end))
            with self._tls.wrap(plain, host) as connection:
                return _get(connection, host, path, end) if path else b""
        except (PostwardenError, OSError, HTTPException):
            return None


def _get(connection: socket.socket, host: str, path: str, end: float) -> bytes | None:
    lines = (
        f"GET {path} HTTP/1.1", f"Host: {host}", "User-Agent: Postwarden", "Accept: text/xml, application/xml",
        "Accept-Encoding: identity", "Connection: close", "", "",
    )  # fmt: skip
    connection.settimeout(left(end))
    connection.sendall("\r\n".join(lines).encode("ascii"))
    with HTTPResponse(cast(socket.socket, Timed(connection, end)), method="GET") as response:
        response.begin()
        if response.status != 200:
            return None
        body = response.read(LARGEST + 1)
        cut = bool(response.length)  # what was promised and did not come
    return body if len(body) <= LARGEST and not cut else None
