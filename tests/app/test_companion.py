"""The whole companion on real servers: links, reads, counts, checks, sends; one bad mailbox stops no other; it ends."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion.app import build, open_services
from companion.app.running import Companion
from companion.core.clock import SystemClock
from companion.core.datadir import DirectoryLock
from companion.core.errors import PortTaken, StoreUnavailable
from companion.core.settings import Settings
from companion.demo.client import ChannelClient
from companion.ledger.settings import Change
from companion.sending.suppression import PAGE
from tests.app import world
from tests.fakes.served import free_port
from tests.rig.servers import DnsRig, Person, Rig


@pytest.fixture
def settings(tmp_path: Path, mail_rig: Rig, dns_rig: Callable[[str], DnsRig]) -> Settings:
    return world.settings(tmp_path / "home", mail_rig, dns_rig, sync=0.3)


@pytest.fixture
def companion(settings: Settings) -> Iterator[Companion]:
    made = Companion(settings, SystemClock(), check_replies=True)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def client(companion: Companion) -> ChannelClient:
    made = ChannelClient(companion.settings.port)
    made.pair(companion.pairing.new_code())
    return made


def until(look: Callable[[], Any], seconds: float = 30) -> Any:
    """What `look` returns as soon as that is something."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.05)
    return found


def link(client: ChannelClient, rig: Rig, who: Person, **changes: Any) -> str:
    body = {
        "address": who.address,
        "password": who.password,
        "imap": {"host": rig.host, "port": rig.ports["imaps"], "security": "tls"},
        "smtp": {"host": rig.host, "port": rig.ports["submission"], "security": "starttls"},
        "consent": {"agreed": True, "version": "1"},
    }
    reply = client.post("/v1/mailboxes", body | changes)
    assert reply.status == 202, reply
    return str(reply.body["link"])


def linked(client: ChannelClient, rig: Rig, who: Person) -> str:
    link_id = link(client, rig, who)
    ended = until(lambda: (found := client.get(f"/v1/links/{link_id}").body)["state"] != "running" and found)
    assert (ended["state"], ended["error"]) == ("done", None)
    assert [step["state"] for step in ended["steps"]] == ["done"] * 6
    return str(ended["mailbox"])


def test_the_main_job(companion: Companion, client: ChannelClient, mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "Sent", 4, epoch=int(time.time()) - 3600)
    mailbox = linked(client, mail_rig, who)
    companion.services.limits.set(mailbox, Change(hour=100, day=100))
    before = client.get(f"/v1/mailboxes/{mailbox}").body
    assert (before["state"], before["sync"]["error"]) == ("active", None)
    assert client.get(f"/v1/mailboxes/{mailbox}/health").body["health"]["domain"] == "rig.test"
    assert before["score"] == client.get(f"/v1/mailboxes/{mailbox}/health").body["health"]["score"]["score"]

    # Another client's message in Sent is counted, and open sidebars hear of it.
    newest = client.get("/v1/events?after=0").body["last"]
    mail_rig.fill(who, "Sent", 1, first=77, epoch=int(time.time()) - 77 * 600)
    until(
        lambda: (
            client.get(f"/v1/mailboxes/{mailbox}").body["usage"]["ceiling"]["used"]
            > before["usage"]["ceiling"]["used"]
        )
    )
    kinds = {event["kind"] for event in client.get(f"/v1/events?after={newest}").body["events"]}
    assert "usage" in kinds

    # The outbox sends by itself, once, and files its copy.
    to = mail_rig.fresh()
    message = {
        "mailbox": mailbox,
        "from": who.address,
        "to": [to.address],
        "subject": "Hello",
        "text": "Hello.",
    }
    item = client.post("/v1/outbox", message).body
    until(lambda: client.get(f"/v1/outbox?mailbox={mailbox}").body["items"][0]["state"] == "sent")

    def copies(person: Person, folder: str) -> int:
        with mail_rig.imap(person) as imap:
            imap.select(folder, readonly=True)
            return len(imap.search(None, "HEADER", "Message-ID", item["message_id"])[1][0].split())

    until(lambda: copies(to, "INBOX") == 1)
    until(lambda: copies(who, "Sent") == 1)
    settled = client.get(f"/v1/mailboxes/{mailbox}").body["usage"]["hour"]["used"]
    companion.services.syncing.sync(mailbox)
    assert (
        client.get(f"/v1/mailboxes/{mailbox}").body["usage"]["hour"]["used"] == settled
    )  # its copy is no second send
    assert copies(who, "Sent") == 1


def test_check_and_sync_on_request(client: ChannelClient, companion: Companion, mail_rig: Rig) -> None:
    mailbox = linked(client, mail_rig, mail_rig.fresh())
    first = client.get(f"/v1/mailboxes/{mailbox}/health").body["health"]["checked_at"]
    assert client.post(f"/v1/mailboxes/{mailbox}/check", {}).status == 202
    until(lambda: client.get(f"/v1/mailboxes/{mailbox}/health").body["health"]["checked_at"] > first)
    synced = client.get(f"/v1/mailboxes/{mailbox}").body["synced_at"]
    assert client.post(f"/v1/mailboxes/{mailbox}/sync", {}).status == 202
    until(lambda: client.get(f"/v1/mailboxes/{mailbox}").body["synced_at"] > synced)


def test_a_bad_mailbox_stops_no_other(client: ChannelClient, companion: Companion, mail_rig: Rig) -> None:
    bad, good = linked(client, mail_rig, mail_rig.fresh()), linked(client, mail_rig, mail_rig.fresh())
    with companion.store.write() as tx:  # its server is gone
        tx.exec_driver_sql("UPDATE mailboxes SET imap_port = ? WHERE id = ?", (free_port(), bad))
    companion.stop()
    again = build(companion.settings)
    again.start()
    try:
        until(lambda: client.get(f"/v1/mailboxes/{bad}").body["sync"]["state"] == "failed")
        synced = client.get(f"/v1/mailboxes/{good}").body["synced_at"]
        until(lambda: client.get(f"/v1/mailboxes/{good}").body["synced_at"] > synced)
        assert client.get(f"/v1/mailboxes/{bad}").body["sync"]["error"]["code"] == "host"
    finally:
        again.stop()


def test_a_wrong_password_leaves_no_mailbox(client: ChannelClient, mail_rig: Rig) -> None:
    link_id = link(client, mail_rig, mail_rig.fresh(), password="wrong")
    ended = until(lambda: (found := client.get(f"/v1/links/{link_id}").body)["state"] != "running" and found)
    assert (ended["state"], ended["error"]["code"], ended["mailbox"]) == ("failed", "auth", None)
    assert client.get("/v1/mailboxes").body["mailboxes"] == []


def test_a_long_list_of_people_is_searched_and_paged_over_the_channel(
    companion: Companion, client: ChannelClient
) -> None:
    names = [f"p{n}+ü@far.example" for n in range(PAGE + 1)]
    companion.services.suppressions.take("\n".join(names).encode())
    where = "/v1/suppressions"
    first = client.post(f"{where}/search", {}).body
    second = client.post(f"{where}/search", {"after": first["next"]}).body
    assert {item["address"] for item in first["items"] + second["items"]} == set(names)
    assert (len(first["items"]), second["next"]) == (PAGE, None)
    assert client.post(f"{where}/search", {"search": "p7+Ü@far"}).body["total"] == 1
    assert client.post(f"{where}/export", {"after": first["next"]}).body["csv"].count("@far.example") == 1


def test_a_silent_server_does_not_hold_the_end(
    companion: Companion, client: ChannelClient, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.jobs.clockwork.PATIENCE", 0.2)
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        server = {"host": "localhost", "port": silent.getsockname()[1], "security": "tls"}
        link_id = link(client, mail_rig, mail_rig.fresh(), imap=server)
        talking, _ = silent.accept()
        began = time.monotonic()
        companion.stop()
        assert time.monotonic() - began < 15
        talking.close()
    until(lambda: not [thread for thread in threading.enumerate() if thread.name.startswith("link-")])
    again = build(companion.settings)
    again.start()
    try:
        ended = client.get(f"/v1/links/{link_id}").body
        assert (ended["state"], ended["error"]["code"]) == ("failed", "interrupted")
    finally:
        again.stop()


def test_nothing_is_left_after_the_end(settings: Settings) -> None:
    before = set(threading.enumerate())
    for _ in range(2):
        made = build(settings)
        made.start()
        made.stop()
        made.stop()
    until(lambda: set(threading.enumerate()) <= before)
    with open_services(settings) as services:
        assert services.accounts.mailboxes() == []


def test_a_start_that_fails_leaves_nothing_open(settings: Settings) -> None:
    first = build(settings)
    first.start()
    other = build(replace(settings, data_dir=settings.data_dir.with_name("other")))
    try:
        with pytest.raises(PortTaken):
            other.start()
        assert [thread.name for thread in threading.enumerate()].count("http") == 1
        with pytest.raises(StoreUnavailable), other.store.read():
            pass
        lock = DirectoryLock(other.settings.data_dir)
        lock.acquire()
        lock.release()
        other.stop()
    finally:
        first.stop()
    other.start()
    other.stop()
