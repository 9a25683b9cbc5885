"""The log is copied into the database beside the work."""

from __future__ import annotations

import logging
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from companion.store import engine, meta
from companion.store.checkpoints import EVERY, Checkpoints
from companion.store.migrate import open_migrated
from companion.store.prepared import straight


def count_to(path: Path, number: int) -> None:
    """Commits as often, and waits until the database itself, without its log, has counted so far."""
    store = open_migrated(path)
    try:
        for n in range(number):
            with store.write() as tx:
                meta.put(tx, "n", str(n + 1))
        until = time.monotonic() + 20
        while copied(path) < EVERY:
            assert time.monotonic() < until
            time.sleep(0.01)
        with store.write() as tx:
            meta.put(tx, "after", "works")
    finally:
        store.close()


def copied(path: Path) -> int:
    other = path.with_name("other.db")
    shutil.copy(path, other)
    with closing(sqlite3.connect(other)) as db:
        try:
            found = db.execute("SELECT value FROM meta WHERE key = 'n'").fetchone()
        except sqlite3.DatabaseError:  # it was copied while it was written
            return 0
    return int(found[0]) if found else 0


def test_many_small_commits_are_copied_before_sqlite_itself_would(tmp_path: Path) -> None:
    count_to(tmp_path / "postwarden.db", EVERY)


def test_a_copy_that_fails_is_noted_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failures = iter([True])

    def fails_once(connection: Any, text: str, values: Any = ()) -> Any:
        if "checkpoint" in text and next(failures, False):
            raise OperationalError(text, None, sqlite3.OperationalError("disk I/O error"))
        return straight(connection, text, values)

    monkeypatch.setattr(engine, "straight", fails_once)
    with caplog.at_level(logging.WARNING):
        count_to(tmp_path / "postwarden.db", 2 * EVERY)
    assert "could not be copied" in caplog.text


def test_nothing_is_copied_before_it_is_due_or_after_the_end() -> None:
    copies = threading.Semaphore(0)
    made = Checkpoints(copies.release)
    for _ in range(EVERY - 1):
        made.note()
    assert not copies.acquire(blocking=False)
    made.note()
    assert copies.acquire(timeout=20)
    made.close()
    for _ in range(2 * EVERY):
        made.note()
    assert not copies.acquire(blocking=False)
    assert "checkpoints" not in [thread.name for thread in threading.enumerate()]


def test_a_store_that_writes_little_has_no_thread(tmp_path: Path) -> None:
    store = open_migrated(tmp_path / "postwarden.db")
    with store.write() as tx:
        meta.put(tx, "a", "1")
    assert "checkpoints" not in [thread.name for thread in threading.enumerate()]
    store.close()
