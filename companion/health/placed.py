"""Fetches where placement tests arrived, for the score and to be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.core.clock import DAY
from companion.health.placement import DAYS, Landing, Place, PlacementFacts, place_of
from companion.store import placements
from companion.store.placements import Sent

if TYPE_CHECKING:
    from sqlalchemy import Connection


def tests_of(connection: Connection, mailbox_id: str, now: int) -> list[tuple[Sent, int, Place | None]]:
    """The tests that this mailbox sent, or was to, in 14 days, the newest first: each with when it left or else was
    asked for (ms), and where it is. One that never left its outbox is none."""
    found = placements.of_mailbox(connection, mailbox_id, now - DAYS * DAY)
    left = [one for one in found if one.state not in ("failed", "cancelled")]
    return [(one, _at(one), _place(one, now)) for one in left]


def placement_of(connection: Connection, mailbox_id: str, now: int) -> PlacementFacts | None:
    """None where no test says anything yet."""
    tests = [
        Landing(one.row.provider, at, place)
        for one, at, place in tests_of(connection, mailbox_id, now)
        if place is not None
    ]
    return PlacementFacts(now, tuple(tests)) if tests else None


def _at(one: Sent) -> int:
    return one.left_at or one.row.at


def _place(one: Sent, now: int) -> Place | None:
    read_at = None if one.read_at is None else min(one.read_at, now)
    return place_of(one.row.role, one.left_at, read_at)
