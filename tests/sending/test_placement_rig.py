"""Two real mailboxes that stand for two providers: tests leave through Postfix, and are found where they arrived."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes, message_from_string
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.core.clock import MINUTE, SystemClock
from companion.health.gathering import facts_of
from companion.health.placement import inboxed
from companion.health.rates import Counts
from companion.sending.placement import Placements
from companion.store import correspondents, outcomes, stream, tables
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX, reopen_world
from tests.rig.servers import Person, Rig
from tests.sending.office import OTHER, Office, in_folder, office_of
from tests.sending.test_rig import eventually
from tests.syncing.received import Fact, facts

_TOKEN = re.compile(r"pw-test-[0-9a-f]{16}")


@dataclass
class Pair:
    """Ann's mail is delivered by Postfix itself; Bob's goes out into the world, whose delivery the tests play."""

    office: Office
    placements: Placements
    rig: Rig
    ann: Person
    bob: Person
    path: Path

    def went_out(self) -> list[bytes]:
        """What arrived for Bob's provider."""
        found = [file.read_bytes() for file in sorted(self.rig.outside_mail.glob("*.eml"))]
        return [raw for raw in found if message_from_bytes(raw)["To"] == self.bob.address]

    def places(self, mailbox: str) -> list[str | None]:
        return [one.place for one in self.placements.of(mailbox).tests]

    def deliver(self, folder: str, raw: bytes) -> None:
        """As Bob's provider does: new, and with no flag."""
        with self.rig.imap(self.bob) as client:
            client.create(folder)
            assert client.append(folder, "", "", raw)[0] == "OK"

    def send(self) -> bytes:
        """Both tests; the one to Bob, as his provider gets it."""
        assert self.placements.look() == 2
        assert self.office.outbox.dispatch() == 2
        assert eventually(lambda: len(self.went_out()) == 1)
        assert eventually(lambda: len(in_folder(self.rig, self.ann, "INBOX")) == 1)
        return self.went_out()[0]


@pytest.fixture
def pair(tmp_path: Path, mail_rig: Rig) -> Iterator[Pair]:
    ann = mail_rig.fresh()
    bob = mail_rig.person_at(f"bob-{ann.address.partition('@')[0]}@kite.test")
    vault, path = memory_vault(), tmp_path / "db"
    with office_of(path, mail_rig, ann, vault=vault, provider="gmail", imap_host="imap.gmail.com") as office:
        office.people[OTHER] = bob
        office.world.add_mailbox(OTHER, bob.address, imap_host="mail.kite.test")
        placements = Placements(office.world.store, vault, office.world.ledger, SystemClock())
        for mailbox in (MAILBOX, OTHER):
            placements.want(mailbox, on=True)
            office.syncing.sync(mailbox)
        yield Pair(office, placements, mail_rig, ann, bob, path)


def test_one_lands_in_spam_and_one_in_the_inbox(pair: Pair) -> None:
    raw = pair.send()
    pair.deliver("Junk", raw)
    for mailbox in (MAILBOX, OTHER):
        pair.office.syncing.sync(mailbox)
    assert pair.places(MAILBOX) == ["spam"]
    assert pair.places(OTHER) == ["inbox"]

    store, now = pair.office.world.store, SystemClock().now()
    with store.read() as connection:
        for mailbox, counts in ((MAILBOX, Counts(0, 1)), (OTHER, Counts(1, 1))):
            known = facts_of(connection, pair.office.mailbox(mailbox), now)
            assert inboxed(known.placement) == counts
            assert outcomes.outcomes(connection, mailbox, 0, now) == outcomes.Outcomes(0, 0, 0, 0, 0)
            assert stream.counts(connection, mailbox, 0).sent == 0
        assert correspondents.known(connection, MAILBOX, [pair.bob.address]) == set()
        assert correspondents.known(connection, OTHER, [pair.ann.address]) == set()
        moved = connection.execute(select(tables.messages.c.gone)).scalars().all()
    assert not any(moved)
    assert facts(store) == []
    # What arrived is as it came: nobody read it, starred it, moved it or threw it away.
    for who, folder in ((pair.ann, "INBOX"), (pair.bob, "Junk")):
        ((flags, message),) = in_folder(pair.rig, who, folder)
        assert not re.search(r"\\(Seen|Flagged|Answered|Deleted)", flags)
        assert message["Subject"].startswith("Placement test, you can delete it (pw-test-")
        assert not [name for name in message if name.lower() in ("in-reply-to", "references")]


def test_none_goes_out_twice_also_after_a_restart(pair: Pair) -> None:
    pair.send()
    for _ in range(3):
        assert pair.placements.look() == 0
        pair.office.outbox.dispatch()
    with reopen_world(pair.path, SystemClock()) as again:
        anew = Placements(again.store, memory_vault(), again.ledger, SystemClock())
        assert anew.look() == 0
    pair.office.outbox.recover()
    pair.office.outbox.dispatch()
    assert len(pair.went_out()) == 1
    assert len(in_folder(pair.rig, pair.ann, "INBOX")) == 1


def test_a_message_id_of_the_providers_own_hides_nothing(pair: Pair) -> None:
    message = message_from_string(pair.send().decode())
    del message["Message-ID"]
    message["Message-ID"] = "<AM0PR10MB1234@eurprd10.prod.outlook.example>"
    pair.deliver("INBOX", message.as_bytes())
    pair.office.syncing.sync(OTHER)
    assert pair.places(MAILBOX) == ["inbox"]
    with pair.office.world.store.read() as connection:
        assert correspondents.known(connection, OTHER, [pair.ann.address]) == set()


def test_where_it_was_first_stays_though_its_owner_moves_it(pair: Pair) -> None:
    raw = pair.send()
    pair.deliver("Junk", raw)
    pair.office.syncing.sync(OTHER)
    with pair.rig.imap(pair.bob) as client:
        client.select("Junk")
        client.copy("1", "INBOX")
        client.store("1", "+FLAGS", r"(\Deleted)")
        client.expunge()
    pair.office.syncing.sync(OTHER)
    assert pair.places(MAILBOX) == ["spam"]


def test_an_answer_to_a_test_is_a_reply_in_no_rate(pair: Pair) -> None:
    raw = pair.send()
    pair.deliver("INBOX", raw)
    sent = message_from_bytes(raw)
    answer = (
        f"From: {pair.bob.address}\r\nTo: {pair.ann.address}\r\nSubject: Re: {sent['Subject']}\r\n"
        f"Message-ID: <answer@kite.test>\r\nIn-Reply-To: {sent['Message-ID']}\r\n"
        f"References: {sent['Message-ID']}\r\n\r\nIt works.\r\n"
    ).encode()
    pair.rig.put(pair.ann, "INBOX", [answer])
    for mailbox in (OTHER, MAILBOX):
        pair.office.syncing.sync(mailbox)
    store, now = pair.office.world.store, SystemClock().now()
    assert facts(store) == [Fact("reply", pair.bob.address, "id", pair.bob.address)]
    with store.read() as connection:
        assert outcomes.outcomes(connection, MAILBOX, 0, now).replied == 0
        assert stream.counts(connection, MAILBOX, 0).replied == 0
        # Who answers by hand has written.
        assert correspondents.known(connection, MAILBOX, [pair.bob.address]) == {pair.bob.address}
    assert pair.places(MAILBOX) == ["inbox"]


def test_whose_subject_only_looks_like_a_test_is_somebody(pair: Pair) -> None:
    mark = _TOKEN.findall(str(message_from_bytes(pair.send())["Subject"]))[0]
    forged = (
        f"From: eve@far.example\r\nTo: {pair.ann.address}\r\nSubject: Placement test ({mark})\r\n"
        "Message-ID: <eve@far.example>\r\n\r\nHello\r\n"
    ).encode()
    pair.rig.put(pair.ann, "INBOX", [forged])  # a token of a test to Bob means nothing at Ann's
    pair.office.syncing.sync(MAILBOX)
    assert pair.places(MAILBOX) == [None]
    with pair.office.world.store.read() as connection:
        assert correspondents.known(connection, MAILBOX, ["eve@far.example"]) == {"eve@far.example"}


def test_reading_everything_anew_makes_no_correspondent_of_a_test(pair: Pair) -> None:
    pair.send()
    pair.office.syncing.sync(MAILBOX)
    pair.rig.uidvalidity(pair.ann, "INBOX", 4_000_000)
    pair.office.syncing.sync(MAILBOX)
    pair.office.syncing.sync(MAILBOX, full=True)
    assert pair.places(OTHER) == ["inbox"]
    with pair.office.world.store.read() as connection:
        assert correspondents.known(connection, MAILBOX, [pair.bob.address]) == set()
        (at,) = connection.execute(
            select(tables.placements.c.seen_at).where(tables.placements.c.role == "inbox")
        ).one()
    assert abs(SystemClock().now() - at) < 10 * MINUTE
