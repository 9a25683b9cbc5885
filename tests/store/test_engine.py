"""Transactions: writers alone, readers never in the way, failures a sentence, nothing half written."""

import resource
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from companion.core.errors import StoreUnavailable
from companion.store import meta, tables
from companion.store.engine import Store
from companion.store.migrate import open_migrated

FULL = """
import sys, resource
from pathlib import Path
from companion.core.errors import StoreUnavailable
from companion.store import meta
from companion.store.migrate import open_migrated
store = open_migrated(Path(sys.argv[1]))
with store.write() as tx:
    meta.put(tx, "kept", "yes")
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))  # how a full disk answers a write
try:
    with store.write() as tx:
        meta.put(tx, "kept", "no")
        meta.put(tx, "big", "x" * 500_000)
except StoreUnavailable as error:
    print(error.sentence, error.next_step)
with store.read() as connection:
    print(meta.get(connection, "kept"), meta.get(connection, "big"))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with store.write() as tx:
    meta.put(tx, "after", "works")
store.close()
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_migrated(tmp_path / "postwarden.db")
    yield opened
    opened.close()


def test_a_writer_that_fails_leaves_nothing_and_is_not_called_a_full_disk(store: Store) -> None:
    with pytest.raises(IntegrityError), store.write() as tx:
        tx.exec_driver_sql("INSERT INTO meta VALUES ('a', '1'), ('b', NULL)")
    with store.read() as connection:
        assert meta.get(connection, "a") is None


def test_an_error_does_not_tell_what_it_was_given(store: Store) -> None:
    """Its text ends in the log."""
    with pytest.raises(IntegrityError) as caught, store.write() as tx:
        tx.execute(tables.aliases.insert().values(mailbox_id="m_gone", address="ann@acme.example"))
    assert "ann@acme.example" not in str(caught.value)


def test_reads_do_not_wait_for_a_writer(store: Store) -> None:
    with store.write() as tx:
        meta.put(tx, "a", "1")
        with store.read() as connection:
            assert meta.get(connection, "a") is None
    with store.read() as connection:
        assert meta.get(connection, "a") == "1"


def test_a_read_sees_one_state_to_its_end(store: Store) -> None:
    with store.read() as connection:
        assert meta.get(connection, "a") is None
        with store.write() as tx:
            meta.put(tx, "a", "1")
        assert meta.get(connection, "a") is None


def test_writers_take_turns(store: Store) -> None:
    def add() -> None:
        for _ in range(10):
            with store.write() as tx:
                meta.put(tx, "n", str(int(meta.get(tx, "n") or 0) + 1))

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as connection:
        assert meta.get(connection, "n") == "80"


def test_threads_queue_before_they_ask_sqlite(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """It naps while it waits, longer each time, and some would never be first."""
    monkeypatch.setattr("companion.store.engine.BUSY_TIMEOUT_MS", 50)  # its own was told when it was opened
    refused: list[bool] = []

    def write() -> None:
        try:
            with store.write():
                refused.append(False)
        except StoreUnavailable:
            refused.append(True)

    for _ in range(2):
        with store.write():
            thread = threading.Thread(target=write)
            thread.start()
            thread.join()
    write()
    assert refused == [True, True, False]


def test_a_write_inside_a_write_is_told_at_once(store: Store) -> None:
    with pytest.raises(RuntimeError, match="waits for itself"), store.write(), store.write():
        pass
    with store.write() as tx:
        meta.put(tx, "a", "1")


def test_commits_are_durable_and_keys_are_enforced(store: Store) -> None:
    with store.write() as tx:
        assert tx.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2
        assert tx.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
        assert tx.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1


def test_after_close_nothing_goes_through(store: Store) -> None:
    store.close()
    with pytest.raises(StoreUnavailable), store.write():
        pass
    with pytest.raises(StoreUnavailable), store.read():
        pass


def test_the_version_changes_with_a_commit_of_any_process_and_with_nothing_else(
    tmp_path: Path, store: Store
) -> None:
    other = open_migrated(tmp_path / "postwarden.db")
    before = store.version()
    with store.read() as connection:
        meta.get(connection, "a")
    with store.write() as tx:  # changes nothing
        tx.exec_driver_sql("DELETE FROM meta WHERE key = 'none'")
    assert store.version() == before
    seen = {before}
    for one, value in ((store, "1"), (other, "2")):
        with one.write() as tx:
            meta.put(tx, "a", value)
        assert store.version() not in seen
        seen.add(store.version())
    other.close()
    store.close()
    with pytest.raises(StoreUnavailable):
        store.version()


def test_wait_ends_at_a_commit(store: Store) -> None:
    woken = threading.Event()

    def wait() -> None:
        store.wait(60)
        woken.set()

    thread = threading.Thread(target=wait)
    thread.start()
    while not woken.wait(0.01):  # until it waits, then once more
        with store.write() as tx:
            meta.put(tx, "a", "1")
    thread.join()


def test_a_locked_database_is_a_sentence(
    tmp_path: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.store.engine.BUSY_TIMEOUT_MS", 50)
    other = open_migrated(tmp_path / "other.db")
    other.close()
    impatient = open_migrated(tmp_path / "postwarden.db")
    try:
        with store.write() as tx:
            meta.put(tx, "a", "1")
            with pytest.raises(StoreUnavailable), impatient.write():
                pass
    finally:
        impatient.close()


def test_a_full_disk_is_a_sentence_and_loses_nothing(tmp_path: Path) -> None:
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[1] == resource.RLIM_INFINITY
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "postwarden.db")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "Postwarden can't read or write its database just now. "
        "Check free disk space, then try again. Nothing was sent.",
        "yes None",
    ], done.stderr
    store = open_migrated(tmp_path / "postwarden.db")
    with store.read() as connection:
        assert meta.get(connection, "after") == "works"
    store.close()
