"""No statement of a pass, or of what is shown of it, goes through a whole table that grows with the mailbox."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from companion.core.clock import DAY
from companion.store import facts, stream, suppressions
from companion.store.engine import Store
from tests.rig.servers import Rig
from tests.syncing.received import BOB, CAROL, NO_USER, complaint, report
from tests.syncing.test_gone import expunge, fill
from tests.syncing.world import MAILBOX, World, letter

GROWING = ("messages", "facts", "sends", "correspondents", "outbox", "suppressions")
STEP = re.compile(rf"(SCAN|SEARCH) ({'|'.join(GROWING)})\b(.*)")


@contextmanager
def statements(store: Store) -> Iterator[dict[str, Any]]:
    """What is asked of the database meanwhile, each with one set of values."""
    found: dict[str, Any] = {}

    def note(_c: Any, _cursor: Any, statement: str, values: Any, _context: Any, many: bool) -> None:
        found.setdefault(statement, values[0] if many else values)

    engines = (store._reader, store._writer)
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield found
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)


def is_wide(step: str) -> bool:
    """Through the whole table, or through all it has of a mailbox or a folder. The lowest of an index is told at
    once."""
    found = STEP.match(step)
    if found is None or " COVERING " in step:
        return found is not None and found[1] == "SCAN"
    return set(re.findall(r"(\w+)[=<>]", found[3])) <= {"mailbox_id", "folder_id"}


def wide_steps(store: Store, statement: str, values: Any) -> list[str]:
    with store.read() as connection:
        steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
    return [step[3] for step in steps if is_wide(step[3])]


def test_every_step_has_its_index(world: World, mail_rig: Rig) -> None:
    me, now = world.who.address, time.time()
    with statements(world.store) as said:
        fill(world, mail_rig, *range(4))
        mail_rig.put(
            world.who, "Sent", [letter(me, [BOB, CAROL], "hello@rig.test", Subject="Hello")], [now - 60]
        )
        world.syncing.sync(MAILBOX)
        answer = letter(BOB, [me], "re@far.example", Subject="Re: Hello", In_Reply_To="<hello@rig.test>")
        told = report((CAROL, "5.1.1", NO_USER), to=me, about="<hello@rig.test>")
        mail_rig.put(world.who, "INBOX", [answer, told, complaint(to=me, about="<hello@rig.test>")])
        expunge(mail_rig, world, "INBOX", "1")
        world.syncing.sync(MAILBOX)
        world.change_mailbox(refused=dict.fromkeys(("CONDSTORE", "QRESYNC"), world.clock.now() + DAY))
        expunge(mail_rig, world, "INBOX", "2")
        world.syncing.sync(MAILBOX, asked=True)
        mail_rig.uidvalidity(world.who, "INBOX", 4_000_000_003)
        fill(world, mail_rig, 9)
        world.syncing.sync(MAILBOX, full=True)
        world.change_folder(modseq=None, next_uid=1_000)
        world.syncing.sync(MAILBOX)
        with world.store.read() as connection:
            since = world.clock.now() - 30 * DAY
            stream.counts(connection, MAILBOX, since)
            stream.by_slice(connection, MAILBOX, since)
            stream.bounces(connection, MAILBOX, since, 50)
            suppressions.of(connection, [BOB, CAROL])
        with world.store.write() as tx:
            facts.prune(tx, world.clock.now())
    for folder in ("sent", "inbox"):
        assert world.folder(folder).held is not None
    assert len(said) > 60
    wide = {
        " ".join(statement.split()): found
        for statement, values in said.items()
        if statement.split()[0] in ("SELECT", "UPDATE", "DELETE", "INSERT")
        and (found := wide_steps(world.store, statement, values))
    }
    assert wide == {}
