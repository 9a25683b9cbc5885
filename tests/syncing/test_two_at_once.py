"""`postwarden sync` beside a companion that reads the same mailbox: two processes, one database."""

from __future__ import annotations

import threading
from collections import Counter

from companion.core.errors import MailError
from companion.store import tables
from companion.syncing.service import Syncing
from tests.rig.servers import Rig
from tests.syncing.received import BOB, NO_USER, report
from tests.syncing.test_gone import expunge
from tests.syncing.world import MAILBOX, World, letter

ROUNDS = 4


def at_once(*companions: Syncing) -> list[BaseException]:
    """Both read; what goes wrong, but for a connection that the server ended."""
    wrong: list[BaseException] = []
    start = threading.Barrier(len(companions))

    def read(companion: Syncing) -> None:
        start.wait()
        try:
            companion.sync(MAILBOX, asked=True)
        except MailError:
            pass
        except BaseException as error:  # noqa: BLE001 - it is told to the test
            wrong.append(error)

    threads = [threading.Thread(target=read, args=(one,)) for one in companions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong


def test_nothing_is_lost_and_nothing_counts_twice(world: World, mail_rig: Rig) -> None:
    me, other = world.who.address, world._syncing()
    for n in range(ROUNDS):
        mail_rig.put(world.who, "Sent", [letter(me, [f"to{n}@far.example", BOB], f"out{n}@rig.test")])
        came = [letter(f"w{n}.{k}@far.example", [me], f"in{n}.{k}@far.example") for k in range(40)]
        answer = letter(BOB, [me], f"re{n}@far.example", In_Reply_To=f"<out{n}@rig.test>")
        told = report(
            (f"to{n}@far.example", "5.1.1", NO_USER),
            to=me,
            about=f"<out{n}@rig.test>",
            message_id=f"dsn{n}@mx.test",
        )
        mail_rig.put(world.who, "INBOX", [*came, answer, told])
        expunge(mail_rig, world, "INBOX", f"{n * 20 + 1}:{n * 20 + 3}")
        if n % 2:
            mail_rig.uidvalidity(world.who, "INBOX", 3_000_000_000 + n)
        assert at_once(world.syncing, other) == []
    other.close()
    world.syncing.sync(MAILBOX, asked=True)

    with mail_rig.imap(world.who) as client:
        client.select("INBOX", readonly=True)
        there = [int(uid) for uid in client.uid("SEARCH", "ALL")[1][0].split()]
    assert [uid for _, _, uid in world.rows()] == there
    assert len(world.sends()) == 2 * ROUNDS
    with world.store.read() as connection:
        found = connection.execute(tables.facts.select()).all()
    assert Counter((fact.kind, fact.matched) for fact in found) == {
        ("reply", "id"): ROUNDS,
        ("bounce", "id"): ROUNDS,
    }
    assert len({fact.send_id for fact in found}) == 2 * ROUNDS
