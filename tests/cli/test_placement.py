"""`postwarden placement`: on, off, and where tests arrived, in words and as JSON."""

from __future__ import annotations

import json

from companion.core.clock import SystemClock
from companion.core.datadir import DATABASE_NAME
from companion.store import mailboxes, placements, tables
from companion.store.migrate import open_migrated
from companion.store.placements import PlacementRow
from tests.cli.conftest import Terminal


def test_one_mailbox_alone_is_told_what_is_missing(terminal: Terminal) -> None:
    who = terminal.rig.fresh()
    assert terminal.link(who, "--agree")[0] == 0
    assert terminal.run("placement", who.address.upper()) == (
        0,
        f"Placement tests of {who.address} are off.\nThey need another mailbox at another provider. Link one first.\n",
        "",
    )


def test_on_says_what_happens_and_off_ends_it(terminal: Terminal) -> None:
    ann, bob = terminal.rig.fresh(), terminal.rig.fresh()
    for who in (ann, bob):
        assert terminal.link(who, "--agree")[0] == 0
    store, now = open_migrated(terminal.settings.data_dir / DATABASE_NAME), SystemClock().now()
    with store.write() as tx:  # as if Bob's were at another provider
        row = mailboxes.by_address(tx, ann.address)
        other = mailboxes.by_address(tx, bob.address)
        assert row is not None
        assert other is not None
        away = {"address": "bob@kite.test", "imap_host": "mail.kite.test"}
        tx.execute(tables.mailboxes.update().where(tables.mailboxes.c.id == other.id).values(away))
        test = PlacementRow("o_1", row.id, other.id, "kite.test", "0" * 16, now, now, "junk", now)
        placements.add(tx, test)
    store.close()
    status, shown, said = terminal.run("placement", ann.address, "on")
    assert (status, said) == (0, "")
    lines = shown.splitlines()
    assert lines[0] == f"Placement tests of {ann.address} are on."
    assert lines[1].startswith(f"At most once a day, {ann.address} sends one test message to each")
    assert lines[2:4] == [
        "  bob@kite.test  kite.test  off",
        "Turn them on in one of these mailboxes too: tests need both ends.",
    ]
    assert lines[4] == "Sent in the last 14 days:"
    assert lines[5].endswith("  to bob@kite.test (kite.test): in spam")
    found = json.loads(terminal.run("placement", ann.address, "show", "--json")[1])
    assert (found["address"], found["on"]) == (ann.address, True)
    assert found["partners"] == [{"address": "bob@kite.test", "provider": "kite.test", "on": False}]
    assert [one["place"] for one in found["tests"]] == ["spam"]
    off = terminal.run("placement", ann.address, "off")[1].splitlines()
    assert off[:2] == [
        f"Placement tests of {ann.address} are off.",
        f"Turn them on with `postwarden placement {ann.address} on`.",
    ]


def test_nobodys_mailbox_is_named(terminal: Terminal) -> None:
    status, _, said = terminal.run("placement", "nobody@rig.test", "on")
    assert status == 2
    assert "nobody@rig.test isn't linked." in said
