"""How a program that runs on hears that it is to end."""

from __future__ import annotations

import signal
import socket
from types import TracebackType
from typing import Self

TOLD = frozenset({signal.SIGTERM, signal.SIGINT})


class Ending:
    """Within its block SIGTERM and Ctrl+C end `wait`, and nothing else; after it they do what they did before. For the
    main thread.

    The system may give a signal to any thread, and Python wakes the main one for it only through this pair of sockets:
    one that waits for a lock would not hear of it (signal.set_wakeup_fd).
    """

    def __enter__(self) -> Self:
        self._hears, self._tells = socket.socketpair()
        self._tells.setblocking(False)
        self._before = {number: signal.signal(number, lambda *_: None) for number in TOLD}
        self._woke = signal.set_wakeup_fd(self._tells.fileno(), warn_on_full_buffer=False)
        return self

    def wait(self) -> None:
        """Returns once the program was told to end."""
        while self._hears.recv(1)[0] not in TOLD:
            pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.set_wakeup_fd(self._woke)
        for number, handler in self._before.items():
            # None: no handler of Python's, which it cannot put back.
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
        self._hears.close()
        self._tells.close()
