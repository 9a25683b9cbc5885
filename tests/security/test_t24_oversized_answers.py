"""T24: a hostile or broken server may not fill our memory, nor hold us for ever: bounded memory, a typed error."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic

import pytest

from companion.core.errors import ConnectionLost, MailError, ProtocolBroken
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail import imap_reading, imap_wire
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.imap_fetch import INBOUND_FIELDS
from companion.mail.tls import Tls
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server

MEMORY_MOST = 24 << 20
PREFIX = b"* 1 FETCH (UID 1 RFC822.SIZE 9 BODY[HEADER.FIELDS (FROM)] "


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@contextmanager
def session_with(
    authority: Authority, verb: str, misbehave: Callable[[str, Talk], None], timeout: float = 2
) -> Iterator[ImapSession]:
    """A session with a server that misbehaves on the command that starts with `verb`."""

    def answer(tag: str, command: str, talk: Talk) -> bool:
        if command.startswith(verb):
            misbehave(tag, talk)
        return command.startswith(verb)

    def script(talk: Talk) -> None:
        imap_server(talk, answer=answer)

    with FaultPeer(script, authority.issue("localhost")) as peer:
        client = Imap(Dialler(Peers(loopback=True, ca_file=authority.ca), own_port=1), Tls(authority.ca))
        login = Login("ann@acme.example", Secret("word"))
        with client.open(Endpoint("localhost", peer.port, "tls"), login, timeout) as session:
            session.examine("INBOX")
            yield session
            session.abandon()


@contextmanager
def little_memory() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < MEMORY_MOST
    finally:
        tracemalloc.stop()


def for_ever(data: bytes) -> Callable[[str, Talk], None]:
    def misbehave(_tag: str, talk: Talk) -> None:
        while True:
            talk.send(data)

    return misbehave


def once(data: bytes) -> Callable[[str, Talk], None]:
    def misbehave(_tag: str, talk: Talk) -> None:
        talk.send(data)
        talk.wait_for_the_end()

    return misbehave


@pytest.mark.parametrize(
    ("size", "error"),
    [
        (str(4 << 30), ProtocolBroken),
        ("9" * 5000, ProtocolBroken),  # int() itself refuses it
        (str(imap_wire.LITERAL_MOST + 1), ProtocolBroken),
        (str(1 << 20), ConnectionLost),  # fair size, but it never comes
    ],
)
def test_a_literal_that_is_announced_too_large(
    size: str, error: type[MailError], authority: Authority
) -> None:
    claim = once(PREFIX + b"{" + size.encode() + b"}\r\nFrom: a")
    with (
        session_with(authority, "UID FETCH", claim, timeout=1) as session,
        little_memory(),
        pytest.raises(error),
    ):
        list(session.headers(1, 10, INBOUND_FIELDS))


def test_a_long_header_is_cut_and_the_next_message_is_read(authority: Authority) -> None:
    size = 3 << 20

    def misbehave(tag: str, talk: Talk) -> None:
        talk.send(PREFIX + b"{%d}\r\n" % size)
        talk.send(b"From: a@x.example\r\nTo: ".ljust(size, b"b"))
        talk.send(b")\r\n")
        head = b"From: c@x.example\r\n\r\n"
        talk.send(
            b"* 2 FETCH (UID 2 RFC822.SIZE 9 BODY[HEADER.FIELDS (FROM)] {%d}\r\n%s)\r\n" % (len(head), head)
        )
        talk.say(f"{tag} OK done")

    # The server's own megabytes are in this process too.
    with session_with(authority, "UID FETCH", misbehave) as session, little_memory():
        rows = list(session.headers(1, 10, INBOUND_FIELDS))
        assert [row.uid for row in rows] == [1, 2]
        assert len(rows[0].header) == imap_wire.LITERAL_KEPT
        session.noop()


@pytest.mark.parametrize("verb", ["UID FETCH", "UID SEARCH", "LIST"])
def test_an_endless_line(verb: str, authority: Authority) -> None:
    endless = for_ever(b"* LIST () " + b"x" * 65_536)
    with session_with(authority, verb, endless) as session, little_memory(), pytest.raises(ProtocolBroken):
        ask(session, verb)


@pytest.mark.parametrize("verb", ["UID FETCH", "UID SEARCH", "LIST"])
@pytest.mark.parametrize(
    "line", [b"* OK still there\r\n", b"* 7 FETCH (FLAGS ())\r\n", b"* SEARCH 1 2 3\r\n"]
)
def test_endless_answers(verb: str, line: bytes, authority: Authority) -> None:
    endless = for_ever(line * 500)
    with session_with(authority, verb, endless) as session, little_memory(), pytest.raises(ProtocolBroken):
        ask(session, verb)


@pytest.mark.parametrize(
    "nonsense",
    [
        b"* LIST " + b"(" * 100_000 + b"\r\n",
        b"* LIST () {99\r\n",
        b'* LIST (\\Sent) "/" &Jjo!-\r\n',
        b'* LIST "\r\n',
        b"* LIST\r\n",
        b"\x00\x01\x02\r\n",
        b"+ what\r\n" * 3,
        b"* 5 EXISTS\n",
    ],
)
def test_nonsense_is_a_typed_error_or_nothing(nonsense: bytes, authority: Authority) -> None:
    def misbehave(tag: str, talk: Talk) -> None:
        talk.send(nonsense)
        talk.say(f"{tag} OK done")

    with (
        session_with(authority, "LIST", misbehave) as session,
        little_memory(),
        suppress(ProtocolBroken, ConnectionLost),
    ):
        assert all(isinstance(folder.name, str) for folder in session.folders())


@pytest.mark.parametrize(
    "state",
    [
        b"* OK [UIDVALIDITY x] ok\r\n* OK [UIDNEXT 1] ok\r\n* 0 EXISTS\r\n",
        b"* OK [UIDNEXT 1] ok\r\n* 0 EXISTS\r\n",
        b"* OK [UIDVALIDITY " + b"9" * 5000 + b"] ok\r\n* OK [UIDNEXT 1] ok\r\n* 0 EXISTS\r\n",
        b"",
    ],
)
def test_a_folder_state_that_makes_no_sense(state: bytes, authority: Authority) -> None:
    def misbehave(tag: str, talk: Talk) -> None:
        talk.send(state)
        talk.say(f"{tag} OK done")

    with session_with(authority, "NOOP", misbehave) as session:
        session.noop()
    with pytest.raises(ProtocolBroken), session_with(authority, "EXAMINE", misbehave):
        pass


def test_a_server_that_says_one_octet_now_and_then_is_left(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_reading, "_SECONDS", 1.5)

    def trickle(_tag: str, talk: Talk) -> None:
        talk.send(PREFIX + b"{400}\r\n")
        talk.connection.settimeout(0.2)
        while True:
            talk.send(b"x")
            try:
                talk.connection.recv(1)
            except TimeoutError:
                continue
            return

    with session_with(authority, "UID FETCH", trickle) as session:
        began = monotonic()
        with pytest.raises(ConnectionLost):
            list(session.headers(1, 10, INBOUND_FIELDS))
        assert monotonic() - began < 5


def ask(session: ImapSession, verb: str) -> object:
    if verb == "LIST":
        return session.folders()
    return session.lowest_uid() if verb == "UID SEARCH" else list(session.headers(1, 10, INBOUND_FIELDS))
