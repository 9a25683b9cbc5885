"""Sessions with servers: the rig's Dovecot, and peers that answer as a table says."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.tls import Tls
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.servers import Person, Rig

ALL = " AUTH=PLAIN ID ENABLE IDLE CONDSTORE QRESYNC ESEARCH SPECIAL-USE COMPRESS=DEFLATE"
MEMORY_MOST = 24 << 20

# What comes before `OK done`; or a function that answers all by itself.
Answer = str | bytes | Callable[[str, Talk], None]
Table = Mapping[str, Answer]
NAMED: Table = {"ID": '* ID ("name" "Dovecot")', "ENABLE": "* ENABLED CONDSTORE QRESYNC"}
OPENED = "* 9 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 100] ok\r\n* OK [HIGHESTMODSEQ 50] ok"


def client(ca: Path) -> Imap:
    return Imap(Dialler(Peers(loopback=True, ca_file=ca), own_port=1), Tls(ca))


def login(who: Person) -> Login:
    return Login(who.address, Secret(who.password))


def at_dovecot(
    rig: Rig, who: Person, host: str | None = None, without: frozenset[str] = frozenset()
) -> ImapSession:
    server = Endpoint(host or rig.host, rig.ports["imaps"], "tls")
    return client(rig.ca).open(server, login(who), without=without)


@contextmanager
def peer_session(
    authority: Authority,
    table: Table,
    *,
    offers: str = ALL,
    timeout: float = 2,
    without: frozenset[str] = frozenset(),
) -> Iterator[tuple[ImapSession, FaultPeer]]:
    """A session with a peer that answers the commands of `table`, which stands over NAMED."""
    answers = {"EXAMINE": OPENED} | dict(NAMED) | dict(table)

    def answer(tag: str, command: str, talk: Talk) -> bool:
        for verb, what in answers.items():
            if command == verb or command.startswith(f"{verb} "):
                if callable(what):
                    what(tag, talk)
                else:
                    talk.send((what.encode() if isinstance(what, str) else what) + b"\r\n" * bool(what))
                    talk.say(f"{tag} OK done")
                return True
        return False

    def script(talk: Talk) -> None:
        imap_server(talk, offers=offers, answer=answer)

    with FaultPeer(script, authority.issue("localhost")) as peer:
        server = Endpoint("localhost", peer.port, "tls")
        who = Login("ann@acme.example", Secret("word"))
        with client(authority.ca).open(server, who, timeout, without=without) as session:
            yield session, peer
            session.abandon()


def refusing(typ: str) -> Answer:
    return lambda tag, talk: talk.say(f"{tag} {typ} not here")


@contextmanager
def little_memory() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < MEMORY_MOST
    finally:
        tracemalloc.stop()
