"""A whole check-up: order, gains that come true, and what is kept when nobody answers."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from companion.dns.outcomes import FailureKind
from companion.health.checkup import FIRST_TIME, RULES, check_up, organisation
from companion.health.counting import Facts
from companion.health.findings import SEVERITIES, Finding
from companion.health.report import Before, HealthReport
from companion.health.sheet import Subject
from companion.health.volume import VolumeFacts
from tests.fakes.dns import Asked, FakeDns
from tests.health.keys import rsa
from tests.health.people import AT, mailbox, subject

SCHEMAS = Path(__file__).parents[2] / "shared-schemas"
STEADY = VolumeFacts((10,) * 30, (10,) * 30, 50)
BASE = f"""
    shop.test MX 10 mail.shop.test
    shop.test NS dns1.registrar-servers.com
    mail.shop.test A 192.0.2.1
    google._domainkey.shop.test TXT v=DKIM1; p={rsa(2048)}
    _spf.google.com TXT v=spf1 ip4:198.51.100.0/24 ~all
"""
OPTIONAL = ("services", "mta_sts", "tls_rpt", "bimi", "dnssec")
GOOD_SPF = "shop.test TXT v=spf1 mx include:_spf.google.com ~all"
GOOD_DMARC = "_dmarc.shop.test TXT v=DMARC1; p=reject; rua=mailto:ann@shop.test"


def world(*records: str, failing: dict[str, FailureKind] | None = None) -> FakeDns:
    return FakeDns("\n".join((BASE, *records)), failing)


def look(
    dns: FakeDns,
    who: Subject | None = None,
    *,
    volume: VolumeFacts | None = STEADY,
    before: Before = FIRST_TIME,
    disconnected: bool = False,
) -> HealthReport:
    return check_up(
        who or mailbox("google_workspace"),
        lambda: Asked(dns),
        mailbox="m_ann",
        facts=Facts(volume, disconnected=disconnected),
        before=before,
    )


def finding(report: HealthReport, check: str) -> Finding:
    return next(found for found in report.findings if found.check == check)


def in_the_dns(found: Finding) -> bool:
    """Mended by records alone; not by a signer, a file or a list's operator."""
    deletes = found.fix is not None and any(step.startswith("Delete ") for step in found.fix.steps)
    return found.fix is not None and (found.fix.record is not None or deletes)


def follow(dns: FakeDns, found: Finding) -> None:
    """Does in the DNS what the fix says, as a user would."""
    assert found.fix is not None
    record = found.fix.record
    if record is not None:
        dns.put(record.host, record.type, record.value, record.replaces)
    for step in found.fix.steps:
        gone = re.fullmatch(r"Delete (?:the other one|this record): (.*)", step)
        if gone:
            host = "_dmarc.shop.test" if found.check == "dmarc" else "shop.test"
            dns.remove(host, "TXT", gone[1])


SPF_FAULTS = [
    [],
    ["shop.test TXT v=spf1 include:_spf.google.com -all", "shop.test TXT v=spf1 mx ~all"],
    ["shop.test TXT v=spf1 mx include:_spf.google.com include:gone.test ~all"],
    ["shop.test TXT v=spf1 a:x.test a:y.test a:z.test include:_spf.google.com ~all"],
    ["shop.test TXT v=spf1 include:_spf.google.com +all"],
    ["shop.test TXT v=spf1 include:_spf.google.com"],
    ["shop.test TXT v=spf1 mx -all"],
    [GOOD_SPF],
]
DMARC_FAULTS = [
    [],
    ["_dmarc.shop.test TXT v=DMARC1; p=none; rua=mailto:ann@shop.test"],
    ["_dmarc.shop.test TXT v=DMARC1; p=reject", "_dmarc.shop.test TXT v=DMARC1; p=quarantine"],
    ["_dmarc.shop.test TXT v=dmarc1; p=reject"],
    ["_dmarc.shop.test TXT v=DMARC1; p=nope"],
    ["_dmarc.shop.test TXT v=DMARC1; p=quarantine; t=y"],
    ["shop.test TXT v=DMARC1; p=quarantine; rua=mailto:ann@shop.test"],
    [GOOD_DMARC],
]


@pytest.mark.parametrize("spf", SPF_FAULTS)
@pytest.mark.parametrize("dmarc", DMARC_FAULTS)
@pytest.mark.parametrize("volume", [STEADY, None])
def test_the_gain_is_the_rise_once_the_fix_is_applied(
    spf: list[str], dmarc: list[str], volume: VolumeFacts | None
) -> None:
    before = look(world(*spf, *dmarc), volume=volume)
    for found in before.findings:
        if found.severity == "unknown" or not in_the_dns(found):
            continue
        dns = world(*spf, *dmarc)
        follow(dns, found)
        after = look(dns, volume=volume)
        assert found.id not in [still.id for still in after.findings]
        if before.score.score is None or after.score.score is None:
            assert found.gain == round(after.score.low - before.score.low, 1)
        else:
            assert found.gain == round(after.score.score - before.score.score, 1)
        assert found.gain >= 0


def test_the_story_of_a_domain_without_dmarc() -> None:
    report = look(world(GOOD_SPF))
    assert report.score.score == 66.7
    assert (report.score.low, report.score.high, report.score.provisional) == (24.0, 88.0, True)
    worst = report.findings[0]
    assert (worst.id, worst.severity, worst.gain) == ("dmarc.none", "stop", 5.8)
    assert worst.fix is not None
    assert worst.fix.steps[0] == "Open DNS at Namecheap, where your domain lives"
    counted = [found.check for found in report.findings if found.check not in OPTIONAL]
    assert counted == ["dmarc", "blocklists", "dkim", "mx", "provider", "ptr", "spf"]
    tips = [found for found in report.findings if found.check in OPTIONAL]
    assert {found.severity for found in tips} == {"hint"}
    assert {found.gain for found in tips} == {0}


def test_an_error_in_spf_caps_the_score_until_it_is_mended() -> None:
    report = look(world(GOOD_DMARC, "shop.test TXT v=spf1 include:gone.test include:_spf.google.com -all"))
    assert [cap.id for cap in report.score.caps] == ["spf_error"]
    assert report.score.score is not None
    assert report.score.score <= 60
    assert finding(report, "spf").gain == round(78.3 - report.score.score, 1)


def test_findings_come_worst_first_and_then_by_gain() -> None:
    report = look(world(), volume=None)
    order = [(SEVERITIES.index(found.severity), -found.gain) for found in report.findings]
    assert order == sorted(order)


def test_the_result_is_what_the_schema_says() -> None:
    files = {path.name: json.loads(path.read_text()) for path in SCHEMAS.glob("*.schema.json")}
    registry: Registry[Any] = Registry().with_resources(
        (name, DRAFT202012.create_resource(schema)) for name, schema in files.items()
    )
    check = Draft202012Validator({"$ref": "health.schema.json#/$defs/Health"}, registry=registry)
    worlds = [world(*spf, *dmarc) for spf in SPF_FAULTS for dmarc in DMARC_FAULTS]
    for dns in [*worlds, world(failing={"shop.test": "timeout"}), FakeDns()]:
        check.validate(json.loads(json.dumps(look(dns).as_json())))


class Everything(dict[str, FailureKind]):
    """Each name fails alike."""

    def __init__(self, kind: FailureKind) -> None:
        super().__init__()
        self.kind = kind

    def __contains__(self, name: object) -> bool:
        return True

    def __bool__(self) -> bool:
        return True

    def __missing__(self, name: str) -> FailureKind:
        return self.kind


def _kept(report: HealthReport) -> Before:
    return Before(report.kept, report.score)


def when(at: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone().strftime("%d %b %H:%M").lstrip("0")


def test_could_not_ask_changes_no_score_and_says_what_was() -> None:
    first = look(world(GOOD_SPF, GOOD_DMARC))
    assert first.score.score == 78.3
    second = look(world(GOOD_SPF, GOOD_DMARC, failing={"_dmarc.shop.test": "timeout"}), before=_kept(first))
    assert second.score == first.score
    unasked = finding(second, "dmarc")
    assert (unasked.id, unasked.severity, unasked.gain) == ("dmarc.unasked", "unknown", 0)
    assert unasked.title == "Couldn't ask"
    assert unasked.text == (
        f"The name servers didn't answer in time. Last result: passed, {when(AT)}. Your score didn't change."
    )
    # What is known of the others still counts anew.
    third = look(world(GOOD_DMARC, failing={"_dmarc.shop.test": "timeout"}), before=_kept(second))
    assert third.score.score is not None
    assert third.score.score < 78.3
    assert third.kept["dmarc"].at == AT


def test_the_first_time_unknown_is_left_out() -> None:
    report = look(world(GOOD_SPF, failing={"_dmarc.shop.test": "refused"}))
    assert report.score.evidence_share == 0.3
    assert report.score.score is None
    assert (
        finding(report, "dmarc").text == "Your name server refused the question. Not counted in your score."
    )


@pytest.mark.parametrize(
    ("kind", "title"),
    [("unreachable", "Couldn't ask, no internet"), ("servfail", "Couldn't ask")],
)
def test_without_internet_the_last_score_stays(kind: FailureKind, title: str) -> None:
    first = look(world(GOOD_SPF, GOOD_DMARC))
    offline = look(
        world(failing=Everything(kind)),
        volume=VolumeFacts((49,) * 30, (49,) * 30, 50),
        before=_kept(first),
    )
    assert offline.score == first.score
    asked = [found for found in offline.findings if found.id != "ptr.hosted"]  # that needs nobody's answer
    assert {found.severity for found in asked} == {"unknown"}
    assert {found.title for found in asked} == {title}
    again = look(world(GOOD_SPF), before=_kept(offline))
    assert again.score.score == 66.7


def test_a_dead_domain_is_not_called_no_internet() -> None:
    class Domain(Everything):
        def __contains__(self, name: object) -> bool:
            return str(name).endswith("shop.test")

    report = look(world(failing=Domain("timeout")))
    titles = {found.title for found in report.findings if found.severity == "unknown"}
    assert titles == {"Couldn't ask", "Some lists don't answer"}


def test_a_disconnected_mailbox_has_no_score() -> None:
    assert look(world(GOOD_SPF, GOOD_DMARC), disconnected=True).score.score is None


def test_at_the_providers_own_domain_there_is_nothing_to_fix() -> None:
    dns = FakeDns(
        """
        gmail.com MX 5 gmail-smtp-in.l.google.com
        gmail-smtp-in.l.google.com A 192.0.2.3
        gmail.com TXT v=spf1 redirect=_spf.google.com
        _spf.google.com TXT v=spf1 ip4:198.51.100.0/24 ~all
        _dmarc.gmail.com TXT v=DMARC1; p=none; sp=quarantine; rua=mailto:reports@google.com
        gmail.com._report._dmarc.google.com TXT v=DMARC1
        """
        + f"20230601._domainkey.gmail.com TXT v=DKIM1; k=rsa; p={rsa(2048)}"
    )
    report = look(dns, mailbox("gmail", "smtp.gmail.com", "gmail.com"))
    assert {found.severity for found in report.findings} == {"ok"}
    assert all(found.fix is None for found in report.findings)
    assert finding(report, "dmarc").text.endswith("Google takes care of it.")


def test_every_question_is_asked_at_most_once_a_rule() -> None:
    asked = Asked(world(GOOD_SPF))
    report = check_up(subject(), lambda: asked)
    assert report.queries == asked.questions
    # The rules share by the resolver.
    assert max(asked.asked.count(question) for question in asked.asked) <= len(RULES)


@pytest.mark.parametrize(
    ("domain", "registered"),
    [
        ("shop.test", "shop.test"),
        ("mail.eu.shop.co.uk", "shop.co.uk"),
        ("co.uk", "co.uk"),
        ("ann.github.io", "ann.github.io"),
    ],
)
def test_the_registered_domain(domain: str, registered: str) -> None:
    assert organisation(domain) == registered
