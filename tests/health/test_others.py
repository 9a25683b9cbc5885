"""Provider match, services that send besides, and the tracking domain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.dns.outcomes import FailureKind
from companion.health import provider_match, services, tracking
from companion.health.findings import Record
from companion.health.score import Proof
from companion.health.sheet import Page, Sheet, Signature, Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import AT, mailbox, subject

WORLD = """
    smtp.google.com A 192.0.2.1
    _spf.google.com TXT v=spf1 ip4:198.51.100.0/24 ~all
    spf.protection.outlook.com TXT v=spf1 ip4:203.0.113.0/24 -all
"""
GOOGLE_MX = "shop.test MX 1 smtp.google.com"
MICROSOFT_MX = "shop.test MX 0 shop-test.mail.protection.outlook.com"
GOOGLE_SPF = "v=spf1 include:_spf.google.com mx ~all"
MICROSOFT = mailbox("microsoft365")


def match(*records: str, who: Subject = MICROSOFT) -> Verdict:
    sheet = FakeDns("\n".join((WORLD, *records))).sheet()
    verdict = provider_match.judge(who, sheet)
    assert not sheet.missing
    return verdict


def told(verdict: Verdict) -> list[tuple[str, str]]:
    return [(finding.id, finding.severity) for finding in verdict.findings]


def test_all_fits_together() -> None:
    fits = match(GOOGLE_MX, f"shop.test TXT {GOOGLE_SPF}", who=mailbox("google_workspace"))
    assert told(fits) == [("provider.ok", "ok")]
    assert told(match(GOOGLE_MX, f"shop.test TXT {GOOGLE_SPF}", who=subject())) == [("provider.ok", "ok")]


def test_a_microsoft_mailbox_whose_spf_names_only_google() -> None:
    verdict = match(MICROSOFT_MX, f"shop.test TXT {GOOGLE_SPF}")
    assert told(verdict) == [("provider.mislink", "stop")]
    (finding,) = verdict.findings
    assert finding.fix is not None
    assert finding.fix.record == Record(
        "TXT", "@", "shop.test", "v=spf1 include:spf.protection.outlook.com mx ~all", 3600, GOOGLE_SPF
    )
    assert (verdict.mends, verdict.repairs) == ("spf", {"provider.mislink": Proof(1.0)})


def test_what_google_still_does_is_kept_in_spf() -> None:
    verdict = match(GOOGLE_MX, f"shop.test TXT {GOOGLE_SPF}")
    assert told(verdict) == [("provider.mislink", "stop"), ("provider.mx", "fix")]
    fix = verdict.findings[0].fix
    assert fix is not None
    assert fix.record is not None
    assert fix.record.value == "v=spf1 include:_spf.google.com mx include:spf.protection.outlook.com ~all"


def test_allowed_by_number_is_no_mislink() -> None:
    verdict = match(MICROSOFT_MX, "shop.test TXT v=spf1 include:_spf.google.com ip4:203.0.113.0/24 ~all")
    assert told(verdict) == [("provider.ok", "ok")]


def test_who_is_not_known_is_not_compared() -> None:
    assert told(match(f"shop.test TXT {GOOGLE_SPF}", who=mailbox())) == []
    assert told(match(who=mailbox("gmail", domain="gmail.com"))) == []


def sending(*records: str, who: Subject | None = None) -> Verdict:
    return services.judge(who or subject(), FakeDns("\n".join(records)).sheet())


def test_services_in_spf_dkim_and_signatures() -> None:
    verdict = sending(
        "shop.test TXT v=spf1 include:sendgrid.net include:spf.mandrillapp.com include:_spf.google.com ~all",
        "shop.test TXT include:mailgun.org",
        "s1._domainkey.shop.test CNAME s1.domainkey.u1.wl.sendgrid.net",
        "k2._domainkey.shop.test CNAME dkim2.mcsv.net",
        who=replace(subject(), signatures=(Signature("x", "amazonses.com", "bounce"),)),
    )
    names = ["services.amazon_ses", "services.mailchimp", "services.mandrill", "services.sendgrid"]
    assert [finding.id for finding in verdict.findings] == names
    assert {finding.severity for finding in verdict.findings} == {"hint"}
    sendgrid = verdict.findings[-1]
    assert [evidence.question for evidence in sendgrid.evidence] == [
        "TXT at shop.test", "CNAME at s1._domainkey.shop.test",
    ]  # fmt: skip
    assert sendgrid.fix is not None
    assert "news.shop.test" in sendgrid.fix.text
    assert "open tracking off" in sendgrid.fix.text


def test_no_services_no_row() -> None:
    assert sending(f"shop.test TXT {GOOGLE_SPF}").findings == ()


TRACKED = replace(mailbox(), tracking=("link.shop.test", "track.endpoint.test"))
LINK = "link.shop.test CNAME track.endpoint.test"


def track(
    *records: str,
    who: Subject = TRACKED,
    certificate: bool = True,
    failing: dict[str, FailureKind] | None = None,
) -> Verdict:
    pages = {Page("link.shop.test", ""): b"" if certificate else None}
    sheet = Sheet(FakeDns("\n".join(records), failing), AT, pages=pages)
    verdict = tracking.judge(who, sheet)
    assert not sheet.missing
    return verdict


def test_a_tracking_domain_that_works() -> None:
    verdict = track(LINK)
    assert (told(verdict), verdict.proof) == ([("tracking.ok", "ok")], Proof(1.0))


def test_without_one_nothing_is_checked() -> None:
    assert track(who=mailbox()) == Verdict(())


@pytest.mark.parametrize(
    ("records", "value", "replaces"),
    [
        ((), "track.endpoint.test", None),
        (("link.shop.test CNAME old.endpoint.test",), "track.endpoint.test", "old.endpoint.test"),
    ],
)
def test_where_it_leads(records: tuple[str, ...], value: str, replaces: str | None) -> None:
    verdict = track(*records)
    assert told(verdict) == [("tracking.cname", "stop")]
    fix = verdict.findings[0].fix
    assert fix is not None
    assert fix.record == Record("CNAME", "link", "link.shop.test", value, 3600, replaces)
    assert verdict.repairs == {"tracking.cname": Proof(1.0)}


def test_other_faults_of_a_tracking_domain() -> None:
    assert told(track(LINK, certificate=False)) == [("tracking.certificate", "fix")]
    assert told(track(LINK, "link.shop.test.dbl.spamhaus.org A 127.0.1.2")) == [("tracking.listed", "stop")]
    foreign = replace(TRACKED, tracking=("t.other.test", "track.endpoint.test"))
    assert told(track(who=foreign)) == [("tracking.foreign", "fix")]
    assert track(failing={"link.shop.test": "timeout"}).asked is False
