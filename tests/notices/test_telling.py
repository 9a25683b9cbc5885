"""When it is told: quiet hours, the digest, the day's budget, snoozing, and that it is over."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.core.clock import HOUR, MINUTE
from companion.notices.facts import Capped, Found, Held, Paused
from companion.notices.matter import SUMMARY
from tests.notices.days import MONDAY, Days, at, broken, checked, mailbox, watching


def signed_out(days: Days, waiting: int = 5) -> None:
    days.put(replace(days.mailboxes["m_1"], state="needs_sign_in", waiting=waiting))


def test_a_limit_tells_when_and_never_breaks_the_quiet() -> None:
    days = watching()
    days.put(mailbox(held=Held("day", at("2026-11-23 13:20"), 50, 50), waiting=3))
    shown = days.look()
    assert shown is not None
    assert shown.text == "50 of 50 sent from northbeam.studio. New messages go out from 13:20."
    days = watching()
    days.now = at("2026-11-23 22:00")
    days.put(mailbox(held=Held("ceiling", at("2026-11-24 10:40")), waiting=3))
    assert days.look() is None
    days.now = at("2026-11-24 08:01")
    shown = days.look()
    assert shown is not None
    assert (shown.title, shown.text) == (
        "Google paused sending", "northbeam.studio hit Google’s cap. We try again 10:40.",
    )  # fmt: skip


@pytest.mark.parametrize(("waiting", "told"), [(5, True), (0, False)])
def test_at_night_only_a_stop_with_a_send_waiting_is_told(waiting: int, told: bool) -> None:
    days = watching()
    days.now = at("2026-11-23 23:00")
    signed_out(days, waiting)
    assert (days.look() is not None) is told
    night = days.until(at("2026-11-24 07:59"))
    assert night == []
    assert len(days.until(at("2026-11-24 08:10"))) == (0 if told else 1)


def test_the_night_ends_in_one_digest() -> None:
    days = watching(mailbox("m_1"), mailbox("m_2", "other.example"))
    days.now = at("2026-11-28 11:00")  # a Saturday
    days.put(replace(days.mailboxes["m_1"], state="disconnected"))
    days.check(broken("dmarc"))
    days.look()
    days.now += HOUR
    days.check(broken("dmarc"))
    assert days.until(at("2026-11-30 07:59")) == []
    shown = days.until(at("2026-11-30 12:00"))
    assert [one.key for one in shown] == [SUMMARY]
    assert shown[0].title == "While it was quiet: 1 urgent, 1 warning"
    assert shown[0].text == "Disconnected: northbeam.studio. DMARC needs a fix."


def test_three_a_day_and_the_last_one_is_kept_for_what_stops() -> None:
    days = watching(*(mailbox(f"m_{n}", f"d{n}.example", waiting=1) for n in range(9)))
    for n in range(4):
        days.now += HOUR
        one = days.mailboxes[f"m_{n}"]
        defect = Found("rejections.rate", "rejections", "fix", "2% of your messages are refused")
        days.put(replace(one, checked=checked(days.now, defect)))
        days.look()
    assert [one.severity for one in days.shown] == ["fix", "fix"]
    for n in range(4, 8):
        days.now += HOUR
        days.put(replace(days.mailboxes[f"m_{n}"], state="needs_sign_in"))
        days.look()
    assert [one.severity for one in days.shown] == ["fix", "fix", "stop"]
    assert len(days.shown[-1].items) == 3, "what waited comes along"
    morning = days.until(at("2026-11-24 08:10"))
    assert [one.title for one in morning] == ["3 urgent"]


def test_solved_is_said_only_of_what_was_told_and_waits_for_the_digest() -> None:
    days = watching()
    days.check(caps=[Capped("spf_error", "Receivers can't use your SPF record.")])
    days.look()
    days.now += 31 * MINUTE
    days.check(caps=[Capped("spf_error", "Receivers can't use your SPF record.")])
    assert days.look() is not None
    days.now += HOUR
    days.check()
    assert days.look() is None
    morning = days.until(at("2026-11-24 09:00"))
    assert [one.title for one in morning] == ["Fixed: northbeam.studio needs no urgent fix any more"]
    assert days.standings == []

    days = watching()
    days.reachable = False
    days.put(mailbox(paused=Paused("bounces", MONDAY, 4, 50)))
    days.look()
    days.put(mailbox())
    days.reachable = True
    assert days.until(at("2026-11-25 09:00")) == []


def test_what_goes_on_and_off_is_not_told_twice() -> None:
    days = watching()
    for n in range(40):
        days.now += 5 * MINUTE
        cap = [Capped("complaints", "Many press Spam.")] if n % 2 else []
        days.check(caps=cap)
        days.look()
    assert len(days.shown) == 1


def test_nobody_there_so_all_waits_and_comes_in_one() -> None:
    days = watching(mailbox("m_1"), mailbox("m_2", "other.example"))
    days.reachable = False
    for one in list(days.mailboxes.values()):
        days.put(replace(one, state="disconnected"))
    assert days.after(3) == []
    days.reachable = True
    assert [one.key for one in days.after(1)] == [SUMMARY]


def test_snoozed_until_changed_is_silent_until_it_is_worse() -> None:
    days = watching()
    defect = Found("complaints.rate", "complaints", "fix", "Some press Spam")
    days.check(defect)
    assert days.look() is not None
    days.standings = [replace(one, snoozed_mark=one.state) for one in days.standings]
    days.check(defect)
    assert days.until(at("2026-12-09 12:00"), lambda one: one.check(defect)) == []
    days.check(replace(defect, severity="stop"))
    assert days.look() is not None


def test_snoozed_for_an_hour_comes_again_after_it_and_at_night_in_the_morning() -> None:
    days = watching()
    days.put(mailbox(paused=Paused("rejections", MONDAY, 0, 0)))
    assert days.look() is not None
    days.standings = [replace(one, snoozed_until=days.now + HOUR) for one in days.standings]
    assert days.until(MONDAY + 59 * MINUTE) == []
    assert len(days.until(MONDAY + 70 * MINUTE)) == 1
    days.now = at("2026-11-23 19:30")
    days.standings = [replace(one, snoozed_until=days.now + HOUR) for one in days.standings]
    assert days.until(at("2026-11-24 07:50")) == []
    assert len(days.until(at("2026-11-24 08:10"))) == 1


def test_a_mailbox_that_was_unlinked_takes_its_notices_along() -> None:
    days = watching()
    days.put(mailbox(paused=Paused("bounces", MONDAY, 4, 50)))
    days.look()
    days.mailboxes.clear()
    days.look()
    assert days.standings == []
