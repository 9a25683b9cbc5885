"""What the companion's database says of a run of chaos, asked from outside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


class Standing:
    """Questions to the file at `path`, which need not be there yet. Times are the companion's own (ms)."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def _db(self) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self._path}?mode=ro", uri=True, timeout=30)

    def left(self, *states: str) -> int:
        marks = ",".join("?" * len(states))
        with closing(self._db()) as db:
            return int(
                db.execute(f"SELECT count(*) FROM outbox WHERE state IN ({marks})", states).fetchone()[0]
            )

    def ended(self) -> bool:
        """Whether each message has the end that it keeps. One that Sent is still asked for has not: it is neither found
        nor left to the user; nor has one that owes Sent its copy."""
        with closing(self._db()) as db:
            query = (
                "SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending') "
                "OR (state = 'unknown' AND reason IS NOT 'undecided') OR (state = 'sent' AND nonce IS NOT NULL)"
            )
            return not db.execute(query).fetchone()[0]

    def rests(self, began: int, now: int) -> bool:
        """Whether a pass over every mailbox was made since `began`, and nothing is to be done just now."""
        return self._read_since(began) and not self._due(now)

    def _due(self, now: int) -> int:
        """Messages that something is to be done about at this very time."""
        with closing(self._db()) as db:
            query = (
                "SELECT count(*) FROM outbox WHERE due_at <= ? AND "
                "(state IN ('queued', 'sending', 'unknown') OR (state = 'sent' AND nonce IS NOT NULL))"
            )
            return int(db.execute(query, (now,)).fetchone()[0])

    def _read_since(self, began: int) -> bool:
        """Whether a pass over every mailbox has begun and ended since."""
        with closing(self._db()) as db:
            query = "SELECT count(*) FROM mailboxes WHERE coalesce(synced_at, 0) < ?"
            return not db.execute(query, (began,)).fetchone()[0]
