"""MTA-STS, TLS reports and BIMI: what a domain can do without, and what is wrong where it has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.dns.outcomes import FailureKind
from companion.health import bimi, mta_sts, tls_rpt
from companion.health.findings import Finding, Record
from companion.health.mta_sts_policy import Policy, covers, read_id, read_policy
from companion.health.sheet import Page, Sheet
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import AT, mailbox

GOOD = "version: STSv1\r\nmode: enforce\r\nmx: mail.shop.test\r\nmax_age: 604800\r\n"
BASE = "shop.test MX 5 mail.shop.test\nmta-sts.shop.test A 192.0.2.3"
STS = "_mta-sts.shop.test TXT v=STSv1; id=20261126"
PAGE = Page("mta-sts.shop.test", "/.well-known/mta-sts.txt")


def sts(
    *records: str, file: str | None = GOOD, base: str = BASE, failing: dict[str, FailureKind] | None = None
) -> Finding:
    dns = FakeDns("\n".join((base, *records)), failing)
    sheet = Sheet(dns, AT, pages={PAGE: None if file is None else file.encode()})
    verdict = mta_sts.judge(mailbox(), sheet)
    assert not sheet.missing
    assert not sheet.unread
    assert verdict.proof is None
    (finding,) = verdict.findings
    return finding


def test_mta_sts_that_fits() -> None:
    finding = sts(STS)
    assert (finding.id, finding.severity) == ("mta_sts.ok", "ok")
    assert finding.evidence[1].question == "GET https://mta-sts.shop.test/.well-known/mta-sts.txt"
    assert finding.evidence[1].answer[1] == "mode: enforce"


def test_no_mta_sts_is_a_tip_with_file_and_record() -> None:
    finding = sts()
    assert (finding.id, finding.severity) == ("mta_sts.none", "hint")
    assert finding.fix is not None
    assert finding.fix.record is not None
    assert finding.fix.record.host == "_mta-sts.shop.test"
    assert "mx: mail.shop.test" in finding.fix.steps[1]


@pytest.mark.parametrize(
    ("file", "name", "severity"),
    [
        (GOOD.replace("mail.shop", "other.shop"), "mx", "fix"),
        (GOOD.replace("mail.shop", "other.shop").replace("enforce", "testing"), "mx", "hint"),
        (GOOD.replace("enforce", "testing"), "testing", "hint"),
        (GOOD.replace("enforce", "none"), "off", "hint"),
        (GOOD.replace("604800", "3600"), "max_age", "hint"),
        (GOOD.replace("STSv1", "STSv2"), "policy", "hint"),
        (GOOD.replace("enforce", "enforced"), "policy", "hint"),
        (GOOD.replace("604800", "soon"), "policy", "hint"),
        (GOOD.replace("mx: mail.shop.test\r\n", ""), "policy", "hint"),
        ("<html>not here</html>", "policy", "hint"),
        (None, "file", "hint"),
        (GOOD.replace("mail.", "*."), "ok", "ok"),
    ],
)
def test_files(file: str | None, name: str, severity: str) -> None:
    finding = sts(STS, file=file)
    assert (finding.id, finding.severity) == (f"mta_sts.{name}", severity)
    assert (finding.fix is None) == (name == "ok")


def test_the_record_and_its_host() -> None:
    assert sts("_mta-sts.shop.test TXT v=STSv1; id=a-b").id == "mta_sts.syntax"
    assert sts(STS, STS.replace("id=2", "id=3")).id == "mta_sts.several"
    assert sts(STS, base="shop.test MX 5 mail.shop.test").id == "mta_sts.host"
    assert sts(STS, failing={"_mta-sts.shop.test": "timeout"}).id == "mta_sts.unasked"
    assert sts(STS, failing={"mta-sts.shop.test": "timeout"}).id == "mta_sts.unasked"
    asked = Sheet(FakeDns("\n".join((BASE, STS))), AT)
    mta_sts.judge(mailbox(), asked)
    assert asked.unread == {PAGE}  # what is missing is fetched before the rule tries again


def test_a_wildcard_stands_for_one_label() -> None:
    policy = Policy("enforce", ("*.mail.test", "a.test"), 1)
    assert [covers(policy, host) for host in ("x.mail.test", "mail.test", "y.x.mail.test", "a.test")] == [
        True, False, False, True,
    ]  # fmt: skip
    assert read_id("v=STSv1; id=abc123;") == "abc123"
    assert read_id("v=STSv1;id=1; ext=x") == "1"
    assert read_id("v=STSv1; id=" + "a" * 33) is None


@given(st.text(max_size=80))
def test_any_file_is_read(text: str) -> None:
    lines = tuple(text.splitlines())
    assert isinstance(read_policy(lines), str)
    found = read_policy((*GOOD.splitlines(), *(f"x: {line}" for line in lines)))
    assert isinstance(found, Policy)


def report_of(*records: str, failing: dict[str, FailureKind] | None = None) -> Finding:
    lines = (f"_smtp._tls.shop.test TXT {record}" for record in records)
    verdict = tls_rpt.judge(mailbox(), FakeDns("\n".join(lines), failing).sheet())
    (finding,) = verdict.findings
    return finding


@pytest.mark.parametrize(
    ("record", "name", "value"),
    [
        ("v=TLSRPTv1; rua=mailto:a@shop.test", "ok", None),
        ("v=TLSRPTv1;rua=https://r.test/x,mailto:a@shop.test;", "ok", None),
        ("v=TLSRPTv1; rua=a@shop.test", "syntax", "v=TLSRPTv1; rua=mailto:a@shop.test"),
        ("v=tlsrptv1; rua=mailto:a@shop.test", "syntax", "v=TLSRPTv1; rua=mailto:a@shop.test"),
        ("v=TLSRPTv1", "syntax", "v=TLSRPTv1; rua=mailto:ann@shop.test"),
        ("v=TLSRPTv1; rua=ftp://x.test", "syntax", "v=TLSRPTv1; rua=mailto:ann@shop.test"),
        ("something else", "none", "v=TLSRPTv1; rua=mailto:ann@shop.test"),
    ],
)
def test_tls_reports(record: str, name: str, value: str | None) -> None:
    finding = report_of(record)
    assert (finding.id, finding.severity) == (f"tls_rpt.{name}", "ok" if name == "ok" else "hint")
    made = finding.fix.record if finding.fix else None
    assert (made.value if made else None) == value
    assert (made.replaces if made else None) == (record if name == "syntax" else None)


def test_tls_reports_twice_or_unanswered() -> None:
    good = "v=TLSRPTv1; rua=mailto:a@shop.test"
    assert report_of(good, good.replace("a@", "b@")).id == "tls_rpt.several"
    assert report_of(failing={"_smtp._tls.shop.test": "servfail"}).id == "tls_rpt.unasked"


def logo(*records: str, dmarc: str = "v=DMARC1; p=reject", domain: str = "shop.test") -> Verdict:
    lines = [f"default._bimi.shop.test TXT {record}" for record in records]
    dns = FakeDns("\n".join((*lines, f"_dmarc.shop.test TXT {dmarc}")))
    return bimi.judge(mailbox(domain=domain), dns.sheet())


@pytest.mark.parametrize(
    ("record", "name"),
    [
        ("v=BIMI1; l=https://shop.test/l.svg; a=https://shop.test/l.pem", "ok"),
        ("v=BIMI1; l=https://shop.test/l.svg", "ok"),
        ("v=BIMI1; l=; a=", "declined"),
        ("v=BIMI1; l=http://shop.test/l.svg", "https"),
        ("v=BIMI1; l=https://shop.test/l.svg; a=http://shop.test/l.pem", "https"),
        ("v=bimi1; l=https://shop.test/l.svg", "syntax"),
        ("v=BIMI1", "syntax"),
        ("hello", "none"),
    ],
)
def test_logos(record: str, name: str) -> None:
    (finding,) = logo(record).findings
    assert finding.id == f"bimi.{name}"
    assert finding.severity == ("ok" if name in ("ok", "declined") else "hint")


def test_a_logo_needs_a_policy_that_is_enforced() -> None:
    good = "v=BIMI1; l=https://shop.test/l.svg"
    assert logo(good, dmarc="v=DMARC1; p=none").findings[0].id == "bimi.policy"
    assert logo(good, dmarc="nothing").findings[0].id == "bimi.policy"
    assert logo(good, good.replace("l.svg", "m.svg")).findings[0].id == "bimi.several"
    assert logo(good, domain="eu.shop.test").findings[0].id == "bimi.ok"  # the organisation's holds below too


def test_a_secure_place_in_the_same_record() -> None:
    (finding,) = logo("v=BIMI1; l=http://shop.test/l.svg; a=").findings
    assert finding.fix is not None
    assert finding.fix.record == Record(
        "TXT", "default._bimi", "default._bimi.shop.test", "v=BIMI1; l=https://shop.test/l.svg; a=", 3600,
        "v=BIMI1; l=http://shop.test/l.svg; a=",
    )  # fmt: skip
