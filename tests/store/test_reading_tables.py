"""Folders, messages and correspondents: written again, they stay as they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.store import correspondents, folders, messages
from companion.store.engine import Store
from companion.store.messages import MessageRow
from tests.ledger.world import MAILBOX, open_world


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_world(tmp_path / "postwarden.db") as world:
        yield world.store


def test_correspondents_keep_the_first_and_the_last_time(store: Store) -> None:
    for span in ((50, 60), (10, 55), (70, 80), (50, 60)):
        with store.write() as tx:
            correspondents.note(tx, MAILBOX, {"a@far.example": span})
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT address, first_at, last_at FROM correspondents").all()
    assert [tuple(row) for row in rows] == [("a@far.example", 10, 80)]


def test_known_is_asked_for_many_at_once(store: Store) -> None:
    wrote = {f"a{n}@far.example": (1, 1) for n in range(0, 1000, 2)}
    with store.write() as tx:
        correspondents.note(tx, MAILBOX, wrote)
        correspondents.note(tx, MAILBOX, {})
    with store.read() as connection:
        asked = [f"a{n}@far.example" for n in range(1000)]
        assert correspondents.known(connection, MAILBOX, asked) == set(wrote)
        assert correspondents.known(connection, "m_other", asked) == set()
        assert correspondents.known(connection, MAILBOX, []) == set()


def test_a_folder_that_was_renamed_keeps_its_cursor(store: Store) -> None:
    with store.write() as tx:
        first = folders.named(tx, MAILBOX, "sent", "Sent")
        assert folders.move_cursor(tx, first.id, 7, 20, 3, 12)
        second = folders.named(tx, MAILBOX, "sent", "Gesendet")
    assert (second.id, second.name, second.uidvalidity, second.next_uid, second.oldest_uid) == (
        first.id, "Gesendet", 7, 20, 3,
    )  # fmt: skip


def test_a_cursor_without_a_folder_does_not_move(store: Store) -> None:
    with store.write() as tx:
        assert not folders.move_cursor(tx, 999, 7, 20, 3, None)


def test_messages_written_again_and_bound_to_new_uids(store: Store) -> None:
    rows = [MessageRow(uid, f"<{uid}@x>", "a@far.example", uid * 10, 5) for uid in (1, 2, 3)]
    with store.write() as tx:
        folder = folders.named(tx, MAILBOX, "inbox", "INBOX").id
        for _ in range(2):
            messages.add(tx, folder, 7, rows)
        assert messages.oldest_stray(tx, folder, 7) is None
        assert messages.oldest_stray(tx, folder, 8) == 10
        found = list(messages.strays(tx, folder, 8, {"<1@x>", "<3@x>", "<9@x>"}))
        messages.bind(tx, 8, [(stray.id, 100 + stray.at) for stray in found])
        messages.lose_strays(tx, folder, 8)
        assert messages.oldest_stray(tx, folder, 8) is None
        stored = tx.exec_driver_sql("SELECT uid, uidvalidity, gone FROM messages ORDER BY id").all()
    assert [tuple(row) for row in stored] == [(110, 8, 0), (2, 7, 1), (130, 8, 0)]
