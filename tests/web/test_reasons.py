"""What people can cause is told in a sentence of its own; what programs get wrong stays `bad_request`."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask

from companion.core.errors import PostwardenError
from companion.web import contract

ID = "m_1"
LETTER: dict[str, Any] = {
    "mailbox": ID,
    "from": "ann@near.example",
    "to": ["bob@far.example"],
    "subject": "x",
}
DRAFT = {"has_unsubscribe": False, "links": [], "html_bytes": 0, "attachment_bytes": 0, "tokens": []}
PERMIT: dict[str, Any] = {"mailbox": ID, "from": "ann@near.example", "recipients": [], "draft": DRAFT}
LATER: dict[str, Any] = {
    "mailbox": ID,
    "from": "ann@near.example",
    "recipients": [],
    "subject_hash": "0" * 64,
    "at": 1,
}
MANY = [f"p{n}@far.example" for n in range(501)]


@pytest.mark.parametrize(
    ("name", "value", "code", "field", "sentence"),
    [
        ("OutboxRequest", LETTER | {"text": "x" * 500_001}, "text_long", "text",
         "The text is longer than 500,000 characters."),
        ("OutboxRequest", LETTER | {"html": "x" * 500_001}, "text_long", "html",
         "The HTML is longer than 500,000 characters."),
        ("OutboxRequest", LETTER | {"to": []}, "no_recipients", "to", "This message goes to nobody."),
        ("OutboxRequest", LETTER | {"to": ["nobody"]}, "addr", "to", None),
        ("OutboxRequest", LETTER | {"message_id": "no id"}, "id_form", "message_id",
         "The message's message-id is not written as one is."),
        ("OutboxRequest", LETTER | {"references": "<a@b> " * 700}, "header_long", "references",
         "The message's references is longer than 4,000 characters."),
        ("OutboxBatchRequest", {"messages": [{}] * 501}, "batch_long", "messages",
         "These are 501 messages, and 500 is the most at once."),
        ("PermitRequest", PERMIT, "no_recipients", "recipients", None),
        ("PermitRequest", PERMIT | {"recipients": MANY}, "recipients", "recipients",
         "This message has 501 recipients, more than this mailbox may ever send at once."),
        ("ScheduleRequest", LATER | {"recipients": MANY}, "recipients", "recipients", None),
        ("SuppressionRequest", {"address": "bob@far.example", "note": "x" * 301}, "text_long", "note", None),
        ("SuppressionRequest", {"address": "b" * 321}, "addr", "address", None),
        ("LiftRequest", {"address": "bob@far.example", "reason": "x" * 301}, "text_long", "reason", None),
        # A program's own mistakes.
        ("OutboxRequest", LETTER | {"to": "bob@far.example"}, "bad_request", None, None),
        ("OutboxRequest", LETTER | {"to": [5]}, "bad_request", None, None),
        ("OutboxRequest", LETTER | {"text": 5}, "bad_request", None, None),
        ("OutboxRequest", LETTER | {"message_id": 5}, "bad_request", None, None),
        ("OutboxRequest", LETTER | {"at": -1}, "bad_request", None, None),
        ("OutboxRequest", {}, "bad_request", None, None),
        ("SuppressionRequest", {"address": 5}, "bad_request", None, None),
    ],
)  # fmt: skip
def test_reason(name: str, value: Any, code: str, field: str | None, sentence: str | None) -> None:
    app = Flask("reasons")
    contract.install(app, check_replies=True)
    with app.app_context(), pytest.raises(PostwardenError) as caught:
        contract.check(name, value)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert sentence in (None, caught.value.sentence)
