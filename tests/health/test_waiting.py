"""When a domain is looked at: rules over times, nothing asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR, MINUTE
from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, Question
from companion.health.sheet import Sheet
from companion.health.waiting import AGAIN, Waiting, begun, due, looked, overdue, settled, unheard

NOW = 1_790_000_000_000
EVERY = DAY


def finding(name: str, severity: str = "fix", servers: int = 1) -> dict[str, Any]:
    evidence = [{"question": "TXT at x", "answer": [], "servers": servers, "asked_at": NOW}]
    return {"id": name, "check": name.partition(".")[0], "severity": severity, "evidence": evidence}


def waits(name: str = "dmarc.none", now: int = NOW) -> Waiting:
    made = begun("m", name, [finding(name)], now)
    assert made is not None
    return made


def test_only_what_the_dns_mends_is_waited_for() -> None:
    assert begun("m", "dmarc.none", [finding("dmarc.none", "ok")], NOW) is None
    assert begun("m", "dmarc.none", [finding("dmarc.none", "unknown")], NOW) is None
    assert (
        begun("m", "dmarc.seen", [finding("dmarc.seen", servers=0)], NOW) is None
    )  # receivers' reports said so
    assert begun("m", "blocklists.dbl", [finding("blocklists.dbl", "stop")], NOW) is None
    assert begun("m", "dmarc.none", [], NOW) is None
    assert begun("m", "bimi.none", [finding("bimi.none", "hint")], NOW) is not None


def test_every_five_minutes_for_an_hour_then_every_hour_for_a_day() -> None:
    one: Waiting | None = waits()
    at, gaps = NOW, []
    while one is not None:
        assert one.next_at is not None
        assert not due(one, one.next_at - 1)
        assert due(one, one.next_at)
        gaps.append(one.next_at - at)
        at = one.next_at
        one = looked(one, at)
    dense = [gap for gap in gaps if gap < 10 * MINUTE]
    sparse = gaps[len(dense) :]
    assert 11 <= len(dense) <= 14
    assert all(4.5 * MINUTE <= gap <= 5.5 * MINUTE for gap in dense)
    assert all(54 * MINUTE <= gap <= 66 * MINUTE for gap in sparse)
    assert DAY <= at - NOW <= DAY + 2 * HOUR
    assert len(set(gaps)) > len(gaps) // 2  # drawn anew each time


def test_mailboxes_do_not_look_in_step() -> None:
    nexts = {
        replace(begun(f"m{n}", "spf.none", [finding("spf.none")], NOW) or waits()).next_at for n in range(15)
    }
    assert len(nexts) == 15


def test_a_time_of_a_clock_that_was_ahead_is_due() -> None:
    assert due(waits(now=NOW + 30 * DAY), NOW)


def test_gone_is_fixed_and_told_for_a_day() -> None:
    (fixed,) = settled([waits()], [finding("dmarc.ok", "ok")], NOW + MINUTE)
    assert (fixed.fixed_at, fixed.next_at, fixed.until) == (NOW + MINUTE, None, NOW + MINUTE + DAY)
    assert not due(fixed, NOW + HOUR)
    assert settled([fixed], [finding("dmarc.ok", "ok")], NOW + HOUR) == (fixed,)
    assert settled([fixed], [finding("dmarc.none")], NOW + HOUR) == ()  # taken away again: nobody waits
    assert settled([fixed], [], NOW + 2 * DAY) == ()


def test_what_could_not_be_asked_is_not_fixed() -> None:
    (one,) = settled([waits()], [finding("dmarc.unasked", "unknown")], NOW + HOUR)
    assert one.fixed_at is None
    assert one.next_at is not None


def test_another_defect_of_the_same_check_is_waited_for_instead() -> None:
    (one,) = settled([waits("dkim.none")], [finding("dkim.testing")], NOW + MINUTE)
    assert (one.finding, one.fixed_at, one.since, one.until) == ("dkim.testing", None, NOW, NOW + DAY)
    assert len(settled([one, waits("dkim.none")], [finding("dkim.testing")], NOW + MINUTE)) == 1
    (tip,) = settled([waits("spf.none")], [finding("spf.open_end", "hint")], NOW + MINUTE)
    assert tip.fixed_at == NOW + MINUTE  # a tip is no defect
    (seen,) = settled([waits("spf.none")], [finding("spf.seen", servers=0)], NOW + MINUTE)
    assert seen.fixed_at == NOW + MINUTE  # what receivers saw before


def test_nobody_waits_for_ever() -> None:
    assert settled([waits()], [finding("dmarc.none")], NOW + DAY) == ()


def test_a_day_between_check_ups_more_or_less() -> None:
    def next_one(mailbox: str) -> int:
        return next(
            at
            for at in range(20 * 60, 28 * 60)
            if overdue(mailbox, NOW, 0, NOW + at * MINUTE, EVERY) is not None
        )

    minutes = {next_one(f"m{n}") for n in range(15)}
    assert len(minutes) > 10
    assert min(minutes) >= 0.9 * 24 * 60
    assert max(minutes) <= 1.1 * 24 * 60 + 1


@pytest.mark.parametrize(("failures", "wait"), [*enumerate(AGAIN, 1), (9, AGAIN[-1])])
def test_after_failures_sooner_but_ever_later(failures: int, wait: int) -> None:
    assert overdue("m", NOW, failures, NOW + round(0.89 * wait), EVERY) is None
    assert overdue("m", NOW, failures, NOW + round(1.11 * wait), EVERY) is not None


def test_one_from_the_future_is_due() -> None:
    assert overdue("m", NOW + 1, 0, NOW, EVERY) is not None


def test_unheard_is_one_without_the_basics() -> None:
    assert unheard([finding("mx.unasked", "unknown"), finding("spf.ok", "ok")])
    assert not unheard([finding("blocklists.not_agreed", "unknown"), finding("spf.none", "stop")])


def test_evidence_says_until_when_a_name_server_may_repeat_it() -> None:
    known: dict[Question, Outcome] = {
        Question("TXT", "a.test"): NoRecord(held=60),
        Question("TXT", "b.test"): Answer(("x",)),
        Question("TXT", "c.test"): Failed("timeout"),
    }
    sheet = Sheet(known, NOW)
    until = [sheet.evidence("TXT", name).holds_until for name in ("a.test", "b.test", "c.test")]
    assert until == [NOW + MINUTE, None, None]


@given(
    st.integers(NOW - 2 * DAY, NOW + 2 * DAY),
    st.lists(
        st.sampled_from(
            [
                finding("dmarc.none"),
                finding("dmarc.ok", "ok"),
                finding("dmarc.unasked", "unknown"),
                finding("dmarc.two", "stop"),
            ]
        )
    ),
)
def test_whatever_comes_a_wait_ends(now: int, findings: list[dict[str, Any]]) -> None:
    for one in settled([waits()], findings, now):
        assert one.until <= max(NOW, now) + DAY
        assert (one.next_at is None) == (one.fixed_at is not None)
        assert one.next_at is None or now < one.next_at <= now + 2 * HOUR
