"""Blocklists: what their answers mean, and that a list that doesn't answer says nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.dns.outcomes import FailureKind
from companion.health import blocklists
from companion.health.blocklist_table import LISTS, reasons
from companion.health.findings import Finding
from companion.health.score import Proof
from companion.health.sheet import Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import mailbox, subject

BY_ID = {of.id: of for of in LISTS}
# All lists answer: what is always on them is.
ALIVE = tuple(
    f"{of.probe}.{of.zone} A {'127.0.0.254' if of.bits else next(iter(of.reasons))}" for of in LISTS
)
GOOGLE = mailbox("google_workspace")


def judge(*records: str, who: Subject = GOOGLE, failing: dict[str, FailureKind] | None = None) -> Verdict:
    sheet = FakeDns("\n".join(records), failing).sheet()
    verdict = blocklists.judge(who, sheet)
    assert not sheet.missing
    return verdict


def ids(verdict: Verdict) -> list[str]:
    return [finding.id for finding in verdict.findings]


def find(verdict: Verdict, name: str) -> Finding:
    return next(finding for finding in verdict.findings if finding.id == name)


def test_on_none() -> None:
    verdict = judge(*ALIVE)
    assert (ids(verdict), verdict.proof) == (["blocklists.ok"], Proof(1.0))
    assert verdict.findings[0].text == "3 lists answered, and none has shop.test."


@pytest.mark.parametrize(
    ("line", "name", "severity", "why", "major"),
    [
        (
            "shop.test.dbl.spamhaus.org A 127.0.1.2",
            "spamhaus_dbl",
            "stop",
            "a domain of low reputation",
            True,
        ),
        ("shop.test.dbl.spamhaus.org A 127.0.1.104", "spamhaus_dbl", "stop", "abuses for phishing", True),
        (
            "shop.test.multi.surbl.org A 127.0.0.80",
            "surbl",
            "stop",
            "spreads malware, advertised by spam",
            True,
        ),
        ("shop.test.multi.uribl.com A 127.0.0.2", "uribl", "fix", "advertised by spam", False),
    ],
)
def test_a_listed_domain(line: str, name: str, severity: str, why: str, major: bool) -> None:
    verdict = judge(*ALIVE, line)
    finding = find(verdict, f"blocklists.{name}")
    assert finding.severity == severity
    assert why in finding.text
    assert finding.fix is not None
    assert finding.evidence[0].answer == (line.split()[-1],)
    assert verdict.proof == Proof(0.0, broken=major)
    assert verdict.repairs == {finding.id: Proof(1.0)}


def test_two_listings_and_one_of_them_mended() -> None:
    verdict = judge(*ALIVE, "shop.test.dbl.spamhaus.org A 127.0.1.2", "shop.test.multi.uribl.com A 127.0.0.2")
    assert verdict.repairs == {
        "blocklists.spamhaus_dbl": Proof(0.0),
        "blocklists.uribl": Proof(0.0, broken=True),
    }


@pytest.mark.parametrize(
    ("zone", "answer"),
    [
        ("dbl.spamhaus.org", "127.255.255.252"),
        ("dbl.spamhaus.org", "127.255.255.254"),
        ("dbl.spamhaus.org", "127.255.255.255"),
        ("dbl.spamhaus.org", "127.0.1.255"),
        ("multi.surbl.org", "127.0.0.1"),
        ("multi.uribl.com", "127.0.0.1"),
        ("multi.uribl.com", "127.0.0.255"),
        ("dbl.spamhaus.org", "203.0.113.9"),  # a resolver that answers everything with a page of its own
    ],
)
def test_a_refusal_is_no_listing(zone: str, answer: str) -> None:
    verdict = judge(*ALIVE, f"shop.test.{zone} A {answer}")
    assert ids(verdict) == ["blocklists.unanswered", "blocklists.ok"]
    unanswered = verdict.findings[0]
    assert unanswered.severity == "unknown"
    assert "this list does not answer your resolver" in unanswered.text
    # Without a list that many obey, what was known before still holds.
    assert (verdict.proof, verdict.asked) == ((Proof(1.0), True) if "uribl" in zone else (None, False))


def test_silence_of_a_list_that_never_answers_is_no_praise() -> None:
    verdict = judge()
    assert ids(verdict) == ["blocklists.unanswered"]
    assert (verdict.asked, verdict.proof) == (False, None)
    names = [f"{name}.{of.zone}" for of in LISTS for name in ("shop.test", of.probe)]
    refused = judge(failing=dict.fromkeys(names, "refused"))
    assert (ids(refused), refused.proof) == (["blocklists.unanswered"], None)
    offline = judge(failing=dict.fromkeys(names, "unreachable"))
    assert (ids(offline), offline.failed) == (["blocklists.unasked"], "unreachable")


def test_a_listing_counts_also_where_the_probe_fails() -> None:
    verdict = judge("shop.test.dbl.spamhaus.org A 127.0.1.5")
    assert ids(verdict) == ["blocklists.spamhaus_dbl", "blocklists.unanswered"]
    assert verdict.proof == Proof(0.0, broken=True)


def test_addresses_are_asked_only_where_they_are_ones_own() -> None:
    listed = ("7.2.0.192.zen.spamhaus.org A 127.0.0.3", "7.2.0.192.zen.spamhaus.org A 127.0.0.11")
    own = judge(*ALIVE, "smtp.shop.test A 192.0.2.7", *listed, who=mailbox())
    finding = find(own, "blocklists.spamhaus_zen")
    assert finding.title == "192.0.2.7 is on a blocklist"
    assert "(CSS)" in finding.text
    assert "(PBL)" in finding.text
    shared = FakeDns(
        "\n".join((*ALIVE, "shop.test MX 1 smtp.google.com", "smtp.google.com A 192.0.2.7", *listed))
    )
    assert ids(blocklists.judge(subject(), shared.sheet())) == ["blocklists.ok"]


def test_without_consent_nobody_is_asked() -> None:
    sheet = FakeDns().sheet()
    sheet.known = {}
    verdict = blocklists.judge(replace(GOOGLE, lists=False), sheet)
    assert sheet.missing == set()
    assert (ids(verdict), verdict.proof) == (["blocklists.not_agreed"], None)


def test_the_registered_domain_is_what_lists_hold() -> None:
    verdict = judge(
        *ALIVE, "shop.test.dbl.spamhaus.org A 127.0.1.2", who=mailbox("gmail", domain="shop.test")
    )
    assert "blocklists.spamhaus_dbl" in ids(verdict)
    below = replace(GOOGLE, domain="eu.shop.test")
    assert "blocklists.spamhaus_dbl" in ids(
        judge(*ALIVE, "shop.test.dbl.spamhaus.org A 127.0.1.2", who=below)
    )


def test_reasons_of_sums() -> None:
    assert reasons(BY_ID["surbl"], ("127.0.0.128",)) == ("a site that was broken into",)
    assert reasons(BY_ID["surbl"], ("127.0.0.129",)) == ()  # bit 1 is a refusal, whatever else
    assert reasons(BY_ID["psbl"], ("127.0.0.2",)) == ("sent mail to a spam trap",)
