"""The routes of linking and mailboxes, behind which stand a real store, ledger and mail servers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from companion.jobs.unlinkrun import Unlinked
from companion.ledger.history import History
from companion.ledger.service import Ledger
from companion.linking.offers import Offers
from companion.linking.request import LinkRequest
from companion.sending.aliases import Aliases
from companion.store import mailboxes
from companion.store.clients import Client
from companion.web import contract, problems
from companion.web.routes import linking as linking_routes
from companion.web.routes import mailboxes as routes
from tests.ledger.happened import fact, left, suppress
from tests.linking.house import House, house, on_rig
from tests.rig.servers import Rig


@dataclass
class Web:
    home: House
    client: FlaskClient
    asked: list[tuple[str, str]] = field(default_factory=list)
    syncing: bool = False
    unlinking: dict[str, Any] = field(default_factory=dict)

    def unlink(self, mailbox_id: str, **ask: Any) -> Unlinked:
        self.asked.append(("unlink", mailbox_id))
        self.unlinking = ask
        return Unlinked(self.home.accounts.mailbox(mailbox_id).address, 2, 0, True, None)

    def get(self, path: str) -> tuple[int, Any]:
        answer = self.client.get(path)
        return answer.status_code, answer.get_json(force=True)

    def post(self, path: str, body: object) -> tuple[int, Any]:
        answer = self.client.post(path, json=body)
        return answer.status_code, answer.get_json(force=True)


@pytest.fixture
def web(tmp_path: Path, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """The blueprint alone; who may ask is the guard's matter and tested there. Replies are held to their schemas."""
    with house(tmp_path, mail_rig.ca) as home:
        app = Flask("test")
        contract.install(app, check_replies=True)
        problems.install(app)
        made = Web(home, app.test_client())
        names = "companion.web.routes.linking.current_client"
        monkeypatch.setattr(names, lambda: (Client("c1", "Chrome on Linux", "x", 0, None, True, 0, None), 0))
        offers = Offers(home.store, home.discovery, home.sign_ins.ready, home.limit)
        app.register_blueprint(
            linking_routes.make(
                home.linking, offers, run_link=lambda link_id: made.asked.append(("link", link_id))
            )
        )
        blueprint = routes.make(
            home.accounts,
            home.linking,
            Ledger(home.store, home.clock),
            History(home.store, home.clock),
            Aliases(home.store, home.vault, home.clock),
            unlink=made.unlink,
            sync_now=lambda mailbox_id: made.asked.append(("sync", mailbox_id)),
            syncing=lambda _: made.syncing,
            score=lambda _: 71.5,
        )
        app.register_blueprint(blueprint)
        yield made


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
        "send_anyway": True,
    }
    assert shown["usage"]["can_send_now"] == 6
    assert len(shown["days"]) == 30
    assert {(day["sent"], day["replied"], day["bounced"]) for day in shown["days"]} == {(0, 0, 0)}
    assert (shown["stream"]["sent"], shown["stream"]["owners"]["address"]) == (0, 0)


def test_which_sends_came_back(web: Web, mail_rig: Rig) -> None:
    link = web.home.run(on_rig(mail_rig, mail_rig.fresh()))
    assert link.mailbox_id is not None
    path, now = f"/v1/mailboxes/{link.mailbox_id}", web.home.clock.now()
    assert web.get(f"{path}/bounces") == (200, {"bounces": []})
    told: dict[str, Any] = {"owner": "address", "permanent": True, "status": "5.1.1", "smtp_code": 550}
    with web.home.store.write() as tx:
        for n, words in enumerate(("550 5.1.1 no such user", "no such\nuser", None)):
            send = left(tx, link.mailbox_id, now - 5000, f"p{n}@far.example")
            fact(tx, link.mailbox_id, "bounce", now - n, send_id=send, reason=words, **told)
        suppress(tx, "p1@far.example", now)
    bounces = web.get(f"{path}/bounces")[1]["bounces"]
    assert bounces[1] == {
        "address": "p1@far.example",
        "sent_at": now - 5000,
        "at": now - 1,
        "cause": "no_mailbox",
        "permanent": True,
        "said": "550 5.1.1 no such user",
        "suppressed": True,
    }
    assert [one["said"] for one in bounces] == ["550 5.1.1 no such user"] * 2 + ["550 5.1.1"]
    assert [one["suppressed"] for one in bounces] == [False, True, False]
    shown = web.get(path)[1]
    assert (shown["days"][-1]["bounced"], shown["stream"]["owners"]["address"]) == (3, 3)
    assert web.get("/v1/mailboxes/nothing/bounces")[0] == 404


def test_how_a_pass_went_is_said(web: Web, mail_rig: Rig) -> None:
    link = web.home.run(on_rig(mail_rig, mail_rig.fresh()))
    assert link.mailbox_id is not None
    path = f"/v1/mailboxes/{link.mailbox_id}"

    def synced(at: int, error: str | None) -> dict[str, Any]:
        assert link.mailbox_id is not None
        with web.home.store.write() as tx:
            mailboxes.set_synced(tx, link.mailbox_id, at, error)
        return dict(web.get(path)[1]["sync"])

    assert synced(5000, None) == {"state": "current", "at": 5000, "error": None}
    failed = synced(6000, "host")
    assert (failed["state"], failed["at"], failed["error"]["code"]) == ("failed", 5000, "host")
    port = mail_rig.ports["imaps"]
    assert failed["error"]["sentence"] == f"Nothing answers at localhost, port {port}."
    for code in ("auth", "tls", "switched_off", "connection_lost", "keyring_locked", "store_unavailable"):
        assert synced(7000, code)["error"]["code"] == code
    assert (
        synced(7000, "port_taken")["error"]["code"] == "internal"
    )  # its sentence needs what no mailbox knows
    partly = synced(7000, "numbered_anew")
    assert (partly["state"], partly["error"]["code"]) == ("current", "numbered_anew")
    web.syncing = True
    assert web.get(path)[1]["sync"]["state"] == "syncing"


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
