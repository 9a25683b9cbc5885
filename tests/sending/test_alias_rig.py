"""An alias proves itself through a real Postfix and a real Dovecot, and sends."""

from __future__ import annotations

from pathlib import Path

from companion.sending.outbox import OutboxAsk
from tests.ledger.world import MAILBOX
from tests.rig.servers import Rig
from tests.sending.office import Office, in_folder, office_of
from tests.sending.test_rig import arrived, eventually


def proven(office: Office) -> bool:
    office.syncing.sync(MAILBOX)
    return [row.state for row in office.aliases.of(MAILBOX)] == ["proven"]


def test_from_the_alias_to_itself_and_from_then_on_it_sends(tmp_path: Path, mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    alias = who.address.replace("@", "+sales@")
    with office_of(tmp_path / "db", mail_rig, who) as office:
        office.syncing.sync(MAILBOX)
        row = office.aliases.add(MAILBOX, alias)
        assert not proven(office)
        assert office.outbox.dispatch() == 1
        assert eventually(lambda: proven(office))
        (came,) = [message for _, message in in_folder(mail_rig, who, "INBOX")]
        assert (came["Message-ID"], came["From"], came["To"]) == (row.proof_id, alias, alias)
        item = office.outbox.enqueue(OutboxAsk(MAILBOX, alias, ("bob@elsewhere.test",), "Hello", "Hello."))
        assert office.outbox.dispatch() == 1
        office.syncing.sync(MAILBOX)
        assert office.world.ledger.usage(MAILBOX).hour.used == 2
    assert eventually(lambda: len(arrived(mail_rig, {item.message_id})) == 1)
    sent = [message["From"] for _, message in in_folder(mail_rig, who, "Sent")]
    assert sent == [alias, alias]


def test_an_address_of_somebody_else_never_proves_itself(tmp_path: Path, mail_rig: Rig) -> None:
    who, somebody = mail_rig.fresh(), mail_rig.fresh()
    with office_of(tmp_path / "db", mail_rig, who) as office:
        office.aliases.add(MAILBOX, somebody.address)
        assert office.outbox.dispatch() == 1
        assert eventually(lambda: len(in_folder(mail_rig, somebody, "INBOX")) == 1)
        assert not proven(office)
        assert [row.state for row in office.aliases.of(MAILBOX)] == ["proving"]
