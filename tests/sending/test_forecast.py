"""About when what waits leaves: the dispatcher's rules played forward, in tables and against a slow oracle."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR, MINUTE
from companion.ledger.limits import Policy
from companion.sending.forecast import Leaves, Queued, Window, forecast
from companion.sending.hours import Hours

NOW = int(datetime(2025, 11, 24, 10, 42, tzinfo=UTC).timestamp() * 1000)  # a Monday
GAP = 10 * MINUTE
WORK = Hours(8 * 60, 18 * 60, UTC)


def at(text: str) -> int:
    return int(datetime.fromisoformat(f"2025-11-{text}+00:00").timestamp() * 1000)


def window(name: str, limit: int, *sent: int, span: int = HOUR) -> Window:
    return Window(Policy(name, span, limit, "all"), sorted(sent))  # type: ignore[arg-type]


def always(_at: int) -> None:
    return None


def one(name: str = "a", due: int = NOW, sends: int = 1, **more: bool) -> Queued:
    return Queued(name, due, NOW, sends, **more)


def test_what_is_free_leaves_now_and_the_rest_gap_after_gap() -> None:
    found = forecast([one("a"), one("b"), one("c")], [window("hour", 6)], NOW, GAP, None, always)
    assert found == {
        "a": Leaves(NOW, None),
        "b": Leaves(NOW + GAP, "gap"),
        "c": Leaves(NOW + 2 * GAP, "gap"),
    }


def test_the_story_of_the_design() -> None:
    """Maya, Monday 10:42: the last left at 10:42, two of this hour's three places are taken until 11:07 and later."""
    hour = window("hour", 3, at("24T10:07"), at("24T10:42"))
    queue = [
        one("ana"),
        one("per"),
        one("team", at("24T14:00")),
        one("lena", at("24T19:30")),
    ]
    found = forecast(queue, [hour], NOW, GAP, at("24T10:52"), WORK.opens)
    assert found["ana"] == Leaves(at("24T10:52"), "gap")
    assert found["per"] == Leaves(at("24T11:07"), "hour")
    assert found["team"] == Leaves(at("24T14:00"), None)
    assert found["lena"] == Leaves(at("25T08:00"), "hours")


def test_the_window_that_frees_last_is_named() -> None:
    windows = [window("hour", 1, NOW - 59 * MINUTE), window("day", 1, NOW - 20 * HOUR, span=DAY)]
    assert forecast([one()], windows, NOW, 0, None, always)["a"] == Leaves(NOW + 4 * HOUR, "day")


def test_a_message_that_never_fits_has_no_time_and_holds_up_nobody() -> None:
    found = forecast([one("big", sends=7), one("small")], [window("hour", 6)], NOW, GAP, None, always)
    assert found == {"big": Leaves(None, "hour"), "small": Leaves(NOW, None)}


def test_small_ones_pass_a_large_one_that_waits_for_places() -> None:
    hour = window("hour", 6, *[NOW - 30 * MINUTE] * 3)
    found = forecast([one("big", sends=5), one("small", NOW + 1)], [hour], NOW, 0, None, always)
    assert found["small"] == Leaves(NOW + 1, None)
    assert found["big"] == Leaves(NOW + 30 * MINUTE, "hour")


def test_by_hand_goes_first_without_gap_and_hours_but_never_past_a_limit() -> None:
    night = at("24T22:00")
    queue = [Queued("auto", night, 0, 1), Queued("hand", night, 1, 1, by_hand=True)]
    found = forecast(queue, [window("hour", 6)], night, GAP, night + GAP, WORK.opens)
    assert found == {"hand": Leaves(night, None), "auto": Leaves(at("25T08:00"), "hours")}
    full = forecast(queue[1:], [window("hour", 1, night - 1)], night, GAP, None, WORK.opens)
    assert full["hand"] == Leaves(night - 1 + HOUR, "hour")


def test_a_time_picked_outside_the_hours_is_kept() -> None:
    found = forecast([one(due=at("24T22:00"), any_hour=True)], [], NOW, GAP, None, WORK.opens)
    assert found["a"] == Leaves(at("24T22:00"), None)


def test_tests_give_way() -> None:
    found = forecast([one("test", last=True), one("real")], [], NOW, GAP, None, always)
    assert (found["real"].at, found["test"].at) == (NOW, NOW + GAP)


def test_a_thousand_take_weeks_and_no_time() -> None:
    queue = [Queued(str(i), NOW, i, 1) for i in range(1000)]
    windows = [window("hour", 6), window("day", 50, span=DAY)]
    found = forecast(queue, windows, NOW, GAP, None, WORK.opens)
    times = [found[str(i)].at or 0 for i in range(1000)]
    assert times == sorted(times)
    assert all(WORK.opens(when) is None for when in times)
    for i in range(950):  # any 51 of them span more than a day
        assert times[i + 50] >= times[i] + DAY


@given(
    st.lists(st.tuples(st.integers(0, 3 * HOUR), st.integers(1, 4), st.booleans()), max_size=25),
    st.lists(st.integers(1, HOUR), max_size=6),
    st.integers(0, 20 * MINUTE),
)
def test_no_window_is_ever_overfull_and_no_gap_too_short(
    asked: list[tuple[int, int, bool]], before: list[int], gap: int
) -> None:
    queue = [Queued(str(i), NOW + due, i, n, by_hand=hand) for i, (due, n, hand) in enumerate(asked)]
    sent = [NOW - ago for ago in before]
    found = forecast(queue, [window("hour", 6, *sent)], NOW, gap, None, always)
    assert found.keys() == {each.id for each in queue}
    times = list(sent)
    for each in queue:
        when = found[each.id].at
        assert when is not None
        assert when >= each.due_at
        times += [when] * each.sends
    for end in times:
        if end >= NOW:
            assert sum(end - HOUR < when <= end for when in times) <= 6
    leaving = sorted((found[each.id].at or 0, each.by_hand) for each in queue)
    for (earlier, _), (later, by_hand) in pairwise(leaving):
        assert by_hand or later - earlier >= gap


class TestHours:
    @pytest.mark.parametrize(
        ("when", "opens"),
        [
            ("24T08:00", None),
            ("24T17:59", None),
            ("24T18:00", "25T08:00"),
            ("24T07:59", "24T08:00"),
            ("28T18:00", "12-01T08:00"),  # Friday evening
            ("29T12:00", "12-01T08:00"),
        ],
    )
    def test_on_workdays(self, when: str, opens: str | None) -> None:
        month = opens if opens is None or opens.startswith("12-") else f"11-{opens}"
        wanted = (
            None if month is None else int(datetime.fromisoformat(f"2025-{month}+00:00").timestamp() * 1000)
        )
        assert WORK.opens(at(when)) == wanted

    def test_the_clock_change_moves_them_along(self) -> None:
        berlin = Hours(8 * 60, 18 * 60, ZoneInfo("Europe/Berlin"))
        friday = int(datetime(2026, 3, 27, 20, tzinfo=UTC).timestamp() * 1000)
        assert berlin.opens(friday) == int(datetime(2026, 3, 30, 6, tzinfo=UTC).timestamp() * 1000)

    @given(st.integers(0, 1439), st.integers(1, 1440), st.integers(0, 400 * DAY))
    def test_it_is_always_later_and_soon(self, start: int, length: int, ahead: int) -> None:
        hours = Hours(start, min(1440, start + length), ZoneInfo("America/St_Johns"))
        opens = hours.opens(NOW + ahead)
        assert opens is None or NOW + ahead < opens <= NOW + ahead + 4 * DAY
