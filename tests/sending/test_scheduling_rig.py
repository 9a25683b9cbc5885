"""Scheduled drafts with a real Dovecot and Postfix: what arrives outside and in Sent, and what stays in Drafts."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from email import message_from_bytes
from pathlib import Path

import pytest

from companion.core.clock import HOUR, SystemClock
from companion.sending.scheduling import ScheduleAsk, Scheduling
from companion.store import outbox, sealed
from companion.syncing.drafts import subject_hash
from companion.vault.vault import Vault
from tests.fakes.vault import MemoryKeys
from tests.ledger.world import MAILBOX
from tests.rig.servers import Person, Rig
from tests.sending import cut_taking
from tests.sending.office import Office, in_folder, office_of
from tests.sending.test_rig import arrived, eventually

ROOT = Path(__file__).resolve().parents[2]
KEY = bytes(range(32))
SUBJECT = "Grüße aus Wien"


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


def draft(who: Person, *to: str, bcc: str = "", text: str = "Shall we meet?") -> bytes:
    hidden = f"Bcc: {bcc}\r\n" if bcc else ""
    return (
        f"X-Draft-State: 7\r\nMessage-ID: <d@webmail.test>\r\nFrom: Ann <{who.address}>\r\nTo: {', '.join(to)}\r\n"
        f"{hidden}Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus_Wien?=\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text} – Ann\r\n"
    ).encode()


def schedule(office: Office, *to: str, after: int = 0) -> str:
    """The new message's id of the outbox."""
    clock = SystemClock()
    ask = ScheduleAsk(MAILBOX, office.people[MAILBOX].address, to, subject_hash(SUBJECT), clock.now() + after)
    return Scheduling(office.world.store, office.world.ledger, clock).schedule(ask).id


def row_of(office: Office, outbox_id: str) -> outbox.OutboxRow:
    with office.world.store.read() as connection:
        row = outbox.get(connection, outbox_id)
    assert row is not None
    return row


def subjects(rig: Rig, who: Person) -> list[str]:
    return [str(message["X-Draft-State"]) for _, message in in_folder(rig, who, "Drafts")]


def test_the_newest_version_arrives_once_without_bcc_and_the_draft_goes(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    other = draft(who, "c@elsewhere.test").replace(b"State: 7", b"State: other")
    mail_rig.put(who, "Drafts", [draft(who, "a@elsewhere.test", text="not yet"), other])
    with office_of(tmp_path / "db", mail_rig, who) as office:
        scheduled = schedule(office, "a@elsewhere.test", "hidden@elsewhere.test")
        with mail_rig.imap(who) as client:  # the webmail saves it once more
            client.select("Drafts")
            client.uid("STORE", "1", "+FLAGS", "(\\Deleted)")
            client.expunge()
        mail_rig.put(
            who, "Drafts", [draft(who, "a@elsewhere.test", bcc="hidden@elsewhere.test", text="Ready")]
        )
        assert office.outbox.dispatch() == 1
        row = row_of(office, scheduled)
        assert (row.state, row.box) == ("sent", None)
        assert office.outbox.dispatch() == 0
    assert subjects(mail_rig, who) == ["other"]
    assert eventually(lambda: bool(arrived(mail_rig, {row.message_id})))
    came = [file.read_bytes() for file in mail_rig.outside_mail.glob("*.eml")]
    (mine,) = [raw for raw in came if row.message_id.encode() in raw]
    assert b"X-Draft-State" not in mine
    assert b"hidden@elsewhere.test" not in mine.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    text = message_from_bytes(mine).get_payload(decode=True)
    assert isinstance(text, bytes)
    assert text.decode().startswith("Ready – Ann")
    ((_, copy),) = in_folder(mail_rig, who, "Sent")
    assert copy["Message-ID"] == row.message_id
    assert copy["From"] == f"Ann <{who.address}>"


def test_before_its_time_it_is_a_draft_like_any_other(tmp_path: Path, mail_rig: Rig, who: Person) -> None:
    mail_rig.put(who, "Drafts", [draft(who, "a@elsewhere.test")])
    with office_of(tmp_path / "db", mail_rig, who) as office:
        scheduled = schedule(office, "a@elsewhere.test", after=HOUR)
        assert office.outbox.dispatch() == 0
        assert row_of(office, scheduled).box is None  # not a word of it is kept
    assert subjects(mail_rig, who) == ["7"]


@pytest.mark.parametrize("where", list(cut_taking.STEPS))
def test_killed_at_any_step_it_leaves_once_and_its_draft_goes(
    tmp_path: Path, mail_rig: Rig, who: Person, where: str
) -> None:
    mail_rig.put(who, "Drafts", [draft(who, "a@elsewhere.test")])
    vault = Vault(KEY, sealed, MemoryKeys())
    with office_of(tmp_path / "db", mail_rig, who, vault=vault) as office:
        scheduled = schedule(office, "a@elsewhere.test")
        message_id = row_of(office, scheduled).message_id
        arguments = [str(tmp_path / "db"), mail_rig.host, json.dumps(mail_rig.ports), str(mail_rig.ca)]
        people = [who.address, who.password, KEY.hex()]
        command = [sys.executable, "-m", cut_taking.__name__, where, *arguments, *people]
        assert subprocess.run(command, cwd=ROOT, check=False).returncode == cut_taking.DEAD
        office.outbox.recover()  # the next start
        office.outbox.dispatch()
        row = row_of(office, scheduled)
        if where == "sending":  # only the server knows; the draft stays until somebody says that it went
            assert (row.state, subjects(mail_rig, who)) == ("unknown", ["7"])
            mail_rig.put(who, "Sent", [f"Message-ID: {message_id}\r\n\r\n".encode()])
            with office.world.store.write() as tx:
                outbox.change(tx, 0, replace(row, due_at=0))
            office.outbox.dispatch()
        elif where in ("removing", "removed"):
            assert row.tidy_at is not None
            with office.world.store.write() as tx:
                outbox.change(tx, 0, replace(row, tidy_at=0))
            office.outbox.dispatch()
        row = row_of(office, scheduled)
        assert (row.state, row.tidy_at) == ("sent", None)
    assert subjects(mail_rig, who) == []
    assert eventually(lambda: bool(arrived(mail_rig, {message_id})))
    assert arrived(mail_rig, {message_id})[message_id] == 1
