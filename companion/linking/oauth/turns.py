"""One at a time, also across processes: a refresh token that is replaced at each use must not be used twice.

Microsoft takes a second use for theft and ends the whole sign-in. Beside the threads of the companion there are
commands with processes of their own. The system lets go of a file's lock when its process ends, however it ends.
"""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from companion.core.datadir import _lock
from companion.core.errors import DataDirectoryRefused

PATIENCE = 60.0  # seconds; longer than a refresh may take
LOOK = 0.05


class TooLong(Exception):
    """Whoever had the turn did not end it."""


class Turns:
    """Takes turns by name in `directory`, which is made when the first is taken. Names are opaque ids."""

    def __init__(self, directory: Path, patience: float = PATIENCE) -> None:
        self._directory, self._patience = directory, patience
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    @contextlib.contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Raises TooLong, DataDirectoryRefused when no file can be made."""
        until = time.monotonic() + self._patience
        with self._guard:
            lock = self._locks.setdefault(name, threading.Lock())
        if not lock.acquire(timeout=self._patience):
            raise TooLong
        try:
            file = self._file(name)
            try:
                _wait(file, until)
                yield
            finally:
                os.close(file)
        finally:
            lock.release()

    def forget(self, name: str) -> None:
        (self._directory / name).unlink(missing_ok=True)
        with self._guard:
            self._locks.pop(name, None)

    def _file(self, name: str) -> int:
        try:
            self._directory.mkdir(mode=0o700, exist_ok=True)
            return os.open(self._directory / name, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DataDirectoryRefused(directory=self._directory, reason=error.strerror) from error


def _wait(file: int, until: float) -> None:
    while True:
        try:
            _lock(file)
        except OSError:
            if time.monotonic() > until:
                raise TooLong from None
            time.sleep(LOOK)
        else:
            return
