"""A door in front of a mail server that a test can turn: to another server, to nobody, and every connection through it
cut. TLS goes through untouched.

    with Relay(("127.0.0.1", rig.ports["imaps"])) as door:
        door.turn(("127.0.0.1", peer.port))
        door.hold(1000)  # and then nothing passes, until hold(None)
    door.shut()   # nobody answers at its port any more
"""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

Place = tuple[str, int]


class Relay:
    """Listens on 127.0.0.1 at `port`, the same one however often it is shut and turned."""

    def __init__(self, target: Place) -> None:
        self._target = target
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener: socket.socket | None = None
        self._passes = threading.Event()
        self._passes.set()
        self._until: int | None = None
        self.port = 0
        self.turn(target)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.shut()
        for thread in self._threads:
            thread.join()

    def turn(self, target: Place) -> None:
        """From here on connections end there; those of before are cut."""
        with self._lock:
            self._target = target
        self._cut()
        if self._listener is None:
            self._listener = socket.create_server(("127.0.0.1", self.port))
            self.port = self._listener.getsockname()[1]
            self._start(self._accept, self._listener)

    def hold(self, after: int | None) -> None:
        """After so many more bytes nothing passes, and nobody is told; None: all goes on."""
        self._until = after
        self._passes.set()

    def shut(self) -> None:
        self.hold(None)
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        self._cut()

    def _cut(self) -> None:
        with self._lock:
            for end in self._open:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def _start(self, run: Callable[[socket.socket], None], of: socket.socket) -> None:
        thread = threading.Thread(target=run, args=(of,))
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):  # it was shut
            while True:
                here, _ = listener.accept()
                self._start(self._carry, here)

    def _carry(self, here: socket.socket) -> None:
        with self._lock:
            target = self._target
        with here, suppress(OSError), socket.create_connection(target) as there:
            ends = {here, there}
            with self._lock:
                self._open |= ends
            try:
                while True:
                    for source in select.select([here, there], [], [])[0]:
                        if not (data := source.recv(65536)):
                            return
                        self._count(data)
                        (there if source is here else here).sendall(data)
            finally:
                with self._lock:
                    self._open -= ends

    def _count(self, data: bytes) -> None:
        if self._until is not None:
            self._until -= len(data)
            if self._until <= 0:
                self._passes.clear()
        self._passes.wait()
