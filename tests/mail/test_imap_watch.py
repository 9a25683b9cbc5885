"""IDLE: a change ends the wait, nothing else does, and the connection is good for more afterwards."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from companion.core.errors import ConnectionLost, MailError, ProtocolBroken, ServerBusy
from companion.mail.imap import ImapSession
from tests.mail.imap_peers import OPENED, Answer, Table, at_dovecot, peer_session, refusing
from tests.rig.faults import Authority, Talk
from tests.rig.servers import Person, Rig

LONG = 60.0  # never waited out
LETTER = b"From: a@x.example\r\n\r\nhello\r\n"


def wakes(session: ImapSession) -> bool:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(session.idle, LONG).result(20)


def filled(rig: Rig) -> Person:
    who = rig.fresh()
    rig.put(who, "INBOX", [LETTER] * 3)
    return who


def test_another_client_is_noticed(mail_rig: Rig) -> None:
    who = filled(mail_rig)
    with at_dovecot(mail_rig, who) as session, mail_rig.imap(who) as other, ThreadPoolExecutor(1) as pool:
        assert session.examine("INBOX").exists == 3
        other.select("INBOX")
        for change in (
            lambda: mail_rig.put(who, "INBOX", [LETTER]),
            lambda: other.uid("STORE", "2", "+FLAGS", r"(\Flagged)"),
            lambda: (other.uid("STORE", "1", "+FLAGS", r"(\Deleted)"), other.expunge()),
        ):
            waiting = pool.submit(session.idle, LONG)
            change()
            assert waiting.result(20)
            while session.idle(0.2):  # what belongs to the same change
                pass
        assert session.status("INBOX").exists == 3
        assert [row.uid for row in session.flags(1, 9)] == [2, 3, 4]


@pytest.mark.parametrize("provider", ["microsoft365", "gmail"])
def test_with_and_without_vanished(mail_rig: Rig, provider: str) -> None:
    """QRESYNC says VANISHED where others say EXPUNGE."""
    who = filled(mail_rig)
    with at_dovecot(mail_rig, who, mail_rig.look_alikes[provider]) as session, mail_rig.imap(who) as other:
        session.examine("INBOX")
        other.select("INBOX")
        other.uid("STORE", "1", "+FLAGS", r"(\Deleted)")
        other.expunge()
        assert wakes(session)


def test_time_is_up(mail_rig: Rig) -> None:
    with at_dovecot(mail_rig, filled(mail_rig)) as session:
        session.examine("INBOX")
        for seconds in (0.3, 0, -1):
            assert not session.idle(seconds)
            session.noop()
        assert session.examine("INBOX").exists == 3


def test_what_was_told_behind_another_answer_is_not_lost(mail_rig: Rig) -> None:
    who = filled(mail_rig)
    with at_dovecot(mail_rig, who) as session:
        session.examine("INBOX")
        mail_rig.put(who, "INBOX", [LETTER])
        session.noop()  # Dovecot says EXISTS here, and never again
        list(session.flags(1, 9))
        assert session.idle(LONG)
        assert not session.idle(0.2)


def talking(*lines: str, then: str = "") -> Answer:
    def misbehave(tag: str, talk: Talk) -> None:
        talk.say("+ idling", *lines)
        if talk.hear() == "DONE":
            talk.say(*([then] if then else []), f"{tag} OK done")

    return misbehave


@pytest.mark.parametrize(
    ("lines", "changed"),
    [
        (["* 10 EXISTS"], True),
        (["* 8 EXISTS"], True),
        (["* 2 EXPUNGE"], True),
        (["* VANISHED 41"], True),
        (["* 2 RECENT"], True),
        ([r"* 2 FETCH (FLAGS (\Seen))"], True),
        (["* 9 EXISTS", "* 0 RECENT", "* OK Still here", r"* FLAGS (\Seen)"], False),
        ([], False),
        (["* OK Still here", "* 9 EXISTS", "* 10 EXISTS"], True),
    ],
)
def test_what_is_a_change(lines: list[str], changed: bool, authority: Authority) -> None:
    with peer_session(authority, {"IDLE": talking(*lines)}) as (session, _):
        session.examine("INBOX")
        assert session.idle(LONG if changed else 0.3) is changed
        session.noop()


def test_a_number_said_again_is_no_change(authority: Authority) -> None:
    with peer_session(authority, {"IDLE": talking("* 10 EXISTS", "* 1 RECENT")}) as (session, _):
        session.examine("INBOX")
        assert session.idle(LONG)
        assert not session.idle(0.2)
        session.examine("INBOX")
        assert session.idle(LONG)


def test_a_change_told_after_done_counts(authority: Authority) -> None:
    with peer_session(authority, {"IDLE": talking(then="* 10 EXISTS")}) as (session, _):
        session.examine("INBOX")
        assert session.idle(0.2)
        session.noop()


def test_a_change_told_before_the_continuation_counts(authority: Authority) -> None:
    def early(tag: str, talk: Talk) -> None:
        talk.say("* 10 EXISTS")
        talking()(tag, talk)  # type: ignore[operator]  # a function, as an Answer

    with peer_session(authority, {"IDLE": early}) as (session, _):
        session.examine("INBOX")
        assert session.idle(LONG)


def test_news_of_the_folder_before_is_forgotten(authority: Authority) -> None:
    table: Table = {"IDLE": talking(), "NOOP": "* 10 EXISTS\r\n* 1 EXPUNGE"}
    with peer_session(authority, table) as (session, _):
        session.examine("INBOX")
        session.noop()
        session.examine("INBOX")
        assert not session.idle(0.2)


def silent(_tag: str, talk: Talk) -> None:
    talk.wait_for_the_end()


def ended(typ: str) -> Answer:
    def misbehave(tag: str, talk: Talk) -> None:
        talk.say("+ idling", f"{tag} {typ} that was enough")

    return misbehave


@pytest.mark.parametrize(
    "answer", [refusing("NO"), refusing("BAD"), "", silent, ended("OK"), ended("NO"), ended("BAD")]
)
def test_a_server_that_cannot_idle(answer: Answer, authority: Authority) -> None:
    with peer_session(authority, {"IDLE": answer}, timeout=1) as (session, _):
        session.examine("INBOX")
        with pytest.raises(ProtocolBroken) as error:
            session.idle(LONG)
        assert error.value.extension == "IDLE"


def saying(data: bytes) -> Answer:
    def misbehave(_tag: str, talk: Talk) -> None:
        talk.send(data)

    return misbehave


def dying(tag: str, talk: Talk) -> None:
    talk.say("+ idling", "* OK Still here")
    talk.connection.close()


def half_a_line(tag: str, talk: Talk) -> None:
    talk.send(b"+ idling\r\n* 10 EXI")
    talk.connection.close()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (dying, ConnectionLost),
        (half_a_line, ConnectionLost),
        (saying(b"+ idling\r\n* BYE logged out for inactivity\r\n"), ConnectionLost),
        (saying(b"* BYE [UNAVAILABLE] going down\r\n"), ServerBusy),
        (saying(b"+ idling\r\n* BYE [UNAVAILABLE] going down\r\n"), ServerBusy),
        (saying(b"+ idling\r\n\x00\x01\x02\r\n"), ProtocolBroken),
        (saying(b"+ idling\r\n+ again\r\n"), ProtocolBroken),
        (saying(b"+ idling\r\n* " + b"9" * 5_000 + b" EXISTS\r\n"), ProtocolBroken),
        (saying(b"+ idling\r\nZZZZ9 OK whose\r\n"), ProtocolBroken),
    ],
)
def test_a_wait_that_is_broken_off(answer: Answer, expected: type[MailError], authority: Authority) -> None:
    with peer_session(authority, {"IDLE": answer}, timeout=1) as (session, _):
        session.examine("INBOX")
        with pytest.raises(MailError) as error:
            session.idle(LONG)
        assert type(error.value) is expected


def test_another_thread_ends_the_wait(authority: Authority) -> None:
    idling = Event()

    def idle(_tag: str, talk: Talk) -> None:
        talk.say("+ idling")
        idling.set()
        talk.wait_for_the_end()

    with peer_session(authority, {"IDLE": idle}) as (session, _), ThreadPoolExecutor(1) as pool:
        session.examine("INBOX")
        waiting = pool.submit(session.idle, LONG)
        assert idling.wait(20)
        session.abandon()
        assert isinstance(waiting.exception(20), ConnectionLost)


def test_waiting_costs_nothing(mail_rig: Rig) -> None:
    with at_dovecot(mail_rig, filled(mail_rig)) as session:
        session.examine("INBOX")
        session.idle(0.1)
        before, began = time.thread_time(), time.monotonic()
        assert not session.idle(1.5)
        assert time.thread_time() - before < (time.monotonic() - began) / 20


def test_the_folder_state_before_is_the_measure(authority: Authority) -> None:
    table: Table = {"IDLE": talking("* 4 EXISTS"), "EXAMINE": OPENED.replace("* 9 EX", "* 4 EX")}
    with peer_session(authority, table) as (session, _):
        session.examine("INBOX")
        assert not session.idle(0.2)
