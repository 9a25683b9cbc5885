"""SMTP against a real Postfix."""

from __future__ import annotations

import time
from email import message_from_bytes

import pytest

from companion.core.errors import MailError
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Security
from companion.mail.hosts import Dialler
from companion.mail.smtp import Delivery, Smtp
from companion.mail.tls import Tls
from tests.mail.smtp_peers import MESSAGE, YOU, login
from tests.rig.servers import Person, Rig


@pytest.fixture
def rig_smtp(mail_rig: Rig) -> Smtp:
    return Smtp(Dialler(Peers(loopback=True), 1), Tls(mail_rig.ca))


def on_rig(rig: Rig, security: Security) -> Endpoint:
    return Endpoint(rig.host, rig.ports["smtps" if security == "tls" else "submission"], security)


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_a_message_arrives_as_it_was(security: Security, mail_rig: Rig, rig_smtp: Smtp) -> None:
    sender, receiver = mail_rig.fresh(), mail_rig.fresh()
    message = MESSAGE.replace(b"\r\n\r\nhello\r\n", b"\r\n\r\nh\xc3\xa9llo\r\n.\r\n..dots\r\n.end\r\n")
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


def test_a_wrong_password(mail_rig: Rig, rig_smtp: Smtp) -> None:
    who = Person(mail_rig.fresh().address, "wrong")
    with pytest.raises(MailError) as refused:
        rig_smtp.check(on_rig(mail_rig, "tls"), login(who))
    assert refused.value.code == "auth"
    assert refused.value.sentence == "The server didn't accept this password."
    assert str(refused.value.said).startswith("5.7.8")


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
