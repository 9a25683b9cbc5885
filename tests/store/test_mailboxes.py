"""Rows of mailboxes and linkings: what changes, and who is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from companion.store import events, links, mailboxes
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.store.migrate import open_migrated

ROW = MailboxRow(
    id="m_1",
    address="me@faults.test",
    provider="custom",
    state="active",
    reason=None,
    since=1000,
    imap_host="imap.faults.test",
    imap_port=993,
    imap_security="tls",
    imap_user="me",
    smtp_host="smtp.faults.test",
    smtp_port=465,
    smtp_security="tls",
    smtp_user="me",
    limit_hour=6,
    limit_day=50,
    gap_seconds=600,
    counts="outreach",
    send_anyway=True,
    consent_at=1000,
    consent_version="1",
    synced_at=None,
    sync_error=None,
    clock_seen=1000,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_migrated(tmp_path / "postwarden.db")
    with opened.write() as tx:
        mailboxes.insert(tx, ROW)
    yield opened
    opened.close()


def told(store: Store, last: int = 1) -> list[str]:
    """Kinds of events after the fixture's own."""
    with store.read() as connection:
        return [event.kind for event in events.after(connection, last)]


def test_a_mailbox_comes_back_as_it_was(store: Store) -> None:
    with store.read() as connection:
        assert mailboxes.get(connection, "m_1") == mailboxes.by_address(connection, ROW.address) == ROW
        assert mailboxes.all(connection) == [ROW]
        assert mailboxes.get(connection, "m_2") is None
        assert mailboxes.count(connection) == 1


def test_an_address_is_there_once(store: Store) -> None:
    with pytest.raises(IntegrityError), store.write() as tx:
        mailboxes.insert(tx, replace(ROW, id="m_2"))


def test_a_failed_pass_keeps_the_time_of_the_last_good_one(store: Store) -> None:
    for at, error, seen in (
        (2000, None, (2000, None)),
        (3000, "host", (2000, "host")),
        (4000, None, (4000, None)),
    ):
        with store.write() as tx:
            mailboxes.set_synced(tx, "m_1", at, error)
        with store.read() as connection:
            row = mailboxes.get(connection, "m_1")
        assert row is not None
        assert (row.synced_at, row.sync_error) == seen
    assert told(store) == ["sync"] * 3


def test_since_moves_with_state_or_reason_only(store: Store) -> None:
    steps = [
        ("active", None, 1000),
        ("paused", "user", 3000),
        ("paused", "user", 3000),
        ("paused", "cap", 5000),
    ]
    for number, (state, reason, since) in enumerate(steps, start=2):
        with store.write() as tx:
            mailboxes.set_state(tx, "m_1", state, reason, number * 1000)
        with store.read() as connection:
            row = mailboxes.get(connection, "m_1")
        assert row is not None
        assert (row.state, row.reason, row.since) == (state, reason, since)
    assert told(store) == ["mailbox"] * 2


def test_limits_are_changed_and_told(store: Store) -> None:
    with store.write() as tx:
        mailboxes.set_limits(
            tx, "m_1", hour=3, day=9, gap_seconds=0, counts="all", send_anyway=False, now=2000
        )
    with store.read() as connection:
        row = mailboxes.get(connection, "m_1")
    changed = replace(ROW, limit_hour=3, limit_day=9, gap_seconds=0, counts="all", send_anyway=False)
    assert row == changed
    assert told(store) == ["usage"]


def test_a_linking_shows_its_steps(store: Store) -> None:
    with store.write() as tx:
        links.start(tx, "l_1", "you@faults.test", 2000)
        links.step(tx, "l_1", "reading", 2500, state="running", done=10, total=200)
    with store.read() as connection:
        link = links.get(connection, "l_1")
    assert link is not None
    assert [step["name"] for step in link.steps] == list(links.STEPS)
    assert link.steps[4] == {
        "name": "reading",
        "state": "running",
        "seconds": None,
        "detail": None,
        "done": 10,
        "total": 200,
    }
    assert told(store) == ["link", "link"]
    with store.read() as connection:
        assert [event.at for event in events.after(connection, 1)] == [2000, 2500]


def test_a_linking_ends_once(store: Store) -> None:
    error = {"code": "host"}
    with store.write() as tx:
        links.start(tx, "l_1", "you@faults.test", 2000)
        links.step(tx, "l_1", "settings", 2500, state="done")
        links.step(tx, "l_1", "signed_in", 2500, state="running")
        assert links.finish(tx, "l_1", "failed", 3000, error)
        assert not links.finish(tx, "l_1", "done", 4000)
        links.step(tx, "l_1", "sending", 2500, state="running")
    with store.read() as connection:
        link = links.get(connection, "l_1")
        assert links.running(connection) == []
    assert link is not None
    assert (link.state, link.ended_at, link.error) == ("failed", 3000, error)
    assert [step["state"] for step in link.steps[:4]] == ["done", "failed", "waiting", "waiting"]


def test_recent_are_those_that_run_or_just_ended(store: Store) -> None:
    with store.write() as tx:
        for number, ended in enumerate((None, 5000, 2999)):
            links.start(tx, f"l_{number}", "you@faults.test", 1000 + number)
            if ended:
                links.finish(tx, f"l_{number}", "done", ended, mailbox_id="m_1")
    with store.read() as connection:
        assert [link.id for link in links.recent(connection, 3000)] == ["l_1", "l_0"]


def test_a_removed_mailbox_takes_its_linkings_along(store: Store) -> None:
    with store.write() as tx:
        links.start(tx, "l_1", ROW.address, 2000)
        links.bind(tx, "l_1", "m_1")
        mailboxes.remove(tx, "m_1", 3000)
    with store.read() as connection:
        assert links.get(connection, "l_1") is None
        assert mailboxes.all(connection) == []
