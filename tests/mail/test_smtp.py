"""SMTP against a real Postfix, and against servers that refuse, vanish or talk nonsense at each point."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterator
from email import message_from_bytes
from functools import partial

import pytest

from companion.core.errors import BadAddress, ConnectionLost, MailError, OutcomeUnknown
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login, Security
from companion.mail.hosts import Dialler
from companion.mail.smtp import Delivery, Refusal, Smtp
from companion.mail.tls import Tls
from tests.rig.faults import Authority, Certificate, FaultPeer, Hung, Script, Talk, smtp_server
from tests.rig.servers import Person, Rig

ME, YOU = "me@faults.test", "you@faults.test"
WORD = "pässword €"
MESSAGE = b"From: me@faults.test\r\nTo: you@faults.test\r\nSubject: hello\r\n\r\nhello\r\n"
Command = Callable[[str, Talk], bool]


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def certificate(authority: Authority) -> Certificate:
    return authority.issue("localhost")


@pytest.fixture
def smtp(authority: Authority) -> Smtp:
    return Smtp(Dialler(Peers(loopback=True), 1), Tls(authority.ca), timeout=1.5, data_timeout=1)


@pytest.fixture
def rig_smtp(mail_rig: Rig) -> Smtp:
    return Smtp(Dialler(Peers(loopback=True), 1), Tls(mail_rig.ca))


def at(peer: FaultPeer, security: Security = "tls") -> Endpoint:
    return Endpoint(peer.host, peer.port, security)


def login(who: Person | None = None) -> Login:
    return Login(who.address, Secret(who.password)) if who else Login(ME, Secret(WORD))


def on_rig(rig: Rig, security: Security) -> Endpoint:
    return Endpoint(rig.host, rig.ports["smtps" if security == "tls" else "submission"], security)


def replies(wanted: str, *lines: str) -> Command:
    """A server that answers commands beginning with `wanted` with these lines, and goes away for none."""

    def answer(command: str, talk: Talk) -> bool:
        if not command.startswith(wanted):
            return False
        if not lines:
            raise Hung
        talk.say(*lines)
        return True

    return answer


# --- Postfix ---


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_message_arrives_as_it_was(security: Security, mail_rig: Rig, rig_smtp: Smtp) -> None:
    sender, receiver = mail_rig.fresh(), mail_rig.fresh()
    message = MESSAGE.replace(b"hello\r\n", b"h\xc3\xa9llo\r\n.\r\n..dots\r\n.end\r\n")
    done = rig_smtp.send(
        on_rig(mail_rig, security), login(sender), sender.address, [receiver.address], message
    )
    assert done == Delivery((receiver.address,), {})
    with mail_rig.imap(receiver) as client:
        end = time.monotonic() + 10
        while client.select("INBOX", readonly=True)[1] == [b"0"] and time.monotonic() < end:
            time.sleep(0.05)
        parts = client.fetch("1", "(BODY.PEEK[])")[1]
    assert isinstance(parts[0], tuple)
    arrived = message_from_bytes(parts[0][1])
    assert parts[0][1].endswith(message.partition(b"\r\n\r\n")[2])
    assert "[127.0.0.1]" in arrived["Received"]


def test_signing_in_sends_nothing(mail_rig: Rig, rig_smtp: Smtp) -> None:
    who = mail_rig.fresh()
    for security in ("tls", "starttls"):
        rig_smtp.check(on_rig(mail_rig, security), login(who))
    with mail_rig.imap(who) as client:
        assert client.select("INBOX", readonly=True)[1] == [b"0"]


def test_a_wrong_password_is_tried_once(mail_rig: Rig, rig_smtp: Smtp) -> None:
    who = Person(mail_rig.fresh().address, "wrong")
    before = (mail_rig.directory / "postfix.log").read_text().count("SASL PLAIN authentication failed")
    with pytest.raises(MailError) as refused:
        rig_smtp.check(on_rig(mail_rig, "tls"), login(who))
    assert refused.value.code == "auth"
    assert refused.value.sentence == "The server didn't accept this password."
    assert str(refused.value.said).startswith("5.7.8")
    log = (mail_rig.directory / "postfix.log").read_text()
    assert log.count("SASL PLAIN authentication failed") == before + 1
    assert "SASL LOGIN authentication failed" not in log


def test_recipients_are_refused_one_by_one(mail_rig: Rig, rig_smtp: Smtp) -> None:
    who, other = mail_rig.fresh(), mail_rig.fresh()
    bad = "nobody@reject.test"
    done = rig_smtp.send(on_rig(mail_rig, "tls"), login(who), who.address, [bad, other.address], MESSAGE)
    assert done.accepted == (other.address,)
    assert list(done.refused) == [bad]
    refusal = done.refused[bad]
    assert (refusal.code, refusal.status) == (550, "5.1.1")
    assert refusal.said.endswith("user unknown")


def test_all_recipients_refused_means_nothing_was_sent(mail_rig: Rig, rig_smtp: Smtp) -> None:
    who = mail_rig.fresh()
    done = rig_smtp.send(on_rig(mail_rig, "tls"), login(who), who.address, ["nobody@reject.test"], MESSAGE)
    assert (done.accepted, list(done.refused)) == ((), ["nobody@reject.test"])


def test_a_message_over_the_size_limit_is_refused_before_it_is_sent(mail_rig: Rig, rig_smtp: Smtp) -> None:
    who = mail_rig.fresh()
    big = MESSAGE + b"x" * (26 << 20)
    done = rig_smtp.send(on_rig(mail_rig, "tls"), login(who), who.address, [YOU], big)
    assert (done.accepted, done.refused[YOU].code, done.refused[YOU].status) == ((), 552, "5.3.4")


# --- signing in ---


@pytest.mark.parametrize(
    ("lines", "code", "sentence"),
    [
        (["535 5.7.8 bad credentials"], "auth", "The server didn't accept this password."),
        (["534-5.7.9 Application-specific password", "534 5.7.9 required"], "auth", None),
        (["535 no"], "auth", None),
        (
            ["535 5.7.139 Authentication unsuccessful"],
            "switched_off",
            "Sending is turned off for this mailbox.",
        ),
        (["550 5.7.30 Basic authentication is not supported"], "switched_off", None),
        (["454 4.7.0 Temporary failure"], "auth_temporary", "localhost can't check sign-ins just now."),
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
        assert peer.connections == 1
    assert refused.value.code == code
    if sentence:
        assert refused.value.sentence == sentence
    if lines and code != "protocol":
        assert refused.value.said == " ".join(line[4:] for line in lines)


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


@pytest.mark.parametrize("features", [(), ("AUTH XOAUTH2",)])
def test_a_server_that_takes_no_password(
    features: tuple[str, ...], smtp: Smtp, certificate: Certificate
) -> None:
    with FaultPeer(partial(smtp_server, features=features), certificate) as peer:
        with pytest.raises(MailError) as refused:
            smtp.check(at(peer), login())
        assert not peer.has_heard("AUTH")
    assert refused.value.sentence == "Sending by password is turned off for this mailbox."


# --- before that ---


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


# --- sending ---


@pytest.mark.parametrize(
    ("answer", "code", "status"),
    [
        (replies("MAIL", "550 5.7.60 not your address"), 550, "5.7.60"),
        (replies("MAIL", "421 4.3.2 shutting down"), 421, "4.3.2"),
        (replies("RCPT", "450 4.2.1 later"), 450, "4.2.1"),
        (replies("DATA", "554 no valid recipients"), 554, None),
    ],
)
def test_a_refusal_keeps_code_status_and_words(
    answer: Command, code: int, status: str | None, smtp: Smtp, certificate: Certificate
) -> None:
    with FaultPeer(partial(smtp_server, answer=answer), certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
    assert done.accepted == ()
    assert (done.refused[YOU].code, done.refused[YOU].status) == (code, status)


def take_then(*lines: str, leave_after: bytes = b"\r\n.\r\n") -> Command:
    """Takes the message up to `leave_after`, then says these lines; none: goes away."""

    def answer(command: str, talk: Talk) -> bool:
        if command != "DATA":
            return False
        talk.say("354 go on")
        talk.hear_until(leave_after)
        if not lines:
            raise Hung
        talk.say(*lines)
        return True

    return answer


def test_a_message_refused_after_it_was_read(smtp: Smtp, certificate: Certificate) -> None:
    answer = take_then("554 5.6.0 content refused")
    with FaultPeer(partial(smtp_server, answer=answer), certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
    assert done == Delivery((), {YOU: Refusal(554, "5.6.0", "5.6.0 content refused")})


def hangs_after_data(command: str, talk: Talk) -> bool:
    if command != "DATA":
        return False
    talk.say("354 go on")
    talk.wait_for_the_end()
    raise Hung


@pytest.mark.parametrize(
    "answer",
    [take_then(), take_then(leave_after=b"Subject:"), take_then("what?"), hangs_after_data],
    ids=["closes before the reply", "closes in the middle", "nonsense", "never answers"],
)
def test_lost_between_the_first_byte_and_the_reply_is_unknown(
    answer: Command, smtp: Smtp, certificate: Certificate
) -> None:
    with FaultPeer(partial(smtp_server, answer=answer), certificate) as peer:
        with pytest.raises(OutcomeUnknown):
            smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
        assert peer.connections == 1


@pytest.mark.parametrize("verb", ["MAIL", "RCPT", "DATA"])
def test_lost_before_the_message_is_surely_not_sent(verb: str, smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(partial(smtp_server, answer=replies(verb)), certificate) as peer:
        with pytest.raises(ConnectionLost):
            smtp.send(at(peer), login(), ME, [YOU], MESSAGE)
        assert not peer.has_heard("Subject")


def test_a_server_that_is_gone_after_its_yes_has_accepted(smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(partial(smtp_server, answer=replies("QUIT")), certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [YOU], MESSAGE).accepted == (YOU,)


def test_no_second_message_can_be_smuggled_in(smtp: Smtp, certificate: Certificate) -> None:
    smuggled = b"one\n.\nMAIL FROM:<evil@x.test>\r.\rDATA\r\n.\r\nMAIL FROM:<evil@y.test>\r\n"
    with FaultPeer(smtp_server, certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [YOU], MESSAGE + smuggled).accepted == (YOU,)
        heard = b"".join(peer.heard)
    content = heard.partition(b"DATA\r\n")[2]
    assert content.count(b"\r\n.\r\n") == 1
    assert content.endswith(b"MAIL FROM:<evil@y.test>\r\n.\r\nQUIT\r\n")
    assert b"\r\n..\r\nMAIL FROM:<evil@x.test>\r\n..\r\nDATA\r\n..\r\n" in content


@pytest.mark.parametrize(
    "address", ["a@b.test>\r\nRCPT TO:<c@d.test", "a@b.test\n", "a b@c.test", "<a@b.test>", "a@b.test\0"]
)
def test_an_address_cannot_hold_a_command(address: str, smtp: Smtp, certificate: Certificate) -> None:
    with FaultPeer(smtp_server, certificate) as peer:
        for sender, recipient in ((address, YOU), (ME, address)):
            with pytest.raises(BadAddress):
                smtp.send(at(peer), login(), sender, [recipient], MESSAGE)
        assert peer.connections == 0


def test_addresses_outside_of_ascii_need_the_servers_leave(smtp: Smtp, certificate: Certificate) -> None:
    far = "jörg@faults.test"
    with FaultPeer(smtp_server, certificate) as peer:
        done = smtp.send(at(peer), login(), ME, [far, YOU], MESSAGE)
        assert (done.accepted, done.refused[far].status) == ((YOU,), "5.6.7")
        assert smtp.send(at(peer), login(), far, [YOU], MESSAGE).accepted == ()
    with FaultPeer(partial(smtp_server, features=("AUTH PLAIN", "SMTPUTF8")), certificate) as peer:
        assert smtp.send(at(peer), login(), ME, [far], MESSAGE).accepted == (far,)
        assert peer.has_heard(f"RCPT TO:<{far}>")
        assert peer.has_heard(" SMTPUTF8\r\n")
