"""What became of a stretch of sends: only what is bound by an id counts, and each send once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from companion.store.outcomes import Outcomes, outcomes, put_off, refused
from tests.ledger.happened import fact, left
from tests.ledger.world import MAILBOX, World, open_world

SINCE, UNTIL = 1_000, 2_000


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with open_world(tmp_path / "db") as world:
        world.add_mailbox("m_other", "eve@acme.example")
        yield world


def look(world: World) -> tuple[Outcomes, list[tuple[int, str, str | None]]]:
    with world.store.read() as connection:
        found = refused(connection, MAILBOX, SINCE, UNTIL)
        return outcomes(connection, MAILBOX, SINCE, UNTIL), [
            (one.place, one.recipient, one.owner) for one in found
        ]


def bounced(tx: Connection, send_id: int, owner: str, at: int = 3_000, matched: str = "id") -> None:
    fact(tx, MAILBOX, "bounce", at, send_id=send_id, owner=owner, permanent=True, matched=matched)


def test_nothing_happened(world: World) -> None:
    assert look(world) == (Outcomes(0, 0, 0, 0, 0), [])


def test_only_what_left_in_the_stretch_from_this_mailbox(world: World) -> None:
    with world.store.write() as tx:
        for at in (SINCE - 1, SINCE, UNTIL, UNTIL + 1):
            bounced(tx, left(tx, MAILBOX, at, f"p{at}@far.example"), "address")
        bounced(tx, left(tx, MAILBOX, 1_500, "r@far.example", state="reserved"), "address")
        left(tx, "m_other", 1_500)
    found, refusals = look(world)
    assert found.sent == 2
    assert refusals == [(1, "p1000@far.example", "address"), (2, "p2000@far.example", "address")]


def test_a_send_counts_once_by_its_newest_report(world: World) -> None:
    with world.store.write() as tx:
        left(tx, MAILBOX, 1_100)
        send_id = left(tx, MAILBOX, 1_200, "carol@far.example")
        bounced(tx, send_id, "transport", 3_000)
        bounced(tx, send_id, "address", 4_000)
        for kind in ("reply", "reply", "deferral", "deferral", "complaint", "unsubscribe"):
            fact(tx, MAILBOX, kind, 3_000, send_id=send_id)
    assert look(world) == (Outcomes(2, 1, 1, 1, 1), [(2, "carol@far.example", "address")])
    with world.store.read() as connection:
        assert [one.place for one in put_off(connection, MAILBOX, SINCE, UNTIL)] == [2]


@pytest.mark.parametrize("matched", ["subject", "address", "none"])
def test_what_names_no_message_of_ours_costs_nothing(world: World, matched: str) -> None:
    with world.store.write() as tx:
        send_id = left(tx, MAILBOX, 1_100)
        bounced(tx, send_id, "address", matched=matched)
        for kind in ("reply", "deferral", "complaint", "unsubscribe"):
            fact(tx, MAILBOX, kind, 3_000, send_id=send_id, matched=matched)
    assert look(world) == (Outcomes(1, 0, 0, 0, 0), [])


def test_places_follow_the_time_of_leaving(world: World) -> None:
    with world.store.write() as tx:
        late = left(tx, MAILBOX, 1_900, "late@far.example")
        early = left(tx, MAILBOX, 1_100, "early@far.example")
        left(tx, MAILBOX, 1_500)
        bounced(tx, late, "sender", 2_100)
        bounced(tx, early, "limit", 2_200)
    assert look(world)[1] == [(1, "early@far.example", "limit"), (3, "late@far.example", "sender")]
