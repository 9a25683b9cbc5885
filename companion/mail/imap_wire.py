"""imaplib over a socket of ours, with caps on whatever a server may send (T24).

imaplib believes any literal's size and reads until its line ends. Here every command has a budget of octets, lines and
seconds; a line and a literal have a most. Nothing that passes is logged or kept: imaplib and IMAPClient would.
"""

from __future__ import annotations

import imaplib
import io
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from typing import Any

from companion.mail.imap_buffer import Buffer
from companion.mail.imap_deflate import Deflate
from companion.mail.imap_news import News

LINE_MOST = 8 << 20  # a SEARCH answer of a million UIDs
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
    """A socket's bytes, until the budget of octets or seconds is used up. `timeout` is the longest silence."""

    def __init__(self, sock: socket.socket, timeout: float) -> None:
        self.sock, self.timeout = sock, timeout
        self._guard = threading.Lock()
        self._busy = self._cut = False
        self.budget(OCTETS, SECONDS)

    def budget(self, octets: int, seconds: float) -> None:
        self._octets, self._until = octets, monotonic() + seconds

    def spend(self, count: int) -> None:
        self._octets -= count
        if self._octets < 0:
            raise Excess

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # no other is passed
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError
        with self._at_work():
            self.sock.settimeout(min(self.timeout, left))
            count = self.sock.recv_into(buffer)
        self.spend(count)
        return count

    def send(self, data: bytes, timeout: float) -> None:
        with self._at_work():
            self.sock.settimeout(timeout)
            self.sock.sendall(data)

    def cut(self) -> None:
        """From whichever thread: what waits in another one ends. Only then the socket is closed: the system would give
        its number to the next connection, and whoever still waits would read that one's octets."""
        with self._guard:
            self._cut = True
            with suppress(OSError):
                socket.socket.shutdown(
                    self.sock, socket.SHUT_RDWR
                )  # TLS's own forgets its state, amid a read
            if not self._busy:
                self.sock.close()

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        with self._guard:
            if self._cut:
                raise Lost
            self._busy = True
        try:
            yield
        finally:
            with self._guard:
                self._busy = False
                if self._cut:
                    self.sock.close()


class Wire(imaplib.IMAP4):
    """One IMAP connection on `sock`, which is TLS already unless `plain`. Greets in the constructor.

    Raises Lost, Excess, Goodbye, Foreign, OSError and imaplib's errors; `imap_errors.speaking` makes ours of them.
    """

    def __init__(self, sock: socket.socket, timeout: float, *, plain: bool = False) -> None:
        self._given, self._timeout, self._plain = sock, timeout, plain
        self._greeted = False
        self._deflate: Deflate | None = None
        self.news = News()
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
        self._reader: io.RawIOBase | Buffer = self._bytes if self._plain else Buffer(self._bytes)
        self.allow()

    def allow(
        self,
        *,
        octets: int = OCTETS,
        lines: int = LINES,
        seconds: float = SECONDS,
        rows: int = 0,
        fetches: bool = False,
    ) -> None:
        """A fresh budget for the next command's answer. What earlier answers left behind is dropped.

        Lines that are taken many at once are `rows`: they cost less. Without `fetches` a FETCH that comes is news.
        """
        self._bytes.budget(octets, seconds)
        self._lines, self._rows = lines, rows
        self.untagged_responses: dict[str, list[Any]] = {}
        self.news.asked = fetches

    def begin(self, command: str | bytes) -> bytes:
        """Sends a command of one line; its tag. Others may follow before `until` reads the answer (RFC 3501 5.5)."""
        tag: bytes = self._new_tag()
        self.send(tag + b" " + (command.encode("ascii") if isinstance(command, str) else command) + b"\r\n")
        return tag

    def until(self, tag: bytes) -> tuple[str, list[bytes]]:
        """The tagged answer, after whatever comes before it."""
        while self.tagged_commands[tag] is None:
            self._check_bye()
            self._get_response()
        self._check_bye()
        answer: Any = self.tagged_commands.pop(tag) or ("BAD", [])
        typ, data = answer
        return typ, data

    def peek(self) -> bytes:
        """What has come and is not yet taken; waits if that is nothing. Takes nothing."""
        if not isinstance(self._reader, Buffer) or not (data := self._reader.peek()):
            raise Lost
        return data

    def more(self) -> bool:
        """Waits until `peek` shows more than it does. False if the connection ended."""
        return isinstance(self._reader, Buffer) and self._reader.more()

    def waits(self, seconds: float) -> bool:
        """Whether the server says something within `seconds`. Sleeps till then; takes nothing."""
        self._bytes.timeout = max(seconds, 0.001)
        try:
            return bool(self.peek())
        except TimeoutError:
            return False
        finally:
            self._bytes.timeout = self._timeout

    def take(self, size: int, rows: int) -> None:
        """Takes `size` octets, `rows` lines, of what `peek` has shown."""
        self._rows -= rows
        if self._rows < 0:
            raise Excess
        self._exactly(size)

    @property
    def deflated(self) -> bool:
        return self._deflate is not None

    def deflate(self) -> None:
        """From here on all octets are compressed, both ways; the budget counts them before and after."""
        early = self._reader.held() if isinstance(self._reader, Buffer) else b""  # came with the OK
        self._deflate = Deflate(self._bytes.readinto, self._bytes.spend, early)
        self._reader = Buffer(self._deflate)

    def _append_untagged(self, typ: str, dat: Any) -> None:
        self.news.hear(typ, dat)
        super()._append_untagged(typ, dat)  # type: ignore[misc]  # typeshed leaves it out

    def secure(self, wrap: Callable[[socket.socket], socket.socket]) -> None:
        """STARTTLS, then everything anew: what was said in the clear is forgotten (RFC 3501 6.2.1)."""
        typ, data = self._simple_command("STARTTLS")
        if typ != "OK":
            raise self.error(data[-1])
        self._plain = False
        self._read_from(wrap(self.sock))
        self._get_capabilities()

    def _get_capabilities(self) -> None:
        """Asks, unless the greeting has just told what a sign-in needs to know: a round trip less."""
        told = self.untagged_responses.get("CAPABILITY", [b""])[-1].partition(b"]")[0]
        words = tuple(told.decode("ascii", "replace").upper().split())
        needed = "STARTTLS" if self._plain else "AUTH="
        if "IMAP4REV1" in words and any(word.startswith(needed) for word in words):
            self.capabilities = words
        else:
            super()._get_capabilities()  # type: ignore[misc]  # typeshed leaves it out

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
            self._bytes.send(self._deflate.packed(data) if self._deflate else data, self._timeout)
        except OSError:
            raise Lost from None

    def shutdown(self) -> None:
        """Cuts the connection, from whichever thread: a read that waits in another one ends."""
        self._bytes.cut()

    def _check_bye(self) -> None:
        if said := self.untagged_responses.get("BYE"):
            last = said[-1]
            raise Goodbye(last.decode(errors="replace") if isinstance(last, bytes) else "")

    def _log(self, line: str) -> None:
        """imaplib keeps the last ten lines, the password among them."""

    def _mesg(self, s: str, secs: float | None = None) -> None:
        """imaplib would print to stderr."""
