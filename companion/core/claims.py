"""Who is at work on what, across processes: a locked file for each piece of work.

The system lets go of a lock when its process ends, however it ends. So work whose lock nobody holds was cut off, and
work that a command does beside the running companion is not mistaken for it.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

from companion.core.datadir import _lock
from companion.core.errors import DataDirectoryRefused


class Claims:
    """Claims in `directory`, which is made when the first is taken. Names are opaque ids."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._mine: dict[str, int] = {}
        self._guard = threading.Lock()

    def take(self, name: str) -> None:
        """Raises DataDirectoryRefused when no file can be made."""
        try:
            self._directory.mkdir(mode=0o700, exist_ok=True)
            file = os.open(self._directory / name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
            _lock(file)
        except OSError as error:
            raise DataDirectoryRefused(directory=self._directory, reason=error.strerror) from error
        with self._guard:
            self._mine[name] = file

    def drop(self, name: str) -> None:
        """Lets go of a claim of this process; another's is left alone."""
        with self._guard:
            file = self._mine.pop(name, None)
        if file is not None:
            os.close(file)
            (self._directory / name).unlink(missing_ok=True)

    def held(self, name: str) -> bool:
        """Whether somebody still works on it. A claim that its holder left behind is cleared away."""
        with self._guard:
            if name in self._mine:
                return True
        path = self._directory / name
        try:
            file = os.open(path, os.O_RDWR)
        except OSError:  # nobody ever took it, or it is dropped already
            return False
        try:
            _lock(file)
        except OSError:
            return True
        finally:
            os.close(file)
        path.unlink(missing_ok=True)
        return False

    def close(self) -> None:
        """Lets go of all, as the end of the process would."""
        with self._guard:
            names = list(self._mine)
        for name in names:
            self.drop(name)
