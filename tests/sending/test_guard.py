"""The guard's rule: by hand, whatever comes (Hypothesis), and in simulation against the numbers of sending.md."""

from __future__ import annotations

import math
from random import Random
from statistics import mean, median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.sending.guard import ALARM, FALL, RISE, alarm

WORKDAYS, A_DAY = 22, 25  # 30 days of somebody who sends 25 a workday
RUNS = 20_000


def test_the_numbers_are_those_of_the_design() -> None:
    assert pytest.approx(5.247, abs=0.001) == ALARM
    assert pytest.approx(math.log(4)) == RISE
    assert pytest.approx(0.0468, abs=0.0001) == FALL


@pytest.mark.parametrize(
    ("places", "raised"),
    [
        ((), ()),
        ((1, 2, 3), ()),
        ((1, 2, 3, 4), (1, 2, 3, 4)),  # four in a row: 5.55
        ((1, 2, 3, 11), ()),  # 5.55 less seven that arrived: 5.22
        ((1, 2, 3, 10), (1, 2, 3, 10)),
        ((1, 2, 3, 4, 5, 6), (1, 2, 3, 4)),  # the rest changes nothing
        ((5, 100, 101, 102, 103), (100, 101, 102, 103)),  # the first was forgotten long ago
        (tuple(range(1, 2000, 32)), ()),  # 3 % evenly: a finding of the check-up, no alarm
    ],
)
def test_by_hand(places: tuple[int, ...], raised: tuple[int, ...]) -> None:
    assert alarm(places) == raised


places = st.lists(st.integers(1, 600), unique=True, max_size=60).map(sorted)


@given(places)
def test_as_one_send_after_the_other_would_be_counted(found: list[int]) -> None:
    """The rule jumps over what arrived; counted send by send it comes to the same."""
    total, raised = 0.0, None
    for place in range(1, 601):
        total = max(0.0, total + (RISE if place in found else -FALL))
        if total >= ALARM - 1e-9:
            raised = place
            break
    by_jumps = alarm(found)
    assert (by_jumps[-1] if by_jumps else None) == raised


@given(places, st.integers(1, 600))
def test_one_more_that_came_back_never_delays_the_alarm(found: list[int], more: int) -> None:
    before, after = alarm(found), alarm(sorted({*found, more}))
    if before:
        assert after
        assert after[-1] <= before[-1]
    assert set(after) <= {*found, more}


def run(rng: Random, rate: float, sends: int) -> tuple[int, ...]:
    return alarm(place for place in range(1, sends + 1) if rng.random() < rate)


def test_a_list_of_which_a_fifth_bounces_stops_after_a_median_of_23_sends() -> None:
    rng = Random(23)  # the same runs every time: this is arithmetic, not luck
    stopped = [run(rng, 0.2, 2_000) for _ in range(RUNS // 4)]
    assert all(stopped)
    middle, suffered = median(found[-1] for found in stopped), mean(len(found) for found in stopped)
    print(
        f"\na list at 20 %: stopped after a median of {middle:g} sends, {suffered:.1f} bounces in the alarm"
    )
    assert 20 <= middle <= 25
    assert suffered <= 6


def test_at_one_in_a_hundred_it_stops_wrongly_in_less_than_one_of_a_hundred_months() -> None:
    rng = Random(30)
    wrong = sum(bool(run(rng, 0.01, WORKDAYS * A_DAY)) for _ in range(RUNS))
    print(f"\na mailbox at 1 %: stopped wrongly in {wrong / RUNS:.2%} of {RUNS} runs of 30 days")
    assert wrong / RUNS <= 0.01


def test_at_six_in_a_hundred_it_stops_within_a_week() -> None:
    """P1 itself. Apollo's guard wants 200 sends in 7 days, and never looks at 25 a workday."""
    rng = Random(6)
    stopped = [found[-1] for _ in range(2_000) if (found := run(rng, 0.06, WORKDAYS * A_DAY))]
    print(
        f"\na list at 6 %: {len(stopped) / 2_000:.1%} stopped in 30 days, after a median of {median(stopped):g} sends"
    )
    assert len(stopped) / 2_000 >= 0.9
    assert median(stopped) <= 5 * A_DAY
