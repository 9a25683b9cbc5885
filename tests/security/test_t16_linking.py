"""T16 Secrets in logs: every way to link a mailbox, the good ones and those that fail, with a canary in each secret.

Passwords (with their blanks and without), codes, PKCE verifiers, client secret, `state`, and every access, refresh and
identity token that went over the wire are looked for, plain and coded, in the log, what libraries log at DEBUG, each
byte of the data directory, each error, each reply, both outputs of the commands, and the list of processes.

One exception: the address of the provider's page carries `state` and `code_challenge`, for the browser to take them
there. So they stand in the reply that hands it over (`sign_in_url`), on stderr of `postwarden link --oauth`, and among
the arguments of the browser that it starts. Neither opens anything: the verifier is with the companion, and whoever
signs in must own the mailbox that was asked for.
"""

from __future__ import annotations

import base64
import importlib
import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.app.running import Companion
from companion.core.clock import SystemClock
from companion.core.secret import Secret
from companion.core.settings import Settings
from companion.linking.oauth.clients import Client
from companion.linking.oauth.grant import Grant
from companion.linking.pending import Pending
from companion.linking.request import LinkRequest
from companion.mail.endpoint import Login
from tests.app import world
from tests.cli.process import COMMANDS, facts
from tests.linking.test_kinds import SERVERS, ZONES
from tests.rig import oauth as rig_oauth
from tests.rig.oauth import GOOGLE_SECRET, MICROSOFT_CLIENT, OAuthServer
from tests.rig.servers import DnsRig, Rig
from tests.security import canaries as subject
from tests.security.canaries import LIBRARIES, Canaries, forms
from tests.security.linkings import (
    GROUPS,
    NEW,
    SENDING,
    WORD,
    WRONG,
    WRONG_APP,
    Scene,
    by_command,
    by_password,
    on_pages,
    run,
)
from tests.security.test_t16_secrets_in_logs import Listening

ROOT = Path(__file__).resolve().parents[2]
ON_THE_PAGE = ("state",)  # see above
PRIVATE = (
    "@",
    "maya",
    "otto",
    "kite.test",
    "contoso",
    "gmail.com",
    "yahoo",
    "outlook",
    "office365",
    "localhost",
)


@pytest.fixture
def canaries(monkeypatch: pytest.MonkeyPatch) -> Canaries:
    made = Canaries()
    made.listen(monkeypatch)
    made.add("password", WORD, SENDING, NEW, WRONG)
    for word in (GROUPS, WRONG_APP):
        made.add("password", word, word.replace(" ", ""))
    made.add("client_secret", GOOGLE_SECRET)
    return made


@pytest.fixture
def settings(
    tmp_path: Path,
    mail_rig: Rig,
    oauth: OAuthServer,
    dns_rig: Callable[[str], DnsRig],
    monkeypatch: pytest.MonkeyPatch,
) -> Settings:
    usual, names = world.settings(tmp_path / "home", mail_rig, dns_rig), dns_rig(ZONES)
    peers = replace(
        usual.peers,
        nameservers=((names.host, names.port),), issuers=oauth.issuers, moved=mail_rig.moved(*SERVERS),
    )  # fmt: skip
    made = replace(usual, peers=peers)
    for name in COMMANDS:  # no option reaches the rule about peers
        monkeypatch.setattr(
            importlib.import_module(f"companion.cli.{name}"), "settings_of", lambda args: made
        )
    return made


@pytest.fixture
def scene(
    settings: Settings,
    mail_rig: Rig,
    oauth: OAuthServer,
    canaries: Canaries,
    caplog: pytest.LogCaptureFixture,
) -> Iterator[Scene]:
    for name in LIBRARIES:
        caplog.set_level(logging.DEBUG, name)
    companion = Companion(settings, SystemClock(), check_replies=True)
    companion.start()
    try:
        client = Listening(settings.port)
        client.pair(companion.pairing.new_code())
        yield Scene(companion, client, oauth, mail_rig, canaries)
    finally:
        companion.stop()


def test_every_way_to_link(
    scene: Scene,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    canaries = scene.canaries
    file = rig_oauth.google_file(tmp_path / "client.json")
    for words in (
        ("setup", "google", str(file)),
        ("setup", "microsoft", MICROSOFT_CLIENT),
        ("setup", "--json"),
    ):
        assert run(monkeypatch, *words) == 0
    on_pages(scene)
    by_password(scene)
    served = capsys.readouterr()
    assert canaries.found_in(served.out + served.err) == []
    by_command(scene, monkeypatch)
    shown = capsys.readouterr()
    stored = subject.directory(scene.companion.settings.data_dir)
    scene.companion.stop()
    stored += subject.directory(scene.companion.settings.data_dir)

    # All of them were really there.
    assert set(canaries.known) == {*subject.SENT, *subject.GIVEN, "password"}
    assert len(canaries.known["refresh_token"]) >= 10
    assert len(canaries.known["access_token"]) > len(canaries.known["refresh_token"])

    assert canaries.found_in(subject.logged(caplog.records)) == []
    assert canaries.found_in(stored) == []
    assert canaries.found_in("".join(map(subject.told, canaries.errors))) == []
    assert canaries.found_in(scene.client.heard, but=ON_THE_PAGE) == []
    assert canaries.found_in(scene.pages) == []
    assert canaries.found_in(shown.out) == []
    assert canaries.found_in(shown.err, but=ON_THE_PAGE) == []
    for name in ("state", "code_challenge"):  # where the exception says, and nowhere else
        assert name.encode() in scene.client.heard

    log = (scene.companion.settings.data_dir / "postwarden.log").read_text()
    assert "linking" in log
    log += "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("companion"))
    for private in PRIVATE:
        assert private not in log, private


def test_the_list_of_processes(
    settings: Settings, oauth: OAuthServer, mail_rig: Rig, canaries: Canaries, tmp_path: Path
) -> None:
    """Commands in processes of their own, looked at all the time; the browser is a program that they start."""
    given = rig_oauth.environ(tmp_path) | {"BROWSER": f"{rig_oauth.PLAYED} %s {oauth.ca}"}
    command = [sys.executable, "-m", "tests.cli.process", str(facts(settings, tmp_path / "facts.json"))]
    for address, piped, seen in (
        ("four@kite.test", WORD, []), ("five@kite.test", WRONG, []), ("six@gmail.com", "", ["state"]),
    ):  # fmt: skip
        mail_rig.person_at(address, WORD)
        how = ("--password-stdin",) if piped else ("--oauth",)
        with subprocess.Popen(
            [*command, "link", address, *how, "--agree"], cwd=ROOT, env=os.environ | given, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        ) as running:  # fmt: skip
            assert running.stdin is not None
            assert running.stderr is not None
            working = subject.processes()
            running.stdin.write(f"{piped}\n")
            running.stdin.close()
            if not piped:
                page = [running.stderr.readline().strip() for _ in range(2)][1]
                canaries.page(page)
            while running.poll() is None:
                working += subject.processes()
            assert running.stdout is not None
            shown = running.stdout.read() + running.stderr.read()
        assert (running.returncode, canaries.found_in(shown)) == (2 if piped == WRONG else 0, [])
        assert b"tests.cli.process" in working
        assert canaries.found_in(working) == seen
    assert canaries.found_in(subject.directory(settings.data_dir)) == []


def test_nothing_of_a_linking_shows_its_secrets() -> None:
    secret = Secret(WORD)
    request = LinkRequest("a@b.test", secret, None, None, None, True, "1", smtp_password=secret)
    held = (
        request, Pending(request), Login("a", secret), Client("google", "id", secret),
        Grant("google", ("a@b.test",), secret, 0, secret),
    )  # fmt: skip
    for one in held:
        assert WORD not in f"{one} {one!r}"


def test_a_coded_secret_is_found_too() -> None:
    canaries = Canaries()
    canaries.add("password", WORD)
    for before in ("", "u", "us", "user=a@b.test\x01auth=Bearer "):
        text = f"{before}{WORD}\x01\x01".encode()
        coded = base64.b64encode(text)
        assert canaries.found_in(b"AUTH " + coded) == ["password"], before
    assert canaries.found_in(json.dumps({"a": WORD})) == ["password"]
    assert canaries.found_in(json.dumps({"a": WORD[:-1]})) == []
    assert len(forms(WORD)) > 4
