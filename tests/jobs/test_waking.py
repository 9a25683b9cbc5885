"""Did the machine sleep? And then: every mailbox is read anew, soon, and not all at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from companion.core.clock import SystemClock
from companion.core.settings import Pace
from companion.jobs import rounds
from companion.jobs.clockwork import Clockwork
from companion.jobs.waking import Reading, Ways, slept, spread
from companion.ledger.leaps import Paced
from companion.sending.guarding import Guard
from companion.sending.placement import Placements
from companion.sending.ramping import RampUps
from companion.syncing.report import SyncReport
from tests.ledger.world import MAILBOX, open_world


@pytest.mark.parametrize(
    ("monotonic", "wall", "expected"),
    [
        (5.0, 5.0, False),  # awake
        (5.0, 64.9, False),  # a clock that was set by a minute, at most
        (5.0, 66.0, True),  # Linux, macOS: the wall clock went on
        (5.0, 8 * 3600.0, True),
        (64.9, 64.9, False),  # a busy machine
        (66.0, 66.0, True),  # Windows: both went on, and the beat came late
        (5.0, -3600.0, False),  # a clock that was set back
        (66.0, -3600.0, True),
    ],
)
def test_two_clocks_tell(monotonic: float, wall: float, *, expected: bool) -> None:
    before = Reading(1000.0, 1_790_000_000.0)
    now = Reading(before.monotonic + monotonic, before.wall + wall)
    assert slept(before, now) is expected


def test_mailboxes_are_read_one_after_the_other_within_ten_seconds() -> None:
    assert spread(0) == []
    assert spread(1) == [1.0]
    assert spread(4) == [1.0, 4.0, 7.0, 10.0]
    assert len(spread(15)) == len(set(spread(15)))


HOST = "imap.acme.example"


class Syncing:
    """Counts what it is asked to do."""

    def __init__(self) -> None:
        self.woke = 0
        self.read: list[str] = []
        self.all_read = threading.Event()

    def wake(self) -> None:
        assert self.read == []  # first the old connections go
        self.woke += 1

    def sync(self, mailbox_id: str, *, asked: bool, waited: Callable[[], bool]) -> SyncReport:
        assert not asked
        self.read.append(mailbox_id)
        if len(self.read) == 2:
            self.all_read.set()
        return SyncReport()

    def keep_only(self, mailbox_ids: set[str]) -> None:
        """Nothing is kept."""

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def syncing() -> Syncing:
    return Syncing()


class Late:
    """Notices, as far as waking tells them something."""

    def __init__(self) -> None:
        self.slept: list[tuple[int, int]] = []

    def woke(self, asleep: int, woke: int) -> None:
        self.slept.append((asleep, woke))


class Uncounted:
    """Health, as far as a pass asks it."""

    def recount(self, _mailbox_id: str) -> bool:
        return False


@pytest.fixture
def late() -> Late:
    return Late()


@pytest.fixture
def works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, syncing: Syncing, addresses: dict[str, str | None],
    late: Late,
) -> Iterator[Clockwork]:  # fmt: skip
    """Two active mailboxes, and two that are not. `addresses`: this computer's, by server."""
    monkeypatch.setattr(rounds, "spread", lambda mailboxes: [0.0] * mailboxes)
    none = cast("Any", None)
    with open_world(tmp_path / "db") as world:
        world.add_mailbox("m_two", "two@acme.example")
        world.add_mailbox("m_out", "out@acme.example", state="needs_sign_in")
        world.add_mailbox("m_gone", "gone@acme.example", state="disconnected", reason="unlinked")
        made = Clockwork(
            world.store, SystemClock(), pairing=none, linking=none, syncing=cast("Any", syncing), outbox=none,
            guard=Guard(world.store, SystemClock()), health=cast("Any", Uncounted()), attempts=none, withdrawn=none,
            notices=cast("Any", late), tests=Placements(world.store, none, world.ledger, SystemClock()),
            ramp_ups=RampUps(world.store, SystemClock()),
            paced=Paced(SystemClock()),
            pace=Pace(sync=36000, look=36000, outbox=36000, notices=36000), connections=45,
            way=lambda host, _port: addresses.get(host),
        )  # fmt: skip
        made.start()
        yield made
        made.stop()


@pytest.fixture
def addresses() -> dict[str, str | None]:
    return {HOST: "192.0.2.7"}


def all_read(syncing: Syncing) -> None:
    assert syncing.all_read.wait(20)
    assert syncing.woke == 1
    assert sorted(syncing.read) == sorted([MAILBOX, "m_two"])


def test_on_waking_connections_are_dropped_and_every_active_mailbox_is_read(
    works: Clockwork, syncing: Syncing, late: Late
) -> None:
    assert not works.beat(Reading(0.0, 1000.0))
    assert not works.beat(Reading(5.0, 1005.0))
    assert syncing.woke == 0
    assert works.beat(Reading(10.0, 9000.0))
    all_read(syncing)
    assert late.slept == [(1_005_000, 9_000_000)], "notices learn what was late"


def test_on_another_network_too(works: Clockwork, syncing: Syncing, addresses: dict[str, str | None]) -> None:
    assert not works.look_at_network()
    addresses[HOST] = None
    assert not works.look_at_network()
    assert syncing.woke == 0
    addresses[HOST] = "198.51.100.9"
    assert works.look_at_network()
    all_read(syncing)


def test_what_another_network_is() -> None:
    ways = Ways()
    here: dict[Hashable, str | None] = {"a": "192.0.2.7", "b": "192.0.2.7"}
    gone: dict[Hashable, str | None] = dict.fromkeys(here)
    assert not ways.changed({})
    assert not ways.changed(gone)  # nothing was reached so far
    assert not ways.changed(here)
    assert not ways.changed(here | {"b": None})
    assert not ways.changed(here | {"c": "10.0.0.1"})  # one more mailbox
    assert not ways.changed(here)
    assert ways.changed(here | {"b": "198.51.100.9"})
    assert ways.changed(here)
    assert not ways.changed(gone)
    assert not ways.changed(gone)
    assert ways.changed(here)  # back, be it with the same address
    assert not ways.changed(here)
