"""What is known of those who are written to: of one by a single statement, of many by some, and always the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import event

from companion.ledger.limits import Ceiling
from companion.store import addressees, suppressions, tables
from companion.store.engine import Store
from companion.store.suppressions import SuppressionRow
from tests.fakes.clock import FixedClock
from tests.fakes.database import open_copied
from tests.ledger.world import MAILBOX, World

OTHER = "m_other"
# Every mixture of: wrote, is the user's own, must not be written to.
PEOPLE = {f"p{n}@far.example": mixture for n, mixture in enumerate(product([False, True], repeat=3))}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_copied(tmp_path / "postwarden.db")
    world = World(store, FixedClock(), Ceiling(100, 100))
    world.add_mailbox()
    world.add_mailbox(OTHER, "eve@acme.example")
    with store.write() as tx:
        for who, (_, own, bar) in PEOPLE.items():
            if own:
                alias = {"mailbox_id": OTHER, "address": who, "state": "proven", "found": "sent", "since": 1}
                tx.execute(tables.aliases.insert().values(alias))
            if bar:
                suppressions.add(
                    tx, 7, [SuppressionRow(who, "bounced", 7, MAILBOX, f"<{who}>", "5.1.1", "gone")]
                )
        for who, (wrote, _, _) in PEOPLE.items():
            row = {"mailbox_id": MAILBOX if wrote else OTHER, "address": who, "first_at": 1, "last_at": 1}
            tx.execute(tables.correspondents.insert().values(row))
    yield store
    store.close()


@pytest.mark.parametrize("who", PEOPLE)
def test_of_one_it_is_the_same_as_of_many(store: Store, who: str) -> None:
    wrote, own, bar = PEOPLE[who]
    with store.read() as connection:
        alone, beside = (
            addressees.of(connection, MAILBOX, each) for each in ((who,), (who, "x@far.example"))
        )
        assert alone == beside
    assert (who in alone.known, who in alone.own, who in alone.barred) == (wrote, own, bar)
    if bar:
        assert alone.barred[who] == SuppressionRow(who, "bounced", 7, MAILBOX, f"<{who}>", "5.1.1", "gone")


def test_of_nobody_nothing_is_known(store: Store) -> None:
    with store.read() as connection:
        assert addressees.of(connection, MAILBOX, ()) == addressees.Addressees()


def test_a_mailbox_of_the_users_is_an_address_of_theirs(store: Store) -> None:
    with store.read() as connection:
        assert addressees.of(connection, MAILBOX, ("eve@acme.example",)).own == {"eve@acme.example"}


@pytest.mark.parametrize(("count", "most"), [(1, 1), (50, 5), (400, 5), (401, 9)])
def test_how_often_it_asks(store: Store, count: int, most: int) -> None:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, text: str, *_more: object) -> None:
        asked.append(text)

    with store.read() as connection:
        connection.begin()
        event.listen(connection, "before_cursor_execute", note)
        addressees.of(connection, MAILBOX, tuple(f"q{n}@far.example" for n in range(count)))
    assert 0 < len(asked) <= most
