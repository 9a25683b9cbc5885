"""T31: no race, crash, clock or broken disk lets a send past a limit."""

from __future__ import annotations

import resource
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from companion.core.clock import DAY, HOUR, MINUTE, SystemClock
from companion.core.errors import StoreUnavailable
from companion.ledger.clock import SLACK
from companion.ledger.limits import Ceiling, Denied
from companion.ledger.service import Wanted
from companion.ledger.witness import SentCopy
from tests.fakes.clock import FixedClock
from tests.ledger.racer import race
from tests.ledger.world import ADDRESS, MAILBOX, ask, open_world, reopen_world

CEILING = Ceiling(12, 4)
HOURLY, DAILY = 3, 7
OWN = (ADDRESS, "sales@acme.example")  # an alias has no limits of its own


class Killed(Exception):
    """The process died before the commit."""


class Limits(RuleBasedStateMachine):
    """Permits, outbox, copies in Sent, clock jumps, restarts and deaths, in any order.

    The model is a plain list of what was granted and not given back since; it never looks at the database. Its time
    is the real one, which the computer's clock shows less `behind`: no window may refill early by that.
    """

    template: Path

    @initialize()
    def open(self) -> None:
        self.directory = Path(tempfile.mkdtemp())
        shutil.copy(self.template, self.directory / "db")
        self.clock = FixedClock()
        self.granted: list[tuple[int, int, int]] = []  # time, sends, outreach
        self.open_permits: dict[str, tuple[int, tuple[str, ...], int]] = {}
        self.behind = self.copies = 0
        self.enter()

    def enter(self) -> None:
        self.context = reopen_world(self.directory / "db", self.clock, CEILING)
        self.world = self.context.__enter__()

    def teardown(self) -> None:
        self.context.__exit__(None, None, None)
        shutil.rmtree(self.directory)

    def time(self) -> int:
        return self.clock.now() + self.behind

    @rule(count=st.integers(1, 4), answer=st.booleans())
    def ask_permit(self, count: int, answer: bool) -> None:
        who = tuple(f"{'friend' if answer else 'stranger'}{n}@far.example" for n in range(count))
        permit = self.world.permits.ask(ask(*who))
        if permit.permit is not None:
            strangers = 0 if answer else count
            self.granted.append((self.time(), count, strangers))
            self.open_permits[permit.permit] = (self.time(), who, strangers)
        elif permit.retry_at is not None:
            assert self.clock.now() < permit.retry_at <= self.clock.now() + DAY + SLACK

    @rule(count=st.integers(1, 3), fate=st.sampled_from(["sent", "refused", "unknown", "killed"]))
    def outbox_sends(self, count: int, fate: str) -> None:
        who = tuple(f"stranger{n}@far.example" for n in range(count))
        wanted = Wanted(OWN[count % 2], who, "outbox", f"o_{len(self.granted)}_{self.copies}", None)
        try:
            with self.world.store.write() as tx:
                answer = self.world.ledger.reserve(tx, self.world.ledger.lock(tx, MAILBOX), wanted)
                if fate == "killed":
                    raise Killed
        except Killed:
            return  # neither the sends nor the time were written
        now = self.time()
        if isinstance(answer.verdict, Denied) or fate == "unknown":
            if not isinstance(answer.verdict, Denied):
                self.granted.append((now, count, count))
            return
        with self.world.store.write() as tx:
            sent, released = (who, ()) if fate == "sent" else ((), who)
            self.world.ledger.settle(tx, MAILBOX, wanted.reference, sent=sent, released=released)
        if fate == "sent":
            self.granted.append((now, count, count))
        self.copies += 1

    @rule(index=st.integers(0, 5), late=st.integers(-11 * MINUTE, 11 * MINUTE))
    def copy_of_a_permit(self, index: int, late: int) -> None:
        if self.open_permits:
            at, who, _ = list(self.open_permits.values())[index % len(self.open_permits)]
            self.copy(at + late, who)

    @rule(late=st.integers(-2 * DAY, HOUR))
    def copy_from_elsewhere(self, late: int) -> None:
        self.copy(self.clock.now() + late, (f"phone{self.copies}@far.example",))

    def copy(self, at: int, who: tuple[str, ...]) -> None:
        self.copies += 1
        filed = SentCopy(f"<{self.copies}@acme.example>", at, OWN[self.copies % 2], who, self.copies)
        with self.world.store.write() as tx:
            self.world.ledger.witness(tx, MAILBOX, [filed])

    @rule(ago=st.integers(0, HOUR))
    def sync_works(self, ago: int) -> None:
        self.world.ledger.release_unseen(MAILBOX, self.clock.now() - ago)
        for permit in self.world.permits_in("released") & self.open_permits.keys():
            at, who, strangers = self.open_permits.pop(permit)
            self.granted.remove((at, len(who), strangers))  # what was given back is no longer granted

    @rule(by=st.one_of(st.integers(1, 20 * MINUTE), st.integers(HOUR - 2, HOUR + 2), st.integers(1, 2 * DAY)))
    def time_passes(self, by: int) -> None:
        self.clock.advance(by)

    @rule(by=st.integers(1, 3 * DAY))
    def clock_steps_back(self, by: int) -> None:
        self.clock.advance(-by)
        self.behind += by

    @rule()
    def clock_is_put_right(self) -> None:
        self.clock.advance(self.behind)
        self.behind = 0

    @rule()
    def restart(self) -> None:
        self.context.__exit__(None, None, None)
        self.enter()

    @invariant()
    def no_window_holds_more_than_its_limit(self) -> None:
        for end, _, _ in getattr(self, "granted", ()):
            for window, limit, column in ((HOUR, HOURLY, 2), (DAY, DAILY, 2), (DAY, CEILING.per_day, 1)):
                assert sum(entry[column] for entry in self.granted if end - window < entry[0] <= end) <= limit


def test_limits_hold_whatever_happens(tmp_path: Path) -> None:
    with open_world(tmp_path / "db", FixedClock(), CEILING, limit_hour=HOURLY, limit_day=DAILY) as world:
        for n in range(4):
            world.wrote_before(f"friend{n}@far.example")
    Limits.template = tmp_path / "db"
    run_state_machine_as_test(
        Limits,
        settings=settings(
            max_examples=40, stateful_step_count=40, deadline=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip


def test_fifty_threads_never_share_the_last_slot(tmp_path: Path) -> None:
    with open_world(tmp_path / "db", SystemClock(), limit_hour=20, limit_day=20) as world:
        world.permits.ask(ask("first@far.example"))
    assert race(tmp_path / "db", threads=50, tries=100, name="t").total() == 19
    with reopen_world(tmp_path / "db", SystemClock()) as world:
        assert len(world.sends()) == 20


@pytest.mark.parametrize("by", [MINUTE, SLACK, SLACK + 1, HOUR, 3 * DAY, 56 * 365 * DAY])
def test_a_clock_that_steps_back_refills_nothing(tmp_path: Path, by: int) -> None:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock, limit_hour=2) as world:
        assert world.permits.ask(ask()).decision == "allow"
        clock.advance(-by)
        assert world.permits.ask(ask()).decision == "allow"
        assert world.permits.ask(ask()).decision == "block"
        clock.advance(HOUR - 1 - SLACK)
        assert world.permits.ask(ask()).decision == "block"


@pytest.mark.parametrize("by", [MINUTE, SLACK, SLACK + 1, HOUR, 3 * DAY, 56 * 365 * DAY])
def test_nor_does_its_being_put_right(tmp_path: Path, by: int) -> None:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock, limit_hour=2) as world:
        world.permits.ask(ask())
        clock.advance(-by)
        world.permits.ask(ask())
        clock.advance(by + 5 * MINUTE)
        assert world.permits.ask(ask()).decision == "block"
        clock.advance(HOUR)
        assert world.permits.ask(ask()).decision == "allow"


@pytest.mark.parametrize("by", [MINUTE, HOUR, 30 * DAY, 14 * 365 * DAY])
def test_a_clock_that_was_ahead_once_shuts_no_window_for_good(tmp_path: Path, by: int) -> None:
    """And what it was ahead of still counts: for a whole window from now."""
    clock = FixedClock()
    with open_world(tmp_path / "db", clock, limit_hour=2, limit_day=4) as world:
        clock.advance(by)
        assert [world.permits.ask(ask()).decision for _ in range(3)] == ["allow", "allow", "block"]
        clock.advance(-by)
        blocked = world.permits.ask(ask())
        assert blocked.decision == "block"
        assert blocked.retry_at is not None
        assert clock.now() + HOUR <= blocked.retry_at <= clock.now() + HOUR + SLACK
        while clock.now() < blocked.retry_at:  # a pass over the mailbox every few seconds follows the clock
            clock.advance(MINUTE)
            world.ledger.release_unseen(MAILBOX, 0)
        assert [world.permits.ask(ask()).decision for _ in range(3)] == ["allow", "allow", "block"]
        clock.advance(DAY)
        assert world.permits.ask(ask()).decision == "allow"


def test_a_sync_lets_go_of_a_time_that_never_was(tmp_path: Path) -> None:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock, limit_hour=1) as world:
        clock.advance(30 * DAY)
        world.permits.ask(ask())
        clock.advance(-30 * DAY)
        world.ledger.release_unseen(MAILBOX, clock.now())
        assert world.ledger.usage(MAILBOX).next_slot == clock.now() + HOUR
        assert [row.at for row in world.sends()] == [clock.now()]
        clock.advance(SLACK)
        world.ledger.release_unseen(MAILBOX, clock.now())
        assert [row.state for row in world.sends()] == ["released"]


def test_coming_to_that_time_by_and_by_dates_nothing_anew(tmp_path: Path) -> None:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock, limit_hour=9) as world:
        clock.advance(DAY)
        world.permits.ask(ask("first@far.example"))
        clock.advance(-DAY)
        for n in range(9):
            world.permits.ask(ask(f"p{n}@far.example"))
            clock.advance(3 * HOUR)
        world.permits.ask(ask("last@far.example"))
        assert len({row.at for row in world.sends()}) == 10


@contextmanager
def full_disk(path: Path) -> Iterator[None]:
    """No file of this process may grow any more, which is what a full disk looks like from here."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    biggest = max(file.stat().st_size for file in path.parent.iterdir())
    resource.setrlimit(resource.RLIMIT_FSIZE, (biggest, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_takes_nothing_allows_nothing(tmp_path: Path) -> None:
    with open_world(tmp_path / "db", SystemClock(), limit_hour=50) as world:
        told = 0

        def until_it_is_full() -> None:
            nonlocal told
            for n in range(50):
                world.permits.ask(ask(f"p{n}@far.example"))
                told += 1

        with full_disk(tmp_path / "db"), pytest.raises(StoreUnavailable):
            until_it_is_full()
        assert len(world.sends()) == told  # each yes stands on the disk, and nothing else does


def test_a_broken_database_allows_nothing(tmp_path: Path) -> None:
    with open_world(tmp_path / "db", SystemClock()) as world, world.store.write() as tx:
        tx.exec_driver_sql("DROP TABLE sends")
    with reopen_world(tmp_path / "db", SystemClock()) as world:
        with pytest.raises(StoreUnavailable):
            world.permits.ask(ask())
        with pytest.raises(StoreUnavailable):
            world.ledger.usage(MAILBOX)
