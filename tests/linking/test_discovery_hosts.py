"""Setup files over real DNS and real HTTPS: asked for only with the user's leave, all at once, within the time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from companion.core.settings import Peers
from companion.dns.resolver import Server
from companion.linking.discovery import ALL_S, Discovery, Found, path_at
from companion.mail.endpoint import Endpoint
from companion.mail.hosts import Dialler
from companion.mail.setup_file import SetupFiles
from companion.mail.tls import Tls
from tests.linking.setups import (
    OWN_PORT,
    Names,
    asking_nobody,
    discovery_at,
    files_over,
    server_xml,
    setup_xml,
    smtp_xml,
)
from tests.rig.faults import Authority, FaultPeer, Talk
from tests.rig.servers import DnsRig
from tests.rig.setupfiles import PATH, WELL_KNOWN, Reply, SetupFileServer

ZONES = """
acme.test MX 10 mail.acme.test.
hosted.test MX 10 mx1.mail.host.example.
srv.test MX 10 mail.srv.test.
_imaps._tcp.srv.test SRV 0 1 993 imap.srv.test.
smtp.test MX 10 mail.smtp.test.
_submissions._tcp.smtp.test SRV 0 1 465 smtp.smtp.test.
gone.test TXT "nothing"
"""
OWN, BARE, HOST = "autoconfig.acme.test", "acme.test", "autoconfig.host.example"
IMAP = server_xml("imap", "imap.acme.test", 993)
GOOD = setup_xml(IMAP, smtp_xml("smtp.acme.test", 465))
POP = setup_xml(server_xml("pop3", "pop.acme.test", 995))
IMAPS = Endpoint("imap.acme.test", 993, "tls")


@pytest.fixture(scope="module")
def dns(dns_rig: Callable[[str], DnsRig]) -> Server:
    rig = dns_rig(ZONES)
    return rig.host, rig.port


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


def code(found: Found) -> str | None:
    return found.refusal.code if found.refusal else None


def look(
    dns: Server, authority: Authority, address: str, files: dict[tuple[str, str], bytes]
) -> tuple[Found, SetupFileServer]:
    names = sorted({host for host, _ in files})
    replies = {at: Reply(body) for at, body in files.items()}
    with SetupFileServer(authority.issue(*names), replies) as server:
        fetch = files_over(server.moved(*names), authority.ca).fetch
        return discovery_at([dns], fetch).find(address, ask_host=True), server


def test_nothing_is_asked_without_leave(dns: Server) -> None:
    found = discovery_at([dns], asking_nobody).find("ann@acme.test")
    assert (found.source, code(found)) == ("none", "noauto")
    assert found.may_ask == (OWN, BARE)


@pytest.mark.parametrize("address", ["ann@gmail.com", "ann@srv.test", "ann@gone.test"])
def test_nothing_is_asked_where_all_is_known(dns: Server, address: str) -> None:
    discovery_at([dns], asking_nobody).find(address, ask_host=True)


def test_the_domains_own_setup_file(dns: Server, authority: Authority) -> None:
    found, server = look(dns, authority, "Ann@acme.test", {(OWN, PATH): GOOD})
    assert (found.source, found.found_at, found.provider.id) == ("autoconfig", OWN, "custom")
    assert (found.imap, found.smtp) == (IMAPS, Endpoint("smtp.acme.test", 465, "tls"))
    assert (found.user, found.foreign, found.may_ask, found.refusal) == (None, False, (), None)
    assert [(one.path, one.query) for one in server.requests] == [(PATH, "emailaddress=mailbox%40acme.test")]


def test_who_it_is_about_is_told_to_nobody(dns: Server, authority: Authority) -> None:
    _, server = look(dns, authority, "wanda.secret@hosted.test", {(HOST, PATH): GOOD})
    assert server.requests
    assert all("wanda" not in f"{one.path}{one.query}{one.headers}" for one in server.requests)
    assert path_at("hosted.test", "hosted.test") == WELL_KNOWN


def test_a_well_known_file(dns: Server, authority: Authority) -> None:
    found, _ = look(dns, authority, "ann@acme.test", {(BARE, WELL_KNOWN): GOOD, (OWN, "/else"): b""})
    assert (found.source, found.found_at, found.foreign) == ("autoconfig", BARE, False)


def test_the_mail_hosts_file_is_only_as_good_as_the_dns(dns: Server, authority: Authority) -> None:
    said = setup_xml(server_xml("imap", "imap.host.example", 993, user="%EMAILLOCALPART%"))
    found, _ = look(dns, authority, "ann@hosted.test", {(HOST, PATH): said})
    assert (found.source, found.found_at, found.foreign, found.user) == ("autoconfig", HOST, True, "ann")
    assert found.smtp is None


def test_the_domain_comes_before_its_mail_host(dns: Server, authority: Authority) -> None:
    own = "autoconfig.hosted.test"
    files = {(own, PATH): GOOD, (HOST, PATH): setup_xml(server_xml("imap", "imap.host.example", 993))}
    found, _ = look(dns, authority, "ann@hosted.test", files)
    assert (found.found_at, found.imap) == (own, IMAPS)


def test_rubbish_at_one_host_does_not_hide_another(dns: Server, authority: Authority) -> None:
    files = {(OWN, PATH): b"<!doctype html><html>Welcome</html>", (BARE, WELL_KNOWN): GOOD}
    found, _ = look(dns, authority, "ann@acme.test", files)
    assert (found.found_at, code(found)) == (BARE, None)


def test_pop3_alone(dns: Server, authority: Authority) -> None:
    found, _ = look(dns, authority, "ann@acme.test", {(OWN, PATH): POP})
    assert (found.imap, found.found_at, code(found)) == (None, OWN, "pop3")
    both, _ = look(dns, authority, "ann@acme.test", {(OWN, PATH): POP, (BARE, WELL_KNOWN): GOOD})
    assert (both.imap, code(both)) == (IMAPS, None)


def test_sending_that_only_the_domain_names_is_kept(dns: Server, authority: Authority) -> None:
    found, _ = look(dns, authority, "ann@smtp.test", {("autoconfig.smtp.test", PATH): setup_xml(IMAP)})
    assert (found.imap, found.smtp) == (IMAPS, Endpoint("smtp.smtp.test", 465, "tls"))


def test_a_known_provider_behind_a_setup_file(dns: Server, authority: Authority) -> None:
    said = setup_xml(server_xml("imap", "imap.gmail.com", 993), smtp_xml("smtp.gmail.com", 465))
    found, _ = look(dns, authority, "ann@acme.test", {(OWN, PATH): said})
    assert (found.provider.id, found.source, found.foreign) == ("google_workspace", "autoconfig", False)


def test_nothing_found_after_asking(dns: Server, authority: Authority) -> None:
    found, server = look(dns, authority, "ann@acme.test", {(OWN, "/else"): b"", (BARE, "/else"): b""})
    assert sorted((one.host, one.path) for one in server.requests) == [(BARE, WELL_KNOWN), (OWN, PATH)]
    assert (found.source, found.may_ask, code(found)) == ("none", (), "noauto")


def test_all_hosts_are_asked_at_once(dns: Server) -> None:
    together = threading.Barrier(3, timeout=3)

    def fetch(host: str, path: str, seconds: float) -> bytes | None:
        together.wait()
        return GOOD if host == HOST else None

    found = discovery_at([dns], fetch).find("ann@hosted.test", ask_host=True)
    assert (found.source, found.found_at) == ("autoconfig", HOST)


def test_a_host_that_hangs_is_left_behind(dns: Server) -> None:
    over = threading.Event()

    def fetch(host: str, path: str, seconds: float) -> bytes | None:
        assert 0 < seconds <= ALL_S
        if host == OWN:
            over.wait(20)  # a look-up can't be cut short
        return GOOD if host == BARE else None

    started = time.monotonic()
    try:
        found = discovery_at([dns], fetch).find("ann@acme.test", ask_host=True)
    finally:
        over.set()
    assert time.monotonic() - started < ALL_S + 5
    assert (found.found_at, code(found)) == (BARE, None)


def test_a_silent_host_ends_in_time(dns: Server, authority: Authority) -> None:
    with FaultPeer(Talk.wait_for_the_end, authority.issue(OWN, BARE)) as peer:
        moved = {f"{host}:443": ("127.0.0.1", peer.port) for host in (OWN, BARE)}
        started = time.monotonic()
        found = discovery_at([dns], files_over(moved, authority.ca).fetch).find(
            "ann@acme.test", ask_host=True
        )
        assert time.monotonic() - started < ALL_S + 5
    assert code(found) == "noauto"


def test_hosts_that_point_inward_are_not_connected_to(dns: Server) -> None:
    """The domain's owner can send the look-up anywhere; the guard of mail servers holds here too (T26)."""
    names = Names({OWN: "127.0.0.1", BARE: "192.168.1.1"})
    reached: list[object] = []

    def reach(address: tuple[str, int], timeout: float) -> None:
        reached.append(address)

    dialler = Dialler(Peers(), OWN_PORT, names, reach)  # type: ignore[arg-type]  # never returns a socket
    discovery: Discovery = discovery_at([dns], SetupFiles(dialler, Tls()).fetch)
    found = discovery.find("ann@acme.test", ask_host=True)
    assert code(found) == "noauto"
    assert sorted(names.asked) == [BARE, OWN]
    assert reached == []
