"""Macros (RFC 7208 section 7): its own examples, and what a sender may try with them."""

from __future__ import annotations

from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health.spf_macros import MOST_LABEL, MOST_NAME, asked_name, expand, letters, read_sender
from companion.health.spf_record import parse
from tests.health.spf_zone import rule

MAIL_FROM = "strong-bad@email.example.com"


def expanded(text: str, ip: str = "192.0.2.3", mail_from: str = MAIL_FROM, domain: str = "") -> str:
    sender = read_sender(ip, mail_from, "mx.example.org")
    value = letters(sender, domain or sender.domain, lambda: "mx.example.org", 1_700_000_000_999)
    return expand(text, value)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("%{s}", "strong-bad@email.example.com"),  # section 7.4 from here on
        ("%{o}", "email.example.com"),
        ("%{d}", "email.example.com"),
        ("%{d4}", "email.example.com"),
        ("%{d3}", "email.example.com"),
        ("%{d2}", "example.com"),
        ("%{d1}", "com"),
        ("%{dr}", "com.example.email"),
        ("%{d2r}", "example.email"),
        ("%{l}", "strong-bad"),
        ("%{l-}", "strong.bad"),
        ("%{lr}", "strong-bad"),
        ("%{lr-}", "bad.strong"),
        ("%{l1r-}", "strong"),
        ("%{ir}.%{v}._spf.%{d2}", "3.2.0.192.in-addr._spf.example.com"),
        ("%{lr-}.lp._spf.%{d2}", "bad.strong.lp._spf.example.com"),
        ("%{lr-}.lp.%{ir}.%{v}._spf.%{d2}", "bad.strong.lp.3.2.0.192.in-addr._spf.example.com"),
        ("%{ir}.%{v}.%{l1r-}.lp._spf.%{d2}", "3.2.0.192.in-addr.strong.lp._spf.example.com"),
        ("%{d2}.trusted-domains.example.net", "example.com.trusted-domains.example.net"),
        ("%{h} %{p}", "mx.example.org mx.example.org"),
        ("%{c} %{r} %{t}", "192.0.2.3 unknown 1700000000"),
        ("a%%b%_c%-d", "a%b c%20d"),
        ("%{D2} %{IR} %{V}", "example.com 3.2.0.192 in-addr"),
        ("%{S}", "strong-bad%40email.example.com"),
        ("%{d99999999999999999999}", "email.example.com"),
        ("%{d01}", "com"),
        ("%{d3r.}", "com.example.email"),
    ],
)
def test_each_macro(text: str, result: str) -> None:
    assert expanded(text) == result


def test_the_root_is_no_part_of_a_senders_domain() -> None:
    assert expanded("%{o} %{s}", mail_from="maya@shop.test.") == "shop.test maya@shop.test"


def test_an_ipv6_address_is_its_nibbles() -> None:
    nibbles = "1.0.B.C.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.B.D.0.1.0.0.2"
    assert expanded("%{ir}.%{v}", "2001:db8::cb01") == f"{nibbles}.ip6"
    assert expanded("%{c}", "2001:DB8:0::CB01") == "2001:db8::cb01"
    assert read_sender("::ffff:192.0.2.3", "", "x.test").ip == IPv4Address("192.0.2.3")


def test_several_delimiters_cut_alike_and_dots_join() -> None:
    assert expanded("%{l+-}", mail_from="a+b-c.d@x.test") == "a.b.c.d"
    assert expanded("%{lr+-}", mail_from="a+b-c@x.test") == "c.b.a"
    assert expanded("%{l2,/_=}", mail_from="a,b/c_d=e@x.test") == "d.e"


def test_upper_case_escapes_all_that_a_url_reserves() -> None:
    assert expanded("%{L}", mail_from="a b&c=d~e-f_g.h/i@x.test") == "a%20b%26c%3Dd~e-f_g.h%2Fi"
    assert expanded("%{L}", mail_from="caf\u00e9\ud800@x.test") == "caf%C3%A9%3F"


@pytest.mark.parametrize(
    "spec", ["%{c}.test", "%{r}.test", "%{t}.test", "%{d0}.test", "%{x}.test", "%{d", "%x.test", "a%"]
)
def test_what_is_no_macro_in_a_record(spec: str) -> None:
    assert parse(f"v=spf1 exists:{spec} -all").bad == f"exists:{spec}"
    assert parse(f"v=spf1 -all exp={spec}").bad == f"exp={spec}"


@pytest.mark.parametrize("spec", ["%{d}", "a.%{L2r.}", "a%%", "a%_", "a%-", "%%.test", "%{d2r+-,/_=}"])
def test_a_name_may_end_in_any_macro(spec: str) -> None:
    assert parse(f"v=spf1 exists:{spec} -all").bad is None


def test_a_percent_sign_and_a_letter_are_no_ending() -> None:
    assert parse("v=spf1 exists:a%%_ -all").bad == "exists:a%%_"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A.Test", "a.test"),
        ("a.test.", "a.test"),
        ("a b.test", "a\\032b.test"),
        ("a\\b.test", "a\\092b.test"),
        ("caf\u00e9.test", "caf\\195\\169.test"),
        ("x\ud800.test", "x?.test"),
        ("", None),
        ("a..test", None),
        (f"{'a' * 63}.test", f"{'a' * 63}.test"),
        (f"{'a' * 64}.test", None),
        (f"{'b' * 60}.{'a' * 60}.{'a' * 60}.{'a' * 60}.{'a' * 60}", ".".join(["a" * 60] * 4)),
        (f"{'.'.join('b' * 200)}.{'.'.join('a' * 127)}", ".".join("a" * 127)),
    ],
)
def test_a_name_is_written_as_the_dns_writes_it(text: str, name: str | None) -> None:
    assert asked_name(text) == name


@given(st.text(max_size=400))
def test_a_name_is_one_or_none(text: str) -> None:
    name = asked_name(text)
    if name is not None:
        assert name.isascii()
        lengths = [len(label.replace("\\", "")) for label in name.split(".")]
        assert all(lengths)
        assert len(name.split(".")) <= MOST_NAME
        assert max(len(label) for label in name.split(".")) <= 4 * MOST_LABEL


def test_the_sender_is_looked_up_in_the_records_names() -> None:
    names = "maya.10.2.0.192.in-addr.shop.test A 127.0.0.2"
    assert rule("v=spf1 exists:%{l}.%{ir}.%{v}.%{d} -all", names).result == "pass"
    assert rule("v=spf1 exists:%{l}.%{ir}.%{v}.%{d} -all", names, mail_from="ben@shop.test").result == "fail"
    spaced = "a\\032b.users.test A 127.0.0.2"
    assert rule("v=spf1 exists:%{l}.users.test -all", spaced, mail_from="a b@shop.test").result == "pass"


def test_the_validated_name_is_best_the_domains_own() -> None:
    record = "v=spf1 -all exp=why.test"
    why = "why.test TXT %{p}"
    reverse = "10.2.0.192.in-addr.arpa"
    assert rule(record, why).explanation == "mail.shop.test"
    assert rule(record, why, f"{reverse} PTR a.test", "a.test A 192.0.2.10").explanation == "mail.shop.test"
    itself = (f"{reverse} PTR shop.test", "shop.test A 192.0.2.10")
    assert rule(record, why, *itself).explanation == "shop.test"
    assert rule(record, why, f"{reverse} PTR a.test", ip="198.51.100.9").explanation == "unknown"
    assert rule(record, why, failing={reverse: "timeout"}).explanation == "unknown"
    assert rule(record, why, failing={"mail.shop.test": "servfail"}).explanation == "unknown"
    elsewhere = ("9.100.51.198.in-addr.arpa PTR b.test", "b.test A 198.51.100.9")
    assert rule(record, why, *elsewhere, ip="198.51.100.9").explanation == "b.test"
