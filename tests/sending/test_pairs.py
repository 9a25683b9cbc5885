"""Between which mailboxes tests are sent, how often, and when there is no room."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR, MINUTE
from companion.ledger.limits import Usage, Window
from companion.sending.pairs import EVERY, Last, Side, apart, due, has_room

NOW = 1_764_000_000_000
GMAIL = Side("m_g", "ann@gmail.com", "gmail", "imap.gmail.com", wanted=True, able=True, sends=True)
WORKSPACE = Side(
    "m_w", "ann@acme.example", "google_workspace", "imap.gmail.com", wanted=True, able=True, sends=True
)
YAHOO = Side("m_y", "ann@yahoo.com", "yahoo", "imap.mail.yahoo.com", wanted=True, able=True, sends=True)
AOL = Side("m_a", "ann@aol.com", "aol", "imap.aol.com", wanted=True, able=True, sends=True)
OUTLOOK = Side(
    "m_o", "ann@outlook.com", "outlook", "outlook.office365.com", wanted=True, able=True, sends=True
)
COMPANY = Side(
    "m_m", "ann@other.example", "microsoft365", "outlook.office365.com", wanted=True, able=True, sends=True
)
OWN = Side("m_c", "ann@kite.example", "custom", "mail.kite.example", wanted=True, able=True, sends=True)
OWN_TOO = Side("m_d", "ann@wren.example", "custom", "imap.kite.example", wanted=True, able=True, sends=True)
AT_SELF = replace(OWN, id="m_s", address="bob@acme.example", imap_host="mail.acme.example")
ALL = (GMAIL, WORKSPACE, YAHOO, AOL, OUTLOOK, COMPANY, OWN, OWN_TOO, AT_SELF)


@pytest.mark.parametrize(
    ("one", "other", "different"),
    [
        (GMAIL, YAHOO, True),
        (GMAIL, OWN, True),
        (OUTLOOK, WORKSPACE, True),
        (GMAIL, WORKSPACE, False),  # one company's servers
        (OUTLOOK, COMPANY, False),
        (YAHOO, AOL, False),
        (OWN, OWN_TOO, False),  # servers of one registered domain, whatever the addresses are
        (WORKSPACE, AT_SELF, False),  # one organisation on two providers: nobody judges its own mail
        (OWN, OWN, False),
    ],
)
def test_only_another_provider(one: Side, other: Side, different: bool) -> None:
    assert apart(one, other) is different
    assert apart(other, one) is different


def pairs(
    *sides: Side, lasts: dict[tuple[str, str], Last] | None = None, now: int = NOW
) -> list[tuple[str, str]]:
    return [(one.id, other.id) for one, other in due(sides, lasts or {}, now)]


def test_both_ends_want_it_and_both_are_signed_in() -> None:
    assert pairs(GMAIL, YAHOO) == [("m_g", "m_y"), ("m_y", "m_g")]
    assert pairs(GMAIL, replace(YAHOO, wanted=False)) == []
    assert pairs(GMAIL, replace(YAHOO, able=False)) == []
    assert pairs(GMAIL, replace(YAHOO, sends=False)) == [("m_g", "m_y")]  # it still receives
    assert pairs(GMAIL) == []


@pytest.mark.parametrize(
    ("last", "again"),
    [
        (Last(NOW - EVERY, "sent"), True),
        (Last(NOW - EVERY + 1, "sent"), False),
        (Last(NOW - EVERY + 1, "failed"), False),  # a server that refuses is not asked every minute
        (Last(NOW - EVERY, "failed"), True),
        (Last(NOW - 9 * DAY, "queued"), False),  # it still waits
        (Last(NOW - 9 * DAY, "sending"), False),
        (Last(NOW - 2 * DAY, "unknown"), False),
        (Last(NOW - 9 * DAY, "unknown"), True),
        (Last(NOW + 9 * DAY, "sent"), False),  # a clock that was ahead
    ],
)
def test_once_a_day_each_way(last: Last, again: bool) -> None:
    found = pairs(GMAIL, YAHOO, lasts={("m_g", "m_y"): last})
    assert (("m_g", "m_y") in found) is again
    assert ("m_y", "m_g") in found  # the other way is another pair


def test_who_waited_longest_is_first() -> None:
    lasts = {("m_g", "m_y"): Last(NOW - 2 * DAY, "sent"), ("m_g", "m_o"): Last(NOW - 5 * DAY, "sent")}
    found = [pair for pair in pairs(GMAIL, YAHOO, OUTLOOK, OWN, lasts=lasts) if pair[0] == "m_g"]
    assert found == [("m_g", "m_c"), ("m_g", "m_o"), ("m_g", "m_y")]


@given(
    st.lists(
        st.builds(
            replace, st.sampled_from(ALL), wanted=st.booleans(), able=st.booleans(), sends=st.booleans()
        ),
        unique_by=lambda side: side.id,
    ),
    st.lists(st.integers(0, 90), min_size=1, max_size=200),
)
def test_never_two_of_a_pair_within_a_day(sides: list[Side], minutes: list[int]) -> None:
    """However often somebody looks, and whatever is on: sent at once when due."""
    lasts: dict[tuple[str, str], Last] = {}
    now = NOW
    for wait in minutes:
        now += wait * MINUTE
        for one, other in due(sides, lasts, now):
            assert all((one.wanted, other.wanted, one.able, other.able, one.sends))
            assert apart(one, other)
            before = lasts.get((one.id, other.id))
            assert before is None or now - before.at >= DAY
            lasts[one.id, other.id] = Last(now, "sent")


def usage(hour: tuple[int, int] = (0, 6), day: tuple[int, int] = (0, 50), ceiling: int = 0) -> Usage:
    this_hour, today, cap = (
        Window(used, limit, limit - used, None) for used, limit in (hour, day, (ceiling, 500))
    )
    return Usage(this_hour, today, cap, can_send_now=1, next_slot=None)


def test_half_of_every_window_stays_for_real_mail() -> None:
    assert has_room(usage(), [], NOW)
    assert has_room(usage(hour=(2, 6)), [], NOW)
    assert not has_room(usage(hour=(3, 6)), [], NOW)
    assert not has_room(usage(day=(25, 50)), [], NOW)
    assert not has_room(usage(ceiling=250), [], NOW)
    assert not has_room(usage(hour=(0, 1)), [], NOW)  # the only slot of an hour is nobody's to take


def test_real_mail_that_waits_goes_first() -> None:
    assert not has_room(usage(), [NOW - 1], NOW)
    assert not has_room(usage(), [NOW + 8 * DAY, NOW + HOUR], NOW)
    assert has_room(usage(), [NOW + HOUR + 1], NOW)
