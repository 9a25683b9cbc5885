"""Did the machine sleep? And then: every mailbox is read anew, soon, and not all at once."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, cast

import pytest

from companion.core.clock import SystemClock
from companion.core.settings import Pace
from companion.jobs import clockwork
from companion.jobs.clockwork import Clockwork
from companion.jobs.waking import Reading, slept, spread
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


class Syncing:
    """Counts what it is asked to do."""

    def __init__(self) -> None:
        self.woke = 0
        self.read: list[str] = []
        self.all_read = threading.Event()

    def wake(self) -> None:
        assert self.read == []  # first the old connections go
        self.woke += 1

    def sync(self, mailbox_id: str) -> None:
        self.read.append(mailbox_id)
        if len(self.read) == 2:
            self.all_read.set()

    def close(self) -> None:
        """Nothing is open."""


def test_on_waking_connections_are_dropped_and_every_active_mailbox_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clockwork, "spread", lambda mailboxes: [0.0] * mailboxes)
    syncing, none = Syncing(), cast("Any", None)
    with open_world(tmp_path / "db") as world:
        world.add_mailbox("m_two", "two@acme.example")
        world.add_mailbox("m_out", "out@acme.example", state="needs_sign_in")
        world.add_mailbox("m_gone", "gone@acme.example", state="disconnected", reason="unlinked")
        works = Clockwork(
            world.store, SystemClock(), pairing=none, linking=none, syncing=cast("Any", syncing), outbox=none,
            health=none, pace=Pace(sync=3600, outbox=3600),
        )  # fmt: skip
        try:
            assert not works.beat(Reading(0.0, 1000.0))
            assert not works.beat(Reading(5.0, 1005.0))
            assert syncing.woke == 0
            assert works.beat(Reading(10.0, 9000.0))
            works.start()
            assert syncing.all_read.wait(20)
        finally:
            works.stop()
    assert syncing.woke == 1
    assert sorted(syncing.read) == sorted([MAILBOX, "m_two"])
