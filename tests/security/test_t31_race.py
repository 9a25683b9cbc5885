"""T31: fifty threads in each of four processes never take more than there is, on SQLite and on PostgreSQL."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from companion.core.clock import SystemClock
from companion.ledger.limits import Ceiling
from companion.store import domains, tables
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from tests.ledger.world import World
from tests.rig.ports import RigRefused
from tests.rig.postgres import Postgres, open_shared

PROCESSES, THREADS, TRIES = 4, 50, 60
BOXES = {"m_ann": "ann@acme.example", "m_bea": "bea@acme.example", "m_cal": "cal@other.example"}
HOURLY, OF_DOMAIN = 20, 30


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Store]]:
    if request.param == "SQLite":
        store = open_migrated(tmp_path / "db")
        yield str(tmp_path / "db"), store
        store.close()
        return
    try:
        server = Postgres()
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)
    with server:
        store = open_shared(server.url)
        yield server.url, store
        store.close()


def test_no_window_of_a_mailbox_or_a_domain_is_passed(database: tuple[str, Store]) -> None:
    """Each of two mailboxes would take its 20, but their domain has 30; every ask is answered, none by a deadlock."""
    where, store = database
    world = World(store, SystemClock(), Ceiling(500, 100))
    for mailbox, address in BOXES.items():
        world.add_mailbox(mailbox, address, limit_hour=HOURLY)
    with store.write() as tx:
        domains.set_limit(tx, "acme.example", OF_DOMAIN, 0)
    racers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.ledger.racer", where, str(THREADS), str(TRIES), f"racer{n}-"]
            + [f"{mailbox}={address}" for mailbox, address in BOXES.items()],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).resolve().parents[2],
        )
        for n in range(PROCESSES)
    ]  # fmt: skip
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write(b"go\n")
        racer.stdin.flush()
    granted = Counter[str]()
    for racer in racers:
        granted += Counter(json.loads(racer.communicate(timeout=100)[0]))
        assert racer.returncode == 0
    assert granted["m_cal"] == HOURLY
    assert granted["m_ann"] + granted["m_bea"] == OF_DOMAIN
    assert max(granted.values()) <= HOURLY
    with store.read() as connection:
        counted = select(tables.sends.c.mailbox_id, func.count()).group_by(tables.sends.c.mailbox_id)
        assert {row[0]: row[1] for row in connection.execute(counted)} == granted
