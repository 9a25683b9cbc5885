"""SPF records as people mistype them, and what they meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health.slips import plain_ascii, readable, unslipped
from companion.health.spf_mending import idle, meant, mended, woken
from companion.health.spf_record import parse, spf_records

GOOD = "v=spf1 ip4:192.0.2.1 include:_spf.a.test ~all"


@pytest.mark.parametrize(
    ("record", "value"),
    [
        ("v=spf1 ip4:192.0.2.1 include=_spf.a.test ~all", GOOD),
        ("v=spf1 ip:192.0.2.1 includes:_spf.a.test ~all;", GOOD),
        ("v=spf1 192.0.2.1 _spf.a.test ~al", GOOD),
        ("v=spf1 ip4::192.000.002.001 include:https://_spf.a.test/ ~ all", GOOD),
        ("v=spf1 ip4 192.0.2.1;include:_spf.a.test; ~all.", GOOD),
        ("v=spf1 ip4:192.0.2.1include:_spf.a.test~all", GOOD),
        (r"v=spf1 ip4:192.0.2.1 include:_spf.a.test \xe2\x80\x93all", GOOD.replace("~", "-")),
        ("v=spf1 ip4:2001:db8::1 -all", "v=spf1 ip6:2001:db8::1 -all"),
        ("v=spf1,ip4:192.0.2.1,include:_spf.a.test,~all", GOOD),
        ("v=spf1 a,mx,redirect=_spf.a.test", "v=spf1 a mx redirect=_spf.a.test"),
        ("v=spf1 include:192.0.2.1 -all", "v=spf1 ip4:192.0.2.1 -all"),
        ("v=spf1 mx:192.0.2.0/24 -all", "v=spf1 ip4:192.0.2.0/24 -all"),
        ("v=spf1 ip4:mail.a.test -all", "v=spf1 a:mail.a.test -all"),
        ("v=spf1 ip4:192.0.2.8-192.0.2.11 -all", "v=spf1 ip4:192.0.2.8/30 -all"),
        ("v=spf1 redirect:_spf.a.test", "v=spf1 redirect=_spf.a.test"),
        ("v=spf1 a -all v=spf1 mx ~all", "v=spf1 a mx ~all"),
        ("v=spf1 exists:%{i}.a.test exists:%{l1r-,}.b.test -all", None),
    ],
)
def test_what_was_meant(record: str, value: str | None) -> None:
    assert mended(record) == (record if value is None else value)


@pytest.mark.parametrize(
    "record",
    [
        "v=spf1 what -all",
        "v=spf1 ip4:192.0.2.300 -all",
        "v=spf1 ip4:192.0.2.1/33 -all",
        "v=spf1 ip4:192.0.2.1-10.0.0.1 -all",
        "v=spf1 ip4:0.0.0.1-255.255.255.254 -all",
        "v=spf1 mail.a.test -all",
        "v=spf1 redirect=a.test redirect=b.test",
        "v=spf1 exists:%x.a.test -all",
    ],
)
def test_a_riddle_is_nobodys_to_guess(record: str) -> None:
    assert mended(record) is None


@pytest.mark.parametrize(
    "text",
    [
        GOOD.replace("spf1", "spf10"),
        GOOD.replace("spf1", "spf1;"),
        GOOD.replace(" ", ","),
        GOOD.replace("v=", "v = "),
        GOOD.replace("v=", ""),
        f"  {GOOD}",
        f'"{GOOD}"',
        f"<{GOOD}",
        f'@ IN TXT "{GOOD}"',
        rf"\xe2\x80\x9c{GOOD}\xe2\x80\x9d",
        GOOD.replace(" ", r"\xc2\xa0"),
        GOOD.replace("spf1 ", "spf1"),
    ],
)
def test_texts_that_were_meant_to_be_spf(text: str) -> None:
    assert spf_records((text,)) == ()
    assert meant(text) == GOOD


@pytest.mark.parametrize(
    "text",
    [
        "",
        "v=spf1",
        "spf is set up elsewhere",
        "spf2.0/mfrom include:a.test -all",
        "v=DMARC1; p=none",
        "x=v=spf1x a",
    ],
)
def test_texts_that_were_not(text: str) -> None:
    assert meant(text) is None


def test_terms_that_nobody_reads() -> None:
    assert idle("v=spf1 mx include=a.test -all") == ("include=a.test",)
    assert idle("v=spf1 mx -all include:a.test") == ("include:a.test",)
    assert woken("v=spf1 mx -all include:a.test") == "v=spf1 mx include:a.test -all"
    for record in ("v=spf1 mx ra=postmaster -all", "v=spf1 mx redirect=a.test", "v=spf1 mx -all exp=a.test"):
        assert idle(record) == ()
        assert woken(record) == record


@given(st.text("aimx46lnclude:=.,;~?-+/ 0129%{}\\\"'v", max_size=80))
def test_what_is_mended_can_be_read_and_stays(text: str) -> None:
    for value in (mended(f"v=spf1 {text}"), meant(text)):
        if value is not None:
            assert parse(value).bad is None
            assert readable(value)
            assert mended(value) in (value, None)


@given(st.binary(max_size=60))
def test_slips_leave_printable_ascii(data: bytes) -> None:
    shown = "".join(chr(byte) if 32 <= byte < 127 else f"\\x{byte:02x}" for byte in data)
    assert readable(plain_ascii(shown))
    assert unslipped(unslipped(shown)).isascii()
