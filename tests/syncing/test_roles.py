"""Which folders are read, and what they are read for: Junk too, and at Gmail All Mail."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.core.clock import DAY
from companion.mail.imap import ImapSession
from companion.mail.special import FolderInfo
from companion.store.folders import Role
from companion.syncing import roles
from tests.rig.servers import Rig
from tests.syncing.test_renumbering import kinds
from tests.syncing.world import MAILBOX, World, letter


def info(name: str, *flags: str) -> FolderInfo:
    return FolderInfo(name, frozenset(flags), "/")


EVERY = [
    info("Papierkorb", "\\trash"), info("Gesendet", "\\sent"), info("Spam", "\\junk"), info("Alle", "\\all"),
]  # fmt: skip


def test_folders_by_role_in_the_order_they_are_read() -> None:
    assert list(roles.named(EVERY, gmail=True).items()) == [
        ("inbox", "INBOX"), ("all", "Alle"), ("junk", "Spam"), ("sent", "Gesendet"),
    ]  # fmt: skip
    assert list(roles.named(EVERY, gmail=False)) == ["inbox", "junk", "sent"]
    assert list(roles.named([], gmail=True)) == ["inbox"]


def test_one_folder_has_one_role() -> None:
    odd = [info("Mail", "\\junk", "\\sent")]
    assert roles.named(odd, gmail=False) == {"inbox": "INBOX", "junk": "Mail"}


@pytest.mark.parametrize(
    ("present", "read"),
    [
        (["inbox", "junk", "sent"], ["inbox", "junk", "sent"]),
        (["sent", "all", "inbox"], ["all", "sent"]),
        (["inbox"], ["inbox"]),
    ],
)
def test_older_mail_is_read_once(present: list[Role], read: list[Role]) -> None:
    assert roles.history(present) == read


def test_an_answer_that_went_to_junk_counts_and_who_writes_there_is_nobody(
    world: World, mail_rig: Rig
) -> None:
    me = world.who.address
    mail_rig.put(world.who, "Sent", [letter(me, ["bob@far.example"], "out@rig.test", Subject="offer")])
    answer = letter(
        "bob@far.example", [me], "re@far.example", In_Reply_To="<out@rig.test>", Subject="Re: offer"
    )
    mail_rig.put(world.who, "Junk", [letter("spam@far.example", [me], "spam@far.example"), answer])
    report = world.syncing.sync(MAILBOX)
    assert [(of.role, of.messages, of.new) for of in report.by_folder] == [
        ("inbox", 0, 0), ("junk", 2, 2), ("sent", 1, 1),
    ]  # fmt: skip
    assert kinds(world) == [("reply", "<re@far.example>")]
    assert world.correspondents() == set()
    assert [row[0] for row in world.rows("junk")] == ["<spam@far.example>", "<re@far.example>"]


@pytest.fixture
def gmail(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rig's Dovecot with an All Mail, as Gmail tells of it."""
    listed, init = ImapSession.folders, ImapSession.__init__

    def folders(session: ImapSession) -> list[FolderInfo]:
        return [
            replace(one, flags=one.flags | {"\\all"}) if one.name == "Archive" else one
            for one in listed(session)
        ]

    def begin(session: ImapSession, *arguments: object) -> None:
        init(session, *arguments)  # type: ignore[arg-type]
        session.offers = replace(session.offers, gmail=True)

    monkeypatch.setattr(ImapSession, "folders", folders)
    monkeypatch.setattr(ImapSession, "__init__", begin)


@pytest.mark.usefixtures("gmail")
def test_all_mail_has_what_was_archived_and_copies_of_our_own(world: World, mail_rig: Rig) -> None:
    me, now = world.who.address, world.clock.now() // 1000
    own = letter(me, ["bob@far.example"], "out@rig.test", Subject="offer")
    answer = letter(
        "bob@far.example", [me], "re@far.example", In_Reply_To="<out@rig.test>", Subject="Re: offer"
    )
    old = letter("ann@old.example", [me], "old@old.example")
    mail_rig.put(world.who, "Sent", [own], [now - 60])
    mail_rig.put(world.who, "INBOX", [old], [now - 90 * DAY // 1000])
    mail_rig.put(world.who, "Archive", [old, own, answer], [now - 90 * DAY // 1000, now - 50, now - 40])
    world.syncing.sync(MAILBOX)
    world.syncing.sync(MAILBOX)
    assert kinds(world) == [("reply", "<re@far.example>")]
    assert world.correspondents() == {"ann@old.example", "bob@far.example"}
    assert [(send.recipient, send.outreach) for send in world.sends()] == [("bob@far.example", True)]
    assert [row[0] for row in world.rows("all")] == [
        "<old@old.example>", "<out@rig.test>", "<re@far.example>",
    ]  # fmt: skip
    assert world.rows("inbox") == []  # All Mail has it


@pytest.mark.usefixtures("gmail")
def test_what_is_in_inbox_and_in_all_mail_counts_once(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    own = letter(me, ["bob@far.example"], "out@rig.test", Subject="offer")
    answer = letter(
        "bob@far.example", [me], "re@far.example", In_Reply_To="<out@rig.test>", Subject="Re: offer"
    )
    mail_rig.put(world.who, "Sent", [own])
    for folder in ("INBOX", "Archive"):
        mail_rig.put(world.who, folder, [answer])
    world.syncing.sync(MAILBOX)
    assert kinds(world) == [("reply", "<re@far.example>")]


def test_folders_are_asked_for_once_a_connection(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    listed = ImapSession.folders

    def counting(session: ImapSession) -> list[FolderInfo]:
        asked.append(1)
        return listed(session)

    monkeypatch.setattr(ImapSession, "folders", counting)
    for _ in range(3):
        world.syncing.sync(MAILBOX)
    assert len(asked) == 1
    world.restart()
    world.syncing.sync(MAILBOX)
    assert len(asked) == 2


def test_a_folder_that_was_renamed_is_found_and_nothing_counts_twice(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    mail_rig.put(world.who, "Junk", [letter("a@far.example", [me], "a@far.example")])
    world.syncing.sync(MAILBOX)
    with mail_rig.imap(world.who) as client:
        client.rename("Junk", "Spam")
        client.delete("Junk")
    mail_rig.put(world.who, "Spam", [letter("b@far.example", [me], "b@far.example")])

    def spam(folders: list[FolderInfo]) -> str:
        return "Spam"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(roles, "junk_folder", spam)
        world.restart()
        report = world.syncing.sync(MAILBOX)
    assert [(of.folder, of.new, of.gone) for of in report.by_folder if of.role == "junk"] == [("Spam", 1, 0)]
    assert [row[0] for row in world.rows("junk")] == ["<a@far.example>", "<b@far.example>"]


def test_names_that_no_longer_hold_are_asked_for_again_and_nothing_is_blamed(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    me, list_folders, asked = world.who.address, ImapSession.folders, list[int]()

    def counting(session: ImapSession) -> list[FolderInfo]:
        asked.append(1)
        return list_folders(session)

    monkeypatch.setattr(ImapSession, "folders", counting)
    monkeypatch.setattr(roles, "junk_folder", lambda _folders: "Trap")
    mail_rig.put(world.who, "Trap", [letter("a@far.example", [me], "a@far.example")])
    world.syncing.sync(MAILBOX)
    world.syncing.wake()
    world.syncing.sync(MAILBOX)
    assert len(asked) == 1  # a new connection, the same folders
    with mail_rig.imap(world.who) as client:
        client.rename("Trap", "Spam")
    monkeypatch.setattr(roles, "junk_folder", lambda _folders: "Spam")
    world.syncing.wake()
    report = world.syncing.sync(MAILBOX)
    assert [(of.role, of.folder) for of in report.by_folder if of.role == "junk"] == [("junk", "Spam")]
    assert (report.error, world.mailbox().refused, len(asked)) == (None, None, 2)
    assert [row[0] for row in world.rows("junk")] == ["<a@far.example>"]
