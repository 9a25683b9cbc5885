"""A user sets a record and closes the panel: the whole companion finds it by itself, over a restart, and says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion.app.running import Companion
from companion.core.clock import MINUTE, SystemClock
from companion.core.settings import Settings
from companion.demo.client import ChannelClient
from tests.app import world
from tests.app.test_companion import linked, until
from tests.rig.knotrig import Knot
from tests.rig.servers import DnsRig, Rig

BEFORE = 'rig.test. MX 10 localhost.\nrig.test. TXT "v=spf1 mx ~all"\n'
AFTER = f'{BEFORE}_dmarc.rig.test. TXT "v=DMARC1; p=none; rua=mailto:a@rig.test"\n'


class Moved(SystemClock):
    """The time of day, further on by what a test says."""

    ahead = 0

    def now(self) -> int:
        return super().now() + self.ahead


@pytest.fixture
def server() -> Iterator[Knot]:
    with Knot({".": BEFORE}) as server:
        yield server


@pytest.fixture
def settings(
    tmp_path: Path,
    mail_rig: Rig,
    dns_rig: Callable[[str], DnsRig],
    server: Knot,
    monkeypatch: pytest.MonkeyPatch,
) -> Settings:
    monkeypatch.setattr("companion.jobs.clockwork.WAITED", 0.2)
    made = world.settings(tmp_path / "home", mail_rig, dns_rig)
    names = replace(made.peers, nameservers=((server.host, server.port),))
    return replace(made, peers=names, pace=replace(made.pace, notices=0.3))


def test_what_is_waited_for_is_found_and_told(
    settings: Settings, server: Knot, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Moved()
    first = Companion(settings, clock, check_replies=True)
    first.start()
    try:
        client = ChannelClient(settings.port, now=clock.now)
        client.pair(first.pairing.new_code())
        awake = {"quiet_from": "00:00", "quiet_until": "00:00", "weekends": False, "break_quiet": True}
        wanted = {"urgent": True, "warnings": True, "good_news": True, "ramp_up": False}
        assert client.post("/v1/alerts", awake | wanted).status == 200
        mailbox = linked(client, mail_rig, mail_rig.fresh())
        path = f"/v1/mailboxes/{mailbox}/health"
        before = client.get(path).body
        assert "dmarc.none" in [one["id"] for one in before["health"]["findings"]]
        assert client.post(f"{path}/attempts", {"finding": "dmarc.none", "check": False}).status == 202
        (waiting,) = client.get(path).body["waiting"]
        assert 4 * MINUTE < waiting["next_at"] - waiting["since"] < 6 * MINUTE
        clock.ahead += 6 * MINUTE
        looked = until(lambda: client.get(path).body["waiting"][0]["looked_at"])
        assert looked > waiting["next_at"]
        assert client.get(path).body["health"]["checked_at"] == before["health"]["checked_at"]
    finally:
        first.stop()

    server.put({".": AFTER})
    clock.ahead += 6 * MINUTE
    second = Companion(settings, clock, check_replies=True)
    second.start()
    try:
        fixed: dict[str, Any] = until(
            lambda: (found := client.get(path).body)["waiting"][0]["fixed_at"] and found
        )
        assert fixed["waiting"][0]["next_at"] is None
        assert "dmarc.none" not in [one["id"] for one in fixed["health"]["findings"]]
        assert fixed["health"]["score"]["low"] > before["health"]["score"]["low"]
        show = until(lambda: client.get("/v1/notices").body["show"])
        assert show["title"] == "Fixed: DMARC now passes"
    finally:
        second.stop()
