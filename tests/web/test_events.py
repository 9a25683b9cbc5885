"""The long poll: at once when something changed, else after the wait, and never past the server's end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from companion.demo.client import Answer, ChannelClient, NoAnswer
from companion.store import events
from companion.store.engine import open_store
from tests.fakes.served import Served


def change(served: Served, kind: events.Kind = "usage") -> None:
    with served.store.write() as tx:
        events.add(tx, served.clock.now(), kind, mailbox_id="m_1")


def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        threading.Event().wait(0.01)


def last(client: ChannelClient) -> int:
    return int(client.get("/v1/events?after=0").body["last"])


def poll(client: ChannelClient, after: int, wait: int = 10) -> tuple[Answer, float]:
    start = time.monotonic()
    answer = client.get(f"/v1/events?after={after}&wait={wait}")
    return answer, time.monotonic() - start


def open_polls(served: Served) -> int:
    """Waits that stand in the server: each sleeps on the store's condition."""
    return len(served.store._changed._waiters)  # type: ignore[attr-defined]


def test_what_was_missed_comes_at_once(served: Served) -> None:
    client = served.paired()
    start = last(client)
    change(served)
    change(served, "sync")
    answer, seconds = poll(client, start)
    assert seconds < 2
    assert [event["kind"] for event in answer.body["events"]] == ["usage", "sync"]
    assert answer.body["events"][0] == {
        "id": start + 1, "at": served.clock.now(), "kind": "usage", "mailbox": "m_1", "link": None,
    }  # fmt: skip
    assert answer.body["last"] == start + 2
    assert poll(client, start + 2, wait=0)[0].body == {"events": [], "last": start + 2}


def test_a_change_ends_the_wait(served: Served) -> None:
    client = served.paired()
    start = last(client)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(poll, client, start)
        until(lambda: open_polls(served) == 1)
        change(served)
        answer, seconds = waiting.result(5)
    assert seconds < 5
    assert len(answer.body["events"]) == 1


def test_a_change_by_another_process_ends_the_wait_within_two_seconds(served: Served) -> None:
    client = served.paired()
    start = last(client)
    other = open_store(served.folder / "postwarden.db")
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(poll, client, start)
        until(lambda: open_polls(served) == 1)
        written = time.monotonic()
        with other.write() as tx:
            events.add(tx, served.clock.now(), "clients")
        waiting.result(5)
    assert time.monotonic() - written < 2
    other.close()


def test_nothing_happens(served: Served) -> None:
    client = served.paired()
    start = last(client)
    answer, seconds = poll(client, start, wait=1)
    assert answer.body == {"events": [], "last": start}
    assert 1 <= seconds < 3


def test_another_database_is_noticed(served: Served) -> None:
    client = served.paired()
    answer, seconds = poll(client, last(client) + 1000)
    assert seconds < 2
    assert answer.body == {"events": [], "last": last(client)}


@pytest.mark.parametrize("query", ["", "?after=-1", "?after=x", "?after=1&wait=11", "?wait=1"])
def test_bad_queries(served: Served, query: str) -> None:
    answer = served.paired().get(f"/v1/events{query}")
    assert (answer.status, answer.body["code"]) == (422, "bad_request")


def test_two_open_polls_a_client(served: Served) -> None:
    client, other = served.paired(), served.paired()
    start = last(other)
    with ThreadPoolExecutor(3) as pool:
        waiting = [pool.submit(poll, client, start) for _ in range(2)]
        until(lambda: open_polls(served) == 2)
        refused = client.get(f"/v1/events?after={start}&wait=10")
        assert (refused.status, refused.body["code"]) == (429, "too_fast")
        waiting.append(pool.submit(poll, other, start))
        until(lambda: open_polls(served) == 3)
        change(served)
        assert all(poll.result(5)[0].status == 200 for poll in waiting)
    assert poll(client, start)[0].status == 200


def test_a_browser_that_went_away_leaves_its_place(served: Served) -> None:
    client = served.paired()
    start = last(client)
    hasty = ChannelClient(served.port, now=served.clock.now, timeout=0.3)
    hasty.kid, hasty.key, hasty.inst = client.kid, client.key, client.inst
    for _ in range(2):
        with pytest.raises(NoAnswer):
            hasty.get(f"/v1/events?after={start}&wait=10")
    until(lambda: client.get(f"/v1/events?after={start}&wait=0").status == 200, 4)


def test_stop_ends_every_wait(served: Served) -> None:
    client = served.paired()
    start = last(client)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(poll, client, start)
        until(lambda: open_polls(served) == 1)
        served.stop()
        answer, seconds = waiting.result(5)
    assert answer.body == {"events": [], "last": start}
    assert seconds < 5
