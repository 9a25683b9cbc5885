"""What a refusal for the provider's own cap teaches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import insert

from companion.core.clock import DAY, HOUR
from companion.ledger.learning import hear, learn
from companion.ledger.limits import LEARNT_FOR, Ceiling
from companion.ledger.settings import Change, LimitSettings
from companion.store import mailboxes, tables
from companion.store.ledger import SendRow, write
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, World, ask, open_world

CEILING = 500


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock, limit_hour=400, limit_day=400) as world:
        yield world


def sent(world: World, at: int, count: int) -> None:
    row = SendRow(MAILBOX, ADDRESS, "p@far.example", None, at, "elsewhere", False, "sent")
    with world.store.write() as tx:
        write(tx, [row] * count)


def came_back(world: World, at: int, status: str) -> None:
    columns = {
        "mailbox_id": MAILBOX, "kind": "bounce", "message_id": f"<{at}@x>", "at": at, "address": "p@far.example",
        "answers": [], "send_id": 1, "matched": "id", "owner": "limit", "permanent": True, "status": status,
    }  # fmt: skip
    with world.store.write() as tx:
        tx.execute(insert(tables.facts).values(columns))


def heard(world: World, now: int) -> None:
    with world.store.write() as tx:
        hear(tx, MAILBOX, now)


def test_what_had_left_is_what_it_takes_and_nobody_passes_it(world: World) -> None:
    sent(world, NOON - DAY, 9)  # too long ago
    sent(world, NOON - HOUR, 80)
    with world.store.write() as tx:
        assert learn(tx, MAILBOX, NOON) == 80
    ceiling = world.ledger.usage(MAILBOX).ceiling
    assert (ceiling.used, ceiling.limit, ceiling.left) == (80, 80, 0)
    refused = world.permits.ask(ask(anyway=True))
    assert (refused.which, refused.retry_at) == ("ceiling", NOON - HOUR + DAY)


def test_it_is_forgotten_after_a_month_or_when_the_user_knows_better(world: World, clock: FixedClock) -> None:
    sent(world, NOON - HOUR, 80)
    with world.store.write() as tx:
        learn(tx, MAILBOX, NOON)
    clock.advance(LEARNT_FOR - 1)
    assert world.ledger.usage(MAILBOX).ceiling.limit == 80
    clock.advance(1)
    assert world.ledger.usage(MAILBOX).ceiling.limit == CEILING
    clock.set(NOON + HOUR)
    settings = LimitSettings(world.store, clock, lambda _: Ceiling(CEILING, 100))
    settings.set(MAILBOX, Change(ceiling=CEILING))
    assert world.ledger.usage(MAILBOX).ceiling.limit == CEILING


def test_a_message_that_came_back_teaches_once_and_other_codes_nothing(
    world: World, clock: FixedClock
) -> None:
    sent(world, NOON - HOUR, 60)
    came_back(world, NOON - 1, "5.1.1")
    heard(world, NOON)
    with world.store.read() as connection:
        row = mailboxes.get(connection, MAILBOX)
    assert row is not None
    assert row.learnt is None
    came_back(world, NOON - 2, "5.7.233")
    heard(world, NOON)
    assert world.ledger.usage(MAILBOX).ceiling.limit == 60
    before = world.events()
    heard(world, NOON)
    assert world.events() == before


def test_more_refusals_of_a_day_only_lower_it(world: World) -> None:
    sent(world, NOON - HOUR, 60)
    with world.store.write() as tx:
        assert learn(tx, MAILBOX, NOON - HOUR) == 60
        assert learn(tx, MAILBOX, NOON) is None
