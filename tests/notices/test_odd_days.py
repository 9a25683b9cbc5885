"""Days on which something is odd: no name server, a clock that was wrong, a day of 25 hours, a computer that slept."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.wording import in_words
from companion.notices.alerts import Alerts, read, stored
from companion.notices.choosing import listed, presentable
from companion.notices.facts import Capped, Found, Late, Paused
from companion.notices.hours import Hours
from tests.notices.days import HOURS, MONDAY, Days, at, broken, checked, mailbox, watching

SILENT = tuple(
    Found(f"{check}.unasked", check, "unknown", "Couldn't ask")
    for check in ("spf", "dkim", "dmarc", "mx", "blocklists")
)


def alarmed(days: Days, *findings: Found, caps: tuple[Capped, ...] = ()) -> None:
    """Two check-ups confirm it, and it is told."""
    days.check(*findings, caps=caps)
    days.look()
    days.now += 31 * MINUTE
    days.check(*findings, caps=caps)
    assert days.look() is not None


def titles(days: Days) -> list[str]:
    return [one.title for one in days.shown]


@pytest.mark.parametrize("alarm", ["cap", "defect", "blocklist"])
def test_name_servers_that_fall_silent_mend_nothing(alarm: str) -> None:
    days = watching()
    if alarm == "cap":
        alarmed(days, caps=(Capped("unsigned", "Unsigned."),))
    else:
        alarmed(
            days,
            broken("dkim") if alarm == "defect" else Found("blocklists.surbl", "blocklists", "stop", "x"),
        )
    days.check(*SILENT)
    days.until(at("2026-11-24 09:00"), lambda one: one.check(*SILENT))
    assert not any("Fixed" in one.title + one.text for one in days.shown)
    assert all(one.ended_at is None for one in days.standings)


def test_silent_for_one_of_two_mailboxes_of_a_domain_mends_nothing() -> None:
    days = watching(mailbox("m_1"), mailbox("m_2"))
    alarmed(days, broken("dkim"))
    days.now += HOUR
    days.learn(days.mailboxes["m_2"], checked(days.now, *SILENT))
    days.until(at("2026-11-24 09:00"))
    assert titles(days) == ["DKIM needs a fix"]


def test_a_score_without_the_dns_has_not_fallen() -> None:
    days = watching()
    days.until(MONDAY + 3 * HOUR, lambda one: one.check(*SILENT, score=60, best=86))
    assert days.shown == []


def test_linked_while_no_name_server_answered_so_its_old_defects_are_no_news() -> None:
    days = Days()
    days.put(mailbox(checked=checked(MONDAY, *SILENT)))
    days.look()
    for _ in range(3):
        days.now += HOUR
        days.check(broken("dmarc"))
        days.look()
    assert days.shown == []


def test_a_check_with_another_defect_does_not_pass_yet() -> None:
    days = watching()
    one, other = broken("spf", name="lookups"), broken("spf", name="include")
    alarmed(days, one, other)
    days.check(other)
    days.until(at("2026-11-25 09:00"), lambda now: now.check(other))
    assert not any("Fixed" in title for title in titles(days))
    days.check(score=86, best=86)
    days.until(at("2026-11-26 09:00"))
    assert titles(days)[-1] == "Fixed: SPF now passes"
    assert days.standings == []


def test_what_a_fix_brought_is_said() -> None:
    days = watching()
    days.check(broken("dmarc"), score=71)
    days.look()
    days.now += 31 * MINUTE
    days.check(broken("dmarc"), score=71)
    days.look()
    days.now += HOUR
    days.check(score=86)
    (good,) = days.until(at("2026-11-24 09:00"))
    assert (good.title, good.text) == ("Fixed: DMARC now passes", "northbeam.studio went from 71 to 86.")


def test_snoozed_until_it_changes_speaks_when_it_has_changed() -> None:
    days = watching()
    days.put(mailbox(paused=Paused("bounces", MONDAY, 4, 50)))
    assert days.look() is not None
    days.standings = [replace(one, snoozed_mark=one.state) for one in days.standings]
    days.now += HOUR
    days.put(mailbox(paused=Paused("rejections", days.now, 4, 50)))
    assert days.look() is not None
    assert days.until(days.now + 3 * HOUR) == [], "and once"


def test_a_clock_that_was_a_year_ahead_silences_nothing_for_a_year() -> None:
    days = watching()
    days.put(mailbox(paused=Paused("bounces", MONDAY, 4, 50)))
    days.now += 365 * DAY
    days.until(days.now + DAY)
    days.standings = [replace(one, snoozed_until=days.now + HOUR) for one in days.standings]
    days.now = MONDAY + HOUR
    shown = len(days.shown)
    days.until(MONDAY + 2 * DAY)
    assert len(days.shown) > shown
    assert all(one.since <= days.now for one in days.standings)


def test_chosen_and_snoozed_before_it_was_shown() -> None:
    days = watching()
    days.put(mailbox(paused=Paused("bounces", MONDAY, 4, 50)))
    shown = days.look()
    assert shown is not None
    fresh = [replace(one, told_at=None) for one in days.standings]
    assert presentable(shown, fresh, days.now, HOURS, days.alerts)
    snoozed = [replace(one, snoozed_mark=one.state) for one in fresh]
    assert not presentable(shown, snoozed, days.now, HOURS, days.alerts)
    over = [replace(one, told_at=days.now - DAY, ended_at=days.now + 1) for one in fresh]
    assert not presentable(shown, over, days.now + 1, HOURS, days.alerts), "it would say that it is so"


def test_a_day_of_25_hours_has_three() -> None:
    """2026-10-25 in Berlin, a Sunday: the budget of its first minutes is still spent 24 hours later."""
    days = Days(now=at("2026-10-24 23:50"))
    days.put(*(mailbox(f"m_{n}", f"d{n}.example", waiting=1) for n in range(4)))
    days.look()
    for n in range(3):
        days.now = at(f"2026-10-25 00:1{n}")
        days.put(replace(days.mailboxes[f"m_{n}"], state="disconnected"))
        assert days.look() is not None
    days.now = at("2026-10-25 23:50")
    assert days.now - days.shown[0].at > DAY
    days.put(replace(days.mailboxes["m_3"], state="disconnected"))
    days.look()
    assert Counter(HOURS.day(one.at) for one in days.shown) == {"2026-10-25": 3}


def test_many_mailboxes_of_one_domain_signed_out_at_once_are_one_notice() -> None:
    days = watching(*(mailbox(f"m_{n}") for n in range(15)))
    for one in list(days.mailboxes.values()):
        days.put(replace(one, state="needs_sign_in"))
    shown = days.look()
    assert shown is not None
    assert (shown.title, len(shown.items)) == ("Sign in again: northbeam.studio", 15)


def test_late_messages_are_told_once_for_each_waking() -> None:
    days = watching()
    days.now = at("2026-11-23 10:51")
    days.late = Late(at("2026-11-23 09:00"), at("2026-11-23 10:50"), ("a", "b", "c"), ("m_1",))
    shown = days.look()
    assert shown is not None
    assert (shown.severity, shown.title) == ("fix", "3 messages were late")
    assert shown.text == "This computer was asleep at 09:00. They leave from 10:50."
    assert days.after(2) == []
    assert listed(days.standings) == [], "told, and nothing to be done"
    days.late = Late(at("2026-11-23 14:00"), days.now, ("d",), ("m_1",))
    again = days.look()
    assert again is not None
    assert (again.title, again.key) == ("1 message was late", shown.key)
    assert days.until(at("2026-11-30 12:00")) == [], "and it is never fixed"


def test_late_at_night_is_told_in_the_morning() -> None:
    days = watching()
    days.now = at("2026-11-28 09:00")  # a Saturday
    days.late = Late(at("2026-11-27 21:00"), days.now, ("a", "b"), ("m_1",))
    assert days.until(at("2026-11-30 07:59")) == []
    (morning,) = days.until(at("2026-11-30 12:00"))
    assert morning.text == "This computer was asleep at Friday 21:00. They left from Saturday 09:00."


@pytest.mark.parametrize(
    ("alerts", "told"),
    [
        (Alerts(), ["stop", "fix", "info"]),
        (Alerts(urgent=False), ["fix", "info"]),
        (Alerts(warnings=False), ["stop", "info"]),
        (Alerts(good_news=False), ["stop", "fix"]),
    ],
)
def test_what_the_user_turned_off_interrupts_nobody(alerts: Alerts, told: list[str]) -> None:
    days = watching()
    days.alerts = alerts
    days.check(broken("dmarc"))
    days.look()
    days.now += 31 * MINUTE
    days.check(broken("dmarc"))
    days.look()
    days.check()
    days.now += HOUR
    days.put(replace(days.mailboxes["m_1"], paused=Paused("bounces", days.now, 4, 50)))
    days.look()
    assert any(one.severity == "stop" for one in listed(days.standings)), "it stands all the same"
    days.put(replace(days.mailboxes["m_1"], paused=None))
    days.until(at("2026-11-24 09:00"))
    assert sorted({one.severity for one in days.shown}) == sorted(told)


def test_nothing_breaks_the_quiet_where_the_user_says_so() -> None:
    days = watching()
    days.alerts = Alerts(break_quiet=False)
    days.now = at("2026-11-23 22:00")
    days.put(mailbox(state="needs_sign_in", waiting=5))
    assert days.until(at("2026-11-24 07:59")) == []
    assert len(days.until(at("2026-11-24 08:10"))) == 1


@pytest.mark.parametrize(
    ("alerts", "quiet", "loud"),
    [
        (Alerts(quiet_from=18 * 60 + 30), "2026-11-23 18:30", "2026-11-23 18:29"),
        (Alerts(quiet_from=60, quiet_until=5 * 60), "2026-11-23 01:00", "2026-11-23 23:00"),
        (Alerts(weekends=False), "2026-11-28 07:59", "2026-11-28 08:00"),
        (Alerts(quiet_from=480, quiet_until=480), "2026-11-28 03:00", "2026-11-23 03:00"),
    ],
)
def test_quiet_hours_are_the_user_s(alerts: Alerts, quiet: str, loud: str) -> None:
    hours = alerts.hours(HOURS.zone)
    assert hours.quiet(at(quiet))
    assert not hours.quiet(at(loud))


def test_alerts_are_read_as_they_were_stored_and_by_other_versions() -> None:
    made = Alerts(urgent=False, quiet_from=61)
    assert read(stored(made)) == made
    assert read(None) == Alerts()
    assert read('{"urgent": false, "colour": 1}') == Alerts(urgent=False)


def test_times_are_said_as_people_do() -> None:
    hours, now = Hours(UTC), MONDAY
    assert [hours.said(now + far, now) for far in (0, DAY, -DAY, 3 * DAY, -3 * DAY, 10 * DAY)] == [
        "09:00", "tomorrow 09:00", "yesterday 09:00", "Thursday 09:00", "Friday 09:00", "3 December",
    ]  # fmt: skip
    assert in_words(hours.said(now + 10 * DAY, now), "de") == "3. Dezember"


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_the_night_of_another_time_is_quiet_to_its_last_minute(day: str) -> None:
    loud = Hours(ZoneInfo("Europe/Berlin"), weekends=False)
    minutes = range(at(f"{day} 00:00"), at(f"{day} 12:00"), MINUTE)
    assert next(loud._local(one).strftime("%H:%M") for one in minutes if not loud.quiet(one)) == "08:00"
