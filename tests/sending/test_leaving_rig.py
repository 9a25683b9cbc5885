"""Unlinking with a real Dovecot and a real Postfix: what stands in Drafts, and what arrives from whom."""

from __future__ import annotations

import json
import subprocess
import sys
from email import message_from_bytes
from pathlib import Path

import pytest

from companion.core.clock import MINUTE, SystemClock
from companion.core.errors import DraftsNotSaved, NotFound
from companion.jobs.unlinkrun import Unlinked, UnlinkRun
from companion.sending.outbox import OutboxAsk
from companion.store import sealed
from companion.vault.vault import Vault
from tests.fakes.vault import MemoryKeys
from tests.ledger.world import MAILBOX
from tests.rig.servers import Person, Rig
from tests.sending import cut_leaving
from tests.sending.office import OTHER, Office, in_folder, office_of
from tests.sending.test_rig import arrived, eventually, in_sent

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


@pytest.fixture
def other(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


def write(office: Office, *to: str, bcc: tuple[str, ...] = (), at: int | None = None) -> str:
    who = office.people[MAILBOX]
    ask = OutboxAsk(
        MAILBOX, who.address, to, "Grüße", "Shall we meet?\n.\n", bcc=bcc, html="<p>So?</p>", at=at,
        unsubscribe=False,
    )  # fmt: skip
    return office.outbox.enqueue(ask).message_id


def states(office: Office, mailbox_id: str = MAILBOX) -> list[tuple[str, str | None]]:
    return [(item.state, item.reason) for item in office.outbox.list(mailbox_id)]


def test_what_waits_stands_in_drafts_and_is_never_sent(tmp_path: Path, mail_rig: Rig, who: Person) -> None:
    with office_of(tmp_path / "db", mail_rig, who) as office:
        ids = [
            write(office, "a@elsewhere.test", "b@elsewhere.test", bcc=("hidden@elsewhere.test",)),
            write(office, "c@elsewhere.test", at=SystemClock().now() + 60 * MINUTE),
        ]
        assert office.leaving.settle(MAILBOX, "drafts").drafts == 2
        assert states(office) == [("cancelled", "in_drafts")] * 2
        assert office.outbox.dispatch() == 0
        assert office.leaving.settle(MAILBOX, "drafts").drafts == 0  # once more is nothing
    drafts = in_folder(mail_rig, who, "Drafts")
    assert [str(message["Message-ID"]) for _, message in drafts] == ids
    assert all("\\Draft" in flags and "\\Seen" in flags for flags, _ in drafts)
    first = drafts[0][1]
    assert str(first["To"]).split() == ["a@elsewhere.test,", "b@elsewhere.test"]
    assert first["Bcc"] == "hidden@elsewhere.test"
    assert first["From"] == who.address
    assert [part.get_payload(decode=True) for part in first.walk() if not part.is_multipart()] == [
        b"Shall we meet?\r\n.\r\n",
        b"<p>So?</p>\r\n",
    ]
    assert not arrived(mail_rig, set(ids))


def test_killed_between_draft_and_commit_it_is_one_draft_and_no_send(
    tmp_path: Path, mail_rig: Rig, who: Person
) -> None:
    key = bytes(range(32))
    vault = Vault(key, sealed, MemoryKeys())
    with office_of(tmp_path / "db", mail_rig, who, vault=vault) as office:
        ids = {write(office, "a@elsewhere.test"), write(office, "b@elsewhere.test")}
        arguments = [str(tmp_path / "db"), mail_rig.host, json.dumps(mail_rig.ports), str(mail_rig.ca)]
        command = [
            sys.executable,
            "-m",
            cut_leaving.__name__,
            *arguments,
            who.address,
            who.password,
            key.hex(),
        ]
        assert subprocess.run(command, cwd=ROOT, check=False).returncode == cut_leaving.DEAD
        assert len(in_folder(mail_rig, who, "Drafts")) == 1
        office.outbox.recover()  # the next start
        assert [state for state, _ in states(office)] == ["queued", "queued"]
        assert office.outbox.dispatch() == 0  # what may stand in Drafts is not sent at once
        assert office.leaving.settle(MAILBOX, "drafts").drafts == 2
        assert [state for state, _ in states(office)] == ["cancelled", "cancelled"]
    found = [str(message["Message-ID"]) for _, message in in_folder(mail_rig, who, "Drafts")]
    assert sorted(found) == sorted(ids)
    assert not arrived(mail_rig, ids)


def test_moved_mail_leaves_from_the_other_mailbox_and_nothing_from_the_old_one(
    tmp_path: Path, mail_rig: Rig, who: Person, other: Person
) -> None:
    with office_of(tmp_path / "db", mail_rig, who, other) as office:
        old = {
            write(office, "a@elsewhere.test", bcc=("hidden@elsewhere.test",)),
            write(office, "b@elsewhere.test"),
        }
        run = UnlinkRun(office.leaving, office, office.syncing)
        office.syncing.sync(MAILBOX)
        done = run.run(MAILBOX, waiting="move", move_to=OTHER, keep_history=True)
        assert done == Unlinked(who.address, 0, 2, False, None)
        with pytest.raises(NotFound):
            office.syncing.sync(MAILBOX)
        for _ in range(3):
            office.outbox.dispatch()
        assert states(office, OTHER) == [("sent", None)] * 2
        new = {item.message_id for item in office.outbox.list(OTHER)}
        sends = [(send.recipient, send.state) for send in office.world.sends(OTHER)]
        assert office.world.sends(MAILBOX) == []
    assert new.isdisjoint(old)
    assert sorted(sends) == [
        ("a@elsewhere.test", "sent"), ("b@elsewhere.test", "sent"), ("hidden@elsewhere.test", "sent"),
    ]  # fmt: skip
    assert eventually(lambda: len(arrived(mail_rig, new)) == 2)
    assert not arrived(mail_rig, old)
    letters = [message_from_bytes(file.read_bytes()) for file in mail_rig.outside_mail.glob("*.eml")]
    came = [letter for letter in letters if letter["Message-ID"] in new]
    assert {letter["From"] for letter in came} == {other.address}
    assert all("Bcc" not in letter and who.address not in letter.as_string() for letter in came)
    assert sorted(in_sent(mail_rig, other)) == sorted(new)
    assert in_folder(mail_rig, who, "Sent") == []


def test_drafts_that_cannot_be_saved_change_nothing(tmp_path: Path, mail_rig: Rig, who: Person) -> None:
    with office_of(tmp_path / "db", mail_rig, who) as office:
        later = SystemClock().now() + 60 * MINUTE
        ids = [write(office, "a@elsewhere.test"), write(office, "b@elsewhere.test", at=later)]
        due = [item.due_at for item in office.outbox.list(MAILBOX)]
        office.people[MAILBOX] = Person(who.address, "wrong")
        run = UnlinkRun(office.leaving, office, office.syncing)
        with pytest.raises(DraftsNotSaved) as refused:
            run.run(MAILBOX, waiting="drafts", keep_history=False)
        assert refused.value.facts == {"count": 2, "address": who.address}
        assert office.mailbox(MAILBOX).state == "active"
        items = office.outbox.list(MAILBOX)
        assert [(item.state, item.reason, item.due_at) for item in items] == [
            ("queued", None, at) for at in due
        ]
        office.people[MAILBOX] = who
        assert run.run(MAILBOX, waiting="drafts", keep_history=False).drafts == 2
        with pytest.raises(NotFound):
            office.outbox.list(MAILBOX)
    assert sorted(str(message["Message-ID"]) for _, message in in_folder(mail_rig, who, "Drafts")) == sorted(
        ids
    )
