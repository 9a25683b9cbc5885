"""What the SPF check says, and the exact record it offers."""

from __future__ import annotations

import pytest

from companion.core.wording import in_words
from companion.health import spf
from companion.health.findings import Finding, Record
from companion.health.score import Proof
from companion.health.sheet import Subject
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import mailbox, subject

BASE = """
    shop.test MX 10 mail.shop.test
    shop.test TXT site-verification=abc
    mail.shop.test A 192.0.2.1
    _spf.google.com TXT v=spf1 include:_netblocks.google.com ~all
    _netblocks.google.com TXT v=spf1 ip4:198.51.100.0/24 ip6:2001:db8:4000::/36 ~all
    spf.protection.outlook.com TXT v=spf1 ip4:203.0.113.0/24 -all
    other.test TXT v=spf1 ip4:192.0.2.0/24 -all
"""


def judge(*records: str, failing: tuple[str, ...] = (), who: Subject | None = None) -> Verdict:
    """The verdict on shop.test, whose SPF records are the ones that begin with v=spf1."""
    lines = (f"shop.test TXT {line}" if line.startswith("v=spf1") else line for line in records)
    dns = FakeDns("\n".join((BASE, *lines)), dict.fromkeys(failing, "timeout"))
    sheet = dns.sheet()
    verdict = spf.judge(who or subject(), sheet)
    assert not sheet.missing
    return verdict


def only(verdict: Verdict) -> Finding:
    (finding,) = verdict.findings
    return finding


def record_of(finding: Finding) -> Record:
    assert finding.fix is not None
    assert finding.fix.record is not None
    return finding.fix.record


@pytest.mark.parametrize(
    ("who", "value"),
    [
        (subject(), "v=spf1 mx ~all"),
        (mailbox(), "v=spf1 mx a:smtp.shop.test ~all"),
        (mailbox(smtp_host="mail.shop.test"), "v=spf1 mx ~all"),
        (mailbox(smtp_host="127.0.0.1"), "v=spf1 mx ~all"),
        (mailbox("google_workspace"), "v=spf1 include:_spf.google.com ~all"),
        (mailbox("microsoft365"), "v=spf1 include:spf.protection.outlook.com ~all"),
    ],
)
def test_none_offers_the_record_of_whoever_sends(who: Subject, value: str) -> None:
    verdict = judge(who=who)
    finding = only(verdict)
    assert (finding.id, finding.severity) == ("spf.none", "stop")
    assert finding.text == "No one is allowed to send for shop.test yet."
    assert finding.evidence[0].question == "TXT at shop.test"
    assert finding.evidence[0].answer == ()  # what else stands there is nobody's business here
    assert record_of(finding) == Record("TXT", "@", "shop.test", value, 3600, None)
    assert verdict.proof == Proof(0.0, absent=True)
    assert verdict.repairs == {"spf.none": Proof(1.0)}


def test_none_without_any_server_to_name_offers_words_only() -> None:
    verdict = spf.judge(subject("bare.test"), FakeDns().sheet())
    fix = only(verdict).fix
    assert fix is not None
    assert fix.record is None


def test_the_mx_tells_the_provider_where_no_mailbox_does() -> None:
    dns = FakeDns("shop.test MX 1 smtp.google.com")
    assert record_of(only(spf.judge(subject(), dns.sheet()))).value == "v=spf1 include:_spf.google.com ~all"


def test_the_record_of_a_subdomain_is_named_relative_to_the_registered_domain() -> None:
    dns = FakeDns("mail.shop.co.uk MX 10 mx.shop.co.uk")
    record = record_of(only(spf.judge(subject("mail.shop.co.uk"), dns.sheet())))
    assert (record.name, record.host) == ("mail", "mail.shop.co.uk")


def test_two_records_are_merged_into_one() -> None:
    finding = only(judge("v=spf1 mx -all", "v=spf1 include:other.test mx ip4:192.0.2.9 ~all"))
    assert (finding.id, finding.text) == (
        "spf.two",
        "Two SPF records, only one allowed. Merge them into this one.",
    )
    record = record_of(finding)
    assert record.value == "v=spf1 include:other.test mx ip4:192.0.2.9 ~all"
    assert record.replaces == "v=spf1 include:other.test mx ip4:192.0.2.9 ~all"
    assert finding.fix is not None
    assert "Delete the other one: v=spf1 mx -all" in finding.fix.steps


def test_eleven_look_ups_are_one_too_many() -> None:
    names = [f"a:h{number}.test" for number in range(11)]
    hosts = [f"h{number}.test A 192.0.2.1" for number in range(11)]
    assert only(judge(f"v=spf1 {' '.join(names[:10])} -all", *hosts)).id == "spf.ok"
    verdict = judge(f"v=spf1 {' '.join(names)} -all", *hosts)
    finding = only(verdict)
    assert (finding.id, finding.severity) == ("spf.lookups", "stop")
    assert finding.text == "SPF needs 11 look-ups, 10 is the most. Remove a service you stopped using."
    assert finding.fix is not None
    assert finding.fix.record is None  # all of them are somebody else's
    assert finding.fix.text.startswith("Remove a service you stopped using. “a:h0.test” costs most: 1.")
    assert finding.evidence[1].answer == tuple(f"{name}: 1" for name in names)
    assert verdict.proof == Proof(0.0, broken=True)
    assert verdict.repairs == {"spf.lookups": Proof(1.0)}


def test_three_void_look_ups_are_one_too_many_and_the_fix_drops_them() -> None:
    assert only(judge("v=spf1 a:x.test mx a:y.test -all")).id == "spf.ok"
    finding = only(judge("v=spf1 a:x.test mx a:y.test exists:z.test -all"))
    assert finding.id == "spf.voids"
    assert record_of(finding).value == "v=spf1 mx -all"


def test_a_mistake_is_named() -> None:
    verdict = judge("v=spf1 mx ipv4:192.0.2.1 -all")
    finding = only(verdict)
    assert finding.id == "spf.syntax"
    assert "“ipv4:192.0.2.1”" in finding.text
    assert verdict.proof == Proof(0.0, broken=True)


def test_an_include_of_nothing_is_taken_out() -> None:
    finding = only(judge("v=spf1 mx include:gone.test ~all"))
    assert finding.id == "spf.include"
    assert "gone.test has no SPF record" in finding.text
    assert record_of(finding).value == "v=spf1 mx ~all"
    assert record_of(finding).replaces == "v=spf1 mx include:gone.test ~all"


def test_somebody_elses_mistake_offers_no_record() -> None:
    finding = only(judge("v=spf1 include:other2.test ~all", "other2.test TXT v=spf1 what -all"))
    assert finding.id == "spf.include"
    assert "the record of other2.test has a mistake at “what”" in finding.text
    assert finding.fix is not None
    assert finding.fix.record is None


def test_all_servers_in_the_world() -> None:
    verdict = judge("v=spf1 mx +all")
    assert only(verdict).id == "spf.everyone"
    assert record_of(only(verdict)).value == "v=spf1 mx ~all"
    assert verdict.proof == Proof(0.0)
    hidden = only(judge("v=spf1 include:wide.test -all", "wide.test TXT v=spf1 all"))
    assert hidden.id == "spf.everyone"
    assert "„include:wide.test“" in in_words(hidden.text, "de")
    assert hidden.fix is not None
    assert hidden.fix.record is None


def test_no_ending_is_a_tip() -> None:
    verdict = judge("v=spf1 mx")
    assert (only(verdict).id, only(verdict).severity) == ("spf.open_end", "hint")
    assert record_of(only(verdict)).value == "v=spf1 mx ~all"
    assert verdict.proof == Proof(1.0)


def test_a_record_without_the_mailboxes_provider() -> None:
    """A Microsoft mailbox with Google's SPF is the classic mislink."""
    verdict = judge("v=spf1 include:_spf.google.com -all", who=mailbox("microsoft365"))
    finding = only(verdict)
    assert (finding.id, finding.severity) == ("spf.provider", "stop")
    assert (
        record_of(finding).value == "v=spf1 include:_spf.google.com include:spf.protection.outlook.com -all"
    )
    assert verdict.proof == Proof(0.0)


@pytest.mark.parametrize(
    "record",
    [
        "v=spf1 include:_spf.google.com ~all",
        "v=spf1 redirect=_spf.google.com",
        "v=spf1 include:mine.test -all",  # which includes it
        "v=spf1 ip4:198.51.100.0/23 ip6:2001:db8:4000::/35 -all",  # by number
    ],
)
def test_a_record_with_the_provider(record: str) -> None:
    finding = only(
        judge(record, "mine.test TXT v=spf1 include:_spf.google.com -all", who=mailbox("google_workspace"))
    )
    assert finding.id == "spf.ok"


def test_a_macro_may_name_the_provider_so_nothing_is_claimed() -> None:
    verdict = judge("v=spf1 include:%{d}.flat.test -all", who=mailbox("google_workspace"))
    assert only(verdict).id == "spf.ok"
    assert only(verdict).text.startswith("At least 1 of 10")


def test_some_of_the_providers_numbers_are_not_enough() -> None:
    assert (
        only(judge("v=spf1 ip4:198.51.100.0/24 -all", who=mailbox("google_workspace"))).id == "spf.provider"
    )


def test_fine_says_who_may_send() -> None:
    finding = only(judge("v=spf1 include:_spf.google.com ~all", who=mailbox("google_workspace")))
    assert (finding.severity, finding.title) == ("ok", "Google may send for you")
    assert finding.text == "2 of 10 look-ups used."
    assert finding.evidence[0].answer == ("v=spf1 include:_spf.google.com ~all",)


@pytest.mark.parametrize(
    ("record", "failing", "asked"),
    [
        ("v=spf1 mx -all", "shop.test", "TXT at shop.test"),
        ("v=spf1 include:other.test -all", "other.test", "TXT at other.test"),
        ("v=spf1 mx -all", "_spf.google.com", "TXT at _spf.google.com"),
    ],
)
def test_what_nobody_answers_is_unknown_and_never_bad(record: str, failing: str, asked: str) -> None:
    verdict = judge(record, failing=(failing,), who=mailbox("google_workspace"))
    assert (verdict.asked, verdict.proof) == (False, None)
    assert (only(verdict).id, only(verdict).severity) == ("spf.unasked", "unknown")
    assert only(verdict).evidence[-1].question == asked


def test_a_sure_mistake_is_told_even_if_something_else_was_not_answered() -> None:
    verdict = judge("v=spf1 include:silent.test include:gone.test -all", failing=("silent.test",))
    assert [finding.id for finding in verdict.findings] == ["spf.include"]


def test_what_does_nothing_is_not_woken_where_receivers_would_stop_at_it() -> None:
    many = " ".join(f"include:i{number}.test" for number in range(11))
    zone = (f"i{number}.test TXT v=spf1 ip4:192.0.2.0/24 -all" for number in range(11))
    (finding,) = judge(f"v=spf1 mx ~all {many}", *zone).findings
    assert finding.id == "spf.idle"
    assert finding.fix is not None
    assert (finding.fix.record, finding.fix.text) == (None, "Correct “include:i0.test”, or remove it.")


def test_what_nobody_can_ask_for_now_promises_no_points() -> None:
    two = ("v=spf1 mx include:slow.test -all", "v=spf1 a -all")
    assert judge(*two, "slow.test TXT v=spf1 ip4:192.0.2.9 -all").repairs == {"spf.two": Proof(1.0)}
    assert judge(*two, failing=("slow.test",)).repairs == {}
