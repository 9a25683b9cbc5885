"""Whom not to write to: many at once, and the reason that stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.store import suppressions
from companion.store.suppressions import SuppressionRow, Why
from tests.ledger.world import MAILBOX, open_world


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
                suppressions.add(tx, [SuppressionRow(who, why, at, MAILBOX) for who in people])
        with world.store.read() as connection:
            found = suppressions.of(connection, people)
    assert {row.why for row in found.values()} == {stays}
    assert set(found) == set(people)
