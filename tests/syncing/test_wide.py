"""Folders whose UIDs have wide holes, and a crowd behind them: no batch is larger than others are."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.syncing import fetching, plan
from companion.syncing.fetching import Fetcher
from tests.syncing.liar import Liar, lying
from tests.syncing.world import MAILBOX


@pytest.fixture
def sizes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many messages came at once, with batches of a hundredth of what they are."""
    monkeypatch.setattr(plan, "MOST", 50)
    monkeypatch.setattr(fetching, "MOST", 50)
    monkeypatch.setattr(plan, "SPARSE_MOST", 500)
    found: list[int] = []
    rows = Fetcher.rows

    def counted(*words: object) -> object:
        came = rows(*words)  # type: ignore[arg-type]
        found.append(len(came or ()))
        return came

    monkeypatch.setattr(Fetcher, "rows", counted)
    return found


@pytest.mark.parametrize("anew", [False, True])
def test_a_crowd_behind_a_hole(anew: bool, sizes: list[int], tmp_path: Path) -> None:
    liar = Liar(0)
    for first, count in ((1, 400), (3_000, 10), (6_000, 400)):
        liar.uidnext = first
        for _ in range(count):
            liar.came()
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX, full=not anew)
        if anew:
            liar.uidvalidity += 1
            world.syncing.sync(MAILBOX, full=True)
        assert sorted(world.flags()) == sorted(liar.flags)
    assert max(sizes) <= 50
    assert len(sizes) < 120
