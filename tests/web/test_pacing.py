"""Limits and the ramp-up by the API: set, shown, refused with a field."""

from __future__ import annotations

from typing import Any

import pytest

from companion.ledger.limits import Ceiling
from companion.ledger.service import Ledger
from companion.ledger.settings import LimitSettings
from companion.sending.ramping import RampUps
from companion.web.routes import pacing as routes
from tests.rig.servers import Rig
from tests.web.linked import Web


@pytest.fixture
def path(web: Web, mail_rig: Rig) -> str:
    """Where the pacing of a linked mailbox stands."""
    from tests.linking.house import on_rig

    store, clock = web.home.store, web.home.clock
    ceiling = Ceiling(2000, 100)
    web.client.application.register_blueprint(
        routes.make(
            web.home.accounts,
            Ledger(store, clock, lambda _: ceiling),
            LimitSettings(store, clock, lambda _: ceiling, lambda _: "Google"),
            RampUps(store, clock),
        )
    )
    return f"/v1/mailboxes/{web.home.run(on_rig(mail_rig, mail_rig.fresh())).mailbox_id}"


def test_as_a_mailbox_starts(web: Web, path: str) -> None:
    status, found = web.get(f"{path}/pacing")
    assert status == 200
    assert found["limits"] == {
        "hour": 6, "day": 50, "gap_seconds": 600, "counts": "outreach", "send_anyway": False, "replies": True,
    }  # fmt: skip
    assert found["bounds"] == {
        "provider": 2000, "ceiling": 2000, "own": None, "learnt": None, "learnt_at": None, "domain": "rig.test",
        "domain_day": None, "mailboxes": 1,
    }  # fmt: skip
    ramp = found["ramp_up"]
    assert (ramp["on"], ramp["number"], ramp["stages"], ramp["plan"]["ceiling"]) == (True, None, 14, 30)
    assert "domain" in found["usage"]


def test_each_change_is_answered_with_how_it_stands(web: Web, path: str) -> None:
    status, found = web.post(f"{path}/limits", {"hour": 9, "day": 45, "gap_seconds": 0})
    assert (status, found["limits"]["day"], found["usage"]["day"]["left"]) == (200, 45, 45)
    found = web.post(f"{path}/limits", {"counts": "all", "replies": False, "send_anyway": False})[1]
    assert found["limits"] == {
        "hour": 9, "day": 45, "gap_seconds": 0, "counts": "all", "send_anyway": False, "replies": False,
    }  # fmt: skip
    found = web.post(f"{path}/limits", {"ceiling": 300})[1]
    assert (found["bounds"]["ceiling"], found["usage"]["ceiling"]["limit"]) == (300, 300)
    found = web.post(f"{path}/limits", {"ceiling": 2000})[1]
    assert (found["bounds"]["ceiling"], found["bounds"]["own"]) == (2000, None)
    found = web.post(f"{path}/limits", {"domain_day": 7})[1]
    assert (found["bounds"]["domain_day"], found["usage"]["domain"]["limit"]) == (7, 7)
    assert found["usage"]["can_send_now"] == 7
    assert web.post(f"{path}/limits", {"domain_day": None})[1]["usage"]["domain"] is None
    found = web.post(f"{path}/ramp-up", {"on": True, "plan": {"start": 8, "bounces": 2.5}})[1]
    assert (found["ramp_up"]["plan"]["start"], found["ramp_up"]["plan"]["bounces"]) == (8, 2.5)
    assert web.post(f"{path}/ramp-up", {"on": False})[1]["ramp_up"]["on"] is False


@pytest.mark.parametrize(
    ("where", "body", "code", "field", "title"),
    [
        ("limits", {"day": 2500}, "limit_provider", "day", "Google stops at 2,000 a day."),
        ("limits", {"day": 0}, "limit_range", "day", "The daily limit must be between 1 and 2,000."),
        ("limits", {"hour": -5}, "limit_range", "hour", "The hourly limit must be between 1 and 2,000."),
        ("limits", {"hour": 60}, "limit_hour", "hour", "The hourly limit can't be higher than the daily limit, 50."),
        ("limits", {"day": 5}, "limit_hour", "day", "The hourly limit can't be higher than the daily limit, 5."),
        ("limits", {"gap_seconds": 3601}, "limit_range", "gap_seconds",
         "The wait between messages must be between 0 and 3,600."),
        ("limits", {"ceiling": 2001}, "limit_provider", "ceiling", "Google stops at 2,000 a day."),
        ("limits", {"ceiling": 0}, "limit_range", "ceiling", "The provider's cap must be between 1 and 2,000."),
        ("limits", {"domain_day": 0}, "limit_range", "domain_day", "The domain's limit must be between 1 and 100,000."),
        ("limits", {"day": 45, "domain_day": 0}, "limit_range", "domain_day", None),
        ("ramp-up", {"plan": {"ceiling": 51}}, "limit_day", "ceiling",
         "The goal can't be higher than the daily limit, 50."),
        ("ramp-up", {"plan": {"step": 0}}, "limit_range", "step", "What is added must be between 1 and 100."),
        ("limits", {}, "bad_request", None, None),
        ("limits", {"day": 1.5}, "bad_request", None, None),
        ("limits", {"day": "9"}, "bad_request", None, None),
        ("limits", {"day": True}, "bad_request", None, None),
        ("limits", {"day": None}, "bad_request", None, None),
        ("limits", {"counts": "some"}, "bad_request", None, None),
        ("ramp-up", {"plan": {"speed": 3}}, "bad_request", None, None),
        ("ramp-up", {"on": 1}, "bad_request", None, None),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_changes_nothing(
    web: Web, path: str, where: str, body: dict[str, Any], code: str, field: str | None, title: str | None
) -> None:
    before = web.get(f"{path}/pacing")
    status, problem = web.post(f"{path}/{where}", body)
    assert (status, problem["code"], problem.get("field")) == (422, code, field)
    assert title is None or problem["title"] == title
    assert web.get(f"{path}/pacing") == before


@pytest.mark.parametrize(("where", "body"), [("limits", {"day": 9}), ("ramp-up", {"on": True})])
def test_of_nobody(web: Web, path: str, where: str, body: dict[str, Any]) -> None:
    assert path
    assert web.get("/v1/mailboxes/nothing/pacing")[0] == 404
    assert web.post(f"/v1/mailboxes/nothing/{where}", body)[0] == 404
