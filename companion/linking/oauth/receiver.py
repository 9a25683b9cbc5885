"""Waits on loopback for the one request with which a browser comes back from a provider's page (channel.md T27).

A listener of its own and not the companion's port: that one answers signed requests only. It lives during one sign-in.
All sockets are served by one thread that waits for none of them, so that idle or slow ones hold up nobody; when too
many are open, the oldest goes. Nothing is logged: what comes in holds codes.

The redirect address is bare, `http://127.0.0.1:PORT` for Google and `http://localhost:PORT` for Microsoft. A desktop
client of Google takes any port and has nothing to register; Microsoft ignores the port of a registered
`http://localhost`, which its form offers ready-made, but takes 127.0.0.1 by editing a manifest only. A path would have
to be registered as well. So the provider is told by the port, which is another for each sign-in.
"""

from __future__ import annotations

import contextlib
import errno
import secrets
import selectors
import socket
import sys
import threading
import time
from collections.abc import Callable

from companion.linking.oauth import callback, page

LIMIT = 300.0  # seconds a sign-in may take
PATIENCE = 5.0  # seconds for one request
MOST = 32  # open at once
TRIES = 20  # ports, where ::1 is taken on the one we got
LOOK = 0.2


class _Visitor:
    def __init__(self, line: socket.socket) -> None:
        self.line, self.data, self.until, self.answered = line, b"", time.monotonic() + PATIENCE, False


class Receiver:
    """Listens from the start. `host` is 127.0.0.1 or localhost; `redirect` the address to send the browser to.

    `state`: 32 random bytes, spent with the first right answer. Raises OSError where no port can be had.
    """

    def __init__(self, host: str, is_issuer: Callable[[str], bool], limit: float = LIMIT) -> None:
        self._listening = _listen()
        self.port: int = self._listening[0].getsockname()[1]
        self.redirect = f"http://{host}:{self.port}"
        self.state = secrets.token_urlsafe(32)
        self._awaited = callback.Awaited(f"{host}:{self.port}", self.state, is_issuer)
        self._until = time.monotonic() + limit
        self._answer: dict[str, str] | None = None
        self._over = threading.Event()  # answered, too late, or closed
        self._visitors: dict[socket.socket, _Visitor] = {}
        self._thread = threading.Thread(target=self._run, name="sign-in", daemon=True)
        self._thread.start()

    def wait(self, cancelled: threading.Event) -> dict[str, str] | None:
        """What the provider says: `code` or `error`. None when time is over, or it was cancelled or closed."""
        while not self._over.wait(LOOK):
            if cancelled.is_set():
                self.close()
        return self._answer

    def close(self) -> None:
        """The port is free when this returns. Safe twice, and from any thread."""
        self._over.set()
        self._thread.join(PATIENCE + 1)

    def _run(self) -> None:
        with selectors.DefaultSelector() as chooser, contextlib.ExitStack() as closing:
            for listener in self._listening:
                closing.callback(listener.close)
                chooser.register(listener, selectors.EVENT_READ)
            while not self._over.is_set() and time.monotonic() < self._until:
                for key, _ in chooser.select(LOOK):
                    if isinstance(key.data, _Visitor):
                        self._read(chooser, key.data)
                    elif isinstance(key.fileobj, socket.socket):
                        self._take(chooser, key.fileobj)
                now = time.monotonic()
                for visitor in [one for one in self._visitors.values() if one.until < now]:
                    self._leave(chooser, visitor)
            self._over.set()
            for visitor in list(self._visitors.values()):
                self._leave(chooser, visitor)

    def _take(self, chooser: selectors.BaseSelector, listener: socket.socket) -> None:
        try:
            line, _ = listener.accept()
        except OSError:  # gone again
            return
        line.setblocking(False)
        if len(self._visitors) >= MOST:
            self._leave(chooser, next(iter(self._visitors.values())))
        visitor = self._visitors[line] = _Visitor(line)
        chooser.register(line, selectors.EVENT_READ, visitor)

    def _read(self, chooser: selectors.BaseSelector, visitor: _Visitor) -> None:
        try:
            piece = visitor.line.recv(16 * 1024)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece or visitor.answered:
            self._leave(chooser, visitor)
            return
        visitor.data += piece
        try:
            request = callback.read(visitor.data)
        except callback.Malformed:
            self._reply(chooser, visitor, page.NOTHING)
            return
        if request is None:
            return
        answer = None if self._over.is_set() else callback.answer(request, self._awaited)
        self._reply(chooser, visitor, page.NOTHING if answer is None else page.DONE)
        if answer is not None:
            self._answer = answer
            self._over.set()

    def _reply(self, chooser: selectors.BaseSelector, visitor: _Visitor, reply: bytes) -> None:
        """Both replies fit into any socket's buffer. Then it is the other side's turn to close."""
        visitor.answered = True
        try:
            visitor.line.sendall(reply)
            visitor.line.shutdown(socket.SHUT_WR)
        except OSError:
            self._leave(chooser, visitor)

    def _leave(self, chooser: selectors.BaseSelector, visitor: _Visitor) -> None:
        if self._visitors.pop(visitor.line, None) is not None:
            chooser.unregister(visitor.line)
            visitor.line.close()


def _listen() -> list[socket.socket]:
    """A free port of 127.0.0.1, and the same of ::1 where this machine has one: `localhost` may mean either, and
    nobody else should sit on the other."""
    for _ in range(TRIES):
        first = _bound(socket.AF_INET, "127.0.0.1", 0)
        try:
            second = _bound(socket.AF_INET6, "::1", first.getsockname()[1])
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                first.close()
                continue
            return [first]
        return [first, second]
    raise OSError(errno.EADDRINUSE, "no port is free")


def _bound(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":  # else another program could take the port over
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        listener.bind((host, port))
        listener.listen(MOST)
    except OSError:
        listener.close()
        raise
    listener.setblocking(False)
    return listener
