"""Every way a mail server can spoil a linking: its code, its sentence, and nothing stored."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from companion.mail.endpoint import Endpoint, Security
from companion.store.links import LinkRow
from tests.linking.house import House, asked, at, on_rig, state_of
from tests.rig.faults import Authority, FaultPeer, Hung, Script, Talk, imap_server, smtp_server
from tests.rig.servers import Rig


class Servers:
    """A pair of servers that behave, of which a test replaces one."""

    def __init__(self, stack: ExitStack, authority: Authority) -> None:
        self._stack, self._authority = stack, authority

    def imap(self, script: Script = imap_server, *, names: str = "localhost", **options: Any) -> FaultPeer:
        return self._stack.enter_context(FaultPeer(script, self._authority.issue(names), **options))

    def smtp(self, script: Script = smtp_server, *, names: str = "localhost", **options: Any) -> FaultPeer:
        return self._stack.enter_context(FaultPeer(script, self._authority.issue(names), **options))


@pytest.fixture
def servers(authority: Authority) -> Iterator[Servers]:
    with ExitStack() as stack:
        yield Servers(stack, authority)


def failed(house: House, link: LinkRow, step: str) -> dict[str, Any]:
    """The error, after a look that nothing was stored and that the right step says so."""
    assert (link.state, link.mailbox_id) == ("failed", None)
    assert state_of(link)[step] == "failed"
    assert house.stored() == (0, 0)
    assert link.error is not None
    assert link.error["next_step"]
    return link.error


def test_servers_that_behave_are_linked(faulty: House, servers: Servers) -> None:
    assert faulty.run(asked(at(servers.imap()), at(servers.smtp()))).mailbox_id is not None


@pytest.mark.parametrize("half", ["imap", "smtp"])
def test_an_unknown_host_hears_of_no_password(half: str, faulty: House, servers: Servers) -> None:
    imap, smtp = servers.imap(), servers.smtp()
    wrong = Endpoint("no-such-host.test", 993, "tls")
    link = faulty.run(asked(wrong, at(smtp)) if half == "imap" else asked(at(imap), wrong))
    error = failed(faulty, link, "settings")
    assert (error["code"], error["field"]) == ("host_unknown", half)
    assert error["sentence"] == "There is no server called no-such-host.test."
    assert imap.connections == smtp.connections == 0


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("half", ["imap", "smtp"])
def test_a_silent_host(half: str, security: Security, faulty: House, servers: Servers) -> None:
    def silent(talk: Talk) -> None:
        talk.wait_for_the_end()

    peer = servers.imap(silent, implicit=False)
    good = (at(servers.imap()), at(servers.smtp()))
    request = asked(at(peer, security), good[1]) if half == "imap" else asked(good[0], at(peer, security))
    error = failed(faulty, faulty.run(request), "signed_in" if half == "imap" else "sending")
    assert (error["code"], error["field"]) == ("host", half)
    assert error["sentence"] == f"Nothing answers at localhost, port {peer.port}."
    assert error["facts"] == {"host": "localhost", "port": peer.port}


@pytest.mark.parametrize("half", ["imap", "smtp"])
@pytest.mark.parametrize(
    ("certificate", "code", "sentence"),
    [
        ("another", "tls", "This server's certificate is for mail.acme.example, not localhost."),
        ("ended", "tls_old", "The certificate of localhost ended on {date}."),
        ("untrusted", "tls_unknown", "Nobody this computer trusts vouches for the certificate of localhost."),
    ],
)
def test_a_certificate_that_is_wrong(
    half: str,
    certificate: str,
    code: str,
    sentence: str,
    faulty: House,
    servers: Servers,
    authority: Authority,
) -> None:
    with ExitStack() as stack:
        stranger = stack.enter_context(Authority())
        issued = {
            "another": lambda: authority.issue("mail.acme.example"),
            "ended": lambda: authority.issue("localhost", begins=-40, ends=-1),
            "untrusted": lambda: stranger.issue("localhost"),
        }[certificate]()
        peer = stack.enter_context(FaultPeer(imap_server if half == "imap" else smtp_server, issued))
        imap, smtp = (peer, servers.smtp()) if half == "imap" else (servers.imap(), peer)
        error = failed(
            faulty, faulty.run(asked(at(imap), at(smtp))), "signed_in" if half == "imap" else "sending"
        )
        assert peer.heard == []
    assert (error["code"], error["field"]) == (code, half)
    expected = sentence.format(date=error["facts"].get("date"))
    assert error["sentence"] == f"{expected} We stopped before sending your password."


def leaves_at(wanted: str) -> Script:
    """An IMAP server that goes away in the middle of answering this command."""

    def answer(tag: str, command: str, talk: Talk) -> bool:
        if not command.startswith(wanted):
            return False
        if wanted == "AUTHENTICATE":
            talk.say("+ ")
            talk.hear()
        talk.send(b"* 12 EXI")
        raise Hung

    return partial(imap_server, answer=answer)


@pytest.mark.parametrize(
    ("script", "step"),
    [
        (lambda talk: None, "signed_in"),
        (lambda talk: talk.send(b"* OK rea"), "signed_in"),
        (leaves_at("AUTHENTICATE"), "signed_in"),
        (leaves_at("EXAMINE"), "receiving"),
    ],
    ids=["before the greeting", "in the greeting", "in the sign-in", "after the sign-in"],
)
def test_a_server_that_closes_in_the_middle(
    script: Script, step: str, faulty: House, servers: Servers
) -> None:
    error = failed(faulty, faulty.run(asked(at(servers.imap(script)), at(servers.smtp()))), step)
    assert (error["code"], error["field"]) == ("connection_lost", "imap")
    assert error["sentence"] == "localhost stopped answering in the middle."


def test_a_sending_server_that_closes_in_the_sign_in(faulty: House, servers: Servers) -> None:
    def answer(command: str, talk: Talk) -> bool:
        if command.startswith("AUTH"):
            raise Hung
        return False

    smtp = servers.smtp(partial(smtp_server, answer=answer))
    error = failed(faulty, faulty.run(asked(at(servers.imap()), at(smtp))), "sending")
    assert (error["code"], error["field"]) == ("connection_lost", "smtp")


def test_a_pop3_server_at_the_imap_port(faulty: House, servers: Servers) -> None:
    imap = servers.imap(lambda talk: talk.say("+OK POP3 ready"))
    error = failed(faulty, faulty.run(asked(at(imap), at(servers.smtp()))), "signed_in")
    assert error["code"] == "protocol"
    assert error["sentence"] == "localhost answered in a way Postwarden doesn't understand."
    assert "IMAP for receiving" in error["next_step"]


def test_dovecots_pop3_at_the_imap_port(real: House, mail_rig: Rig) -> None:
    good = on_rig(mail_rig, mail_rig.fresh())
    link = real.run(replace(good, imap=Endpoint("localhost", mail_rig.ports["pop3s"], "tls")))
    assert failed(real, link, "signed_in")["code"] == "protocol"


def test_an_imap_server_at_the_smtp_port(faulty: House, servers: Servers) -> None:
    wrong = servers.imap()
    error = failed(faulty, faulty.run(asked(at(servers.imap()), at(wrong))), "sending")
    assert error["code"] == "protocol"
    assert not wrong.has_heard("AUTH")


def test_sending_is_switched_off(faulty: House, servers: Servers) -> None:
    said = "5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant."

    def answer(command: str, talk: Talk) -> bool:
        if command.startswith("AUTH"):
            talk.say(f"535 {said}")
        return command.startswith("AUTH")

    smtp = servers.smtp(partial(smtp_server, answer=answer))
    error = failed(faulty, faulty.run(asked(at(servers.imap()), at(smtp))), "sending")
    assert (error["code"], error["said"]) == ("smtp_off", said)
    assert error["sentence"].startswith("Your company or provider switched off sending by programs (SMTP)")


def test_receiving_is_switched_off(faulty: House, servers: Servers) -> None:
    def answer(tag: str, command: str, talk: Talk) -> bool:
        if command.startswith("AUTHENTICATE"):
            talk.say("+ ")
            talk.hear()
            talk.say(f"{tag} NO [CONTACTADMIN] IMAP access is disabled for your account")
        return command.startswith("AUTHENTICATE")

    imap = servers.imap(partial(imap_server, answer=answer))
    error = failed(faulty, faulty.run(asked(at(imap), at(servers.smtp()))), "signed_in")
    assert error["code"] == "imap_off"
    assert error["sentence"] == "Receiving (IMAP) is turned off for this mailbox."


def test_another_sign_in_name(faulty: House, servers: Servers) -> None:
    imap, smtp = servers.imap(), servers.smtp()
    link = faulty.run(asked(at(imap), at(smtp), user="Intern\\Me"))
    assert link.mailbox_id is not None
    account = faulty.accounts.account(link.mailbox_id)
    assert (account.imap_login.user, account.smtp_login.user) == ("Intern\\Me", "Intern\\Me")
