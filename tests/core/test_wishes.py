"""The token of a way out: written, and found again wherever it is named."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.wishes import is_wish, mailto, named, wish_id
from companion.syncing.classify import classify
from companion.syncing.classify.mime import parse
from companion.syncing.classify.unsubscribe import is_addressed

WISH = wish_id(bytes(range(16)))


@given(st.binary(min_size=16, max_size=16), st.sampled_from(["ann@acme.example", "ä+b%?&@acme.example"]))
def test_what_is_written_is_found(random: bytes, address: str) -> None:
    wish = wish_id(random)
    url = mailto(address, wish)
    assert url.isascii()
    to, _, title = url.removeprefix("mailto:").partition("?subject=")
    assert unquote(to) == address
    assert named(title) == named(url) == named(title.upper()) == named(f"Re: {title} please") == wish
    assert is_wish(wish)
    assert is_addressed(parse(f"To: ann@acme.example\r\nSubject: {title}\r\n\r\n".encode()))


@pytest.mark.parametrize(
    "title", ["unsubscribe", "unsubscribe:", "unsubscribe:short", f"unsubscribe:{'a' * 27}", ""]
)
def test_what_names_none(title: str) -> None:
    assert named(title) is None
    assert not is_wish("<1@acme.example>")


def test_a_complaint_whose_message_lost_its_id_names_it_too() -> None:
    report = (
        "From: fbl@provider.test\r\nSubject: complaint\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: message/feedback-report\r\n\r\n"
        "Feedback-Type: abuse\r\nVersion: 1\r\nUser-Agent: x\r\n\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: ann@acme.example\r\n"
        f"List-Unsubscribe: <{mailto('ann@acme.example', WISH)}>\r\n\r\n--b--\r\n"
    )
    verdict = classify(report.encode())
    assert (verdict.kind, verdict.original_message_id) == ("complaint", WISH)
