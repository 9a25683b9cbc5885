"""Header fields that strangers wrote: read, and never trusted."""

from __future__ import annotations

import re
from email.utils import formataddr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.addresses import normalise
from companion.core.errors import BadAddress
from companion.syncing import headers

FIELD_NAMES = st.sampled_from(
    [b"From", b"To", b"Cc", b"Bcc", b"Message-ID", b"Auto-Submitted", b"Return-Path", b"Date"]
)
NOISE = st.one_of(
    st.binary(max_size=120),
    st.text(alphabet='<>()",;:@\\ ab.\r\n\t\x00=?', max_size=120).map(str.encode),
)
LOCAL = st.from_regex(r"[a-z0-9]{1,8}([.+_-][a-z0-9]{1,8})?", fullmatch=True)
DOMAIN = st.from_regex(r"[a-z0-9]{1,8}\.(example|test)", fullmatch=True)
ADDRESS = st.builds("{}@{}".format, LOCAL, DOMAIN)
NAME = st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"]), max_size=30)


def parsed(header: bytes) -> list[str]:
    """All text that comes out of a header."""
    found = headers.fields(header)
    sender = headers.sender(found)
    headers.is_automatic(found)
    return [
        *headers.recipients(found),
        *([sender] if sender else []),
        headers.message_id(found, header, len(header)),
    ]


@given(st.lists(st.tuples(FIELD_NAMES, NOISE), max_size=6))
def test_no_header_raises_and_no_control_character_comes_out(lines: list[tuple[bytes, bytes]]) -> None:
    for text in parsed(b"".join(name + b": " + value + b"\r\n" for name, value in lines)):
        assert text.isprintable()
        assert len(text) <= 1000


@given(st.binary(max_size=400))
def test_no_bytes_raise(header: bytes) -> None:
    assert all(text.isprintable() for text in parsed(header))


@given(st.lists(st.tuples(NAME, ADDRESS), min_size=1, max_size=8))
def test_every_well_formed_address_is_found(people: list[tuple[str, str]]) -> None:
    value = ", ".join(formataddr(pair) for pair in people)
    assert list(headers.addresses(value)) == [address for _, address in people]


@given(ADDRESS.map(str.swapcase) | st.from_regex(r"[!-~]{1,10}@[!-~]{1,12}", fullmatch=True))
def test_an_address_comes_out_as_normalise_makes_it(address: str) -> None:
    found = headers.comparable(address)
    try:
        expected = normalise(address)
    except BadAddress:
        return
    assert found == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Ann@Acme.Example", ["ann@acme.example"]),
        ('"Doe, John" <john@x.example>, b@y.example', ["john@x.example", "b@y.example"]),
        ('"a <evil@z.example>" <real@x.example>', ["real@x.example"]),
        ("(comment <evil@z.example>) a@x.example (again (nested))", ["a@x.example"]),
        ("a@x.example (b@y.example, c@z.example)", ["a@x.example"]),
        ("undisclosed-recipients:;", []),
        ("Team: a@x.example, B <b@y.example>;, c@z.example", ["a@x.example", "b@y.example", "c@z.example"]),
        ('"open quote <a@x.example>', ["a@x.example"]),
        ("(open <a@x.example>", ["a@x.example"]),
        (r'"quoted \" mark" <a@x.example>', ["a@x.example"]),
        ("dots..twice@docomo.example", ["dots..twice@docomo.example"]),
        ("müller@xn--mller-kva.example", ["müller@xn--mller-kva.example"]),
        ("a@müller.example", ["a@xn--mller-kva.example"]),
        ('"john doe"@x.example', ['"john doe"@x.example']),
        ("a@b@c, @x, y@, <>, a b@x.example, a@x y", []),
        ("a\u202e@x.example", []),
        ("a" * 400 + "@x.example", []),
    ],
)
def test_addresses(value: str, expected: list[str]) -> None:
    assert list(headers.addresses(value)) == expected


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "part", [" ", "<", '"', "(", "\\", ":", ",", "a@", "<a", '" ', "\r\n ", "\r\n a:", "=?"]
)
def test_long_nonsense_costs_time_in_proportion(part: str) -> None:
    for name in ("From", "To", "Message-ID", "Auto-Submitted"):
        parsed(f"{name}: {part * (250_000 // len(part))}".encode())


def test_deep_comments_cost_no_stack() -> None:
    assert list(headers.addresses("(" * 200_000 + ")" * 200_000 + " a@x.example")) == ["a@x.example"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Message-ID: <a@b>", "<a@b>"),
        ("Message-Id:\r\n <a@b>", "<a@b>"),
        ("MESSAGE-ID: a@b", "<a@b>"),
        ("Message-ID: <a@b> <c@d>", "<a@b>"),
    ],
)
def test_message_ids(line: str, expected: str) -> None:
    header = f"{line}\r\n\r\n".encode()
    assert headers.message_id(headers.fields(header), header, 1) == expected


@pytest.mark.parametrize("line", ["", "Message-ID: <a b@c>", "Message-ID: <a\x01b@c>", "Message-ID: <ü@c>"])
def test_a_stand_in_is_stable_and_its_own(line: str) -> None:
    first, other = (f"{line}\r\nTo: {to}\r\n".encode() for to in ("a@x.example", "b@x.example"))
    ids = [headers.message_id(headers.fields(header), header, 7) for header in (first, first, other)]
    assert ids[0] == ids[1] != ids[2]
    assert re.fullmatch(r"<[0-9a-f]{32}@without-id\.invalid>", ids[0])


@pytest.mark.parametrize(
    ("header", "automatic"),
    [
        ("From: a@x.example", False),
        ("Auto-Submitted: no", False),
        ("Auto-Submitted: No (really); x=y", True),
        ("Auto-Submitted: no; x=y", False),
        ("Auto-Submitted: auto-replied", True),
        ("Return-Path: <>", True),
        ("Return-Path: <a@x.example>", False),
    ],
)
def test_what_no_person_wrote(header: str, automatic: bool) -> None:
    assert headers.is_automatic(headers.fields(header.encode())) is automatic
