"""The reading half of a companion on a real Dovecot: store, vault, linking, ledger, syncing, and a clock to move."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from sqlalchemy import Connection, select

from companion.core.errors import PostwardenError
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.ledger.service import Ledger
from companion.linking.accounts import Accounts
from companion.linking.oauth.scopes import Use
from companion.linking.provider import Issuer
from companion.linking.rows import PASSWORD
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.tls import Tls
from companion.store import folders, mailboxes, tables
from companion.store.engine import Store
from companion.store.folders import FolderRow
from companion.store.mailboxes import MailboxRow
from companion.syncing.service import Syncing
from tests.fakes.clock import FixedClock
from tests.fakes.database import open_copied
from tests.fakes.vault import memory_vault
from tests.rig.servers import Person, Rig

MAILBOX = "m_test"
LINK = "l_test"


@dataclass(frozen=True, slots=True)
class Send:
    recipient: str
    source: str
    outreach: bool
    state: str


class Tokens:
    """Access tokens as linking hands them out; `dropped`: the mailboxes whose token a server refused."""

    def __init__(self) -> None:
        self.current: Secret | PostwardenError = Secret("token-1")
        self.asked = 0
        self.dropped: list[str] = []

    def token(self, _mailbox_id: str, _issuer: Issuer, _use: Use = "mail") -> Secret:
        self.asked += 1
        if isinstance(self.current, PostwardenError):
            raise self.current
        return self.current

    def drop(self, mailbox_id: str, _use: Use = "mail") -> None:
        self.dropped.append(mailbox_id)

    def forget(self, _tx: Connection, _mailbox_id: str) -> None:
        """Nothing is kept."""

    def revoke(self, _mailbox_id: str, _issuer: Issuer) -> bool:
        return True


class World:
    def __init__(self, store: Store, clock: FixedClock, who: Person, server: Endpoint, ca: Path) -> None:
        self.store, self.clock, self.who, self.server = store, clock, who, server
        self.peers = Peers(loopback=True, ca_file=ca)
        tls, dialler = Tls(ca), Dialler(self.peers, own_port=1)
        self.imap = Imap(dialler, tls)
        self.vault = memory_vault()
        self.tokens = Tokens()
        self.linking = Accounts(store, self.vault, clock, self.tokens)
        self.ledger = Ledger(store, clock)
        self._add_mailbox()
        self.syncing = self._syncing()

    def restart(self) -> None:
        """Syncing remembers nothing from here on but what is stored."""
        self.syncing.close()
        self.syncing = self._syncing()

    def _syncing(self) -> Syncing:
        return Syncing(self.store, self.linking, self.imap, self.ledger, self.clock, random.Random(1))

    def open(self) -> ImapSession:
        return self.imap.open(self.server, Login(self.who.address, Secret(self.who.password)), timeout=10)

    def _add_mailbox(self) -> None:
        host, port, security, user = (
            self.server.host,
            self.server.port,
            self.server.security,
            self.who.address,
        )
        row = MailboxRow(
            MAILBOX, user, "custom", "active", None, 0, host, port, security, user, host, 465, "tls", user,
            6, 50, 600, "outreach", True, 0, "1", None, None, 0,
        )  # fmt: skip
        with self.store.write() as tx:
            mailboxes.insert(tx, row)
        self.set_password(self.who.password)

    def set_password(self, password: str) -> None:
        with self.store.write() as tx:
            self.vault.seal(tx, MAILBOX, PASSWORD, Secret(password))

    def change_mailbox(self, **changes: object) -> None:
        with self.store.write() as tx:
            tx.execute(tables.mailboxes.update().where(tables.mailboxes.c.id == MAILBOX).values(changes))

    def mailbox(self) -> MailboxRow:
        with self.store.read() as connection:
            row = mailboxes.get(connection, MAILBOX)
        assert row is not None
        return row

    def sends(self) -> list[Send]:
        of = tables.sends.c
        with self.store.read() as connection:
            rows = connection.execute(select(of.recipient, of.source, of.outreach, of.state).order_by(of.id))
            return [Send(*row) for row in rows]

    def rows(self, role: str = "inbox", *, gone: bool = False) -> list[tuple[str, int, int]]:
        """(Message-ID, UIDVALIDITY, UID) of what is stored."""
        of = tables.messages.c
        query = (
            select(of.message_id, of.uidvalidity, of.uid)
            .join(tables.folders)
            .where(tables.folders.c.role == role, of.gone.is_(gone))
            .order_by(of.uid)
        )
        with self.store.read() as connection:
            return [(row[0], row[1], row[2]) for row in connection.execute(query)]

    def flags(self, role: str = "inbox") -> dict[int, int]:
        """The flags of what is there, by UID."""
        of = tables.messages.c
        query = select(of.uid, of.flags).join(tables.folders).where(tables.folders.c.role == role)
        with self.store.read() as connection:
            rows = connection.execute(query.where(of.gone.is_(False)).order_by(of.uid))
            return {row[0]: row[1] for row in rows}

    def folder(self, role: str = "inbox") -> FolderRow:
        with self.store.read() as connection:
            row = folders.get(connection, MAILBOX, role)  # type: ignore[arg-type]
        assert row is not None
        return row

    def change_folder(self, role: str = "inbox", **changes: object) -> None:
        with self.store.write() as tx:
            tx.execute(tables.folders.update().where(tables.folders.c.role == role).values(changes))

    def correspondents(self) -> set[str]:
        with self.store.read() as connection:
            return set(connection.execute(select(tables.correspondents.c.address)).scalars())

    def cursor(self, role: str = "inbox") -> tuple[int, int]:
        """next_uid and oldest_uid."""
        of = tables.folders.c
        with self.store.read() as connection:
            row = connection.execute(select(of.next_uid, of.oldest_uid).where(of.role == role)).one()
        return row[0], row[1]

    def events(self) -> list[str]:
        with self.store.read() as connection:
            return list(connection.execute(select(tables.events.c.kind)).scalars())


@contextmanager
def world_at(
    directory: Path, who: Person, server: Endpoint, ca: Path, now: int | None = None
) -> Iterator[World]:
    store = open_copied(directory / "postwarden.db")
    clock = FixedClock() if now is None else FixedClock(now)
    try:
        world = World(store, clock, who, server, ca)
        try:
            yield world
        finally:
            world.syncing.close()
    finally:
        store.close()


def on_rig(rig: Rig, host: str | None = None) -> Endpoint:
    return Endpoint(host or rig.host, rig.ports["imaps"], "tls")


def letter(sender: str, to: Sequence[str], message_id: str | None = None, **headers: str) -> bytes:
    """A message as another client would file it. Keywords are further headers: `Auto_Submitted="auto-replied"`."""
    message = EmailMessage()
    message["From"], message["To"] = sender, ", ".join(to)
    if message_id:
        message["Message-ID"] = f"<{message_id}>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content("hello")
    return message.as_bytes().replace(b"\n", b"\r\n")
