"""Background work: one at a time for each key, a failure stops nobody, closing waits."""

import logging
import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest

from companion.core.errors import StoreUnavailable
from companion.jobs.errands import Errands


@pytest.fixture
def errands() -> Iterator[Errands]:
    opened = Errands("sync", 2)
    yield opened
    opened.close()
    opened.join(time.monotonic() + 30)


def test_one_at_a_time_for_each_key(errands: Errands) -> None:
    free, started, done = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        free.wait(30)

    assert errands.run("m_1", work)
    assert started.wait(30)
    assert errands.running("m_1")
    assert not errands.run("m_1", work)
    assert errands.run("m_2", done.set)
    assert done.wait(30)  # m_1 keeps nobody waiting
    free.set()


def test_a_failure_is_a_code_in_the_log_and_the_key_is_free_again(
    errands: Errands, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(error: Exception) -> None:
        raise error

    with caplog.at_level(logging.WARNING, "companion"):
        for error in (StoreUnavailable(), ValueError("broken")):
            assert errands.run("m_1", partial(fail, error))
            ended = threading.Event()
            while not errands.run("m_1", ended.set):
                pass
            assert ended.wait(30)
    assert "sync of m_1 ended: store_unavailable" in caplog.text
    assert "ValueError: broken" in caplog.text


def test_closing_lets_what_runs_end_and_drops_what_waits() -> None:
    errands = Errands("sync", 1)
    free, started, ended = threading.Event(), threading.Event(), threading.Event()
    ran: list[str] = []

    def work() -> None:
        started.set()
        free.wait(30)
        ended.set()

    errands.run("m_1", work)
    errands.run("m_2", lambda: ran.append("m_2"))
    assert started.wait(30)
    errands.close()
    assert not errands.run("m_3", lambda: ran.append("m_3"))
    errands.join(time.monotonic() + 0.01)  # it does not wait for longer
    assert not ended.is_set()
    free.set()
    errands.join(time.monotonic() + 30)
    assert ended.is_set()
    assert ran == []


def test_never_more_at_once_than_workers_and_everything_gets_its_turn(errands: Errands) -> None:
    lock, at_once, most, done = threading.Lock(), [0], [0], threading.Semaphore(0)

    def work() -> None:
        with lock:
            at_once[0] += 1
            most[0] = max(most[0], at_once[0])
        with lock:
            at_once[0] -= 1
        done.release()

    for n in range(50):
        assert errands.run(f"m_{n}", work)
    for _ in range(50):
        assert done.acquire(timeout=30)
    assert most[0] <= 2


def test_news_while_work_runs_are_one_more_run_after_it(errands: Errands) -> None:
    free, started, ran = threading.Event(), threading.Event(), threading.Semaphore(0)

    def work() -> None:
        started.set()
        free.wait(30)

    errands.again("m_1", work)
    assert started.wait(30)
    for _ in range(5):
        errands.again("m_1", ran.release)
    assert not ran.acquire(blocking=False)
    free.set()
    assert ran.acquire(timeout=30)
    done = threading.Event()
    while not errands.run("m_1", done.set):
        pass
    assert done.wait(30)
    assert not ran.acquire(blocking=False)


def test_news_of_work_that_has_not_begun_add_nothing(errands: Errands) -> None:
    free, started, ran = threading.Event(), threading.Semaphore(0), threading.Semaphore(0)

    def work() -> None:
        started.release()
        free.wait(30)

    for key in ("m_1", "m_2"):  # both workers
        errands.run(key, work)
        assert started.acquire(timeout=30)
    for _ in range(3):
        errands.again("m_3", ran.release)
    free.set()
    assert ran.acquire(timeout=30)
    errands.close()
    errands.join(time.monotonic() + 30)
    assert not ran.acquire(blocking=False)


def test_after_closing_nothing_is_repeated() -> None:
    errands = Errands("sync", 1)
    free, started, ran = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        free.wait(30)

    errands.run("m_1", work)
    assert started.wait(30)
    errands.again("m_1", ran.set)
    errands.close()
    errands.again("m_1", ran.set)
    free.set()
    errands.join(time.monotonic() + 30)
    assert not ran.is_set()


def test_who_works_can_see_that_somebody_waits() -> None:
    errands = Errands("sync", 1)
    go_on, seen, started = threading.Event(), list[bool](), threading.Event()

    def work() -> None:
        seen.append(errands.wanted("m_1"))
        started.set()
        go_on.wait(30)
        seen.append(errands.wanted("m_1"))

    errands.run("m_1", work)
    assert started.wait(30)
    assert not errands.wanted("m_1")
    errands.again("m_1", lambda: None)
    assert errands.wanted("m_1")
    assert not errands.wanted("m_2")
    errands.run("m_2", lambda: None)
    assert errands.wanted("m_2")
    go_on.set()
    while errands.running("m_1") or errands.running("m_2"):
        pass
    assert seen == [False, True]
    assert not errands.wanted("m_1")
    errands.close()
    errands.join(time.monotonic() + 30)
