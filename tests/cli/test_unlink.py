"""`postwarden unlink`: what becomes of messages that wait, and of what was counted."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Terminal
from tests.rig.servers import Person


def waiting(terminal: Terminal, who: Person, count: int = 2) -> None:
    """Messages that wait: nothing sends while commands alone run."""
    for number in range(count):
        words = (
            "--from",
            who.address,
            "--to",
            "a@example.test",
            "--subject",
            f"No. {number}",
            "--text-file",
            "-",
        )
        status, _, said = terminal.run("send", *words, piped="Hello.\n")
        assert status == 0, said


def drafts(terminal: Terminal, who: Person) -> int:
    with terminal.rig.imap(who) as imap:
        imap.select("Drafts", readonly=True)
        return len(imap.search(None, "ALL")[1][0].split())


@pytest.mark.parametrize("how", [(), ("--drafts",)])
def test_what_waits_becomes_drafts(how: tuple[str, ...], terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    waiting(terminal, who)
    status, shown, said = terminal.run("unlink", who.address.upper(), *how, "--yes")
    assert (status, said) == (0, "")
    assert shown == f"{who.address} is unlinked.\n  Saved as drafts: 2.\n"
    assert drafts(terminal, who) == 2
    assert json.loads(terminal.run("mailboxes", "--json")[1]) == []
    status, _, said = terminal.run("unlink", who.address, "--yes")
    assert (status, said.splitlines()[0]) == (2, f"postwarden: {who.address} isn't linked.")


def test_what_waits_goes_to_another_mailbox_or_away(terminal: Terminal) -> None:
    who, other = terminal.rig.fresh(), terminal.rig.fresh()
    for one in (who, other):
        assert terminal.link(one, "--agree")[0] == 0
    waiting(terminal, who)
    status, shown, _ = terminal.run("unlink", who.address, "--move-to", other.address, "--yes", "--json")
    none = {"drafts": 0, "moved": 0, "revoked": False, "access_page": None}
    assert (status, json.loads(shown)) == (0, none | {"address": who.address, "moved": 2})
    status, shown, _ = terminal.run(
        "unlink", other.address, "--discard", "--delete-history", "--yes", "--json"
    )
    assert (status, json.loads(shown)) == (0, none | {"address": other.address})
    assert drafts(terminal, who) == drafts(terminal, other) == 0


def test_what_cannot_be_moved_stays_and_so_does_the_mailbox(terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    waiting(terminal, who, 1)
    for to, part in (("nobody@rig.test", "isn't linked"), (who.address, "")):
        status, shown, said = terminal.run("unlink", who.address, "--move-to", to, "--yes", "--json")
        assert (status, shown) == (2, "")
        assert part in said
    (left,) = json.loads(terminal.run("mailboxes", "--json")[1])
    assert left["state"] == "active"
