"""What the sidebar sees of a first pass: the step `reading` of a linking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from time import perf_counter

from sqlalchemy import Connection

from companion.store import links


@dataclass(slots=True)
class Progress:
    """Counts for one pass. Without a `link_id` nobody watches, and nothing is written."""

    link_id: str | None
    now: Callable[[], int]
    total: int = 0
    done: int = 0
    began: float = field(default_factory=perf_counter)

    def tell(self, tx: Connection, found: int = 0) -> None:
        """`found` more messages are read; the total was an estimate."""
        self.done += found
        self.total = max(self.total, self.done)
        self._write(tx, "running")

    def finish(self, tx: Connection) -> None:
        self.total = self.done
        self._write(tx, "done")

    @property
    def seconds(self) -> float:
        return round(perf_counter() - self.began, 3)

    def _write(self, tx: Connection, state: links.StepState) -> None:
        if self.link_id is not None:
            seconds = self.seconds if state == "done" else None
            links.step(
                tx, self.link_id, "reading", self.now(),
                state=state, seconds=seconds, done=self.done, total=self.total,
            )  # fmt: skip
