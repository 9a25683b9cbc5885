"""What mail shows about the mailbox's other addresses: found in Sent, proven in INBOX, never taken for a stranger."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.core.clock import DAY, HOUR, MINUTE
from companion.store import aliases, mailboxes, tables
from companion.store import outbox as letters
from companion.store.aliases import AliasRow
from companion.store.outbox import OutboxRow, Recipient, State
from companion.syncing import own
from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World, letter, on_rig, world_at

ALIAS = "sales@acme.example"
PROOF = "proof@acme.example"


@pytest.fixture
def gmail(mail_rig: Rig, tmp_path: Path) -> Iterator[World]:
    """Somebody's mailbox at the rig's look-alike of Gmail."""
    server = on_rig(mail_rig, mail_rig.look_alikes["gmail"])
    with world_at(tmp_path, mail_rig.fresh(), server, mail_rig.ca, int(time.time() * 1000)) as made:
        made.change_mailbox(provider="gmail")
        yield made


def known(world: World) -> list[tuple[str, str, str]]:
    with world.store.read() as connection:
        return [(row.address, row.state, row.found) for row in aliases.of(connection, MAILBOX)]


def put(world: World, state: aliases.State, proof_id: str | None = f"<{PROOF}>") -> None:
    with world.store.write() as tx:
        row = AliasRow(MAILBOX, ALIAS, state, "hand", world.clock.now(), proof_id)
        aliases.put(tx, world.clock.now(), row)


def put_proof(world: World, state: State, ended_at: int | None = None) -> None:
    row = OutboxRow(
        "o_proof", MAILBOX, f"<{PROOF}>", ALIAS, (Recipient(ALIAS),), state, None, None,
        0, 0, 1, 0, ended_at, None, None,
    )  # fmt: skip
    with world.store.write() as tx:
        letters.write(tx, world.clock.now(), row)


def test_gmail_shows_its_aliases_in_sent(gmail: World, mail_rig: Rig) -> None:
    me = gmail.who.address
    mail_rig.put(gmail.who, "INBOX", [letter(ALIAS, [me], "own@acme.example")])
    sent = [
        letter(f"Sales <{ALIAS.upper()}>", ["bob@far.example"], "a@rig.test"),
        letter(me, ["b@x.example"], "b@rig.test"),
    ]
    mail_rig.put(gmail.who, "Sent", sent)
    gmail.syncing.sync(MAILBOX)
    assert known(gmail) == [(ALIAS, "proven", "sent")]
    assert gmail.correspondents() == set()  # though INBOX was read before
    assert gmail.events().count("mailbox") == 2  # the mailbox itself, and its alias
    with gmail.store.read() as connection:
        senders = connection.execute(select(tables.sends.c.sender, tables.sends.c.mailbox_id)).all()
    assert [tuple(row) for row in senders] == [(ALIAS, MAILBOX), (me, MAILBOX)]
    assert gmail.ledger.usage(MAILBOX).hour.used == 2
    gmail.syncing.sync(MAILBOX)
    assert gmail.events().count("mailbox") == 2


def test_at_gmail_an_alias_by_hand_is_proven_by_sent_too(gmail: World, mail_rig: Rig) -> None:
    put(gmail, "failed")
    mail_rig.put(gmail.who, "Sent", [letter(ALIAS, ["bob@far.example"], "a@rig.test")])
    gmail.syncing.sync(MAILBOX)
    assert known(gmail) == [(ALIAS, "proven", "hand")]


def test_elsewhere_sent_proves_nothing(world: World, mail_rig: Rig) -> None:
    put(world, "proving")
    put_proof(world, "sent", world.clock.now())
    others = [letter("other@acme.example", ["bob@far.example"], "a@rig.test"), letter(ALIAS, [ALIAS], PROOF)]
    mail_rig.put(world.who, "Sent", others)
    world.syncing.sync(MAILBOX)
    assert known(world) == [(ALIAS, "proving", "hand")]


def test_what_was_sent_long_ago_and_what_is_linked_itself_are_no_aliases(gmail: World, mail_rig: Rig) -> None:
    with gmail.store.write() as tx:
        row = mailboxes.get(tx, MAILBOX)
        assert row is not None
        tx.execute(
            tables.mailboxes.insert().values(
                {name: getattr(row, name) for name in row.__slots__}
                | {"id": "m_eve", "address": "eve@kite.example"}
            )
        )
        aliases.put(tx, 0, AliasRow("m_eve", "shop@kite.example", "proven", "sent", 0))
    mail = [letter(sender, ["bob@far.example"]) for sender in ("eve@kite.example", "shop@kite.example")]
    mail_rig.put(gmail.who, "Sent", mail)
    with gmail.open() as session:
        old = letter("old@acme.example", ["bob@far.example"])
        session.append("Sent", old, gmail.clock.now() - 91 * DAY)
    gmail.syncing.sync(MAILBOX)
    assert len(gmail.sends()) >= 2
    assert known(gmail) == []


@pytest.mark.parametrize("state", ["proving", "failed"])
def test_the_proof_that_comes_to_inbox_proves(world: World, mail_rig: Rig, state: aliases.State) -> None:
    put(world, state)
    put_proof(world, "sent", world.clock.now())
    mail_rig.put(
        world.who, "INBOX", [letter(ALIAS, [ALIAS], PROOF), letter("x@far.example", [ALIAS], "x@far.example")]
    )
    world.syncing.sync(MAILBOX)
    assert known(world) == [(ALIAS, "proven", "hand")]
    assert world.correspondents() == {"x@far.example"}


def test_a_forged_proof_proves_nothing(world: World, mail_rig: Rig) -> None:
    put(world, "proving")
    put_proof(world, "sent", world.clock.now())
    forged = [letter("x@far.example", [ALIAS], PROOF), letter(ALIAS, [ALIAS], "another@acme.example")]
    mail_rig.put(world.who, "INBOX", forged)
    world.syncing.sync(MAILBOX)
    assert known(world) == [(ALIAS, "proving", "hand")]


def test_an_alias_that_writes_is_nobody_else_and_a_failed_one_may_be(world: World, mail_rig: Rig) -> None:
    mail_rig.put(world.who, "INBOX", [letter(ALIAS, [world.who.address], "one@acme.example")])
    put(world, "proven", None)
    world.syncing.sync(MAILBOX)
    assert world.correspondents() == set()
    put(world, "failed")
    mail_rig.put(world.who, "INBOX", [letter(ALIAS, [world.who.address], "two@acme.example")])
    world.syncing.sync(MAILBOX)
    assert world.correspondents() == {ALIAS}
    with world.store.write() as tx:
        aliases.prove(tx, world.clock.now(), MAILBOX, [ALIAS])
    assert world.correspondents() == set()


def test_unseen_for_a_day_it_failed(world: World) -> None:
    put(world, "proving")
    put_proof(world, "sent", world.clock.now())
    world.clock.advance(DAY)
    world.syncing.sync(MAILBOX)
    assert known(world) == [(ALIAS, "proving", "hand")]
    world.clock.advance(MINUTE)
    world.syncing.sync(MAILBOX)
    assert known(world) == [(ALIAS, "failed", "hand")]


@pytest.mark.parametrize(
    ("state", "ended", "late"),
    [
        ("queued", None, False), ("sending", None, False), ("sent", 3 * DAY, False), ("sent", DAY, True),
        ("unknown", None, True), ("failed", 3 * DAY, True), ("cancelled", 3 * DAY, True), (None, None, True),
    ],
)  # fmt: skip
def test_what_became_of_the_proof(state: State | None, ended: int | None, *, late: bool) -> None:
    proof = aliases.Proof(AliasRow(MAILBOX, ALIAS, "proving", "hand", 0, f"<{PROOF}>"), state, ended)
    assert own.late([proof], 3 * DAY + HOUR) == ([ALIAS] if late else [])


def test_no_more_aliases_are_found_than_gmail_allows(gmail: World, mail_rig: Rig) -> None:
    imported = [letter(f"p{n}@acme.example", ["bob@far.example"]) for n in range(aliases.MOST + 5)]
    mail_rig.put(gmail.who, "Sent", imported)
    gmail.syncing.sync(MAILBOX)
    assert len(known(gmail)) == aliases.MOST
