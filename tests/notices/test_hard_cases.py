"""What lives have found: each once, short, and by name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.clock import HOUR, MINUTE
from companion.notices.alerts import Alerts
from companion.notices.facts import Capped, Found, Paused
from companion.store import mailboxes
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import open_world
from tests.notices.days import MONDAY, Days, at, mailbox, watching
from tests.notices.home import Home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock) as world:
        yield Home(world, clock)


def sets(days: Days, name: str, **fields: object) -> None:
    days.put(replace(days.mailboxes[name], **fields))  # type: ignore[arg-type]


def titles(days: Days) -> list[str]:
    return [one.title for one in days.shown]


def confirmed(days: Days, *findings: Found, caps: tuple[Capped, ...] = ()) -> None:
    for _ in range(2):
        days.check(*findings, caps=caps)
        days.look()
        days.now += 31 * MINUTE


def test_one_cause_that_reaches_two_mailboxes_at_different_minutes_is_one_notice() -> None:
    days = watching(mailbox("m_1"), mailbox("m_2"))
    sets(days, "m_1", state="needs_sign_in")
    days.after(1)
    sets(days, "m_2", state="needs_sign_in")
    days.after(3)
    assert titles(days) == ["Sign in again: northbeam.studio"]
    (again,) = days.until(at("2026-11-24 12:00"))
    assert len(again.items) == 2, "and its repeat is of both"


def test_the_other_one_is_told_where_the_first_is_mended_alone() -> None:
    days = watching(mailbox("m_1"), mailbox("m_2"))
    sets(days, "m_1", state="needs_sign_in")
    days.look()
    sets(days, "m_2", state="needs_sign_in")
    days.after(1)
    sets(days, "m_1", state="active")
    days.after(1)
    assert titles(days) == ["Sign in again: northbeam.studio"] * 2
    assert days.shown[0].items != days.shown[1].items


def test_signed_out_instead_of_disconnected_is_not_connected_again() -> None:
    days = watching()
    sets(days, "m_1", state="disconnected")
    days.look()
    sets(days, "m_1", state="needs_sign_in")
    days.until(at("2026-11-25 12:00"))
    assert not any("connected again" in one for one in titles(days))
    sets(days, "m_1", state="active")
    (good,) = days.until(at("2026-11-26 12:00"))
    assert good.title == "Fixed: northbeam.studio is connected again"


@pytest.mark.parametrize("other", ["m_1", "m_2"])
def test_another_cap_is_an_urgent_fix_still(other: str) -> None:
    days = watching(mailbox("m_1"), mailbox("m_2"))
    confirmed(days, caps=(Capped("spf_error", "Receivers stop."),))
    days.check()
    made = days.mailboxes[other].checked
    assert made is not None
    sets(days, other, checked=replace(made, caps=(Capped("complaints", "Many press Spam."),)))
    days.until(at("2026-11-24 12:00"))
    assert not any("no urgent fix" in one.title + one.text for one in days.shown)


def test_off_one_list_and_on_another() -> None:
    days = watching()
    dbl, surbl = (Found(f"blocklists.{name}", "blocklists", "stop", "x") for name in ("dbl", "surbl"))
    confirmed(days, dbl, surbl)
    days.check(surbl)
    days.until(at("2026-11-24 12:00"), lambda one: one.check(surbl))
    assert not any("off the blocklist" in one.title + one.text for one in days.shown)


def test_sending_goes_on_once_it_does_everywhere() -> None:
    days = watching(mailbox("m_1"), mailbox("m_2", "other.example"))
    for name in ("m_1", "m_2"):
        sets(days, name, paused=Paused("bounces", MONDAY, 4, 50))
    days.look()
    sets(days, "m_1", paused=None)
    days.until(at("2026-11-24 12:00"))
    assert not any("goes on" in one.title + one.text for one in days.shown)
    sets(days, "m_2", paused=None)
    (good,) = days.until(at("2026-11-25 12:00"))
    assert (good.title, len(good.items)) == ("Fixed: sending goes on", 2)


def test_a_clock_set_back_forgets_nothing_that_was_told() -> None:
    days = watching()
    sets(days, "m_1", state="needs_sign_in")
    assert days.look() is not None
    sets(days, "m_1", state="active")
    days.after(1)
    days.now -= 2 * HOUR
    days.look()
    sets(days, "m_1", state="needs_sign_in")
    assert days.after(3) == []


def test_of_two_that_are_signed_out_one_is_unlinked_and_the_rest_stays_muted() -> None:
    days = watching(mailbox("m_1"), mailbox("m_2"))
    confirmed(days, Found("blocklists.dbl", "blocklists", "stop", "x"))
    silent = [
        Found(f"{check}.unasked", check, "unknown", "x") for check in ("spf", "dmarc", "mx", "blocklists")
    ]
    days.check(*silent)
    for name in ("m_1", "m_2"):
        sets(days, name, state="needs_sign_in")
    days.after(1)
    del days.mailboxes["m_1"]
    before = len(days.shown)
    days.until(at("2026-11-25 12:00"))
    assert {one.title for one in days.shown[before:]} == {"Sign in again: northbeam.studio"}


def test_silence_that_was_asked_for_outlasts_a_flap() -> None:
    days = watching()
    days.reachable = False
    sets(days, "m_1", state="disconnected")
    days.look()
    days.standings = [replace(one, snoozed_until=days.now + HOUR) for one in days.standings]
    days.reachable = True
    sets(days, "m_1", state="active")
    days.after(0.2)
    sets(days, "m_1", state="disconnected")
    assert days.until(MONDAY + 59 * MINUTE) == []
    assert len(days.after(0.5)) == 1


@pytest.mark.parametrize(
    ("alerts", "morning"),
    [
        (Alerts(quiet_from=60, quiet_until=300), "2026-11-24 05:00"),
        (Alerts(quiet_from=480, quiet_until=480, weekends=False), "2026-11-24 08:00"),
        (Alerts(quiet_from=480, quiet_until=17 * 60), "2026-11-24 17:00"),
    ],
)
def test_good_news_comes_when_the_quiet_ends_and_not_at_midnight(alerts: Alerts, morning: str) -> None:
    days = watching()
    days.alerts = alerts
    days.now = at("2026-11-23 17:10")
    days.look()
    sets(days, "m_1", paused=Paused("bounces", MONDAY, 4, 50))
    assert days.look() is not None
    sets(days, "m_1", paused=None)
    (good,) = days.until(at("2026-11-24 18:00"))
    assert (good.title, good.at) == ("Fixed: sending goes on", at(morning))


def test_a_summary_is_not_shown_in_the_quiet_for_its_urgent_part(home: Home) -> None:
    home.world.add_mailbox("m_2", "two@other.example", state="disconnected")
    home.sign_out()
    home.queue(None)
    home.clock.set(NOON + 5 * HOUR + 46 * MINUTE + 30_000)  # 19:59:50
    home.browse()
    home.notices.look()
    show = home.notices.listing().show
    assert show is not None
    assert show.title == "2 urgent"
    home.clock.advance(MINUTE)
    assert home.notices.listing().show is None
    assert not home.notices.seen("summary", "notice")
    assert home.take() == "Sign in again: acme.example", "at once, and alone"


def test_what_the_panel_showed_meanwhile_is_not_shown_in_a_summary(home: Home) -> None:
    home.world.add_mailbox("m_2", "two@other.example", state="disconnected")
    home.sign_out()
    home.notices.look()
    mine = next(one for one in home.notices.listing().standing if one.rule == "sign_in")
    home.clock.advance(1)
    assert not home.notices.seen(mine.id, "panel")
    assert home.notices.listing().show is None
    assert home.take() == "Disconnected: other.example"


def test_a_waking_between_choosing_and_showing_is_told_by_itself(home: Home) -> None:
    home.queue(None)  # due in an hour
    home.notices.woke(NOON, NOON + 2 * HOUR)
    home.clock.set(NOON + 2 * HOUR)
    home.browse()
    home.notices.look()
    show = home.notices.listing().show
    assert show is not None
    home.queue("gap")
    with home.store.write() as tx:
        mailboxes.set_state(tx, "m_ann", "active", None, home.clock.now())
    home.notices.woke(NOON + 2 * HOUR, NOON + 4 * HOUR)
    assert home.notices.seen(show.key, "notice")
    home.clock.set(NOON + 4 * HOUR)
    home.browse()
    assert home.take() == "2 messages were late"
