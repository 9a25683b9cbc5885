"""Linking from the terminal: by a page in a browser, with servers that are found, without sending, and how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Terminal
from tests.cli.process import facts
from tests.rig.oauth import OAuthServer

ROOT = Path(__file__).resolve().parents[2]
WORD = "the-word-7"


def document(terminal: Terminal, *words: str, piped: str = "", status: int = 0) -> Any:
    """The one JSON document on stdout; nothing else may stand there."""
    ended, shown, said = terminal.run(*words, "--json", piped=piped)
    assert ended == status, said
    return json.loads(shown)


def mailbox(terminal: Terminal, address: str) -> dict[str, Any]:
    (found,) = [one for one in document(terminal, "mailboxes") if one["address"] == address]
    return dict(found)


@pytest.mark.parametrize(
    ("address", "issuer", "provider"),
    [("ann@gmail.com", "google", "gmail"), ("ann@contoso.test", "microsoft", "microsoft365")],
)
def test_by_the_providers_page(address: str, issuer: str, provider: str, providers: Terminal) -> None:
    providers.rig.person_at(address)
    linked = document(providers, "link", address.upper(), "--oauth", "--agree")
    assert (linked["address"], linked["state"], linked["error"]) == (address, "done", None)
    assert [step["name"] for step in linked["steps"]] == [
        "settings", "signed_in", "receiving", "sending", "reading", "checking",
    ]  # fmt: skip
    assert {step["state"] for step in linked["steps"]} == {"done"}
    row = mailbox(providers, address)
    since = row.pop("since")
    assert isinstance(since, int)
    assert row | {"synced_at": 0, "sent_hour": 0, "sent_day": 0} == {
        "id": linked["mailbox"], "address": address, "provider": provider, "state": "active", "reason": None,
        "sign_in": issuer, "sending": True, "sends_by": "smtp", "synced_at": 0,
        "sync_error": None, "limit_hour": 6, "limit_day": 50,
        "sent_hour": 0, "sent_day": 0,
    }  # fmt: skip

    status, shown, said = providers.run("sign-in", address)  # though it works: its user wants it
    assert status == 0
    assert said.startswith("Sign in on this page, which opens in your browser:\n  https://")
    assert re.findall(r"  ok  (\w+)", shown) == ["Settings", "Signed", "Receiving", "Sending"]
    assert shown.endswith(f"{address} is signed in again.\n")
    assert mailbox(providers, address)["id"] == linked["mailbox"]

    gone = document(providers, "unlink", address, "--yes")
    assert gone == {
        "address": address, "drafts": 0, "moved": 0, "revoked": issuer == "google",
        "access_page": gone["access_page"],
    }  # fmt: skip
    assert gone["access_page"].startswith("https://")
    assert document(providers, "mailboxes") == []


def test_from_a_password_to_the_page_and_back(providers: Terminal) -> None:
    who = providers.rig.person_at("bob@gmail.com")
    words = ("bob@gmail.com", "--password-stdin")
    assert providers.run("link", *words, "--agree", piped=f"{who.password}\n")[0] == 0
    assert providers.run("sign-in", who.address, "--oauth")[0] == 0
    assert mailbox(providers, who.address)["sign_in"] == "google"
    failed = document(providers, "sign-in", *words, piped="wrongwrongwrong\n", status=2)
    assert (failed["state"], failed["mailbox"], failed["error"]["code"]) == ("failed", None, "auth")
    assert mailbox(providers, who.address)["sign_in"] == "google"
    assert providers.run("sign-in", *words, piped=f"{who.password}\n")[0] == 0
    assert mailbox(providers, who.address)["sign_in"] == "password"


def test_a_refusal_on_the_page(providers: Terminal, oauth: OAuthServer) -> None:
    oauth.switch(refuse="access_denied")
    status, shown, said = providers.run("link", "cat@gmail.com", "--oauth", "--agree")
    assert status == 2
    assert "  --  Signed in" in shown
    assert said.splitlines()[2:] == [
        "postwarden: You closed Google before finishing. Nothing was linked.",
        "  Try again, or choose another way to link.",
    ]
    oauth.switch(refuse="", signs_in="dog@gmail.com")
    failed = document(providers, "link", "cat@gmail.com", "--oauth", "--agree", status=2)
    assert (failed["error"]["code"], failed["error"]["facts"]["signed_in"]) == (
        "other_account",
        "dog@gmail.com",
    )


def test_servers_are_found_by_dns(providers: Terminal) -> None:
    who = providers.rig.person_at("cli@kite.test", WORD)
    status, shown, said = providers.run("link", who.address, "--password-stdin", "--agree", piped=f"{WORD}\n")
    assert (status, said) == (0, "")
    assert len(re.findall("  ok  ", shown)) == 6
    found = document(providers, "discover", who.address)
    assert (found["source"], found["imap"]["host"]) == ("srv", "mail.kite.test")
    assert mailbox(providers, who.address)["provider"] == "custom"


def test_linked_without_sending_it_sends_once_one_says_so(providers: Terminal) -> None:
    who = providers.rig.person_at("quiet@kite.test", WORD)
    words, piped = (who.address, "--password-stdin"), f"{WORD}\n"
    linked = document(providers, "link", *words, "--agree", "--no-sending", piped=piped)
    assert "sending" not in [step["name"] for step in linked["steps"]]
    assert not mailbox(providers, who.address)["sending"]
    assert providers.run("sign-in", *words, piped=piped)[0] == 0  # in the way it was linked
    assert not mailbox(providers, who.address)["sending"]
    status, _, said = providers.run("link", *words, piped=piped)
    assert (status, said.splitlines()[0]) == (2, f"postwarden: {who.address} is linked already.")
    again = document(providers, "sign-in", *words, "--sending", piped=piped)
    assert (again["state"], again["mailbox"]) == ("done", linked["mailbox"])
    assert mailbox(providers, who.address)["sending"]
    assert providers.run("sign-in", *words, "--no-sending", piped=piped)[0] == 0
    assert not mailbox(providers, who.address)["sending"]


def test_three_refusals_and_then_a_wait(providers: Terminal) -> None:
    who = providers.rig.person_at("thrice-cli@kite.test", WORD)
    words = ("link", who.address, "--password-stdin", "--agree")
    for _ in range(3):
        assert document(providers, *words, piped="wrong\n", status=2)["error"]["code"] == "auth"
    refused = document(providers, *words, piped=f"{WORD}\n", status=2)
    assert (refused["error"]["code"], refused["steps"], refused["mailbox"]) == ("wait", [], None)
    status, shown, said = providers.run(*words, piped=f"{WORD}\n")
    assert (status, shown) == (2, "")
    assert said.splitlines() == [
        f"postwarden: 3 sign-ins to {who.address} were refused, so Postwarden waits before the next.",
        "  Try again in 15 min. More wrong tries could make your provider lock the mailbox.",
    ]


def test_the_most_mailboxes(providers: Terminal) -> None:
    providers.settings = replace(providers.settings, mailbox_limit=1)
    for number, status in ((1, 0), (2, 2)):
        who = providers.rig.person_at(f"most{number}@kite.test", WORD)
        words = ("link", who.address, "--password-stdin", "--agree")
        ended = document(providers, *words, piped=f"{WORD}\n", status=status)
    assert (ended["error"]["code"], ended["error"]["facts"]["limit"]) == ("full", 1)


def test_ctrl_c_stores_nothing(providers: Terminal, tmp_path: Path) -> None:
    """A real SIGINT, while the page is open and nobody has signed in."""
    file = facts(providers.settings, tmp_path / "facts.json")
    command = [sys.executable, "-m", "tests.cli.process", str(file)]
    with subprocess.Popen(
        [*command, "link", "eve@gmail.com", "--oauth", "--agree", "--json"],
        cwd=ROOT, env=os.environ | {"BROWSER": "true %s"}, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as running:  # fmt: skip
        assert running.stderr is not None
        assert running.stdout is not None
        running.stderr.readline()
        running.stderr.readline()  # the page's address: it waits from here on
        running.send_signal(signal.SIGINT)
        shown, said = running.stdout.read(), running.stderr.read()
    assert running.returncode == 2
    ended = json.loads(shown)
    assert (ended["state"], ended["mailbox"], ended["error"]["code"]) == ("cancelled", None, "cancelled")
    assert said.splitlines()[0] == "postwarden: You stopped linking eve@gmail.com. Nothing was stored."
    assert document(providers, "mailboxes") == []


@pytest.mark.parametrize(
    ("address", "code"),
    [("ann@pop.test", "pop3"), ("ann@nowhere.test", "no_mail_server"), ("ann@sendgrid.net", "transactional")],
)
def test_discover_says_what_speaks_against_it(address: str, code: str, providers: Terminal) -> None:
    found = document(providers, "discover", address, status=2)
    assert found["refusal"]["code"] == code
    status, _, said = providers.run("discover", address)
    assert (status, said.splitlines()[0]) == (2, f"postwarden: {found['refusal']['sentence']}")


def test_setup_is_one_document(providers: Terminal) -> None:
    found = document(providers, "setup")
    assert {name: one["from"] for name, one in found.items()} == {
        "google": "environment",
        "microsoft": "environment",
    }
    assert all("secret" not in one for one in found.values())


def test_questions_leave_the_document_alone(providers: Terminal) -> None:
    who = providers.rig.person_at("asked@kite.test", WORD)
    for answer, status in (("n", 2), ("y", 0)):
        providers.monkeypatch.setattr("builtins.input", lambda _, answer=answer: answer)
        words = ("link", who.address, "--password-stdin")
        ended = document(providers, *words, piped=f"{WORD}\n", status=status)
        assert (ended["state"], bool(ended["error"])) == ("done" if status == 0 else "failed", status == 2)
    providers.monkeypatch.setattr("builtins.input", lambda _: "n")
    assert providers.run("unlink", who.address, "--json") == (
        2, "", f"Unlink {who.address}? [y/N] Nothing was changed.\n",
    )  # fmt: skip
    assert mailbox(providers, who.address)["state"] == "active"
