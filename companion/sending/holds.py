"""Until when nothing more of a mailbox is tried: a server said how long to wait, or did not take the sign-in.

Remembered for this run alone: what waits in the outbox knows itself how long.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hold:
    """From `begun` to `until` (ms), for the error with the code `reason`. `strict`: whatever the user does; others they
    may mend, and then send by hand, or sign in again.
    """

    begun: int
    until: int
    reason: str
    strict: bool


class Holds:
    """By mailbox. One dispatcher's, which never serves a mailbox twice at a time."""

    def __init__(self) -> None:
        self._holds: dict[str, Hold] = {}

    def put(self, mailbox_id: str, hold: Hold) -> None:
        """In the place of what was there."""
        self._holds[mailbox_id] = hold

    def end(self, mailbox_id: str) -> None:
        """Whether there was one or not."""
        self._holds.pop(mailbox_id, None)

    def of(self, mailbox_id: str, now: int) -> Hold | None:
        """None where it is over, also for a clock that has fallen back to before it began."""
        hold = self._holds.get(mailbox_id)
        return hold if hold is not None and hold.begun <= now < hold.until else None
