"""T26: mail host points inward.

Refuse private, loopback, link-local, CGNAT, own port; ports 993, 143, 465, 587; connect to the address that was
checked.
Fake resolver: public first, then private → refused.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from companion.cli.main import make_parser
from companion.cli.options import settings_of
from companion.core.errors import HostRefused, MailError
from companion.core.secret import Secret
from companion.core.settings import Peers, Settings
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.smtp import Smtp
from companion.mail.tls import Tls
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from tests.linking.conftest import authority as authority
from tests.linking.house import asked, house, state_of
from tests.rig.faults import Authority

COMPANION = Path(__file__).parents[2] / "companion"
OWN_PORT = Settings().port
PUBLIC, INWARD = (
    "8.8.8.8",
    ("10.0.0.1", "127.0.0.1", "169.254.169.254", "100.64.0.1", "::1", "fd00::1", "fe80::1"),
)
IMAP, SMTP = Endpoint("mail.example.com", 993, "tls"), Endpoint("mail.example.com", 465, "tls")
LOGIN = Login("me@example.com", Secret("Geheim-7"))


class Rebinding:
    """A resolver that says these addresses, one answer a question, the last one for ever."""

    def __init__(self, *answers: tuple[str, ...]) -> None:
        self._answers = list(answers)

    def __call__(self, host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in answer]


class Line:
    """Connects to nothing and remembers what it was asked to."""

    def __init__(self) -> None:
        self.dialled: list[str] = []

    def __call__(self, address: tuple[str, int], timeout: float) -> socket.socket:
        self.dialled.append(address[0])
        raise ConnectionRefusedError


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_migrated(tmp_path / "postwarden.db")
    yield opened
    opened.close()


@pytest.mark.parametrize("inward", INWARD)
def test_public_at_the_check_and_private_at_the_next_question(inward: str) -> None:
    """The name changes between check and use: only the checked address is dialled, and the next use is refused."""
    line = Line()
    dialler = Dialler(Peers(), OWN_PORT, Rebinding((PUBLIC,), (inward,)), line)
    with pytest.raises(MailError):
        dialler.connect(IMAP.host, IMAP.port, 1)
    assert line.dialled == [PUBLIC]
    with pytest.raises(HostRefused):
        dialler.connect(IMAP.host, IMAP.port, 1)
    assert line.dialled == [PUBLIC]


@pytest.mark.parametrize("inward", INWARD)
def test_public_and_private_in_one_answer(inward: str) -> None:
    line = Line()
    with pytest.raises(HostRefused):
        Dialler(Peers(), OWN_PORT, Rebinding((PUBLIC, inward)), line).connect(IMAP.host, IMAP.port, 1)
    assert line.dialled == []


@pytest.mark.parametrize("inward", INWARD)
def test_both_protocols_refuse(inward: str) -> None:
    line = Line()
    dialler, tls = Dialler(Peers(), OWN_PORT, Rebinding((inward,)), line), Tls()
    with pytest.raises(HostRefused):
        Imap(dialler, tls).open(IMAP, LOGIN)
    with pytest.raises(HostRefused):
        Smtp(dialler, tls).check(SMTP, LOGIN)
    assert line.dialled == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_names_of_this_machine_are_refused(host: str) -> None:
    with pytest.raises(HostRefused):
        Dialler(Peers(), OWN_PORT).connect(host, 993, 1)


@pytest.mark.parametrize("host", ["0.0.0.0", "2130706433", "0x7f.1", "127.1", "017700000001", "10.1"])
def test_numbers_are_refused_by_what_they_mean(host: str) -> None:
    def look_up(name: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        """Reads numbers as the system's resolver does, which would ask the network were it no number."""
        return Rebinding((socket.inet_ntoa(socket.inet_aton(name)),))(name, port)

    line = Line()
    with pytest.raises(HostRefused):
        Dialler(Peers(), OWN_PORT, look_up, line).connect(host, 993, 1)
    assert line.dialled == []


@pytest.mark.parametrize("port", [OWN_PORT, 22, 25, 80, 443, 5432, 6379])
def test_other_ports_are_refused(port: int) -> None:
    line = Line()
    with pytest.raises(HostRefused):
        Dialler(Peers(), OWN_PORT, Rebinding((PUBLIC,)), line).connect(IMAP.host, port, 1)
    with pytest.raises(HostRefused):
        Dialler(Peers(loopback=True), OWN_PORT, Rebinding(("127.0.0.1",)), line).connect(
            "localhost", OWN_PORT, 1
        )
    assert line.dialled == []


def test_a_normal_start_allows_nothing_more() -> None:
    assert Settings().peers == Peers(loopback=False, ca_file=None, nameservers=())


def test_a_linking_to_an_inward_host_ends_with_a_sentence(tmp_path: Path, authority: Authority) -> None:
    line = Line()
    with house(tmp_path, authority.ca) as made:
        dialler, tls = Dialler(Peers(), OWN_PORT, Rebinding(("192.168.1.1",)), line), Tls()
        linking = made.beside(any_port=False, dialler=dialler, tls=tls)
        link_id = linking.begin(asked(IMAP, SMTP, "me@example.com"))
        assert linking.connect(link_id) is None
        link = linking.link(link_id)
        assert state_of(link)["settings"] == "failed"
        assert link.error is not None
        assert (link.error["code"], link.error["field"]) == ("host_refused", "imap")
        assert (
            link.error["sentence"]
            == "mail.example.com, port 993 is not an address that Postwarden connects to."
        )
        assert "993, 143, 465 or 587" in link.error["next_step"]
        assert line.dialled == []
        assert made.stored() == (0, 0)


def test_nothing_a_user_can_set_opens_the_way_inward() -> None:
    """Loopback peers and authorities of their own are for tests and the demo: only code that says so builds them."""
    hostile = {
        name.upper(): "1"
        for name in ("loopback", "postwarden_loopback", "postwarden_peers", "postwarden_ca_file")
    }
    parsed = make_parser(["serve"]).parse_args(["serve", "--vault", "file"])
    assert settings_of(parsed, hostile).peers == Peers()
    made = [path for path in COMPANION.rglob("*.py") if re.search(r"\bPeers\(", path.read_text("utf-8"))]
    assert {str(path.relative_to(COMPANION)) for path in made} <= {"demo/run.py", "core/settings.py"}
