"""The ramp-up over a real store: decided once a local day, whatever restarts, and what the ledger makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import LimitOverDay, LimitRange, NotFound
from companion.ledger.limits import Ceiling
from companion.ledger.settings import Change as LimitChange
from companion.ledger.settings import LimitSettings
from companion.sending.ramping import Change, RampUps
from companion.sending.rampup import Plan
from companion.store import checkups, guards, mailboxes, outbox, pacing
from companion.store.checkups import CheckupRow
from companion.store.ledger import SendRow, write
from companion.store.outbox import OutboxRow, Recipient
from tests.fakes.clock import FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, World, ask, open_world

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=BERLIN)


def ms(when: datetime) -> int:
    return int(when.timestamp() * 1000)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(ms(MONDAY))


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock, limit_hour=50, limit_day=50, synced_at=1) as world:
        yield world


@pytest.fixture
def ramp_ups(world: World, clock: FixedClock) -> RampUps:
    return RampUps(world.store, clock, BERLIN)


def sent(world: World, at: int, count: int, *, outreach: bool = True) -> None:
    row = SendRow(MAILBOX, ADDRESS, "p@far.example", None, at, "elsewhere", outreach, "sent")
    with world.store.write() as tx:
        write(tx, [row] * count)


def score(world: World, at: int, value: float | None) -> None:
    with world.store.write() as tx:
        checkups.add(tx, CheckupRow(MAILBOX, "acme.example", at, "dm1", value, 0, 100, {"health": {}}))


def limit(world: World) -> int:
    return world.ledger.usage(MAILBOX).day.limit


def test_a_mailbox_is_ramped_up_once_it_was_read(tmp_path: Path, clock: FixedClock) -> None:
    with open_world(tmp_path / "db", clock) as world:
        ramp_ups = RampUps(world.store, clock, BERLIN)
        ramp_ups.look()
        assert (limit(world), ramp_ups.of(MAILBOX).number) == (50, None)
        world.change_mailbox(synced_at=1)
        ramp_ups.look()
        assert (limit(world), ramp_ups.of(MAILBOX).number) == (5, 5)
        assert "usage" in world.events()


def test_the_number_grows_after_a_good_day_and_the_ledger_goes_by_it(
    world: World, ramp_ups: RampUps, clock: FixedClock
) -> None:
    ramp_ups.look()
    for number in range(5):
        assert world.permits.ask(ask(f"p{number}@far.example")).decision == "allow"
    refused = world.permits.ask(ask())
    assert (refused.which, refused.retry_at) == ("day", clock.now() + DAY)
    clock.advance(DAY)
    ramp_ups.look()
    found = ramp_ups.of(MAILBOX)
    assert (found.number, found.why, found.stage, found.since) == (7, "step", 2, date(2026, 11, 3))
    assert [number for _, number in found.days] == [5, 7]
    assert limit(world) == 7
    clock.advance(DAY)
    ramp_ups.look()
    found = ramp_ups.of(MAILBOX)
    assert (found.number, found.why, found.since) == (7, "room", date(2026, 11, 3))
    assert found.next is not None
    assert (found.next.day, found.next.number) == (date(2026, 11, 5), 9)


def test_a_day_is_decided_once_also_by_another_process(
    world: World, ramp_ups: RampUps, clock: FixedClock
) -> None:
    ramp_ups.look()
    with world.store.read() as connection:
        before = pacing.decisions(connection, MAILBOX)
    sent(world, clock.now(), 40)
    clock.advance(10 * HOUR)
    RampUps(world.store, clock, BERLIN).look()
    with world.store.read() as connection:
        assert pacing.decisions(connection, MAILBOX) == before


def test_a_day_is_as_long_as_the_place_has_it(world: World, clock: FixedClock) -> None:
    """The clocks of Berlin went back on 25 October: that Sunday had 25 hours; New York's went a week later."""
    berlin = RampUps(world.store, clock, BERLIN)
    clock.set(ms(datetime(2026, 10, 23, 9, tzinfo=BERLIN)))
    berlin.look()
    sent(world, ms(datetime(2026, 10, 23, 23, 59, tzinfo=BERLIN)), 5)
    clock.set(ms(datetime(2026, 10, 26, 0, 0, tzinfo=BERLIN)) - 1)
    berlin.look()
    assert berlin.of(MAILBOX).days[-1] == (date(2026, 10, 25), 5)
    clock.advance(1)
    berlin.look()
    assert berlin.of(MAILBOX).days[-1] == (date(2026, 10, 26), 7)
    # The user flies west: it is Sunday again there, and nothing is decided or counted twice.
    away = RampUps(world.store, clock, ZoneInfo("America/New_York"))
    away.look()
    assert (away.of(MAILBOX).number, away.of(MAILBOX).days[-1][0]) == (7, date(2026, 10, 25))
    clock.advance(5 * HOUR)
    away.look()
    assert (away.of(MAILBOX).number, away.of(MAILBOX).days[-1][0]) == (7, date(2026, 10, 26))


def test_red_stops_at_once_and_goes_on_when_it_is_found_better(
    world: World, ramp_ups: RampUps, clock: FixedClock
) -> None:
    ramp_ups.look()
    score(world, clock.now(), 49.0)
    ramp_ups.look()
    found = ramp_ups.of(MAILBOX)
    assert (found.number, found.stopped, limit(world)) == (0, True, 0)
    refused = world.permits.ask(ask())
    assert (refused.which, refused.retry_at) == ("day", clock.now() + DAY)
    world.wrote_before("customer@far.example")
    assert world.permits.ask(ask("customer@far.example")).decision == "allow"
    score(world, clock.now() + MINUTE, 60.0)
    ramp_ups.look()
    assert (ramp_ups.of(MAILBOX).stopped, limit(world)) == (False, 5)


def test_an_alarm_halves_it_once_and_its_pause_holds(
    world: World, ramp_ups: RampUps, clock: FixedClock
) -> None:
    ramp_ups.set(MAILBOX, Change(plan={"start": 20, "ceiling": 40}))
    ramp_ups.look()
    with world.store.write() as tx:
        guards.begin(tx, MAILBOX, clock.now())
        guards.pause(tx, MAILBOX, "bounces", clock.now() + HOUR)
    numbers = []
    for _ in range(3):
        clock.advance(DAY)
        ramp_ups.look()
        numbers.append((ramp_ups.of(MAILBOX).number, ramp_ups.of(MAILBOX).why))
    assert numbers == [(10, "alarm"), (10, "paused"), (10, "paused")]
    with world.store.write() as tx:  # raised and let go on within a day: still an alarm
        guards.resume(tx, MAILBOX, clock.now())
        guards.pause(tx, MAILBOX, "bounces", clock.now() + HOUR)
        guards.resume(tx, MAILBOX, clock.now() + 2 * HOUR)
    clock.advance(DAY)
    ramp_ups.look()
    assert (ramp_ups.of(MAILBOX).number, ramp_ups.of(MAILBOX).why) == (5, "alarm")


def test_who_sends_more_already_is_left_alone_unless_wanted(
    world: World, ramp_ups: RampUps, clock: FixedClock
) -> None:
    for ago in range(1, 20):
        sent(world, clock.now() - ago * DAY, 40, outreach=False)
    ramp_ups.look()
    found = ramp_ups.of(MAILBOX)
    assert (found.on, found.proven, limit(world)) == (False, True, 50)
    found = ramp_ups.set(MAILBOX, Change(on=True))
    assert (found.on, found.proven, found.number, limit(world)) == (True, False, 30, 30)
    found = ramp_ups.set(MAILBOX, Change(on=False))
    assert (found.on, found.number, limit(world)) == (False, None, 50)


def test_a_lower_goal_counts_at_once_and_a_higher_one_after_a_good_day(
    world: World, ramp_ups: RampUps, clock: FixedClock
) -> None:
    ramp_ups.set(MAILBOX, Change(plan={"start": 20}))
    assert limit(world) == 20
    assert ramp_ups.set(MAILBOX, Change(plan={"ceiling": 8})).number == 8
    assert limit(world) == 8
    found = ramp_ups.set(MAILBOX, Change(plan={"ceiling": 50}))
    assert (found.number, limit(world)) == (20, 20)
    assert found.goal is not None
    assert found.goal.number == 50


@pytest.mark.parametrize(
    ("plan", "error", "at"),
    [
        ({"ceiling": 51}, LimitOverDay, "ceiling"),
        ({"ceiling": 0}, LimitRange, "ceiling"),
        ({"start": -1}, LimitRange, "start"),
        ({"step": 0}, LimitRange, "step"),
        ({"every": 31}, LimitRange, "every"),
        ({"bounces": 0}, LimitRange, "bounces"),
        ({"surge": 99}, LimitRange, "surge"),
    ],
)
def test_numbers_that_cannot_be(
    world: World, ramp_ups: RampUps, plan: dict[str, float], error: type[LimitRange], at: str
) -> None:
    with pytest.raises(error) as caught:
        ramp_ups.set(MAILBOX, Change(plan=plan))
    assert caught.value.field == at
    assert ramp_ups.of(MAILBOX).plan == Plan()
    with pytest.raises(NotFound):
        ramp_ups.set("m_nobody", Change(on=True))


def test_what_waits_for_a_place_asks_again_when_the_limits_are_others(
    world: World, ramp_ups: RampUps, clock: FixedClock
) -> None:
    """But not what waits for its time or for its server."""
    ramp_ups.look()
    at = clock.now() + DAY
    row = OutboxRow(
        "o_day", MAILBOX, "<a@x>", ADDRESS, (Recipient("p@far.example"),), "queued", "day", None, at, 0, 0, 1, None,
        None, None,
    )  # fmt: skip
    with world.store.write() as tx:
        outbox.write(tx, 1, row)
        outbox.write(tx, 1, replace(row, id="o_timed", message_id="<b@x>", reason=None))
        outbox.write(tx, 1, replace(row, id="o_slow", message_id="<c@x>", reason="deferred"))
    LimitSettings(world.store, clock, lambda _: Ceiling(500, 100)).set(MAILBOX, LimitChange(day=60))
    with world.store.read() as connection:
        due = {one: outbox.get(connection, one) for one in ("o_day", "o_timed", "o_slow")}
    assert {name: found.due_at for name, found in due.items() if found} == {
        "o_day": clock.now(), "o_timed": at, "o_slow": at,
    }  # fmt: skip


def test_a_mailbox_that_is_gone_is_let_be(world: World, ramp_ups: RampUps) -> None:
    ramp_ups.look()
    with world.store.write() as tx:
        mailboxes.remove(tx, MAILBOX, 1)
    ramp_ups.look()
    with pytest.raises(NotFound):
        ramp_ups.of(MAILBOX)
