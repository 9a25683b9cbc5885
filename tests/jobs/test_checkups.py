"""When mailboxes are checked up: ticks by hand, a clock that a test moves, errands done at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.health.service import LatestHealth
from companion.jobs.checkups import Checkups
from tests.fakes.clock import FixedClock
from tests.ledger.world import MAILBOX, World, open_world

OK = {"check": "spf", "severity": "ok"}
UNASKED = {"check": "spf", "severity": "unknown"}


class Checked:
    """Health, guard and attempts, as far as these ticks ask them."""

    def __init__(self, clock: FixedClock) -> None:
        self.clock = clock
        self.kept: dict[str, LatestHealth] = {}
        self.says: dict[str, str] = OK
        self.checked: list[str] = []
        self.waits: list[str] = []
        self.changed: list[str] = []
        self.looked: list[str] = []

    def check(self, mailbox_id: str) -> None:
        self.kept[mailbox_id] = LatestHealth(self.clock.now(), {"findings": [self.says]})

    def latest(self, mailbox_id: str) -> LatestHealth | None:
        return self.kept.get(mailbox_id)

    def checking(self, _mailbox_id: str) -> bool:
        return False


class AtOnce:
    """Errands without threads."""

    def __init__(self, _name: str, _workers: int) -> None:
        """Any number of them."""

    def run(self, _key: str, work: Callable[[], object]) -> None:
        work()

    def running(self, _key: str) -> bool:
        return False


class Guarded:
    """The last that a check-up does."""

    def __init__(self, health: Checked) -> None:
        self.health = health

    def look(self, mailbox_id: str) -> None:
        self.health.checked.append(mailbox_id)


class Waits:
    def __init__(self, health: Checked) -> None:
        self.health = health

    def due(self) -> list[str]:
        return self.health.waits

    def look(self, mailbox_id: str) -> list[str]:
        self.health.looked.append(mailbox_id)
        return self.health.changed


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock) as world:
        for number in range(1, 15):
            world.add_mailbox(f"m_{number}", f"p{number}@d{number}.example")
        yield world


@pytest.fixture
def health(clock: FixedClock) -> Checked:
    return Checked(clock)


@pytest.fixture
def checkups(world: World, clock: FixedClock, health: Checked, monkeypatch: pytest.MonkeyPatch) -> Checkups:
    monkeypatch.setattr("companion.jobs.checkups.Errands", AtOnce)
    return Checkups(
        world.store,
        clock,
        cast("Any", health),
        cast("Any", Waits(health)),
        cast("Any", Guarded(health)),
        DAY / 1000,
    )


EVERY = [MAILBOX, *(f"m_{number}" for number in range(1, 15))]


def test_new_mailboxes_are_checked_at_once_and_then_never_all_together(
    checkups: Checkups, health: Checked, clock: FixedClock
) -> None:
    checkups.look()
    assert sorted(health.checked) == sorted(EVERY)
    checkups.look()
    assert len(health.checked) == 15
    clock.advance(3 * DAY)  # the computer was off: all are due
    seen = []
    for _ in range(15):
        checkups.look()
        seen.append(len(health.checked))
        clock.advance(MINUTE)
    assert seen == list(range(16, 31)), "one a tick"
    assert sorted(health.checked[15:]) == sorted(EVERY), "and each of them once"


def test_within_a_day_they_spread(checkups: Checkups, health: Checked, clock: FixedClock) -> None:
    checkups.look()
    first = clock.now()
    minutes: dict[str, int] = {}
    while len(minutes) < 15:
        clock.advance(MINUTE)
        before = len(health.checked)
        checkups.look()
        for mailbox in health.checked[before:]:
            minutes.setdefault(mailbox, (clock.now() - first) // MINUTE)
        assert clock.now() - first < 2 * DAY
    assert min(minutes.values()) >= 21 * 60
    assert max(minutes.values()) <= 27 * 60
    assert len(set(minutes.values())) == 15


def test_one_that_nobody_answered_is_made_again_ever_more_seldom(
    checkups: Checkups, health: Checked, clock: FixedClock, world: World
) -> None:
    health.kept = {each: LatestHealth(clock.now(), {"findings": [OK]}) for each in EVERY}
    health.says = UNASKED
    checkups.now(MAILBOX)
    gaps: list[float] = []
    last = clock.now()
    while clock.now() - last < 5 * HOUR and len(gaps) < 6:
        clock.advance(MINUTE)
        before = len(health.checked)
        checkups.look()
        if MAILBOX in health.checked[before:]:
            gaps.append((clock.now() - last) / MINUTE)
            last = clock.now()
    wanted = [15, 30, 60, 120, 240, 240]
    assert all(0.9 * want <= gap <= 1.1 * want + 1 for gap, want in zip(gaps, wanted, strict=True)), gaps
    health.says = OK
    checkups.now(MAILBOX)
    count = health.checked.count(MAILBOX)
    clock.advance(12 * HOUR)
    checkups.look()
    assert health.checked.count(MAILBOX) == count


def test_after_waking_nothing_is_asked_for_a_moment(
    checkups: Checkups, health: Checked, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = 1000.0
    monkeypatch.setattr("companion.jobs.checkups.time.monotonic", lambda: at)
    health.waits = [MAILBOX]
    checkups.woke()
    checkups.look()
    checkups.look_again()
    assert (health.checked, health.looked) == ([], [])
    at += 31
    checkups.look_again()
    checkups.look()
    assert len(health.checked) == 15


def test_what_a_user_waited_for_brings_the_check_ups_it_changes(checkups: Checkups, health: Checked) -> None:
    health.waits = [MAILBOX]
    checkups.look_again()
    assert health.looked == [MAILBOX]
    assert health.checked == []
    health.changed = [MAILBOX, "m_bob"]
    checkups.look_again()
    assert sorted(health.checked) == sorted([MAILBOX, "m_bob"])
