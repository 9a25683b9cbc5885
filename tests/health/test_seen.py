"""What receivers saw of a domain's mail: whose it is, what share is proven, and what that does to the score."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health.rates import Counts
from companion.health.score import Evidence, Proof, rise, score
from companion.health.seen import FAILS_FROM, Copy, SeenFacts, Told, sight, with_seen
from companion.health.seen_findings import judge
from companion.health.volume import VolumeFacts
from tests.fakes.clock import NOON

GOOD = Told("192.0.2.1", 100, 100, True, True, "acme.example", "acme.example", True, "", ("google.com",))
TWO = ("google.com", "yahoo.com")
BARE = Told("192.0.2.1", 40, 40, False, False, "", "acme.example", False, "", ("google.com", "Yahoo"), TWO)
ESP = Told("198.51.100.5", 30, 30, True, False, "acme.example", "bounce.esp.example", True)
FORGER = Told("203.0.113.66", 500, 500, False, False, "", "", False, "", ("google.com",), TWO)
DNS = Evidence(
    spf=Proof(1.0), dkim=Proof(1.0), dmarc=Proof(0.5), volume=VolumeFacts((10,) * 30, (10,) * 30, 50)
)


def facts(*told: Told, copies: tuple[Copy, ...] = (), tls: dict[str, int] | None = None) -> SeenFacts:
    return SeenFacts(
        "acme.example", NOON, 3 if told else 0, 2 if told else 0, told, copies, MappingProxyType(tls or {})
    )


def test_what_receivers_confirm_earns_all_points() -> None:
    found = with_seen(DNS, facts(GOOD))
    assert (found.dkim, found.spf) == (Proof(1.0, seen=True), Proof(1.0, seen=True))
    assert found.dmarc == Proof(0.5, seen=True)
    assert score(found).score == score(replace(DNS, dkim=found.dkim, spf=found.spf, dmarc=found.dmarc)).score
    assert rise(score(DNS), score(found)) > 0


def test_shares_are_of_our_messages_alone() -> None:
    found = sight(facts(GOOD, BARE, ESP, FORGER))
    assert (found.dkim, found.spf, found.failed) == (Counts(130, 170), Counts(100, 170), Counts(40, 170))
    assert found.strange == (FORGER,)
    assert found.fails  # 40 of 170


def test_forgers_lower_nothing_and_are_told() -> None:
    assert with_seen(DNS, facts(FORGER)) == replace(DNS, dmarc=Proof(0.5, seen=True))
    assert with_seen(DNS, facts(GOOD, FORGER)) == with_seen(DNS, facts(GOOD))
    (_, strangers) = judge(facts(GOOD, FORGER), DNS, NOON)
    assert (strangers.id, strangers.severity, strangers.gain) == ("dmarc.strangers", "hint", 0.0)
    assert strangers.evidence[0].answer == (
        "203.0.113.66: 500 messages, not signed validly, told by google.com",
    )


@pytest.mark.parametrize("override", ["forwarded", "mailing_list", "trusted_forwarder"])
def test_a_forwarding_breaks_no_share(override: str) -> None:
    assert sight(facts(GOOD, replace(BARE, override=override))).failed == Counts(0, 100)
    assert sight(facts(GOOD, replace(BARE, override="local_policy"))).failed == Counts(40, 140)


def test_a_forwarding_that_nobody_calls_one_breaks_spf_only_where_it_is_much() -> None:
    small = replace(ESP, count=4, sure=4)
    assert sight(facts(GOOD, small)).spf == Counts(100, 100)
    assert sight(facts(GOOD, small)).dkim == Counts(104, 104)
    assert sight(facts(GOOD, ESP)).spf == Counts(100, 130)


@pytest.mark.parametrize(
    ("signed", "ours"),
    [
        ("acme-example.20230601.gappssmtp.com", True),
        ("acme.onmicrosoft.com", True),
        ("acmeexample.onmicrosoft.com", True),
        ("rival.onmicrosoft.com", False),
        ("rival-example.20230601.gappssmtp.com", False),
        ("esp.example", False),
    ],
)
def test_what_the_provider_signs_in_our_name_is_ours(signed: str, ours: bool) -> None:
    one = replace(FORGER, dkim_domain=signed, dkim_passed=True)
    found = sight(facts(one))
    assert (found.failed is not None, found.fails) == (ours, ours)
    assert sight(facts(replace(one, dkim_passed=False))).failed is None


def test_the_cap_wants_proven_reporters_and_enough_messages() -> None:
    assert with_seen(DNS, facts(GOOD, BARE)).dmarc_fails
    capped = score(with_seen(DNS, facts(GOOD, BARE)))
    assert capped.score is not None
    assert capped.score <= 25
    assert not with_seen(DNS, facts(GOOD, replace(BARE, senders=("made-up.example",)))).dmarc_fails
    one_copy = Copy(dkim=False, spf=False, failed=True)
    assert with_seen(DNS, facts(GOOD, replace(BARE, senders=()), copies=(one_copy,))).dmarc_fails
    unsure = replace(BARE, sure=0), replace(GOOD, sure=0)
    assert not with_seen(DNS, facts(*unsure)).dmarc_fails
    few = replace(GOOD, count=2, sure=2), replace(BARE, count=FAILS_FROM - 3, sure=FAILS_FROM - 3)
    assert not with_seen(DNS, facts(*few)).dmarc_fails
    assert with_seen(DNS, facts(few[0], replace(BARE, count=8, sure=8))).dmarc_fails
    assert not with_seen(DNS, facts(GOOD, replace(BARE, count=20, sure=20))).dmarc_fails  # one in six


def test_copies_are_ours_without_asking() -> None:
    bad = Copy(dkim=False, spf=False, failed=True)
    found = with_seen(replace(DNS, dkim=None), facts(copies=(bad,) * 12))
    assert (found.dkim, found.dmarc_fails) == (Proof(0.0, seen=True), True)
    good = Copy(dkim=True, spf=None, failed=None)
    assert with_seen(DNS, facts(copies=(good,) * 2)) == DNS  # too few to say anything
    assert with_seen(DNS, facts(copies=(good,) * 3)).dkim == Proof(1.0, seen=True)
    assert with_seen(DNS, facts(copies=(good,) * 3)).spf == Proof(1.0)


def test_what_the_dns_shows_to_be_wrong_today_stays_wrong() -> None:
    broken = replace(DNS, spf=Proof(0.0, broken=True), dkim=Proof(0.0, absent=True))
    found = with_seen(broken, facts(GOOD))
    assert (found.spf, found.dkim) == (Proof(0.0, seen=True, broken=True), Proof(0.0, seen=True))
    assert with_seen(replace(DNS, dmarc=Proof(0.0, absent=True)), facts(GOOD)).dmarc == Proof(
        0.0, absent=True
    )
    assert with_seen(DNS, None) == DNS


def test_the_source_of_unproven_mail_is_named_with_its_count_and_window() -> None:
    found = judge(facts(GOOD, BARE, ESP), DNS, NOON)
    first = found[0]
    assert (first.id, first.severity) == ("dmarc.unproven", "stop")
    assert first.title == "40 of 170 messages can't be told from forgeries"
    assert first.text == "That's 24% in 30 days, as receivers counted it."
    assert first.evidence[0].question == "3 reports of 2 receivers"
    assert first.evidence[0].answer == (
        "192.0.2.1: 40 messages, not signed validly, return path at acme.example, told by Yahoo, google.com",
    )
    assert first.fix is not None
    mended = with_seen(DNS, facts(GOOD, replace(BARE, dkim=True), ESP))
    assert first.gain == rise(score(with_seen(DNS, facts(GOOD, BARE, ESP))), score(mended)) > 0
    assert [one.id for one in found] == ["dmarc.unproven", "dkim.seen", "spf.seen"]
    assert "198.51.100.5: 30 messages, signed by acme.example" in found[2].evidence[0].answer[1]


def test_all_is_well_and_nothing_known() -> None:
    (only,) = judge(facts(GOOD), DNS, NOON)
    assert (only.id, only.severity, only.fix) == ("dmarc.seen", "ok", None)
    assert judge(None, DNS, NOON) == []
    assert judge(facts(tls={"success": 10}), DNS, NOON) == []


def test_connections_that_were_not_encrypted() -> None:
    (only,) = judge(facts(tls={"success": 90, "certificate-expired": 9, "unsaid": 1}), DNS, NOON)
    assert (only.id, only.gain, only.evidence[0].answer) == (
        "tls_rpt.failures", 0.0, ("9 certificate-expired", "1 unsaid"),
    )  # fmt: skip
    assert only.title == "10 of 100 connections to your mail servers failed to be encrypted"


told = st.builds(
    Told, st.sampled_from(["192.0.2.1", "192.0.2.2", "192.0.2.3", ""]), st.integers(0, 50), st.integers(0, 50),
    st.booleans(), st.booleans(), st.sampled_from(["", "acme.example", "acme.onmicrosoft.com"]),
    st.sampled_from(["", "esp.example"]), st.booleans(), st.sampled_from(["", "forwarded"]),
)  # fmt: skip
copies = st.builds(Copy, *[st.sampled_from([True, False, None])] * 3)


@given(st.lists(told, max_size=12), st.lists(copies, max_size=5), st.booleans())
def test_a_score_whatever_receivers_say(told: list[Told], copies: list[Copy], known: bool) -> None:
    some = facts(*told, copies=tuple(copies))
    evidence = DNS if known else replace(DNS, dkim=None, spf=None)
    result = score(with_seen(evidence, some))
    assert result.low <= result.high
    assert all(one.gain >= 0 for one in judge(some, evidence, NOON))
    worse = score(
        with_seen(evidence, facts(*told, copies=(*copies, Copy(dkim=False, spf=False, failed=True))))
    )
    if len(told) + len(copies) > 3 and result.score is not None and sight(some).dkim and sight(some).spf:
        assert worse.score is not None
        assert worse.score <= result.score
