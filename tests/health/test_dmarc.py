"""DMARC by RFC 9989: where the record stands, what it says, and the record that is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.dns.outcomes import FailureKind
from companion.health import dmarc
from companion.health.dmarc_record import parse, places, repaired, with_tag
from companion.health.findings import Finding, Record
from companion.health.score import Proof
from companion.health.sheet import Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import mailbox, subject

MINE = "v=DMARC1; p=reject; rua=mailto:ann@shop.test"


def judge(
    *records: str, who: Subject | None = None, failing: dict[str, FailureKind] | None = None
) -> Verdict:
    """`records`: values at _dmarc.shop.test, or whole lines."""
    lines = (line if " TXT " in line else f"_dmarc.shop.test TXT {line}" for line in records)
    sheet = FakeDns("\n".join(lines), failing).sheet()
    verdict = dmarc.judge(who or mailbox(), sheet)
    assert not sheet.missing
    return verdict


def ids(verdict: Verdict) -> list[str]:
    return [finding.id for finding in verdict.findings]


def record_of(finding: Finding) -> Record:
    assert finding.fix is not None
    assert finding.fix.record is not None
    return finding.fix.record


def test_places_are_walked_up_to_the_top_and_at_most_eight() -> None:
    assert places("a.mail.example.com") == ("a.mail.example.com", "mail.example.com", "example.com", "com")
    long = "a.b.c.d.e.f.g.h.i.j.mail.example.com"
    assert places(long) == (
        long,
        "g.h.i.j.mail.example.com",
        "h.i.j.mail.example.com",
        "i.j.mail.example.com",
        "j.mail.example.com",
        "mail.example.com",
        "example.com",
        "com",
    )
    assert places("a.b.c.d.e.f.g.h")[1] == "b.c.d.e.f.g.h"


def test_missing_is_told_as_the_panel_words_it() -> None:
    verdict = judge()
    (finding,) = verdict.findings
    assert (finding.id, finding.severity, finding.title) == ("dmarc.none", "stop", "DMARC record is missing")
    assert finding.text == (
        "DMARC tells Gmail, Yahoo and Outlook that mail from shop.test is really yours. "
        "Without it they trust your mail less."
    )
    assert finding.evidence[0].question == "TXT at _dmarc.shop.test"
    assert record_of(finding) == Record(
        "TXT", "_dmarc", "_dmarc.shop.test", "v=DMARC1; p=none; rua=mailto:ann@shop.test", 3600, None
    )
    assert verdict.proof == Proof(0.0, absent=True)
    assert verdict.repairs == {"dmarc.none": Proof(0.5)}


def test_without_a_mailbox_the_postmaster_reads_the_reports() -> None:
    (finding,) = judge(who=subject("eu.shop.test")).findings
    record = record_of(finding)
    assert (record.name, record.host) == ("_dmarc.eu", "_dmarc.eu.shop.test")
    assert record.value == "v=DMARC1; p=none; rua=mailto:postmaster@eu.shop.test"


@pytest.mark.parametrize(("policy", "share"), [("quarantine", 0.85), ("reject", 1.0)])
def test_a_policy_that_is_enforced(policy: str, share: float) -> None:
    verdict = judge(f"v=DMARC1; p={policy}; rua=mailto:ann@shop.test")
    assert ids(verdict) == ["dmarc.ok"]
    assert verdict.findings[0].title == f"Found, policy {policy}"
    assert verdict.proof == Proof(share)


def test_policy_none_is_a_tip_that_changes_one_word() -> None:
    verdict = judge("v=DMARC1; p=none; rua=mailto:ann@shop.test; fo=1")
    assert ids(verdict) == ["dmarc.policy_none"]
    (finding,) = verdict.findings
    assert (finding.severity, finding.title) == ("hint", "Found, policy none")
    assert record_of(finding).value == "v=DMARC1; p=quarantine; rua=mailto:ann@shop.test; fo=1"
    assert (verdict.proof, verdict.repairs) == (Proof(0.5), {"dmarc.policy_none": Proof(0.85)})


def test_test_mode_makes_a_policy_one_milder() -> None:
    assert judge("v=DMARC1; p=reject; t=y; rua=mailto:ann@shop.test").proof == Proof(0.85)
    verdict = judge("v=DMARC1; p=quarantine; t=y; rua=mailto:ann@shop.test")
    assert verdict.proof == Proof(0.5)
    assert record_of(verdict.findings[0]).value == "v=DMARC1; p=quarantine; t=n; rua=mailto:ann@shop.test"


def test_no_reports() -> None:
    verdict = judge("v=DMARC1; p=reject")
    assert ids(verdict) == ["dmarc.no_reports"]
    assert record_of(verdict.findings[0]).value == "v=DMARC1; p=reject; rua=mailto:ann@shop.test"
    assert verdict.proof == Proof(1.0)


def test_reports_to_another_organisation_need_its_consent() -> None:
    text = "v=DMARC1; p=reject; rua=mailto:a@reports.test!10m, mailto:b@mail.shop.test"
    verdict = judge(text)
    assert ids(verdict) == ["dmarc.reports_refused"]
    assert record_of(verdict.findings[0]).host == "shop.test._report._dmarc.reports.test"
    assert record_of(verdict.findings[0]).value == "v=DMARC1"
    assert ids(judge(text, "shop.test._report._dmarc.reports.test TXT v=DMARC1")) == ["dmarc.ok"]
    assert ids(judge(text, "shop.test._report._dmarc.reports.test TXT hello")) == ["dmarc.reports_refused"]
    unasked = judge(text, failing={"shop.test._report._dmarc.reports.test": "timeout"})
    assert ids(unasked) == ["dmarc.ok"]


def test_two_records_are_as_good_as_none() -> None:
    verdict = judge("v=DMARC1; p=reject", "v=DMARC1; p=none; rua=mailto:maya@shop.test")
    (finding,) = verdict.findings
    assert (finding.id, finding.title) == ("dmarc.several", "Two records, only one allowed")
    assert (
        finding.text
        == "Mail servers ignore both of them. Delete what you don't need; keep the first if unsure."
    )
    assert verdict.proof == Proof(0.0, absent=True)
    assert verdict.repairs == {"dmarc.several": Proof(0.5)}
    assert finding.fix is not None
    assert finding.fix.steps[0] == "Delete this record: v=DMARC1; p=reject"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("v=dmarc1; p=reject", "v=DMARC1; p=reject"),
        (" v=DMARC1; p=reject", None),  # what DNS pages often add; receivers refuse the blank
        ("v=DMARC1 p=reject rua=mailto:a@shop.test", "v=DMARC1; p=reject; rua=mailto:a@shop.test"),
        ("v=DMARC; p=none", "v=DMARC1; p=none"),
        ("v=DMARC1, p=none", "v=DMARC1; p=none"),
        ("v=DMARC1x; what", "v=DMARC1; p=none; rua=mailto:ann@shop.test"),
    ],
)
def test_a_misspelt_record_is_mended(text: str, value: str | None) -> None:
    verdict = judge(f"_dmarc.shop.test TXT {text}")
    (finding,) = verdict.findings
    assert finding.id == "dmarc.syntax"
    assert record_of(finding).value == (value or "v=DMARC1; p=reject")
    assert record_of(finding).replaces == text


def test_a_record_at_the_domain_itself_is_in_the_wrong_place() -> None:
    (finding,) = judge(f"shop.test TXT {MINE}").findings
    assert finding.id == "dmarc.misplaced"
    assert (record_of(finding).host, record_of(finding).value) == ("_dmarc.shop.test", MINE)


@pytest.mark.parametrize(
    ("text", "share", "repaired_share", "severity"),
    [
        ("v=DMARC1; rua=mailto:ann@shop.test", 0.5, 0.5, "fix"),  # RFC 9989: p=none; older receivers: nothing
        ("v=DMARC1; p=nnoe; rua=mailto:ann@shop.test", 0.5, 0.5, "fix"),
        ("v=DMARC1; p=nnoe", 0.0, 0.5, "stop"),
    ],
)
def test_a_record_without_a_policy(text: str, share: float, repaired_share: float, severity: str) -> None:
    verdict = judge(text)
    finding = verdict.findings[0]
    assert (finding.id, finding.severity) == ("dmarc.policy_missing", severity)
    assert "p=none" in record_of(finding).value.split("; ")
    assert (verdict.proof, verdict.repairs[finding.id]) == (Proof(share), Proof(repaired_share))


EU = mailbox(domain="eu.shop.test")


def test_a_subdomain_inherits_with_its_own_policy() -> None:
    inherited = judge("v=DMARC1; p=reject; rua=mailto:ann@shop.test", who=EU)
    assert (ids(inherited), inherited.proof) == (["dmarc.ok"], Proof(1.0))
    assert inherited.findings[0].evidence[0].question == "TXT at _dmarc.shop.test"
    mild = judge("v=DMARC1; p=reject; sp=none; rua=mailto:ann@shop.test", who=EU)
    assert mild.proof == Proof(0.5)
    assert record_of(mild.findings[0]).value == "v=DMARC1; p=reject; sp=quarantine; rua=mailto:ann@shop.test"
    odd = judge("v=DMARC1; sp=reject; rua=mailto:ann@shop.test", who=EU)
    assert odd.proof == odd.repairs["dmarc.policy_missing"] == Proof(1.0)


def test_names_that_do_not_exist_have_a_policy_of_their_own() -> None:
    record = "v=DMARC1; p=reject; sp=quarantine; np=none; rua=mailto:ann@shop.test"
    assert judge(record, who=EU).proof == Proof(0.5)
    assert judge(record, "eu.shop.test TXT v=spf1 -all", who=EU).proof == Proof(0.85)
    assert judge(record, "www.eu.shop.test TXT there", who=EU).proof == Proof(0.85)  # RFC 8020
    assert judge(record).proof == Proof(1.0)


@pytest.mark.parametrize(
    ("local", "written"), [("o'brien", "o'brien"), ("b\u00fccher", "b%C3%BCcher"), ("a/b+c!d", "a%2Fb+c%21d")]
)
def test_an_address_of_odd_letters_is_written_as_a_uri_wants_it(local: str, written: str) -> None:
    who = replace(mailbox(), address=f"{local}@shop.test")
    record = record_of(judge(who=who).findings[0])
    assert record.value == f"v=DMARC1; p=none; rua=mailto:{written}@shop.test"
    assert ids(judge(record.value, who=who)) == ["dmarc.policy_none"]


def test_its_own_record_comes_first_and_two_of_its_own_count_as_none() -> None:
    own = judge("_dmarc.eu.shop.test TXT v=DMARC1; p=none; rua=mailto:a@shop.test", MINE, who=EU)
    assert own.proof == Proof(0.5)
    middle = judge("_dmarc.eu.shop.test TXT v=DMARC1; p=none", MINE, who=mailbox(domain="a.eu.shop.test"))
    assert middle.proof == Proof(1.0)  # the organisation's, not the one on the way


def test_suffixes_that_say_so_are_not_the_organisation() -> None:
    suffix = "_dmarc.test TXT v=DMARC1; p=reject; sp=none; psd=y; rua=mailto:a@shop.test"
    assert judge(suffix).proof == Proof(0.5)
    assert judge(suffix, MINE, who=EU).proof == Proof(1.0)
    below = "_dmarc.eu.shop.test TXT v=DMARC1; p=reject; rua=mailto:a@shop.test"
    assert judge(suffix, below, who=mailbox(domain="a.eu.shop.test")).proof == Proof(0.5)
    # psd=n ends the walk.
    final = "_dmarc.eu.shop.test TXT v=DMARC1; p=quarantine; psd=n; rua=mailto:a@shop.test"
    assert judge(final, MINE, who=mailbox(domain="a.eu.shop.test")).proof == Proof(0.85)


def test_unanswered_is_unknown_where_it_could_matter() -> None:
    verdict = judge(MINE, failing={"_dmarc.shop.test": "servfail"})
    assert (ids(verdict), verdict.asked, verdict.proof) == (["dmarc.unasked"], False, None)
    assert judge(failing={"_dmarc.test": "timeout"}).asked is False
    assert ids(judge(MINE, failing={"_dmarc.test": "timeout"})) == ["dmarc.ok"]


@given(st.text(max_size=60))
def test_any_text_is_read_and_edited(text: str) -> None:
    for value in (text, f"v=DMARC1;{text}"):
        found = parse(value)
        if found is not None:
            assert found.policy(inherited=False) in (None, "none", "quarantine", "reject")
            edited = parse(with_tag(value, "p", "reject"))
            assert edited is not None
            assert edited.p == "reject"
        mended = repaired(value)
        assert mended is None or parse(mended) is not None
