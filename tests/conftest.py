"""What every test stands on: nothing leaves the machine, and the real peers, started once a run."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.fakes.clock import FixedClock
from tests.ledger.world import World, open_world
from tests.rig import loopguard
from tests.rig.oauth import OAuthServer, start_oauth
from tests.rig.ports import RigRefused
from tests.rig.servers import DnsRig, Rig, start_dns_rig, start_mail_rig

loopguard.install()
# A shell starts what it puts into the background deaf to Ctrl+C, and every program of a test would be deaf with it.
signal.signal(signal.SIGINT, signal.default_int_handler)
# Both go by the wall's clock, on which others work too: they would find this machine's load, and no defect.
settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")
# Tests wait for servers more than they compute, so that two keep a core busy. Each process starts servers of its own.
PROCESSES_A_CORE, MOST_PROCESSES = 2, 12


def pytest_xdist_auto_num_workers() -> int:
    """For `-n auto`."""
    return min(PROCESSES_A_CORE * (os.cpu_count() or 1), MOST_PROCESSES)


@pytest.fixture(autouse=True)
def _stays_on_loopback() -> Iterator[None]:
    """Fails a test that tried to reach another machine, even where the code swallowed the refusal."""
    before = len(loopguard.refusals)
    yield
    assert loopguard.refusals[before:] == []


@pytest.fixture
def clock() -> FixedClock:
    """Stands still until the test moves it."""
    return FixedClock()


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    """A database with one linked mailbox. Folders that need another world have a fixture of this name."""
    with open_world(tmp_path / "db", clock) as world:
        yield world


@pytest.fixture(scope="session")
def mail_rig() -> Iterator[Rig]:
    """A real Dovecot and Postfix for the whole run. Take `mail_rig.fresh()` for a mailbox of your own."""
    try:
        rig = start_mail_rig()
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)
    with rig:
        yield rig


@pytest.fixture(scope="session")
def oauth_server(mail_rig: Rig) -> OAuthServer:
    """Google and Microsoft in one, whose tokens the mail rig takes. Runs until the mail rig ends."""
    try:
        return start_oauth(mail_rig)
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)


@pytest.fixture
def oauth(oauth_server: OAuthServer) -> Iterator[OAuthServer]:
    """The same with its switches reset, for the time of one test."""
    with oauth_server.usual() as server:
        yield server


@pytest.fixture(scope="session")
def dns_rig() -> Iterator[Callable[[str], DnsRig]]:
    """`host, port = dns_rig(zones)`: a name server with these zones, one for all who ask for the same."""
    with ExitStack() as running:
        yield cache(lambda zones: running.enter_context(start_dns_rig(zones)))
