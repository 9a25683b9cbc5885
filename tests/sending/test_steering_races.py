"""Changes while the dispatcher is at work: a message on its way is never changed, and what was changed is not sent."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from companion.core.clock import DAY
from companion.core.errors import (
    NotQueued,
)
from companion.sending.steering import Steering
from companion.store.outbox import OutboxRow
from tests.rig.faults import Authority, FaultPeer, Talk, smtp_server
from tests.sending.post import Server, clock_of, letter, open_post

ACTS: dict[str, Callable[[Steering, str], OutboxRow]] = {
    "cancel": lambda steering, one: steering.cancel(one),
    "pause": lambda steering, one: steering.pause(one),
    "time": lambda steering, one: steering.set_time(one, 10**13),
}


@pytest.mark.parametrize("act", ACTS)
def test_of_a_change_and_a_claim_at_once_one_comes_first(
    tmp_path: Path, authority: Authority, act: str
) -> None:
    """Twenty messages, each changed while the dispatcher takes them: what was changed is not sent, what was sent was
    not changed, and nothing is both."""
    server = Server()
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, limit_hour=100, limit_day=100) as post,
    ):
        if act == "time":
            clock_of(post).advance(10**13 - post.clock.now() - DAY)
        items = [post.outbox.enqueue(letter()) for _ in range(20)]
        changed: list[str] = []
        go = threading.Barrier(3)

        def change(mine: list[str]) -> None:
            go.wait()
            for one in mine:
                try:
                    ACTS[act](post.steering, one)
                except NotQueued:
                    continue
                changed.append(one)

        def dispatch() -> None:
            go.wait()
            while post.outbox.dispatch():
                pass

        ids = [item.id for item in reversed(items)]
        with ThreadPoolExecutor(3) as pool:
            for done in [
                pool.submit(dispatch),
                pool.submit(change, ids[::2]),
                pool.submit(change, ids[1::2]),
            ]:
                done.result()
        while post.outbox.dispatch():
            pass
        sent = {item.id for item in items if item.message_id in server.taken}
        assert len(server.taken) == len(sent)
        assert sent.isdisjoint(changed)
        assert sent | {*changed} == {item.id for item in items}


def test_a_message_on_its_way_is_not_changed(tmp_path: Path, authority: Authority) -> None:
    """Paused, cancelled and timed in the middle of DATA: refused, and it is sent once."""
    server = Server()
    steering: list[Steering] = []
    tried: list[str] = []
    item_id: list[str] = []

    def middle(talk: Talk) -> None:
        def answer(command: str, talk: Talk) -> bool:
            if command.startswith("DATA"):
                for name, act in ACTS.items():
                    with pytest.raises(NotQueued):
                        act(steering[0], item_id[0])
                    tried.append(name)
            return server._answer(command, talk)

        smtp_server(talk, answer=answer)

    with (
        FaultPeer(middle, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        steering.append(post.steering)
        item_id.append(post.outbox.enqueue(letter()).id)
        assert post.outbox.dispatch() == 1
        assert tried == [*ACTS]
        assert post.item(item_id[0]).state == "sent"
        assert len(server.taken) == 1
