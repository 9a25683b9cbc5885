"""Copies SQLite's log into the database beside the work, so that no commit has to.

Left to SQLite, the commit that fills the log copies it and waits for the disk twice, and everybody behind it waits too.
A log that is copied soon also begins anew soon: writing over what the file has is quicker than letting it grow.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

EVERY = 300  # a permit alone counts twice and fills ten pages: that is well before SQLite itself does it


class Checkpoints:
    """`copy` copies what it can without holding up anybody. A thread of its own runs it, from the first time on."""

    def __init__(self, copy: Callable[[], None]) -> None:
        self._copy = copy
        self._changed = threading.Condition()
        self._done = 0  # commits and parts of them since the last time
        self._closed = False
        self._thread: threading.Thread | None = None

    def note(self) -> None:
        """A commit, or a part of one."""
        with self._changed:
            self._done += 1
            if self._done < EVERY or self._closed:
                return
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="checkpoints", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def close(self) -> None:
        """Returns once the thread has ended."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._done >= EVERY)
                if self._closed:
                    return
                self._done = 0
            self._copy()
