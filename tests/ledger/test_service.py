"""The ledger over a real database: counting, days, and what it costs when the history is long."""

from __future__ import annotations

import time
from pathlib import Path
from statistics import median

import pytest
from sqlalchemy import text

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import NotFound
from companion.ledger.limits import Ceiling
from companion.ledger.service import Ledger
from companion.ledger.witness import SentCopy
from tests.fakes.clock import FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, World, ask, open_world


def elsewhere(world: World, *times: int) -> None:
    copies = [
        SentCopy(f"<{at}-{n}@acme.example>", at, ADDRESS, (f"p{n}@far.example",), n)
        for n, at in enumerate(times)
    ]
    with world.store.write() as tx:
        world.ledger.witness(tx, MAILBOX, copies)


def test_what_left_elsewhere_fills_the_windows(world: World, clock: FixedClock) -> None:
    now = clock.now()
    elsewhere(world, now - 2 * DAY, now - DAY, now - DAY + 1, now - HOUR, now - HOUR + 1, now)
    usage = world.ledger.usage(MAILBOX)
    assert (usage.hour.used, usage.day.used, usage.ceiling.used) == (2, 4, 4)
    assert usage.hour.frees_at == now + 1
    assert usage.day.frees_at == now + 1
    assert (usage.can_send_now, usage.next_slot) == (4, None)


def test_answers_count_for_the_ceiling_only(world: World) -> None:
    world.wrote_before("customer@far.example")
    world.permits.ask(ask("customer@far.example"))
    usage = world.ledger.usage(MAILBOX)
    assert (usage.hour.used, usage.day.used, usage.ceiling.used) == (0, 0, 1)


def test_the_mailbox_itself_is_a_recipient_like_any_other(world: World) -> None:
    world.permits.ask(ask(ADDRESS))
    assert world.ledger.usage(MAILBOX).hour.used == 1


def test_an_unknown_mailbox_is_not_empty_but_missing(world: World) -> None:
    with pytest.raises(NotFound):
        world.ledger.usage("m_other")


def test_a_provider_that_nobody_knows_gets_a_low_ceiling(world: World, clock: FixedClock) -> None:
    assert Ledger(world.store, clock).usage(MAILBOX).ceiling.limit == 200


def test_mailboxes_do_not_share_windows(world: World) -> None:
    world.add_mailbox("m_two", "two@acme.example")
    world.permits.ask(ask())
    assert world.ledger.usage("m_two").hour.used == 0


def test_counting_costs_what_is_in_the_window_not_what_is_in_the_history(
    tmp_path: Path, clock: FixedClock
) -> None:
    with open_world(tmp_path / "long", clock, Ceiling(10_000, 100), limit_hour=50) as world:
        elsewhere(world, *(clock.now() - n * MINUTE for n in range(60)))
        before = _usage_takes(world)
        with world.store.write() as tx:  # a million sends, all older than a day
            tx.execute(
                text(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
                    "INSERT INTO sends (mailbox_id, sender, recipient, at, source, outreach, state) "
                    "SELECT :mailbox, 'a', 'b', :newest - i * 1000, 'elsewhere', 1, 'sent' FROM n"
                ),
                {"mailbox": MAILBOX, "newest": clock.now() - DAY},
            )
        assert world.ledger.usage(MAILBOX).day.used == 60
        assert _usage_takes(world) < 3 * before + 0.001


def _usage_takes(world: World) -> float:
    took = []
    for _ in range(30):
        began = time.perf_counter()
        world.ledger.usage(MAILBOX)
        took.append(time.perf_counter() - began)
    return median(took)
