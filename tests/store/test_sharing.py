"""Writers that wait for each other share a transaction: one commit, and each its own answer."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, event
from sqlalchemy.exc import IntegrityError

from companion.core.errors import NotFound, StoreUnavailable
from companion.store import meta
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from tests.store.at_once import Ended, Work, at_once, kept, put


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_migrated(tmp_path / "postwarden.db")
    yield opened
    opened.close()


def test_who_waits_shares_one_commit(store: Store) -> None:
    assert at_once(store, [put(key) for key in "abcde"]) == (list("abcde"), 1)
    assert kept(store, "abcde") == "abcde"


def test_each_sees_what_those_before_it_wrote(store: Store) -> None:
    def count(tx: Connection) -> int:
        number = int(meta.get(tx, "n") or 0) + 1
        meta.put(tx, "n", str(number))
        return number

    found, commits = at_once(store, [count] * 6)
    assert (sorted(found), commits) == ([1, 2, 3, 4, 5, 6], 1)


@pytest.mark.parametrize("place", range(3))
def test_one_that_fails_undoes_itself_alone(store: Store, place: int) -> None:
    def fails(tx: Connection) -> None:
        meta.put(tx, "x", "half")
        raise NotFound(what="mailbox")

    def breaks(tx: Connection) -> None:
        meta.put(tx, "y", "half")
        tx.exec_driver_sql("INSERT INTO meta VALUES ('z', NULL)")

    works = [put("a"), put("b")]
    works.insert(place, fails)
    works.insert(place, breaks)
    found, commits = at_once(store, works)
    assert [type(one) for one in found[place : place + 2]] == [IntegrityError, NotFound]
    assert ([one for one in found if isinstance(one, str)], commits) == (["a", "b"], 1)
    assert kept(store, "abxyz") == "ab"


def test_only_where_one_fails_they_run_again(store: Store) -> None:
    def fails(_tx: Connection) -> None:
        runs.append("x")
        raise NotFound(what="mailbox")

    def noted(key: str) -> Work:
        def work(tx: Connection) -> object:
            runs.append(key)
            return put(key)(tx)

        return work

    runs: list[str] = []
    assert at_once(store, [noted("a"), noted("b")]) == (["a", "b"], 1)
    assert sorted(runs) == ["a", "b"]
    runs.clear()
    found, commits = at_once(store, [noted("c"), fails, noted("d")])
    assert (found[::2], type(found[1]), commits, kept(store, "cd")) == (["c", "d"], NotFound, 1, "cd")
    assert [sorted(runs[:-3]), sorted(runs[-3:])] == [["c", "x"], ["c", "d", "x"]]


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("error", [StoreUnavailable, Ended])
def test_where_the_database_fails_one_all_are_refused(
    store: Store, place: int, error: type[BaseException]
) -> None:
    def fails(tx: Connection) -> None:
        meta.put(tx, "x", "half")
        raise error

    works = [put("a"), put("b")]
    works.insert(place, fails)
    found, commits = at_once(store, works)
    assert type(found[place]) is error
    assert [type(one) for one in found if one is not found[place]] == [StoreUnavailable] * 2
    assert (commits, kept(store, "abx")) == (0, "")
    assert store.together(put("c")) == "c"  # and the next one is served


def test_a_commit_that_fails_answers_nobody(store: Store) -> None:
    def refuse(connection: Connection) -> None:
        raise StoreUnavailable

    event.listen(store._writer, "commit", refuse)
    found, _ = at_once(store, [put("a"), put("b")])
    event.remove(store._writer, "commit", refuse)
    assert [type(one) for one in found] == [StoreUnavailable] * 2
    assert kept(store, "ab") == ""
    assert store.together(put("c")) == "c"


def test_a_turn_that_never_comes_refuses_all_that_wait(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.store.engine.BUSY_TIMEOUT_MS", 200)
    refused: list[str] = []

    def ask(key: str) -> None:
        try:
            store.together(put(key))
        except StoreUnavailable:
            refused.append(key)

    with store.write():
        threads = [threading.Thread(target=ask, args=(key,)) for key in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(refused) == ["a", "b"]
    assert store.together(put("c")) == "c"


def test_one_alone_that_fails_is_told_its_own_error(store: Store) -> None:
    def fails(tx: Connection) -> None:
        meta.put(tx, "x", "half")
        raise NotFound(what="mailbox")

    with pytest.raises(NotFound):
        store.together(fails)
    assert kept(store, "x") == ""


def test_inside_a_write_it_would_wait_for_itself(store: Store) -> None:
    with pytest.raises(RuntimeError, match="waits for itself"), store.write():
        store.together(put("a"))
    with pytest.raises(RuntimeError, match="waits for itself"):
        store.together(lambda _tx: store.together(put("a")))
    assert store.together(put("b")) == "b"


def test_many_at_any_moment_lose_nothing(store: Store) -> None:
    answers: list[int] = []

    def count(tx: Connection) -> int:
        number = int(meta.get(tx, "n") or 0) + 1
        meta.put(tx, "n", str(number))
        return number

    def ask() -> None:
        for _ in range(25):
            answers.append(store.together(count))
            with store.write() as tx:
                meta.put(tx, "other", "yes")

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == list(range(1, 201))


KILLED = """
import os, signal, sys, threading
from pathlib import Path
from sqlalchemy import event
from companion.core.clock import SystemClock
from companion.ledger.limits import Ceiling
from companion.store import sharing
from companion.store.migrate import open_migrated
from tests.ledger.world import World, ask
from tests.store.at_once import waits
store = open_migrated(Path(sys.argv[1]))
world = World(store, SystemClock(), Ceiling(500, 100))
world.add_mailbox()
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
def answered(number):
    print(world.permits.ask(ask(f"p{number}@far.example")).decision, flush=True)
with store.write():
    for number in range(4):
        threading.Thread(target=answered, args=(number,)).start()
        waits(store, number + 1)
    # the turn is ours, so none of them is under way
    if sys.argv[2] == "before":
        store._writer.dialect.do_commit = die
    else:
        sharing.Sharing._hand_over = die
    if sys.argv[2] == "before":
        raise SystemExit(1)  # rolls back: the next commit is theirs
"""


@pytest.mark.parametrize(("moment", "reserved"), [("before", 0), ("behind", 4)])
def test_killed_around_the_commit_of_four_permits(tmp_path: Path, moment: str, reserved: int) -> None:
    """Nobody was told yes who is not in the ledger; who is in it and was told nothing has used a place, and no more."""
    path = tmp_path / "postwarden.db"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), moment], capture_output=True, text=True, timeout=100
    )
    assert (done.returncode, done.stdout) == (-signal.SIGKILL, ""), done.stderr
    store = open_migrated(path)
    with store.read() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM sends").scalar_one()
        permits = connection.exec_driver_sql("SELECT count(*) FROM permits").scalar_one()
    store.close()
    assert (count, permits) == (reserved, reserved)


FULL = """
import resource, sys
from pathlib import Path
from companion.store import meta
from companion.store.migrate import open_migrated
from tests.store.at_once import at_once, kept, put
store = open_migrated(Path(sys.argv[1]))
store.together(put("a"))
resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, resource.RLIM_INFINITY))  # how a full disk answers a write
found, commits = at_once(store, [put("b"), lambda tx: meta.put(tx, "c", "x" * 500_000), put("d")])
print([type(one).__name__ for one in found], kept(store, "abcd"))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(at_once(store, [put("b"), put("d")]), kept(store, "abcd"))
store.close()
"""


def test_a_full_disk_refuses_the_whole_group_and_loses_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "postwarden.db")],
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.stdout.splitlines() == [
        "['StoreUnavailable', 'StoreUnavailable', 'StoreUnavailable'] a",
        "(['b', 'd'], 1) abd",
    ], done.stderr
