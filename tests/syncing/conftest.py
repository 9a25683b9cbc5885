from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rig.servers import Rig
from tests.syncing.world import World, on_rig, world_at


@pytest.fixture
def world(mail_rig: Rig, tmp_path: Path) -> Iterator[World]:
    """Somebody's untouched mailbox on the rig, and a companion that knows it. The clock shows the rig's time."""
    who = mail_rig.fresh()
    now = int(time.time() * 1000)
    with world_at(tmp_path, who, on_rig(mail_rig), mail_rig.ca, now) as made:
        yield made
