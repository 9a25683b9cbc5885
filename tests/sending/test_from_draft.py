"""What of a draft goes out: its text untouched, its headers as far as they belong to a message, and no Bcc."""

from __future__ import annotations

from email import message_from_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.errors import DraftUnreadable
from companion.sending.from_draft import outgoing
from companion.syncing import headers

ANN, BOB, CY, DAN = "ann@acme.example", "bob@far.example", "cy@far.example", "dan@far.example"
AT = 1_795_608_000_000
ID = "<pw1@acme.example>"
BODY = b"--=_x\r\nContent-Type: text/plain\r\n\r\nGr\xc3\xbc\xc3\x9fe,\r\n.\r\nAnn\r\n--=_x--\r\n"
DRAFT = (
    b"X-Gmail-Draft-Id: r123\r\nX-Mailer: Webmail 7\r\nReceived: from here\r\nMessage-ID: <draft@mail.example>\r\n"
    b"Date: Mon, 01 Jan 2024 00:00:00 +0000\r\nFrom: Ann <ann@acme.example>\r\nTo: Bob <Bob@far.example>,\r\n"
    b" cy@far.example\r\nBcc: dan@far.example\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
    b"In-Reply-To: <a@far.example>\r\nReferences: <z@far.example>\r\n <a@far.example>\r\nX-Priority: 1\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary="=_x"\r\n\r\n' + BODY
)


def sent(raw: bytes = DRAFT, who: tuple[str, ...] = (BOB, CY, DAN), sender: str = ANN) -> bytes:
    return outgoing(raw, ID, sender, who, AT)


def test_text_stays_and_only_a_messages_headers_go_out() -> None:
    made = sent()
    head, _, body = made.partition(b"\r\n\r\n")
    assert body == BODY
    parsed = message_from_bytes(made)
    assert sorted(parsed.keys()) == [
        "Content-Type", "Date", "From", "In-Reply-To", "MIME-Version", "Message-ID", "References", "Subject", "To",
        "X-Priority",
    ]  # fmt: skip
    assert parsed["Message-ID"] == ID
    assert parsed["Date"] == "Wed, 25 Nov 2026 12:00:00 +0000"
    assert b"dan@far" not in made
    assert headers.recipients(headers.fields(head)) == (BOB, CY)
    assert parsed["From"] == "Ann <ann@acme.example>"


def test_only_hidden_recipients_leave_no_address_at_all() -> None:
    raw = b"From: ann@acme.example\r\nBcc: bob@far.example\r\nSubject: x\r\n\r\nHi\r\n"
    made = sent(raw, (BOB,))
    assert b"far.example" not in made
    assert b"MIME-Version: 1.0" in made


@pytest.mark.parametrize("empty", [b"To:", b"To: ", b"TO :\t", b"To:\r\n "])
def test_a_field_that_names_nobody_is_left_out(empty: bytes) -> None:
    made = sent(
        b"From: ann@acme.example\r\n"
        + empty
        + b"\r\nCc: \r\nBcc: bob@far.example\r\nSubject: \r\n\r\nHi\r\n",
        (BOB,),
    )
    assert sorted(message_from_bytes(made).keys()) == [
        "Date",
        "From",
        "MIME-Version",
        "Message-ID",
        "Subject",
    ]


def test_bare_line_ends_smuggle_nothing() -> None:
    """A lone LF is a line end to some servers: after it is made whole, Bcc is seen, and left out."""
    made = sent(DRAFT.replace(b"X-Priority: 1\r\n", b"X-Priority: 1\nBcc: eve@evil.example\n"))
    assert b"eve@evil" not in made


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        (b"Subject:", b"Subject: twice\r\nSubject:", "subject"),
        (b"X-Priority: 1", b"X-Priority: 1\r\nno field at all", "header"),
        (b"X-Priority: 1", b"X-Priority: 1\rBcc: eve@evil.example", "x-priority"),
        (b"X-Priority: 1", b"X-Priority: 1\x00", "x-priority"),
        (b"From: Ann <ann@acme.example>", b"From: eve@evil.example", "from"),
        (b"From: Ann <ann@acme.example>", b"From: ann@acme.example, eve@evil.example", "from"),
        (b" cy@far.example", b" cy@far.example, eve@evil.example", "to"),
        (b"\r\n\r\n" + BODY, b"", "header"),
    ],
)
def test_what_is_not_as_it_was_scheduled_is_not_sent(old: bytes, new: bytes, name: str) -> None:
    with pytest.raises(DraftUnreadable) as caught:
        sent(DRAFT.replace(old, new))
    assert caught.value.facts == {"name": name}


@given(st.binary(max_size=400))
def test_no_head_whatever_brings_other_people_in(noise: bytes) -> None:
    raw = DRAFT.replace(b"X-Mailer: Webmail 7", b"X-Mailer: " + noise)
    try:
        made = sent(raw)
    except DraftUnreadable:
        return
    head = made.partition(b"\r\n\r\n")[0]
    found = headers.fields(head)
    assert set(headers.recipients(found)) <= {BOB, CY, DAN}
    assert headers.sender(found) == ANN
