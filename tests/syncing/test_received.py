"""What comes in on a real Dovecot: which send it speaks of, whom it bars, and how little of it is read."""

from __future__ import annotations

import time

from companion.store import stream, suppressions, tables
from companion.store.suppressions import SuppressionRow
from tests.syncing.received import BOB, CAROL, NO_USER, Box, Fact, complaint, report
from tests.syncing.world import MAILBOX, letter


def test_an_answer_is_bound_by_its_id_even_if_it_was_read_before_the_copy_in_sent(box: Box) -> None:
    box.wrote(BOB, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert box.sync() == [Fact("reply", BOB, "none", None)]
    box.sent(BOB)
    assert box.sync() == [Fact("reply", BOB, "id", BOB)]
    assert "sync" in box.world.events()
    assert box.barred == {}


def test_the_first_pass_reads_inbox_before_sent_and_binds_all_the_same(box: Box) -> None:
    box.sent(BOB, CAROL)
    box.wrote(CAROL, References="<other@x.example> <hello@RIG.test>", Subject="RE: Hello")
    box.wrote("ann@far.example", Subject="Re: Hello", In_Reply_To="<unknown@x.example>")
    assert box.sync() == [
        Fact("reply", CAROL, "id", CAROL),
        Fact("reply", "ann@far.example", "none", None),
    ]


def test_an_own_follow_up_is_never_an_answer_wherever_it_stands(box: Box) -> None:
    me = box.world.who.address
    box.sent(BOB)
    follow = letter(me, [BOB], "again@rig.test", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    box.came(follow, folder="Sent")
    box.came(follow)  # a copy of it to oneself
    box.came(follow.replace(me.encode(), b"other@far.example", 1))  # with an id that is known to be ours
    assert box.sync() == []
    assert box.sync() == []


def test_an_answer_without_an_id_is_perhaps_one(box: Box) -> None:
    box.sent(BOB, subject="Shall we meet?")
    box.wrote(BOB, Subject="AW: Shall we meet?")
    assert box.sync() == [Fact("reply", BOB, "subject", BOB)]


def test_of_a_machines_answer_the_body_is_read_and_nobody_is_barred(box: Box) -> None:
    box.sent(BOB)
    box.wrote(
        BOB, "I am away.", Auto_Submitted="auto-replied", In_Reply_To="<hello@rig.test>", Subject="Away"
    )
    assert box.sync() == [Fact("auto_reply", BOB, "id", BOB)]
    assert (box.barred, box.bodies()) == ({}, 1)


def test_a_machines_answer_that_only_its_text_gives_away_is_none_of_a_persons(box: Box) -> None:
    box.sent(BOB)
    text = (
        "This account is protected. Please click on the following link to have your address added to the\r\n"
        "recipient's allowed list and to make sure that your email is delivered.\r\n\r\nhttps://verify.far.example/1"
    )
    box.wrote(BOB, text, In_Reply_To="<hello@rig.test>", Subject="RE: Hello")
    assert box.sync() == [Fact("auto_reply", BOB, "id", BOB)]


def test_ordinary_mail_keeps_its_body_to_itself(box: Box) -> None:
    """As the server heard it: of a hundred messages that are no reports, none was asked for beyond its headers."""
    box.rig.fill(box.world.who, "INBOX", 90, epoch=int(time.time()) - 90 * 400)
    box.wrote(
        "news@shop.example", Subject="Offers", List_Unsubscribe="<https://shop.example>", Precedence="bulk"
    )
    box.wrote(
        "no-reply@shop.example", Subject="Your parcel", Auto_Submitted="auto-generated", List_Id="<x.y>"
    )
    box.wrote("ann@far.example", Subject="Lunch?")
    box.wrote("ann@far.example", Subject="unsubscribe me from this list please")
    box.wrote("spam@spam.example", "Mailer-Daemon 550 5.1.1", "Junk", Subject="You won")
    box.rig.fill(box.world.who, "Sent", 5, first=200, epoch=int(time.time()) - 90 * 400)
    assert all(fact.kind == "reply" and fact.about is None for fact in box.sync())
    assert b"HEADER.FIELDS" in b"".join(box.said)
    assert box.bodies() == 0


def test_a_wish_in_an_answer_to_outreach_is_heard_and_its_first_bytes_alone_are_read(box: Box) -> None:
    box.sent(BOB)
    quote = "\r\n\r\nOn Monday somebody wrote:\r\n" + "> hello\r\n" * 4_000
    box.wrote(BOB, "STOP" + quote, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert box.sync() == [Fact("reply", BOB, "id", BOB), Fact("unsubscribe", BOB, "id", BOB)]
    assert box.barred == {BOB: "unsubscribed"}
    assert box.bodies() == 1
    assert b"BODY.PEEK[]<0.8192>" in b"".join(box.said)
    assert len(box.sync()) == 2
    assert box.bodies() == 1


def test_a_long_header_does_not_hide_a_wish(box: Box) -> None:
    box.sent(BOB)
    box.wrote(BOB, "unsubscribe", Subject="Re: Hello", In_Reply_To="<hello@rig.test>", X_Seal="s " * 5_000)
    box.sync()
    assert (box.barred, box.bodies()) == ({BOB: "unsubscribed"}, 2)


def test_an_answer_to_mail_that_was_no_outreach_is_not_read(box: Box) -> None:
    question = letter(BOB, [box.world.who.address], "q@far.example", Subject="Question")
    box.rig.put(box.world.who, "INBOX", [question], [time.time() - 7200])
    box.sync()
    box.sent(BOB)
    box.wrote(BOB, "STOP", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert box.sync() == [Fact("reply", BOB, "id", BOB)]
    assert (box.barred, box.bodies()) == ({}, 0)


def test_a_wish_by_mail_counts_from_whoever_was_written_to_and_from_nobody_else(box: Box) -> None:
    box.sent(BOB)
    box.wrote(BOB, Subject="unsubscribe")
    box.wrote(CAROL, Subject="unsubscribe")
    assert box.sync() == [Fact("unsubscribe", BOB, "address", BOB), Fact("unsubscribe", CAROL, "none", None)]
    assert (box.barred, box.bodies()) == ({BOB: "unsubscribed"}, 0)


def test_one_report_about_two_whose_ids_stand_in_the_attached_part_alone(box: Box) -> None:
    box.sent(BOB, CAROL, "dave@far.example")
    refused = (BOB, "5.1.1", NO_USER), (CAROL, "5.7.1", "550 5.7.1 blocked by policy")
    box.came(report(*refused, to=box.world.who.address, about="<hello@rig.test>"))
    assert box.sync() == [Fact("bounce", BOB, "id", BOB), Fact("bounce", CAROL, "id", CAROL)]
    assert box.barred == {BOB: "bounced"}  # a policy's refusal bars nobody
    with box.world.store.read() as connection:
        row = connection.execute(tables.facts.select().order_by(tables.facts.c.id)).first()
    assert row is not None
    assert (row.owner, row.permanent, row.status, row.smtp_code) == ("address", True, "5.1.1", 550)
    assert row.selectors == [["s1", "rig.test"]]


def test_a_delay_is_no_bounce(box: Box) -> None:
    box.sent(BOB)
    late = (BOB, "4.4.1", "connection timed out")
    box.came(report(late, to=box.world.who.address, about="<hello@rig.test>", name="delayed"))
    assert box.sync() == [Fact("deferral", BOB, "id", BOB)]
    assert box.barred == {}


def test_a_forged_report_about_a_message_that_nobody_sent_changes_nothing(box: Box) -> None:
    box.sent(BOB)
    box.came(report((BOB, "5.1.1", NO_USER), to=box.world.who.address, about="<forged@rig.test>"))
    assert box.sync() == [Fact("bounce", BOB, "none", None)]
    assert box.barred == {}


def test_a_report_that_names_no_message_counts_and_bars_nobody(box: Box) -> None:
    box.sent(BOB)
    box.came(report((BOB, "5.1.1", NO_USER), to=box.world.who.address, about=None))
    assert box.sync() == [Fact("bounce", BOB, "address", BOB)]
    assert box.barred == {}


def test_behind_a_forwarding_the_one_who_was_written_to_is_barred(box: Box) -> None:
    box.sent(BOB)
    gone = ("bob@home.example", "5.1.1", NO_USER)
    box.came(report(gone, to=box.world.who.address, about="<hello@rig.test>"))
    assert box.sync() == [Fact("bounce", "bob@home.example", "id", BOB)]
    assert box.barred == {BOB: "bounced"}
    assert "suppressions" in box.world.events()


def test_a_complaint_with_its_writer_blacked_out_is_found_by_the_sends_id(box: Box) -> None:
    box.sent(BOB)
    box.came(complaint(to=box.world.who.address, about="<hello@rig.test>"))
    assert box.sync() == [Fact("complaint", "", "id", BOB)]
    assert box.barred == {BOB: "complained"}


def test_what_stands_in_junk_is_heard(box: Box) -> None:
    box.sent(BOB, CAROL)
    box.wrote(BOB, folder="Junk", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert box.sync() == [Fact("reply", BOB, "id", BOB)]
    assert BOB not in box.world.correspondents()


def test_an_answer_lifts_nothing(box: Box) -> None:
    with box.world.store.write() as tx:
        suppressions.add(tx, 1, [SuppressionRow(BOB, "bounced", 1)])
    box.sent(BOB)
    box.wrote(BOB, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    box.sync()
    assert box.barred == {BOB: "bounced"}


def test_what_is_perhaps_about_a_send_or_about_none_counts_nowhere(box: Box) -> None:
    box.sent(BOB, subject="Shall we meet?")
    box.wrote(BOB, Subject="Re: Shall we meet?")
    box.wrote(CAROL, Subject="unsubscribe")
    box.came(complaint(to=box.world.who.address, about="<forged@rig.test>"))
    assert len(box.sync()) == 3
    with box.world.store.read() as connection:
        found = stream.counts(connection, MAILBOX, 0)
    assert (found.sent, found.replied, found.complained, found.unsubscribed) == (1, 0, 0, 0)
    box.wrote(BOB, Subject="Re: Shall we meet?", In_Reply_To="<hello@rig.test>")
    box.came(complaint(to=box.world.who.address, about="<hello@rig.test>", message_id="second@provider.test"))
    box.sync()
    with box.world.store.read() as connection:
        found = stream.counts(connection, MAILBOX, 0)
    assert (found.sent, found.replied, found.complained, found.unsubscribed) == (1, 1, 1, 0)
