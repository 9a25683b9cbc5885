"""T31: fifty threads in each of four processes never take more than there is, nor send anything twice; on SQLite and on
PostgreSQL. `pytest -s` prints what each race came to.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from companion.core.clock import SystemClock
from companion.ledger.limits import Ceiling
from companion.sending.outbox import OutboxAsk
from companion.store import domains, sealed, tables
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from companion.vault import seal
from companion.vault.vault import Vault
from tests.fakes.vault import MemoryKeys
from tests.ledger.world import World
from tests.rig.ports import RigRefused
from tests.rig.postgres import Postgres, open_shared
from tests.sending.claimer import Claimer

PROCESSES, THREADS, TRIES = 4, 50, 60
QUEUED = 25  # of each mailbox; more than its window holds
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
    words = ("tests.ledger.racer", where, str(THREADS), str(TRIES))
    said = raced([(*words, f"racer{n}-", *boxes()) for n in range(PROCESSES)])
    granted = sum((Counter(one) for one in said), Counter[str]())
    assert granted["m_cal"] == HOURLY
    assert granted["m_ann"] + granted["m_bea"] == OF_DOMAIN
    assert max(granted.values()) <= HOURLY
    assert counted(store) == granted
    print(
        f"\n{PROCESSES} x {THREADS} threads, {PROCESSES * TRIES} asked, granted {dict(sorted(granted.items()))}"
    )


@pytest.mark.timeout(300)
def test_outbox_and_permits_together_pass_no_window_and_nothing_leaves_twice(
    database: tuple[str, Store], tmp_path: Path
) -> None:
    """All processes send the same outbox, while as many threads ask for permits from the same windows."""
    where, store = database
    world, key, taken = World(store, SystemClock(), Ceiling(500, 100)), seal.new_key(), tmp_path / "taken"
    vault = Vault(key, sealed, MemoryKeys())
    with store.write() as tx:
        domains.set_limit(tx, "acme.example", OF_DOMAIN, 0)
    for mailbox, address in BOXES.items():
        world.add_mailbox(mailbox, address, limit_hour=HOURLY)
        claimer = Claimer(world, vault, taken, "", BOXES)
        for number in range(QUEUED):
            claimer.outbox.enqueue(
                OutboxAsk(mailbox, address, (f"o{number}@far.example",), "Hello", "Shall we meet?")
            )
    words = ("tests.sending.claimer", where, key.hex(), str(taken), str(THREADS))
    said = raced([(*words, f"claimer{n}-", *boxes()) for n in range(PROCESSES)])
    granted = sum((Counter(one["granted"]) for one in said), Counter[str]())
    done = sum((Counter(one["done"]) for one in said), Counter[str]())
    claimer.outbox.recover()  # of whom the store had no turn to write down what the server said
    claimer.outbox.dispatch()
    ids = taken.read_text().splitlines()
    with store.read() as connection:
        rows = connection.execute(
            select(tables.outbox.c.message_id, tables.outbox.c.mailbox_id, tables.outbox.c.state)
        ).all()
    sent = Counter(row.mailbox_id for row in rows if row.state == "sent")
    assert sorted(ids) == sorted(row.message_id for row in rows if row.state == "sent"), "each once"
    assert {row.state for row in rows} == {"sent", "queued"}
    both = granted + sent
    assert both["m_cal"] == HOURLY
    assert both["m_ann"] + both["m_bea"] == OF_DOMAIN
    assert max(both.values()) <= HOURLY
    assert counted(store) == both
    assert min(sum(sent.values()), sum(granted.values())) > 0, "one side had all of it: no race"
    print(
        f"\n{PROCESSES} x {THREADS} threads, {done['rounds']} rounds, "
        f"{done['unavailable']} without a turn: sent {dict(sorted(sent.items()))}, "
        f"granted {dict(sorted(granted.items()))}"
    )


def counted(store: Store) -> dict[str, int]:
    """Live rows of the ledger by mailbox."""
    sends = tables.sends.c
    query = select(sends.mailbox_id, func.count()).where(sends.state != "released").group_by(sends.mailbox_id)
    with store.read() as connection:
        return {row[0]: row[1] for row in connection.execute(query)}


def boxes() -> list[str]:
    return [f"{mailbox}={address}" for mailbox, address in BOXES.items()]


def raced(commands: list[tuple[str, ...]]) -> list[Any]:
    """What each module printed; all begin at the same moment."""
    racers = [
        subprocess.Popen(
            [sys.executable, "-m", *words],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).resolve().parents[2],
        )
        for words in commands
    ]  # fmt: skip
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write(b"go\n")
        racer.stdin.flush()
    try:
        said = [racer.communicate(timeout=200)[0] for racer in racers]
        assert [racer.returncode for racer in racers] == [0] * len(racers)
        return [json.loads(one) for one in said]
    finally:
        for racer in racers:
            racer.kill()
            racer.communicate()
