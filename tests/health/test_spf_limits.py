"""The limits that keep a record from making receivers work (RFC 7208 section 4.6.4)."""

from __future__ import annotations

import pytest

from tests.health.spf_zone import IP6, rule

TEN = " ".join(["a:other.test"] * 10)


@pytest.mark.parametrize(
    ("terms", "result", "lookups"),
    [
        (f"{TEN} ip4:192.0.2.10", "pass", 10),
        (f"{TEN} ip6:2001:db8::/32 ?all exp=gone.test", "neutral", 10),  # neither these nor exp are look-ups
        (f"{TEN} a:other.test ip4:192.0.2.10", "permerror", 11),
        (f"{TEN} mx:other.test +all", "permerror", 11),
        (f"{TEN} ptr:op.test +all", "permerror", 11),
        (f"{TEN} exists:other.test +all", "permerror", 11),
        (f"{TEN} include:fine.test", "permerror", 11),
        (f"{TEN} redirect=fine.test", "permerror", 11),
        (f"ip4:192.0.2.10 {TEN} a:other.test", "pass", 0),  # what is never reached costs nothing
        (f"include:eight.test {TEN}", "permerror", 11),
        ("include:eight.test a:mail.shop.test", "pass", 10),
        ("redirect=eight.test", "neutral", 9),
        ("include:shop.test", "permerror", 11),
        ("redirect=shop.test", "permerror", 11),
        ("include:there.test", "permerror", 11),
    ],
)
def test_ten_terms_may_ask(terms: str, result: str, lookups: int) -> None:
    ruling = rule(
        f"v=spf1 {terms}",
        "fine.test TXT v=spf1 +all",
        f"eight.test TXT v=spf1 {' '.join(['a:other.test'] * 8)}",
        "there.test TXT v=spf1 include:back.test",
        "back.test TXT v=spf1 include:there.test",
    )
    assert (ruling.result, ruling.lookups) == (result, lookups)
    assert (ruling.error is not None) == (result == "permerror")


@pytest.mark.parametrize(
    ("terms", "result", "voids"),
    [
        ("a:gone.test +all", "pass", 1),
        ("a:gone.test mx:gone.test +all", "pass", 2),
        ("a:gone.test mx:gone.test exists:gone.test +all", "permerror", 3),
        ("a:six.test a:six.test a:six.test +all", "permerror", 3),  # there, but with no such record
        ("mx:ghosts.test +all", "permerror", 3),  # its hosts count one by one
        ("mx:ghosts.test ip4:192.0.2.10", "permerror", 3),
        ("ip4:192.0.2.10 mx:ghosts.test", "pass", 0),
        ("a:gone.test a:gone.test include:fine.test", "pass", 2),
        ("a:gone.test a:gone.test -all exp=gone.test", "fail", 2),
        ("exists:%{p}.gone.test a:gone.test include:voids.test", "permerror", 3),
    ],
)
def test_two_look_ups_may_find_nothing(terms: str, result: str, voids: int) -> None:
    ruling = rule(
        f"v=spf1 {terms}",
        "six.test AAAA 2001:db8::6",
        *(f"ghosts.test MX {number} g{number}.ghosts.test" for number in range(4)),
        "fine.test TXT v=spf1 +all",
        "voids.test TXT v=spf1 a:gone.test +all",
    )
    assert (ruling.result, ruling.void_lookups) == (result, voids)


def test_a_sender_without_a_name_of_its_own_is_one_void_look_up() -> None:
    nameless = "198.51.100.9"
    assert rule("v=spf1 ptr +all", ip=nameless).void_lookups == 1
    assert rule("v=spf1 exists:%{p}.test +all", ip=nameless).void_lookups == 1  # the name, not the macro
    assert rule("v=spf1 a:other.test +all", ip=IP6).void_lookups == 1  # no AAAA


@pytest.mark.parametrize(("count", "result"), [(10, "pass"), (11, "permerror")])
def test_ten_hosts_of_an_mx_are_looked_at(count: int, result: str) -> None:
    hosts = [f"crowd.test MX {number} m{number}.crowd.test" for number in range(count)]
    hosts += [f"m{number}.crowd.test A 198.51.100.9" for number in range(count - 1)]
    hosts += [f"m{count - 1}.crowd.test A 192.0.2.10"]
    ruling = rule("v=spf1 mx:crowd.test -all", *hosts)
    assert (ruling.result, ruling.lookups) == (result, 1)


@pytest.mark.parametrize(("place", "result"), [(9, "pass"), (10, "fail")])
def test_ten_names_of_a_sender_are_looked_at(place: int, result: str) -> None:
    reverse = "20.2.0.192.in-addr.arpa"
    names = [f"{reverse} PTR m{number:02}.crowd.test" for number in range(12)]
    ruling = rule(
        "v=spf1 ptr:crowd.test -all", *names, f"m{place:02}.crowd.test A 192.0.2.20", ip="192.0.2.20"
    )
    assert ruling.result == result


def test_addresses_are_not_limited() -> None:
    many = [f"farm.test A 203.0.113.{number}" for number in range(200)]
    assert rule("v=spf1 a:farm.test -all", *many, "farm.test A 192.0.2.10").result == "pass"
