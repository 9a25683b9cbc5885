"""Whom not to write to: many at once, and the reason that stays."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from companion.store import events, suppressions
from companion.store.suppressions import SuppressionRow, Why
from tests.ledger.world import MAILBOX, World, open_world


@pytest.mark.parametrize(
    ("first", "second", "stays"),
    [
        ("bounced", "complained", "complained"),  # a wish outlasts a mailbox that was gone
        ("bounced", "unsubscribed", "unsubscribed"),
        ("bounced", "bounced", "bounced"),
        ("unsubscribed", "bounced", "unsubscribed"),
        ("complained", "unsubscribed", "complained"),
        (
            "by_hand",
            "complained",
            "complained",
        ),  # or it would be lost when the user takes their own entry back
        ("by_hand", "bounced", "by_hand"),
    ],
)
@pytest.mark.parametrize("number", [1, 3])
def test_the_reason_that_stays(tmp_path: Path, first: Why, second: Why, stays: Why, number: int) -> None:
    people = [f"p{n}@far.example" for n in range(number)]
    with open_world(tmp_path / "db") as world:
        for at, why in ((1, first), (2, second)):
            with world.store.write() as tx:
                suppressions.add(tx, at, [SuppressionRow(who, why, at, MAILBOX) for who in people])
        with world.store.read() as connection:
            found = suppressions.of(connection, people)
    assert {row.why for row in found.values()} == {stays}
    assert set(found) == set(people)


def test_what_changes_the_list_is_noted_and_what_changes_nothing_is_not(tmp_path: Path) -> None:
    bob, cat = "bob@far.example", "cat@far.example"
    bounced = SuppressionRow(bob, "bounced", 1, MAILBOX, "<m@x>")
    with open_world(tmp_path / "db") as world:
        noted = partial(times, world)
        with world.store.write() as tx:
            suppressions.add(tx, 10, [bounced, SuppressionRow(cat, "by_hand", 1)])
        assert noted() == [10]
        with world.store.write() as tx:
            suppressions.add(tx, 11, [bounced])
            suppressions.add(tx, 12, [])
        assert noted() == [10]
        with world.store.write() as tx:
            lifted = suppressions.lift(tx, bounced, 13, "works again")
            suppressions.add(tx, 14, [bounced])  # known when it was let go
            assert suppressions.restore(tx, 15, lifted + 1) is None
        assert noted() == [10, 13]
        with world.store.write() as tx:
            assert suppressions.restore(tx, 16, lifted) == bounced
            suppressions.add(tx, 17, [SuppressionRow(bob, "complained", 2)])
        assert noted() == [10, 13, 16, 17]


def times(world: World) -> list[int]:
    """When the list was noted to have changed."""
    with world.store.read() as connection:
        return [one.at for one in events.after(connection, 0) if one.kind == "suppressions"]
