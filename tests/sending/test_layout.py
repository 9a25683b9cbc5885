"""Messages that Postwarden lays out itself say what Python's email package would have said, and are refused alike."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from companion.core.errors import HeaderRefused, PostwardenError
from companion.sending import layout, proof, subject
from companion.sending.attachments import Attachment
from companion.sending.compose import compose, headers_of
from companion.sending.letter import Letter
from tests.sending.by_email_package import composed, read
from tests.sending.test_compose import LETTER

ODD = st.sampled_from([
    "", " ", "\t", "\r\n", "\n", "\r", ".", "..", "=", "=?", "?=", "=?utf-8?q?a=0D=0ABcc:_x?=", "=_", "--", "--=_t",
    "\0", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u202e", "\xa0", "\ud800", "ü", "王", "🎉", "From ",
    "Bcc: x@y.example", "\r\nBcc: x@y.example", ",", ";", ":", "<", ">", "@", '"', "\\", "(", ")", "x" * 80,
    "x" * 75 + " ", "a " * 50,
])  # fmt: skip
WORDS = st.lists(ODD | st.text(max_size=20) | st.from_regex(r"[ -~]{0,60}", fullmatch=True), max_size=6).map(
    "".join
)
PLAIN = st.from_regex(r"[!-~]{1,12}( [!-~]{1,12}){0,9}", fullmatch=True)
ADDRESSES = (
    st.from_regex(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,30}@[a-z0-9-]{1,20}\.example", fullmatch=True)
    | st.builds("{}@far.example".format, WORDS)
    | st.just("jürgen@far.example")
)
IDS = st.from_regex(r"<[!-;=?-~]{1,60}>", fullmatch=True) | st.builds("<{}@far.example>".format, WORDS)
FILES = st.builds(
    Attachment,
    st.builds("{}.{}".format, WORDS | PLAIN, st.sampled_from(["pdf", "txt", "eml", "csv"])),
    st.binary(max_size=100) | st.sampled_from([b"--=_t", b"\r\n.\r\n", b"text\xfc"]),
)
LETTERS = st.builds(
    Letter,
    st.just("<1@acme.example>") | IDS,
    st.just("ann@acme.example") | ADDRESSES,
    st.lists(ADDRESSES, min_size=1, max_size=4).map(tuple),
    st.lists(ADDRESSES, max_size=3).map(tuple),
    PLAIN | WORDS,
    WORDS | PLAIN,
    st.none() | WORDS,
    st.integers(0, 4_000_000_000_000),
    st.none() | IDS,
    st.none() | st.lists(IDS, min_size=1, max_size=12).map(" ".join),
    st.none() | st.just("mailto:ann@acme.example?subject=unsubscribe:" + "a" * 26),
    st.lists(FILES, max_size=2).map(tuple),
)


@settings(max_examples=150, deadline=None)  # the email package's doing
@given(LETTERS)
@example(LETTER)
@example(replace(LETTER, subject="=?utf-8?q?nobody?= wrote"))
@example(replace(LETTER, subject="a  b"))
@example(replace(LETTER, cc=(".@0.example",)))  # the email package breaks over it
@example(replace(LETTER, subject=""))
@example(replace(LETTER, text="", html=""))
@example(replace(LETTER, text="x" * 76 + "\n" + "x" * 77 + " \n" + "ü" * 40 + "\r" + "." * 80))
@example(replace(LETTER, to=tuple(f"p{n}@a-rather-long-name.example" for n in range(40))))
@example(replace(LETTER, sender="jürgen@acme.example", subject="Grüße"))
def test_the_email_package_agrees(letter: Letter) -> None:
    beyond = not all(one.isascii() for one in (letter.sender, *letter.to, *letter.cc))
    assume(not (beyond and any(not one.name.isascii() for one in letter.attachments)))  # see below
    wanted, found = outcome(composed, letter), outcome(compose, letter)
    if isinstance(wanted, str) or isinstance(found, str):
        assert found == wanted
        return
    assert read(without_subject(found)) == read(without_subject(wanted))
    assert head_of(without_subject(found)) == head_of(without_subject(wanted))
    assert subject.read(dict(read(found).head)["Subject"]) == subject.said(letter.subject)
    body = found.partition(b"\r\n\r\n")[2]
    assert body.isascii()
    assert (
        max(map(len, body.split(b"\r\n"))) <= 78
    )  # 76 of what is coded (RFC 2045); a file's name may need more
    assert b"\n" not in found.replace(b"\r\n", b"")
    assert b"\r" not in found.replace(b"\r\n", b"")


def outcome(write: Callable[[Letter], bytes], letter: Letter) -> bytes | str:
    """The message, or the code of why there is none."""
    try:
        return write(letter)
    except PostwardenError as error:
        return error.code


def without_subject(message: bytes) -> bytes:
    """It loses spaces in the email package (companion/sending/subject.py, tests/sending/test_subject.py)."""
    return re.sub(rb"\r\nSubject:[^\r]*(?:\r\n[ \t][^\r]*)*", b"", message, count=1)


def head_of(message: bytes) -> bytes:
    """Byte for byte, but for what stands between parts."""
    lines = message.partition(b"\r\n\r\n")[0].split(b"\r\n")
    at = next(n for n, line in enumerate(lines) if line.startswith((b"MIME-", b"Content-")))
    return b"\r\n".join(lines[:at])


def test_a_files_name_beyond_ascii_goes_with_an_address_beyond_ascii() -> None:
    """The email package wrote the name as it is, into a body that has to be ASCII, and so it was refused."""
    letter = replace(LETTER, to=("jürgen@far.example",), attachments=(Attachment("Grüße.pdf", b"x"),))
    assert read(compose(letter)).files == [("Grüße.pdf", "application/pdf", b"x")]
    assert outcome(composed, letter) == "header"


def test_quoted_printable_keeps_to_the_76_characters_of_its_rule() -> None:
    coded = layout.text("plain", "a" * 200 + " \n" + "=" * 200 + "\t\nü").partition(b"\r\n\r\n")[2]
    assert max(map(len, coded.split(b"\r\n"))) == 76
    assert not any(line.endswith((b" ", b"\t")) for line in coded.split(b"\r\n"))


@given(WORDS, st.binary(max_size=200))
def test_nothing_that_is_said_can_end_a_part(said: str, held: bytes) -> None:
    try:
        parts = [layout.text("plain", said), layout.base64(held)]
    except HeaderRefused:
        return
    assert not any(b"=_" in part.partition(b"\r\n\r\n")[2] or b"--=_" in part for part in parts)


def test_a_message_has_boundaries_of_its_own_and_they_stay_the_same() -> None:
    one, other = layout.boundaries("<1@acme.example>"), layout.boundaries("<2@acme.example>")
    assert one == layout.boundaries("<1@acme.example>")
    assert len({*one, *other}) == 4
    assert not one[0].startswith(one[1])
    assert compose(LETTER) == compose(LETTER)


HEADERS = headers_of(LETTER)
TWO = replace(LETTER, html="<p>Hi</p>")
SPOILT = [
    (LETTER, b"\r\nTo:", b"\r\nBcc: eve@far.example\r\nTo:"),
    (LETTER, b"\r\nSubject:", b"\r\nX-Subject:"),
    (LETTER, b"\r\nSubject: ", b"\r\nSubject: Re: "),
    (LETTER, b"To: bob@", b"To: eve@far.example, bob@"),
    (LETTER, b"To: bob@", b"To: rob@"),
    (LETTER, b"From: ann@", b"From: amy@"),
    (LETTER, b"Cc: cy@", b"Cc: cyd@"),
    (LETTER, b"<1@acme", b"<2@acme"),
    (LETTER, b"quoted-printable", b"base64"),
    (LETTER, b'charset="utf-8"', b'charset="utf-7"'),
    (LETTER, b"Sch=C3=B6ne", b"Sch\xc3\xb6ne"),
    (LETTER, b"Sch=C3=B6ne", b"Sch=C3=B6n"),
    (TWO, b"<p>Hi</p>", b"<p>Ho</p>"),
    (TWO, b"<p>Hi</p>", b"<p>Hi</p>\r\n"),
    (TWO, b"text/html", b"text/plain"),
    (TWO, b"multipart/alternative", b"multipart/mixed"),
    (TWO, b"Sch=C3=B6ne", b"\r\n--%s\r\n\r\nSch=C3=B6ne" % layout.boundaries(LETTER.message_id)[1].encode()),
    (TWO, b'boundary="=_t', b'boundary="=_u'),
    (TWO, b"--\r\n", b"\r\n"),
]


@pytest.mark.parametrize(("letter", "was", "now"), SPOILT)
def test_bytes_that_say_anything_else_are_stopped(letter: Letter, was: bytes, now: bytes) -> None:
    built = compose(letter)
    proof.prove(built, letter, HEADERS, [])
    assert was in built
    with pytest.raises(HeaderRefused):
        proof.prove(built.replace(was, now, 1), letter, HEADERS, [])


@pytest.mark.parametrize(
    ("was", "now"),
    [(b"b.pdf", b"c.pdf"), (b"U1RBTkQ=", b"U1RBTkw="), (b"U1RBTkQ=\r\n", b""), (b"Sch=C3=B6ne", b"Sch=C3=B6n")],
)  # fmt: skip
def test_so_are_other_files(was: bytes, now: bytes) -> None:
    letter = replace(TWO, attachments=(Attachment("b.pdf", b"STAND"),))
    built = compose(letter)
    proof.prove(built, letter, HEADERS, [b"STAND"])
    assert built.count(was) == 1
    with pytest.raises(HeaderRefused):
        proof.prove(built.replace(was, now), letter, HEADERS, [b"STAND"])
