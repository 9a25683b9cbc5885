"""What fires, how sure it must be, and what it follows from."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from companion.core.clock import DAY, HOUR, MINUTE
from companion.notices.choosing import listed
from companion.notices.facts import Capped, Found, Paused
from companion.notices.rules import matters
from tests.notices.days import HOURS, MONDAY, Days, at, broken, checked, mailbox, watching


def rules_of(days: Days) -> set[tuple[str, str]]:
    return {(one.subject, one.rule) for one in listed(days.standings)}


def signed_out(days: Days, waiting: int = 5) -> None:
    days.put(replace(days.mailboxes["m_1"], state="needs_sign_in", waiting=waiting))


def test_a_sign_in_that_ended_is_told_at_once_and_names_no_address() -> None:
    days = watching()
    signed_out(days)
    shown = days.look()
    assert shown is not None
    assert (shown.severity, shown.title) == ("stop", "Sign in again: northbeam.studio")
    assert shown.text == "Google ended the sign-in. 5 scheduled messages wait."


def test_a_stop_is_repeated_after_a_day_and_a_fix_after_seven() -> None:
    days = watching()
    days.put(replace(mailbox(), state="disconnected"))
    times = [one.at for one in days.until(at("2026-11-28 00:00"))]
    assert times[0] - MONDAY <= 10 * MINUTE
    assert all(DAY <= later - sooner < DAY + HOUR for sooner, later in pairwise(times))
    assert len(times) == 5

    days = watching()
    days.check(broken("dmarc"))
    days.look()
    days.until(days.now + 31 * MINUTE)
    again = days.until(at("2026-12-04 19:00"), lambda one: one.check(broken("dmarc")))
    assert [HOURS.day(one.at) for one in again] == ["2026-11-23", "2026-11-30"]


def test_dns_findings_want_two_check_ups_that_lie_apart() -> None:
    days = watching()
    days.check(broken("dkim"))
    assert days.look() is None
    days.now += 5 * MINUTE
    days.check(broken("dkim"))
    assert days.look() is None, "too soon to confirm anything"
    days.now += 26 * MINUTE
    days.check(broken("dkim"))
    shown = days.look()
    assert shown is not None
    assert (shown.title, shown.text) == ("DKIM needs a fix", "northbeam.studio: DKIM record is missing.")


def test_one_failed_check_up_alone_says_nothing() -> None:
    days = watching()
    days.check(broken("dkim"))
    days.look()
    days.now += HOUR
    days.check()
    assert days.look() is None
    assert days.standings == []


def test_bounces_are_told_at_once() -> None:
    days = watching()
    days.check(caps=[Capped("bounces_high", "More than 5% of your messages bounce.")])
    shown = days.look()
    assert shown is not None
    assert (shown.severity, shown.text) == ("stop", "More than 5% of your messages bounce.")


def test_one_defect_of_a_domain_with_five_mailboxes_is_one_notice() -> None:
    days = watching(*(mailbox(f"m_{n}") for n in range(5)))
    days.check(broken("dmarc"))
    days.look()
    days.now += 31 * MINUTE
    days.check(broken("dmarc"))
    shown = days.look()
    assert shown is not None
    assert len(shown.items) == 1
    assert rules_of(days) == {("northbeam.studio", "defect:dmarc.none")}
    assert listed(days.standings)[0].mailboxes == tuple(f"m_{n}" for n in range(5))


def test_of_one_domain_the_newest_check_up_speaks() -> None:
    old, new = checked(MONDAY, broken("spf")), checked(MONDAY + HOUR)
    found = matters([mailbox("m_1", checked=old), mailbox("m_2", checked=new)], MONDAY + HOUR, HOURS)
    assert found == []


def test_defects_that_stood_there_before_are_no_news_but_stops_are() -> None:
    days = Days()
    cap = Capped("unsigned", "Without SPF and DKIM nobody can tell that mail is yours.")
    days.put(mailbox(checked=checked(MONDAY, broken("dmarc"), caps=[cap])))
    days.look()
    days.now += HOUR
    days.check(broken("dmarc"), caps=[cap])
    shown = days.look()
    assert shown is not None
    assert rules_of(days) == {("northbeam.studio", "cap:unsigned")}
    days.check()
    days.look()
    days.now += HOUR
    days.check(broken("dmarc"))
    days.look()
    days.now += HOUR
    days.check(broken("dmarc"))
    assert days.look() is not None, "it was well meanwhile"


def test_a_score_that_fell_by_ten_and_why_are_one() -> None:
    days = watching()
    days.check(broken("dmarc"), score=71, best=86)
    days.look()
    days.now += 31 * MINUTE
    days.check(broken("dmarc"), score=71, best=86)
    days.look()
    assert rules_of(days) == {("northbeam.studio", "defect:dmarc.none")}

    days = watching()
    for score in (77, 77):
        days.check(score=score, best=86)
        assert days.look() is None
        days.now += 31 * MINUTE
    for score in (76, 76):
        days.check(score=score, best=86)
        shown = days.look()
        days.now += 31 * MINUTE
    assert shown is not None
    assert shown.title == "Score fell from 86 to 76"


def test_a_guard_that_paused_mutes_what_it_is_about() -> None:
    days = watching()
    days.check(
        Found("bounces.many", "bounces", "stop", "8% of your messages bounce"),
        score=40, caps=[Capped("bounces_high", "Many bounce.")],
    )  # fmt: skip
    days.put(replace(days.mailboxes["m_1"], paused=Paused("bounces", MONDAY, 4, 50), waiting=3))
    shown = days.look()
    assert shown is not None
    assert (shown.title, shown.text) == (
        "Bounces jumped to 8%", "4 of the last 50 from northbeam.studio. Sending is paused.",
    )  # fmt: skip
    assert rules_of(days) == {("m_1", "paused")}


def test_a_mailbox_that_is_off_is_muted_and_nothing_of_it_is_solved() -> None:
    days = watching()
    days.check(caps=[Capped("complaints", "Many press Spam.")])
    assert days.look() is not None
    signed_out(days)
    days.check(score=None, best=None)
    days.look()
    assert rules_of(days) == {("m_1", "sign_in")}
    assert not any(one.ended_at for one in days.standings)


def test_a_resolver_that_is_down_is_one_note_in_the_digest_and_ends_nothing() -> None:
    days = watching(*(mailbox(f"m_{n}", f"d{n}.example") for n in range(5)))
    days.check(broken("dkim"))
    days.look()
    days.now += 31 * MINUTE
    days.check(broken("dkim"))
    assert days.look() is not None
    before = rules_of(days)
    silent = [
        Found(f"{check}.unasked", check, "unknown", "Couldn't ask")
        for check in ("spf", "dkim", "dmarc", "mx")
    ]
    shown = days.until(at("2026-11-24 07:59"), lambda one: one.check(*silent))
    assert shown == []
    assert rules_of(days) == before | {("", "checks_paused")}
    morning = days.until(at("2026-11-24 08:10"), lambda one: one.check(*silent))
    assert [one.title for one in morning] == ["Checks are paused"]
