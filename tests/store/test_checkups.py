"""Check-ups in the database, and the sends a day that they judge."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.clock import DAY
from companion.store import checkups
from companion.store.checkups import CheckupRow
from companion.store.ledger import SendRow, write
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import MAILBOX, World, open_world

ROW = CheckupRow(MAILBOX, "acme.example", NOON, "dm1", 66.7, 24.0, 88.0, {"health": {"a": [1]}, "kept": {}})


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with open_world(tmp_path / "db", FixedClock()) as world:
        yield world


def test_the_latest_is_the_newest_of_its_mailbox(world: World) -> None:
    world.add_mailbox("m_bob", "bob@acme.example")
    with world.store.read() as connection:
        assert checkups.latest(connection, MAILBOX) is None
        assert checkups.score_of(connection, MAILBOX) is None
    with world.store.write() as tx:
        checkups.add(tx, replace(ROW, at=NOON + 1, score=None))
        checkups.add(tx, ROW)
        checkups.add(tx, replace(ROW, at=NOON + 1, score=70.0))
        checkups.add(tx, replace(ROW, mailbox_id="m_bob", at=NOON + 2, score=1.0))
    with world.store.read() as connection:
        assert checkups.latest(connection, MAILBOX) == replace(ROW, at=NOON + 1, score=70.0)
        assert checkups.score_of(connection, MAILBOX) == 70.0
    assert world.events() == ["health"] * 4


def test_sends_a_day_over_thirty_days_that_end_now(world: World) -> None:
    ages = {
        0: "sent",
        1: "sent",
        DAY - 1: "reserved",
        DAY: "sent",
        29 * DAY: "sent",
        30 * DAY - 1: "sent",
        30 * DAY: "sent",
    }
    rows = [
        SendRow(MAILBOX, "ann@acme.example", "p@far.example", None, NOON - age, "elsewhere", age != 1, state)
        for age, state in ages.items()
    ]
    rows += [replace(rows[0], state="released"), replace(rows[0], at=NOON + 1)]
    with world.store.write() as tx:
        write(tx, rows)
    with world.store.read() as connection:
        found = checkups.sends_a_day(connection, MAILBOX, NOON)
        none = checkups.sends_a_day(connection, "m_nobody", NOON)
    assert found.sent == (2, *[0] * 27, 1, 3)
    assert found.outreach == (2, *[0] * 27, 1, 2)
    assert none.sent == none.outreach == (0,) * 30
