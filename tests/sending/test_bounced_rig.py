"""What a real Postfix sends back for a message of the outbox: known for what it is, and written to no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.core.clock import SystemClock
from companion.sending.guarding import Guard
from companion.sending.outbox import OutboxAsk
from companion.store import tables
from tests.ledger.world import MAILBOX
from tests.rig.servers import Person, Rig
from tests.sending.office import Office, in_folder, office_of
from tests.sending.test_rig import eventually
from tests.syncing.received import Fact, barred, facts

GONE, POLICY, FULL = "gone@hard.test", "ann@policy.test", "carl@full.test"
FINE = "fine@elsewhere.test"


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


@pytest.fixture
def office(tmp_path: Path, mail_rig: Rig, who: Person) -> Iterator[Office]:
    with office_of(tmp_path / "db", mail_rig, who, limit_hour=50) as made:
        yield made


def send(office: Office, *to: str) -> str:
    ask = OutboxAsk(MAILBOX, office.people[MAILBOX].address, to, "Hello", "Shall we meet?")
    item = office.outbox.enqueue(ask)
    office.outbox.dispatch()
    return item.id


def state(office: Office, outbox_id: str) -> tuple[str, str | None]:
    return next((item.state, item.reason) for item in office.outbox.list(MAILBOX) if item.id == outbox_id)


def received(office: Office, count: int) -> set[Fact]:
    """The facts, once `count` of them came."""

    def read() -> bool:
        office.syncing.sync(MAILBOX)
        return len(facts(office.world.store)) >= count

    eventually(read)
    return set(facts(office.world.store))


def test_a_bounce_of_an_outbox_message_bars_its_address(office: Office) -> None:
    first = send(office, GONE, FINE)
    assert state(office, first) == ("sent", None)  # Postfix takes it, and finds out later
    assert received(office, 1) == {Fact("bounce", GONE, "id", GONE)}
    with office.world.store.read() as connection:
        of = tables.facts.c
        row = connection.execute(select(of.owner, of.permanent, of.status, of.smtp_code)).one()
    assert tuple(row) == ("address", True, "5.1.1", 550)
    assert barred(office.world.store) == {GONE: "bounced"}

    again, both, other = send(office, GONE), send(office, GONE, FINE), send(office, FINE)
    assert state(office, again) == ("failed", "suppressed")
    assert state(office, both) == ("sent", "partly_refused")
    assert state(office, other) == ("sent", None)
    left = [row.recipient for row in office.world.sends()]
    assert left == [GONE, FINE, FINE, FINE]


def test_a_policys_refusal_bars_nobody_and_a_full_mailbox_is_the_addresss_matter(office: Office) -> None:
    send(office, POLICY, FULL)
    assert received(office, 2) == {Fact("bounce", POLICY, "id", POLICY), Fact("bounce", FULL, "id", FULL)}
    assert barred(office.world.store) == {FULL: "bounced"}
    assert state(office, send(office, POLICY)) == ("sent", None)


def test_a_message_that_was_refused_after_data_is_the_senders_matter(
    office: Office, mail_rig: Rig, who: Person
) -> None:
    send(office, "dora@data.test")
    assert {fact.kind for fact in received(office, 1)} == {"bounce"}
    assert barred(office.world.store) == {}
    flags = [flags for flags, _ in in_folder(mail_rig, who, "INBOX")]
    assert flags
    assert not any("\\Seen" in one for one in flags)  # reading its body leaves it unread


def test_a_list_that_comes_back_stops_the_outbox(office: Office) -> None:
    """Real bounces, read by a real pass: nobody tells the outbox, and nothing more leaves."""
    guard = Guard(office.world.store, SystemClock())
    assert guard.look(MAILBOX) is None
    lost = [f"gone{n}@hard.test" for n in range(4)]
    for address in lost:
        assert state(office, send(office, address)) == ("sent", None)
    received(office, 4)
    assert state(office, send(office, FINE)) == ("queued", "guard_bounces")
    pause = guard.paused(MAILBOX)
    assert pause is not None
    assert (pause.why, sorted(pause.addresses)) == ("bounces", lost)
    guard.resume(MAILBOX)
    office.outbox.dispatch()
    assert [row.recipient for row in office.world.sends()] == [*lost, FINE]
