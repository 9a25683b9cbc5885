"""`POST /v1/outbox/batch`: a result for each message in turn, whatever the others are."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from companion.core.errors import StoreUnavailable
from companion.web.channel import MAX_BODY
from tests.ledger.world import MAILBOX
from tests.sending.post import Post
from tests.sending.test_routes import MESSAGE, ODD, WORDS, client, post

__all__ = ["client", "post"]  # fixtures

PLAIN = {name: MESSAGE[name] for name in ("mailbox", "from", "to", "subject", "text")}


def batch(client: FlaskClient, *messages: object) -> list[dict[str, Any]]:
    answer = client.post("/v1/outbox/batch", json={"messages": messages})
    assert answer.status_code == 202
    results: list[dict[str, Any]] = answer.get_json()["results"]
    assert len(results) == len(messages)
    return results


def test_each_has_its_result_in_the_order_asked(client: FlaskClient) -> None:
    single = client.post("/v1/outbox", json=MESSAGE).get_json()
    results = batch(
        client, PLAIN | {"subject": "One"}, MESSAGE, {"subject": "Two"}, PLAIN | {"subject": "Three"}
    )
    assert results[1] == {"item": single}
    assert [one["item"]["subject"] for one in (results[0], results[3])] == ["One", "Three"]
    problem = client.post("/v1/outbox", json={"subject": "Two"}).get_json()
    assert results[2] == {"problem": problem}
    assert problem["code"] == "bad_request"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"from": "boss@acme.example"}, "wrong_sender"),
        ({"mailbox": "m_other"}, "not_found"),
        ({"message_id": "no id"}, "id_form"),
        ({"to": []}, "no_recipients"),
        ({"to": "bob@far.example"}, "bad_request"),
        ({"to": ["nobody"]}, "addr"),
        ({"to": [f"p{n}@far.example" for n in range(5_000)]}, "recipients"),
        ({"bcc": [f"p{n}@far.example" for n in range(5_000)]}, "recipients"),
        ({"subject": "x" * 900_000}, "header_long"),
        ({"text": "x" * 500_001}, "text_long"),
        ({"text": ""}, "empty"),
        ({"at": 10**15}, "too_far"),
        ({"attachments": [{"name": "a/b", "pieces": []}]}, "attachment"),
        ({"attachments": [{"name": "a", "pieces": ["pc_none"]}]}, "piece_gone"),
        ({"unknown": 1}, "bad_request"),
    ],
)
def test_one_that_is_refused_says_why_as_it_would_alone(
    client: FlaskClient, changes: dict[str, Any], code: str
) -> None:
    first, refused, last = batch(client, PLAIN, PLAIN | changes, PLAIN)
    assert refused["problem"]["code"] == code
    assert refused == {"problem": client.post("/v1/outbox", json=PLAIN | changes).get_json()}
    assert [first["item"]["state"], last["item"]["state"]] == ["queued", "queued"]


@pytest.mark.parametrize("value", [ODD, WORDS], ids=["as it is", "encoded"])
def test_no_field_brings_a_header_of_its_own(client: FlaskClient, post: Post, value: str) -> None:
    fields: dict[str, Any] = dict.fromkeys(
        ("from", "subject", "in_reply_to", "references", "message_id"), value
    ) | {"to": [value], "cc": [value], "bcc": [value], "attachments": [{"name": value, "pieces": []}]}
    results = batch(client, *(PLAIN | {name: odd} for name, odd in fields.items()))
    assert all(one["problem"]["detail"] for one in results)
    assert "eve" not in json.dumps(results)
    assert post.outbox.list(MAILBOX) == []


@pytest.mark.parametrize(
    "body",
    ["", "[]", "{}", '{"messages": []}', '{"messages": {}}', '{"messages": [1]}', '{"messages": [NaN]}',
     '{"messages": [{"subject": "\\ud800"}]}', json.dumps({"messages": [PLAIN], "more": 1}),
     '{"messages": ' + "[" * 100_000],
)  # fmt: skip
def test_what_is_no_batch_is_refused_as_a_whole(client: FlaskClient, post: Post, body: str) -> None:
    answer = client.post("/v1/outbox/batch", data=body)
    assert (answer.status_code, answer.get_json()["code"]) == (422, "bad_request")
    assert post.outbox.list(MAILBOX) == []


def test_more_than_a_batch_takes_is_told_in_numbers(client: FlaskClient, post: Post) -> None:
    problem = client.post("/v1/outbox/batch", json={"messages": [PLAIN] * 501}).get_json()
    assert (problem["status"], problem["code"]) == (422, "batch_long")
    assert problem["title"] == "These are 501 messages, and 500 is the most at once."
    assert post.outbox.list(MAILBOX) == []


def test_five_hundred_usual_messages_fit_a_request(client: FlaskClient, post: Post) -> None:
    messages = [PLAIN | {"to": [f"p{n}@far.example"], "text": "Shall we meet?\n" * 100} for n in range(500)]
    assert len(json.dumps({"messages": messages})) < MAX_BODY
    assert all("item" in one for one in batch(client, *messages))


def test_a_store_that_fails_is_one_problem(
    client: FlaskClient, post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        raise StoreUnavailable

    for name in ("write", "together"):  # many messages, and one
        monkeypatch.setattr(post.world.store, name, gone)
    for messages in ([PLAIN], [PLAIN, PLAIN]):
        answer = client.post("/v1/outbox/batch", json={"messages": messages})
        assert (answer.status_code, answer.get_json()["code"]) == (503, "store_unavailable")
