"""The whole companion watches what was linked: nothing else than IDLE could tell it anything within an hour."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.app.running import Companion
from companion.core.clock import SystemClock
from companion.demo.client import ChannelClient
from tests.app import world
from tests.app.test_companion import linked, until
from tests.jobs.watched import watchers
from tests.rig.servers import DnsRig, Person, Rig
from tests.syncing.world import letter


@pytest.fixture
def companion(tmp_path: Path, mail_rig: Rig, dns_rig: Callable[[str], DnsRig]) -> Iterator[Companion]:
    made = Companion(world.settings(tmp_path / "home", mail_rig, dns_rig), SystemClock())
    made.start()
    yield made
    made.stop()


@pytest.fixture
def client(companion: Companion) -> ChannelClient:
    made = ChannelClient(companion.settings.port)
    made.pair(companion.pairing.new_code())
    return made


def told(client: ChannelClient, mailbox: str, after: int) -> bool:
    events = client.get(f"/v1/events?after={after}&wait=5").body["events"]
    return ("sync", mailbox) in {(event["kind"], event["mailbox"]) for event in events}


def test_a_sidebar_hears_of_what_comes_until_the_mailbox_is_unlinked(
    companion: Companion, client: ChannelClient, mail_rig: Rig
) -> None:
    people: dict[str, Person] = {}
    for _ in range(2):
        who = mail_rig.fresh()
        people[linked(client, mail_rig, who)] = who
    watching = companion.clockwork._rounds.watching
    for mailbox, who in people.items():
        until(lambda id=mailbox: watching.listening(id) == {"inbox", "sent"})  # type: ignore[misc]
        until(lambda id=mailbox: not companion.clockwork.syncing(id))  # type: ignore[misc]
        last = int(client.get("/v1/events?after=0").body["last"])
        mail_rig.put(who, "INBOX", [letter("ann@far.example", [who.address], "in@far.example")])
        until(lambda id=mailbox, after=last: told(client, id, after))  # type: ignore[misc]

    gone, kept = people
    body = {"waiting": "discard", "history": "delete"}
    assert client.post(f"/v1/mailboxes/{gone}/unlink", body).status == 200
    until(lambda: watchers() == [f"watch-inbox-{kept}", f"watch-sent-{kept}"])
    companion.stop()
    until(lambda: watchers() == [])
    assert not [one for one in threading.enumerate() if one.name.startswith("sync-")]
