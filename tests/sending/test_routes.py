"""Permits and outbox over HTTP: each reply keeps its schema, each refusal is a problem."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.sending.pieces import Pieces
from companion.sending.signatures import Signatures
from companion.store.signatures import WAY_OUT
from companion.web import contract, problems
from companion.web.channel import MAX_BODY
from companion.web.routes import outbox, permits, signature
from tests.ledger.world import ADDRESS, MAILBOX
from tests.rig.faults import Authority, FaultPeer
from tests.sending.post import Post, Server, open_post

DRAFT: dict[str, Any] = {
    "has_unsubscribe": False,
    "links": [],
    "html_bytes": 9,
    "attachment_bytes": 0,
    "tokens": [],
}
PERMIT: dict[str, Any] = {
    "mailbox": MAILBOX,
    "from": ADDRESS,
    "recipients": ["bob@far.example"],
    "draft": DRAFT,
}
MESSAGE: dict[str, Any] = {
    "mailbox": MAILBOX, "from": ADDRESS, "to": ["bob@far.example"], "cc": ["cy@far.example"], "subject": "Hello",
    "text": "Hi", "html": "<p>Hi</p>", "in_reply_to": "<a@far.example>", "message_id": "<1@acme.example>",
}  # fmt: skip


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    with (
        Authority() as authority,
        FaultPeer(Server(), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        yield post


@pytest.fixture
def client(post: Post) -> FlaskClient:
    app = Flask(__name__)
    contract.install(app, check_replies=True)
    problems.install(app)
    app.register_blueprint(permits.make(post.world.permits, post.world.checks))
    app.register_blueprint(
        outbox.make(post.outbox, Pieces(post.world.store, post.vault, post.clock), post.world.checks)
    )
    app.register_blueprint(signature.make(Signatures(post.world.store, post.clock)))
    return app.test_client()


def test_permits_until_the_limit(client: FlaskClient, post: Post) -> None:
    answers = [
        client.post("/v1/permits", json=PERMIT | {"recipients": [f"p{n}@far.example"]}).json for n in range(7)
    ]
    assert [answer["decision"] for answer in answers if answer] == ["allow"] * 6 + ["block"]
    last = answers[6]
    assert last is not None
    assert (last["which"], last["retry_at"]) == ("hour", post.clock.now() + 3_600_000)
    assert last["usage"]["next_slot"] == last["retry_at"]


def test_facts_of_the_draft_and_the_users_choice_arrive(client: FlaskClient, post: Post) -> None:
    answer = client.post("/v1/permits", json=PERMIT | {"draft": DRAFT | {"tokens": ["{{name}}"]}}).json
    assert answer is not None
    assert (answer["decision"], answer["concerns"][0]["key"]) == ("warn", "token:{{name}}")
    post.world.change_mailbox(send_anyway=True, limit_hour=1)
    answer = client.post("/v1/permits", json=PERMIT | {"anyway": True}).json
    assert answer is not None
    assert answer["decision"] == "allow"


def test_an_unreadable_ledger_is_a_problem_not_a_permit(client: FlaskClient, post: Post) -> None:
    with post.world.store.write() as tx:
        tx.exec_driver_sql("DROP TABLE sends")
    answer = client.post("/v1/permits", json=PERMIT)
    assert (answer.status_code, answer.json and answer.json["code"]) == (503, "store_unavailable")


def test_a_message_is_queued(client: FlaskClient) -> None:
    queued = client.post("/v1/outbox", json=MESSAGE)
    assert queued.status_code == 202
    assert queued.json is not None
    assert queued.json["recipients"] == ["bob@far.example", "cy@far.example"]


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"from": "boss@acme.example"}, 422, "wrong_sender"),
        ({"subject": "a\nBcc: x@far.example"}, 422, "header"),
        ({"to": [f"p{n}@far.example" for n in range(30)]}, 422, "recipients"),
        ({"mailbox": "m_other"}, 404, "not_found"),
        ({"message_id": "no id"}, 422, "id_form"),
        ({"to": []}, 422, "no_recipients"),
        ({"to": [5]}, 422, "bad_request"),
        ({"at": 10**15}, 422, "too_far"),
        ({"text": "x" * 500_001}, 422, "text_long"),
        ({"subject": "Invoice \u202egpj.exe"}, 422, "direction"),
        ({"attachments": [{"name": "a\u202egpj.exe", "pieces": []}]}, 422, "direction"),
        ({"to": ["Bob <bob@far.example>"]}, 422, "addr"),
        ({"cc": ["bob@far.example, cy@far.example"]}, 422, "addr"),
        ({"bcc": ["x" * 400 + "@far.example"]}, 422, "addr"),
        ({"from": "ann"}, 422, "addr"),
        ({"to": [f"p{n}@far.example" for n in range(5_000)]}, 422, "recipients"),
        ({"subject": "x" * 5_000}, 422, "header_long"),
        ({"text": "", "html": ""}, 422, "empty"),
        ({"attachments": [{"name": "a/b", "pieces": []}]}, 422, "attachment"),
        ({"attachments": [{"name": "a\nb", "pieces": []}]}, 422, "header"),
        ({"attachments": [{"name": "a", "pieces": ["pc_none"]}]}, 404, "piece_gone"),
    ],
)
def test_refusals(client: FlaskClient, changes: dict[str, Any], status: int, code: str) -> None:
    answer = client.post("/v1/outbox", json=MESSAGE | changes)
    assert (answer.status_code, answer.json and answer.json["code"]) == (status, code)
    assert answer.json is not None
    assert answer.json["title"]
    assert answer.json["detail"]


def test_a_file_comes_in_pieces_and_a_message_may_be_html_alone(client: FlaskClient, post: Post) -> None:
    def piece(content: bytes) -> str:
        answer = client.post("/v1/pieces", json={"mailbox": MAILBOX, "data": b64encode(content).decode()})
        assert (answer.status_code, answer.json is not None) == (201, True)
        return str(answer.get_json()["id"])

    attachments = [{"name": "Grüße.pdf", "pieces": [piece(b"one"), piece(b"two")]}]
    wanted = {name: MESSAGE[name] for name in ("mailbox", "from", "to", "subject", "html", "message_id")}
    queued = client.post("/v1/outbox", json=wanted | {"attachments": attachments, "signature": False})
    assert queued.status_code == 202
    assert client.post("/v1/outbox", json=wanted | {"attachments": attachments}).json == queued.json


def test_the_largest_piece_fits_a_request(client: FlaskClient) -> None:
    data = b64encode(bytes(780_000)).decode()
    body = json.dumps({"mailbox": MAILBOX, "data": data})
    assert len(body) < MAX_BODY
    assert client.post("/v1/pieces", data=body).status_code == 201
    for broken in (data + "AAAA", "AAA", "A===", "?" * 8):
        answer = client.post("/v1/pieces", json={"mailbox": MAILBOX, "data": broken})
        assert (answer.status_code, answer.get_json()["code"]) == (422, "bad_request")


def test_a_signature_is_set_cleaned_and_shown(client: FlaskClient) -> None:
    path = f"/v1/mailboxes/{MAILBOX}/signature"
    assert client.get(path).get_json() == {"html": "", "text": "", "unsubscribe": True, "way_out": WAY_OUT}
    wanted = {"html": "<p>Ann<script>x</script> <b>Example</b></p>", "unsubscribe": False, "way_out": "Nein?"}
    assert client.post(path, json=wanted).get_json() == {
        "html": "<p>Ann <b>Example</b></p>", "text": "Ann Example", "unsubscribe": False, "way_out": "Nein?",
    }  # fmt: skip
    assert client.post(path, json={}).get_json() == client.get(path).get_json()
    assert client.get("/v1/mailboxes/m_none/signature").status_code == 404


ODD = "bob@far.example\r\nBcc: eve@far.example"
WORDS = "=?utf-8?q?bob=40far.example=0D=0ABcc:_eve@far.example?="


@pytest.mark.parametrize("value", [ODD, WORDS], ids=["as it is", "encoded"])
@pytest.mark.parametrize(
    "field", ["from", "to", "cc", "bcc", "subject", "in_reply_to", "references", "message_id", "attachments"]
)
def test_no_field_brings_a_header_of_its_own(client: FlaskClient, post: Post, field: str, value: str) -> None:
    odd: dict[str, Any] = {
        "to": [value],
        "cc": [value],
        "bcc": [value],
        "attachments": [{"name": value, "pieces": []}],
    }
    answer = client.post("/v1/outbox", json=MESSAGE | {field: odd.get(field, value)})
    assert answer.status_code == 422
    assert answer.json is not None
    assert answer.json["detail"]
    assert "eve" not in answer.get_data(as_text=True)
    assert post.outbox.list(MAILBOX) == []


@pytest.mark.parametrize(
    "address",
    [
        "Bob <bob@far.example>", "bob@far.example, eve@far.example", "bob@far.example;eve@far.example",
        "=?utf-16?b?/v8AYgBvAGI=?=@far.example", "bob@far\u2024example", "b\u202eob@far.example", "bob@far.example\0",
        "\"bob\"@far.example\t", "bob@@far.example", "undisclosed-recipients:;", "@far.example:bob@near.example",
    ],
)  # fmt: skip
def test_address_lists_in_odd_forms_are_refused(client: FlaskClient, post: Post, address: str) -> None:
    for field in ("to", "cc", "bcc"):
        answer = client.post("/v1/outbox", json=MESSAGE | {field: [address]})
        assert answer.status_code == 422
        assert answer.json is not None
        assert answer.json["detail"]
    assert post.outbox.list(MAILBOX) == []
