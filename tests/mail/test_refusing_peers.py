"""Whole sign-ins against servers that refuse: one try, one secret, only after TLS, and what comes of it."""

from __future__ import annotations

from functools import partial

import pytest

from companion.core.errors import (
    ConnectionLost,
    MailError,
    NoEncryption,
    ProtocolBroken,
    ReceivingOff,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
)
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from tests.mail.smtp_peers import at
from tests.rig.faults import Authority, Certificate, FaultPeer, Talk, imap_server, smtp_server
from tests.rig.refusing import RefusingImap, RefusingSmtp, rig_server
from tests.rig.servers import Rig

WORD = 'pass"wörd\\ with blanks'
LOGIN = Login("ann@acme.example", Secret(WORD))


@pytest.fixture
def imap(authority: Authority) -> Imap:
    return Imap(Dialler(Peers(loopback=True), 1), Tls(authority.ca))


@pytest.mark.parametrize(
    ("offers", "mechanism", "at_once"),
    [("AUTH=PLAIN SASL-IR", "PLAIN", True), ("AUTH=PLAIN", "PLAIN", False), ("AUTH=LOGIN", "LOGIN", False)],
)
@pytest.mark.parametrize("refusal", [None, "NO LOGIN failed."])
def test_imap_hears_the_password_once(
    offers: str, mechanism: str, at_once: bool, refusal: str | None, imap: Imap, certificate: Certificate
) -> None:
    with RefusingImap(certificate, refusal, offers=offers) as peer:
        if refusal is None:
            imap.open(at(peer), LOGIN, 5).close()
        else:
            with pytest.raises(SignInRefused):
                imap.open(at(peer), LOGIN, 5)
        [heard] = peer.sign_ins
    assert (heard.mechanism, heard.user, heard.secret) == (mechanism, LOGIN.user, WORD)
    assert (heard.encrypted, heard.at_once) == (True, at_once)


@pytest.mark.parametrize("offers", ["AUTH PLAIN LOGIN", "AUTH LOGIN"])
def test_smtp_hears_the_password_once(offers: str, smtp: Smtp, certificate: Certificate) -> None:
    with RefusingSmtp(certificate, "535 5.7.8 no", offers=offers) as peer:
        with pytest.raises(SignInRefused):
            smtp.check(at(peer), LOGIN)
        assert peer.secrets == [WORD]


def test_starttls_comes_before_the_secret(imap: Imap, smtp: Smtp, certificate: Certificate) -> None:
    with RefusingImap(certificate, offers="STARTTLS AUTH=PLAIN", implicit=False) as peer:
        imap.open(at(peer, "starttls"), LOGIN, 5).close()
        assert [one.encrypted for one in peer.sign_ins] == [True]
    with RefusingSmtp(certificate, offers="STARTTLS\nAUTH PLAIN", implicit=False) as peer:
        smtp.check(at(peer, "starttls"), LOGIN)
        assert [one.encrypted for one in peer.sign_ins] == [True]


def test_without_encryption_no_secret_leaves(imap: Imap, smtp: Smtp) -> None:
    with RefusingImap(None) as receiving, RefusingSmtp(None) as sending:
        for security in ("tls", "starttls"):
            with pytest.raises(NoEncryption):
                imap.open(at(receiving, security), LOGIN, 5)
            with pytest.raises(NoEncryption):
                smtp.check(at(sending, security), LOGIN)
        assert receiving.sign_ins == sending.sign_ins == []


@pytest.mark.parametrize(
    ("names", "begins", "ends", "code"),
    [(["mail.acme.example"], -1, 30, "tls"), (["localhost"], -40, -1, "tls_old")],
)
def test_behind_a_wrong_certificate_no_secret_leaves(
    names: list[str], begins: int, ends: int, code: str, imap: Imap, smtp: Smtp, authority: Authority
) -> None:
    wrong = authority.issue(*names, begins=begins, ends=ends)
    with RefusingImap(wrong) as receiving, RefusingSmtp(wrong) as sending:
        for sign_in in (lambda: imap.open(at(receiving), LOGIN, 5), lambda: smtp.check(at(sending), LOGIN)):
            with pytest.raises(MailError) as error:
                sign_in()
            assert error.value.code == code
        assert receiving.sign_ins == sending.sign_ins == []
        assert not receiving.heard
        assert not sending.heard


def test_busy_twice_then_taken(imap: Imap, smtp: Smtp, certificate: Certificate) -> None:
    with RefusingImap(certificate, "NO [LIMIT] LOGIN Rate limit hit", until=2) as peer:
        for _ in range(2):
            with pytest.raises(ServerBusy):
                imap.open(at(peer), LOGIN, 5)
        imap.open(at(peer), LOGIN, 5).close()
        assert len(peer.sign_ins) == 3
    with RefusingSmtp(certificate, "454 4.7.0 Temporary failure", until=2) as peer:
        for _ in range(2):
            with pytest.raises(SignInUnavailable):
                smtp.check(at(peer), LOGIN)
        smtp.check(at(peer), LOGIN)
        assert len(peer.sign_ins) == 3


def test_busy_once_then_a_real_server(
    imap: Imap, smtp: Smtp, certificate: Certificate, mail_rig: Rig
) -> None:
    who = mail_rig.fresh()
    login = Login(who.address, Secret(who.password))
    with RefusingImap(certificate, "NO [INUSE] later", until=1, then=rig_server(mail_rig, "imaps")) as peer:
        with pytest.raises(ServerBusy):
            imap.open(at(peer), login, 5)
        with imap.open(at(peer), login, 5) as opened:
            assert opened.examine("INBOX").exists == 0
    with RefusingSmtp(certificate, "421 4.7.0 later", until=1, then=rig_server(mail_rig, "smtps")) as peer:
        with pytest.raises(ServerBusy):
            smtp.check(at(peer), login)
        smtp.check(at(peer), login)


def test_a_server_that_goes_away_in_the_middle(imap: Imap, smtp: Smtp, certificate: Certificate) -> None:
    with RefusingImap(certificate, "", closes=True) as peer, pytest.raises(ConnectionLost):
        imap.open(at(peer), LOGIN, 5)
    with RefusingSmtp(certificate, "", closes=True) as peer, pytest.raises(ConnectionLost):
        smtp.check(at(peer), LOGIN)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("* BYE Too many invalid logon attempts\r\nNO LOGIN failed.", SignInRefused),
        ("* NO [ALERT] something else\r\nNO [UNAVAILABLE] later", SignInUnavailable),
        ("* BYE disconnecting\r\nNO [AUTHENTICATIONFAILED] no", SignInRefused),
    ],
)
def test_the_tagged_answer_counts(
    lines: str, expected: type[MailError], imap: Imap, certificate: Certificate
) -> None:
    with RefusingImap(certificate, lines) as peer, pytest.raises(MailError) as error:
        imap.open(at(peer), LOGIN, 5)
    assert type(error.value) is expected


def test_signed_in_but_not_let_in(imap: Imap, certificate: Certificate) -> None:
    """Exchange Online with IMAP off for the mailbox takes the sign-in, and refuses whatever comes after it."""
    with (
        RefusingImap(certificate, after="BAD User is authenticated but not connected.") as peer,
        pytest.raises(ReceivingOff),
        imap.open(at(peer), LOGIN, 5) as opened,
    ):
        opened.folders()


def test_a_server_that_goes_on_asking_is_left(imap: Imap, smtp: Smtp, certificate: Certificate) -> None:
    def asks(tag: str, command: str, talk: Talk) -> bool:
        while command.startswith("AUTHENTICATE"):
            talk.say("+ ")
            talk.hear()
        return False

    def asks_too(command: str, talk: Talk) -> bool:
        while command.startswith("AUTH"):
            talk.say("334 ")
            talk.hear()
        return False

    with FaultPeer(partial(imap_server, answer=asks), certificate) as peer:
        with pytest.raises(ProtocolBroken):
            imap.open(at(peer), LOGIN, 5)
        assert b"".join(peer.heard).count(b"\r\n") < 10
    with FaultPeer(partial(smtp_server, answer=asks_too), certificate) as peer:
        with pytest.raises(ProtocolBroken):
            smtp.check(at(peer), LOGIN)
        assert b"".join(peer.heard).count(b"\r\n") < 10
