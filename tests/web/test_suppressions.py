"""The routes of the list of people not to write to, and of reports, behind the contract."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.ledger.reports import Reports
from companion.sending.suppression import EXPORTED, Suppressions
from companion.store import suppressions
from companion.store.suppressions import SuppressionRow
from companion.web import contract, problems
from companion.web.routes import reports as report_routes
from companion.web.routes import suppressions as routes
from tests.fakes.clock import FixedClock
from tests.ledger.happened import left
from tests.ledger.world import ADDRESS, MAILBOX, World, open_world

WHERE = "/v1/suppressions"
BOB = "bob@far.example"


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock) as made:
        yield made


@pytest.fixture
def client(world: World, clock: FixedClock) -> FlaskClient:
    app = Flask("test")
    contract.install(app, check_replies=True)
    problems.install(app)
    app.register_blueprint(routes.make(Suppressions(world.store, clock)))
    app.register_blueprint(report_routes.make(Reports(world.store, clock)))
    return app.test_client()


def post(client: FlaskClient, path: str, **body: object) -> tuple[int, Any]:
    answer = client.post(f"{WHERE}{path}", json=body)
    return answer.status_code, answer.get_json(force=True)


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def test_added_found_let_go_and_back(client: FlaskClient, clock: FixedClock) -> None:
    item = {"address": BOB, "why": "by_hand", "at": clock.now(), "status": None, "note": "Asked"}
    assert post(client, "", address="BOB@far.example", note="Asked") == (200, {"item": item, "added": True})
    assert post(client, "", address=BOB) == (200, {"item": item, "added": False})
    assert post(client, "/search", search="Bob@") == (200, {"items": [item], "total": 1, "next": None})
    assert post(client, "/search", search="zoe") == (200, {"items": [], "total": 0, "next": None})
    status, done = post(client, "/lift", address=BOB)
    assert (status, done["item"]) == (200, item)
    assert post(client, "/search")[1]["total"] == 0
    assert post(client, "/restore", lift=done["lift"]) == (200, {"item": item, "added": True})
    assert post(client, "/restore", lift=done["lift"])[0] == 404


def test_each_refusal_has_its_sentence(client: FlaskClient, world: World) -> None:
    with world.store.write() as tx:
        suppressions.add(tx, 1, [SuppressionRow(BOB, "complained", 1, MAILBOX, "<m@x>")])
    status, body = post(client, "/lift", address=BOB)
    assert (status, body["code"], body["field"]) == (422, "lift_reason", "reason")
    assert post(client, "", address="bob")[1]["code"] == "addr"
    assert post(client, "/lift", address="zoe@far.example", reason="x")[0] == 404
    assert post(client, "/search", after="nonsense")[0] == 404
    assert post(client, "/search", search="x" * 400)[0] == 422
    assert post(client, "/files", data="QQ=A")[0] == 422
    file = post(client, "/files", data=encoded("name\nBob\n"))[1]["file"]
    status, body = post(client, "/import", file=file, skip_bad=False)
    assert (status, body["code"], body["facts"]["line"]) == (422, "csv", 1)
    assert post(client, "/import", file="up_none", skip_bad=True)[0] == 404


def test_a_file_in_parts_goes_in_and_comes_out(client: FlaskClient) -> None:
    lines = [f"p{n}@far.example" for n in range(EXPORTED + 1)]
    text = "\n".join(("email", *lines, "nobody"))
    file: dict[str, object] = {}
    for at in range(0, len(text), 40_000):
        status, file = post(client, "/files", data=encoded(text[at : at + 40_000]), **file)
        assert status == 201
    refused = {"done": False, "readable": EXPORTED + 1, "added": 0, "bad": [{"line": EXPORTED + 3, "why": "address"}],
               "bad_lines": 1}  # fmt: skip
    assert post(client, "/import", skip_bad=False, **file) == (200, refused)
    assert post(client, "/import", skip_bad=True, **file) == (
        200,
        refused | {"done": True, "added": EXPORTED + 1},
    )
    whole, after = "", None
    while True:
        part = post(client, "/export", **({} if after is None else {"after": after}))[1]
        whole += part["csv"]
        if (after := part["next"]) is None:
            break
    read = whole.splitlines()
    assert read[0] == '"address","why","since","status","note"'
    assert {line.split('"')[1] for line in read[1:]} == set(lines)
    assert len(read) == EXPORTED + 2


def test_a_report(client: FlaskClient, world: World, clock: FixedClock) -> None:
    with world.store.write() as tx:
        left(tx, MAILBOX, clock.now())
    where = f"/v1/mailboxes/{MAILBOX}/report"
    month = client.get(where).get_json()
    assert (month["address"], len(month["days"]), month["days"][-1]["elsewhere"]) == (ADDRESS, 30, 1)
    assert month["csv"].count("\r\n") == 31
    asked = {"from": "2026-02-27", "to": "2026-03-01"}
    days = client.get(where, query_string=asked).get_json()["days"]
    assert [one["day"] for one in days] == ["2026-02-27", "2026-02-28", "2026-03-01"]
    for wrong in ({"from": "2026-02-30"}, {"to": "today"}, {"from": "2026-03-02", "to": "2026-03-01"}):
        assert client.get(where, query_string=wrong).status_code == 422
    assert client.get("/v1/mailboxes/m_none/report").status_code == 404
