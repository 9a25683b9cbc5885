"""Reverse DNS of own servers, and that others' are left to them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.dns.outcomes import FailureKind
from companion.health import ptr
from companion.health.findings import Record
from companion.health.score import Proof
from companion.health.sheet import Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import mailbox, subject

BACK = "7.2.0.192.in-addr.arpa"
SERVER = "smtp.shop.test A 192.0.2.7"


def judge(
    *records: str, who: Subject | None = None, failing: dict[str, FailureKind] | None = None
) -> Verdict:
    sheet = FakeDns("\n".join(records), failing).sheet()
    verdict = ptr.judge(who or mailbox(), sheet)
    assert not sheet.missing
    return verdict


def test_a_name_that_leads_back() -> None:
    verdict = judge(SERVER, f"{BACK} PTR smtp.shop.test")
    assert [one.id for one in verdict.findings] == ["ptr.ok"]
    assert verdict.proof == Proof(1.0)
    several = judge(SERVER, f"{BACK} PTR gone.test", f"{BACK} PTR smtp.shop.test")
    assert several.proof == Proof(1.0)  # one that leads back is enough


def test_without_a_name_the_host_is_asked_for_one() -> None:
    verdict = judge(SERVER)
    (finding,) = verdict.findings
    assert (finding.id, finding.severity) == ("ptr.none", "stop")
    assert "Ask your host to set 192.0.2.7 to smtp.shop.test." in finding.text
    assert finding.fix is not None
    assert finding.fix.record == Record("PTR", BACK, BACK, "smtp.shop.test", 3600, None)
    assert (verdict.proof, verdict.repairs) == (Proof(0.0), {"ptr.none": Proof(1.0)})


def test_a_name_that_leads_elsewhere_is_replaced() -> None:
    verdict = judge(SERVER, f"{BACK} PTR host.isp.test", "host.isp.test A 192.0.2.99")
    (finding,) = verdict.findings
    assert finding.id == "ptr.mismatch"
    assert finding.text.startswith("Your server's name doesn't match its address.")
    assert finding.fix is not None
    assert finding.fix.record is not None
    assert finding.fix.record.replaces == "host.isp.test"


def test_both_kinds_of_address_count_and_mending_one_is_not_enough() -> None:
    six = "1." + "0." * 23 + "8.b.d.0.1.0.0.2.ip6.arpa"
    both = (SERVER, "smtp.shop.test AAAA 2001:db8::1", f"{six} PTR gone.test")
    verdict = judge(*both)
    assert {one.id for one in verdict.findings} == {"ptr.none", "ptr.mismatch"}
    assert set(verdict.repairs.values()) == {Proof(0.0)}
    mended = judge(*both, f"{BACK} PTR smtp.shop.test")
    assert mended.repairs == {"ptr.mismatch": Proof(1.0)}


@pytest.mark.parametrize(
    ("who", "name"),
    [
        (mailbox("google_workspace"), "Google"),
        (mailbox("microsoft365"), "Microsoft"),
        (mailbox("custom", "smtp.host.test"), "Your mail host"),
    ],
)
def test_at_a_provider_it_is_the_providers_matter(who: Subject, name: str) -> None:
    verdict = judge(who=who)
    assert verdict.findings[0].title == f"{name} takes care of it"
    assert (verdict.findings[0].severity, verdict.proof) == ("ok", None)


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert judge(who=subject()).findings == ()
    assert judge().findings == ()  # the server has no address
    assert judge("smtp.shop.test A 10.0.0.7").findings == ()  # nobody outside sees that one


@pytest.mark.parametrize("name", ["smtp.shop.test", BACK, "host.isp.test"])
def test_unanswered_is_unknown(name: str) -> None:
    verdict = judge(SERVER, f"{BACK} PTR host.isp.test", failing={name: "servfail"})
    assert [one.id for one in verdict.findings] == ["ptr.unasked"]
    assert (verdict.asked, verdict.proof) == (False, None)


def test_where_the_mx_tells_whose_servers_they_are_it_has_to_answer() -> None:
    who = replace(subject(), provider="custom")
    verdict = judge(SERVER, who=who, failing={"shop.test": "servfail"})
    assert ([one.id for one in verdict.findings], verdict.asked) == (["ptr.unasked"], False)
