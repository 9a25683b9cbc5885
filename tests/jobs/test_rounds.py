"""Which mailbox is read when, over several mailboxes; and the network that goes away under all of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from companion.core.errors import HostSilent, MailError, ServerBusy
from companion.core.settings import Pace
from companion.jobs import rounds
from companion.jobs.rounds import Rounds
from companion.sending.guarding import Guard
from companion.store import permits
from companion.syncing.report import SyncReport
from tests.fakes.clock import FixedClock
from tests.jobs.watched import until
from tests.ledger.happened import fact, left
from tests.ledger.world import MAILBOX, World, open_world

OTHER = "m_two"


class Syncing:
    """Answers each pass with what a test says, and notes who was read."""

    def __init__(self) -> None:
        self.errors: dict[str, MailError] = {}
        self.read: list[tuple[str, bool]] = []
        self._done = threading.Condition()

    def sync(self, mailbox_id: str, *, asked: bool, waited: Callable[[], bool]) -> SyncReport:
        with self._done:
            self.read.append((mailbox_id, asked))
            self._done.notify_all()
        if mailbox_id in self.errors:
            raise self.errors[mailbox_id]
        return SyncReport(folders=2)

    def taken(self, number: int) -> list[tuple[str, bool]]:
        """The next passes, sorted, once there are so many."""
        with self._done:
            assert self._done.wait_for(lambda: len(self.read) >= number, 60), self.read
            taken, self.read = self.read, []
            return sorted(taken)

    def keep_only(self, mailbox_ids: set[str]) -> None:
        """Nothing is kept."""

    def wake(self) -> None:
        """Nothing is open."""


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with open_world(tmp_path / "db") as made:
        made.add_mailbox(OTHER, "two@acme.example")
        yield made


@pytest.fixture
def syncing() -> Syncing:
    return Syncing()


@pytest.fixture
def counted() -> list[str]:
    """Mailboxes whose score was counted anew."""
    return []


@pytest.fixture
def works(
    world: World, syncing: Syncing, counted: list[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Rounds]:
    monkeypatch.setattr(rounds, "spread", lambda mailboxes: [0.0] * mailboxes)
    made = Rounds(
        world.store,
        cast("Any", syncing),
        Guard(world.store, FixedClock()),
        Pace(sync=36_000, look=20),
        connections=45,
        recount=counted.append,
    )
    yield made
    made.close()
    made.join(time.monotonic() + 30)


def rest(works: Rounds) -> None:
    until(lambda: not works.running(MAILBOX) and not works.running(OTHER), "the end of the passes")


def test_each_is_read_at_the_first_look_and_then_let_alone(works: Rounds, syncing: Syncing) -> None:
    works.look()
    assert syncing.taken(2) == [(MAILBOX, False), (OTHER, False)]
    rest(works)
    works.look()
    works.now(OTHER)
    assert syncing.taken(1) == [(OTHER, True)]


def test_one_that_failed_is_read_at_every_look(works: Rounds, syncing: Syncing) -> None:
    syncing.errors[OTHER] = ServerBusy(host="h")
    works.look()
    syncing.taken(2)
    for _ in range(2):
        rest(works)
        works.look()
        assert syncing.taken(1) == [(OTHER, False)]
    syncing.errors.clear()
    rest(works)
    works.look()
    syncing.taken(1)
    rest(works)
    works.look()
    rest(works)
    assert syncing.read == []


def test_what_a_pass_read_stops_an_outbox_at_once(works: Rounds, syncing: Syncing, world: World) -> None:
    guard = Guard(world.store, FixedClock())
    guard.look(MAILBOX)
    with world.store.write() as tx:
        for n in range(4):
            send = left(tx, MAILBOX, FixedClock().now(), f"p{n}@far.example")
            fact(tx, MAILBOX, "bounce", FixedClock().now(), send_id=send, owner="address", permanent=True)
    assert guard.paused(MAILBOX) is None
    works.now(MAILBOX)
    syncing.taken(1)
    rest(works)
    assert guard.paused(MAILBOX) is not None
    assert guard.paused(OTHER) is None


def test_what_a_pass_read_counts_in_the_score_at_once(
    works: Rounds, syncing: Syncing, counted: list[str]
) -> None:
    works.now(MAILBOX)
    syncing.taken(1)
    rest(works)
    assert counted == [MAILBOX]
    syncing.errors[MAILBOX] = ServerBusy(host="h")  # nothing was read, but it may be signed out now
    works.now(MAILBOX)
    syncing.taken(1)
    rest(works)
    assert counted == [MAILBOX] * 2


def test_one_that_waits_for_a_copy_in_sent_that_nobody_watches(
    works: Rounds, syncing: Syncing, world: World
) -> None:
    works.look()
    syncing.taken(2)
    rest(works)
    with world.store.write() as tx:
        permits.write(tx, "p_1", OTHER, 1_000, anyway=False)
    works.look()
    assert syncing.taken(1) == [(OTHER, False)]


def test_offline_is_said_once_and_over_as_soon_as_one_is_reached(
    works: Rounds, syncing: Syncing, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", "companion"):
        syncing.errors = {id: HostSilent(host="h", port=993) for id in (MAILBOX, OTHER)}
        works.look()
        syncing.taken(2)
        rest(works)
        tried = []
        for _ in range(4):  # a single try for all of them, whatever was to be waited out
            works.look()
            tried += syncing.taken(1)
            rest(works)
        assert sorted(tried) == [(MAILBOX, True)] * 2 + [(OTHER, True)] * 2
        assert caplog.text.count("offline") == 1
        assert caplog.text.count("ended: host") <= 1  # the first one, which might have been the only one

        syncing.errors.clear()
        works.look()
        reached = syncing.taken(1)[0][0]
        until(lambda: len({id for id, asked in syncing.read if asked} | {reached}) == 2, "the other one")
        rest(works)
    assert caplog.text.count("online again") == 1


def test_one_server_that_is_away_is_no_outage(
    works: Rounds, syncing: Syncing, caplog: pytest.LogCaptureFixture
) -> None:
    syncing.errors[OTHER] = HostSilent(host="h", port=993)
    for _ in range(3):
        works.look()
        syncing.taken(1)
        rest(works)
    assert "offline" not in caplog.text
