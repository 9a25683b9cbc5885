"""People not to write to, and reports, on PostgreSQL as on SQLite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion.ledger.limits import Ceiling
from companion.ledger.reports import Reports
from companion.sending.suppression import Suppressions
from companion.store import events, suppressions
from companion.store.suppressions import SuppressionRow
from tests.fakes.clock import FixedClock
from tests.ledger.happened import fact, left
from tests.ledger.test_reports import fill
from tests.ledger.world import MAILBOX, World, open_world
from tests.rig.postgres import Postgres, open_shared

BOB = "bob@far.example"


@pytest.fixture(scope="module")
def shared() -> Iterator[World]:
    with Postgres() as server:
        store = open_shared(server.url)
        world = World(store, FixedClock(), Ceiling(500, 100))
        world.add_mailbox()
        yield world
        store.close()


def test_a_list_lives_there_as_here(shared: World) -> None:
    people = Suppressions(shared.store, FixedClock())
    with shared.store.write() as tx:
        send = left(tx, MAILBOX, 1, BOB)
        fact(tx, MAILBOX, "bounce", 2, send_id=send, message_id="<known@x>")
        suppressions.add(tx, 1, [SuppressionRow(BOB, "bounced", 1, MAILBOX, "<b@x>", "5.1.1")])
        suppressions.add(tx, 2, [SuppressionRow(BOB, "unsubscribed", 2, MAILBOX, "<w@x>")])
    (row,) = people.page("BOB").rows
    assert (row.why, row.message_id) == ("unsubscribed", "<w@x>")
    done = people.remove(BOB, "asked me to")
    with shared.store.write() as tx:
        old = [SuppressionRow(BOB, "bounced", 3, MAILBOX, message) for message in ("<known@x>", "<w@x>")]
        suppressions.add(tx, 3, old)
    assert people.page().total == 0
    assert people.restore(done.id) == row
    data = "email\n" + "\n".join(f"p{n}@far.example" for n in range(1_200))
    assert people.take(data.encode()).added == 1_200
    with shared.store.read() as connection:
        before = events.newest(connection)
    again = people.take("".join(people.file()).encode())
    assert (again.readable, again.added) == (1_201, 0)
    with shared.store.read() as connection:
        assert events.newest(connection) == before
    first = people.page()
    second = people.page(after=first.next)
    assert len({one.address for one in (*first.rows, *second.rows)}) == 100


def test_a_report_says_the_same(shared: World, tmp_path: Path) -> None:
    clock, zone = FixedClock(), ZoneInfo("Europe/Berlin")
    end = clock.now()
    with open_world(tmp_path / "db", clock) as alone:
        reports = []
        for world in (alone, shared):
            fill(world, end, 20, 120, seed=5)
            report = Reports(world.store, clock, zone).of(MAILBOX, date(2020, 1, 1), date(2020, 1, 2))
            assert report.total.sent == 0
            reports.append(Reports(world.store, clock, zone).of(MAILBOX))
    assert asdict(reports[0]) == asdict(reports[1])
    assert reports[0].total.refused > 0
