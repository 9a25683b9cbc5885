"""A clock, a network or a database that fails makes the outbox pause. It never sends faster, then or afterwards."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import event

from companion.core.clock import DAY, HOUR, MINUTE, SECOND
from companion.core.errors import StoreUnavailable
from companion.ledger.clock import SLACK
from tests.ledger.world import MAILBOX
from tests.rig.faults import Authority, FaultPeer
from tests.rig.smalldisk import SmallDisk
from tests.sending.post import Post, Server, clock_of, letter, open_post

GAP = 600 * SECOND
SHORTEST = int(GAP * 0.8)
HOURLY = 4
WAITING = 8


class Log:
    """When each message really left: by the clock, less what it was ahead of the real time."""

    def __init__(self, post: Post, server: Server) -> None:
        self.post, self.server, self.ahead, self.at = post, server, 0, list[int]()

    def dispatch(self) -> None:
        before = len(self.server.taken)
        self.post.outbox.dispatch()
        self.at += [self.post.clock.now() - self.ahead] * (len(self.server.taken) - before)

    def minutes(self, count: int) -> None:
        for _ in range(count // 2):
            self.post.world.ledger.release_unseen(MAILBOX, 0)  # a pass over Sent, which follows the clock
            self.dispatch()
            clock_of(self.post).advance(2 * MINUTE)

    def leap(self, by: int) -> None:
        clock_of(self.post).advance(by)
        self.ahead += by

    def never_faster(self) -> None:
        assert all(later - earlier >= SHORTEST for earlier, later in pairwise(self.at)), self.at
        for end in self.at:
            assert sum(end - HOUR < at <= end for at in self.at) <= HOURLY, self.at


@pytest.fixture
def busy(tmp_path: Path, authority: Authority, peer: FaultPeer) -> Iterator[Post]:
    """A mailbox with a dozen messages due, the gap and the hourly limit on."""
    with open_post(
        tmp_path / "db", authority.ca, peer.port, gap_seconds=GAP // SECOND, limit_hour=HOURLY
    ) as post:
        for n in range(WAITING):
            post.outbox.enqueue(letter(f"p{n}@far.example"))
        yield post


@pytest.mark.parametrize("by", [DAY, -DAY, 3 * HOUR, -3 * HOUR, 5 * MINUTE, -5 * MINUTE])
def test_a_clock_that_is_wrong_for_a_while_sends_nothing_faster(busy: Post, server: Server, by: int) -> None:
    """A leap forward looks like a night's sleep (ledger/clock.py): one message goes at once, and the hour before
    counts no more. Nor can being put right by minutes be told from a nap: the window is then shorter by as much. It
    never costs more than that.
    """
    log = Log(busy, server)
    log.minutes(25)
    before = len(log.at)
    log.leap(by)
    log.minutes(25)
    log.leap(-by)
    log.minutes(180)
    first = log.at[before : before + 1] if by > 0 else []
    assert len(log.at) == WAITING
    spaced = [at for at in log.at if at not in first]
    assert all(later - earlier >= SHORTEST for earlier, later in pairwise(spaced)), log.at
    window = HOUR + by if -SLACK <= by < 0 else HOUR
    for end in log.at:
        counted = [at for at in log.at if end - window < at <= end]
        asleep = [at for at in log.at[:before] if first]
        assert len([at for at in counted if at not in asleep]) <= HOURLY, log.at
        assert len(counted) <= HOURLY + len(asleep), log.at


def test_a_network_that_was_gone_is_not_made_up_for(busy: Post, server: Server, authority: Authority) -> None:
    log, port = Log(busy, server), busy._ports(MAILBOX)
    with socket.create_server(("127.0.0.1", 0)) as gone:
        nobody = gone.getsockname()[1]
    log.minutes(25)
    busy._ports = lambda _mailbox: nobody
    before = len(log.at)
    log.minutes(90)
    assert len(log.at) == before
    busy._ports = lambda _mailbox: port
    log.minutes(240)
    log.never_faster()
    assert len(log.at) == WAITING
    assert {item.state for item in busy.outbox.list(MAILBOX)} == {"sent"}


@contextmanager
def locked(post: Post, disk: SmallDisk) -> Iterator[None]:
    """Another program holds the database, for longer than anybody waits."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("companion.store.engine.BUSY_TIMEOUT_MS", 20)
        with post.world.store.write():
            yield


@contextmanager
def full(post: Post, disk: SmallDisk) -> Iterator[None]:
    with disk.full():
        yield


@contextmanager
def read_only(post: Post, disk: SmallDisk) -> Iterator[None]:
    """As on a disk that was mounted read-only after an error."""
    writer = post.world.store._writer

    def refuse(connection: object, *_: object) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")  # type: ignore[attr-defined]

    event.listen(writer, "begin", refuse)
    try:
        yield
    finally:
        event.remove(writer, "begin", refuse)
        writer.dispose()  # its connections still refuse


@pytest.mark.parametrize("fault", [locked, full, read_only])
def test_a_database_that_takes_nothing_lets_nothing_leave(
    authority: Authority, peer: FaultPeer, server: Server,
    fault: Callable[[Post, SmallDisk], AbstractContextManager[None]],
) -> None:  # fmt: skip
    limits = {"gap_seconds": GAP // SECOND, "limit_hour": HOURLY}
    with (
        SmallDisk(16) as disk,
        open_post(disk.path / "db", authority.ca, peer.port, ceiling=None, **limits) as post,
    ):
        for n in range(WAITING):
            post.outbox.enqueue(letter(f"p{n}@far.example"))
        log = Log(post, server)
        log.minutes(25)
        before = len(log.at)
        with fault(post, disk):
            for _ in range(3):
                clock_of(post).advance(30 * MINUTE)
                assert refuses(post)
        assert len(server.taken) == before
        log.minutes(240)
        log.never_faster()
        assert len(log.at) == WAITING


def refuses(post: Post) -> bool:
    """Whether a round ends with a sentence; in a thread of its own, since this one may hold the lock."""
    told: list[bool] = []

    def dispatch() -> None:
        try:
            post.outbox.dispatch()
        except StoreUnavailable:
            told.append(True)

    thread = threading.Thread(target=dispatch)
    thread.start()
    thread.join()
    return told == [True]


def test_a_disk_that_is_full_right_after_the_server_took_it_costs_no_second_copy(
    authority: Authority, peer: FaultPeer, server: Server
) -> None:
    """What the server said cannot be written down any more: its end is unknown, and the user is asked."""
    with SmallDisk(16) as disk, open_post(disk.path / "db", authority.ca, peer.port) as post:
        item = post.outbox.enqueue(letter())
        fills = disk.full()
        server.meanwhile = fills.__enter__
        with pytest.raises(StoreUnavailable):
            post.outbox.dispatch()
        fills.__exit__(None, None, None)
        server.meanwhile = lambda: None
        for _ in range(60):
            clock_of(post).advance(10 * MINUTE)
            post.outbox.dispatch()
        found = post.item(item.id)
        assert (found.state, found.reason) == ("unknown", "undecided")
        assert server.taken == [item.message_id]
        assert [row.state for row in post.world.sends()] == ["reserved"]
