"""Sent is the ledger's witness: what another client sent counts, once."""

from __future__ import annotations

from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, Send, World, letter


def test_a_copy_filed_by_another_client_is_a_send(world: World, mail_rig: Rig) -> None:
    world.syncing.sync(MAILBOX)
    mail_rig.put(world.who, "Sent", [letter(world.who.address, ["Bob@Far.example"], "phone@rig.test")])
    world.syncing.sync(MAILBOX)
    assert world.sends() == [Send("bob@far.example", "elsewhere", True, "sent")]
    assert "usage" in world.events()
    assert world.ledger.usage(MAILBOX).hour.used == 1


def test_three_recipients_are_three_sends(world: World, mail_rig: Rig) -> None:
    to = ['"Doe, Jane" <jane@far.example>', "bob@far.example"]
    copy = letter(world.who.address, to, "three@rig.test", Bcc="hidden@far.example")
    mail_rig.put(world.who, "Sent", [copy])
    world.syncing.sync(MAILBOX)
    assert [send.recipient for send in world.sends()] == [
        "jane@far.example", "bob@far.example", "hidden@far.example",
    ]  # fmt: skip


def test_copies_of_one_message_count_once(world: World, mail_rig: Rig) -> None:
    copy = letter(world.who.address, ["bob@far.example"], "twice@rig.test")
    mail_rig.put(world.who, "Sent", [copy, copy])
    world.syncing.sync(MAILBOX)
    mail_rig.put(world.who, "Sent", [copy])
    world.syncing.sync(MAILBOX)
    assert len(world.sends()) == 1


def test_an_answer_is_no_outreach(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    mail_rig.put(world.who, "INBOX", [letter("Customer <c@far.example>", [me], "asks@far.example")])
    answers = [
        letter(me, ["c@far.example"], "a1@rig.test"),
        letter(me, ["stranger@far.example"], "a2@rig.test"),
    ]
    mail_rig.put(world.who, "Sent", answers)
    world.syncing.sync(MAILBOX)
    assert {send.recipient: send.outreach for send in world.sends()} == {
        "c@far.example": False,
        "stranger@far.example": True,
    }


def test_own_mail_and_machines_are_no_correspondents(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    away = letter("away@far.example", [me], "away@far.example", Auto_Submitted="auto-replied")
    bounce = letter("mailer-daemon@far.example", [me], "bounce@far.example", Return_Path="<>")
    person = letter(
        "p@far.example", [me], "p@far.example", Auto_Submitted="no", Return_Path="<p@far.example>"
    )
    mail_rig.put(world.who, "INBOX", [letter(me, [me], "own@rig.test"), away, bounce, person])
    world.syncing.sync(MAILBOX)
    assert world.correspondents() == {"p@far.example"}


def test_copies_without_message_id_count_once_each(world: World, mail_rig: Rig) -> None:
    one, other = (letter(world.who.address, [f"{name}@far.example"]) for name in ("one", "other"))
    mail_rig.put(world.who, "Sent", [one, other])
    world.syncing.sync(MAILBOX)
    mail_rig.uidvalidity(world.who, "Sent", 1_999_999_999)
    world.restart()
    world.syncing.sync(MAILBOX)
    assert sorted(send.recipient for send in world.sends()) == ["one@far.example", "other@far.example"]


def test_hostile_headers_are_counted_and_stop_nothing(world: World, mail_rig: Rig) -> None:
    me = world.who.address.encode()
    nasty = [
        b'From: =?utf-8?q?=0D=0ABcc=3A?= <x@far.example>\r\nMessage-ID: <a"\\b@x>\r\n\r\n.',
        b"From: " + b"(" * 5000 + b"\r\nTo: " + me + b"\r\n\r\n.",
        b"From: \xff\xfe<\x00a@b>, ,,;:<<>>@@\r\nMessage-ID: \x00\r\nDate: never\r\n\r\n.",
        b"From: a@far.example\r\n" + b"References: <x@y>\r\n" * 500 + b"\r\n.",
        b"no header at all",
        b"From: last@far.example\r\nMessage-ID: <last@far.example>\r\n\r\n.",
    ]
    with mail_rig.imap(world.who) as client:
        for message in nasty:
            client.append("INBOX", "", "", message.replace(b"\x00", b"\x01"))
    report = world.syncing.sync(MAILBOX)
    assert (report.messages, report.new, report.parked, report.error) == (6, 6, 0, None)
    assert {"x@far.example", "a@far.example", "last@far.example"} <= world.correspondents()


def test_a_message_that_was_sent_on_counts_for_those_who_got_it(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    first = letter("friend@far.example", [me], "theirs@far.example", Cc="team@far.example")

    def again(n: int, to: str, more: str = "") -> bytes:
        return (
            f"Resent-From: {me}\r\nResent-To: {to}\r\n{more}Resent-Message-ID: <on{n}@rig.test>\r\n".encode()
        )

    once = again(1, "Bob <bob@far.example>", "Resent-Bcc: eve@far.example\r\n") + first
    mail_rig.put(world.who, "Sent", [once])
    world.syncing.sync(MAILBOX)
    assert [send.recipient for send in world.sends()] == ["bob@far.example", "eve@far.example"]
    mail_rig.put(world.who, "Sent", [again(2, "ann@far.example") + once])
    world.syncing.sync(MAILBOX)
    assert [send.recipient for send in world.sends()][2:] == ["ann@far.example"]
