"""The routes of notices behind the contract: replies hold their schemas, also with an address where none may be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.core.clock import DAY, HOUR
from companion.notices.hours import Hours
from companion.notices.service import Notices
from companion.store import clients
from companion.store.clients import Client
from companion.web import contract, problems
from companion.web.routes import notices as routes
from tests.fakes.clock import FixedClock
from tests.ledger.world import MAILBOX, open_world


class Web:
    def __init__(self, client: FlaskClient, notices: Notices) -> None:
        self.client, self.notices = client, notices

    def get(self) -> dict[str, Any]:
        answer = self.client.get("/v1/notices")
        assert answer.status_code == 200
        found: dict[str, Any] = answer.get_json()
        return found

    def post(self, path: str, body: object) -> tuple[int, Any]:
        answer = self.client.post(f"/v1/notices/{path}", json=body)
        return answer.status_code, answer.get_json(force=True)


@pytest.fixture
def web(tmp_path: Path) -> Iterator[Web]:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock, state="needs_sign_in", provider="gmail") as world:
        with world.store.write() as tx:
            clients.add(tx, Client("c1", "Chrome", "x", 1, None, True, 0, clock.now()))
        notices = Notices(world.store, clock, None, Hours(UTC))
        app = Flask("test")
        contract.install(app, check_replies=True)
        problems.install(app)
        app.register_blueprint(routes.make(notices))
        yield Web(app.test_client(), notices)


def test_alerts_are_as_in_the_design_till_the_user_changes_them(web: Web) -> None:
    before = web.client.get("/v1/alerts").get_json()
    assert before == {
        "urgent": True, "warnings": True, "good_news": True, "quiet_from": "20:00", "quiet_until": "08:00",
        "weekends": True, "break_quiet": True, "ramp_up": False,
    }  # fmt: skip
    wanted = before | {"urgent": False, "quiet_from": "18:30", "quiet_until": "07:05"}
    answer = web.client.post("/v1/alerts", json=wanted)
    assert (answer.status_code, answer.get_json()) == (200, wanted)
    assert web.client.get("/v1/alerts").get_json() == wanted
    web.notices.look()
    assert (web.get()["show"], web.get()["count"]) == (None, 1), "the list and the badge have it all the same"


@pytest.mark.parametrize("wrong", [{"quiet_from": "24:00"}, {"quiet_until": "8"}, {"urgent": None}, {"x": 1}])
def test_alerts_that_are_none_change_nothing(web: Web, wrong: dict[str, object]) -> None:
    before = web.client.get("/v1/alerts").get_json()
    assert web.client.post("/v1/alerts", json=before | wrong).status_code == 422
    assert web.client.get("/v1/alerts").get_json() == before


def test_nothing_yet(web: Web) -> None:
    assert web.get() == {"notices": [], "count": 0, "show": None}


def test_listed_shown_once_and_snoozed(web: Web) -> None:
    web.notices.look()
    found = web.get()
    (one,), show = found["notices"], found["show"]
    assert (one["rule"], one["severity"], one["mailboxes"], one["snoozed"]) == (
        "sign_in",
        "stop",
        [MAILBOX],
        False,
    )
    assert found["count"] == 1
    assert (show["id"], show["rule"], show["mailbox"], show["mailboxes"], show["webmail"]) == (
        one["id"],
        "sign_in",
        MAILBOX,
        [MAILBOX],
        "gmail",
    )
    assert web.post(f"{one['id']}/seen", {"as": "notice"}) == (200, {"show": True})
    assert web.post(f"{one['id']}/seen", {"as": "notice"}) == (200, {"show": False})
    assert web.post(f"{one['id']}/snooze", {"until": "day"}) == (200, {})
    found = web.get()
    assert (found["count"], found["show"], found["notices"][0]["snoozed"]) == (0, None, True)


@pytest.mark.parametrize("how", ["hour", "day", "changed"])
def test_says_until_when_it_is_snoozed_and_is_woken_again(web: Web, how: str) -> None:
    web.notices.look()
    (one,) = web.get()["notices"]
    assert one["snoozed_until"] is None
    assert web.post(f"{one['id']}/snooze", {"until": how}) == (200, {})
    (asleep,) = web.get()["notices"]
    length = {"hour": HOUR, "day": DAY, "changed": None}[how]
    assert (asleep["snoozed"], asleep["snoozed_until"]) == (True, length and FixedClock().now() + length)
    assert web.post(f"{one['id']}/snooze", {"until": "now"}) == (200, {})
    assert web.get()["notices"] == [one]
    assert web.get()["count"] == 1


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("n1/snooze", {"until": "hour"}, 404),
        ("n1/seen", {"as": "panel"}, 404),
        ("n1/seen", {"as": "desktop"}, 422),
        ("n1/snooze", {"until": 3600}, 422),
        ("n1/snooze", {}, 422),
    ],
)
def test_refused(web: Web, path: str, body: object, status: int) -> None:
    assert web.post(path, body)[0] == status


def test_a_notice_is_said_in_the_language_of_who_asks_also_one_that_was_made_before(web: Web) -> None:
    web.notices.look()
    german = web.client.get("/v1/notices", headers={"Accept-Language": "de"}).get_json()
    (one,) = german["notices"]
    assert (one["title"], one["text"]) == ("Neu anmelden: acme.example", "Google hat die Anmeldung beendet.")
    assert german["show"]["title"] == "Neu anmelden: acme.example"
    assert web.get()["notices"][0]["title"] == "Sign in again: acme.example"
