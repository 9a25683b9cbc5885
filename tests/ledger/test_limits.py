"""The rules of limits, by table and against a plain model."""

from __future__ import annotations

from bisect import bisect_right

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR
from companion.ledger.limits import (
    LEARNT_FOR,
    Ceiling,
    Counted,
    Denied,
    Granted,
    Name,
    Policy,
    Sends,
    decide,
    lowered,
    needs,
    outbox_share,
    policies,
    shortfall,
    summarise,
    with_granted,
)

NOW = 1_790_000_000_000
ROOMY = Counted(0)


def usage(hour: Counted = ROOMY, day: Counted = ROOMY, ceiling: Counted = ROOMY) -> dict[Name, Counted]:
    return {"hour": hour, "day": day, "ceiling": ceiling}


def rules(hour: int = 6, day: int = 50, ceiling: int = 500, per_message: int = 100) -> tuple[Policy, ...]:
    return policies(hour, day, "outreach", Ceiling(ceiling, per_message))


def full(limit: int, oldest: int) -> Counted:
    return Counted(limit, tuple(range(oldest, oldest + limit)))


@pytest.mark.parametrize(
    ("counted", "sends", "verdict"),
    [
        (usage(), Sends(1, 1), Granted()),
        (usage(hour=Counted(5, (NOW - 9,))), Sends(1, 1), Granted()),
        (usage(hour=full(6, NOW - 60)), Sends(1, 1), Denied("hour", NOW - 60 + HOUR, 1)),
        # Two more need two slots: the second-oldest decides.
        (usage(hour=full(6, NOW - 60)), Sends(2, 2), Denied("hour", NOW - 59 + HOUR, 2)),
        # An answer is no outreach: only the ceiling binds it.
        (usage(hour=full(6, NOW - 60), day=full(50, NOW - 60)), Sends(1, 0), Granted()),
        (usage(ceiling=full(500, NOW - 900)), Sends(1, 0), Denied("ceiling", NOW - 900 + DAY, 1)),
        # A message to three, of whom two wrote first, needs one slot of the hour.
        (usage(hour=Counted(5, (NOW - 9,))), Sends(3, 1), Granted()),
        # Both refuse: the one that frees last is named.
        (
            usage(hour=full(6, NOW - 60), day=full(50, NOW - 90)),
            Sends(1, 1),
            Denied("day", NOW - 90 + DAY, 1),
        ),
        (
            usage(hour=full(6, NOW - 60), day=full(50, NOW - DAY + 5)),
            Sends(1, 1),
            Denied("hour", NOW - 60 + HOUR, 1),
        ),
        # Overfull, because something else sent: as many must leave as are too many.
        (usage(hour=Counted(8, (NOW - 5, NOW - 4, NOW - 3))), Sends(1, 1), Denied("hour", NOW - 3 + HOUR, 1)),
        # No waiting helps a message that alone needs more.
        (usage(), Sends(7, 7), Denied("recipients", None, 7)),
        (usage(), Sends(101, 0), Denied("recipients", None, 101)),
        (usage(hour=full(6, NOW - 60)), Sends(7, 7), Denied("recipients", None, 7)),
    ],
)
def test_decisions(counted: dict[Name, Counted], sends: Sends, verdict: Granted | Denied) -> None:
    assert decide(rules(), counted, NOW, sends) == verdict


def test_all_sends_count_when_the_user_chose_so() -> None:
    chosen = policies(6, 50, "all", Ceiling(500, 100), spares_answers=False)
    assert decide(chosen, usage(hour=full(6, NOW)), NOW, Sends(1, 0)) == Denied("hour", NOW + HOUR, 1)


def test_an_answer_passes_a_full_window_and_takes_a_place_where_all_sends_count() -> None:
    chosen, windows = policies(6, 50, "all", Ceiling(500, 100)), usage(hour=full(6, NOW))
    assert decide(chosen, windows, NOW, Sends(1, 0)) == Granted()
    assert with_granted(chosen, windows, NOW, Sends(1, 0))["hour"].used == 7
    # One stranger among them, and it is no answer.
    assert decide(chosen, windows, NOW, Sends(2, 1)) == Denied("hour", NOW + 1 + HOUR, 2)


def test_an_answer_asks_for_a_place_where_the_user_wants_it() -> None:
    chosen = policies(6, 50, "outreach", Ceiling(500, 100), spares_answers=False)
    windows = usage(hour=full(6, NOW))
    assert decide(chosen, windows, NOW, Sends(1, 0)) == Denied("hour", NOW + HOUR, 1)
    assert with_granted(chosen, windows, NOW, Sends(1, 0))["hour"].used == 6


def test_a_ramp_up_only_ever_lowers_the_day() -> None:
    assert [rule.limit for rule in policies(6, 50, "outreach", Ceiling(500, 100), ramp=5)] == [6, 5, 500]
    assert [rule.limit for rule in policies(6, 50, "outreach", Ceiling(500, 100), ramp=60)] == [6, 50, 500]


@pytest.mark.parametrize("ramp", [0, 5])
def test_what_only_the_ramp_up_refuses_is_asked_again_and_not_refused_for_good(ramp: int) -> None:
    chosen = policies(60, 60, "outreach", Ceiling(500, 100), ramp=ramp)
    assert decide(chosen, usage(), NOW, Sends(8, 8)) == Denied("day", NOW + DAY, 8)
    assert decide(chosen, usage(), NOW, Sends(61, 61)) == Denied("recipients", None, 61)


def test_the_domain_counts_the_outreach_of_all_its_mailboxes() -> None:
    chosen = policies(6, 50, "outreach", Ceiling(500, 100), domain=20)
    windows = usage() | {"domain": full(20, NOW - 60)}
    assert decide(chosen, windows, NOW, Sends(2, 2)) == Denied("domain", NOW - 59 + DAY, 2)
    assert decide(chosen, windows, NOW, Sends(1, 0)) == Granted()
    found = summarise(chosen, windows, NOW)
    assert (found.can_send_now, found.next_slot) == (0, NOW - 60 + DAY)
    assert found.domain is not None
    assert (found.domain.used, found.domain.limit) == (20, 20)


@pytest.mark.parametrize(
    ("own", "learnt", "ago", "counted"),
    [
        (None, None, None, 500),
        (40, None, None, 40),
        (900, None, None, 500),
        (None, 90, DAY, 90),
        (40, 90, DAY, 40),
        (None, 90, LEARNT_FOR, 500),
    ],
)
def test_a_ceiling_is_only_ever_lowered(
    own: int | None, learnt: int | None, ago: int | None, counted: int
) -> None:
    at = None if ago is None else NOW - ago
    assert lowered(Ceiling(500, 100), own, learnt, at, NOW) == Ceiling(counted, 100)


def test_the_outbox_leaves_a_fifth_of_the_ceiling_to_the_user() -> None:
    assert outbox_share(Ceiling(500, 100)) == Ceiling(400, 100)


def test_usage_names_the_window_that_frees_last() -> None:
    found = summarise(rules(), usage(hour=full(6, NOW - 60), day=full(50, NOW - 90)), NOW)
    assert (found.can_send_now, found.next_slot) == (0, NOW - 90 + DAY)
    assert (found.hour.used, found.hour.limit, found.hour.left, found.hour.frees_at) == (
        6,
        6,
        0,
        NOW - 60 + HOUR,
    )


def test_usage_of_an_empty_mailbox() -> None:
    found = summarise(rules(), usage(), NOW)
    assert (found.can_send_now, found.next_slot, found.day.frees_at) == (6, None, None)


def test_a_limit_of_nothing_never_frees() -> None:
    assert decide(rules(hour=0), usage(), NOW, Sends(1, 1)) == Denied("recipients", None, 1)
    found = summarise(rules(hour=0), usage(), NOW)
    assert (found.can_send_now, found.next_slot) == (0, NOW + HOUR)


times = st.lists(st.integers(NOW - 2 * DAY, NOW), max_size=40).map(sorted)


def counted(policy: Policy, history: list[int], now: int, asked: int) -> Counted:
    """What the store hands over: the rows in the window, the oldest as far as they are wanted."""
    window = history[bisect_right(history, now - policy.window) :]
    return Counted(len(window), tuple(window[: max(1, shortfall(policy, len(window), asked))]))


@given(
    history=times,
    hour=st.integers(1, 10),
    day=st.integers(1, 20),
    ceiling=st.integers(1, 30),
    sends=st.integers(1, 12),
    outreach=st.booleans(),
)
def test_granted_never_passes_a_limit_and_retry_at_is_exact(
    history: list[int], hour: int, day: int, ceiling: int, sends: int, outreach: bool
) -> None:
    three = policies(hour, day, "outreach", Ceiling(ceiling, 100))
    asks = Sends(sends, sends if outreach else 0)

    def at(now: int) -> Granted | Denied:
        windows = {rule.name: counted(rule, history, now, needs(rule, asks)) for rule in three}
        return decide(three, windows, now, asks)

    verdict = at(NOW)
    fits = all(
        not needs(rule, asks) or counted(rule, history, NOW, 1).used + needs(rule, asks) <= rule.limit
        for rule in three
    )
    assert isinstance(verdict, Granted) is fits
    if isinstance(verdict, Denied) and verdict.retry_at is not None:
        assert verdict.retry_at > NOW
        assert at(verdict.retry_at) == Granted()
        assert isinstance(at(verdict.retry_at - 1), Denied)
    elif isinstance(verdict, Denied):
        assert verdict.which == "recipients"
        assert isinstance(at(NOW + 9 * DAY), Denied)
