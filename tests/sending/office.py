"""Everything that sends and reads for people on the rig: outbox, aliases, leaving, syncing, with real servers only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from random import Random

from companion.core.clock import Clock, SystemClock
from companion.core.errors import NotFound
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.ledger.limits import Ceiling
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.sending.aliases import Aliases
from companion.sending.leaving import Leaving
from companion.sending.outbox import Outbox
from companion.store import mailboxes
from companion.syncing.drafts import DraftsFolder
from companion.syncing.sent import SentFolder
from companion.syncing.service import Syncing
from companion.vault.vault import Vault
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX, World, open_world, reopen_world
from tests.rig.servers import Person, Rig

OTHER = "m_other"


class Office:
    """`people`: whose each mailbox is. It is linking's stand-in: `account`, `mark`, `refused`, `mailbox`, `unlink`."""

    def __init__(
        self, world: World, rig_host: str, ports: dict[str, int], ca: Path, people: dict[str, Person], vault: Vault
    ) -> None:  # fmt: skip
        dialler, tls, clock = Dialler(Peers(loopback=True), 1), Tls(ca), SystemClock()
        self.world, self.people, self._host, self._ports, self._clock = world, people, rig_host, ports, clock
        self.imap = Imap(dialler, tls)
        self.refusals: list[str] = []
        sent, drafts = SentFolder(self.imap, self.account), DraftsFolder(self.imap, self.account)
        self.outbox = Outbox(
            world.store, vault, world.ledger, Smtp(dialler, tls), clock, Random(1),
            account=self.account, mark=self.mark, refused=self.refused, find_in_sent=sent.holds, append_sent=sent.file,
            drafts=drafts,
        )  # fmt: skip
        self.leaving = Leaving(world.store, vault, world.ledger, clock, drafts.opened)
        self.aliases = Aliases(world.store, vault, clock)
        self.syncing = Syncing(world.store, self, self.imap, world.ledger, clock, Random(1))

    def account(self, mailbox_id: str) -> Account:
        who = self.people[mailbox_id]
        login = Login(who.address, Secret(who.password))
        return Account(
            mailbox_id, who.address, "custom",
            Endpoint(self._host, self._ports["imaps"], "tls"), login,
            Endpoint(self._host, self._ports["submission"], "starttls"), login,
        )  # fmt: skip

    def mark(self, mailbox_id: str, state: str, reason: str | None) -> None:
        with self.world.store.write() as tx:
            mailboxes.set_state(tx, mailbox_id, state, reason, self._clock.now())

    def refused(self, mailbox_id: str) -> None:
        self.refusals.append(mailbox_id)

    def mailbox(self, mailbox_id: str) -> mailboxes.MailboxRow:
        with self.world.store.read() as connection:
            row = mailboxes.get(connection, mailbox_id)
        if row is None or row.retired:
            raise NotFound(what="mailbox")
        return row

    def unlink(self, mailbox_id: str, *, keep_history: bool) -> bool:
        with self.world.store.write() as tx:
            (mailboxes.retire if keep_history else mailboxes.remove)(tx, mailbox_id, self._clock.now())
        return False


@contextmanager
def office_of(
    path: Path, rig: Rig, who: Person, other: Person | None = None, vault: Vault | None = None, *,
    submission: str = "submission", **mailbox: object,
) -> Iterator[Office]:  # fmt: skip
    """`submission`: which of the rig's ports takes what is sent."""
    people = {MAILBOX: who} if other is None else {MAILBOX: who, OTHER: other}
    with open_world(path, SystemClock(), Ceiling(500, 100), address=who.address, **mailbox) as world:
        if other is not None:
            world.add_mailbox(OTHER, other.address)
        ports = rig.ports | {"submission": rig.ports[submission]}
        made = Office(world, rig.host, ports, rig.ca, people, vault or memory_vault())
        try:
            yield made
        finally:
            made.syncing.close()


@contextmanager
def office_again(
    path: Path, clock: Clock, host: str, ports: dict[str, int], ca: Path, who: Person, vault: Vault
) -> Iterator[Office]:
    """The same database as another process, or the next start of the companion, sees it."""
    with reopen_world(path, clock) as world:
        yield Office(world, host, ports, ca, {MAILBOX: who}, vault)


def in_folder(rig: Rig, who: Person, folder: str) -> list[tuple[str, Message]]:
    """The flags and the message of everything in a folder, seen by a client of its own."""
    with rig.imap(who) as client:
        if client.select(folder, readonly=True)[1] == [b"0"]:
            return []
        parts = client.fetch("1:*", "(FLAGS BODY.PEEK[])")[1]
    return [(part[0].decode(), message_from_bytes(part[1])) for part in parts if isinstance(part, tuple)]
