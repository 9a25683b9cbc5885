"""Counting look-ups and following includes (RFC 7208 section 4.6.4, appendix A)."""

from __future__ import annotations

import pytest

from companion.dns.outcomes import Outcome, Question
from companion.health.sheet import Sheet
from companion.health.spf_course import Walk
from companion.health.spf_walk import COUNTED, walk
from tests.fakes.dns import FakeDns

# The zone of appendix A, without its reverse part.
EXAMPLE = """
    example.com MX 10 mail-a.example.com
    example.com MX 20 mail-b.example.com
    example.com A 192.0.2.10
    example.com A 192.0.2.11
    amy.example.com A 192.0.2.65
    mail-a.example.com A 192.0.2.129
    mail-b.example.com A 192.0.2.130
    example.org MX 10 mail-c.example.org
    example.org A 198.51.100.3
    mail-c.example.org A 192.0.2.140
"""


def of(*records: str, failing: tuple[str, ...] = ()) -> Walk:
    """The walk of example.com with these TXT records beside the zone."""
    dns = FakeDns("\n".join((EXAMPLE, *records)), dict.fromkeys(failing, "servfail"))
    sheet = dns.sheet()
    found = walk(sheet, "example.com")
    assert not sheet.missing
    return found


@pytest.mark.parametrize(
    ("record", "lookups", "result"),
    [
        ("v=spf1 +all", 0, "pass"),
        ("v=spf1 a -all", 1, "fail"),
        ("v=spf1 a:example.org -all", 1, "fail"),
        ("v=spf1 mx -all", 1, "fail"),
        ("v=spf1 mx:example.org -all", 1, "fail"),
        ("v=spf1 mx mx:example.org -all", 2, "fail"),
        ("v=spf1 mx/30 mx:example.org/30 -all", 2, "fail"),
        ("v=spf1 ptr -all", 1, "fail"),
        ("v=spf1 ip4:192.0.2.128/28 -all", 0, "fail"),
        ("v=spf1 exists:%{ir}.sbl.example.org mx ~all", 2, "softfail"),
        ("v=spf1 mx", 1, "neutral"),
        ("v=spf1 mx exp=explain.example.com ?all", 1, "neutral"),
        ("v=spf1 exists:example.org -all", 1, "pass"),
        ("v=spf1 ip4:0.0.0.0/0 -all", 0, "pass"),
        ("v=spf1 -all mx include:nowhere.test", 0, "fail"),  # nothing is reached behind all
        ("v=spf1 mx -all redirect=nowhere.test", 1, "fail"),
    ],
)
def test_the_records_of_appendix_a_and_their_look_ups(record: str, lookups: int, result: str) -> None:
    found = of(f"example.com TXT {record}")
    assert (found.lookups, found.result, found.error, found.voids) == (lookups, result, None, [])


def test_includes_and_redirects_count_themselves_and_what_they_need() -> None:
    found = of(
        "example.com TXT v=spf1 include:example.org include:_c.test redirect=_r.test",
        "example.org TXT v=spf1 a mx -all",
        "_c.test TXT v=spf1 ip4:198.51.100.0/24 include:_d.test ~all",
        "_d.test TXT v=spf1 ip6:2001:db8::/32 -all",
        "_r.test TXT v=spf1 ptr ~all",
    )
    assert (found.lookups, found.result) == (7, "softfail")
    assert found.costs == {"include:example.org": 3, "include:_c.test": 2, "redirect=_r.test": 2}
    assert found.names == ["example.org", "_c.test", "_d.test", "_r.test"]
    assert [str(network) for network in found.networks] == ["198.51.100.0/24", "2001:db8::/32"]


def test_an_include_that_lets_everyone_pass_ends_the_walk() -> None:
    found = of("example.com TXT v=spf1 include:wide.test mx -all", "wide.test TXT v=spf1 +all")
    assert (found.result, found.lookups) == ("pass", 1)
    refusing = of("example.com TXT v=spf1 -include:wide.test +all", "wide.test TXT v=spf1 +all")
    assert refusing.result == "fail"


def test_an_include_that_fails_everyone_is_no_match() -> None:
    found = of("example.com TXT v=spf1 include:narrow.test ?all", "narrow.test TXT v=spf1 -all")
    assert (found.result, found.error) == ("neutral", None)


@pytest.mark.parametrize(
    ("records", "kind", "domain", "term", "via"),
    [
        (["v=spf1 mx foo -all"], "syntax", "example.com", "foo", ""),
        (["v=spf1 -all foo"], "syntax", "example.com", "foo", ""),  # read whole before use
        (["v=spf1 -all", "v=spf1 mx"], "several", "example.com", "", ""),
        (["v=spf1 include:gone.test -all"], "missing", "gone.test", "gone.test", "include:gone.test"),
        (["v=spf1 redirect=gone.test"], "missing", "gone.test", "gone.test", "redirect=gone.test"),
        (["v=spf1 include:two.test -all"], "several", "two.test", "two.test", "include:two.test"),
        (["v=spf1 include:deep.test -all"], "syntax", "bad.test", "ip4:x", "include:deep.test"),
        (["v=spf1 include:example.com -all"], "loop", "example.com", "example.com", "include:example.com"),
        (["v=spf1 include:back.test -all"], "loop", "back.test", "example.com", "include:back.test"),
        (["v=spf1 mx:crowd.test -all"], "hosts", "example.com", "mx:crowd.test", "mx:crowd.test"),
    ],
)
def test_what_makes_receivers_stop(records: list[str], kind: str, domain: str, term: str, via: str) -> None:
    found = of(
        *(f"example.com TXT {record}" for record in records),
        "two.test TXT v=spf1 -all",
        "two.test TXT v=spf1 mx -all",
        "deep.test TXT v=spf1 include:bad.test -all",
        "bad.test TXT v=spf1 ip4:x -all",
        "back.test TXT v=spf1 include:example.com -all",
        *(f"crowd.test MX 10 m{number}.crowd.test" for number in range(11)),
    )
    assert found.error is not None
    assert (found.error.kind, found.error.domain, found.error.term, found.error.via) == (
        kind,
        domain,
        term,
        via,
    )
    assert found.result == "permerror"


def test_void_look_ups_are_those_that_find_nothing_for_anybody() -> None:
    found = of(
        "example.com TXT v=spf1 a:gone.test mx:gone.test exists:gone.test a:six.test mx include:_c.test -all",
        "six.test AAAA 2001:db8::6",
        "_c.test TXT v=spf1 a:void.test -all",
    )
    assert found.voids == [
        ("example.com", "a:gone.test"),
        ("example.com", "mx:gone.test"),
        ("example.com", "exists:gone.test"),
        ("_c.test", "a:void.test"),
    ]


def test_no_record_is_none_and_unanswered_is_not() -> None:
    assert (of().result, of().record, of().failed) == ("none", None, [])
    found = of("example.com TXT v=spf1 include:silent.test mx -all", failing=("silent.test",))
    assert found.failed == [("TXT", "silent.test")]
    assert (found.error, found.result) == (None, "fail")
    onwards = of("example.com TXT v=spf1 redirect=silent.test", failing=("silent.test",))
    assert (onwards.error, onwards.result) == (None, "none")


def test_counting_ends_however_much_there_is() -> None:
    records = ["example.com TXT v=spf1 include:n0.test -all"]
    records += [f"n{n}.test TXT v=spf1 a:example.org include:n{n + 1}.test mx -all" for n in range(300)]
    assert of(*records).lookups <= COUNTED + 1


def test_one_round_names_all_questions_that_can_be_known() -> None:
    dns = FakeDns("example.com TXT v=spf1 include:a.test include:b.test a:c.test mx redirect=d.test")
    answered = {question: dns[question] for question in _missing({})}
    names = {question.name for question in _missing(answered)}
    assert names == {"a.test", "b.test", "c.test", "example.com", "d.test"}


def _missing(known: dict[Question, Outcome]) -> set[Question]:
    sheet = Sheet(known)
    walk(sheet, "example.com")
    return sheet.missing
