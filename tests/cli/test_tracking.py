"""`postwarden tracking`, and the check-up that looks at what it set."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from companion.cli.main import main
from companion.core.datadir import DATABASE_NAME
from companion.dns.resolver import Resolver
from companion.health.service import Health
from companion.store import tracking
from tests.fakes.clock import FixedClock
from tests.ledger.world import MAILBOX, World, open_world
from tests.rig.servers import DnsRig

ZONES = """
acme.example MX 10 mail.acme.example.
link.acme.example CNAME track.endpoint.example.
old.acme.example CNAME elsewhere.example.
"""


@pytest.fixture
def say(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def run(*words: str) -> tuple[int, str, str]:
        code = main([*words, "--data-dir", str(tmp_path)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def server(dns_rig: Callable[[str], DnsRig]) -> DnsRig:
    return dns_rig(ZONES)


def found(world: World, server: DnsRig) -> list[str]:
    """What a check-up says about tracking."""
    health = Health(
        world.store, lambda: Resolver([(server.host, server.port)]), FixedClock(), lambda *_asked: b""
    )
    return [one.id for one in health.check(MAILBOX).findings if one.check == "tracking"]


def test_without_an_endpoint_nothing_is_said_about_tracking(tmp_path: Path, server: DnsRig) -> None:
    with open_world(tmp_path / "db") as world:
        assert found(world, server) == []
        with world.store.write() as tx:
            tracking.set_host(tx, "acme.example", "link.acme.example")
        assert found(world, server) == []
        with world.store.write() as tx:
            tracking.set_endpoint(tx, "track.endpoint.example")
        assert found(world, server) == ["tracking.ok"]
        with world.store.write() as tx:
            tracking.set_host(tx, "acme.example", "old.acme.example")
        assert found(world, server) == ["tracking.cname"]
        with world.store.write() as tx:
            tracking.set_endpoint(tx, None)
        assert found(world, server) == []


def test_it_is_set_shown_and_taken_away(
    say: Callable[..., tuple[int, str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_world(tmp_path / DATABASE_NAME):
        pass
    monkeypatch.setenv("POSTWARDEN_VAULT", "file")
    assert say("tracking")[:2] == (0, "Endpoint: none, so nothing about tracking is checked\n")
    code, out, _ = say(
        "tracking", "Mail.ACME.example", "--host", "link.acme.example.", "--endpoint", "t.far.example"
    )
    assert (code, out) == (0, "Endpoint: t.far.example\nacme.example: link.acme.example\n")
    assert json.loads(say("tracking", "--json")[1]) == {
        "endpoint": "t.far.example", "hosts": {"acme.example": "link.acme.example"},
    }  # fmt: skip
    assert say("tracking", "acme.example", "--host", "none", "--endpoint", "none")[1].startswith(
        "Endpoint: none"
    )
    code, _, err = say("tracking", "--host", "link.acme.example")
    assert (code, err) == (2, "postwarden: --host needs the DOMAIN whose name it is.\n")
    code, _, err = say("tracking", "--endpoint", "https://far.example/x")
    assert (code, err) == (2, "postwarden: 'https://far.example/x' is not a domain.\n")


def test_check_looks_at_a_name_that_is_given(
    say: Callable[..., tuple[int, str, str]], server: DnsRig
) -> None:
    asked = ("check", "acme.example", "--nameserver", f"{server.host}:{server.port}", "--json")
    given = ("--tracking", "old.acme.example", "--endpoint", "track.endpoint.example")
    assert "tracking" not in say(*asked)[1]
    report = json.loads(say(*asked, *given)[1])
    (one,) = [one for one in report["findings"] if one["id"].startswith("tracking.")]
    assert (one["id"], one["fix"]["record"]["value"]) == ("tracking.cname", "track.endpoint.example")
    code, _, err = say(*asked, "--tracking", "old.acme.example")
    assert (code, err) == (2, "postwarden: --tracking and --endpoint need each other.\n")
