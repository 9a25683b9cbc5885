"""Folders, messages and correspondents: written again, they stay as they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.store import correspondents, folders, messages, parked, strays
from companion.store.engine import Store
from companion.store.messages import MessageRow
from companion.store.prepared import TOGETHER
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


def test_a_folder_under_another_name_is_another_folder(store: Store) -> None:
    """Even if it has the same UIDVALIDITY, which some servers give to all."""
    rows = [MessageRow(uid, f"<{uid}@x>", None, uid, 5) for uid in (1, 2)]
    with store.write() as tx:
        first = folders.named(tx, MAILBOX, "sent", "Sent")
        for name in ("Gesendet", "Envoyés"):
            messages.add(tx, first.id, 7, rows)
            assert folders.move_cursor(tx, first.id, 7, 20, 3, 12)
            second = folders.named(tx, MAILBOX, "sent", name)
            assert (second.id, second.name, second.uidvalidity, second.held) == (first.id, name, None, None)
            assert messages.uids(tx, first.id, 7) == []
            assert strays.any_left(tx, first.id, 7)
        assert len(list(strays.of_ids(tx, first.id, 7, {"<1@x>", "<2@x>"}))) == 4


def test_a_cursor_without_a_folder_does_not_move(store: Store) -> None:
    with store.write() as tx:
        assert not folders.move_cursor(tx, 999, 7, 20, 3, None)


def test_messages_written_again_and_bound_to_new_uids(store: Store) -> None:
    rows = [MessageRow(uid, f"<{uid}@x>", "a@far.example", uid * 10, 5) for uid in (1, 2, 3)]
    with store.write() as tx:
        folder = folders.named(tx, MAILBOX, "inbox", "INBOX").id
        assert [messages.add(tx, folder, 7, rows) for _ in range(2)] == [3, 0]
        assert not strays.any_left(tx, folder, 7)
        assert strays.any_left(tx, folder, 8)
        found = list(strays.of_ids(tx, folder, 8, {"<1@x>", "<3@x>", "<9@x>"}))
        strays.bind(tx, 8, [(stray.id, 100 + stray.at) for stray in found])
        assert strays.lose(tx, folder, 8, 0) == 1
        assert not strays.any_left(tx, folder, 8)
        stored = tx.exec_driver_sql("SELECT uid, uidvalidity, gone FROM messages ORDER BY id").all()
    assert [tuple(row) for row in stored] == [(110, 8, 0), (2, 7, 1), (130, 8, 0)]


def test_rows_of_a_restored_server_step_aside(store: Store) -> None:
    rows = [MessageRow(uid, f"<{uid}@x>", None, uid, 5) for uid in (1, 2, 3)]
    with store.write() as tx:
        folder = folders.named(tx, MAILBOX, "inbox", "INBOX").id
        for _ in range(2):
            messages.add(tx, folder, 7, rows)
            assert messages.cast_off(tx, folder, 7, 2) == 2
            assert messages.standing(tx, folder, 7, 1, 9) == [(1, 0, 0)]
        stored = tx.exec_driver_sql("SELECT uidvalidity, uid, gone FROM messages ORDER BY 1, 2").all()
    assert [tuple(row) for row in stored] == [(-2, 2, 1), (-2, 3, 1), (-1, 2, 1), (-1, 3, 1), (7, 1, 0)]


def test_flags_and_what_went_and_came_back(store: Store) -> None:
    rows = [MessageRow(uid, f"<{uid}@x>", None, uid * 10, 5, 1) for uid in range(1, 8)]
    with store.write() as tx:
        folder = folders.named(tx, MAILBOX, "inbox", "INBOX").id
        messages.add(tx, folder, 7, rows)
        messages.flag(tx, folder, 7, [(2, 3), (99, 3)])
        assert messages.lose(tx, folder, 7, [(1, 2), (6, 900)]) == 4
        assert messages.lose(tx, folder, 7, [(1, 2), (6, 900)]) == 0
        messages.turn(tx, folder, 7, [3], gone=True)
        messages.turn(tx, folder, 7, [2, 6], gone=False)
        assert messages.standing(tx, folder, 7, 1, 6) == [
            (1, 1, 1), (2, 3, 0), (3, 1, 1), (4, 1, 0), (5, 1, 0), (6, 1, 0),
        ]  # fmt: skip
        assert messages.first_since(tx, folder, 7, 25) == 4
        assert messages.first_since(tx, folder, 7, 65) is None
        assert messages.uids(tx, folder, 7) == list(range(1, 8))


def test_a_uid_is_parked_once_until_it_is_set_free(store: Store) -> None:
    with store.write() as tx:
        folder = folders.named(tx, MAILBOX, "inbox", "INBOX").id
        assert parked.add(tx, folder, 7, {5: "protocol", 6: "connection_lost"}, 1) == 2
        assert parked.add(tx, folder, 7, {5: "protocol", 9: "protocol"}, 2) == 1
        assert parked.uids(tx, folder, 7) == {5, 6, 9}
        assert parked.uids(tx, folder, 8) == set()
        parked.free(tx, folder)
        assert parked.uids(tx, folder, 7) == set()


@pytest.mark.parametrize("number", [1, TOGETHER - 1, TOGETHER, 2 * TOGETHER + 3])
def test_many_rows_at_once_are_the_same_rows(number: int, store: Store) -> None:
    rows = [
        MessageRow(uid, f"<{uid}@x>", f"a{uid}@x", uid * 10, uid + 1, uid % 9) for uid in range(1, number + 1)
    ]
    with store.write() as tx:
        folder = folders.named(tx, MAILBOX, "inbox", "INBOX").id
        assert messages.add(tx, folder, 7, rows[: number // 2]) == number // 2
        assert messages.add(tx, folder, 7, rows) == number - number // 2
        correspondents.note(tx, MAILBOX, {f"a{row.uid}@x": (row.at, row.at + 5) for row in rows})
        stored = tx.exec_driver_sql(
            "SELECT uid, message_id, sender, at, size, flags, gone, folder_id, uidvalidity FROM messages ORDER BY uid"
        ).all()
        wrote = tx.exec_driver_sql("SELECT count(*), min(first_at), max(last_at) FROM correspondents").one()
    assert [tuple(row) for row in stored] == [(*row, 0, folder, 7) for row in rows]
    assert tuple(wrote) == (number, 10, number * 10 + 5)
