"""A server restored from a backup, which has given UIDs again before anybody looked."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.syncing import restored
from tests.syncing.liar import Liar, lying
from tests.syncing.world import MAILBOX, World


def ids(world: World) -> list[str]:
    return [message_id for message_id, _, _ in world.rows()]


def restore(liar: Liar, to: int, came: int) -> None:
    """The server knows nothing from UID `to` on; then so many messages came."""
    for uid in [uid for uid in liar.flags if uid >= to]:
        del liar.flags[uid], liar.changed[uid]
    liar.uidnext, liar.modseq = to, 2
    for number in range(came):
        liar.names[liar.came()] = f"new{number}"


@pytest.mark.parametrize("rows", [2, 2_000])
@pytest.mark.parametrize(
    ("came", "modseqs"),
    [*((came, True) for came in (0, 1, 3, 4, 6)), *((came, False) for came in (0, 1, 3))],
)
def test_what_came_under_a_uid_given_again_is_read(
    came: int, modseqs: bool, rows: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restored, "ROWS", rows)
    liar = Liar(10)
    liar.modseqs = modseqs
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        restore(liar, 7, came)
        report = world.syncing.sync(MAILBOX)
        assert (report.new, report.gone, report.error) == (came, 4, None)
        there = [f"<{uid}@far.example>" for uid in range(1, 7)]
        assert ids(world) == there + [f"<new{number}@far.example>" for number in range(came)]
        assert [row[0] for row in world.rows(gone=True)] == [f"<{uid}@far.example>" for uid in range(7, 11)]
        assert world.folder().held == 6 + came
        assert {f"pnew{number}@far.example" for number in range(came)} <= world.correspondents()
        again = world.syncing.sync(MAILBOX)
        assert (again.messages, again.gone) == (0, 0)


def test_a_modseq_that_falls_by_itself_costs_no_message(tmp_path: Path) -> None:
    liar = Liar(10)
    liar.names[9] = ""
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        liar.modseq = 3
        report = world.syncing.sync(MAILBOX)
        assert (report.new, report.messages, report.gone) == (0, 0, 0)
        assert sorted(world.flags()) == list(range(1, 11))
