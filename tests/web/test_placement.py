"""The routes of placement tests behind the contract."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.sending.placement import Placements
from companion.web import contract, problems
from companion.web.routes import placement as routes
from tests.fakes.clock import FixedClock
from tests.fakes.vault import memory_vault
from tests.ledger.world import ADDRESS, MAILBOX, World, open_world

WHERE = f"/v1/mailboxes/{MAILBOX}/placement"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with open_world(tmp_path / "db", FixedClock()) as made:
        made.add_mailbox("m_bob", "bob@gmail.com", provider="gmail", imap_host="imap.gmail.com")
        yield made


@pytest.fixture
def client(world: World) -> FlaskClient:
    app = Flask("test")
    contract.install(app, check_replies=True)
    problems.install(app)
    app.register_blueprint(routes.make(Placements(world.store, memory_vault(), world.ledger, FixedClock())))
    return app.test_client()


def test_off_then_on_then_off(client: FlaskClient) -> None:
    before = client.get(WHERE).get_json()
    assert before["on"] is False
    assert before["partners"] == [{"address": "bob@gmail.com", "provider": "Gmail", "on": False}]
    assert ADDRESS in before["consent"]
    after = client.post(WHERE, json={"on": True}).get_json()
    assert after == before | {"on": True}
    assert client.get("/v1/mailboxes/m_bob/placement").get_json()["partners"][0]["on"] is True
    assert client.post(WHERE, json={"on": False}).get_json() == before


@pytest.mark.parametrize("wrong", [{}, {"on": "yes"}, {"on": True, "all": True}])
def test_a_wrong_wish_changes_nothing(client: FlaskClient, wrong: dict[str, object]) -> None:
    assert client.post(WHERE, json=wrong).status_code == 422
    assert client.get(WHERE).get_json()["on"] is False


def test_no_such_mailbox(client: FlaskClient) -> None:
    assert client.get("/v1/mailboxes/m_none/placement").status_code == 404
    assert client.post("/v1/mailboxes/m_none/placement", json={"on": True}).status_code == 404
