"""`postwarden outbox`: what it prints, each verb, and what is refused."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

import pytest

from tests.cli.conftest import Terminal
from tests.rig.servers import Person


@pytest.fixture
def who(terminal: Terminal) -> Person:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    return who


def queued(terminal: Terminal, who: Person) -> str:
    words = ("--from", who.address, "--to", "bob@far.example", "--subject", "x", "--text-file", "-", "--json")
    status, shown, said = terminal.run("send", *words, piped="Hi\n")
    assert (status, said) == (0, "")
    found: str = json.loads(shown)["id"]
    return found


def test_it_shows_and_changes_what_waits(terminal: Terminal, who: Person) -> None:
    one = queued(terminal, who)
    status, shown, _ = terminal.run("outbox", who.address)
    assert status == 0
    assert f"1 waiting in the outbox of {who.address}." in shown
    assert f"{one}  about" in shown
    assert "bob@far.example  (in a moment)" in shown

    def do(*words: str) -> dict[str, str | int | None]:
        status, shown, said = terminal.run("outbox", who.address, *words, "--json")
        assert (status, said) == (0, "")
        (item,) = json.loads(shown)["items"]
        return dict(item)

    assert do("pause", one)["state"] == "paused"
    assert do("resume", one)["why"] == "next"
    tomorrow = (datetime.now().astimezone() + timedelta(days=1)).replace(microsecond=0)
    assert do("time", one, "--at", tomorrow.isoformat())["wanted_at"] == int(tomorrow.timestamp() * 1000)
    assert do("time", one, "--at", "soon")["wanted_at"] is None
    assert do("now", one)["reason"] == "by_hand"
    assert do("pause")["why"] == "paused"
    assert "paused since" in terminal.run("outbox", who.address)[1]
    assert do("resume")["why"] == "next"
    assert do("keep", one)["state"] == "cancelled"
    assert do("restore", one)["state"] == "queued"
    assert do("cancel", one)["state"] == "cancelled"
    assert terminal.run("outbox", who.address, "hours", "--between", "08:00-18:00")[0] == 0
    assert "on workdays between 08:00 and 18:00" in terminal.run("outbox", who.address)[1]
    terminal.run("outbox", who.address, "hours", "--between", "any")
    assert "on workdays" not in terminal.run("outbox", who.address)[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("cancel",), "cancel needs a message's ID."),
        (("hours", "o_1"), "hours is for all of it, without an ID."),
        (("time", "o_1"), "time needs --at."),
        (("hours",), "hours needs --between 08:00-18:00, or any."),
        (("pause", "o_1"), "There is no such message."),
    ],
)
def test_what_is_not_possible_is_said(
    terminal: Terminal, who: Person, words: tuple[str, ...], said: str
) -> None:
    status, _, complaint = terminal.run("outbox", who.address, *words)
    assert status == 2
    assert said.split(" ")[0] in complaint
