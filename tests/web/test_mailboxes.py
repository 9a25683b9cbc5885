"""The routes of linking and mailboxes, behind which stand a real store, ledger and mail servers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from companion.linking.request import LinkRequest
from tests.linking.house import on_rig
from tests.rig.servers import Rig
from tests.web.linked import Web


def body_of(request: LinkRequest) -> dict[str, Any]:
    assert request.imap is not None
    assert request.smtp is not None
    return {
        "address": request.address,
        "password": request.password.reveal() if request.password else None,
        "imap": asdict(request.imap),
        "smtp": asdict(request.smtp),
        "consent": {"agreed": request.agreed, "version": request.consent_version},
    }


def test_nothing_is_linked_at_first(web: Web) -> None:
    assert web.get("/v1/mailboxes") == (200, {"mailboxes": [], "links": [], "limit": 15})


def test_a_mailbox_is_linked_and_shown(web: Web, mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    status, started = web.post("/v1/mailboxes", body_of(on_rig(mail_rig, who)))
    link_id = started["link"]
    assert (status, web.asked) == (202, [("link", link_id)])
    assert web.get(f"/v1/links/{link_id}")[1]["steps"][0]["state"] == "waiting"
    mailbox_id = web.home.linking.connect(link_id)
    assert web.get(f"/v1/links/{link_id}")[1]["mailbox"] == mailbox_id
    web.home.linking.end(link_id, None)
    listed = web.get("/v1/mailboxes")[1]
    assert [one["id"] for one in listed["links"]] == [link_id]
    assert listed["mailboxes"] == [
        {
            "id": mailbox_id,
            "address": who.address,
            "provider": "custom",
            "state": "active",
            "reason": None,
            "since": web.home.clock.now(),
            "synced_at": None,
            "score": 71.5,
            "sign_in": "password",
            "sent": 0,
            "limit": 50,
        }
    ]
    status, shown = web.get(f"/v1/mailboxes/{mailbox_id}")
    assert (status, shown["sync"]) == (200, {"state": "never", "at": None, "error": None})
    assert (shown["user"], shown["smtp_user"], shown["sending"], shown["aliases"]) == (None, None, True, [])
    assert shown["linked_from"] == "Chrome on Linux"
    assert shown["imap"] == {"host": "localhost", "port": mail_rig.ports["imaps"], "security": "tls"}
    assert shown["limits"] == {
        "hour": 6,
        "day": 50,
        "gap_seconds": 600,
        "counts": "outreach",
        "send_anyway": False,
    }
    assert shown["usage"]["can_send_now"] == 6
    assert len(shown["days"]) == 30
    assert {(day["sent"], day["replied"], day["bounced"]) for day in shown["days"]} == {(0, 0, 0)}
    assert (shown["stream"]["sent"], shown["stream"]["owners"]["address"]) == (0, 0)


def test_a_pass_is_asked_for(web: Web, mail_rig: Rig) -> None:
    link = web.home.run(on_rig(mail_rig, mail_rig.fresh()))
    assert web.post(f"/v1/mailboxes/{link.mailbox_id}/sync", {}) == (202, {})
    assert web.asked == [("sync", link.mailbox_id)]


def test_a_linking_is_cancelled(web: Web, mail_rig: Rig) -> None:
    started = web.post("/v1/mailboxes", body_of(on_rig(mail_rig, mail_rig.fresh())))[1]
    assert web.post(f"/v1/links/{started['link']}/cancel", {}) == (202, {})
    shown = web.get(f"/v1/links/{started['link']}")[1]
    assert (shown["state"], shown["error"]["code"]) == ("cancelled", "cancelled")


@pytest.mark.parametrize("path", ["/v1/mailboxes/nothing", "/v1/links/nothing"])
def test_what_is_not_there(path: str, web: Web) -> None:
    assert web.get(path)[0] == 404


@pytest.mark.parametrize("path", ["/v1/mailboxes/nothing/sync", "/v1/links/nothing/cancel"])
def test_what_is_not_there_cannot_be_asked(path: str, web: Web) -> None:
    assert web.post(path, {})[0] == 404
    assert web.asked == []


def test_refusals_are_problems_with_a_field(web: Web, mail_rig: Rig) -> None:
    good = body_of(on_rig(mail_rig, mail_rig.fresh()))
    for change, status, code, at in (
        ({"address": "name@"}, 422, "addr", "address"),
        ({"consent": {"agreed": False, "version": "1"}}, 422, "consent", "consent"),
        ({"imap": {"host": "x", "port": 0, "security": "tls"}}, 422, "bad_request", None),
        ({"imap": {"host": "x", "port": 993, "security": "none"}}, 422, "bad_request", None),
    ):
        answered, problem = web.post("/v1/mailboxes", good | change)
        assert (answered, problem["code"], problem.get("field")) == (status, code, at)
        assert good["password"] not in str(problem)
    assert web.asked == []


def test_a_password_and_a_page_at_once_are_refused(web: Web, mail_rig: Rig) -> None:
    good = body_of(on_rig(mail_rig, mail_rig.fresh()))
    for change in ({"oauth": "google"}, {"password": None}):
        asked = {name: value for name, value in (good | change).items() if value is not None}
        status, problem = web.post("/v1/mailboxes", asked)
        assert (status, problem["code"]) == (422, "bad_request")
    asked = {name: value for name, value in (good | {"oauth": "google"}).items() if name != "password"}
    status, problem = web.post("/v1/mailboxes", asked)
    assert (status, problem["code"]) == (409, "no_client")
    assert "isn't set up on this computer" in problem["title"]
    assert web.asked == []


def test_an_offer_to_link(web: Web, mail_rig: Rig) -> None:
    status, offer = web.post("/v1/discover", {"address": " Ann@Gmail.com "})
    assert (status, offer["provider"], offer["source"]) == (200, "gmail", "table")
    assert (offer["imap"]["host"], offer["ways"][0]) == ("imap.gmail.com", "oauth")
    assert (offer["oauth"]["issuer"], offer["oauth"]["ready"], offer["refusal"]) == ("google", False, None)
    assert offer["app_password"]["page"].startswith("https://")
    assert web.post("/v1/discover", {"address": "ann@"})[1]["code"] == "addr"
    link = web.home.run(on_rig(mail_rig, mail_rig.fresh()))
    refusal = web.post("/v1/discover", {"address": link.address})[1]["refusal"]
    assert (refusal["code"], refusal["field"]) == ("linked", "address")


def test_a_mailbox_is_unlinked_and_seen_no_more(web: Web, mail_rig: Rig) -> None:
    link = web.home.run(on_rig(mail_rig, mail_rig.fresh()))
    assert link.mailbox_id is not None
    web.home.linking.end(link.id, None)
    path = f"/v1/mailboxes/{link.mailbox_id}"
    status, done = web.post(f"{path}/unlink", {"waiting": "drafts", "history": "keep"})
    assert (status, done["address"], done["revoked"]) == (200, link.address, True)
    assert web.unlinking == {"waiting": "drafts", "move_to": None, "keep_history": True}
    web.home.accounts.unlink(link.mailbox_id, keep_history=True)
    assert web.get(path)[0] == 404
    assert web.get("/v1/mailboxes")[1]["mailboxes"] == []
    assert web.post(f"{path}/unlink", {"waiting": "burn", "history": "keep"})[0] == 422


def test_an_alias_is_asked_for(web: Web, mail_rig: Rig) -> None:
    link = web.home.run(on_rig(mail_rig, mail_rig.fresh()))
    assert link.mailbox_id is not None
    web.home.linking.end(link.id, None)
    path = f"/v1/mailboxes/{link.mailbox_id}"
    status, alias = web.post(f"{path}/aliases", {"address": "sales@rig.test"})
    assert (status, alias["state"], alias["found"]) == (202, "proving", "hand")
    assert web.get(path)[1]["aliases"] == [alias]
    status, problem = web.post(f"{path}/aliases", {"address": link.address})
    assert (status, problem["code"], problem["field"]) == (409, "alias_refused", "address")
    assert web.post("/v1/discover", {"address": "sales@rig.test"})[1]["refusal"]["code"] == "alias"
    assert web.post(f"{path}/aliases/remove", {"address": "sales@rig.test"}) == (200, {})
    assert web.post(f"{path}/aliases/remove", {"address": "sales@rig.test"})[0] == 404


def test_the_second_linking_of_an_address(web: Web, mail_rig: Rig) -> None:
    request = on_rig(mail_rig, mail_rig.fresh())
    running = web.home.linking.begin(request)
    status, problem = web.post("/v1/mailboxes", body_of(request))
    assert (status, problem["code"]) == (409, "linking")
    web.home.linking.cancel(running)
    web.home.run(request)
    status, problem = web.post("/v1/mailboxes", body_of(request))
    assert (status, problem["code"]) == (409, "linked")
    assert problem["title"] == f"{request.address} is linked already."
