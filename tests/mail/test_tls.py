"""Certificates, each wrong in one way, and what the user is told."""

from __future__ import annotations

import re
import socket
import ssl
from datetime import UTC, date, datetime, timedelta

import pytest

from companion.core.errors import CertificateEnded, MailError
from companion.mail.tls import Tls
from tests.rig.faults import Authority, FaultPeer, Script, Talk
from tests.rig.servers import Rig


def silent(talk: Talk) -> None:
    talk.wait_for_the_end()


def shake_hands(peer: FaultPeer, tls: Tls, host: str = "localhost", timeout: float = 5) -> None:
    connection = socket.create_connection(("127.0.0.1", peer.port), timeout)
    tls.wrap(connection, host).close()


def refused(peer: FaultPeer, tls: Tls, timeout: float = 5) -> tuple[str, str]:
    with pytest.raises(MailError) as error:
        shake_hands(peer, tls, timeout=timeout)
    return error.value.code, error.value.sentence


def test_a_good_certificate_is_taken(authority: Authority) -> None:
    with FaultPeer(silent, authority.issue("localhost")) as peer:
        shake_hands(peer, Tls(authority.ca))


def test_a_certificate_of_another_name_says_whose_it_is(authority: Authority) -> None:
    with FaultPeer(silent, authority.issue("mail.acme.example", "acme.example")) as peer:
        assert refused(peer, Tls(authority.ca)) == (
            "tls",
            "This server's certificate is for mail.acme.example, acme.example, not localhost. "
            "We stopped before sending your password.",
        )


def test_many_names_are_cut_and_cleaned(authority: Authority) -> None:
    names = ["a\x1b[31m.example", *(f"{n}.example" for n in range(7))]
    with FaultPeer(silent, authority.issue(*names)) as peer:
        sentence = refused(peer, Tls(authority.ca))[1]
    assert "for a [31m.example, 0.example, 1.example and 5 more, not localhost" in sentence


def test_a_certificate_without_names_is_of_another_server(authority: Authority) -> None:
    with FaultPeer(silent, authority.issue("203.0.113.9")) as peer:
        assert "for 203.0.113.9, not localhost" in refused(peer, Tls(authority.ca))[1]


@pytest.mark.parametrize(
    ("names", "other"),
    [
        (["mail.acme.example", "acme.example"], "mail.acme.example"),
        (["*.acme.example", "Acme.example"], "acme.example"),
        (["*.acme.example"], None),
        (["203.0.113.9", "intranet"], None),
        (["a b.example", "x\x1b.example", "-a.example", f"{'a' * 70}.example"], None),
    ],
)
def test_a_name_to_try_in_its_place(names: list[str], other: str | None, authority: Authority) -> None:
    with FaultPeer(silent, authority.issue(*names)) as peer, pytest.raises(MailError) as error:
        shake_hands(peer, Tls(authority.ca))
    assert error.value.facts["other"] == other


def test_an_expired_certificate(authority: Authority) -> None:
    ended = (datetime.now(UTC) - timedelta(days=1)).date()
    with FaultPeer(silent, authority.issue("localhost", begins=-40, ends=-1)) as peer:
        code, sentence = refused(peer, Tls(authority.ca))
    assert code == "tls_old"
    found = re.fullmatch(
        r"The certificate of localhost ended on (\S+)\. We stopped before sending your password\.", sentence
    )
    assert found is not None
    assert abs(date.fromisoformat(found[1]) - ended) <= timedelta(days=1)  # midnight may come between


def test_an_expired_certificate_whose_date_was_not_kept() -> None:
    assert CertificateEnded(host="h").sentence == (
        "The certificate of h ended. We stopped before sending your password."
    )


def test_an_authority_that_nobody_knows(authority: Authority) -> None:
    with Authority() as unknown, FaultPeer(silent, unknown.issue("localhost")) as peer:
        for tls in (Tls(authority.ca), Tls()):
            assert refused(peer, tls) == (
                "tls_unknown",
                "Nobody this computer trusts vouches for the certificate of localhost. "
                "We stopped before sending your password.",
            )


@pytest.mark.parametrize(
    ("script", "code"),
    [
        (lambda talk: talk.say("* OK ready"), "plain"),
        (lambda talk: talk.say("220 plain.test ESMTP"), "plain"),
        (lambda talk: None, "connection_lost"),
        (silent, "host"),
    ],
)
def test_a_server_without_tls(script: Script, code: str, authority: Authority) -> None:
    with FaultPeer(script) as peer:
        assert refused(peer, Tls(authority.ca), timeout=0.5)[0] == code


def test_versions_below_1_2_are_refused(authority: Authority) -> None:
    def speak_old(talk: Talk) -> None:
        talk.connection.recv(4096)
        talk.send(bytes.fromhex("15 0301 0002 02 46"))  # the alert of a server that knows only TLS 1.0

    with FaultPeer(speak_old) as peer:
        assert refused(peer, Tls(authority.ca))[0] == "tls_version"
    assert Tls().context.minimum_version == ssl.TLSVersion.TLSv1_2


def test_dovecots_certificate_is_verified(mail_rig: Rig) -> None:
    for host in ("localhost", "127.0.0.1"):
        connection = socket.create_connection(("127.0.0.1", mail_rig.ports["imaps"]), 5)
        with Tls(mail_rig.ca).wrap(connection, host) as wrapped:
            assert wrapped.version() in ("TLSv1.2", "TLSv1.3")
