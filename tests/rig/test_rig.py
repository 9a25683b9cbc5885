"""The rig itself: each part answers the way the tests rely on."""

from __future__ import annotations

import contextlib
import imaplib
import json
import poplib
import smtplib
import socket
import time
from collections.abc import Callable
from email.message import EmailMessage
from functools import partial

import dns.message
import dns.query
import pytest

from tests.rig.loopguard import LeftLoopback, refusals
from tests.rig.servers import DnsRig, Person, Rig

ZONES = """
acme.test MX 10 mx.acme.test.
acme.test TXT "v=spf1 -all"
broken.test ! servfail
"""


def bearer(who: Person, owner: str, _challenge: bytes) -> bytes:
    return f"user={who.address}\x01auth=Bearer tok-{owner}\x01\x01".encode()


def submit(rig: Rig, sender: Person, to: str, name: str) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Message-ID"] = sender.address, to, f"<{name}@rig.test>"
    message.set_content("hello")
    with smtplib.SMTP_SSL(rig.host, rig.ports["smtps"], "[127.0.0.1]", context=rig.tls) as client:
        client.login(sender.address, sender.password)
        client.send_message(message)


def eventually(true: Callable[[], bool], seconds: float = 15) -> bool:
    end = time.monotonic() + seconds
    while not (met := true()) and time.monotonic() < end:
        time.sleep(0.05)
    return met


def holds(client: imaplib.IMAP4, search: str) -> bool:
    client.select("INBOX")
    return bool(client.search(None, search)[1][0])


def test_mail_is_delivered_between_two_people(mail_rig: Rig) -> None:
    sender, receiver = mail_rig.fresh(), mail_rig.fresh()
    submit(mail_rig, sender, receiver.address, "delivered")
    with mail_rig.imap(receiver) as client:
        assert eventually(lambda: holds(client, 'HEADER Message-ID "<delivered@rig.test>"'))


def test_the_outside_refuses_and_postfix_writes_a_bounce(mail_rig: Rig) -> None:
    sender = mail_rig.fresh()
    submit(mail_rig, sender, "nobody@hard.test", "bounced")
    with mail_rig.imap(sender) as client:
        assert eventually(lambda: holds(client, 'FROM "MAILER-DAEMON" TEXT "<bounced@rig.test>"'))


def test_a_mailbox_is_filled_and_its_uidvalidity_changed(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 3)
    mail_rig.uidvalidity(who, "INBOX", 1_999_999_999)
    with mail_rig.imap(who) as client:
        assert client.select("INBOX", readonly=True) == ("OK", [b"3"])
        assert client.response("UIDVALIDITY")[1] == [b"1999999999"]


def test_a_changed_password_holds_for_receiving_and_for_sending(mail_rig: Rig) -> None:
    before = mail_rig.fresh()
    for word in ("new-word", "wor-dnew"):
        after = mail_rig.change_password(before, word)
        with mail_rig.imap(after) as client:
            assert client.select("INBOX", readonly=True)[0] == "OK"
        submit(mail_rig, after, "somebody@elsewhere.test", word)
        with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"), mail_rig.imap(before):
            pass
        before = after


def test_a_bearer_token_opens_only_its_owners_mailbox(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    for owner, opens in ((who.address, True), ("bob@rig.test", False)):
        client = imaplib.IMAP4_SSL(mail_rig.host, mail_rig.ports["imaps"], ssl_context=mail_rig.tls)
        try:
            answer = client.authenticate("XOAUTH2", partial(bearer, who, owner))[0]
        except imaplib.IMAP4.error:
            answer = "NO"
        client.shutdown()
        assert (answer == "OK") is opens


def test_an_unknown_bearer_token_is_answered_with_401(mail_rig: Rig) -> None:
    who, said = mail_rig.fresh(), list[bytes]()

    def answer(challenge: bytes) -> bytes:
        said.append(challenge)
        return b"" if challenge else f"user={who.address}\x01auth=Bearer stale\x01\x01".encode()

    client = imaplib.IMAP4_SSL(mail_rig.host, mail_rig.ports["imaps"], ssl_context=mail_rig.tls)
    with pytest.raises(imaplib.IMAP4.error, match="AUTHENTICATIONFAILED"):
        client.authenticate("XOAUTH2", answer)
    client.shutdown()
    assert json.loads(said[-1])["status"] == "401"


@pytest.mark.parametrize(
    ("provider", "condstore", "special_use", "connections"),
    [("microsoft365", False, False, 50), ("gmail", True, True, 15), ("yahoo", False, True, 5)],
)
def test_a_look_alike_offers_what_its_provider_does(
    mail_rig: Rig, provider: str, condstore: bool, special_use: bool, connections: int
) -> None:
    who = mail_rig.fresh()
    with contextlib.ExitStack() as open_ones:

        def sign_in() -> imaplib.IMAP4_SSL:
            client = imaplib.IMAP4_SSL(
                mail_rig.look_alikes[provider], mail_rig.ports["imaps"], ssl_context=mail_rig.tls
            )
            open_ones.callback(client.shutdown)
            client.login(who.address, who.password)
            return client

        offered = sign_in().capability()[1][0].split()
        assert (b"CONDSTORE" in offered, b"SPECIAL-USE" in offered) == (condstore, special_use)
        assert b"QRESYNC" not in offered
        for _ in range(connections - 1):
            sign_in()
        # Its code was [LIMIT] until a security update of Debian's made it [UNAVAILABLE]; the words stayed.
        with pytest.raises(imaplib.IMAP4.error, match="Maximum number of connections"):
            sign_in()


def test_mail_is_read_by_pop3(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 2)
    client = poplib.POP3_SSL(mail_rig.host, mail_rig.ports["pop3s"], context=mail_rig.tls)
    client.user(who.address)
    client.pass_(who.password)
    assert client.stat()[0] == 2
    client.quit()


def test_names_are_answered_and_faults_kept(dns_rig: Callable[[str], DnsRig]) -> None:
    server = dns_rig(ZONES)

    def ask(name: str, kind: str) -> dns.message.Message:
        return dns.query.udp(dns.message.make_query(name, kind), server.host, port=server.port, timeout=5)

    assert "mx.acme.test." in ask("acme.test", "MX").to_text()
    assert ask("nothing.test", "MX").rcode() == dns.rcode.NXDOMAIN
    assert ask("broken.test", "TXT").rcode() == dns.rcode.SERVFAIL


def test_leaving_the_machine_is_refused() -> None:
    with pytest.raises(LeftLoopback):
        socket.create_connection(("203.0.113.1", 993), 1)
    assert refusals.pop() == "203.0.113.1"


def test_messages_come_when_it_is_said(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.put(who, "INBOX", [b"Subject: a\r\n\r\n", b"Subject: b\r\n\r\n"], [1_700_000_000])
    with mail_rig.imap(who) as client:
        client.select("INBOX")
        assert client.search(None, "ON", "14-Nov-2023")[1] == [b"1"]
        assert client.search(None, "SINCE", "1-Jan-2024")[1] == [b"2"]


def test_a_restart_ends_connections_and_loses_nothing(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 3)
    cut = imaplib.IMAP4_SSL("localhost", mail_rig.ports["imaps"], ssl_context=mail_rig.tls, timeout=20)
    cut.login(who.address, who.password)
    mail_rig.restart_dovecot()
    with pytest.raises(imaplib.IMAP4.abort):
        cut.noop()
    cut.shutdown()
    with mail_rig.imap(who) as client:
        assert client.select("INBOX")[1] == [b"3"]
