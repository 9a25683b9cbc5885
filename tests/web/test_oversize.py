"""What is said of a request that is too long, by its beginning alone."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.web.channel import MAX_BODY
from companion.web.oversize import refusal

TEN_MB = 10 * MAX_BODY
LONG = "x" * TEN_MB


def said(body: dict[str, Any] | bytes, target: str = "/v1/outbox") -> tuple[str, str | None]:
    whole = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    error = refusal(target, len(whole), whole[:MAX_BODY])
    return error.code, error.field


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"subject": LONG}, ("header_long", "subject")),
        (
            {"mailbox": "m", "to": ["bob@far.example"], "at": 1, "cc": [], "subject": LONG},
            ("header_long", "subject"),
        ),
        ({"signature": True, "subject": '"\\\n' * 5_000_000}, ("header_long", "subject")),
        ({"subject": "ü" * 5_000_000}, ("header_long", "subject")),
        ({"subject": "short", "text": LONG}, ("text_long", "text")),
        ({"subject": "short", "html": LONG, "text": ""}, ("text_long", "html")),
        ({"text": "x" * 600_000, "subject": LONG}, ("text_long", "text")),
        ({"text": "x" * 400_000, "subject": LONG}, ("header_long", "subject")),
        # Nothing that its beginning proves.
        ({"text": "😀" * 2_500_000}, ("request_large", None)),
        ({"to": ["bob@far.example"] * 200_000, "subject": LONG}, ("request_large", None)),
        ({"data": LONG}, ("request_large", None)),
        ({"text": {"subject": LONG}}, ("request_large", None)),
        (b"[" * TEN_MB, ("request_large", None)),
        (b'{"to":' + b"[" * TEN_MB, ("request_large", None)),
        (b" " * TEN_MB, ("request_large", None)),
        (b'{"subject" "' + b"x" * TEN_MB, ("request_large", None)),
        (b"\xff" * TEN_MB, ("request_large", None)),
        (b"", ("request_large", None)),
    ],
    ids=range(18),
)
def test_what_is_too_long(body: dict[str, Any] | bytes, told: tuple[str, str | None]) -> None:
    assert said(body) == told


def test_what_another_request_calls_html_is_no_message() -> None:
    assert said({"html": LONG}, "/v1/mailboxes/m_1/signature") == ("request_large", None)
    assert said({"html": LONG}, "/v1/outbox/check") == ("text_long", "html")


def test_the_sentence_never_names_the_bound_itself() -> None:
    error = refusal("/v1/pieces", MAX_BODY + 1, b"")
    assert error.sentence == "This has 1.1 MB, and Postwarden takes 1 MB at a time."
    assert refusal("/v1/pieces", TEN_MB, b"").sentence.startswith("This has 10.0 MB,")


@given(st.text(), st.text(), st.integers(min_value=0))
def test_wherever_it_breaks_off(subject: str, text: str, cut: int) -> None:
    """Only what is there is judged: short texts never are too long, and nothing is raised."""
    whole = json.dumps({"to": [text], "subject": subject, "text": text}).encode()
    assert refusal("/v1/outbox", TEN_MB, whole[: cut % (len(whole) + 1)]).code == "request_large"


@pytest.mark.parametrize("end", ["\\", "\\u", "\\u00e", "\\\\", "\\\\\\", "\\ud83d", "\\ud83d\\", "\n"])
def test_half_an_escape(end: str) -> None:
    head = ('{"subject":"' + "x" * 999 + end).encode()
    assert refusal("/v1/outbox", TEN_MB, head).code == "header_long"
