"""Facts when folders, connections, clocks, ids and companions misbehave, and when mail stands in two places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from companion.core.clock import DAY, HOUR
from companion.core.errors import ProtocolBroken
from companion.mail.imap import ImapSession
from companion.store import facts as rows
from companion.store import ledger, outbox, permits, suppressions, tables
from companion.store.ledger import SendRow
from companion.store.outbox import OutboxRow, Recipient
from companion.syncing import binding, onepass, roles, subjects
from tests.rig.faults import Authority
from tests.rig.servers import Rig
from tests.syncing.received import BOB, CAROL, NO_USER, Box, Fact, box_at, facts, report
from tests.syncing.world import MAILBOX, letter


def test_the_same_report_twice_and_in_junk_counts_once(box: Box) -> None:
    box.sent(BOB)
    raw = report((BOB, "5.1.1", NO_USER), to=box.world.who.address, about="<hello@rig.test>")
    box.came(raw, raw)
    box.came(raw, folder="Junk")
    assert box.sync() == [Fact("bounce", BOB, "id", BOB)]
    box.came(raw)
    asked = box.bodies()
    assert len(box.sync()) == 1
    assert box.bodies() == asked  # what is known is not read again


def test_what_stands_in_all_mail_too_counts_once(
    mail_rig: Rig, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = roles.named
    monkeypatch.setattr(roles, "all_folder", lambda _folders: "Archive")
    monkeypatch.setattr(
        roles, "named", lambda folders, gmail: named(folders, gmail=True)
    )  # the rig says it not
    with box_at(mail_rig, authority, tmp_path, monkeypatch, mail_rig.look_alikes["gmail"]) as box:
        me = box.world.who.address
        box.sent(BOB, CAROL)
        raw = report((BOB, "5.1.1", NO_USER), to=me, about="<hello@rig.test>")
        for folder in ("INBOX", "Archive", "Junk"):
            box.came(raw, folder=folder)
        own = letter(me, [BOB, CAROL], "hello@rig.test", Subject="Hello")
        follow = letter(me, [BOB], "again@rig.test", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
        box.came(own, follow, folder="Archive")
        box.wrote(CAROL, folder="Archive", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")  # past INBOX
        assert box.sync() == [Fact("bounce", BOB, "id", BOB), Fact("reply", CAROL, "id", CAROL)]
        assert box.bodies() == 2  # the report's, and the answer's to outreach
        assert box.barred == {BOB: "bounced"}


def test_a_body_that_breaks_the_connection_keeps_nobody_from_being_read(box: Box) -> None:
    box.sent(BOB)
    box.breaking = True
    box.came(report((BOB, "5.1.1", NO_USER), to=box.world.who.address, about="<hello@rig.test>"))
    box.wrote(CAROL, Subject="Lunch?")
    assert box.sync() == [Fact("bounce", "", "none", None)]  # by its headers alone
    assert box.bodies() == 2
    assert box.world.mailbox().sync_error is None
    assert box.world.correspondents() == {CAROL}
    box.wrote(BOB, "STOP", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert box.sync()[1:] == [Fact("reply", BOB, "id", BOB)]
    assert box.bodies() == 4
    assert box.barred == {}
    box.breaking = False
    assert len(box.sync()) == 2
    assert box.bodies() == 4


def test_the_second_try_reads_what_the_first_could_not(box: Box) -> None:
    box.sent(BOB)
    box.came(report((BOB, "5.1.1", NO_USER), to=box.world.who.address, about="<hello@rig.test>"))
    again = box.world.imap.open

    def mended(*words: Any, **more: Any) -> ImapSession:
        box.breaking = not box.said  # the next connection holds
        return again(*words, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(box.world.imap, "open", mended)
        assert box.sync() == [Fact("bounce", BOB, "id", BOB)]
    assert box.bodies() == 2


def test_a_folder_numbered_anew_counts_nothing_twice_and_loses_nothing_of_the_gap(box: Box) -> None:
    box.sent(BOB, CAROL)
    box.came(report((BOB, "5.1.1", NO_USER), to=box.world.who.address, about="<hello@rig.test>"))
    before = box.sync()
    asked = box.bodies()
    box.rig.uidvalidity(box.world.who, "INBOX", 4_000_000_001)
    box.wrote(CAROL, Subject="Re: Hello", References="<hello@rig.test>")
    assert box.sync() == [*before, Fact("reply", CAROL, "id", CAROL)]
    box.world.restart()
    box.rig.uidvalidity(box.world.who, "INBOX", 4_000_000_002)
    assert len(box.sync()) == 2
    assert box.bodies() == asked + 1  # Carol's, an answer to outreach


def test_a_companion_killed_before_it_bound_binds_at_its_next_pass(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.sent(BOB)
    box.wrote(BOB, "STOP", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(suppressions, "add", killed)
        with pytest.raises(KeyboardInterrupt):
            box.sync()
    assert facts(box.world.store) == [Fact("reply", BOB, None, None)]
    box.world.restart()
    assert box.sync() == [Fact("reply", BOB, "id", BOB), Fact("unsubscribe", BOB, "id", BOB)]
    assert box.barred == {BOB: "unsubscribed"}


def test_clocks_years_off_change_nothing(box: Box) -> None:
    box.sent(BOB)
    box.wrote(BOB, Subject="Re: Hello", In_Reply_To="<hello@rig.test>", Date="Mon, 1 Jan 1990 00:00:00 +0000")
    box.world.clock.set(
        box.world.clock.now() - 3 * 365 * DAY
    )  # to this computer the server lives in the future
    assert box.sync() == [Fact("reply", BOB, "id", BOB)]
    with box.world.store.read() as connection:
        assert connection.execute(tables.facts.select()).one().at == box.world.clock.now()


def test_hostile_ids_match_nothing_and_reach_no_command(box: Box) -> None:
    box.sent(BOB)
    hostile = b'In-Reply-To: <") UID STORE 1:* +FLAGS (\\Deleted)@x> <hello@rig.test>\r\n'
    raw = letter(BOB, [box.world.who.address], "h@far.example", Subject="Re: Hi")
    header, _, text = raw.partition(b"\r\n\r\n")
    endless = b"\r\nReferences: " + b"<a@x>\r\n " * 100_000
    box.came(hostile + header + endless + b"\r\n\r\n" + text)
    assert box.sync() == [Fact("reply", BOB, "id", BOB)]
    assert b"STORE" not in b"".join(data for data in box.said if b"UID FETCH" in data)


def test_a_provider_that_names_the_copy_anew_changes_nothing(box: Box) -> None:
    now = box.world.clock.now()
    row = OutboxRow(
        "o", MAILBOX, "<pw@rig.test>", box.world.who.address, (Recipient(BOB, "sent"),), "sent", None, None,
        now, 0, 1, now, now, None, None,
    )  # fmt: skip
    reserved = SendRow(
        MAILBOX, row.sender, BOB, row.message_id, now - HOUR, "outbox", True, "sent", outbox_id="o"
    )
    with box.world.store.write() as tx:
        outbox.write(tx, now, row)
        ledger.write(tx, [reserved])
    box.sent(BOB, message_id="made@provider.example")
    box.wrote(BOB, Subject="Re: x", In_Reply_To="<pw@rig.test>")
    box.wrote(BOB, Subject="Re: y", In_Reply_To="<made@provider.example>")
    assert box.sync() == [Fact("reply", BOB, "id", BOB)] * 2
    with box.world.store.read() as connection:
        send = connection.execute(tables.sends.select()).one()
    assert (send.message_id, send.subject) == ("<made@provider.example>", subjects.key("Hello"))


def test_every_way_into_the_ledger_keeps_a_hash_of_the_subject(box: Box) -> None:
    now, me = box.world.clock.now(), box.world.who.address
    permit = SendRow(MAILBOX, me, BOB, None, now - HOUR, "webmail", True, "reserved", permit_id="p")
    known = SendRow(MAILBOX, me, CAROL, "<known@rig.test>", now - HOUR, "outbox", True, "sent", outbox_id="o")
    with box.world.store.write() as tx:
        ledger.write(tx, [permit, known])
        permits.write(tx, "p", MAILBOX, now - HOUR, anyway=False)
    box.sent(BOB, subject="One", message_id="one@rig.test")
    box.sent(CAROL, subject="Two", message_id="known@rig.test")
    box.sent("dave@far.example", subject="Three", message_id="three@rig.test")
    box.sync()
    with box.world.store.read() as connection:
        kept = {row.recipient: row.subject for row in connection.execute(tables.sends.select())}
    keys = [subjects.key(subject) for subject in ("one", "two", "three")]
    assert kept == dict(zip([BOB, CAROL, "dave@far.example"], keys, strict=True))


def test_what_found_no_send_is_forgotten_after_forty_days(box: Box) -> None:
    box.sent(BOB)
    box.wrote(BOB, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    box.wrote(CAROL, Subject="Re: other", In_Reply_To="<other@x.example>")
    assert len(box.sync()) == 2
    with box.world.store.write() as tx:
        rows.prune(tx, box.world.clock.now() + 39 * DAY)
    assert len(facts(box.world.store)) == 2
    with box.world.store.write() as tx:
        rows.prune(tx, box.world.clock.now() + 41 * DAY)
    assert facts(box.world.store) == [Fact("reply", BOB, "id", BOB)]


def test_of_very_many_answers_at_once_none_that_is_ours_is_dismissed(
    box: Box, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(binding, "MANY", 20)
    me = box.world.who.address
    box.sent(BOB, CAROL, subject="Shall we meet?")
    strangers = [
        letter(
            f"p{n}@x.example", [me], f"{n}@x.example", Subject="Re: other", In_Reply_To=f"<{n - 1}@x.example>"
        )
        for n in range(1, 60)
    ]
    box.came(*strangers)
    box.wrote("boss@near.example", Subject="Re: Hello", References="<hello@rig.test> <59@x.example>")
    box.wrote(BOB, Subject="Re: Shall we meet?")
    box.came(report((CAROL, "5.1.1", NO_USER), to=me, about=None))
    found = box.sync()
    assert [fact for fact in found if fact.about] == [
        Fact("reply", "boss@near.example", "id", BOB),
        Fact("reply", BOB, "subject", BOB),
        Fact("bounce", CAROL, "address", CAROL),
    ]
    assert [fact.matched for fact in found].count("none") == len(strangers)


def test_answers_that_a_pass_has_no_time_to_read_are_read_in_the_next(box: Box) -> None:
    box.sent(BOB, CAROL)
    box.wrote(BOB, "STOP", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    box.came(report((CAROL, "5.1.1", NO_USER), to=box.world.who.address, about="<hello@rig.test>"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(onepass, "LOOK_SECONDS", 0.0)
        assert box.sync() == [Fact("reply", BOB, None, None), Fact("bounce", CAROL, "id", CAROL)]
    assert box.sync()[0] == Fact("reply", BOB, "id", BOB)
    assert box.barred == {BOB: "unsubscribed", CAROL: "bounced"}


@pytest.mark.parametrize("until", [HOUR, 2 * DAY])
def test_an_answer_in_a_folder_that_cannot_be_read_keeps_nobody_from_being_read(box: Box, until: int) -> None:
    """It waits to be read for a day; then it counts as the answer that its headers show."""
    box.sent(BOB, CAROL)
    box.wrote(BOB, "STOP", "Junk", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(onepass, "LOOK_SECONDS", 0.0)
        box.sync()
    examine = ImapSession.examine

    def refused(self: ImapSession, name: str, known: tuple[int, int] | None = None) -> Any:
        if name == "Junk":
            raise ProtocolBroken(host="localhost", said="NO")
        return examine(self, name, known)

    box.wrote(CAROL, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ImapSession, "examine", refused)
        assert box.sync() == [Fact("reply", BOB, None, None), Fact("reply", CAROL, "id", CAROL)]
        box.world.clock.advance(until)
        assert box.sync()[0] == Fact("reply", BOB, *((None, None) if until < DAY else ("id", BOB)))
    box.world.clock.advance(DAY)
    box.sync()
    assert box.barred == ({BOB: "unsubscribed"} if until < DAY else {})


def test_two_messages_under_one_id_are_one(box: Box) -> None:
    """Whoever was written to may send them; what the second says must not end each pass from then on."""
    box.sent(BOB, CAROL)
    me, about = box.world.who.address, {"Subject": "Re: Hello", "In_Reply_To": "<hello@rig.test>"}
    answer = letter(BOB, [me], "twice@far.example", **about)
    away = letter(BOB, [me], "twice@far.example", **about, Auto_Submitted="auto-replied")
    box.came(answer, away)
    assert len(box.sync()) == 1
    box.wrote(CAROL, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert [fact.about for fact in box.sync()] == [BOB, CAROL]
    assert box.world.mailbox().synced_at is not None


def test_half_a_character_in_a_report_ends_no_pass(box: Box) -> None:
    """Anybody may send it: in UTF-7 even what is no text has a form."""
    box.sent(BOB, CAROL)
    me = box.world.who.address
    box.came(
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.test\r\nMessage-ID: <half@mx.test>\r\n"
        f"To: {me}\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
        "References: <hello@rig.test>\r\nContent-Type: text/plain; charset=utf-7\r\n\r\n"
        f"Your message could not be delivered.\r\n\r\n<{BOB}>: 550 5.1.1 user +2AA- unknown\r\n".encode()
    )
    box.wrote(CAROL, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert box.sync() == [Fact("bounce", BOB, "id", BOB), Fact("reply", CAROL, "id", CAROL)]
