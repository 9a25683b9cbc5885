"""What is forgotten after a while, and what stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.core.clock import DAY
from companion.store import checkups, links, permits, tables
from companion.store.checkups import CheckupRow
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import MAILBOX, World, ask, open_world

ROW = CheckupRow(MAILBOX, "acme.example", NOON, "dm1", None, 0.0, 100.0, {"health": {}, "kept": {}})


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with open_world(tmp_path / "db", FixedClock()) as world:
        yield world


def test_check_ups_of_the_last_quarter_and_each_mailboxs_last(world: World) -> None:
    world.add_mailbox("m_bob", "bob@acme.example")
    with world.store.write() as tx:
        for mailbox, ages in ((MAILBOX, (91, 90, 1)), ("m_bob", (200, 100))):
            for age in ages:
                checkups.add(tx, replace(ROW, mailbox_id=mailbox, at=NOON - age * DAY))
        checkups.prune(tx, NOON)
        left = [(NOON - at) // DAY for at in tx.execute(select(tables.checkups.c.at)).scalars()]
    assert left == [90, 1, 100]


def test_the_last_check_up_is_the_one_made_last_whatever_the_clock_said(world: World) -> None:
    with world.store.write() as tx:
        checkups.add(tx, replace(ROW, at=NOON + 400 * DAY))
        checkups.add(tx, replace(ROW, score=50.0))
        assert checkups.score_of(tx, MAILBOX) == 50.0
        assert checkups.latest(tx, MAILBOX) == replace(ROW, score=50.0)


def test_linkings_that_ended_a_month_ago_or_never_could_have(world: World) -> None:
    ends = {"l_run": None, "l_old": NOON - 31 * DAY, "l_new": NOON - 29 * DAY, "l_ahead": NOON + 2 * DAY}
    with world.store.write() as tx:
        for link_id, end in ends.items():
            links.start(tx, link_id, "you@acme.example", NOON - 60 * DAY)
            if end is not None:
                links.finish(tx, link_id, "failed", end)
        links.prune(tx, NOON)
        assert {id for id in ends if links.get(tx, id)} == {"l_run", "l_new"}


def test_permits_that_ended_a_month_ago_but_not_their_sends(world: World) -> None:
    world.permits.ask(ask("a@far.example"))
    world.permits.ask(ask("b@far.example"))
    (first, second) = sorted(world.permits_in("open"))
    with world.store.write() as tx:
        permits.close(tx, [first], "witnessed")
        permits.prune(tx, NOON + 31 * DAY)
    assert (world.permits_in("witnessed"), world.permits_in("open")) == (set(), {second})
    assert len(world.sends()) == 2
