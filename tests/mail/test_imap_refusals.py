"""The IMAP client and peers that refuse, lie or break off: each is understood, and no password leaves too early."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.errors import (
    ConnectionLost,
    HostSilent,
    MailError,
    NoEncryption,
    PasswordOff,
    ProtocolBroken,
    ReceivingOff,
    ServerBusy,
    SignInRefused,
    SwitchedOff,
)
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.imap_fetch import INBOUND_FIELDS
from companion.mail.tls import Tls
from tests.rig.faults import Authority, FaultPeer, Script, Talk, imap_server


def client(ca: Path) -> Imap:
    return Imap(Dialler(Peers(loopback=True, ca_file=ca), own_port=1), Tls(ca))


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


def open_at(
    peer: FaultPeer, authority: Authority, *, security: str = "tls", timeout: float = 5
) -> ImapSession:
    server = Endpoint("localhost", peer.port, "starttls" if security == "starttls" else "tls")
    return client(authority.ca).open(server, Login("ann@acme.example", Secret('pass"wörd\\')), timeout)


def test_any_password_reaches_the_server_as_it_is(authority: Authority) -> None:
    with FaultPeer(imap_server, authority.issue("localhost")) as peer:
        open_at(peer, authority).close()
        plain = base64.b64encode('\0ann@acme.example\0pass"wörd\\'.encode())
        assert peer.has_heard(plain)


def only_login(talk: Talk) -> None:
    talk.say("* OK [CAPABILITY IMAP4rev1] ready")
    while line := talk.hear():
        tag, _, command = line.partition(" ")
        if command.startswith("CAPABILITY"):
            talk.say("* CAPABILITY IMAP4rev1")
        elif command.startswith("LOGIN"):
            talk.say("+ go on")
            talk.hear_until('pass"wörd\\\r\n'.encode())
        elif command.startswith("LOGOUT"):
            talk.say("* BYE")
        talk.say(f"{tag} OK done")


def test_login_takes_the_password_as_a_literal(authority: Authority) -> None:
    with FaultPeer(only_login, authority.issue("localhost")) as peer:
        open_at(peer, authority).close()


def greeting(*lines: str) -> Script:
    def script(talk: Talk) -> None:
        talk.say(*lines)
        talk.wait_for_the_end()

    return script


def capable(capabilities: str, answer: str = "OK done", hello: str = "* OK ready") -> Script:
    def script(talk: Talk) -> None:
        talk.say(hello)
        while line := talk.hear():
            tag, _, command = line.partition(" ")
            if command.startswith("CAPABILITY"):
                talk.say(f"* CAPABILITY IMAP4rev1 {capabilities}", f"{tag} OK done")
            elif command.startswith("AUTHENTICATE"):
                talk.say("+ ")
                talk.hear()
                talk.say(f"{tag} {answer}")
            else:
                talk.say(f"{tag} {answer}")

    return script


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (greeting("220 mail.acme.example ESMTP"), ProtocolBroken),
        (greeting("* BYE Too many connections"), ServerBusy),
        (greeting("* BYE [UNAVAILABLE] later"), ServerBusy),
        (greeting("* BYE sorry"), ConnectionLost),
        (capable("AUTH=PLAIN", hello="* PREAUTH welcome"), ProtocolBroken),
        (greeting(), HostSilent),
        (lambda talk: None, ConnectionLost),
        (capable("LOGINDISABLED AUTH=GSSAPI"), SwitchedOff),
        (capable("LOGINDISABLED AUTH=XOAUTH2"), PasswordOff),
        (capable("AUTH=PLAIN", "NO [AUTHENTICATIONFAILED] no"), SignInRefused),
        (capable("AUTH=PLAIN", "NO LOGIN failed."), SignInRefused),
        (capable("AUTH=PLAIN", "BAD what"), ProtocolBroken),
        (capable("AUTH=PLAIN", "no [limit] later"), ServerBusy),
        (capable("AUTH=PLAIN", "No [AuthenticationFailed] no"), SignInRefused),
        (capable("AUTH=PLAIN", "NO"), SignInRefused),
        (capable("AUTH=PLAIN", "no", hello="* ok [capability imap4rev1 auth=plain] hello"), SignInRefused),
        (capable("AUTH=PLAIN", "NO [CONTACTADMIN] no"), ReceivingOff),
    ],
)
def test_who_refuses_is_understood(script: Script, expected: type[MailError], authority: Authority) -> None:
    with FaultPeer(script, authority.issue("localhost")) as peer:
        with pytest.raises(MailError) as error:
            open_at(peer, authority, timeout=1)
        assert type(error.value) is expected
        assert error.value.sentence


@pytest.mark.parametrize(
    "words",
    ["+OK POP3 ready", "220 mail.acme.example ESMTP", "HTTP/1.1 400 Bad Request", "SSH-2.0-OpenSSH_9.2"],
)
def test_what_answers_in_place_of_imap_is_quoted(words: str, authority: Authority) -> None:
    with FaultPeer(greeting(words), authority.issue("localhost")) as peer:
        with pytest.raises(ProtocolBroken) as error:
            open_at(peer, authority)
        assert not peer.has_heard("LOGIN")
    assert error.value.said == words


@pytest.mark.parametrize(
    "script", [capable(""), capable("STARTTLS", "BAD no"), capable("STARTTLS", hello="* PREAUTH welcome")]
)
def test_no_password_leaves_without_encryption(script: Script, authority: Authority) -> None:
    with FaultPeer(script, authority.issue("localhost"), implicit=False) as peer:
        with pytest.raises(MailError) as error:
            open_at(peer, authority, security="starttls", timeout=1)
        assert isinstance(error.value, NoEncryption | ProtocolBroken)
        assert not peer.has_heard("AUTHENTICATE")
        assert not peer.has_heard("LOGIN")


def test_words_slipped_in_behind_starttls_are_not_believed(authority: Authority) -> None:
    def script(talk: Talk) -> None:
        talk.say("* OK [CAPABILITY IMAP4rev1 STARTTLS] ready")
        while line := talk.hear():
            tag, _, command = line.partition(" ")
            if command.startswith("CAPABILITY"):
                talk.say("* CAPABILITY IMAP4rev1 STARTTLS", f"{tag} OK done")
            else:
                # In one packet: the OK, and an answer to a command that will only be given under TLS.
                talk.say(f"{tag} OK go on", "* CAPABILITY IMAP4rev1 AUTH=PLAIN")
                talk.start_tls()
                talk.wait_for_the_end()

    with FaultPeer(script, authority.issue("localhost"), implicit=False) as peer:
        with pytest.raises(MailError):
            open_at(peer, authority, security="starttls", timeout=2)
        assert not peer.has_heard("AUTHENTICATE")


def test_a_server_that_closes_in_the_middle_of_an_answer(authority: Authority) -> None:
    def answer(_tag: str, command: str, talk: Talk) -> bool:
        if command.startswith("UID FETCH"):
            talk.send(b"* 1 FETCH (UID 1 RFC822.SIZE 9 BODY[HEADER.FIELDS (FROM)] {900}\r\nFrom: a")
            talk.connection.close()
        return command.startswith("UID FETCH")

    def script(talk: Talk) -> None:
        imap_server(talk, answer=answer)

    with FaultPeer(script, authority.issue("localhost")) as peer, open_at(peer, authority) as opened:
        opened.examine("INBOX")
        with pytest.raises(ConnectionLost):
            list(opened.headers(1, 9, INBOUND_FIELDS))
