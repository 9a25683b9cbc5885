from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig.faults import Authority
from tests.rig.servers import Rig
from tests.syncing.received import Box, box_at
from tests.syncing.world import World, on_rig, world_at


@pytest.fixture
def world(mail_rig: Rig, tmp_path: Path) -> Iterator[World]:
    """Somebody's untouched mailbox on the rig, and a companion that knows it. The clock shows the rig's time."""
    who = mail_rig.fresh()
    now = int(time.time() * 1000)
    with world_at(tmp_path, who, on_rig(mail_rig), mail_rig.ca, now) as made:
        yield made


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    """Whose certificates the peers of these tests show."""
    with Authority() as made:
        yield made


@pytest.fixture
def box(
    mail_rig: Rig, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Box]:
    """A mailbox, what comes to it, and what syncing makes of that."""
    with box_at(mail_rig, authority, tmp_path, monkeypatch) as made:
        yield made
