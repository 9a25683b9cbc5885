"""Every UID is read once, the newest first, whatever comes between."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import MINUTE, SECOND
from companion.core.errors import ConnectionLost, HostSilent, ProtocolBroken, ServerBusy, SignInRefused
from companion.store.strays import Stray
from companion.syncing import plan
from companion.syncing.patience import Waiting
from companion.syncing.plan import Cursor, Window
from companion.syncing.rebind import Found, by_id, exactly
from companion.syncing.stride import Stride

UID = st.integers(1, 120)
SIZE = st.integers(1, 40)


def read_all(cursor: Cursor, uidnext: int, floor: int, sizes: st.DataObject) -> tuple[list[Window], Cursor]:
    windows: list[Window] = []
    while (window := plan.window(cursor, uidnext, floor, sizes.draw(SIZE))) is not None:
        windows.append(window)
        cursor = plan.after(cursor, window)
    return windows, cursor


@given(UID, UID, st.data())
def test_a_first_pass_reads_each_uid_once_newest_first(a: int, b: int, data: st.DataObject) -> None:
    floor, uidnext = sorted((a, b))
    windows, cursor = read_all(plan.begin(None, 7, uidnext), uidnext, floor, data)
    uids = [uid for window in windows for uid in range(window.first, window.last + 1)]
    assert sorted(uids) == list(range(floor, uidnext))
    assert [window.last for window in windows] == sorted((w.last for w in windows), reverse=True)
    assert cursor == Cursor(7, uidnext, floor)


@given(UID, st.integers(0, 50), st.data())
def test_new_mail_comes_before_what_is_left_of_the_first_pass(
    uidnext: int, more: int, data: st.DataObject
) -> None:
    cursor = plan.begin(None, 7, uidnext)
    window = plan.window(cursor, uidnext, 1, data.draw(SIZE))
    read = list(range(window.first, window.last + 1)) if window else []
    cursor = plan.begin(plan.after(cursor, window) if window else cursor, 7, uidnext + more)
    windows, _ = read_all(cursor, uidnext + more, 1, data)
    if more:
        assert windows[0].first == uidnext
    read += [uid for one in windows for uid in range(one.first, one.last + 1)]
    assert sorted(read) == list(range(1, uidnext + more))


def test_another_uidvalidity_begins_anew() -> None:
    assert plan.begin(Cursor(7, 50, 3), 8, 20) == Cursor(8, 20, 20)


def test_a_restored_server_gives_uids_again() -> None:
    assert plan.begin(Cursor(7, 50, 3), 7, 20) == Cursor(7, 20, 3)
    assert plan.begin(Cursor(7, 50, 30), 7, 20) == Cursor(7, 20, 20)


@given(st.integers(1, 50_000), st.floats(0, 60), st.integers(0, 50_000), st.integers(1, 50_000))
def test_sizes_stay_in_bounds(size: int, seconds: float, found: int, wide: int) -> None:
    assert 1 <= plan.resize(size, seconds, min(found, wide), wide) <= plan.SPARSE_MOST
    assert plan.resize(size, seconds, wide, wide) <= max(plan.MOST, size // 2)


def test_sizes_grow_while_quick_shrink_when_slow_and_cross_holes() -> None:
    assert plan.resize(1_000, 0.2, 1_000, 1_000) == 2_000
    assert plan.resize(8_000, 0.2, 8_000, 8_000) == 8_000
    assert plan.resize(5_000, 9, 5_000, 5_000) == 2_500
    assert plan.resize(5_000, 9, 10, 5_000) == 10_000


@given(st.integers(1, 2_000), st.integers(1, 2_000), st.integers(1, 5_000))
def test_the_message_that_breaks_the_answer_is_found_and_nothing_else_is_skipped(
    messages: int, bad: int, size: int
) -> None:
    stride, cursor, skipped, failures = Stride(size), Cursor(7, 1, 1), list[int](), 0
    while (window := plan.window(cursor, messages + 1, 1, stride.size)) is not None:
        if window.first <= bad <= window.last:
            failures += 1
            if not stride.failed(window):
                continue
            skipped += range(window.first, window.last + 1)
        cursor = plan.after(cursor, window)
        stride.passed(window, 0.1, window.wide)
    assert skipped == ([bad] if bad <= messages else [])
    assert failures <= 14


@given(
    st.lists(st.integers(1, 500), unique=True), st.integers(1, 500), st.integers(0, 500), st.integers(1, 20)
)
def test_spans_hold_every_uid_once_and_so_many_known_ones(
    uids: list[int], first: int, wide: int, most: int
) -> None:
    known, last = sorted(uids), first + wide - 1
    windows = plan.spans(known, first, last, most)
    assert [uid for w in windows for uid in range(w.first, w.last + 1)] == list(range(first, last + 1))
    for window in windows:
        assert sum(window.first <= uid <= window.last for uid in known) <= most


@given(st.lists(st.integers(1, 5_000), min_size=1, unique=True), st.integers(1, 500))
def test_clusters_hold_every_uid_and_little_else(uids: list[int], size: int) -> None:
    left, seen = sorted(uids), list[int]()
    while left:
        window = plan.cluster(left, size)
        inside = [uid for uid in left if uid <= window.last]
        assert window.first == left[0]
        assert window.last == inside[-1]
        assert window.wide <= size
        assert window.wide <= 4 * len(inside)
        seen += inside
        left = left[len(inside) :]
    assert seen == sorted(uids)


IDS = st.sampled_from(["<a@x>", "<b@x>", "<c@x>"])
SMALL = st.integers(1, 2)
FACTS = st.lists(st.tuples(IDS, SMALL, SMALL), max_size=8)


@given(FACTS, st.lists(st.booleans(), min_size=8, max_size=8), FACTS)
def test_rows_and_messages_are_bound_one_to_one_and_by_their_id(
    old: list[tuple[str, int, int]], gone: list[bool], new: list[tuple[str, int, int]]
) -> None:
    strays = [Stray(number, *facts, None, gone[number]) for number, facts in enumerate(old)]
    found = [Found(number, *facts) for number, facts in enumerate(new, 100)]
    pairs, left = exactly(strays, found)
    taken = {one for one, _ in pairs}
    assert {uid for _, uid in pairs} | {one.uid for one in left} == {one.uid for one in found}
    assert all(old[number] == new[uid - 100] for number, uid in pairs)
    for facts in set(old):
        alike = [number for number, other in enumerate(old) if other == facts]
        assert len(taken & set(alike)) == min(len(alike), new.count(facts))
        there = [number for number in alike if not gone[number]]
        assert len(taken & set(there)) == min(len(there), new.count(facts))  # those first
    again = by_id([stray for stray in strays if stray.id not in taken], left)
    assert all(old[number][0] == new[uid - 100][0] for number, uid in again)
    every = pairs + again
    assert len({one for one, _ in every}) == len({uid for _, uid in every}) == len(every)


def test_a_copy_with_another_date_is_known_by_its_id_alone_only_where_it_is_unique() -> None:
    stray = Stray(1, "<a@x>", 1, 1)
    assert by_id([stray], [Found(5, "<a@x>", 2, 1)]) == [(1, 5)]
    assert by_id([stray], [Found(5, "<a@x>", 2, 1), Found(6, "<a@x>", 3, 1)]) == []
    assert by_id([stray, Stray(2, "<a@x>", 9, 1)], [Found(5, "<a@x>", 2, 1)]) == []
    assert by_id([stray, Stray(2, "<a@x>", 9, 1, gone=True)], [Found(5, "<a@x>", 2, 1)]) == [(1, 5)]


def test_without_a_message_id_who_wrote_tells_messages_apart() -> None:
    def stand_in(number: int) -> str:
        return f"<{number}@without-id.invalid>"

    strays = [Stray(1, stand_in(1), 1, 1, "a@x"), Stray(2, stand_in(2), 1, 1, "b@x")]
    found = [Found(5, stand_in(3), 1, 1, "b@x"), Found(6, stand_in(4), 1, 1, "a@x")]
    assert exactly(strays, found) == ([(2, 5), (1, 6)], [])
    assert exactly(strays, [Found(5, stand_in(1), 1, 1, "c@x")])[0] == []


def test_waits_double_to_a_most_and_vary() -> None:
    rng, waiting, waits = random.Random(3), Waiting(), list[float]()
    for _ in range(12):
        waiting.failed(HostSilent(host="h", port=1), 0, rng)
        waits.append(waiting.until / SECOND)
    assert 4 <= waits[0] <= 6
    assert 8 <= waits[1] <= 12
    assert 240 <= waits[-1] <= 360
    assert len(set(waits)) == 12


def test_a_refused_sign_in_stops_at_the_third_time_and_asking_does_not_help() -> None:
    rng, waiting = random.Random(3), Waiting()
    assert not waiting.failed(SignInRefused(), 0, rng)
    assert waiting.until == 2 * MINUTE
    assert waiting.holds(1, asked=True)
    assert not waiting.failed(SignInRefused(), 2 * MINUTE, rng)
    assert waiting.until == 17 * MINUTE
    assert waiting.failed(SignInRefused(), 17 * MINUTE, rng)


def test_an_outage_is_never_taken_for_a_refusal() -> None:
    rng, waiting = random.Random(3), Waiting()
    for error in (ServerBusy(host="h"), ConnectionLost(host="h"), ProtocolBroken(host="h")) * 10:
        assert not waiting.failed(error, 0, rng)
    assert waiting.holds(1, asked=False)
    assert not waiting.holds(1, asked=True)


def test_a_clock_that_steps_back_ends_the_wait() -> None:
    waiting = Waiting()
    waiting.failed(ServerBusy(host="h"), 10 * MINUTE, random.Random(3))
    assert waiting.holds(11 * MINUTE, asked=False)
    assert not waiting.holds(9 * MINUTE, asked=False)
