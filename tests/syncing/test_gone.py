"""Messages that go from the server: marked, never deleted, and nothing else is touched."""

from __future__ import annotations

import pytest

from companion.store import messages
from tests.rig.servers import Rig
from tests.syncing.test_faults import Killed, sync_and_die
from tests.syncing.world import MAILBOX, World, letter


def fill(world: World, rig: Rig, *numbers: int) -> None:
    me = world.who.address
    rig.put(world.who, "INBOX", [letter(f"w{n}@far.example", [me], f"in{n}@far.example") for n in numbers])
    rig.put(world.who, "Sent", [letter(me, [f"to{n}@far.example"], f"out{n}@rig.test") for n in numbers])


def expunge(rig: Rig, world: World, folder: str, uids: str) -> None:
    with rig.imap(world.who) as client:
        client.select(folder)
        client.uid("STORE", uids, "+FLAGS", r"(\Deleted)")
        client.expunge()


@pytest.mark.parametrize("restarted", [False, True])
def test_what_went_is_marked(world: World, mail_rig: Rig, *, restarted: bool) -> None:
    fill(world, mail_rig, 0, 1, 2, 3)
    world.syncing.sync(MAILBOX)
    expunge(mail_rig, world, "INBOX", "2:3")
    expunge(mail_rig, world, "Sent", "1")
    if restarted:
        world.restart()
    report = world.syncing.sync(MAILBOX)
    assert (report.messages, report.new, report.gone) == (0, 0, 3)
    assert [(one.folder, one.role, one.gone, one.method) for one in report.by_folder] == [
        ("INBOX", "inbox", 2, "qresync"),
        ("Junk", "junk", 0, "qresync"),
        ("Sent", "sent", 1, "qresync"),
    ]
    assert [uid for _, _, uid in world.rows(gone=True)] == [2, 3]
    assert [uid for _, _, uid in world.rows()] == [1, 4]
    assert len(world.sends()) == 4  # a send stays a send
    assert len(world.correspondents()) == 4
    assert world.syncing.sync(MAILBOX).gone == 0


def test_as_many_came_as_went(world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig, 0, 1)
    world.syncing.sync(MAILBOX)
    expunge(mail_rig, world, "INBOX", "1")
    fill(world, mail_rig, 2)
    report = world.syncing.sync(MAILBOX)
    assert (report.new, report.gone) == (2, 1)
    assert [uid for _, _, uid in world.rows()] == [2, 3]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_killed_between_what_came_and_what_went(number: int, world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig, 0, 1)
    world.syncing.sync(MAILBOX)
    expunge(mail_rig, world, "INBOX", "1")
    fill(world, mail_rig, 2)
    sync_and_die(world, number)
    world.restart()
    world.syncing.sync(MAILBOX)
    assert [uid for _, _, uid in world.rows()] == [2, 3]
    assert [uid for _, _, uid in world.rows(gone=True)] == [1]
    assert len(world.sends()) == 3


def test_an_emptied_folder(world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig, 0, 1)
    world.syncing.sync(MAILBOX)
    expunge(mail_rig, world, "INBOX", "1:*")
    assert world.syncing.sync(MAILBOX).gone == 2
    assert world.rows() == []
    fill(world, mail_rig, 2)
    assert world.syncing.sync(MAILBOX).new == 2


def test_nothing_is_searched_while_nothing_changed(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(world, mail_rig, 0, 1)
    world.syncing.sync(MAILBOX)
    world.syncing.sync(MAILBOX)
    world.restart()

    def asked(*_arguments: object) -> list[int]:
        raise Killed

    monkeypatch.setattr("companion.mail.imap.ImapSession._search", asked)
    monkeypatch.setattr("companion.mail.imap.ImapSession.flags", asked)
    monkeypatch.setattr(messages, "standing", asked)
    assert world.syncing.sync(MAILBOX).folders == 3
