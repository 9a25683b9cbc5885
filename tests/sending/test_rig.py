"""The outbox with a real Postfix and a real Dovecot: what arrives outside, and what stands in Sent."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from email import message_from_bytes
from pathlib import Path
from random import Random

import pytest

from companion.core.clock import SystemClock
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.ledger.limits import Ceiling
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.sending.outbox import Outbox, OutboxAsk
from companion.syncing.drafts import DraftsFolder
from companion.vault.vault import Vault
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX, World, open_world, reopen_world
from tests.rig.servers import Person, Rig

LIMIT = 6


class Desk:
    """An outbox of one person on the rig; `find` and `append` speak to the real Sent folder."""

    def __init__(self, world: World, rig: Rig, who: Person, vault: Vault) -> None:
        dialler, tls = Dialler(Peers(loopback=True), 1), Tls(rig.ca)
        self.world, self.imap, self.who = world, Imap(dialler, tls), who
        login = Login(who.address, Secret(who.password))
        self.account = Account(
            MAILBOX, who.address, "custom",
            Endpoint(rig.host, rig.ports["imaps"], "tls"), login,
            Endpoint(rig.host, rig.ports["submission"], "starttls"), login,
        )  # fmt: skip
        self.outbox = Outbox(
            world.store, vault, world.ledger, Smtp(dialler, tls), SystemClock(), Random(1),
            account=lambda _mailbox: self.account, mark=self._never, refused=self._never,
            find_in_sent=self._find, append_sent=self._append,
            drafts=DraftsFolder(self.imap, lambda _mailbox: self.account),
        )  # fmt: skip

    def _never(self, *_: str) -> None:
        raise AssertionError("the rig takes this password")

    def _find(self, _mailbox_id: str, message_id: str) -> bool | None:
        with self.imap.open(self.account.imap, self.account.imap_login) as session:
            return bool(session.find_message_id("Sent", message_id))

    def _append(self, _mailbox_id: str, message: bytes, at: int) -> None:
        with self.imap.open(self.account.imap, self.account.imap_login) as session:
            session.append("Sent", message, at)

    def write(self, *to: str, html: str | None = None) -> str:
        """Enqueues a message and returns its Message-ID."""
        ask = OutboxAsk(MAILBOX, self.who.address, to, "Grüße", "Shall we meet?\n.\n", html=html)
        return self.outbox.enqueue(ask).message_id


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


@contextmanager
def desk_of(path: Path, rig: Rig, who: Person, **mailbox: object) -> Iterator[Desk]:
    with open_world(
        path, SystemClock(), Ceiling(500, 100), address=who.address, limit_hour=LIMIT, **mailbox
    ) as world:
        yield Desk(world, rig, who, memory_vault())


def arrived(rig: Rig, wanted: set[str]) -> Counter[str]:
    """How often each of these ids came in outside."""
    found = [
        str(message_from_bytes(file.read_bytes())["Message-ID"]) for file in rig.outside_mail.glob("*.eml")
    ]
    return Counter(message_id for message_id in found if message_id in wanted)


def eventually(true: Callable[[], bool]) -> bool:
    end = time.monotonic() + 20
    while not (met := true()) and time.monotonic() < end:
        time.sleep(0.05)
    return met


def in_sent(rig: Rig, who: Person) -> list[str]:
    with rig.imap(who) as client:
        client.select("Sent", readonly=True)
        parts = client.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")[1]
    return [part[1].decode().partition(": ")[2].strip() for part in parts if isinstance(part, tuple)]


def test_each_message_arrives_once_until_the_limit_and_stands_in_sent_once(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    with desk_of(tmp_path / "db", mail_rig, who) as desk:
        ids = [desk.write(f"p{n}@elsewhere.test", html="<p>Grüße</p>") for n in range(LIMIT + 2)]
        for _ in range(LIMIT + 2):
            desk.outbox.dispatch()
        states = Counter((item.state, item.reason) for item in desk.outbox.list(MAILBOX))
    assert states == {("sent", None): LIMIT, ("queued", "hour"): 2}
    assert eventually(lambda: len(arrived(mail_rig, set(ids))) == LIMIT)
    assert arrived(mail_rig, set(ids)) == dict.fromkeys(ids[:LIMIT], 1)
    assert sorted(in_sent(mail_rig, who)) == sorted(ids[:LIMIT])


def test_a_refused_recipient_is_told_apart_from_those_it_took(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    with desk_of(tmp_path / "db", mail_rig, who) as desk:
        desk.write("yes@elsewhere.test", "no@reject.test")
        desk.outbox.dispatch()
        (item,) = desk.outbox.list(MAILBOX)
        rows = [(row.recipient, row.state) for row in desk.world.sends()]
    assert (item.state, item.reason) == ("sent", "partly_refused")
    assert str(item.said).startswith("550 5.1.1")
    assert rows == [("yes@elsewhere.test", "sent"), ("no@reject.test", "released")]


def test_two_dispatchers_on_one_database_send_nothing_twice(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    vault = memory_vault()
    with (
        desk_of(tmp_path / "db", mail_rig, who) as first,
        reopen_world(tmp_path / "db", SystemClock()) as world,
    ):
        first = Desk(first.world, mail_rig, who, vault)
        second = Desk(world, mail_rig, who, vault)
        ids = {first.write(f"q{n}@elsewhere.test") for n in range(4)}
        with ThreadPoolExecutor(2) as pool:
            for _ in range(8):
                list(pool.map(lambda desk: desk.outbox.dispatch(), (first, second)))
        assert {item.state for item in first.outbox.list(MAILBOX)} == {"sent"}
    assert eventually(lambda: len(arrived(mail_rig, ids)) == 4)
    assert arrived(mail_rig, ids) == dict.fromkeys(ids, 1)
    assert sorted(in_sent(mail_rig, who)) == sorted(ids)
