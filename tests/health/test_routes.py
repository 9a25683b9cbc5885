"""What a sidebar asks about a mailbox's health, and what it says is being mended."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.core.clock import DAY
from companion.core.errors import NotFound
from companion.health.attempts import Attempts
from companion.health.history import HealthHistory
from companion.health.service import Health
from companion.web import contract
from companion.web.routes import health as routes
from tests.fakes.clock import FixedClock
from tests.fakes.dns import Asked, FakeDns
from tests.ledger.world import MAILBOX, World

RECORDS = """
acme.example MX 10 mail.acme.example
acme.example TXT v=spf1 mx a:smtp.acme.example ~all
mail.acme.example A 192.0.2.1
smtp.acme.example A 192.0.2.2
"""


@pytest.fixture
def health(world: World, clock: FixedClock) -> Health:
    return Health(world.store, lambda: Asked(FakeDns(RECORDS)), clock)


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def client(health: Health, world: World, clock: FixedClock, asked: list[str]) -> FlaskClient:
    app = Flask(__name__)
    app.testing = True
    contract.install(app, check_replies=True)
    app.register_blueprint(
        routes.make(
            health,
            HealthHistory(world.store, clock),
            Attempts(world.store, health, clock),
            asked.append,
            lambda mailbox_id: mailbox_id in asked,
        )
    )
    return app.test_client()


def test_the_routes(client: FlaskClient, health: Health, asked: list[str]) -> None:
    path = f"/v1/mailboxes/{MAILBOX}"
    nothing: dict[str, Any] = {
        "health": None, "checking": False, "asking": [], "history": [], "changes": None, "waiting": [],
    }  # fmt: skip
    assert client.get(f"{path}/health").json == nothing
    started = client.post(f"{path}/check", json={})
    assert (started.status_code, started.json, asked) == (202, {}, [MAILBOX])
    health.check(MAILBOX)
    reply: dict[str, Any] = client.get(f"{path}/health").json or {}
    assert reply["checking"] is True
    assert reply["health"]["mailbox"] == MAILBOX
    assert reply["health"]["score"]["model"] == "dm1"


def test_an_attempt_is_waited_for_and_can_be_looked_at_now(
    client: FlaskClient, health: Health, clock: FixedClock, asked: list[str]
) -> None:
    path = f"/v1/mailboxes/{MAILBOX}/health"
    health.check(MAILBOX)
    for finding in ("spf.ok", "dmarc.never_heard_of", "blocklists.not_agreed"):  # nothing that the DNS mends
        assert client.post(f"{path}/attempts", json={"finding": finding, "check": False}).status_code == 202
    assert (client.get(path).json or {})["waiting"] == []
    assert client.post(f"{path}/attempts", json={"finding": "dmarc.none", "check": False}).status_code == 202
    assert asked == []
    (waiting,) = (client.get(path).json or {})["waiting"]
    assert (waiting["finding"], waiting["check"], waiting["fixed_at"]) == ("dmarc.none", "dmarc", None)
    assert waiting["since"] == clock.now()
    client.post(f"{path}/attempts", json={"finding": "dmarc.none", "check": True})
    assert asked == [MAILBOX]
    with pytest.raises(NotFound):
        client.post("/v1/mailboxes/m_nobody/health/attempts", json={"finding": "dmarc.none", "check": True})
    assert asked == [MAILBOX]


def test_a_check_of_nobody_is_refused_at_once(client: FlaskClient, asked: list[str]) -> None:
    with pytest.raises(NotFound):
        client.post("/v1/mailboxes/m_nobody/check", json={})
    assert asked == []


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("de", "DMARC-Eintrag fehlt"),
        ("de-AT, en;q=0.5", "DMARC-Eintrag fehlt"),
        ("en", "DMARC record is missing"),
        ("fr, de;q=0.1", "DMARC-Eintrag fehlt"),
        ("fr", "DMARC record is missing"),
        ("", "DMARC record is missing"),
    ],
)
def test_it_is_said_in_the_language_that_is_asked_for(
    client: FlaskClient, health: Health, wanted: str, title: str
) -> None:
    health.check(MAILBOX)
    headers = {"Accept-Language": wanted} if wanted else {}
    reply: dict[str, Any] = client.get(f"/v1/mailboxes/{MAILBOX}/health", headers=headers).json or {}
    (found,) = [one for one in reply["health"]["findings"] if one["id"] == "dmarc.none"]
    assert found["title"] == title


def test_what_changed_is_said_in_german_too(
    world: World, client: FlaskClient, health: Health, clock: FixedClock
) -> None:
    health.check(MAILBOX)
    clock.advance(DAY)
    better = f"{RECORDS}\n_dmarc.acme.example TXT v=DMARC1; p=reject; rua=mailto:ann@acme.example"
    Health(world.store, lambda: Asked(FakeDns(better)), clock).check(MAILBOX)
    german = {"Accept-Language": "de"}
    reply: dict[str, Any] = client.get(f"/v1/mailboxes/{MAILBOX}/health", headers=german).json or {}
    assert "DMARC: alles wieder in Ordnung." in reply["changes"]["said"]
