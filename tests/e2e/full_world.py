"""The world of a full disk: what the companion keeps lies on a small file system of its own."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from tests.e2e.scheduling_world import SchedulingWorld
from tests.e2e.world import main
from tests.rig.smalldisk import SmallDisk

MEGABYTES = 16


class FullWorld(SchedulingWorld):
    def __init__(self, stack: ExitStack) -> None:
        self._stack, self._filled = stack, ExitStack()
        super().__init__(stack)

    def _ready(self) -> None:
        super()._ready()
        self._small = self._stack.enter_context(SmallDisk(MEGABYTES))
        self._stack.enter_context(self._filled)
        (self.data / "companion").symlink_to(self._small.path)

    def disk(self, *, full: bool) -> dict[str, Any]:
        """Not a byte is left on it, or what was in the way is gone."""
        if full:
            self._filled.enter_context(self._small.full())
        else:
            self._filled.close()
        return {}


if __name__ == "__main__":
    main(FullWorld)
