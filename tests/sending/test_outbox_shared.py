"""The outbox's states on PostgreSQL as on SQLite: the same is done to both, and both say the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from companion.core.clock import HOUR, MINUTE
from companion.ledger.limits import Ceiling
from companion.store import addressees, outbox_lists
from companion.store import ledger as rows
from companion.store.ledger import Span
from tests.fakes.clock import FixedClock
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX, World
from tests.rig.faults import Authority, FaultPeer
from tests.rig.postgres import Postgres, open_shared
from tests.sending.post import Post, SentFolder, Server, clock_of, letter, open_post

Act = Callable[[Post, Server, str], object]


def refused(post: Post, server: Server, _one: str) -> None:
    server.answers["RCPT"] = "550 5.1.1 no such user"
    post.outbox.dispatch()


def deferred(post: Post, server: Server, _one: str) -> None:
    server.answers["RCPT"] = "451 4.2.0 later"
    post.outbox.dispatch()
    server.answers.clear()
    clock_of(post).advance(6 * MINUTE)
    post.outbox.dispatch()


def cut(post: Post, server: Server, _one: str) -> None:
    def die() -> None:
        raise ConnectionResetError

    server.meanwhile = die
    post.outbox.dispatch()
    server.meanwhile = lambda: None
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()


def found(post: Post, server: Server, one: str) -> None:
    cut(post, server, one)
    post.sent.there.append("<one@acme.example>")
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()


def sent(post: Post, _server: Server, _one: str) -> None:
    post.outbox.dispatch()


def paused(post: Post, _server: Server, one: str) -> None:
    post.steering.pause(one)
    post.outbox.dispatch()
    post.steering.resume(one)
    post.outbox.dispatch()


def cancelled(post: Post, _server: Server, one: str) -> None:
    post.steering.cancel(one)
    post.steering.restore(one)
    post.steering.cancel(one)
    post.outbox.dispatch()


def timed(post: Post, _server: Server, one: str) -> None:
    post.steering.set_time(one, post.clock.now() + HOUR)
    post.outbox.dispatch()
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()


def over_the_limit(post: Post, _server: Server, _one: str) -> None:
    post.world.change_mailbox(limit_hour=2)
    post.outbox.enqueue(letter("cat@far.example", message_id="<second@acme.example>"))
    while post.outbox.dispatch():
        pass


ACTS: dict[Act, str] = {
    sent: "sent", refused: "failed", deferred: "sent", cut: "unknown", found: "sent", paused: "sent",
    cancelled: "cancelled", timed: "sent", over_the_limit: "sent",
}  # fmt: skip


@pytest.fixture(scope="module")
def shared() -> Iterator[Postgres]:
    with Postgres() as server:
        yield server


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_each_way_through_the_outbox(
    tmp_path: Path, authority: Authority, shared: Postgres, act: Act
) -> None:
    def happens(post: Post, server: Server) -> Any:
        one = post.outbox.enqueue(
            letter("bob@far.example", "eve@far.example", message_id="<one@acme.example>")
        )
        act(post, server, one.id)
        items = [asdict(replace(item, id="")) for item in post.outbox.list(MAILBOX)]
        with post.world.store.read() as connection:
            people = addressees.of(connection, MAILBOX, ("bob@far.example",))
            span = Span(post.clock.now() - HOUR, outreach_only=True)
            counted = rows.count(connection, MAILBOX, (span, span, span))
            waiting = len(outbox_lists.waiting(connection, MAILBOX))
        sends = sorted((row.recipient, row.state) for row in post.world.sends())
        return items, sends, counted, waiting, sorted(people.barred), post.world.ledger.usage(MAILBOX)

    said = []
    here, there = Server(), Server()
    with (
        FaultPeer(here, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, gap_seconds=0) as post,
    ):
        said.append(happens(post, here))
    store = open_shared(shared.url)
    with FaultPeer(there, authority.issue("localhost")) as peer:
        world = World(store, FixedClock(), Ceiling(500, 100))
        with store.write() as tx:
            for table in ("outbox", "sends", "suppressions", "guards", "events", "mailboxes"):
                tx.exec_driver_sql(f"DELETE FROM {table}")
        world.add_mailbox(gap_seconds=0)
        port = peer.port
        clock = world.ledger._clock
        said.append(
            happens(Post(world, clock, memory_vault(), authority.ca, lambda _: port, SentFolder()), there)
        )
    store.close()
    assert said[0] == said[1]
    assert len(here.taken) == len(there.taken)
    first = next(item for item in said[0][0] if item["message_id"] == "<one@acme.example>")
    assert first["state"] == ACTS[act]
