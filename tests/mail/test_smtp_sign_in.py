"""Signing in to submission servers that refuse, vanish or talk nonsense."""

from __future__ import annotations

import base64
import time
from functools import partial

import pytest

from companion.core.errors import MailError, ProtocolBroken
from companion.core.settings import Peers
from companion.mail.hosts import Dialler
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from tests.mail.smtp_peers import ME, WORD, at, login, replies
from tests.rig.faults import Authority, Certificate, FaultPeer, Hung, Script, Talk, smtp_server


@pytest.mark.parametrize(
    ("lines", "code", "sentence"),
    [
        (["535 5.7.8 bad credentials"], "auth", "The server didn't accept this password."),
        (["534-5.7.9 Application-specific password", "534 5.7.9 required"], "app_password", None),
        (
            ["534-5.7.14 <https://accounts.google.com/x> Please log in via", "534 5.7.14 your web browser."],
            "browser_sign_in",
            None,
        ),
        (["535 no"], "auth", None),
        (
            ["535 5.7.139 Authentication unsuccessful"],
            "smtp_off",
            "Your company or provider switched off sending by programs (SMTP) for this mailbox.",
        ),
        (["550 5.7.30 Basic authentication is not supported"], "password_off", None),
        (["454 4.7.0 Temporary failure"], "auth_temporary", "localhost can't check sign-ins just now."),
        (["535 5.7.8 Error: authentication failed: generic failure"], "auth_temporary", None),
        (["535 5.7.8 Error: authentication failed: Connection lost to server"], "auth_temporary", None),
        (["526 Authentication failure"], "auth", None),  # and never tried again by itself
        (["550 Invalid login or password"], "auth", None),
        (["554 5.7.8 no"], "auth", None),
        (["451 4.3.0 whatever"], "auth_temporary", None),
        (["550 5.9.9 never heard of"], "auth_temporary", None),
        (["421 4.7.0 too many connections"], "limit", "localhost asked us to slow down."),
        (["454 4.7.28 rate limited"], "limit", None),
        (["nonsense"], "protocol", None),
        ([], "connection_lost", "localhost stopped answering in the middle."),
    ],
)
def test_a_refused_sign_in_is_told_apart(
    lines: list[str], code: str, sentence: str | None, smtp: Smtp, certificate: Certificate
) -> None:
    with FaultPeer(partial(smtp_server, answer=replies("AUTH", *lines)), certificate) as peer:
        with pytest.raises(MailError) as refused:
            smtp.check(at(peer), login())
        assert (peer.connections, b"".join(peer.heard).upper().count(b"AUTH ")) == (1, 1)  # tried once
    assert refused.value.code == code
    if sentence:
        assert refused.value.sentence == sentence
    if lines and code != "protocol":
        assert refused.value.said == " ".join(line[4:] for line in lines).replace(
            " 5.7.9 req", " req"
        ).replace(" 5.7.14 your", " your")


def test_a_password_in_any_script_is_sent(smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(smtp_server, certificate) as peer:
        smtp.check(at(peer), login())
        assert peer.has_heard(base64.b64encode(f"\0{ME}\0{WORD}".encode()))


def test_login_where_there_is_no_plain(smtp: Smtp, certificate: Certificate) -> None:
    def answer(command: str, talk: Talk) -> bool:
        if command != "AUTH LOGIN":
            return False
        talk.say("334 VXNlcm5hbWU6")
        user = base64.b64decode(talk.hear()).decode()
        talk.say("334 UGFzc3dvcmQ6")
        right = (user, base64.b64decode(talk.hear()).decode()) == (ME, WORD)
        talk.say("235 ok" if right else "535 5.7.8 no")
        return True

    with FaultPeer(partial(smtp_server, features=("AUTH LOGIN",), answer=answer), certificate) as peer:
        smtp.check(at(peer), login())


@pytest.mark.parametrize(
    ("features", "sentence"),
    [
        ((), "Sending by password is turned off for this mailbox."),
        (("AUTH XOAUTH2",), "localhost doesn't take passwords any more."),
    ],
)
def test_a_server_that_takes_no_password(
    features: tuple[str, ...], sentence: str, smtp: Smtp, certificate: Certificate
) -> None:
    with FaultPeer(partial(smtp_server, features=features), certificate) as peer:
        with pytest.raises(MailError) as refused:
            smtp.check(at(peer), login())
        assert not peer.has_heard("AUTH")
    assert refused.value.sentence == sentence


@pytest.mark.parametrize("greeting", ["+OK POP3 ready", "* OK IMAP4rev1 ready", "HTTP/1.1 400 Bad Request"])
def test_what_answers_in_place_of_smtp_is_quoted(greeting: str, smtp: Smtp, certificate: Certificate) -> None:
    with (
        FaultPeer(lambda talk: talk.say(greeting), certificate) as peer,
        pytest.raises(ProtocolBroken) as error,
    ):
        smtp.check(at(peer), login())
    assert error.value.said == greeting


def test_a_server_that_never_says_goodbye_holds_up_nothing(
    authority: Authority, certificate: Certificate
) -> None:
    def answer(command: str, talk: Talk) -> bool:
        if command == "QUIT":
            talk.wait_for_the_end()
            raise Hung
        return False

    patient = Smtp(Dialler(Peers(loopback=True), 1), Tls(authority.ca), timeout=60)
    with FaultPeer(partial(smtp_server, answer=answer), certificate) as peer:
        began = time.monotonic()
        patient.check(at(peer), login())
        assert time.monotonic() - began < 15  # the peer itself waits 20 s
        assert peer.has_heard("QUIT")


def chatter(talk: Talk) -> None:
    while True:
        talk.send(b"250-more\r\n" * 1000)


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (lambda talk: None, "connection_lost"),
        (lambda talk: talk.wait_for_the_end(), "host"),
        (lambda talk: talk.say("+OK POP3 ready"), "protocol"),
        (lambda talk: talk.say("* OK IMAP ready"), "protocol"),
        (lambda talk: talk.say("554 5.7.1 you are listed"), "protocol"),
        (lambda talk: talk.say("421 4.3.2 too busy"), "limit"),
        (lambda talk: talk.send(b"2" * 100_000), "protocol"),
        (chatter, "protocol"),
        (partial(smtp_server, answer=replies("EHLO", "502 what")), "protocol"),
        (partial(smtp_server, answer=replies("EHLO")), "connection_lost"),
        (partial(smtp_server, answer=replies("EHLO", "250-half a")), "connection_lost"),
    ],
)
def test_a_greeting_that_is_none(script: Script, code: str, smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(script, certificate) as peer:
        with pytest.raises(MailError) as refused:
            smtp.check(at(peer), login())
        assert not peer.has_heard("AUTH")
    assert refused.value.code == code
