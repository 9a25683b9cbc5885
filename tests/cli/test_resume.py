"""`postwarden resume`: an outbox that was paused goes on, and one that was not is let be."""

from __future__ import annotations

import json

from companion.core.clock import SystemClock
from companion.core.datadir import DATABASE_NAME
from companion.sending.guarding import Guard
from companion.store import guards, mailboxes
from companion.store.migrate import open_migrated
from tests.cli.conftest import Terminal
from tests.ledger.happened import fact, left


def test_a_paused_outbox_says_who_and_goes_on(terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    assert terminal.run("resume", who.address) == (0, f"Sending from {who.address} was not paused.\n", "")
    store, now = open_migrated(terminal.settings.data_dir / DATABASE_NAME), SystemClock().now()
    with store.write() as tx:
        (row,) = mailboxes.all(tx)
        guards.begin(tx, row.id, now - 5000)
        for n in range(4):
            send = left(tx, row.id, now - 4000 + n, f"p{n}@far.example")
            fact(tx, row.id, "bounce", now, send_id=send, owner="sender", permanent=True)
    pause = Guard(store, SystemClock()).look(row.id)
    store.close()
    assert pause is not None
    assert f"{who.address}  custom  paused (rejections)" in terminal.run("mailboxes")[1]
    status, shown, said = terminal.run("resume", who.address.upper())
    assert (status, said) == (0, "")
    assert shown.splitlines() == [
        f"Sending from {who.address} goes on. It was paused because receivers refused too many messages because of "
        "how they were sent:",
        *(f"  p{n}@far.example" for n in range(4)),
    ]
    assert f"{who.address}  custom  active" in terminal.run("mailboxes")[1]
    again = json.loads(terminal.run("resume", who.address, "--json")[1])
    assert again == {"address": who.address, "was": None}


def test_nobodys_mailbox_is_named(terminal: Terminal) -> None:
    status, _, said = terminal.run("resume", "nobody@rig.test")
    assert status == 2
    assert "nobody@rig.test isn't linked." in said
