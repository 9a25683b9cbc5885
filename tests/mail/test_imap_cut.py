"""A connection that is cut by another thread, while its own one waits."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator

import pytest

from companion.core.errors import ConnectionLost, MailError
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.tls import Tls
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server


@pytest.fixture
def session() -> Iterator[ImapSession]:
    """Signed in at a server that falls silent in IDLE."""

    def answer(_tag: str, command: str, talk: Talk) -> bool:
        if command == "IDLE":
            talk.say("+ idling")
            talk.wait_for_the_end()
        return False

    def script(talk: Talk) -> None:
        imap_server(talk, offers=" AUTH=PLAIN IDLE", answer=answer)

    with Authority() as authority, FaultPeer(script, authority.issue("localhost")) as peer:
        imap = Imap(Dialler(Peers(loopback=True), 1), Tls(authority.ca))
        yield imap.open(Endpoint("localhost", peer.port, "tls"), Login("ann", Secret("w")), timeout=20)


def test_the_number_of_its_socket_is_free_only_when_nobody_waits_on_it(
    session: ImapSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Given to the next connection sooner, that one's octets would end in the old one's hands."""
    waits, go_on, errors = threading.Event(), threading.Event(), list[MailError]()
    receive = ssl.SSLSocket.recv_into

    def slow(sock: ssl.SSLSocket, buffer: bytearray) -> int:
        if threading.current_thread() is thread:
            waits.set()
            assert go_on.wait(60)  # the system has not come back to it yet
        return receive(sock, buffer)

    def watch() -> None:
        try:
            session.idle(60)
        except MailError as error:
            errors.append(error)

    thread = threading.Thread(target=watch)
    session.examine("INBOX")
    monkeypatch.setattr(ssl.SSLSocket, "recv_into", slow)
    thread.start()
    assert waits.wait(60)
    number = session._wire.sock.fileno()
    session.abandon()
    with socket.socket() as other:
        assert other.fileno() != number
        assert session._wire.sock.fileno() == number
        go_on.set()
        thread.join(60)
        assert not thread.is_alive()
    assert session._wire.sock.fileno() == -1
    assert [type(error) for error in errors] == [ConnectionLost]


def test_cut_while_nobody_waits_it_is_closed_at_once_and_stays_so(session: ImapSession) -> None:
    session.abandon()
    session.abandon()
    assert session._wire.sock.fileno() == -1
    with pytest.raises(ConnectionLost):
        session.noop()
