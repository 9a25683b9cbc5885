"""The steps of a linking as its row shows them, while they happen."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.core.clock import Clock
from companion.core.errors import LinkCancelled, PostwardenError
from companion.linking.fault import fault_of
from companion.store import links
from companion.store.engine import Store
from companion.store.links import StepName, StepState

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(slots=True)
class Shown:
    """What a step says beside its name; a step may learn it while it runs."""

    detail: str | None


class Steps:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    @contextmanager
    def step(self, link_id: str, name: StepName, detail: str | None = None) -> Iterator[Shown]:
        """Shows the step while it runs, then how long it took. Raises LinkCancelled once somebody has cancelled."""
        with self._store.write() as tx:
            self.still_runs(tx, link_id)
            links.step(tx, link_id, name, self._clock.now(), state="running", detail=detail)
        began, shown = time.monotonic(), Shown(detail)
        try:
            yield shown
        except PostwardenError:
            self._write(link_id, name, "failed", began, shown)
            raise
        self._write(link_id, name, "done", began, shown)

    def waits(self, link_id: str, error: PostwardenError, retry_at: int) -> None:
        """The server is throttled or down; it is asked again at `retry_at`."""
        with self._store.write() as tx:
            self.still_runs(tx, link_id)
            links.wait(tx, link_id, self._clock.now(), {"error": fault_of(error), "retry_at": retry_at})

    def goes_on(self, link_id: str) -> None:
        with self._store.write() as tx:
            self.still_runs(tx, link_id)
            links.wait(tx, link_id, self._clock.now(), None)

    def _write(self, link_id: str, name: StepName, state: StepState, began: float, shown: Shown) -> None:
        seconds = round(time.monotonic() - began, 2)
        with self._store.write() as tx:
            links.step(
                tx, link_id, name, self._clock.now(), state=state, seconds=seconds, detail=shown.detail
            )

    def still_runs(self, tx: Connection, link_id: str) -> None:
        link = links.get(tx, link_id)
        if link is None or link.state != "running":
            raise LinkCancelled(address=link.address if link else "")
