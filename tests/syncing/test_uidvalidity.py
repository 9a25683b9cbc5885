"""A folder numbered anew: every row finds its message again, what is new counts, nothing counts twice."""

from __future__ import annotations

from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World, letter

NEW = 1_999_999_999


def fill(world: World, rig: Rig) -> None:
    me = world.who.address
    rig.put(world.who, "INBOX", [letter(f"w{n}@far.example", [me], f"in{n}@far.example") for n in range(4)])
    rig.put(world.who, "Sent", [letter(me, [f"to{n}@far.example"], f"out{n}@rig.test") for n in range(4)])
    assert world.syncing.sync(MAILBOX).new == 8


def test_same_messages_under_a_new_number_are_known(world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig)
    before = [(message_id, uid) for message_id, _, uid in world.rows("inbox")]
    for folder in ("INBOX", "Sent"):
        mail_rig.uidvalidity(world.who, folder, NEW)
    report = world.syncing.sync(MAILBOX)
    assert (report.messages, report.new, report.error) == (8, 0, None)
    assert [(message_id, uid) for message_id, _, uid in world.rows("inbox")] == before
    assert {validity for _, validity, _ in world.rows("inbox")} == {NEW}
    assert len(world.sends()) == 4
    assert world.rows(gone=True) == []
    assert world.syncing.sync(MAILBOX).messages == 0


def test_a_folder_made_anew_in_another_order_keeps_what_is_there_and_learns_the_rest(
    world: World, mail_rig: Rig
) -> None:
    fill(world, mail_rig)
    me = world.who.address
    again = [letter(me, [f"to{n}@far.example"], f"out{n}@rig.test") for n in (3, 1)]
    # Dovecot 2.3 may take the new index for a broken old one ("indexid changed") on a connection that had the old one
    # open, and empty the folder for everybody.
    world.restart()
    with mail_rig.imap(world.who) as client:
        client.delete("Sent")
        client.create("Sent")
    mail_rig.put(world.who, "Sent", [*again, letter(me, ["gap@far.example"], "gap@rig.test")])
    report = world.syncing.sync(MAILBOX)
    assert report.new == 1
    assert [row[0] for row in world.rows("sent")] == [
        "<out3@rig.test>", "<out1@rig.test>", "<gap@rig.test>",
    ]  # fmt: skip
    assert [row[0] for row in world.rows("sent", gone=True)] == ["<out0@rig.test>", "<out2@rig.test>"]
    assert [send.recipient for send in world.sends()] == [
        *(f"to{n}@far.example" for n in range(4)),
        "gap@far.example",
    ]


def test_numbered_anew_while_nothing_ran(world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig)
    world.restart()
    mail_rig.uidvalidity(world.who, "INBOX", NEW)
    report = world.syncing.sync(MAILBOX)
    assert (report.messages, report.new) == (4, 0)
    assert world.rows(gone=True) == []
