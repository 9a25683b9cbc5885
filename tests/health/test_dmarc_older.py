"""What receivers of the older DMARC (RFC 7489) do, beside the new one; tags with mistakes; alignment of real mail."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.dns.outcomes import FailureKind
from companion.health import dmarc
from companion.health.dmarc_older import applied, standing_before
from companion.health.dmarc_record import parse, places, with_addresses, without_tag
from companion.health.findings import Finding
from companion.health.score import Proof
from companion.health.sheet import Signature, Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import mailbox

RUA = "rua=mailto:ann@shop.test"


def judge(
    *records: str, who: Subject | None = None, failing: dict[str, FailureKind] | None = None
) -> Verdict:
    sheet = FakeDns("\n".join(records), failing).sheet()
    verdict = dmarc.judge(who or mailbox(), sheet)
    assert not sheet.missing
    return verdict


def only(verdict: Verdict) -> Finding:
    (finding,) = verdict.findings
    return finding


def value_of(finding: Finding) -> str:
    assert finding.fix is not None
    assert finding.fix.record is not None
    return finding.fix.record.value


def test_the_older_reading_knows_two_places() -> None:
    who = mailbox(domain="a.eu.shop.test")
    dns = FakeDns(f"_dmarc.shop.test TXT v=DMARC1; p=reject; sp=none; {RUA}")
    walk = {place: dns.sheet().ask("TXT", f"_dmarc.{place}") for place in places(who.domain)}
    found = standing_before(who, walk)
    assert found is not None
    assert found.domain == "shop.test"
    assert applied(found.record, inherited=True) == ("none", 100)
    assert applied(found.record, inherited=False) == ("reject", 100)


def test_a_record_between_is_for_new_receivers_only() -> None:
    who = mailbox(domain="a.eu.shop.test")
    between = f"_dmarc.eu.shop.test TXT v=DMARC1; p=quarantine; psd=n; {RUA}"
    finding = only(judge(between, who=who))
    assert (finding.id, finding.severity) == ("dmarc.older_place", "hint")
    assert "find no DMARC record at all" in finding.text
    assert finding.fix is not None
    assert finding.fix.record is not None
    assert finding.fix.record.host == "_dmarc.a.eu.shop.test"
    other = only(judge(between, f"_dmarc.shop.test TXT v=DMARC1; p=none; {RUA}", who=who))
    assert "find only shop.test's" in other.text
    # Nobody knows what stands at a name that doesn't answer.
    unsure = judge(between, who=who, failing={"_dmarc.shop.test": "timeout"})
    assert [one.id for one in unsure.findings] == ["dmarc.ok"]


def test_pct_is_read_in_two_ways() -> None:
    finding = only(judge(f"_dmarc.shop.test TXT v=DMARC1; p=reject; pct=20; {RUA}"))
    assert finding.id == "dmarc.pct"
    assert "older ones to 20% of it" in finding.text
    assert value_of(finding) == f"v=DMARC1; p=reject; {RUA}"
    for harmless in ("p=reject; pct=100", "p=reject; pct=what"):
        assert only(judge(f"_dmarc.shop.test TXT v=DMARC1; {harmless}; {RUA}")).id == "dmarc.ok"
    none = only(judge(f"_dmarc.shop.test TXT v=DMARC1; p=none; pct=20; {RUA}"))
    assert none.id == "dmarc.policy_none"  # nothing to apply to any share


def test_test_mode_is_a_tip_that_pays() -> None:
    verdict = judge(f"_dmarc.shop.test TXT v=DMARC1; p=reject; t=y; {RUA}")
    assert only(verdict).id == "dmarc.testing"
    assert (verdict.proof, verdict.repairs) == (Proof(0.85), {"dmarc.testing": Proof(1.0)})


@pytest.mark.parametrize(
    ("tags", "name", "value"),
    [
        ("p=reject; rua=ann@shop.test", "tag_rua", f"v=DMARC1; p=reject; {RUA}"),
        ("p=reject; rua=ann@shop.test, mailto:b@shop.test", "tag_rua", f"v=DMARC1; p=reject; {RUA},mailto:b@shop.test"),
        (f"p=reject; aspf=strict; {RUA}", "tag_aspf", f"v=DMARC1; p=reject; {RUA}"),
        (f"p=reject; sp=quarantin; {RUA}", "tag_sp", f"v=DMARC1; p=reject; {RUA}"),
        (f"p=reject; np=never; {RUA}", "tag_np", f"v=DMARC1; p=reject; {RUA}"),
        (f"p=reject; t=yes; {RUA}", "tag_t", f"v=DMARC1; p=reject; {RUA}"),
        (f"p=reject; psd=maybe; {RUA}", "tag_psd", f"v=DMARC1; p=reject; {RUA}"),
    ],
)  # fmt: skip
def test_tags_with_a_value_that_none_has(tags: str, name: str, value: str) -> None:
    finding = only(judge(f"_dmarc.shop.test TXT v=DMARC1; {tags}"))
    assert (finding.id, finding.severity, value_of(finding)) == (f"dmarc.{name}", "fix", value)


@pytest.mark.parametrize("place", dmarc.wrong_places("shop.test"))
def test_wrong_places(place: str) -> None:
    finding = only(judge(f"{place} TXT v=DMARC1; p=reject; {RUA}"))
    assert (finding.id, value_of(finding)) == ("dmarc.misplaced", f"v=DMARC1; p=reject; {RUA}")
    assert place in finding.text


def test_signatures_that_a_strict_record_refuses() -> None:
    strict = f"_dmarc.shop.test TXT v=DMARC1; p=reject; adkim=s; {RUA}"
    below = replace(mailbox(), signatures=(Signature("x", "mail.shop.test", "bounce"),))
    finding = only(judge(strict, who=below))
    assert (finding.id, finding.severity) == ("dmarc.alignment", "stop")
    assert value_of(finding) == f"v=DMARC1; p=reject; {RUA}"
    exact = replace(below, signatures=(*below.signatures, Signature("x", "shop.test", "bounce")))
    assert only(judge(strict, who=exact)).id == "dmarc.ok"
    assert only(judge(strict)).id == "dmarc.ok"  # nothing was seen


def test_every_tag_is_read() -> None:
    record = parse("v=DMARC1; p=reject; sp=none; np=quarantine; psd=n; t=y; adkim=s; aspf=S; pct=5")
    assert record is not None
    assert (record.sp, record.np, record.psd, record.testing, record.pct) == (
        "none",
        "quarantine",
        "n",
        True,
        5,
    )
    assert record.strict_dkim
    assert record.strict_spf
    assert record.wrong == ()
    assert without_tag("v=DMARC1; p=none; PCT=3;", "pct") == "v=DMARC1; p=none"
    assert with_addresses("v=DMARC1; rua=x", "x, a@b.test", "c@b.test") == "v=DMARC1; rua=mailto:a@b.test"
