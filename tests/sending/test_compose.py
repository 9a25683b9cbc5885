"""Messages as a stranger reads them."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest

from companion.core.errors import BadAddress, HeaderRefused
from companion.sending.compose import Letter, compose, redate

LETTER = Letter(
    message_id="<1@acme.example>",
    sender="ann@acme.example",
    to=("bob@far.example",),
    cc=("cy@far.example",),
    subject="Grüße aus Köln " * 9,
    text="Schöne Grüße\n" + "lang " * 400 + "\n.\nFrom here\n",
    html=None,
    at=1_790_000_000_000,
)

CRLF_TEXT = LETTER.text.replace("\n", "\r\n")


def read(letter: Letter) -> EmailMessage:
    message = message_from_bytes(compose(letter), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_it_says_what_was_meant() -> None:
    message = read(LETTER)
    assert message["From"] == "ann@acme.example"
    assert (message["To"], message["Cc"]) == ("bob@far.example", "cy@far.example")
    assert message["Subject"] == LETTER.subject
    assert message["Message-ID"] == "<1@acme.example>"
    assert message["Date"] == "Mon, 21 Sep 2026 14:13:20 +0000"
    assert message.get_content() == CRLF_TEXT


def test_text_and_html_are_alternatives() -> None:
    message = read(replace(LETTER, html="<p>Schöne Grüße</p>"))
    assert message.get_content_type() == "multipart/alternative"
    text, html = message.iter_parts()
    assert isinstance(text, EmailMessage)
    assert isinstance(html, EmailMessage)
    assert text.get_content() == CRLF_TEXT
    assert html.get_content().strip() == "<p>Schöne Grüße</p>"


def test_lines_are_short_and_ascii() -> None:
    built = compose(replace(LETTER, html="<p>" + "ü" * 5000 + "</p>"))
    assert built.isascii()
    assert max(len(line) for line in built.split(b"\r\n")) <= 78


def test_a_hundred_recipients_stand_on_one_header() -> None:
    to = tuple(f"person.number{n}@a-rather-long-domain-name-of-the-{n}th.example" for n in range(100))
    message = read(replace(LETTER, to=to))
    assert tuple(address.addr_spec for address in message["To"].addresses) == to


def test_a_reply_joins_its_thread() -> None:
    long = [f"<{'x' * 120}{n}@mail.far.example>" for n in range(30)]
    raw = compose(replace(LETTER, in_reply_to=long[-1], references=" ".join(long)))
    message = message_from_bytes(raw)
    assert message["In-Reply-To"] == long[-1]
    assert str(message["References"]).split() == long
    assert b"=?" not in raw.partition(b"References:")[2].partition(b"@mail")[0]


def test_references_fall_back_to_the_message_answered() -> None:
    assert read(replace(LETTER, in_reply_to="<a@far.example>"))["References"] == "<a@far.example>"


@pytest.mark.parametrize("field", ["message_id", "in_reply_to", "references"])
@pytest.mark.parametrize("value", ["no brackets", "<a@b> x", "<ü@b>", f"<{'x' * 1000}@b.example>"])
def test_ids_that_are_none(field: str, value: str) -> None:
    values: dict[str, Any] = {field: value}
    with pytest.raises(HeaderRefused):
        compose(replace(LETTER, **values))


def test_an_odd_id_may_be_answered_but_not_used() -> None:
    assert read(replace(LETTER, in_reply_to="<no-at>"))["In-Reply-To"] == "<no-at>"
    with pytest.raises(HeaderRefused):
        compose(replace(LETTER, message_id="<no-at>"))


def test_letters_beyond_ascii_before_the_at_stand_in_the_header_as_they_are() -> None:
    raw = compose(replace(LETTER, sender="ännchen@acme.example", to=("jürgen@far.example", "王@far.example")))
    head, _, rest = raw.partition(b"\r\n\r\n")
    assert "To: jürgen@far.example, 王@far.example\r\n".encode() in head
    assert "From: ännchen@acme.example\r\n".encode() in head
    assert rest.isascii()


@pytest.mark.parametrize(
    "address", ["bob@fär.example", "a\u202eb@far.example", "a\u00a0b@far.example", "ü b@far.example"]
)
def test_a_domain_beyond_ascii_and_letters_nobody_sees_are_refused(address: str) -> None:
    with pytest.raises(BadAddress) as refused:
        compose(replace(LETTER, to=(address,)))
    assert refused.value.field == "to"


def test_half_a_character_is_refused() -> None:
    with pytest.raises(HeaderRefused):
        compose(replace(LETTER, text="half \ud800"))


def test_a_held_message_is_dated_when_it_leaves() -> None:
    built = compose(replace(LETTER, text="Date: yesterday\n"))
    later = message_from_bytes(redate(built, LETTER.at + 3_600_000), policy=default)
    assert later["Date"] == "Mon, 21 Sep 2026 15:13:20 +0000"
    assert isinstance(later, EmailMessage)
    assert later.get_content() == "Date: yesterday\r\n"
    assert len(redate(built, 0)) == len(built)
