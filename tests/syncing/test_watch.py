"""One watcher against servers that Dovecot cannot be made to be: no IDLE, one that dies, cuts, silence."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from queue import SimpleQueue

import pytest

from companion.core.errors import PostwardenError, SignInRefused
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import FolderState, Imap, ImapSession
from companion.mail.tls import Tls
from companion.store.folders import Role
from companion.syncing import vigil
from companion.syncing.vigil import REST
from companion.syncing.watch import Watcher
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server

IDLE = " AUTH=PLAIN IDLE"


@dataclass
class Keeper:
    """Opens connections to a peer, and notes what it is told. `told` counts the words."""

    imap: Imap
    server: Endpoint
    words: list[str] = field(default_factory=list)
    told: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    states: list[FolderState] = field(default_factory=list)
    error: PostwardenError | None = None
    absent: bool = False

    def connect(self, _mailbox_id: str) -> ImapSession | None:
        if self.error is not None:
            raise self.error
        if self.absent:
            return None
        return self.imap.open(self.server, Login("ann", Secret("w")), timeout=20)

    def missed(self, _mailbox_id: str, _role: Role, state: FolderState) -> bool:
        self.states.append(state)
        return len(self.states) > 1 and state != self.states[-2]

    def changed(self, _mailbox_id: str) -> None:
        self._note("changed")

    def crowded(self, _mailbox_id: str) -> None:
        self._note("crowded")

    def unable(self, _mailbox_id: str) -> None:
        self._note("unable")

    def over(self, _mailbox_id: str) -> None:
        self._note("over")

    def _note(self, word: str) -> None:
        self.words.append(word)
        self.told.release()

    def await_words(self, *words: str) -> None:
        while len(self.words) < len(words):
            assert self.told.acquire(timeout=60), self.words
        assert self.words == list(words)


Watch = Callable[..., tuple[Watcher, Keeper]]


@pytest.fixture
def watch(authority: Authority) -> Iterator[Watch]:
    """Starts a watcher on a peer; all end with the test."""
    running: list[Watcher] = []
    imap = Imap(Dialler(Peers(loopback=True), 1), Tls(authority.ca))

    def start(peer: FaultPeer, **keeper: object) -> tuple[Watcher, Keeper]:
        made = Keeper(imap, Endpoint("localhost", peer.port, "tls"), **keeper)  # type: ignore[arg-type]
        watcher = Watcher(made, "m_1", "inbox", "INBOX", random.Random(1))
        running.append(watcher)
        watcher.start()
        return watcher, made

    yield start
    for watcher in running:
        watcher.stop()
        watcher.join(60)
        assert not watcher.alive


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> SimpleQueue[float]:
    """What is waited between two tries: noted, and not waited unless it is an hour."""
    noted = SimpleQueue[float]()
    original = vigil.Vigil.ended

    def ended(self: vigil.Vigil, *args: object) -> float:
        seconds: float = original(self, *args)  # type: ignore[arg-type]
        noted.put(seconds)
        return seconds if seconds == REST else 0.0

    monkeypatch.setattr(vigil.Vigil, "ended", ended)
    return noted


def peer(
    authority: Authority, answer: Callable[[str, str, Talk], bool] | None = None, offers: str = IDLE
) -> FaultPeer:
    def script(talk: Talk) -> None:
        imap_server(talk, offers=offers, answer=answer)

    return FaultPeer(script, authority.issue("localhost"))


def test_without_idle_nothing_is_watched(authority: Authority, watch: Watch) -> None:
    with peer(authority, offers=" AUTH=PLAIN") as server:
        _, keeper = watch(server)
        keeper.await_words("unable")
        assert server.connections == 1
        assert keeper.states == []


def test_idle_that_is_refused_is_none(authority: Authority, watch: Watch) -> None:
    def refuse(tag: str, command: str, talk: Talk) -> bool:
        if command == "IDLE":
            talk.say(f"{tag} BAD not today")
        return command == "IDLE"

    with peer(authority, refuse) as server:
        watcher, keeper = watch(server)
        keeper.await_words("unable")
        watcher.stop()  # as whoever was told does
        watcher.join(60)
        assert server.connections == 1


def test_three_that_die_at_once_and_it_rests(
    authority: Authority, watch: Watch, waits: SimpleQueue[float]
) -> None:
    dead = threading.Semaphore(0)

    def die(_tag: str, command: str, talk: Talk) -> bool:
        if command == "IDLE":
            talk.say("+ idling")
            talk.connection.close()
            dead.release()
        return command == "IDLE"

    with peer(authority, die) as server:
        watcher, keeper = watch(server)
        for _ in range(3):
            assert dead.acquire(timeout=60)
        assert [waits.get(timeout=60) == REST for _ in range(3)] == [False, False, True]
        assert server.connections == 3
        assert not watcher.listening
        assert keeper.words == []
        watcher.renew()  # the network is another one
        assert dead.acquire(timeout=60)


def test_cut_in_idle_it_looks_what_it_missed(
    authority: Authority, watch: Watch, waits: SimpleQueue[float]
) -> None:
    idles = threading.Semaphore(0)
    held = [0]

    def answer(tag: str, command: str, talk: Talk) -> bool:
        if command.startswith("EXAMINE"):
            talk.say(f"* {held[0]} EXISTS", "* OK [UIDVALIDITY 1] ok", f"* OK [UIDNEXT {held[0] + 1}] ok")
            talk.say(f"{tag} OK done")
        elif command == "IDLE":
            talk.say("+ idling")
            idles.release()
            if held[0] == 0:
                held[0] = 1  # comes while nobody listens
                talk.connection.close()
            else:
                talk.wait_for_the_end()
        else:
            return False
        return True

    with peer(authority, answer) as server:
        _, keeper = watch(server)
        for _ in range(2):
            assert idles.acquire(timeout=60)
        keeper.await_words("changed")
        assert [state.exists for state in keeper.states] == [0, 1]
        assert server.connections == 2


def test_each_change_is_told_and_talk_is_not(authority: Authority, watch: Watch) -> None:
    def answer(tag: str, command: str, talk: Talk) -> bool:
        if command != "IDLE":
            return False
        answered[0] += 1
        talk.say("+ idling", "* OK Still here")
        if answered[0] <= 3:
            talk.say(f"* {answered[0]} EXISTS")
        while talk.hear().upper() != "DONE":
            pass
        talk.say(f"{tag} OK done")
        return True

    answered = [0]
    with peer(authority, answer) as server:
        watcher, keeper = watch(server)
        keeper.await_words("changed", "changed", "changed")
        assert server.connections == 1
        watcher.stop()
        watcher.join(60)
        assert keeper.words == ["changed"] * 3


def test_too_many_connections_is_told(authority: Authority, watch: Watch, waits: SimpleQueue[float]) -> None:
    def answer(tag: str, command: str, talk: Talk) -> bool:
        if not command.startswith("AUTHENTICATE"):
            return False
        talk.say("+ ")
        talk.hear()
        talk.say(f"{tag} NO [UNAVAILABLE] Maximum number of connections from user exceeded")
        return True

    with peer(authority, answer) as server:
        watcher, keeper = watch(server)
        assert keeper.told.acquire(timeout=60)
        watcher.stop()
        watcher.join(60)
        assert set(keeper.words) == {"crowded"}
        assert 240 <= waits.get(timeout=60) <= 360


def test_a_refused_sign_in_ends_it(authority: Authority, watch: Watch) -> None:
    with peer(authority) as server:
        watcher, keeper = watch(server, error=SignInRefused())
        keeper.await_words("over")
        watcher.join(60)
        assert not watcher.alive
        assert server.connections == 0


def test_where_no_pass_is_signed_in_it_ends(authority: Authority, watch: Watch) -> None:
    with peer(authority) as server:
        watcher, keeper = watch(server, absent=True)
        keeper.await_words("over")
        watcher.join(60)
        assert not watcher.alive


@pytest.mark.parametrize("silent_at", ["EXAMINE", "IDLE"])
def test_stopped_it_ends_whatever_the_server_does(authority: Authority, watch: Watch, silent_at: str) -> None:
    silent = threading.Event()

    def answer(_tag: str, command: str, talk: Talk) -> bool:
        if command.startswith(silent_at):
            if silent_at == "IDLE":
                talk.say("+ idling")
            silent.set()
            talk.wait_for_the_end()
        return False

    with peer(authority, answer) as server:
        watcher, keeper = watch(server)
        assert silent.wait(60)
        watcher.stop()
        watcher.join(60)
        assert not watcher.alive
        assert keeper.words == []
