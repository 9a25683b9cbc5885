"""`postwarden discover` over a real name server."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from companion.app.discovering import discovery_over, look_up_at
from companion.cli.discover import as_text, show
from companion.cli.main import main
from companion.core.errors import NoSettings
from companion.core.settings import Peers, Settings
from companion.mail.hosts import Dialler
from companion.mail.tls import Tls
from companion.web.views_linking import found_view
from tests.linking.setups import Names, server_xml, setup_xml, smtp_xml
from tests.rig.faults import Authority
from tests.rig.servers import DnsRig
from tests.rig.setupfiles import PATH, Reply, SetupFileServer

ZONES = """
google.test MX 1 aspmx.l.google.com.
far.test MX 10 mail.far.test.
_imaps._tcp.far.test SRV 0 1 993 imap.host.example.
acme.test MX 10 mail.acme.test.
autoconfig.acme.test A 127.0.0.1
"""
KEYS = {
    "address", "domain", "provider", "name", "source", "found_at", "imap", "smtp", "user", "ways", "foreign", "may_ask",
    "app_password", "refusal",
}  # fmt: skip


@pytest.fixture(scope="module")
def server(dns_rig: Callable[[str], DnsRig]) -> tuple[str, int]:
    rig = dns_rig(ZONES)
    return rig.host, rig.port


@pytest.fixture
def discover(
    server: tuple[str, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str, str]]:
    def run(*words: str) -> tuple[int, str, str]:
        code = main(
            [
                "discover",
                *words,
                "--nameserver",
                f"{server[0]}:{server[1]}",
                "--data-dir",
                str(tmp_path / "none"),
            ]
        )
        said = capsys.readouterr()
        assert not (tmp_path / "none").exists()
        return code, said.out, said.err

    return run


def test_json_for_a_domain_at_google(discover: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = discover("Ann@google.test", "--json")
    found: dict[str, Any] = json.loads(out)
    assert (code, err) == (0, "")
    assert set(found) == KEYS
    assert (found["address"], found["domain"]) == ("ann@google.test", "google.test")
    assert (found["provider"], found["name"]) == ("google_workspace", "Google Workspace")
    assert (found["source"], found["found_at"]) == ("mx", "aspmx.l.google.com")
    assert found["imap"] == {"host": "imap.gmail.com", "port": 993, "security": "tls"}
    assert found["smtp"] == {"host": "smtp.gmail.com", "port": 465, "security": "tls"}
    assert found["ways"] == ["oauth", "app_password"]
    assert found["app_password"]["page"] == "https://myaccount.google.com/apppasswords"
    assert len(found["app_password"]["steps"]) == 3
    assert (found["user"], found["foreign"], found["may_ask"], found["refusal"]) == (None, False, [], None)


def test_a_report_for_people(discover: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = discover("ann@yahoo.de")
    assert code == 0
    assert out.splitlines() == [
        "ann@yahoo.de: Yahoo",
        "Known provider",
        "Receiving  imap.mail.yahoo.com, port 993, TLS",
        "Sending    smtp.mail.yahoo.com, port 465, TLS",
        "Sign in    with an app password",
        "App password: https://login.yahoo.com/account/security",
        "  1. Open Yahoo account security",
        "  2. Choose Create app password, name it Postwarden",
        "  3. Copy the 16 letters and paste them here",
    ]


def test_servers_elsewhere_are_pointed_out(discover: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = discover("ann@far.test")
    assert code == 0
    assert out.splitlines()[1:] == [
        "From the records (SRV) of far.test",
        "Receiving  imap.host.example, port 993, TLS",
        "Sending    not found",
        "Sign in    with the mailbox's password",
        "These servers lie outside of far.test, and only the DNS says so. Check the names.",
    ]


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_a_refusal_is_two_sentences_and_a_code(
    discover: Callable[..., tuple[int, str, str]], words: list[str]
) -> None:
    code, out, err = discover("ann@nowhere.test", *words)
    assert code == 2
    assert err == "postwarden: nowhere.test has no mail server.\n  Check the address for typos.\n"
    if words:
        found = json.loads(out)
        assert set(found) == KEYS
        assert (found["refusal"]["code"], found["imap"]) == ("no_mail_server", None)
    else:
        assert out.startswith("ann@nowhere.test: Other mail server\n")


def test_who_may_be_asked_is_said_first(discover: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = discover("ann@acme.test")
    assert code == 2
    assert "With --ask-host, these are asked for a setup file: autoconfig.acme.test, acme.test" in out
    assert err.startswith("postwarden: We couldn't find settings for acme.test.")


def test_a_host_on_this_machine_is_not_asked(discover: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = discover("ann@acme.test", "--ask-host", "--json")
    assert (code, json.loads(out)["source"]) == (2, "none")


def test_no_address(discover: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = discover("ann@acme..test", "--json")
    assert (code, out) == (2, "")
    assert "This address isn't complete." in err


def test_what_a_setup_file_says(server: tuple[str, int], capsys: pytest.CaptureFixture[str]) -> None:
    said = setup_xml(
        server_xml("imap", "imap.acme.test", 993, user="%EMAILLOCALPART%"),
        smtp_xml("smtp.acme.test", 587, "STARTTLS"),
    )
    host = "autoconfig.acme.test"
    with (
        Authority() as authority,
        SetupFileServer(authority.issue(host), {(host, PATH): Reply(said)}) as https,
    ):
        peers = Peers(
            loopback=True, ca_file=authority.ca, nameservers=(server,), moved=https.moved(host, "acme.test")
        )
        settings = Settings(peers=peers)
        discovery = discovery_over(settings, Dialler(peers, settings.port, Names()), Tls(authority.ca))
        found = discovery.find("ann@acme.test", ask_host=True)
    assert show(found, json_wanted=False) == 0
    assert capsys.readouterr().out == as_text(found) + "\n"
    assert as_text(found).splitlines()[1:] == [
        "From the setup file at autoconfig.acme.test",
        "Receiving  imap.acme.test, port 993, TLS",
        "Sending    smtp.acme.test, port 587, STARTTLS",
        "Sign in    with the mailbox's password",
        "Name       ann",
    ]
    assert found_view(found)["user"] == "ann"


def test_hosts_are_looked_up_at_the_given_name_server(server: tuple[str, int]) -> None:
    look_up = look_up_at([server])
    assert [one[4] for one in look_up("autoconfig.acme.test", 443)] == [("127.0.0.1", 443)]
    with pytest.raises(OSError, match="no address"):
        look_up("acme.test", 443)


def test_what_is_raised_after_printing_is_the_refusal(server: tuple[str, int]) -> None:
    settings = Settings(peers=Peers(loopback=True, nameservers=(server,)))
    found = discovery_over(settings, Dialler(settings.peers, settings.port, Names()), Tls()).find(
        "ann@acme.test"
    )
    with pytest.raises(NoSettings):
        show(found, json_wanted=True)
