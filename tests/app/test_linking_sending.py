"""A mailbox that stops sending and starts again: what waits meanwhile says why, and goes out by itself after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from companion.app.running import Companion
from companion.core.clock import SystemClock
from companion.core.secret import Secret
from companion.demo.client import ChannelClient
from companion.linking.request import LinkRequest
from companion.mail.endpoint import Endpoint
from tests.app import world
from tests.app.test_companion import link, linked, until
from tests.rig.servers import DnsRig, Rig


@pytest.fixture
def companion(tmp_path: Path, mail_rig: Rig, dns_rig: Callable[[str], DnsRig]) -> Iterator[Companion]:
    settings = world.settings(tmp_path / "home", mail_rig, dns_rig, sync=0.3)
    made = Companion(settings, SystemClock(), check_replies=True)
    made.start()
    yield made
    made.stop()


def test_what_waited_goes_out_once_it_sends_again(companion: Companion, mail_rig: Rig) -> None:
    client = ChannelClient(companion.settings.port)
    client.pair(companion.pairing.new_code())
    who, to = mail_rig.fresh(), mail_rig.fresh()
    mailbox = linked(client, mail_rig, who)
    imap, smtp = (Endpoint(mail_rig.host, mail_rig.ports[port], "tls") for port in ("imaps", "smtps"))
    request = LinkRequest(
        who.address, Secret(who.password), imap, smtp, None, agreed=False, consent_version="", sending=False, again=True
    )  # fmt: skip
    outbox = f"/v1/mailboxes/{mailbox}/outbox"
    assert client.post(f"{outbox}/pause", {}).status == 200  # so that it is not sent before sending is off
    soon = SystemClock().now() + 1000
    message = {
        "mailbox": mailbox, "from": who.address, "to": [to.address], "subject": "Later", "text": "Later.", "at": soon,
    }  # fmt: skip
    assert client.post("/v1/outbox", message).body["state"] == "queued"
    companion.clockwork.run_link(companion.services.linking.begin(request))

    def item() -> dict[str, Any]:
        return dict(client.get(f"/v1/outbox?mailbox={mailbox}").body["items"][0])

    until(lambda: not client.get(f"/v1/mailboxes/{mailbox}").body["sending"])
    assert client.post(f"{outbox}/resume", {}).status == 200
    until(lambda: item()["reason"] == "no_sending")
    refused = client.post("/v1/outbox", {name: value for name, value in message.items() if name != "at"})
    assert refused.body["code"] == "no_sending"

    wrong = link(client, mail_rig, who, password="wrong", consent={"agreed": False, "version": "1"})
    until(lambda: client.get(f"/v1/links/{wrong}").body["state"] == "failed")
    now = client.get(f"/v1/mailboxes/{mailbox}").body
    assert (now["state"], now["sending"], item()["state"]) == ("active", False, "queued")

    again = link(client, mail_rig, who, consent={"agreed": False, "version": "1"})
    ended = until(lambda: (found := client.get(f"/v1/links/{again}").body)["state"] != "running" and found)
    assert (ended["state"], ended["mailbox"]) == ("done", mailbox)
    until(lambda: item()["state"] == "sent")
    assert client.get(f"/v1/mailboxes/{mailbox}").body["sending"]
    refused = client.post(
        "/v1/mailboxes",
        {"address": who.address, "password": who.password, "consent": {"agreed": True, "version": "1"}},
    )
    assert refused.body["code"] == "linked"
