"""Thirty days over a real store: whoever is told, and however often the companion starts anew, it is told once."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import DAY
from companion.store import notices
from tests.fakes.clock import NOON
from tests.notices.house import month, opened

IN_MEMORY = Path("/dev/shm")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    if not IN_MEMORY.is_dir():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as made:
        yield Path(made)


@pytest.mark.timeout(400)
def test_two_browsers_a_desktop_and_restarts_tell_what_one_browser_does(folder: Path) -> None:
    told = []
    for busy in (False, True):
        with opened(folder / str(busy), busy=busy) as house:
            month(house, seed=8)
            with house.store.read() as connection:
                rows = notices.shown_since(connection, 0)
        assert [(row.taken_at, row.key) for row in rows] == [one[:2] for one in house.came_out], (
            "each taken once"
        )
        told.append(house.came_out)
        ways = {row.taken_as for row in rows}
        assert ways == ({"notice", "desktop"} if busy else {"notice"})
    assert told[0] == told[1]
    assert len(told[0]) > 15
    assert told[0][-1][0] > NOON + 20 * DAY
