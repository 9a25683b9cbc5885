"""`postwarden setup`, and where a client is looked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from companion.cli.main import main
from companion.core.errors import BadClient, NoClient
from companion.core.secret import Secret
from companion.linking.oauth import clients
from companion.linking.oauth.clients import Client, Clients
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from tests.fakes.vault import memory_vault
from tests.rig.oauth import GOOGLE_CLIENT, GOOGLE_SECRET, MICROSOFT_CLIENT, environ, google_file

OTHER = "99999999-2222-4333-8444-555555555555"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_migrated(tmp_path / "postwarden.db")) as opened:
        yield opened


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    for name in ("GOOGLE_CLIENT", "MICROSOFT_CLIENT", "MICROSOFT_TENANT"):
        monkeypatch.delenv(f"POSTWARDEN_{name}", raising=False)
    monkeypatch.setenv("POSTWARDEN_VAULT", "file")

    def ran(*words: object) -> tuple[int, str, str]:
        done = main(["setup", *map(str, words), "--data-dir", str(tmp_path / "home")])
        shown = capsys.readouterr()
        return done, shown.out, shown.err

    return ran


def test_the_order_of_looking(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = memory_vault()
    with pytest.raises(NoClient):
        Clients(store, vault, {}).get("microsoft")
    packed = {"microsoft": {"client_id": OTHER, "tenant": None},
              "google": {"client_id": GOOGLE_CLIENT, "client_secret": GOOGLE_SECRET}}  # fmt: skip
    (tmp_path / "packaged.json").write_text(json.dumps(packed))
    monkeypatch.setattr(clients, "files", lambda package: tmp_path)
    given = environ(tmp_path) | {"POSTWARDEN_MICROSOFT_TENANT": "acme.test"}
    found = Clients(store, vault, {}).find("microsoft")
    assert found is not None
    assert (found.source, found.client) == ("packaged", Client("microsoft", OTHER))
    both = Clients(store, vault, given)
    found = both.find("microsoft")
    assert found is not None
    assert (found.source, found.client) == (
        "environment",
        Client("microsoft", MICROSOFT_CLIENT, None, "acme.test"),
    )
    stored = Client("google", "123456789.apps.googleusercontent.com", Secret("12345678"))
    assert both.get("google") == Client("google", GOOGLE_CLIENT, Secret(GOOGLE_SECRET))
    with store.write() as tx:
        both.put(tx, stored)
    assert both.get("google") == stored
    with store.write() as tx:
        both.forget(tx, "google")
    assert both.get("google").client_id == GOOGLE_CLIENT


def test_what_is_shipped_is_empty() -> None:
    packaged = Path(clients.__file__).with_name("packaged.json")
    assert json.loads(packaged.read_text()) == {}


def test_a_variable_that_leads_nowhere_is_told(store: Store, tmp_path: Path) -> None:
    bad = Clients(store, memory_vault(), {"POSTWARDEN_GOOGLE_CLIENT": str(tmp_path / "none.json")})
    with pytest.raises(BadClient) as caught:
        bad.get("google")
    assert "can't be read" in caught.value.sentence


def test_addresses_in_googles_file_are_not_read(tmp_path: Path) -> None:
    evil = google_file(tmp_path / "c.json", auth_uri="https://evil.test/a", token_uri="https://evil.test/t")
    assert clients.google_file(evil) == Client("google", GOOGLE_CLIENT, Secret(GOOGLE_SECRET))


def test_set_up_listed_and_removed(run: Run, tmp_path: Path) -> None:
    status, shown, said = run()
    assert (status, said) == (0, "")
    assert shown.startswith("Google: not set up\nMicrosoft: not set up\n\n")
    assert "In production" in shown
    assert "7 days" in shown
    assert "http://localhost" in shown
    assert "IMAP.AccessAsUser.All and SMTP.Send" in shown

    status, shown, said = run("google", google_file(tmp_path / "c.json"))
    assert (status, shown, said) == (0, f"Google: {GOOGLE_CLIENT} (set up here)\n", "")
    status, shown, _ = run("microsoft", MICROSOFT_CLIENT.upper(), "--tenant", "Acme.test")
    assert shown == f"Microsoft: {MICROSOFT_CLIENT}, for acme.test only (set up here)\n"
    status, shown, _ = run("--json")
    assert json.loads(shown) == {
        "google": {"client_id": GOOGLE_CLIENT, "tenant": None, "from": "stored", "problem": None},
        "microsoft": {
            "client_id": MICROSOFT_CLIENT,
            "tenant": "acme.test",
            "from": "stored",
            "problem": None,
        },
    }
    stored = b"".join(path.read_bytes() for path in (tmp_path / "home").glob("postwarden.db*"))
    assert GOOGLE_SECRET.encode() not in stored
    assert run("google", "--remove") == (0, "Google: not set up\n", "")
    assert run("microsoft", "--remove", "--json")[1].count("null") == 4


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("google", "/nowhere/c.json"), "there is no file /nowhere/c.json"),
        (("microsoft", "acme"), "its ID isn't of the form"),
        (("microsoft", MICROSOFT_CLIENT, "--tenant", "../x"), "its tenant is neither"),
        (("--remove",), "--remove takes google or microsoft"),
        (("google", "c.json", "--remove"), "--remove takes google or microsoft"),
        (("google", "c.json", "--tenant", "acme.test"), "--tenant goes with"),
    ],
)
def test_what_can_not_be(run: Run, words: tuple[str, ...], said: str) -> None:
    status, shown, told = run(*words)
    assert (status, shown) == (2, "")
    assert said in told


def test_a_bad_one_is_listed_with_its_problem(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTWARDEN_MICROSOFT_CLIENT", "acme")
    assert "Microsoft: This is no Microsoft client" in run()[1]
    assert run("microsoft", MICROSOFT_CLIENT)[1] == f"Microsoft: {MICROSOFT_CLIENT} (set up here)\n"
