"""The commands against real servers: what they do, print and refuse."""

from __future__ import annotations

import json
import re

from companion.core.datadir import DATABASE_NAME
from companion.store import mailboxes, outbox_lists
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.store.migrate import open_migrated
from tests.cli.conftest import Terminal


def test_link_list_limit_sync_and_send(terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    terminal.rig.fill(who, "Sent", 3)
    status, shown, said = terminal.link(who, "--agree")
    assert (status, said) == (0, "")
    assert re.findall(r"  ok  (\w+)", shown) == [
        "Settings",
        "Signed",
        "Receiving",
        "Sending",
        "Reading",
        "First",
    ]
    assert shown.endswith(f"{who.address} is linked.\n")

    status, shown, _ = terminal.run("mailboxes", "--json")
    (mailbox,) = json.loads(shown)
    assert (mailbox["address"], mailbox["state"], mailbox["provider"]) == (who.address, "active", "custom")
    assert (mailbox["limit_hour"], mailbox["limit_day"]) == (6, 50)
    line = terminal.run("mailboxes")[1]
    assert line == f"{who.address}  custom  active  {mailbox['sent_day']} of 50 in 24 hours\n"

    status, shown, _ = terminal.run("limits", who.address.upper(), "--hour", "3", "--day", "5", "--json")
    assert json.loads(shown) == {
        "hour": 3,
        "day": 5,
        "gap_seconds": 600,
        "counts": "outreach",
        "replies": True,
        "send_anyway": False,
        "ceiling": 200,
        "domain": "rig.test",
        "domain_day": None,
    }
    status, _, said = terminal.run("limits", who.address, "--hour", "9")
    assert (status, said.splitlines()[0]) == (
        2, "postwarden: The hourly limit can't be higher than the daily limit, 5.",
    )  # fmt: skip
    assert "5 in any 24 hours" in terminal.run("limits", who.address)[1]

    terminal.rig.fill(who, "INBOX", 2)
    status, shown, _ = terminal.run("sync", who.address, "--json")
    told = json.loads(shown)
    assert told["new"] == 2
    assert [
        (
            of["folder"],
            of["role"],
            of["messages"],
            of["read"],
            of["new"],
            of["gone"],
            of["parked"],
            of["method"],
        )
        for of in told["by_folder"]
    ] == [
        ("INBOX", "inbox", 2, 2, 2, 0, 0, "qresync"),
        ("Junk", "junk", 0, 0, 0, 0, 0, "qresync"),
        ("Sent", "sent", 3, 0, 0, 0, 0, "qresync"),
    ]
    assert all(of["seconds"] >= 0 for of in told["by_folder"])

    status, shown, said = terminal.run("sync", who.address, "--full")
    assert (status, said) == (0, "")
    lines = [re.sub(r"\d+\.\d s", "… s", line) for line in shown.splitlines()]
    assert lines == [
        "INBOX: 2 messages, 0 new, … s (all flags were compared)",
        "Junk: 0 messages, 0 new, … s (all flags were compared)",
        "Sent: 3 messages, 0 new, … s (all flags were compared)",
        "0 new messages, 0 read, … s.",
    ]

    words = (
        "--from",
        who.address,
        "--to",
        "a@example.test",
        "--subject",
        "Hello",
        "--text-file",
        "-",
        "--json",
    )
    status, shown, said = terminal.run("send", *words, piped="The text.\n")
    assert (status, said) == (0, "")
    assert json.loads(shown)["state"] == "queued"
    store = open_migrated(terminal.settings.data_dir / DATABASE_NAME)
    with store.read() as connection:
        (row,) = outbox_lists.of_mailbox(connection, mailbox["id"])
    store.close()
    assert row.id == json.loads(shown)["id"]


def test_a_wrong_password_links_nothing(terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    status, shown, said = terminal.link(who, "--agree", password="canary-wrong")
    assert status == 2
    assert "Signed in" in shown
    assert said.splitlines()[0] == "postwarden: The server didn't accept this password."
    assert "canary-wrong" not in shown + said
    assert json.loads(terminal.run("mailboxes", "--json")[1]) == []
    assert "No mailbox is linked yet" in terminal.run("mailboxes")[1]


def test_a_changed_password_is_taken_without_consent_or_servers(terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    status, _, said = terminal.run("link", who.address, "--password-stdin", piped="whatever\n")
    assert (status, said.splitlines()[0]) == (2, f"postwarden: {who.address} is linked already.")

    store = open_migrated(terminal.settings.data_dir / DATABASE_NAME)
    (row,) = _mailboxes(store)
    terminal.rig.change_password(who, "a-new-word")
    with store.write() as tx:
        mailboxes.set_state(tx, row.id, "needs_sign_in", "auth", row.since + 1)
    terminal.monkeypatch.setattr(
        "builtins.input", lambda prompt: (_ for _ in ()).throw(AssertionError("asked"))
    )
    words = ("link", who.address.upper(), "--password-stdin")
    status, _, said = terminal.run(*words, piped=f"{who.password}\n")
    assert (status, said.splitlines()[0]) == (2, "postwarden: The server didn't accept this password.")
    status, shown, said = terminal.run(*words, piped="a-new-word\n")
    assert (status, said) == (0, "")
    assert len(re.findall("  ok  ", shown)) == 4
    assert shown.endswith(f"{who.address} is signed in again.\n")
    (now,) = _mailboxes(store)
    assert (now.state, now.imap_port, now.smtp_security) == ("active", row.imap_port, "starttls")
    assert (now.consent_at, now.consent_version) == (row.consent_at, row.consent_version)
    store.close()


def test_without_consent_no_password_is_asked_for(terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    terminal.monkeypatch.setattr("builtins.input", lambda prompt: "n")
    terminal.monkeypatch.setattr(
        "getpass.getpass", lambda prompt: (_ for _ in ()).throw(AssertionError("asked"))
    )
    words = ("link", who.address, "--imap", "mail.rig.test:993", "--smtp", "mail.rig.test:465")
    status, shown, said = terminal.run(*words)
    assert status == 2
    assert "Never deletes, moves or edits your mail." in shown
    assert said.splitlines()[0] == "postwarden: Postwarden needs your consent before it links a mailbox."
    assert said.splitlines()[1] == "  Answer y, or add --agree where nobody can be asked."


def test_wrong_words_are_named(terminal: Terminal) -> None:
    for words, part in (
        (
            ("link", "a@b.test", "--imap", "nonsense", "--smtp", "h:465", "--agree"),
            "'nonsense' is not HOST:PORT",
        ),
        (("link", "a@rig.test", "--oauth", "--agree"), "a@rig.test is neither at Google nor at Microsoft"),
        (("link", "a@b.test", "--imap", "h:1993", "--smtp", "h:465", "--agree"), "port 1993 does not say"),
        (
            ("link", "a..b@b.test", "--imap", "h:993", "--smtp", "h:465", "--agree"),
            "This address isn't complete.",
        ),
        (
            ("link", "a@b.test", "--imap", "h:993", "--smtp", "h:465", "--agree"),
            "there is no terminal to ask",
        ),
        (("limits", "nobody@rig.test"), "nobody@rig.test isn't linked."),
        (("sync", "no address"), "This address isn't complete."),
        (
            ("send", "--from", "a@b.test", "--to", "c@d.test", "--subject", "x", "--text-file", "/nowhere/x"),
            "/nowhere/x can't be read: No such file or directory.",
        ),
    ):
        status, _, said = terminal.run(*words)
        assert status == 2, words
        assert part in said.splitlines()[0]


def test_doctor_looks_around_and_names_no_address(terminal: Terminal) -> None:
    status, shown, said = terminal.run("doctor", "--json")
    assert (status, said) == (0, "")
    assert json.loads(shown)["data"]["there"] is False
    assert not terminal.settings.data_dir.exists()  # looking leaves nothing behind

    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    status, shown, _ = terminal.run("doctor", "--json")
    report = json.loads(shown)
    assert status == 0
    assert report["store"]["mailboxes"] == {"active": 1}
    assert [value for name, value in report["store"].items() if " custom " in name] == ["answers", "answers"]
    assert report["companion"]["answers"] is False
    for private in (who.address, who.password, "rig.test", "localhost"):
        assert private not in shown
    assert "vault: opens" in terminal.run("doctor")[1]


def _mailboxes(store: Store) -> list[MailboxRow]:
    with store.read() as connection:
        return mailboxes.all(connection)
