"""Connections that stay open: what one sees, what it holds up, and what becomes of it when something fails."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from companion.core.errors import StoreUnavailable
from companion.store import held, meta
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from companion.store.prepared import straight


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_migrated(tmp_path / "postwarden.db")
    yield opened
    opened.close()


def glanced(store: Store, key: str) -> str | None:
    with store.glance() as connection:
        return meta.get(connection, key)


def put(store: Store, key: str, value: str) -> None:
    with store.write() as tx:
        meta.put(tx, key, value)


def opened(store: Store) -> tuple[int, int]:
    """How many connections each engine has out or waiting."""
    return tuple(
        engine.pool.checkedout() + engine.pool.checkedin()  # type: ignore[attr-defined]
        for engine in (store._reader, store._writer)
    )


def test_a_glance_sees_what_was_committed_last_by_whichever_process(tmp_path: Path, store: Store) -> None:
    other = open_migrated(tmp_path / "postwarden.db")
    for number in range(5):
        put((store, other)[number % 2], "n", str(number))
        assert glanced(store, "n") == str(number)
    other.close()


def test_a_glance_within_a_glance_is_another_connection_and_sees_on(store: Store) -> None:
    with store.glance() as outer, store.glance() as inner:
        assert outer is not inner
        assert meta.get(outer, "a") is None
        put(store, "a", "1")
        assert (meta.get(outer, "a"), meta.get(inner, "a")) == ("1", "1")


def test_a_glance_keeps_no_state_that_holds_up_the_log(store: Store) -> None:
    put(store, "a", "1")
    glanced(store, "a")
    with store.glance() as connection:
        meta.get(connection, "a")
        put(store, "a", "2")
        with store.read() as copier:
            _, frames, copied = straight(copier, "PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert (frames, copied) == (0, 0)


def test_one_connection_does_for_all_that_come_after_each_other(store: Store) -> None:
    for number in range(20):
        put(store, "n", str(number))
        glanced(store, "n")
    assert opened(store) == (1, 1)


def test_of_many_at_once_few_are_kept_and_none_is_lost(store: Store) -> None:
    count = held.MOST + 3
    barrier = threading.Barrier(count)

    def look() -> None:
        with store.glance() as connection:
            barrier.wait()
            meta.get(connection, "a")

    threads = [threading.Thread(target=look) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store._glances is not None
    assert len(store._glances._idle) == held.MOST
    assert store._reader.pool.checkedout() == held.MOST  # type: ignore[attr-defined]


def test_who_fails_gives_its_connection_back_and_the_next_one_is_served(store: Store) -> None:
    put(store, "a", "1")
    with pytest.raises(IntegrityError), store.write() as tx:
        tx.exec_driver_sql("INSERT INTO meta VALUES ('z', NULL)")
    with pytest.raises(StoreUnavailable), store.glance() as connection:
        straight(connection, "SELECT * FROM nowhere")
    assert store._writer.pool.checkedout() == store._reader.pool.checkedout() == 0  # type: ignore[attr-defined]
    assert glanced(store, "a") == "1"
    put(store, "a", "3")
    assert glanced(store, "a") == "3"


def test_a_read_from_the_same_pool_still_sees_one_state(store: Store) -> None:
    """The connection of a glance that failed begins transactions like any other."""
    with pytest.raises(StoreUnavailable), store.glance() as connection:
        straight(connection, "SELECT * FROM nowhere")
    with store.read() as reader:
        assert meta.get(reader, "a") is None
        put(store, "a", "1")
        assert meta.get(reader, "a") is None


def test_after_close_nothing_stays_open(store: Store) -> None:
    put(store, "a", "1")
    glanced(store, "a")
    with store.glance():
        store.close()
    for kept in (store._glances, store._writers):
        assert kept is not None
        assert not kept._idle
    with pytest.raises(StoreUnavailable):
        glanced(store, "a")
