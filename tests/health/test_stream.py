"""The stream as evidence and findings: what it says, what it costs, and that worse never helps."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.wording import Share, say
from companion.health.findings import Finding
from companion.health.rates import Counts
from companion.health.score import Evidence, Proof, rise, score
from companion.health.stream import Refusal, StreamFacts, with_stream
from companion.health.stream_findings import judge
from companion.health.volume import VolumeFacts
from tests.health.people import AT
from tests.health.test_score import evidences

BASE = Evidence(Proof(1.0), Proof(1.0), Proof(0.5), volume=VolumeFacts((10,) * 30, (10,) * 30, 50))
GONE = Refusal("address", "5.1.1", 550, "no such user")
SPF = Refusal("sender", "5.7.27", 550, "5.7.27 SPF did not pass")
SPAM = Refusal("sender", "5.7.1", 550, "looks like spam")
QUOTA = Refusal("limit", "5.4.5", 550, "daily limit")
NOBODYS = Refusal(None, None, None, "?")


def stream(*refusals: Refusal, sent: int = 203, **more: int) -> StreamFacts:
    rest: dict[str, Any] = dict.fromkeys(("replied", "deferred", "complained", "unsubscribed"), 0)
    return StreamFacts(AT, sent, refusals=refusals, **rest | more)


def found(facts: StreamFacts, base: Evidence = BASE) -> dict[str, Finding]:
    return {one.id: one for one in judge(facts, with_stream(base, facts), AT)}


def test_before_the_first_pass_or_send_nothing_is_known() -> None:
    assert with_stream(BASE, None) == with_stream(BASE, stream(sent=0)) == BASE
    assert judge(None, BASE, AT) == judge(stream(sent=0), BASE, AT) == []


def test_what_becomes_evidence() -> None:
    facts = stream(GONE, GONE, SPF, QUOTA, NOBODYS, replied=9, deferred=4, unsubscribed=2)
    told = with_stream(BASE, facts)
    assert (told.address_bounces, told.rejections) == (Counts(2, 203), Counts(1, 203))
    assert (told.deferrals, told.unsubscribes, told.replies) == (
        Counts(4, 203),
        Counts(2, 203),
        Counts(9, 203),
    )
    assert told.complaints is None  # Gmail and Microsoft tell nobody
    assert with_stream(BASE, replace(facts, complained=1)).complaints == Counts(1, 203)
    assert (told.dkim, told.volume) == (BASE.dkim, BASE.volume)


def test_a_calm_month_is_all_well() -> None:
    findings = found(stream(sent=203, replied=10))
    assert {name: one.severity for name, one in findings.items()} == {
        "bounces.ok": "ok", "rejections.ok": "ok", "deferrals.ok": "ok", "complaints.seen": "unknown",
        "unsubscribes.ok": "ok", "replies.ok": "ok",
    }  # fmt: skip
    assert findings["replies.ok"].title == "4.9% of your messages were answered"
    assert "Postmaster Tools" in findings["complaints.seen"].text
    assert all(one.gain == 0 and one.fix is None for one in findings.values())


def test_bounces_say_how_many_of_how_many_and_what_mending_brings() -> None:
    facts = stream(*[GONE] * 5, QUOTA, NOBODYS)
    one = found(facts)["bounces.seen"]
    assert (one.severity, one.title) == ("fix", "7 of 203 messages bounced")
    assert one.text == "5 because of the address: that's 2.5% in 30 days. Keep it under 2%."
    assert found(stream(*[GONE] * 5))["bounces.seen"].text == "That's 2.5% in 30 days. Keep it under 2%."
    assert one.evidence[0].answer == ("5 with the address", "1 with a limit", "1 nobody can tell")
    before, after = with_stream(BASE, facts), with_stream(BASE, stream(QUOTA, NOBODYS))
    assert one.gain == rise(score(before), score(after)) > 0
    assert one.fix is not None


@pytest.mark.parametrize(
    ("bounced", "sent", "severity"),
    [
        (1, 40, "hint"),
        (1, 200, "ok"),
        (3, 200, "hint"),
        (4, 200, "fix"),
        (10, 200, "stop"),
        (40, 200, "stop"),
    ],
)
def test_how_bad_bounces_are(bounced: int, sent: int, severity: str) -> None:
    findings = found(stream(*[GONE] * bounced, sent=sent))
    (one,) = [one for one in findings.values() if one.check == "bounces"]
    assert one.severity == severity


def test_rejections_are_told_apart_by_what_receivers_meant() -> None:
    facts = stream(*[SPF] * 3, SPAM)
    findings = found(facts)
    spf, spam = findings["rejections.spf"], findings["rejections.spam"]
    assert spf.title == "Mail was refused because it fails SPF"
    assert spf.text == "3 of 203 messages were refused in 30 days."
    assert spf.evidence[0].answer == ("550 5.7.27 5.7.27 SPF did not pass",)
    assert spam.text == "1 of 203 messages was refused in 30 days."
    whole = score(with_stream(BASE, facts))
    assert spf.gain == rise(whole, score(with_stream(BASE, stream(SPAM)))) > spam.gain > 0
    assert {spf.severity, spam.severity} == {"fix"}


def test_the_rest_of_the_stream() -> None:
    findings = found(stream(deferred=9, complained=1, unsubscribed=7, sent=200))
    assert findings["deferrals.seen"].title == "9 of 200 messages were put off"
    assert findings["deferrals.seen"].severity == "fix"
    assert findings["complaints.seen"].title == "1 of 200 messages was called spam by whoever got it"
    assert findings["complaints.seen"].severity == "stop"  # 0.5 %: a cap
    assert findings["complaints.seen"].gain > 0
    assert findings["unsubscribes.seen"].severity == "fix"
    assert "replies.ok" in findings
    assert "replies.ok" not in found(stream(sent=49))


refusals = st.lists(st.sampled_from([GONE, SPF, SPAM, QUOTA, NOBODYS]), max_size=30).map(tuple)
streams = st.builds(
    StreamFacts, st.just(AT), st.integers(30, 400), *[st.integers(0, 30)] * 4, refusals=refusals
)  # fmt: skip
WORSE: dict[str, Any] = {
    "bounces": lambda f: replace(f, refusals=(*f.refusals[:29], GONE)) if len(f.refusals) < 30 else f,
    "rejections": lambda f: replace(f, refusals=(*f.refusals[:29], SPAM)) if len(f.refusals) < 30 else f,
    "deferrals": lambda f: replace(f, deferred=min(f.deferred + 1, f.sent)),
    "complaints": lambda f: replace(f, complained=min(f.complained + 1, f.sent)),
    "unsubscribes": lambda f: replace(f, unsubscribed=min(f.unsubscribed + 1, f.sent)),
    "replies": lambda f: replace(f, replied=max(f.replied - 1, 0)),
}


@given(evidences, streams, st.sampled_from(sorted(WORSE)))
def test_worse_news_never_raises_the_score(base: Evidence, facts: StreamFacts, name: str) -> None:
    """Also the first complaint, before which nothing was known of them."""
    base = replace(base, complaints=None)
    before, after = score(with_stream(base, facts)), score(with_stream(base, WORSE[name](facts)))
    if before.score is not None and after.score is not None:
        assert after.score <= before.score


@given(evidences, evidences, streams)
def test_asked_again_it_forgets_what_it_said(base: Evidence, other: Evidence, facts: StreamFacts) -> None:
    proofs = {"dkim": other.dkim, "spf": other.spf, "dmarc": other.dmarc, "dmarc_fails": other.dmarc_fails}
    twice = with_stream(replace(with_stream(base, facts), **proofs), facts)  # type: ignore[arg-type]
    assert twice == with_stream(replace(base, **proofs), facts)  # type: ignore[arg-type]


@given(evidences, streams)
def test_every_gain_is_a_rise_and_every_finding_fits_the_schema(base: Evidence, facts: StreamFacts) -> None:
    evidence = with_stream(replace(base, complaints=None), facts)
    findings = judge(facts, evidence, AT)
    assert len({one.id for one in findings}) == len(findings)
    for one in findings:
        assert 0 <= one.gain <= 100
        assert one.severity in ("stop", "fix", "hint") or one.gain == 0
        assert one.severity != "stop" or score(evidence).caps


@pytest.mark.parametrize(
    ("cases", "of", "text"),
    [(1, 1, "100%"), (5, 203, "2.5%"), (1, 1500, "0.067%"), (3, 100, "3%"), (0, 5, "0%")],
)
def test_percentages_as_people_write_them(cases: int, of: int, text: str) -> None:
    assert say("{share}", share=Share(cases, of)) == text


def test_limits_and_delays_say_what_the_servers_said() -> None:
    slow = Refusal("limit", "4.7.28", 421, "unusual rate of mail from your SPF domain")
    facts = replace(
        stream(QUOTA, QUOTA, GONE, deferred=6), delays=(slow, slow, Refusal("transport", None, 451, "later"))
    )
    findings = found(facts)
    limit = findings["deferrals.limit_daily"]
    assert (limit.severity, limit.gain) == ("fix", 0.0)
    assert limit.title == "Your provider's daily limit was reached"
    assert limit.text == "2 of 203 messages were not sent because of it in 30 days."
    assert limit.evidence[0].answer == ("550 5.4.5 daily limit",)
    assert findings["deferrals.seen"].evidence[0].answer == (
        "Mail from your SPF domain is limited: too much, or too many complaints: 421 4.7.28 unusual rate of mail from "
        "your SPF domain",
        "451 later",
    )


@given(
    evidences,
    st.integers(20, 400),
    st.lists(st.sampled_from([GONE, SPF, SPAM, QUOTA, NOBODYS]), max_size=19),
    st.integers(0, 3),
    st.integers(0, 9),
)
def test_each_gain_is_the_rise_once_it_did_not_happen(
    rest: Evidence, sent: int, refusals: list[Refusal], complained: int, deferred: int
) -> None:
    """Also beside other caps, and where a complaint counts only because something else is bad too."""
    facts = stream(*refusals, sent=sent, complained=complained, deferred=deferred, unsubscribed=deferred)
    before = score(with_stream(rest, facts))
    kept: dict[str, Any] = {
        "bounces.seen": {"refusals": tuple(one for one in refusals if one is not GONE)},
        "rejections.spf": {"refusals": tuple(one for one in refusals if one is not SPF)},
        "deferrals.seen": {"deferred": 0}, "complaints.seen": {"complained": 0},
        "unsubscribes.seen": {"unsubscribed": 0},
    }  # fmt: skip
    for name, one in found(facts, rest).items():
        if one.fix is not None and name in kept:
            assert one.gain == rise(before, score(with_stream(rest, replace(facts, **kept[name]))))
