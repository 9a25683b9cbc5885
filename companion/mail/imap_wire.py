"""imaplib over a socket of ours, with caps on whatever a server may send (T24).

imaplib believes any literal's size and reads until its line ends. Here every command has a budget of octets, lines and
seconds; a line and a literal have a most. Nothing that passes is logged or kept: imaplib and IMAPClient would.
"""

from __future__ import annotations

import imaplib
import io
import re
import socket
from collections.abc import Callable
from contextlib import suppress
from time import monotonic

LINE_MOST = 4 << 20  # a SEARCH answer of half a million UIDs
LITERAL_KEPT = 256 << 10  # of a longer header the rest is read and dropped
LITERAL_MOST = 32 << 20
OCTETS, LINES, SECONDS = 16 << 20, 20_000, 120.0  # of one answer, unless told otherwise
PLAIN_LINE_MOST = 8 << 10
# A status in small letters, or without the text that should follow it (RFC 3501 9: letters of any case).
_STATUS = re.compile(rb"(\*|[A-P]{4}\d+) (OK|NO|BAD|BYE|PREAUTH|CAPABILITY)(?=[ \r\n]) ?", re.I)


class Lost(Exception):
    """The connection ended."""


class Excess(Exception):
    """The server sends more than any answer may hold."""


class Goodbye(Exception):
    """The server ends the connection and says why (`* BYE`)."""


class Foreign(Exception):
    """Something else than IMAP answers here: its first words."""


class _Bytes(io.RawIOBase):
    """A socket's bytes, until the budget of octets or seconds is used up."""

    def __init__(self, sock: socket.socket, timeout: float) -> None:
        self.sock, self._timeout = sock, timeout
        self.budget(OCTETS, SECONDS)

    def budget(self, octets: int, seconds: float) -> None:
        self._octets, self._until = octets, monotonic() + seconds

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # io passes no other buffer
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError
        self.sock.settimeout(min(self._timeout, left))
        count = self.sock.recv_into(buffer)
        self._octets -= count
        if self._octets < 0:
            raise Excess
        return count


class Wire(imaplib.IMAP4):
    """One IMAP connection on `sock`, which is TLS already unless `plain`. Greets in the constructor.

    Raises Lost, Excess, Goodbye, Foreign, OSError and imaplib's errors; `imap_errors.speaking` makes ours of them.
    """

    def __init__(self, sock: socket.socket, timeout: float, *, plain: bool = False) -> None:
        self._given, self._timeout, self._plain = sock, timeout, plain
        self._greeted = False
        super().__init__()

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        """Takes the socket it was given: its address was checked, and must not be looked up again."""
        self.host, self.port = host, port
        self._timeout = timeout or self._timeout
        self._read_from(self._given)

    def _read_from(self, sock: socket.socket) -> None:
        self.sock = sock
        self._bytes = _Bytes(sock, self._timeout)
        # Unbuffered while plain: what somebody slipped in behind the OK to STARTTLS must reach the TLS handshake,
        # and fail it, instead of waiting in a buffer to be taken for the server's words (CVE-2021-38371).
        self._reader: io.RawIOBase | io.BufferedReader = (
            self._bytes if self._plain else io.BufferedReader(self._bytes, 64 << 10)
        )
        self.allow()

    def allow(self, *, octets: int = OCTETS, lines: int = LINES, seconds: float = SECONDS) -> None:
        """A fresh budget for the next command's answer. What earlier answers left behind is dropped."""
        self._bytes.budget(octets, seconds)
        self._lines = lines
        self.untagged_responses = {}

    def secure(self, wrap: Callable[[socket.socket], socket.socket]) -> None:
        """STARTTLS, then everything anew: what was said in the clear is forgotten (RFC 3501 6.2.1)."""
        typ, data = self._simple_command("STARTTLS")
        if typ != "OK":
            raise self.error(data[-1])
        self._plain = False
        self._read_from(wrap(self.sock))
        self._get_capabilities()

    def readline(self) -> bytes:
        self._lines -= 1
        most = PLAIN_LINE_MOST if self._plain else LINE_MOST
        line = self._reader.readline(most + 1)
        if len(line) > most or self._lines < 0:
            raise Excess
        if not line.endswith(b"\n"):
            raise Lost
        if not self._greeted:
            self._greeted = True
            if not line.startswith(b"* "):  # imaplib takes POP3's `+OK` for a question, and loses the words
                raise Foreign(line.decode(errors="replace"))
        if found := _STATUS.match(line):
            return b"%b %b %b" % (found[1], found[2].upper(), line[found.end() :])
        return line

    def read(self, size: int) -> bytes:
        """A literal's octets, at most LITERAL_KEPT of them; the rest is read and dropped."""
        if self._plain or size > LITERAL_MOST:
            raise Excess
        kept = self._exactly(min(size, LITERAL_KEPT))
        left = size - len(kept)
        while left > 0:
            left -= len(self._exactly(min(left, 64 << 10)))
        return kept

    def _exactly(self, size: int) -> bytes:
        data = self._reader.read(size)
        if data is None or len(data) < size:
            raise Lost
        return data

    def send(self, data: bytes) -> None:  # type: ignore[override]  # typeshed: any buffer; imaplib sends bytes
        try:
            self.sock.settimeout(self._timeout)
            self.sock.sendall(data)
        except OSError:
            raise Lost from None

    def shutdown(self) -> None:
        """Cuts the connection, from whichever thread: a read that waits in another one ends."""
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def _check_bye(self) -> None:
        if said := self.untagged_responses.get("BYE"):
            last = said[-1]
            raise Goodbye(last.decode(errors="replace") if isinstance(last, bytes) else "")

    def _log(self, line: str) -> None:
        """imaplib keeps the last ten lines, the password among them."""

    def _mesg(self, s: str, secs: float | None = None) -> None:
        """imaplib would print to stderr."""
