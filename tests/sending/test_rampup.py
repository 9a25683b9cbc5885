"""How many today: each rule by table, and what no history may bring about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sending.rampup import (
    HELD,
    Left,
    Plan,
    Stage,
    State,
    Why,
    begin,
    decide,
    forecast,
    is_proven,
    stopped,
)

MONDAY = date(2026, 11, 2)
PLAN = Plan()
GREEN = State(score=90, sent=200)


def day(ahead: int) -> date:
    """Days after that Monday."""
    return MONDAY + timedelta(days=ahead)


def left(*numbers: int, since: int = 0) -> dict[date, Left]:
    """One number a day, all of it outreach."""
    return {day(since + ahead): Left(number, number) for ahead, number in enumerate(numbers)}


def at(number: int, ahead: int = 0, good_days: int = 0) -> Stage:
    return Stage(day(ahead), number, "step", good_days)


def test_a_new_mailbox_starts_with_five_and_reaches_thirty_in_a_month_of_good_days() -> None:
    stage, days = begin(PLAN, MONDAY, {}), dict[date, Left]()
    assert stage == Stage(MONDAY, 5, "start")
    numbers = [stage.number]
    for ahead in range(1, 24):
        if day(ahead - 1).weekday() < 5:
            days[day(ahead - 1)] = Left(stage.number, stage.number)
        stage = decide(PLAN, stage, day(ahead), days, GREEN)
        numbers.append(stage.number)
    assert numbers == [
        5, 7, 9, 11, 13, 13, 13,  # Friday's good day counts on Monday
        15, 17, 18, 20, 21, 21, 21,  # by now 1.5 times the usual day and a step is what holds it
        23, 25, 27, 29, 30, 30, 30,
        30, 30, 30,
    ]  # fmt: skip
    assert stage.why == "goal"


@pytest.mark.parametrize(
    ("before", "today", "days", "state", "number", "why"),
    [
        (at(10), 1, left(8), GREEN, 12, "step"),
        (at(10), 1, left(7), GREEN, 10, "room"),  # 80 % of ten are eight
        (at(10), 1, left(8), State(), 12, "step"),  # no score yet is no fault
        (at(10), 1, left(8), State(score=75), 12, "step"),
        (at(10), 1, left(8), State(score=74.9), 10, "yellow"),
        (at(10), 1, left(8), State(score=40), 10, "yellow"),
        (at(10), 1, left(8), State(score=90, sent=100, bounced=2), 10, "bounces"),
        (at(10), 1, left(8), State(score=90, sent=101, bounced=2), 12, "step"),
        (at(10), 1, left(8), State(score=90, sent=8, bounced=1), 12, "step"),  # a single one is no rate
        (at(10), 1, left(8), State(alarm=True, paused=True), 5, "alarm"),
        (at(10), 1, left(8), State(paused=True), 10, "paused"),
        (at(1), 1, left(1), State(alarm=True, paused=True), 1, "alarm"),
        (at(10), 1, left(8), State(sent=1000, complained=1, complaint=True), 5, "complaints"),
        (at(10), 1, left(8), State(sent=1000, complained=1), 10, "complaints"),  # halved when it came in
        (at(10), 1, left(8), State(sent=1001, complained=1, complaint=True), 12, "step"),
        (at(10, 4), 5, left(8, since=4), GREEN, 10, "weekend"),
        (at(10, 6, good_days=1), 7, left(8, since=4), GREEN, 12, "step"),
        (at(10, 5), 7, left(10, 10, since=5), GREEN, 10, "room"),  # what leaves on a weekend shows nothing
        (at(29), 1, left(29), GREEN, 30, "goal"),
        (at(30), 1, left(30), GREEN, 30, "goal"),
        # Three good days that nobody looked at are one step.
        (at(10), 3, left(10, 10, 10), GREEN, 12, "step"),
        # Usually 4 a day: no more than 6 and a step.
        (at(20, 11), 14, left(4, 4, 4, 4, 4, 0, 0, 4, 4, 4, 4, 4), GREEN, 8, "usual"),
        # Usually one a day: as much as everybody starts with.
        (at(20, 11), 14, left(1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1), GREEN, 5, "usual"),
    ],
)
def test_the_number_of_a_day(
    before: Stage, today: int, days: Mapping[date, Left], state: State, number: int, why: Why
) -> None:
    found = decide(PLAN, before, day(today), days, state)
    assert (found.day, found.number, found.why) == (day(today), number, why)


def test_the_same_day_is_decided_once_and_one_that_never_was_does_not_hold_it_up() -> None:
    before = at(20, 9)
    assert decide(PLAN, before, day(9), left(20, since=9), State(alarm=True)) is before
    assert decide(PLAN, before, day(1), {}, GREEN) == Stage(day(1), 20, "step")


def test_a_long_silence_halves_it_once() -> None:
    days, stage = left(20, since=3), at(20, 4)
    numbers = []
    for ahead in range(5, 40):
        stage = decide(PLAN, stage, day(ahead), days, GREEN)
        numbers.append((stage.number, stage.why))
    assert numbers[:13] == [(20, "weekend"), (20, "weekend"), *[(20, "room")] * 5, (20, "weekend"), (20, "weekend"),
                            *[(20, "room")] * 4]  # fmt: skip
    assert numbers[13] == (10, "idle")  # the fifteenth day after the last send: fourteen without one
    assert {number for number, _ in numbers[13:]} == {10}


def test_a_silence_that_nobody_saw_halves_it_too() -> None:
    assert decide(PLAN, at(20, 4), day(60), left(20, since=3), GREEN).number == 10
    assert (
        decide(PLAN, Stage(MONDAY, 5, "start"), day(60), {}, GREEN).number == 5
    )  # never anything but silence


def test_steps_may_be_days_apart() -> None:
    plan, stage, days = Plan(step=10, every=3, start=10, ceiling=80), at(10), left(*[10] * 5)
    numbers = []
    for ahead in range(1, 5):
        stage = decide(plan, stage, day(ahead), days, GREEN)
        numbers.append(stage.number)
    assert numbers == [10, 10, 20, 20]
    assert (plan.stages, plan.stage(10), plan.stage(59), plan.stage(80)) == (8, 1, 5, 8)


def test_who_sends_more_already_needs_none_and_who_sends_less_starts_there() -> None:
    month = {day(-ahead): Left(40, 3) for ahead in range(1, 20)}
    assert is_proven(PLAN, MONDAY, month)
    assert not is_proven(PLAN, MONDAY, dict(list(month.items())[:9]))  # seven workdays prove nothing
    assert begin(PLAN, MONDAY, dict(list(month.items())[:9])).number == 5
    assert begin(PLAN, MONDAY, {one: Left(12, 0) for one in month}).number == 12
    assert begin(PLAN, MONDAY, month).number == 30


def test_red_stops_and_unknown_does_not() -> None:
    assert [stopped(PLAN, score) for score in (None, 100, 50, 49.9, 0)] == [False, False, False, True, True]


def test_the_goal_is_seen_from_afar() -> None:
    start = begin(PLAN, MONDAY, {})
    assert forecast(PLAN, start, {}, 30) == Stage(day(18), 30, "goal")
    assert forecast(PLAN, start, {}, 6) == Stage(day(1), 7, "step")
    assert forecast(PLAN, at(30, 3), {}, 30) == at(30, 3)
    assert forecast(Plan(ceiling=10_000), start, {}, 10_000) is None


counts = st.lists(st.integers(0, 60), max_size=50)
states = st.builds(
    State,
    score=st.none() | st.integers(0, 100),
    sent=st.integers(0, 500),
    bounced=st.integers(0, 10),
    complained=st.integers(0, 2),
    alarm=st.booleans(),
    paused=st.booleans(),
    complaint=st.booleans(),
)
plans = st.builds(
    Plan,
    start=st.integers(1, 20),
    ceiling=st.integers(1, 60),
    step=st.integers(1, 15),
    every=st.integers(1, 6),
    used=st.integers(1, 100),
)


@given(
    plan=plans,
    numbers=counts,
    seen=st.lists(st.tuples(st.integers(-3, 20), states), max_size=30),
)
def test_whatever_happens(plan: Plan, numbers: list[int], seen: list[tuple[int, State]]) -> None:
    """`seen`: days from one decision to the next, also back, and how the mailbox did."""
    days = left(*numbers)
    stage = begin(plan, day(20), days)
    assert 1 <= stage.number <= plan.ceiling
    today = stage.day
    for ahead, state in seen:
        today += timedelta(days=ahead)
        before, stage = stage, decide(plan, stage, today, days, state)
        assert stage == decide(plan, before, today, days, state)
        assert decide(plan, stage, today, days, State(alarm=True)) is stage
        assert 1 <= stage.number <= plan.ceiling
        assert stage.number <= before.number + plan.step
        usual = sorted(
            one.sent
            for back in range(1, 15)
            if (one := days.get(today - timedelta(days=back))) and one.sent
            if (today - timedelta(days=back)).weekday() < 5
        )
        if usual and ahead > 0:
            middle = (usual[len(usual) // 2] + usual[(len(usual) - 1) // 2]) / 2
            assert stage.number <= max(plan.start, int(1.5 * middle) + plan.step)
        if stage.number > before.number:
            assert ahead > 0
            assert today.weekday() < 5
            assert stage.why in ("step", "usual", "goal")
        if ahead > 0 and (state.alarm or state.paused or (state.score is not None and state.score < 75)):
            assert stage.number <= before.number
        if ahead > 0 and state.alarm:
            assert stage.number <= max(1, before.number // 2)
        if stage.why in HELD:
            assert stage.number <= before.number


@given(numbers=counts, trouble=states, better=st.integers(1, 10))
def test_more_sends_on_the_day_before_never_lower_what_trouble_never_raises(
    numbers: list[int], trouble: State, better: int
) -> None:
    days, before = left(*numbers), at(20, 30)
    well = decide(PLAN, before, day(31), days, GREEN)
    assert decide(PLAN, before, day(31), days, trouble).number <= well.number
    more = days | {day(30): Left(20 + better, 20 + better)}
    assert decide(PLAN, before, day(31), more, GREEN).number >= min(
        well.number, decide(PLAN, before, day(31), days | {day(30): Left(20, 20)}, GREEN).number
    )
