from __future__ import annotations

import importlib
import io
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from companion.cli.main import main
from companion.core.settings import Settings
from tests.app import world
from tests.linking.test_kinds import SERVERS, ZONES
from tests.rig import oauth as rig_oauth
from tests.rig.oauth import OAuthServer
from tests.rig.servers import DnsRig, Person, Rig

COMMANDS = (
    "discover",
    "doctor",
    "limits",
    "link",
    "mailboxes",
    "outbox",
    "placement",
    "rampup",
    "resume",
    "send",
    "setup",
    "sign_in",
    "signature",
    "sync",
    "unlink",
)


@dataclass
class Terminal:
    """Runs commands as `postwarden` would, against the rig's servers."""

    settings: Settings
    rig: Rig
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]

    def run(self, *words: str, piped: str = "") -> tuple[int, str, str]:
        """Exit status, stdout, stderr."""
        self.monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped.encode()), "utf-8"))
        status = main(list(words))
        shown = self.capsys.readouterr()
        return status, shown.out, shown.err

    def link(self, who: Person, *more: str, password: str | None = None) -> tuple[int, str, str]:
        servers: tuple[str, ...] = (
            "--imap",
            f"localhost:{self.rig.ports['imaps']}",
            "--imap-security",
            "tls",
        )
        servers += ("--smtp", f"localhost:{self.rig.ports['submission']}", "--smtp-security", "starttls")
        piped = f"{who.password if password is None else password}\n"
        return self.run("link", who.address, *servers, "--password-stdin", *more, piped=piped)


@pytest.fixture
def terminal(
    tmp_path: Path,
    mail_rig: Rig,
    dns_rig: Callable[[str], DnsRig],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Terminal:
    settings = world.settings(tmp_path / "home", mail_rig, dns_rig)
    made = Terminal(settings, mail_rig, monkeypatch, capsys)
    for name in COMMANDS:
        # No option or variable reaches the rule about peers (test_main.py), so it is put in here.
        monkeypatch.setattr(
            importlib.import_module(f"companion.cli.{name}"), "settings_of", lambda args: made.settings
        )
    return made


@pytest.fixture
def providers(
    terminal: Terminal, oauth: OAuthServer, dns_rig: Callable[[str], DnsRig], tmp_path: Path
) -> Iterator[Terminal]:
    """The same, where the rig stands in the places of Google, Microsoft and their mail servers, and a user who agrees
    on each page that opens."""
    names = dns_rig(ZONES)
    peers = replace(
        terminal.settings.peers,
        nameservers=((names.host, names.port),), issuers=oauth.issuers, moved=terminal.rig.moved(*SERVERS),
    )  # fmt: skip
    terminal.settings = replace(terminal.settings, peers=peers)
    for name, value in rig_oauth.environ(tmp_path).items():
        terminal.monkeypatch.setenv(name, value)
    with ThreadPoolExecutor(1) as beside:
        opened: list[Future[object]] = []

        def browse(page: str) -> bool:
            opened.append(beside.submit(oauth.browser().open, page))
            return True

        terminal.monkeypatch.setattr("webbrowser.open", browse)
        yield terminal
        for one in opened:
            one.result()
