"""T22: no value of a message's fields becomes a header of its own, however it is written."""

from __future__ import annotations

import base64
import quopri
from dataclasses import replace
from email import message_from_bytes
from email.policy import compat32, default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import BadAddress, BadAttachment, HeaderRefused
from companion.sending import body, markup, signatures
from companion.sending.attachments import Attachment
from companion.sending.compose import Letter, compose
from companion.store.signatures import SignatureRow

LETTER = Letter(
    message_id="<1@acme.example>",
    sender="ann@acme.example",
    to=("bob@far.example",),
    cc=(),
    subject="Hello",
    text="Hi Bob",
    html=None,
    at=1_790_000_000_000,
)
EVIL = "Bcc: victim@far.example"


def q(text: str, charset: str = "utf-8") -> str:
    encoded = (
        quopri.encodestring(text.encode(charset), header=True)
        .decode()
        .replace("\n", "=0A")
        .replace("\r", "=0D")
    )
    return f"=?{charset}?q?{encoded}?="


def changed(field: str, value: Any) -> Letter:
    values: dict[str, Any] = {field: value}
    return replace(LETTER, **values)


def b(text: str, charset: str = "utf-8") -> str:
    return f"=?{charset}?b?{base64.b64encode(text.encode(charset)).decode()}?="


CORPUS = [
    f"Hi\r\n{EVIL}",
    f"Hi\n{EVIL}",
    f"Hi\r{EVIL}",
    "Hi\r\n\r\nA body of our own",
    f"Hi\r\n {EVIL}",
    f"Hi\x0b{EVIL}",
    f"Hi\x0c{EVIL}",
    f"Hi\x1c{EVIL}",
    f"Hi\x85{EVIL}",
    f"Hi\u2028{EVIL}",
    f"Hi\u2029{EVIL}",
    "Hi\x00there",
    "Hi\tthere",
    "Hi\x7f",
    "Hi\ud800",
    f"=?utf-8?q?Hi=0D=0A{EVIL.replace(' ', '_')}?=",
    f"=?utf-8?Q?Hi=0A{EVIL.replace(' ', '_')}?=",
    b(f"Hi\r\n{EVIL}"),
    b(f"Hi\n{EVIL}", "utf-16"),
    b(f"Hi\r\n{EVIL}", "latin-1"),
    f"Fine words {b(chr(10) + EVIL)} fine words",
    f"=?utf-8?q?Hi?= =?utf-8?q?=0D=0A?= =?utf-8?q?{EVIL.replace(' ', '_')}?=",
    "=?utf-7?q?+AA0ACg-Bcc:_victim@far.example?=",
    b(b(f"Hi\r\n{EVIL}")),
    b(q(b(f"Hi\r\n{EVIL}"))),
    b(b(b(b(b(b("Hi")))))),  # deeper than anybody means
    "=?nonsense?q?Hi?=",
    "=?utf-8?b?abc?=",
    f"=?utf-8*en?q?Hi=0D=0A{EVIL.replace(' ', '_')}?=",
    # A line break to who reads UTF-16 as RFC 2781 says, and two letters to who reads it as this computer does.
    b(f"\r\n{EVIL}", "utf-16-be").replace("utf-16-be", "UTF-16"),
    b(f"\r\n{EVIL}", "utf-32-be").replace("utf-32-be", "U32"),
]


@pytest.mark.parametrize("value", CORPUS, ids=ascii)
def test_subjects(value: str) -> None:
    with pytest.raises(HeaderRefused) as refused:
        compose(replace(LETTER, subject=value))
    assert refused.value.sentence == "The message's subject holds characters that don't belong there."


@pytest.mark.parametrize("value", CORPUS, ids=ascii)
@pytest.mark.parametrize("field", ["in_reply_to", "references", "message_id"])
def test_ids(field: str, value: str) -> None:
    for text in (value, f"<{value}@x.example>", f"<1@x.example> {value}"):
        with pytest.raises(HeaderRefused):
            compose(changed(field, text))


@pytest.mark.parametrize("value", ["=?utf-8?q?harmless?=", "=?idna?q?a?=", "=?x?"])
@pytest.mark.parametrize("field", ["in_reply_to", "references", "message_id"])
def test_an_id_that_reads_as_another_is_refused(field: str, value: str) -> None:
    with pytest.raises(HeaderRefused):
        compose(changed(field, f"<1{value}@x.example>"))


@pytest.mark.parametrize("value", CORPUS, ids=ascii)
@pytest.mark.parametrize("field", ["to", "cc"])
def test_recipients(field: str, value: str) -> None:
    for text in (f"{value}@far.example", f'"{value}" <bob@far.example>', value):
        with pytest.raises((HeaderRefused, BadAddress)):
            compose(changed(field, ("bob@far.example", text)))


@pytest.mark.parametrize("value", CORPUS, ids=ascii)
def test_names_of_attachments(value: str) -> None:
    for name in (value, f"{value}.pdf", f'a"; {value}'):
        with pytest.raises((HeaderRefused, BadAttachment)):
            compose(replace(LETTER, attachments=(Attachment(name, b"x"),)))


@pytest.mark.parametrize("value", CORPUS, ids=ascii)
def test_ways_out(value: str) -> None:
    for url in (
        value,
        f"mailto:{value}",
        f"mailto:ann@acme.example?subject={value}",
        "mailto:a@b.example>, <mailto:x@y",
    ):
        with pytest.raises(HeaderRefused):
            compose(replace(LETTER, unsubscribe=url))


@pytest.mark.parametrize("value", CORPUS, ids=ascii)
def test_signatures_and_the_line_of_the_way_out(value: str) -> None:
    """They stand in the text: whatever they hold, no header comes of it, and no part."""
    said = body.write(
        "Hi", None, signature=markup.clean(value.encode("utf-8", "replace").decode()), way_out="no more?"
    )
    read = message_from_bytes(compose(replace(LETTER, text=said.text, html=said.html)), policy=compat32)
    assert sorted(read.keys()) == [
        "Content-Type", "Date", "From", "MIME-Version", "Message-ID", "Subject", "To",
    ]  # fmt: skip
    assert [part.get_content_type() for part in read.walk()] == [
        "multipart/alternative",
        "text/plain",
        "text/html",
    ]
    try:
        changed = signatures.changed(SignatureRow("m"), signatures.Change(way_out=value))
    except HeaderRefused:
        return
    assert "\n" not in changed.way_out
    assert "\r" not in changed.way_out


@pytest.mark.parametrize(
    "address",
    [
        "bob@far.example, eve@far.example",
        "bob@far.example,",
        "team: bob@far.example;",
        "<bob@far.example>",
        "Bob <bob@far.example>",
        "bob@far.example (a comment)",
        "bob@@far.example",
        "",
    ],
)
def test_an_address_that_reads_as_another_is_refused(address: str) -> None:
    with pytest.raises((HeaderRefused, BadAddress)):
        compose(replace(LETTER, to=(address,)))


def test_a_text_cannot_add_headers_or_end_the_message() -> None:
    text = f"Hi\r\n.\r\n{EVIL}\r\n\r\nFrom me\r\n..\r\n"
    message = message_from_bytes(compose(replace(LETTER, text=text)), policy=default)
    assert message["Bcc"] is None
    assert message.get_content() == text


@given(subject=st.text(max_size=200), text=st.text(max_size=300), reply=st.text(max_size=40))
def test_what_is_built_says_what_was_meant_or_is_refused(subject: str, text: str, reply: str) -> None:
    letter = replace(LETTER, subject=subject, text=text, in_reply_to=f"<{reply}@far.example>")
    try:
        built = compose(letter)
    except HeaderRefused:
        return
    read = message_from_bytes(built, policy=compat32)
    assert sorted(read.keys()) == [
        "Content-Transfer-Encoding", "Content-Type", "Date", "From", "In-Reply-To", "MIME-Version", "Message-ID",
        "References", "Subject", "To",
    ]  # fmt: skip
    assert all(len(line) <= 998 for line in built.split(b"\r\n"))
    assert b"\n" not in built.replace(b"\r\n", b"")
