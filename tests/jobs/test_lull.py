"""A look is made when something changed, or after a while, and never left out for a failure."""

from __future__ import annotations

import pytest

from companion.jobs.lull import Lull


class Desk:
    def __init__(self) -> None:
        self.version, self.time, self.made = 1, 0.0, 0
        self.fails = self.changes = False
        self.lull = Lull(self.work, lambda: self.version, 60, lambda: self.time)

    def work(self) -> None:
        self.made += 1
        if self.changes:
            self.version += 1
        if self.fails:
            raise ValueError


def test_it_is_made_once_until_something_changes() -> None:
    desk = Desk()
    assert [desk.lull.look() for _ in range(3)] == [True, False, False]
    desk.version = 2
    assert [desk.lull.look() for _ in range(2)] == [True, False]
    assert desk.made == 2


def test_it_is_made_after_a_while_all_the_same() -> None:
    desk = Desk()
    desk.lull.look()
    desk.time = 59.9
    assert not desk.lull.look()
    desk.time = 60
    assert desk.lull.look()


def test_what_it_changes_itself_is_looked_at_once_more() -> None:
    desk = Desk()
    desk.changes = True
    desk.lull.look()
    desk.changes = False
    assert [desk.lull.look() for _ in range(2)] == [True, False]


def test_one_that_failed_is_made_again() -> None:
    desk = Desk()
    desk.fails = True
    for _ in range(2):
        with pytest.raises(ValueError):
            desk.lull.look()
    assert desk.made == 2
