"""A linking service on a real store and vault, whose mail servers are whoever a test starts."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select

from companion.core.claims import Claims
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.dns.resolver import Resolver
from companion.linking.accounts import Accounts
from companion.linking.by_graph import ByGraph
from companion.linking.course import Course
from companion.linking.discovery import Discovery
from companion.linking.oauth.service import SignIns
from companion.linking.oauth.turns import Turns
from companion.linking.request import LinkRequest
from companion.linking.service import Linking
from companion.linking.steps import Steps
from companion.mail.endpoint import Endpoint, Login, Security
from companion.mail.graph import Graph
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.setup_file import SetupFiles
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.store.engine import Store
from companion.store.links import LinkRow
from companion.store.tables import mailboxes, sealed
from companion.vault.vault import Vault
from tests.fakes.clock import FixedClock
from tests.fakes.database import open_copied
from tests.fakes.vault import memory_vault
from tests.rig.faults import FaultPeer
from tests.rig.servers import Person, Rig

OWN_PORT = 17813
PATIENCE = 1.5  # seconds a server may take in these tests


class HurriedImap(Imap):
    """The real one, without half a minute for silent servers."""

    def open(
        self,
        server: Endpoint,
        login: Login,
        timeout: float = PATIENCE,
        *,
        without: frozenset[str] = frozenset(),
    ) -> ImapSession:
        return super().open(server, login, timeout, without=without)


def look_up(host: str, port: int, **options: Any) -> list[tuple[Any, ...]]:
    """The names of this machine are real; the rest of the world has none."""
    if host != "localhost" and not host.startswith("127."):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return list(socket.getaddrinfo(host, port, **options))


@dataclass
class House:
    folder: Path
    store: Store
    ca: Path
    limit: int = 15
    clock: FixedClock = field(default_factory=FixedClock)
    vault: Vault = field(default_factory=memory_vault)
    again: tuple[float, ...] = ()  # seconds between tries at a server that is down
    names: tuple[tuple[str, int], ...] = ()  # name servers; none are asked where there are none
    issuers: dict[str, str] = field(default_factory=dict)
    moved: dict[str, tuple[str, int]] = field(default_factory=dict)  # whose servers the rig plays
    environ: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.claims = Claims(self.folder / "linking")
        self.linking = self.opened()

    def opened(self) -> Linking:
        """As another start of the companion would: same database and vault, nothing in memory, the first one dead."""
        self.claims.close()
        return self.beside()

    def beside(
        self, *, any_port: bool = True, dialler: Dialler | None = None, tls: Tls | None = None
    ) -> Linking:
        """As a command would, while the first one lives."""
        self.claims = Claims(self.folder / "linking")
        peers = Peers(loopback=True, ca_file=self.ca, issuers=self.issuers, moved=self.moved)
        dialler, tls = dialler or Dialler(peers, OWN_PORT, look_up), tls or Tls(self.ca)
        imap, self.smtp = HurriedImap(dialler, tls), Smtp(dialler, tls, timeout=PATIENCE)
        self.graph = Graph(dialler, tls, timeout=PATIENCE)
        self.discovery = Discovery(lambda: Resolver(self.names), SetupFiles(dialler, tls).fetch)
        turns = Turns(self.folder / "turns")
        self.sign_ins = SignIns(self.store, self.vault, self.clock, tls, peers, self.environ, turns)
        self.accounts = Accounts(self.store, self.vault, self.clock, self.sign_ins)

        def course(steps: Steps) -> Course:
            find = self.discovery.find
            by_graph = ByGraph(self.graph, self.sign_ins).proven
            return Course(steps, imap, self.smtp, self.clock, find, self.is_linked, self.again, by_graph)

        return Linking(
            self.store, self.vault, self.clock, course, self.sign_ins, self.claims,
            mailbox_limit=self.limit, any_port=any_port,
        )  # fmt: skip

    def is_linked(self, address: str) -> bool:
        return any(row.address == address for row in self.accounts.mailboxes())

    def close(self) -> None:
        self.claims.close()

    def run(self, request: LinkRequest) -> LinkRow:
        """Begins, connects, and shows what became of it."""
        link_id = self.linking.begin(request)
        self.linking.connect(link_id)
        return self.linking.link(link_id)

    def stored(self) -> tuple[int, int]:
        """Rows of mailboxes and of sealed secrets."""
        with self.store.read() as connection:
            return len(connection.execute(select(mailboxes)).all()), len(
                connection.execute(select(sealed)).all()
            )


@contextmanager
def house(folder: Path, ca: Path, limit: int = 15) -> Iterator[House]:
    store = open_copied(folder / "postwarden.db")
    try:
        with closing(House(folder, store, ca, limit)) as made:
            yield made
    finally:
        store.close()


def asked(
    imap: Endpoint,
    smtp: Endpoint,
    address: str = "me@faults.test",
    password: str = "Geheim-7",
    *,
    agreed: bool = True,
    user: str | None = None,
) -> LinkRequest:
    return LinkRequest(address, Secret(password), imap, smtp, user, agreed, "2026-11")


def at(peer: FaultPeer, security: Security = "tls") -> Endpoint:
    return Endpoint(peer.host, peer.port, security)


def on_rig(rig: Rig, who: Person, security: Security = "tls", password: str | None = None) -> LinkRequest:
    imap, smtp = ("imaps", "smtps") if security == "tls" else ("imap", "submission")
    return asked(
        Endpoint(rig.host, rig.ports[imap], security),
        Endpoint(rig.host, rig.ports[smtp], security),
        who.address,
        password or who.password,
    )


def state_of(link: LinkRow) -> dict[str, str]:
    return {step["name"]: step["state"] for step in link.steps}
