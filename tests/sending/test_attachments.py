"""Files that go with a message, as a stranger's program finds them."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.errors import BadAttachment, HeaderRefused, TooManyAttachments
from companion.sending.attachments import Attachment, kind
from companion.sending.compose import compose
from tests.sending.test_compose import LETTER

NAMES = [
    "plan.pdf", "Grüße aus Köln.txt", "王.docx", "a;b=c,d.csv", 'we"ird.png', "back%20.txt", "a'b'c.txt", "no ending",
    "x" * 196 + ".pdf", "ü" * 98 + ".txt", "…  two spaces.pdf", "🎉.zip", ".hidden",
]  # fmt: skip


def files(*attachments: Attachment, html: str | None = "<p>Hi</p>") -> list[tuple[str | None, str, object]]:
    raw = compose(replace(LETTER, html=html, attachments=attachments))
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert raw.isascii()
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.get_content_type() == "multipart/mixed"
    return [
        (part.get_filename(), part.get_content_type(), part.get_payload(decode=True))
        for part in message.iter_attachments()
    ]


@pytest.mark.parametrize("html", [None, "<p>Hi</p>"])
@pytest.mark.parametrize("name", NAMES)
def test_names_arrive(name: str, html: str | None) -> None:
    assert [(one, content) for one, _, content in files(Attachment(name, b"abc"), html=html)] == [
        (name, b"abc")
    ]


def test_spaces_around_a_name_go() -> None:
    assert files(Attachment("  a.pdf ", b""))[0][0] == "a.pdf"


@pytest.mark.parametrize(
    ("name", "content", "type"),
    [
        ("a.PDF", b"", "application/pdf"),
        ("a.docx", b"", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.txt", "ü".encode(), "text/plain"),
        ("a.txt", "ü".encode("latin-1"), "application/octet-stream"),
        ("a.eml", b"From: x", "application/octet-stream"),
        ("a.exe", b"MZ", "application/octet-stream"),
        ("a.tar.gz", b"", "application/octet-stream"),
        ("pdf", b"", "application/pdf"),
        ("", b"", "application/octet-stream"),
    ],
)
def test_types(name: str, content: bytes, type: str) -> None:
    main, sub, params = kind(Attachment(name, content))
    assert f"{main}/{sub}" == type
    assert params == ({"charset": "utf-8"} if type.startswith("text/") else {})


@pytest.mark.parametrize(
    "name", ["", " ", ".", "..", "a/b.pdf", "..\\b.pdf", "x" * 201, "ü" * 101, "half \ud800"]
)
def test_names_that_are_none(name: str) -> None:
    with pytest.raises(BadAttachment) as refused:
        files(Attachment(name, b"x"))
    assert refused.value.field == "attachments"
    assert refused.value.next_step


def test_a_hundred_and_no_more() -> None:
    assert len(files(*(Attachment(f"{n}.txt", b"%d" % n) for n in range(100)))) == 100
    with pytest.raises(TooManyAttachments):
        files(*(Attachment(f"{n}.txt", b"") for n in range(101)))


def test_what_stands_in_for_a_file_while_it_is_proved_cannot_be_taken_for_one() -> None:
    letter = replace(LETTER, message_id="<11@acme.example>", attachments=(Attachment("a.bin", b"real"),))
    stand_in = "ZmlsZSAwIG9mIDwxMUBhY21lLmV4YW1wbGU+"  # file 0 of <11@acme.example>
    assert stand_in.encode() not in compose(letter)
    said = replace(letter, text=f"Hi\n\n{stand_in}\n")
    text, file = (part for part in message_from_bytes(compose(said)).walk() if not part.is_multipart())
    assert text.get_payload(decode=True) == f"Hi\r\n\r\n{stand_in}\r\n".encode()
    assert file.get_payload(decode=True) == b"real"


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.text(min_size=1, max_size=40),
            st.binary(max_size=400) | st.sampled_from([b"--==\r\n", b"\r\n.\r\n", b"\0"]),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_files_arrive_or_are_refused(wanted: list[tuple[str, bytes]]) -> None:
    try:
        found = files(*(Attachment(name, content) for name, content in wanted))
    except (BadAttachment, HeaderRefused):
        return
    assert [(name, content) for name, _, content in found] == [
        (name.strip(" "), content) for name, content in wanted
    ]
