"""Gaps and waits of the outbox."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR, MINUTE, SECOND
from companion.sending.pacing import backoff, gap_ends, longest_gap

NOW = 1_790_000_000_000


def test_waits_double_to_four_hours_and_end_after_three_days() -> None:
    waits = [backoff(tries) for tries in range(1, 30)]
    given_waits = [wait for wait in waits if wait is not None]
    assert given_waits[:7] == [5 * MINUTE * 2**n for n in range(6)] + [160 * 2 * MINUTE - 80 * MINUTE]
    assert set(given_waits[6:]) == {4 * HOUR}
    assert 3 * DAY - 4 * HOUR < sum(given_waits) <= 3 * DAY
    assert waits[len(given_waits) :] == [None] * (len(waits) - len(given_waits))


@given(gap=st.integers(1, 3600), seed=st.integers(), ago=st.integers(0, 3 * HOUR))
def test_a_gap_is_drawn_once_and_within_a_fifth(gap: int, seed: int, ago: int) -> None:
    last = NOW - ago
    ends = gap_ends(last, gap, NOW, None, Random(seed))
    if ends is None:
        assert ago >= int(gap * SECOND * 0.8)
        return
    assert max(NOW, last + int(gap * SECOND * 0.8)) <= ends <= last + longest_gap(gap)
    assert gap_ends(last, gap, ends, ends, Random(seed + 1)) is None


def test_a_gap_drawn_for_an_earlier_send_does_not_count_for_the_next() -> None:
    drawn = gap_ends(NOW, 600, NOW, None, Random(1))
    assert drawn is not None
    after = gap_ends(drawn - SECOND, 600, drawn, drawn, Random(1))
    assert after is not None
    assert after >= drawn - SECOND + 480 * SECOND


def test_no_gap_where_none_was_asked_for() -> None:
    assert gap_ends(NOW, 0, NOW, None, Random(1)) is None
    assert gap_ends(None, 600, NOW, None, Random(1)) is None
