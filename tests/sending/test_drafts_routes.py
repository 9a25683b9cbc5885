"""Scheduling a draft over HTTP: the reply keeps its schema, each refusal is a problem."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.core.clock import HOUR
from companion.sending.scheduling import Scheduling
from companion.syncing.drafts import subject_hash
from companion.web import contract, problems
from companion.web.routes import drafts
from tests.ledger.world import ADDRESS, MAILBOX
from tests.sending.post import Post

PATH = "/v1/outbox/drafts"


@pytest.fixture
def client(post: Post) -> FlaskClient:
    app = Flask(__name__)
    contract.install(app, check_replies=True)
    problems.install(app)
    app.register_blueprint(
        drafts.make(Scheduling(post.world.store, post.world.ledger, post.clock), post.outbox.item)
    )
    return app.test_client()


def ask(post: Post, **changes: object) -> dict[str, Any]:
    return {
        "mailbox": MAILBOX, "from": ADDRESS, "recipients": ["bob@far.example"], "subject_hash": subject_hash("Hello"),
        "at": post.clock.now() + HOUR,
    } | changes  # fmt: skip


def test_it_waits_as_a_draft_and_the_same_again_changes_its_time(client: FlaskClient, post: Post) -> None:
    first = client.post(PATH, json=ask(post))
    assert first.status_code == 202
    assert first.json is not None
    assert (first.json["kind"], first.json["state"], first.json["due_at"]) == (
        "draft", "queued", post.clock.now() + HOUR,
    )  # fmt: skip
    again = client.post(PATH, json=ask(post, at=post.clock.now() + 2 * HOUR))
    assert again.json is not None
    assert (again.json["id"], again.json["due_at"]) == (first.json["id"], post.clock.now() + 2 * HOUR)


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"subject_hash": "Hello"}, 422, "bad_request"),  # a subject has no business here
        ({"subject": "Hello"}, 422, "bad_request"),
        ({"recipients": []}, 422, "no_recipients"),
        ({"message_id": "<a@b>\r\nRCPT TO:<eve@evil.example>"}, 422, "id_form"),
        ({"at": -1}, 422, "bad_request"),
        ({"at": 10**15}, 422, "too_far"),
        ({"recipients": [f"p{n}@far.example" for n in range(501)]}, 422, "recipients"),
        ({"from": "eve@evil.example"}, 422, "wrong_sender"),
        ({"mailbox": "m_nobody"}, 404, "not_found"),
    ],
)
def test_what_cannot_be_is_refused(
    client: FlaskClient, post: Post, changes: dict[str, object], status: int, code: str
) -> None:
    answer = client.post(PATH, json=ask(post, **changes))
    assert answer.json is not None
    assert (answer.status_code, answer.json["code"]) == (status, code)
