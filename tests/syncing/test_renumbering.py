"""A folder made anew, in another order, with more in it, in the middle of everything: nothing is lost or read twice."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.core.clock import DAY, HOUR, SECOND
from companion.mail.imap import ImapSession
from companion.store import tables
from companion.syncing.renumbering import OFTEN
from tests.rig.servers import Rig
from tests.syncing.liar import Liar, lying
from tests.syncing.test_faults import sync_and_die
from tests.syncing.world import MAILBOX, World, letter

NEW = 1_999_999_000


def mail(world: World, *numbers: int) -> list[bytes]:
    me = world.who.address
    return [letter(f"w{n}@far.example", [me], f"in{n}@far.example") for n in numbers]


def put(world: World, rig: Rig, messages: Sequence[bytes], folder: str = "INBOX", ago: int = 3_600) -> None:
    """In the order given, each a second after the one before; the first came `ago` seconds ago."""
    first = world.clock.now() // 1000 - ago
    rig.put(world.who, folder, messages, [first + n for n in range(len(messages))])


def empty(world: World, rig: Rig, folder: str) -> None:
    with rig.imap(world.who) as client:
        client.select(folder)
        client.store("1:*", "+FLAGS", r"(\Deleted)")
        client.expunge()


def kinds(world: World) -> list[tuple[str, str]]:
    of = tables.facts.c
    with world.store.read() as connection:
        rows = connection.execute(select(of.kind, of.message_id).order_by(of.id))
        return [(row[0], row[1]) for row in rows]


def method(world: World, role: str = "inbox") -> tuple[int, int, int, str]:
    report = world.syncing.sync(MAILBOX)
    return next((of.read, of.new, of.gone, of.method) for of in report.by_folder if of.role == role)


def test_an_answer_that_came_in_the_gap_counts(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    mail_rig.put(world.who, "Sent", [letter(me, ["bob@far.example"], "out@rig.test", Subject="offer")])
    put(world, mail_rig, mail(world, 0, 1, 2, 3))
    world.syncing.sync(MAILBOX)
    empty(world, mail_rig, "INBOX")
    answer = letter(
        "bob@far.example", [me], "answer@far.example", In_Reply_To="<out@rig.test>", Subject="Re: offer"
    )
    put(world, mail_rig, [*mail(world, 3, 1), answer, *mail(world, 0)], ago=1_000)
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    assert method(world) == (5, 1, 1, "renumbered")  # four identities, and one header
    assert [row[0] for row in world.rows()] == [
        "<in3@far.example>", "<in1@far.example>", "<answer@far.example>", "<in0@far.example>",
    ]  # fmt: skip
    assert [row[0] for row in world.rows(gone=True)] == ["<in2@far.example>"]
    assert kinds(world) == [("reply", "<answer@far.example>")]
    assert "bob@far.example" in world.correspondents()
    assert method(world)[:3] == (0, 0, 0)


def test_the_same_message_id_twice(world: World, mail_rig: Rig) -> None:
    twice = [*mail(world, 0, 0), *mail(world, 1)]
    put(world, mail_rig, twice)
    world.syncing.sync(MAILBOX)
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    assert method(world) == (3, 0, 0, "renumbered")
    assert {(validity, uid) for _, validity, uid in world.rows()} == {(NEW, 1), (NEW, 2), (NEW, 3)}

    empty(world, mail_rig, "INBOX")  # with other dates nobody can tell which is which
    put(world, mail_rig, twice, ago=900)
    mail_rig.uidvalidity(world.who, "INBOX", NEW + 1)
    assert method(world) == (5, 2, 2, "renumbered")
    assert [row[0] for row in world.rows()] == ["<in0@far.example>", "<in0@far.example>", "<in1@far.example>"]


def test_messages_without_message_id(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    nameless = [letter(f"{name}@far.example", [me]) for name in ("ann", "bob")]  # of one size
    put(world, mail_rig, [*nameless, *mail(world, 0)])
    world.syncing.sync(MAILBOX)
    before = sorted(row[0] for row in world.rows())
    empty(world, mail_rig, "INBOX")
    first = world.clock.now() // 1000 - 3_600
    again = [*mail(world, 0), nameless[1], nameless[0], letter("carol@far.example", [me])]
    mail_rig.put(world.who, "INBOX", again, [first + 2, first + 1, first, first + 9])
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    assert method(world)[1:] == (1, 0, "renumbered")
    after = [row[0] for row in world.rows()]
    assert sorted(after[:3]) == before
    assert world.correspondents() == {f"{name}@far.example" for name in ("ann", "bob", "w0", "carol")}


def test_nameless_copies_in_sent_count_once(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    put(world, mail_rig, [letter(me, [f"{name}@far.example"]) for name in ("ann", "bob")], "Sent")
    world.syncing.sync(MAILBOX)
    for value in (NEW, NEW + 1):
        mail_rig.uidvalidity(world.who, "Sent", value)
        assert method(world, "sent")[1:] == (0, 0, "renumbered")
    assert len(world.sends()) == 2


@pytest.mark.parametrize("number", range(1, 10))
def test_killed_at_any_step_it_begins_again_without_harm(number: int, world: World, mail_rig: Rig) -> None:
    me = world.who.address
    nameless = letter("ann@far.example", [me])
    put(world, mail_rig, [*mail(world, 0, 1, 2), nameless])
    world.syncing.sync(MAILBOX)
    empty(world, mail_rig, "INBOX")
    put(world, mail_rig, [*mail(world, 2, 3, 0), nameless], ago=1_000)
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    with suppress(pytest.fail.Exception):  # there are not so many steps
        sync_and_die(world, number)
    world.restart()
    world.syncing.sync(MAILBOX)
    assert [(row[0], row[1]) for row in world.rows()][:3] == [
        (f"<in{n}@far.example>", NEW) for n in (2, 3, 0)
    ]
    assert len(world.rows()) == 4
    assert [row[0] for row in world.rows(gone=True)] == ["<in1@far.example>"]
    assert world.folder().held == 4
    assert len(world.folder().resets or []) == 1


def test_numbered_anew_while_it_is_being_compared(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(world, mail_rig, mail(world, 0, 1, 2))
    world.syncing.sync(MAILBOX)
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    original, left = ImapSession.identities, [1]

    def again(session: ImapSession, first: int, last: int) -> object:
        rows = list(original(session, first, last))
        if left.pop() if left else 0:
            mail_rig.uidvalidity(world.who, "INBOX", NEW + 5)
            world.syncing._kept[MAILBOX].line._opened = None  # as after a lost connection
        return iter(rows)

    monkeypatch.setattr(ImapSession, "identities", again)
    assert world.syncing.sync(MAILBOX).new == 0
    assert world.syncing.sync(MAILBOX).new == 0
    assert {validity for _, validity, _ in world.rows()} == {NEW + 5}
    assert len(world.rows()) == 3
    assert world.rows(gone=True) == []


def test_all_folders_at_once_and_again(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    put(world, mail_rig, mail(world, 0, 1))
    put(world, mail_rig, mail(world, 7, 8), "Junk")
    put(world, mail_rig, [letter(me, [f"to{n}@far.example"], f"out{n}@rig.test") for n in range(2)], "Sent")
    world.syncing.sync(MAILBOX)
    for value in (NEW, NEW + 1, NEW + 2):
        for folder in ("INBOX", "Junk", "Sent"):
            mail_rig.uidvalidity(world.who, folder, value)
        report = world.syncing.sync(MAILBOX)
        assert (report.new, report.gone, report.error) == (0, 0, None)
        assert {of.method for of in report.by_folder} == {"renumbered"}
    assert [len(world.rows(role)) for role in ("inbox", "junk", "sent")] == [2, 2, 2]
    assert len(world.sends()) == 2


def test_a_folder_that_comes_back_as_it_was(world: World, mail_rig: Rig) -> None:
    """A host that shows an empty folder under another number, and a day later the old one."""
    put(world, mail_rig, mail(world, 0, 1))
    world.syncing.sync(MAILBOX)
    validity = world.folder().uidvalidity
    assert validity is not None
    empty(world, mail_rig, "INBOX")
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    assert method(world) == (0, 0, 2, "renumbered")
    put(world, mail_rig, mail(world, 0, 1))
    assert world.syncing.sync(MAILBOX).gone == 0
    mail_rig.uidvalidity(world.who, "INBOX", NEW + 1)
    assert method(world)[1] == 0
    assert [row[0] for row in world.rows()] == [f"<in{n}@far.example>" for n in (0, 1)]


def test_older_mail_of_before_and_of_the_gap(world: World, mail_rig: Rig) -> None:
    """What was read comes back to its row; what is old and was not read yet is no news."""
    year = 365 * DAY // 1000
    put(world, mail_rig, mail(world, 0, 1), ago=year)
    put(world, mail_rig, mail(world, 2))
    world.syncing.sync(MAILBOX)
    assert len(world.rows()) == 3
    put(world, mail_rig, mail(world, 3), ago=year)
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    assert method(world) == (5, 1, 0, "renumbered")
    assert len(world.rows()) == 4
    assert world.cursor()[1] == 1


def test_five_times_a_day_it_is_read_by_date_and_said(world: World, mail_rig: Rig) -> None:
    put(world, mail_rig, mail(world, 0), ago=90 * DAY // 1000)
    put(world, mail_rig, mail(world, 1, 2))
    world.syncing.sync(MAILBOX)
    for n in range(OFTEN):
        world.clock.advance(HOUR)
        mail_rig.uidvalidity(world.who, "INBOX", NEW + n)
        assert method(world)[3] == "renumbered"
    assert world.folder().resets is not None
    assert len(world.folder().resets or []) == OFTEN

    put(world, mail_rig, mail(world, 3), ago=60)
    mail_rig.uidvalidity(world.who, "INBOX", NEW + 50)
    mail_rig.put(world.who, "Sent", [letter(world.who.address, ["bob@far.example"], "out@rig.test")])
    report = world.syncing.sync(MAILBOX)
    assert {of.role: (of.read, of.new, of.gone, of.method) for of in report.by_folder} == {
        "inbox": (4, 1, 0, "by_date"), "junk": (0, 0, 0, "qresync"), "sent": (1, 1, 0, "qresync"),
    }  # fmt: skip
    assert report.error == world.mailbox().sync_error == "numbered_anew"
    assert world.mailbox().state == "active"
    assert world.mailbox().synced_at == world.clock.now()
    assert [row[0] for row in world.rows() if row[1] == NEW + 50] == [
        f"<in{n}@far.example>" for n in (1, 2, 3)
    ]
    assert world.rows(gone=True) == []  # what came long ago is not looked at
    put(world, mail_rig, mail(world, 4), ago=1)
    world.restart()
    assert method(world)[1:] == (1, 0, "by_date")

    world.clock.advance(DAY)
    assert method(world)[1:] == (0, 0, "renumbered")
    assert method(world)[:3] == (0, 0, 0)
    assert world.mailbox().sync_error is None
    assert {row[1] for row in world.rows()} == {NEW + 50}
    assert len(world.rows()) == 5


def test_a_parked_message_is_tried_again_under_another_number(tmp_path: Path) -> None:
    liar, bad = Liar(5), [3]

    def bend(tag: str, command: str, talk: object) -> bool:
        if "RFC822.SIZE" in command:
            first, last = (int(part) for part in command.split()[2].split(":"))
            if any(first <= uid <= last for uid in bad):
                talk.say("* 1 FETCH (UID nonsense", f"{tag} BAD [SERVERBUG] oops")  # type: ignore[attr-defined]
                return True
        return False

    liar.bend = bend
    with lying(tmp_path, liar) as world:
        assert world.syncing.sync(MAILBOX).parked == 1
        bad.clear()
        liar.uidvalidity, liar.modseq = 8, 1
        world.clock.advance(SECOND)
        report = world.syncing.sync(MAILBOX)
        assert (report.new, report.parked, report.gone) == (1, 0, 0)
        assert sorted(world.flags()) == [1, 2, 3, 4, 5]


def test_a_folder_that_is_shown_empty_for_a_moment(tmp_path: Path) -> None:
    """As by a server in the middle of making it anew: what is there a moment later counts once."""
    liar = Liar(4)
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        there = dict(liar.flags)
        liar.flags.clear()
        liar.uidvalidity, liar.uidnext, liar.modseq = 8, 1, 1
        assert world.syncing.sync(MAILBOX).gone == 4
        liar.flags.update(there)
        liar.uidnext, liar.modseq = 5, 2
        report = world.syncing.sync(MAILBOX)
        assert (report.messages, report.error) == (4, None)
        assert sorted(world.flags()) == [1, 2, 3, 4]
        assert world.folder().held == 4
