"""What comes in on a real Dovecot: which send it speaks of, whom it bars, and how little of it is read."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from companion.core.clock import DAY
from companion.store import facts as rows
from companion.store import suppressions, tables
from companion.store.suppressions import SuppressionRow
from tests.rig import cutting
from tests.rig.cutting import Cutting
from tests.rig.faults import Authority
from tests.rig.servers import Rig
from tests.syncing.received import Fact, barred, complaint, facts, report
from tests.syncing.world import MAILBOX, World, letter, world_at

BOB, CAROL = "bob@far.example", "carol@far.example"
NO_USER = "550 5.1.1 no such user here"


@dataclass
class Box:
    """Somebody's mailbox and the companion that reads it. `said`: what went over the wire, both ways."""

    world: World
    rig: Rig
    said: list[bytes]

    def sent(self, *to: str, message_id: str = "hello@rig.test", subject: str = "Hello") -> None:
        raw = letter(self.world.who.address, to, message_id, Subject=subject)
        self.rig.put(self.world.who, "Sent", [raw], [time.time() - 3600])

    def came(self, *raw: bytes, folder: str = "INBOX") -> None:
        self.rig.put(self.world.who, folder, raw)

    def wrote(self, who: str, text: str = "Yes, let us.", folder: str = "INBOX", **headers: str) -> None:
        name = f"{time.monotonic_ns()}@far.example"
        raw = letter(who, [self.world.who.address], name, **headers)
        self.came(raw.replace(b"\r\n\r\nhello", b"\r\n\r\n" + text.encode()), folder=folder)

    def sync(self) -> list[Fact]:
        self.world.syncing.sync(MAILBOX)
        return facts(self.world.store)

    def bodies(self) -> int:
        """How many bodies the server was asked for."""
        return sum(data.count(b"(BODY.PEEK[]<0.") for data in self.said)

    @property
    def barred(self) -> dict[str, str]:
        return barred(self.world.store)


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def box(
    mail_rig: Rig, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Box]:
    said: list[bytes] = []
    passed_on = cutting._send

    def hear(there: object, data: bytes) -> None:
        said.append(bytes(data))
        passed_on(there, data)  # type: ignore[arg-type]

    monkeypatch.setattr(cutting, "_send", hear)
    now = int(time.time() * 1000)
    with (
        Cutting(mail_rig, authority) as between,
        world_at(tmp_path, mail_rig.fresh(), between.server, authority.ca, now) as world,
    ):
        yield Box(world, mail_rig, said)


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


def test_a_complaint_with_its_writer_blacked_out_is_found_by_the_sends_id(box: Box) -> None:
    box.sent(BOB)
    box.came(complaint(to=box.world.who.address, about="<hello@rig.test>"))
    assert box.sync() == [Fact("complaint", "", "id", BOB)]
    assert box.barred == {BOB: "complained"}


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


def test_what_stands_in_junk_is_heard(box: Box) -> None:
    box.sent(BOB, CAROL)
    box.wrote(BOB, folder="Junk", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    assert box.sync() == [Fact("reply", BOB, "id", BOB)]
    assert BOB not in box.world.correspondents()


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


def test_an_answer_lifts_nothing(box: Box) -> None:
    with box.world.store.write() as tx:
        suppressions.add(tx, [SuppressionRow(BOB, "bounced", 1)])
    box.sent(BOB)
    box.wrote(BOB, Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
    box.sync()
    assert box.barred == {BOB: "bounced"}
