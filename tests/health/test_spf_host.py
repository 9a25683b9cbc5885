"""`check_host`: whose record counts, what each mechanism matches, and where a verdict comes from (RFC 7208)."""

from __future__ import annotations

import pytest

from companion.dns.outcomes import FailureKind, Outcome, Question
from companion.health.sheet import Sheet
from companion.health.spf_host import check_host
from companion.health.spf_macros import read_sender
from tests.fakes.dns import FakeDns
from tests.health.spf_zone import IP6, rule


@pytest.mark.parametrize(
    ("mail_from", "helo", "result"),
    [
        ("maya@shop.test", "elsewhere.test", "pass"),
        ("maya@SHOP.Test", "elsewhere.test", "pass"),
        ("<maya@shop.test>", "elsewhere.test", "pass"),
        ("maya@shop.test.", "elsewhere.test", "pass"),
        ('"a@b"@shop.test', "elsewhere.test", "pass"),
        ("", "shop.test", "pass"),  # section 2.4: a bounce is judged by its HELO
        ("<>", "shop.test", "pass"),
        ("@shop.test", "elsewhere.test", "pass"),
        ("shop.test", "elsewhere.test", "pass"),
        ("maya@norecord.test", "shop.test", "none"),
        ("maya@localhost", "shop.test", "none"),  # section 4.3 from here on
        ("maya@[192.0.2.10]", "shop.test", "none"),
        ("maya@shop..test", "shop.test", "none"),
        ("maya@.shop.test", "shop.test", "none"),
        (f"maya@{'a' * 64}.shop.test", "shop.test", "none"),
        (f"maya@{'a.' * 130}shop.test", "shop.test", "none"),  # not the shop.test that is left of it
        ("", "", "none"),
        ("", "[192.0.2.10]", "none"),
    ],
)
def test_whose_record_counts(mail_from: str, helo: str, result: str) -> None:
    assert rule("v=spf1 ip4:192.0.2.10 -all", mail_from=mail_from, helo=helo).result == result


def test_a_domain_in_another_script_is_asked_for_in_ascii() -> None:
    record = "xn--bcher-kva.test TXT v=spf1 +all"
    assert rule(record, mail_from="maya@bücher.test").result == "pass"
    assert rule(record, mail_from="maya@b\ud800cher.test").result == "none"


@pytest.mark.parametrize(
    ("records", "result"),
    [
        ((), "none"),
        (("v=spf1",), "neutral"),
        (("V=SPF1 +all",), "pass"),
        (("v=spf10 +all", "v=spf1-all", "shop.test TXT spf2.0/pra +all"), "none"),
        (("shop.test TXT site=1", "v=spf1 ~all"), "softfail"),
        (("v=spf1 +all", "v=spf1 -all"), "permerror"),
        (("v=spf1 +all", "V=spf1 +all"), "permerror"),
        (("v=spf1 ip4:192.0.2.10 oops -all",), "permerror"),  # read whole, though a term before matches
        (("v=spf1  ?all  ",), "neutral"),
        (("v=spf1 +all unknown=%{d} x.y-z_0=",), "pass"),
        (("v=spf1 +all unknown=%(d)",), "permerror"),
    ],
)
def test_which_record_and_how_it_is_read(records: tuple[str, ...], result: str) -> None:
    assert rule(*records).result == result


@pytest.mark.parametrize(
    ("terms", "four", "six"),
    [
        ("all", "pass", "pass"),
        ("?all", "neutral", "neutral"),
        ("~all", "softfail", "softfail"),
        ("-all", "fail", "fail"),
        ("ip4:192.0.2.10 -all", "pass", "fail"),
        ("ip4:192.0.2.99/24 -all", "pass", "fail"),
        ("ip4:192.0.2.99/25 -all", "pass", "fail"),
        ("ip4:192.0.2.99/26 -all", "fail", "fail"),
        ("ip4:0.0.0.0/0 -all", "pass", "fail"),
        ("ip6:2001:db8::10 -all", "fail", "pass"),
        ("ip6:2001:DB8::/32 -all", "fail", "pass"),
        ("ip6:::/0 -all", "fail", "pass"),
        ("ip6:::ffff:192.0.2.10 -all", "fail", "fail"),  # section 5: only ip4 says that
        ("-ip4:192.0.2.10 +all", "fail", "pass"),
        ("a:mail.shop.test -all", "pass", "pass"),
        ("a:mail.shop.test. -all", "pass", "pass"),
        ("a:MAIL.Shop.test -all", "pass", "pass"),
        ("A:mail.shop.test -ALL", "pass", "pass"),
        ("-IP4:192.0.2.10 Exists:mail.shop.test", "fail", "pass"),
        ("a:near.test -all", "fail", "fail"),
        ("a:near.test/24 -all", "pass", "fail"),
        ("a:near.test//64 -all", "fail", "pass"),
        ("a:near.test/24//64 -all", "pass", "pass"),
        ("a:near.test/0//0 -all", "pass", "pass"),
        ("a:other.test/0 -all", "pass", "fail"),
        ("a:gone.test/0//0 -all", "fail", "fail"),
        ("mx:shop2.test -all", "pass", "pass"),
        ("mx:mail.shop.test -all", "fail", "fail"),  # no MX is not the name itself
        ("mx:null.test/0//0 -all", "fail", "fail"),
        ("mx:near.test -all", "fail", "fail"),
        ("mx:near.test/24//64 -all", "pass", "pass"),
        ("ptr -all", "pass", "pass"),
        ("ptr:shop.test -all", "pass", "pass"),
        ("ptr:mail.SHOP.test -all", "pass", "pass"),
        ("ptr:op.test -all", "fail", "fail"),
        ("ptr:x.mail.shop.test -all", "fail", "fail"),
        ("exists:mail.shop.test -all", "pass", "pass"),  # an A record, whatever the connection is
        ("exists:six.test -all", "fail", "fail"),
        ("exists:gone.test ~all", "softfail", "softfail"),
        ("", "neutral", "neutral"),
    ],
)
def test_what_each_mechanism_matches(terms: str, four: str, six: str) -> None:
    zone = """
        near.test A 192.0.2.99
        near.test AAAA 2001:db8::99
        near.test MX 10 near.test
        shop2.test MX 20 other.test
        shop2.test MX 5 mail.shop.test
        null.test MX 0 .
        six.test AAAA 2001:db8::10
    """
    record = f"v=spf1 {terms}"
    assert rule(record, *zone.strip().splitlines()).result == four
    assert rule(record, *zone.strip().splitlines(), ip=IP6).result == six
    assert rule(record, *zone.strip().splitlines(), ip="::ffff:192.0.2.10").result == four


def test_a_name_without_its_own_address_behind_it_proves_nothing() -> None:
    liar = ("9.100.51.198.in-addr.arpa PTR mail.shop.test", "v=spf1 ptr -all")
    assert rule(*liar, ip="198.51.100.9").result == "fail"


@pytest.mark.parametrize(
    ("inner", "result", "said"),
    [
        ("v=spf1 +all", "fail", None),  # the outer term is -include
        ("v=spf1 -all", "softfail", None),
        ("v=spf1 ~all", "softfail", None),
        ("v=spf1 ?all", "softfail", None),
        ("v=spf1", "softfail", None),
        ("no record", "permerror", "inner.test has no SPF record"),
        ("v=spf1 oops", "permerror", "“oops”"),
    ],
)
def test_an_include_matches_on_pass_only(inner: str, result: str, said: str | None) -> None:
    ruling = rule("v=spf1 -include:inner.test ~all", f"inner.test TXT {inner}")
    assert (ruling.result, ruling.lookups) == (result, 1)
    assert ruling.error is said or (said is not None and ruling.error is not None and said in ruling.error)


@pytest.mark.parametrize(
    ("records", "result"),
    [
        (("v=spf1 redirect=inner.test", "inner.test TXT v=spf1 -all"), "fail"),
        (("v=spf1 redirect=inner.test ?all", "inner.test TXT v=spf1 -all"), "neutral"),
        (("v=spf1 redirect=gone.test ip4:192.0.2.10",), "pass"),
        (("v=spf1 redirect=gone.test",), "permerror"),
        (("v=spf1 redirect=gone.test ?all",), "neutral"),
        (
            ("v=spf1 redirect=inner.test", "inner.test TXT v=spf1 -a:%{d} a", "inner.test A 192.0.2.10"),
            "fail",
        ),
        (("v=spf1 redirect=%{h}%{h}%{h}%{h}%{h}.x..y",), "permerror"),  # no name can be like that
        (("v=spf1 include:x..y.test -all",), "permerror"),
        (("v=spf1 a:x..y.test exists:x..y.test mx:x..y.test ptr:x..y.test -all",), "fail"),
    ],
)
def test_redirects_and_names_that_cannot_be(records: tuple[str, ...], result: str) -> None:
    assert rule(*records).result == result


def test_a_record_that_leads_nowhere_says_where_from() -> None:
    deep = rule("v=spf1 include:inner.test -all", "inner.test TXT v=spf1 include:gone.test -all").error
    assert deep == "gone.test has no SPF record, and “include:inner.test” leads there."
    impossible = rule("v=spf1 redirect=%{h}..test", helo="x").error
    assert impossible == "%{h}..test has no SPF record, and “redirect=%{h}..test” leads there."


@pytest.mark.parametrize("kind", ["timeout", "servfail", "refused", "broken", "unreachable"])
@pytest.mark.parametrize(
    ("terms", "failing"),
    [
        ("-all", "shop.test"),
        ("a:dark.test +all", "dark.test"),
        ("mx:dark.test +all", "dark.test"),
        ("mx:other.test +all", "mx.other.test"),
        ("exists:dark.test +all", "dark.test"),
        ("include:dark.test +all", "dark.test"),
        ("redirect=dark.test", "dark.test"),
    ],
)
def test_no_answer_is_a_temperror_that_says_what_was_asked(
    terms: str, failing: str, kind: FailureKind
) -> None:
    ruling = rule(f"v=spf1 {terms}", failing={failing: kind})
    assert ruling.result == "temperror"
    assert ruling.error is not None
    assert f"({kind}) at {failing}" in ruling.error


def test_a_silent_server_behind_the_match_is_never_met() -> None:
    assert rule("v=spf1 ip4:192.0.2.10 a:dark.test", failing={"dark.test": "timeout"}).result == "pass"
    silent_second = ("shop2.test MX 5 mail.shop.test", "shop2.test MX 9 mx.other.test")
    ruling = rule("v=spf1 mx:shop2.test", *silent_second, failing={"mx.other.test": "timeout"})
    assert ruling.result == "pass"


def test_ptr_passes_over_what_is_not_answered() -> None:
    reverse = "10.2.0.192.in-addr.arpa"
    assert rule("v=spf1 ptr -all", failing={reverse: "servfail"}).result == "fail"
    two = (f"{reverse} PTR dark.shop.test", "v=spf1 ptr -all")
    assert rule(*two, failing={"dark.shop.test": "timeout"}).result == "pass"
    assert rule(*two, failing={"mail.shop.test": "timeout"}).result == "fail"


def test_nothing_is_asked_that_a_receiver_would_not_ask() -> None:
    """One question after the other; only the hosts of one mx, and of one PTR, are asked together."""
    dns = FakeDns(
        "shop.test TXT v=spf1 a:one.test mx:two.test include:three.test -all\n"
        "one.test A 192.0.2.1\ntwo.test MX 1 a.test\ntwo.test MX 2 b.test\na.test A 192.0.2.2\n"
        "b.test A 192.0.2.10\nthree.test TXT v=spf1 -all"
    )
    sender = read_sender("192.0.2.10", "maya@shop.test", "")
    known: dict[Question, Outcome] = {}
    rounds = []
    while True:
        sheet = Sheet(known)
        ruling = check_host(sender, sheet)
        if not sheet.missing:
            break
        rounds.append({str(question) for question in sheet.missing})
        known = known | {question: dns[question] for question in sheet.missing}
    assert rounds == [
        {"TXT at shop.test"},
        {"A at one.test"},
        {"MX at two.test"},
        {"A at a.test", "A at b.test"},
    ]
    assert (ruling.result, ruling.lookups) == ("pass", 2)


@pytest.mark.parametrize("ip", ["", "mail.shop.test", "192.0.2", "192.0.2.256", "fe80::1%eth0", "١.1.1.1"])
def test_an_address_has_to_be_one(ip: str) -> None:
    with pytest.raises(ValueError):
        read_sender(ip, "maya@shop.test", "")
