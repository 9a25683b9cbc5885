"""A clock that leaps ahead or falls back frees no window; it is believed when it has stood by that for an hour."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import pytest

from companion.core.clock import DAY, HOUR, MINUTE, SECOND, Clock, Machine, SystemClock
from companion.core.errors import StoreUnavailable
from companion.ledger import pace
from companion.ledger.leaps import Paced
from companion.ledger.limits import Ceiling
from companion.ledger.pace import DRIFT, NEW, STANDS, Line
from companion.store.engine import Store
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import MAILBOX, World, ask, open_world

YEAR = 365 * DAY


class Computer:
    """`wrong`: by how much its clock is; `passes` is what really goes by, asleep or awake."""

    def __init__(self) -> None:
        self.passed, self.wrong, self.started = 0, 0, "first"

    def now(self) -> int:
        return NOON + self.passed + self.wrong

    def steady(self) -> int:
        return 77 + self.passed

    def boot(self) -> str | None:
        return self.started

    def passes(self, ms: int) -> None:
        self.passed += ms


class Desk:
    """A ledger over a computer, looked at every minute as the companion does."""

    def __init__(self, world: World, computer: Computer) -> None:
        self.store, self.computer = world.store, computer
        self.starts()

    def starts(self) -> None:
        """The companion, anew."""
        self.paced = Paced(self.computer)
        self.paced.resume(self.store)
        self.paced.look(self.store)
        self.world = World(self.store, self.paced, Ceiling(500, 100))

    def passes(self, ms: int) -> None:
        until = self.computer.passed + ms
        while self.computer.passed < until:
            self.computer.passes(min(MINUTE, until - self.computer.passed))
            self.paced.look(self.store)

    def left(self) -> int:
        return self.world.ledger.usage(MAILBOX).hour.left

    def sends(self) -> str:
        return self.world.permits.ask(ask("bob@far.example")).decision


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_world(tmp_path / "db", FixedClock(), limit_hour=2, limit_day=50) as world:
        desk = Desk(world, Computer())
        desk.passes(NEW)  # the machine has run for a while, and its first reading was right
        yield desk


def full(desk: Desk) -> Desk:
    assert [desk.sends() for _ in range(3)] == ["allow", "allow", "block"]
    return desk


@pytest.mark.parametrize("by", [HOUR, 2 * HOUR, DAY, YEAR, -HOUR, -YEAR])
def test_a_leap_is_not_followed_and_the_window_frees_when_it_really_does(desk: Desk, by: int) -> None:
    full(desk).computer.wrong = by
    desk.passes(HOUR - MINUTE)
    assert desk.sends() == "block"
    desk.passes(MINUTE + 1)
    assert desk.left() == 2


def test_what_comes_and_goes_again_within_the_hour_never_was(desk: Desk) -> None:
    for _ in range(30):  # half an hour there, half an hour here
        desk.computer.wrong = YEAR - desk.computer.wrong
        desk.passes(30 * MINUTE)
    assert desk.paced.now() == NOON + desk.computer.passed


def test_one_that_leaps_on_and_on_is_never_believed(desk: Desk) -> None:
    for _ in range(100):
        desk.computer.wrong += DAY
        desk.passes(10 * MINUTE)
    assert desk.paced.now() == NOON + desk.computer.passed


def test_what_stands_for_an_hour_is_believed_and_every_window_is_as_full_as_before(desk: Desk) -> None:
    desk.passes(5 * MINUTE)
    assert desk.sends() == "allow"
    desk.computer.wrong = YEAR
    desk.paced.look(desk.store)
    desk.passes(50 * MINUTE)
    assert desk.sends() == "allow"
    desk.passes(10 * MINUTE)
    assert desk.paced.now() == NOON + YEAR + desk.computer.passed
    assert desk.left() == 1  # the first one is an hour ago by now
    desk.passes(50 * MINUTE - 1)
    assert desk.left() == 1
    desk.passes(1)
    assert desk.left() == 2


def test_believed_and_then_put_right_nothing_refills(desk: Desk) -> None:
    desk.computer.wrong = YEAR
    desk.passes(STANDS)
    full(desk)
    desk.computer.wrong = 0
    desk.passes(HOUR - MINUTE)
    assert desk.sends() == "block"


def test_a_start_of_the_companion_forgets_nothing(desk: Desk) -> None:
    full(desk).computer.wrong = YEAR
    desk.starts()
    assert desk.sends() == "block"
    desk.passes(HOUR - MINUTE)
    desk.starts()  # and the hour begins anew
    desk.passes(30 * MINUTE)
    assert desk.paced.now() == NOON + desk.computer.passed


def test_after_a_start_of_the_computer_only_its_clock_can_tell(desk: Desk) -> None:
    desk.computer.wrong, desk.computer.started = DAY, "second"
    desk.starts()
    assert desk.paced.now() == NOON + NEW + DAY
    desk.computer.wrong, desk.computer.started = 2 * DAY, "second"
    desk.starts()  # and this start is remembered
    assert desk.paced.now() == NOON + NEW + DAY


def test_without_a_mark_of_the_start_nothing_is_believed_of_another_run(desk: Desk) -> None:
    """`steady` may count from another moment: its numbers would mean nothing."""
    desk.computer.started = cast(str, None)
    desk.starts()
    desk.computer.wrong = DAY
    desk.starts()
    assert desk.paced.now() == NOON + NEW + DAY


def test_sleep_is_followed_at_once(desk: Desk) -> None:
    full(desk).computer.passes(9 * HOUR)
    assert desk.left() == 2
    assert desk.paced.now() == desk.computer.now()


def test_clocks_that_drift_are_the_networks_and_shift_nothing(desk: Desk) -> None:
    full(desk)
    before = [one.at for one in desk.world.sends()]
    desk.computer.wrong = DRIFT
    desk.passes(STANDS + MINUTE)
    assert desk.paced.now() == desk.computer.now()
    assert [one.at for one in desk.world.sends()] == before


def test_while_nothing_can_be_written_nothing_is_believed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    full(desk).computer.wrong = YEAR
    desk.passes(STANDS - MINUTE)
    desk.computer.passes(2 * MINUTE)

    @contextmanager
    def full_disk(_store: Store) -> Iterator[object]:
        yield desk.store
        raise StoreUnavailable

    with monkeypatch.context() as patch:
        patch.setattr("companion.ledger.leaps.leaps.shift", lambda *_: None)
        patch.setattr("companion.ledger.leaps.meta.put", lambda *_: None)
        patch.setattr(Store, "write", full_disk)
        with pytest.raises(StoreUnavailable):
            desk.paced.look(desk.store)
    assert desk.paced.now() == NOON + desk.computer.passed
    desk.paced.look(desk.store)
    assert desk.paced.now() == NOON + YEAR + desk.computer.passed


def test_the_line() -> None:
    line = Line(1000)
    assert pace.heard(line, 1000 + 5, 5) == line
    assert pace.heard(line, 1000 + 5 + SECOND, 5) == Line(1000, 1000 + SECOND, 5)
    tried = Line(1000, 9_000_000, 5)
    assert pace.heard(tried, 9_000_000 + 50, 50) == tried
    assert pace.heard(tried, 8_000_000 + 50, 50) == Line(1000, 8_000_000, 50)
    assert not pace.stands(tried, 4 + STANDS)
    assert pace.stands(tried, 5 + STANDS)
    assert pace.leap(line, Line(1000 + DRIFT)) == 0
    assert pace.leap(line, Line(1001 + DRIFT)) == 1 + DRIFT
    assert pace.leap(line, Line(-YEAR)) == 0


@pytest.mark.parametrize("wrong", [-6 * YEAR, -8 * HOUR, 8 * HOUR])
def test_what_the_network_puts_right_after_a_boot_is_believed_soon_and_older_sends_stay(
    tmp_path: Path, wrong: int
) -> None:
    """The computer's own clock was wrong; what is in the ledger was sent before, when it was right."""
    with open_world(tmp_path / "db", FixedClock(), limit_hour=2, limit_day=50) as world:
        before = Desk(world, Computer())
        assert before.sends() == "allow"
        computer = Computer()
        computer.started, computer.passed, computer.wrong = "second", DAY, wrong
        desk = Desk(world, computer)
        sent = [one.at for one in world.sends()]
        desk.passes(5 * MINUTE)
        computer.wrong = 0
        desk.passes(2 * MINUTE)
        assert desk.paced.now() == computer.now()
        assert [one.at for one in world.sends()] == sent
        assert desk.left() == 2


def test_this_machine_has_both_clocks() -> None:
    clock = SystemClock()
    assert isinstance(clock, Machine)
    began, wall = clock.steady(), clock.now()
    time.sleep(0.02)
    assert 20 <= clock.steady() - began <= clock.now() - wall + 100
    assert clock.boot() == clock.boot() is not None
    assert not isinstance(FixedClock(), Machine)
    assert abs(Paced(clock).now() - clock.now()) < SECOND
    only: Clock = FixedClock()
    assert Paced(only).now() == only.now()
