"""Whether replies can reach a domain (RFC 5321 section 5.1, RFC 7505)."""

from __future__ import annotations

import pytest

from companion.dns.outcomes import FailureKind
from companion.health import mx
from companion.health.findings import Finding, Record
from companion.health.score import Proof
from companion.health.sheet import Subject
from tests.fakes.dns import FakeDns
from tests.health.people import mailbox, subject

HOSTS = """
    a.mail.test A 192.0.2.1
    b.mail.test AAAA 2001:db8::1
    smtp.google.com A 192.0.2.2
"""


def judge(
    *records: str, who: Subject | None = None, failing: dict[str, FailureKind] | None = None
) -> Finding:
    sheet = FakeDns("\n".join((HOSTS, *(f"shop.test {line}" for line in records))), failing).sheet()
    verdict = mx.judge(who or subject(), sheet)
    assert not sheet.missing
    assert verdict.proof is None
    (finding,) = verdict.findings
    assert verdict.asked == (finding.id != "mx.unasked")
    return finding


def test_mail_arrives() -> None:
    assert (judge("MX 5 a.mail.test", "MX 9 b.mail.test").title) == "Mail arrives at a.mail.test"
    google = judge("MX 1 smtp.google.com", who=mailbox("google_workspace"))
    assert (google.id, google.severity, google.title) == ("mx.ok", "ok", "Mail arrives at Google")
    assert google.evidence[0].answer == ("1 smtp.google.com",)


@pytest.mark.parametrize(
    "address", ["A 0.0.0.0", "A 100.64.0.1", "A 239.1.1.1", "A 255.255.255.255", "AAAA ::", "AAAA ff02::1"]
)
def test_an_address_that_nobody_outside_can_reach(address: str) -> None:
    where = FakeDns(f"shop.test MX 5 mx.shop.test\nmx.shop.test {address}").sheet()
    (finding,) = mx.judge(subject(), where).findings
    assert finding.id == "mx.unreachable"


def test_none() -> None:
    finding = judge("TXT v=spf1 -all")
    assert (finding.id, finding.severity) == ("mx.none", "stop")
    assert finding.text == "Replies can't reach you: shop.test has no mail server."
    google = judge("TXT v=spf1 -all", who=mailbox("google_workspace")).fix
    assert google is not None
    assert google.record == Record("MX", "@", "shop.test", "1 smtp.google.com", 3600, None)


def test_an_address_that_nobody_outside_can_reach_takes_no_mail_either() -> None:
    assert judge("A 127.0.0.1").id == "mx.none"
    assert judge("A 127.0.0.1", "AAAA 2001:db8::1").id == "mx.implicit"


def test_an_mx_record_tells_whose_servers_they_are() -> None:
    zone = "shop.test A 192.0.2.7\n7.2.0.192.in-addr.arpa PTR "
    named = mx.judge(subject(), FakeDns(f"{zone}shop.test").sheet())
    assert (named.findings[0].id, named.mends, named.repairs) == (
        "mx.implicit",
        "ptr",
        {"mx.implicit": Proof(1.0)},
    )
    astray = mx.judge(subject(), FakeDns(f"{zone}gone.test").sheet())
    assert astray.repairs == {"mx.implicit": Proof(0.0)}
    assert mx.judge(mailbox("google_workspace"), FakeDns(f"{zone}shop.test").sheet()).repairs == {}


def test_a_domain_that_is_not_there() -> None:
    finding = judge(who=mailbox("google_workspace"))
    assert (finding.id, finding.severity) == ("mx.no_domain", "stop")
    assert finding.fix is not None
    assert finding.fix.record is None
    assert judge(who=mailbox("google_workspace", domain="eu.shop.test")).id == "mx.none"


def test_yes_and_no() -> None:
    finding = judge("MX 0 .", "MX 5 a.mail.test")
    assert (finding.id, finding.severity) == ("mx.null_too", "fix")
    assert finding.fix is not None
    assert "Delete this record: 0 ." in finding.fix.steps


def test_null_mx_says_no_mail() -> None:
    finding = judge("MX 0 .", who=mailbox("google_workspace"))
    assert (finding.id, finding.severity) == ("mx.null", "stop")
    assert finding.fix is not None
    assert finding.fix.record is not None
    assert finding.fix.record.replaces == "0 ."


def test_the_domains_own_address_stands_in() -> None:
    for address in ("A 192.0.2.7", "AAAA 2001:db8::7"):
        finding = judge(address)
        assert (finding.id, finding.severity) == ("mx.implicit", "hint")
        assert finding.fix is not None
        assert finding.fix.record is not None
        assert finding.fix.record.value == "0 shop.test"


def test_hosts_without_an_address() -> None:
    none = judge("MX 5 gone.test", "MX 9 192.0.2.1")
    assert (none.id, none.severity) == ("mx.unreachable", "stop")
    some = judge("MX 5 gone.test", "MX 9 a.mail.test")
    assert (some.id, some.severity) == ("mx.dead_host", "fix")
    assert some.text.startswith("gone.test has no address that others can reach.")


def test_unanswered_is_unknown() -> None:
    assert judge("MX 5 a.mail.test", failing={"shop.test": "timeout"}).id == "mx.unasked"
    assert judge("MX 5 a.mail.test", failing={"a.mail.test": "servfail"}).id == "mx.unasked"
    assert judge("MX 5 a.mail.test", "MX 6 b.mail.test", failing={"a.mail.test": "servfail"}).id == "mx.ok"
