"""Notices over a real store: handed out once, snoozed, kept over a restart; and who is told without a browser."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import NotFound
from companion.notices.service import Notices
from companion.store import guards, mailboxes, notices
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import MAILBOX, open_world
from tests.notices.home import Home, Screen, finding


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock) as world:
        yield Home(world, clock)


def test_what_is_to_be_shown_is_shown_by_one_browser_only(home: Home) -> None:
    home.sign_out()
    home.notices.look()
    show = home.notices.listing().show
    assert show is not None
    assert (show.title, show.text) == ("Sign in again: acme.example", "Your mail server ended the sign-in.")
    assert home.notices.seen(show.key, "notice")
    assert not home.notices.seen(show.key, "notice")
    assert home.notices.listing().show is None
    home.notices.look()
    assert home.notices.listing().show is None
    listing = home.notices.listing()
    assert (listing.count, [one.rule for one in listing.standing]) == (1, ["sign_in"])
    assert home.screen.shown == []


def test_a_panel_in_front_of_the_user_makes_it_no_interruption(home: Home) -> None:
    home.sign_out()
    home.notices.look()
    (one,) = home.notices.listing().standing
    assert not home.notices.seen(one.id, "panel")
    assert home.notices.listing().show is None
    home.clock.advance(HOUR)
    home.browse()
    home.notices.look()
    assert home.notices.listing().show is None
    with home.store.read() as connection:
        assert [row.taken_as for row in notices.shown_since(connection, 0)] == ["panel"]


def test_nobody_takes_it_so_it_is_offered_again(home: Home) -> None:
    home.sign_out()
    home.notices.look()
    home.clock.advance(11 * MINUTE)
    home.browse()
    assert home.notices.listing().show is None
    assert home.take() == "Sign in again: acme.example"
    with home.store.read() as connection:
        assert len(notices.shown_since(connection, 0)) == 1


def test_what_was_chosen_just_before_the_quiet_is_not_shown_in_it(home: Home) -> None:
    home.sign_out()
    home.clock.set(NOON + 5 * HOUR + 46 * MINUTE + 30_000)  # 19:59:50
    home.browse()
    home.notices.look()
    assert home.notices.listing().show is not None
    home.clock.advance(MINUTE)
    assert home.notices.listing().show is None
    home.clock.advance(12 * HOUR)
    home.browse()
    assert home.take() == "Sign in again: acme.example"


def test_snoozed_for_an_hour_over_a_restart(home: Home) -> None:
    home.sign_out()
    home.take()
    (one,) = home.notices.listing().standing
    home.notices.snooze(one.id, "hour")
    assert home.notices.listing().count == 0
    again = home.started()
    home.clock.advance(HOUR - MINUTE)
    home.browse()
    again.look()
    assert again.listing().show is None
    home.clock.advance(2 * MINUTE)
    again.look()
    show = again.listing().show
    assert show is not None
    assert show.key == one.id, "the same id: the notification replaces itself"


def test_a_summary_is_snoozed_with_all_that_is_in_it(home: Home) -> None:
    home.world.add_mailbox("m_2", "two@other.example", state="disconnected")
    home.sign_out()
    assert home.take() == "2 urgent"
    home.notices.snooze("summary", "changed")
    assert home.notices.listing().count == 0
    home.clock.advance(3 * DAY)
    home.browse()
    home.notices.look()
    assert home.notices.listing().show is None


def test_what_does_not_stand_is_refused(home: Home) -> None:
    for act in (lambda: home.notices.snooze("n1", "day"), lambda: home.notices.snooze("summary", "day"),
                lambda: home.notices.seen("n1", "panel")):  # fmt: skip
        with pytest.raises(NotFound):
            act()


def test_the_desktop_is_told_only_while_no_browser_is_there(home: Home) -> None:
    home.sign_out()
    home.clock.advance(4 * MINUTE)
    home.notices.look()
    assert home.screen.shown == [("Sign in again: acme.example", "Your mail server ended the sign-in.", True)]
    assert home.notices.listing().show is None
    home.notices.look()
    assert len(home.screen.shown) == 1


def test_what_the_desktop_could_not_show_was_not_told(home: Home) -> None:
    home.screen = Screen(works=False)
    home.notices = home.started()
    home.sign_out()
    home.clock.advance(4 * MINUTE)
    home.notices.look()
    home.notices.look()
    assert len(home.screen.shown) == 1, "and it is not tried each half minute"
    home.clock.advance(HOUR)
    home.notices.look()
    assert len(home.screen.shown) == 2
    home.browse()
    assert home.take() == "Sign in again: acme.example"


def test_a_browser_s_word_that_we_had_stopped_counts_among_the_day_s(home: Home) -> None:
    home.world.add_mailbox("m_2", "two@other.example", state="disconnected")
    for _ in range(3):
        assert not home.notices.seen("stopped", "notice")
    home.sign_out()
    home.notices.look()
    assert home.notices.listing().show is None
    home.clock.advance(18 * HOUR)
    home.browse()
    assert home.take() == "2 urgent"


def test_messages_that_were_due_while_the_computer_slept(home: Home) -> None:
    home.queue(None)  # due in an hour
    home.clock.advance(MINUTE)
    home.queue("gap")
    home.notices.woke(NOON, NOON + 3 * HOUR)
    home.notices.woke(NOON + 3 * HOUR, NOON + 3 * HOUR + 30_000)
    home.clock.set(NOON + 3 * HOUR)
    home.browse()
    home.notices.look()
    show = home.notices.listing().show
    assert show is not None
    assert (show.title, show.text) == (
        "2 messages were late", "This computer was asleep at 15:13. They leave from 17:13.",
    )  # fmt: skip
    assert home.notices.seen(show.key, "notice")
    home.notices.look()
    assert (home.notices.listing().standing, home.notices.listing().count) == ((), 0)


def test_what_could_not_have_left_anyway_was_not_late(home: Home) -> None:
    home.queue(None)
    home.sign_out()
    home.notices.woke(NOON, NOON + 3 * HOUR)
    home.notices.look()
    assert [one.rule for one in home.notices.listing().standing] == ["sign_in"]


def test_a_laptop_that_travels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock) as world:
        notices = Notices(world.store, clock, None)
        home = Home(world, clock)
        home.sign_out()
        for zone, told in (("Asia/Tokyo", False), ("Europe/Berlin", True)):  # 23:13, 15:13
            monkeypatch.setenv("TZ", zone)
            notices.look()
            assert (notices.listing().show is not None) is told
    monkeypatch.undo()
    time.tzset()


def test_with_neither_all_waits(home: Home) -> None:
    home.screen = Screen(there=False)
    home.notices = home.started()
    home.sign_out()
    home.clock.advance(4 * MINUTE)
    home.notices.look()
    assert home.notices.listing().show is None
    assert home.notices.listing().count == 1
    home.browse()
    assert home.take() == "Sign in again: acme.example"


def test_a_doubtful_defect_asks_for_one_more_check_up_and_names_no_address(home: Home) -> None:
    home.check(finding("dkim", "ok"))
    assert home.notices.look() == []
    home.clock.advance(HOUR)
    home.browse()
    home.check(finding("dkim", "fix"))
    assert home.notices.look() == []
    home.clock.advance(31 * MINUTE)
    home.browse()
    assert home.notices.look() == [MAILBOX]
    home.check(finding("dkim", "unknown"))
    assert home.notices.look() == [], "asked a moment ago"
    home.clock.advance(31 * MINUTE)
    home.browse()
    home.check(finding("dkim", "fix"))
    assert home.take() == "DKIM stopped passing"
    (one,) = home.notices.listing().standing
    assert one.text == "acme.example passed today. Fix it before you send more."
    home.check(finding("dkim", "fix"), finding("bounces", "fix"))
    assert home.take() == "Bounces need a fix"
    assert [one.text for one in home.notices.listing().standing if one.rule == "defect:bounces.none"] == [
        "acme.example: Ask … about bounces."
    ]


def test_a_database_of_before_brings_no_flood(home: Home) -> None:
    for days in (3, 2, 1):
        home.clock.set(NOON - days * DAY)
        home.check(finding("dmarc", "fix"), finding("spf", "fix"))
    home.clock.set(NOON)
    home.notices.look()
    home.clock.advance(HOUR)
    home.browse()
    home.check(finding("dmarc", "fix"), finding("spf", "fix"))
    home.notices.look()
    assert (home.notices.listing().show, home.notices.listing().count) == (None, 0)


@pytest.mark.parametrize(
    ("reason", "said", "title"),
    [
        ("day", None, "Daily limit reached"),
        ("ceiling", None, "Your mail server paused sending"),
        ("deferred", "450 4.7.1 Greylisted, please try again later", None),
        ("deferred", "454 4.5.3 Daily user sending limit exceeded", "Your mail server paused sending"),
        ("hour", None, None),
        ("gap", None, None),
    ],
)  # fmt: skip
def test_a_limit_that_holds_a_message(home: Home, reason: str, said: str | None, title: str | None) -> None:
    home.queue(reason, said)
    home.notices.look()
    show = home.notices.listing().show
    assert (show and show.title) == title


def test_the_guard_s_pause_is_told(home: Home) -> None:
    with home.store.write() as tx:
        guards.begin(tx, MAILBOX, NOON - DAY)
        guards.pause(tx, MAILBOX, "rejections", NOON)
    assert home.take() == "Your mail is refused"


def test_a_mailbox_unlinked_is_not_told_of(home: Home) -> None:
    home.sign_out()
    home.notices.look()
    with home.store.write() as tx:
        mailboxes.retire(tx, MAILBOX, NOON)
    home.notices.look()
    assert (home.notices.listing().standing, home.notices.listing().show) == ((), None)


def test_sidebars_hear_of_what_is_new_and_of_nothing_else(home: Home) -> None:
    home.sign_out()
    home.notices.look()
    heard = home.world.events().count("notices")
    assert heard
    home.notices.look()
    assert home.world.events().count("notices") == heard


def test_old_showings_are_forgotten(home: Home) -> None:
    home.sign_out()
    home.take()
    with home.store.write() as tx:
        notices.prune(tx, NOON + 31 * DAY)
        assert notices.shown_since(tx, 0) == []
