"""Whether the provider's own servers pass: what it publishes, against what the domain says of them."""

from __future__ import annotations

import pytest

from companion.health import provider_match, spf
from companion.health.findings import Finding
from companion.health.score import Proof
from companion.health.spf_course import Walk
from companion.health.spf_outgoing import MOST, refusals
from companion.health.spf_record import parse
from companion.health.spf_walk import walk
from tests.fakes.dns import FakeDns
from tests.health.people import mailbox

GOOGLE = mailbox("google_workspace", "smtp.gmail.com")
BASE = """
    shop.test MX 1 smtp.google.com
    mail.shop.test A 192.0.2.1
    _spf.google.com TXT v=spf1 include:_netblocks.google.com include:_netblocks2.google.com ~all
    _netblocks.google.com TXT v=spf1 ip4:198.51.100.0/24 ip4:203.0.113.0/25 ~all
    _netblocks2.google.com TXT v=spf1 ip6:2001:db8:4000::/36 ~all
    spf.protection.outlook.com TXT v=spf1 ip4:192.0.2.128/25 -all
"""


def findings(record: str, *others: str) -> dict[str, Finding]:
    dns = FakeDns("\n".join((BASE, f"shop.test TXT {record}", *others)))
    sheet = dns.sheet()
    verdict = spf.judge(GOOGLE, sheet)
    assert not sheet.missing
    return {one.id: one for one in verdict.findings}


@pytest.mark.parametrize(
    ("record", "value", "severity"),
    [
        ("v=spf1 -include:_spf.google.com -all", "v=spf1 include:_spf.google.com -all", "stop"),
        ("v=spf1 ?include:_spf.google.com -all", "v=spf1 include:_spf.google.com -all", "fix"),
        (
            "v=spf1 -ip6:2001:db8::/32 include:_spf.google.com ~all",
            "v=spf1 include:_spf.google.com -ip6:2001:db8::/32 ~all",
            "stop",
        ),
        # Named twice: one permission is enough, behind a refusal it is none.
        (
            "v=spf1 ~include:_spf.google.com +include:_spf.google.com -all",
            "v=spf1 include:_spf.google.com -all",
            "stop",
        ),
        # By its numbers only, and these are refused.
        (
            "v=spf1 -ip4:198.51.100.0/24 ip4:203.0.113.0/25 ip6:2001:db8:4000::/36 -all",
            "v=spf1 include:_spf.google.com -ip4:198.51.100.0/24 ip4:203.0.113.0/25 ip6:2001:db8:4000::/36 -all",
            "stop",
        ),
    ],
)
def test_named_but_not_let_through(record: str, value: str, severity: str) -> None:
    found = findings(record)["spf.blocked"]
    assert found.severity == severity
    assert found.fix is not None
    assert found.fix.record is not None
    assert (found.fix.record.value, found.fix.record.replaces) == (value, record)
    assert "spf.blocked" not in findings(value)


@pytest.mark.parametrize(
    "record",
    [
        "v=spf1 include:_spf.google.com ~all",
        "v=spf1 redirect=_spf.google.com",
        "v=spf1 mx ip4:198.51.100.0/24 ip4:203.0.113.0/25 ip6:2001:db8:4000::/36 -all",
        "v=spf1 -ip4:192.0.2.77 include:_spf.google.com ~all",
        "v=spf1 ?include:spf.protection.outlook.com include:_spf.google.com ~all",
        "v=spf1 exists:%{i}.nowhere.test include:_spf.google.com ~all",
    ],
)
def test_let_through(record: str) -> None:
    assert "spf.blocked" not in findings(record)


def test_one_that_stops_with_an_error_is_told_by_that_alone() -> None:
    many = " ".join(f"a:h{n}.shop.test" for n in range(11))
    hosts = [f"h{n}.shop.test A 192.0.2.{n + 1}" for n in range(11)]
    found = findings(f"v=spf1 {many} ?include:_spf.google.com ~all", *hosts)
    assert "spf.blocked" not in found
    assert "spf.lookups" in found


def test_what_depends_on_the_greeting_is_not_guessed() -> None:
    assert "spf.blocked" not in findings("v=spf1 -exists:%{h}.barred.test include:_spf.google.com ~all",
                                         "shop.test.barred.test A 127.0.0.2")  # fmt: skip
    nested = "part.shop.test TXT v=spf1 -exists:%{l}.barred.test include:_spf.google.com -all"
    assert "spf.blocked" not in findings("v=spf1 include:part.shop.test -all", nested)


def test_no_second_penalty_for_the_provider() -> None:
    dns = FakeDns(
        f"{BASE}\nshop.test TXT v=spf1 include:spf.protection.outlook.com -include:_spf.google.com -all"
    )
    sheet = dns.sheet()
    verdict = spf.judge(GOOGLE, sheet)
    assert {one.id for one in verdict.findings} == {"spf.blocked"}
    assert (verdict.proof, verdict.repairs) == (Proof(0.0), {"spf.blocked": Proof(1.0)})
    assert not [
        one for one in provider_match.judge(GOOGLE, sheet).findings if one.severity in ("stop", "fix")
    ]


def test_the_evidence_names_server_result_and_term() -> None:
    found = findings("v=spf1 -ip4:198.51.100.0/24 include:_spf.google.com ~all")["spf.blocked"]
    assert found.evidence[1].answer == ("198.51.100.1: fail, by -ip4:198.51.100.0/24",)
    assert "“-ip4:198.51.100.0/24” decides before" in found.text
    assert "as no permission" in findings("v=spf1 -include:_spf.google.com -all")["spf.blocked"].text


def test_a_large_provider_is_asked_about_evenly_and_not_for_ever() -> None:
    blocks = " ".join(f"ip4:10.{n}.0.0/16" for n in range(100))
    record = "v=spf1 -ip4:10.0.0.0/8 include:_spf.google.com -all"
    dns = FakeDns(
        f"_spf.google.com TXT v=spf1 {blocks} -all\nshop.test TXT {record}\nshop.test MX 1 smtp.google.com"
    )
    sheet = dns.sheet()
    provider = sheet.provider(GOOGLE)
    assert provider is not None
    found: Walk = walk(sheet, "shop.test")
    refused = refusals(GOOGLE, sheet, provider, parse(record), found)
    assert len(refused) == MOST
    assert {str(one.address).split(".")[1] for one in refused} >= {"0", "50", "91"}
