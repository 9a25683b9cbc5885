"""What one mailbox tells of its last days: which sends came back, and how its last pass went."""

from __future__ import annotations

from typing import Any

from companion.core.errors import HostSilent
from companion.sending.guarding import Guard
from companion.store import guards, mailboxes
from tests.ledger.happened import fact, left, suppress
from tests.linking.house import on_rig
from tests.rig.servers import Rig
from tests.web.linked import Web


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
    web.fault = HostSilent(host="localhost", port=993, said="* BYE for today")
    assert (synced(7000, "host")["error"]["said"], synced(7000, "auth")["error"]["said"]) == (
        "* BYE for today",
        None,
    )
    partly = synced(7000, "numbered_anew")
    assert (partly["state"], partly["error"]["code"]) == ("current", "numbered_anew")
    web.syncing = True
    assert web.get(path)[1]["sync"]["state"] == "syncing"


def test_who_stopped_sending_is_said_and_asked_to_go_on(web: Web, mail_rig: Rig) -> None:
    link = web.home.run(on_rig(mail_rig, mail_rig.fresh()))
    assert link.mailbox_id is not None
    path, now = f"/v1/mailboxes/{link.mailbox_id}", web.home.clock.now()
    assert web.get(path)[1]["pause"] is None
    with web.home.store.write() as tx:
        mailboxes.set_state(tx, link.mailbox_id, "active", None, now)
        guards.begin(tx, link.mailbox_id, now - 5000)
        for n in range(4):
            send = left(tx, link.mailbox_id, now - 4000 + n, f"p{n}@far.example")
            fact(tx, link.mailbox_id, "bounce", now, send_id=send, owner="address", permanent=True)
    Guard(web.home.store, web.home.clock).look(link.mailbox_id)
    shown = web.get(path)[1]
    paused = {"why": "bounces", "at": now, "addresses": [f"p{n}@far.example" for n in range(4)]}
    assert shown["pause"] == paused
    assert (shown["state"], shown["reason"], shown["since"]) == ("paused", "bounces", now)
    assert web.get("/v1/mailboxes")[1]["mailboxes"][0]["state"] == "paused"
    with web.home.store.write() as tx:
        mailboxes.set_state(tx, link.mailbox_id, "needs_sign_in", "auth", now)
    assert web.get(path)[1]["state"] == "needs_sign_in"  # the bigger one is said
    with web.home.store.write() as tx:
        mailboxes.set_state(tx, link.mailbox_id, "active", None, now)
    assert web.post(f"{path}/resume", {}) == (200, {})
    shown = web.get(path)[1]
    assert (shown["state"], shown["pause"]) == ("active", None)
    assert web.post("/v1/mailboxes/nothing/resume", {})[0] == 404
