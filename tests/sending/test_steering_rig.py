"""Pause, resume and cancel in the middle of a queue, at a real Postfix: what it took is what was not held back."""

from __future__ import annotations

from pathlib import Path

from companion.core.clock import SystemClock
from companion.sending.outbox import OutboxAsk
from companion.sending.steering import Steering
from tests.ledger.world import MAILBOX
from tests.rig.servers import Rig
from tests.sending.office import in_folder, office_of
from tests.sending.test_rig import eventually


def test_in_the_middle_of_a_queue(tmp_path: Path, mail_rig: Rig) -> None:
    ann, bob = mail_rig.fresh(), mail_rig.fresh()
    with office_of(tmp_path / "db", mail_rig, ann, bob, limit_hour=20) as office:
        steering = Steering(office.world.store, office.world.ledger, SystemClock())

        def ask(subject: str) -> str:
            return office.outbox.enqueue(OutboxAsk(MAILBOX, ann.address, (bob.address,), subject, "Hi")).id

        first, held, gone, last = (ask(subject) for subject in ("first", "held", "gone", "last"))
        assert office.outbox.dispatch() == 1
        steering.pause(held)
        steering.cancel(gone)
        assert office.outbox.dispatch() == 1
        assert office.outbox.dispatch() == 0
        steering.pause_all(MAILBOX)
        steering.resume(held)
        assert office.outbox.dispatch() == 0
        steering.resume_all(MAILBOX)
        assert office.outbox.dispatch() == 1
        ends = {item.id: item.state for item in office.outbox.list(MAILBOX)}
        assert ends == {first: "sent", last: "sent", held: "sent", gone: "cancelled"}

        def came() -> list[str]:
            return sorted(str(message["Subject"]) for _, message in in_folder(mail_rig, bob, "INBOX"))

        assert eventually(lambda: len(came()) == 3)
        assert came() == ["first", "held", "last"]
