"""T25: TLS stripped or unchecked.

Implicit TLS; STARTTLS only if required; always a verifying context; bytes buffered before TLS are dropped.
No STARTTLS, self-signed, wrong name, early bytes → refused, no credential seen.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from companion.mail.endpoint import Security
from companion.store.links import LinkRow
from tests.linking.house import House, asked, at, house
from tests.rig.faults import Authority, FaultPeer, Script, Talk, imap_server, smtp_server

ADDRESS, PASSWORD = "me@faults.test", "Geheim-7-canary"
SECRETS = (
    PASSWORD.encode(),
    base64.b64encode(PASSWORD.encode()).rstrip(b"="),
    base64.b64encode(f"\0{ADDRESS}\0{PASSWORD}".encode()),
    b"AUTH",
    b"LOGIN",
)


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def home(tmp_path: Path, authority: Authority) -> Iterator[House]:
    with house(tmp_path, authority.ca) as made:
        yield made


def link_through(
    home: House, half: str, peer: FaultPeer, security: Security, authority: Authority
) -> LinkRow:
    """A linking whose other half is a server that behaves."""
    good = smtp_server if half == "imap" else imap_server
    with FaultPeer(good, authority.issue("localhost")) as other:
        pair = (at(peer, security), at(other)) if half == "imap" else (at(other), at(peer, security))
        return home.run(asked(*pair, ADDRESS, PASSWORD))


def assert_nothing_leaked(home: House, link: LinkRow, peer: FaultPeer, *codes: str) -> None:
    assert link.error is not None
    assert link.error["code"] in codes
    assert peer.connections >= 1
    for secret in SECRETS:
        assert not peer.has_heard(secret)
    assert home.stored() == (0, 0)


Upgrade = Callable[[str, Talk], None]


def imap_in_the_clear(upgrade: Upgrade | None) -> Script:
    """IMAP before TLS, which welcomes any sign-in. `upgrade` does STARTTLS, which is offered with it only."""

    def answer(tag: str, command: str, talk: Talk) -> bool:
        if command != "STARTTLS" or upgrade is None:
            return False
        upgrade(f"{tag} OK", talk)
        return True

    return partial(imap_server, offers=" STARTTLS" if upgrade else "", answer=answer)


def smtp_in_the_clear(upgrade: Upgrade | None) -> Script:
    def answer(command: str, talk: Talk) -> bool:
        if command != "STARTTLS" or upgrade is None:
            return False
        upgrade("220", talk)
        return True

    return partial(
        smtp_server, features=("AUTH PLAIN LOGIN", *(["STARTTLS"] if upgrade else [])), answer=answer
    )


IN_THE_CLEAR = {"imap": imap_in_the_clear, "smtp": smtp_in_the_clear}
ENCRYPTED: dict[str, Callable[..., None]] = {"imap": imap_server, "smtp": smtp_server}


def encrypts(half: str) -> Upgrade:
    def upgrade(yes: str, talk: Talk) -> None:
        talk.say(f"{yes} go ahead")
        talk.start_tls()
        ENCRYPTED[half](talk, greets=False)

    return upgrade


@pytest.mark.parametrize("half", ["imap", "smtp"])
def test_no_starttls_offered(half: str, home: House, authority: Authority) -> None:
    with FaultPeer(IN_THE_CLEAR[half](None), authority.issue("localhost"), implicit=False) as peer:
        link = link_through(home, half, peer, "starttls", authority)
        assert_nothing_leaked(home, link, peer, "plain")
        assert link.error is not None
        assert link.error["sentence"] == f"localhost offers no encryption on port {peer.port}."


@pytest.mark.parametrize("half", ["imap", "smtp"])
def test_starttls_offered_and_refused(half: str, home: House, authority: Authority) -> None:
    def refuse(yes: str, talk: Talk) -> None:
        talk.say("454 4.7.0 TLS not available" if yes == "220" else yes.replace("OK", "NO"))

    with FaultPeer(IN_THE_CLEAR[half](refuse), authority.issue("localhost"), implicit=False) as peer:
        link = link_through(home, half, peer, "starttls", authority)
        assert_nothing_leaked(home, link, peer, "plain", "protocol")


@pytest.mark.parametrize("half", ["imap", "smtp"])
def test_bytes_before_tls_are_refused(half: str, home: House, authority: Authority) -> None:
    """As somebody in between would slip them in, to be taken for the server's words later (CVE-2021-38371)."""
    early = "250 AUTH PLAIN\r\n" if half == "smtp" else "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"

    def slip_in(yes: str, talk: Talk) -> None:
        talk.send(f"{yes} go ahead\r\n{early}".encode())
        talk.start_tls()
        ENCRYPTED[half](talk, greets=False)

    with FaultPeer(IN_THE_CLEAR[half](slip_in), authority.issue("localhost"), implicit=False) as peer:
        link = link_through(home, half, peer, "starttls", authority)
        assert_nothing_leaked(home, link, peer, "protocol", "plain")


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("half", ["imap", "smtp"])
@pytest.mark.parametrize(
    ("names", "days", "known", "code"),
    [
        ("mail.acme.example", 30, True, "tls"),
        ("localhost", -1, True, "tls_old"),
        ("localhost", 30, False, "tls_unknown"),
    ],
    ids=["wrong name", "ended", "unknown authority"],
)
def test_a_certificate_that_does_not_vouch_for_the_host(
    security: Security,
    half: str,
    names: str,
    days: int,
    known: bool,
    code: str,
    home: House,
    authority: Authority,
) -> None:
    script: Script = ENCRYPTED[half] if security == "tls" else IN_THE_CLEAR[half](encrypts(half))
    with Authority() as stranger:
        bad = (authority if known else stranger).issue(names, begins=-40, ends=days)
        with FaultPeer(script, bad, implicit=security == "tls") as peer:
            link = link_through(home, half, peer, security, authority)
            assert_nothing_leaked(home, link, peer, code)


@pytest.mark.parametrize("half", ["imap", "smtp"])
def test_a_server_in_the_clear_where_tls_was_asked_for(half: str, home: House, authority: Authority) -> None:
    with FaultPeer(IN_THE_CLEAR[half](encrypts(half))) as peer:
        link = link_through(home, half, peer, "tls", authority)
        assert_nothing_leaked(home, link, peer, "plain")


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_the_same_peers_are_linked_when_nothing_is_wrong(
    security: Security, home: House, authority: Authority
) -> None:
    """Else the tests above could pass for the wrong reason."""
    good, now = authority.issue("localhost"), security == "tls"
    scripts = [ENCRYPTED[half] if now else IN_THE_CLEAR[half](encrypts(half)) for half in ("imap", "smtp")]
    with (
        FaultPeer(scripts[0], good, implicit=now) as imap,
        FaultPeer(scripts[1], good, implicit=now) as smtp,
    ):
        link = home.run(asked(at(imap, security), at(smtp, security), ADDRESS, PASSWORD))
        assert link.mailbox_id is not None
        for peer in (imap, smtp):
            assert peer.has_heard(base64.b64encode(f"\0{ADDRESS}\0{PASSWORD}".encode()))
