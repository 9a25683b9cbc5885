"""The grammar of SPF records (RFC 7208 sections 4.5, 4.6.1, 5, 6, 7, 12)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health.spf_record import parse, spf_records

ALLOWED = """
    all +all -all ~all ?all ALL a a:example.org a/24 a//64 a/24//64 a:b.example/30 mx
    mx:example.org mx/30 -mx:b.example//100 ptr ptr:example.org ip4:192.0.2.1 ip4:192.0.2.9/24
    ip4:0.0.0.0/0 ip6:2001:db8::1 ip6:2001:db8::/32 ip6:::ffff:192.0.2.1
    exists:%{ir}.sbl.example.org exists:%{i}._spf.%{d2} include:_spf.example.com include:%{d}
    include:example.com. redirect=example.org redirect=_spf.%{o} exp=explain._spf.%{d}
    unknown=whatever un-known.x_y= include:a%%b%_.example include:xn--bcher-kva.example
    include:1.2-3x.a-1 a:8.example a/32 a//128 mx/32//128 a/0//0 ip4:192.0.2.1/32 ip6:2001:db8::/128
    REDIRECT=example.org Exp=example.org
"""

FORBIDDEN = """
    all:x all/8 include include: include:localhost include:. include:a.. include:example.123
    include:-x.-y a: a:/24 a/33 a/ a/024 a//129 a/24/64 a:foo mx: mx/99 ip4 ip4: ip4:1.2.3
    ip4:1.2.3.4/33 ip4:1.2.3.4/ ip4:1.2.3.4/08 ip4:01.2.3.4 ip4:1.2.3.4:25 ip4:2001:db8::1
    ip6:192.0.2.1 ip6:2001:db8::/129 ip6:zz ip:192.0.2.1 ipv4:192.0.2.1 exists exists:
    exists:%{x}.a.b exists:%{d.example exists:%x.example redirect= redirect=localhost
    redirect:example.org exp=%{z}.a.b foo + --all a.b =x 1a=x unknown=%( mx, include:exämple.org
    all;
"""


def test_only_the_version_alone_or_before_a_space_makes_an_spf_record() -> None:
    texts = (
        "v=spf1",
        "V=SPF1 -all",
        "v=spf10 -all",
        "v=spf1-all",
        "spf1 -all",
        " v=spf1 -all",
        "v=spf1  mx -all",
    )
    assert spf_records(texts) == ("v=spf1", "V=SPF1 -all", "v=spf1  mx -all")


@pytest.mark.parametrize("word", ALLOWED.split())
def test_what_the_grammar_allows(word: str) -> None:
    assert parse(f"v=spf1 {word}").bad is None


@pytest.mark.parametrize("word", FORBIDDEN.split())
def test_what_it_forbids_and_where(word: str) -> None:
    found = parse(f"v=spf1 mx {word} -all")
    assert found.bad == word


def test_redirect_and_exp_stand_once() -> None:
    assert parse("v=spf1 redirect=a.example redirect=b.example").bad == "redirect=b.example"
    assert parse("v=spf1 exp=a.example exp=a.example").bad == "exp=a.example"
    assert parse("v=spf1 redirect=a.example REDIRECT=b.example").bad == "REDIRECT=b.example"
    assert parse("v=spf1 x=1 x=2 -all").bad is None
    found = parse("v=spf1 Redirect=a.example EXP=b.example")
    assert ([term.kind for term in found.terms], found.exp) == (["redirect"], "b.example")


def test_terms_in_order_with_the_redirect_last() -> None:
    found = parse("v=spf1 redirect=r.example ?a:x.example/24 -ip4:192.0.2.77/24")
    assert [(term.kind, term.qualifier, term.domain) for term in found.terms] == [
        ("a", "?", "x.example"),
        ("ip4", "-", ""),
        ("redirect", "+", "r.example"),
    ]
    assert str(found.terms[1].network) == "192.0.2.0/24"


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    found = parse(f"v=spf1 {text}")
    assert found.bad is None or found.bad in text
