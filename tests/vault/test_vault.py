"""Sealed rows: only the same key opens them, only in their own place."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from companion.core.errors import SecretLost
from companion.core.secret import Secret
from companion.store import sealed
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from companion.vault import seal
from tests.fakes.vault import memory_vault


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_migrated(tmp_path / "postwarden.db")
    yield opened
    opened.close()


def test_a_secret_comes_back_and_its_plain_text_is_nowhere(tmp_path: Path, store: Store) -> None:
    vault = memory_vault()
    with store.write() as tx:
        vault.seal(tx, "m_1", "imap", Secret("canary-pässword"))
    with store.read() as connection:
        assert vault.open(connection, "m_1", "imap").reveal() == "canary-pässword"
    for file in tmp_path.iterdir():
        assert b"canary" not in file.read_bytes()


def test_a_later_secret_takes_the_place_of_the_first_with_a_new_nonce(store: Store) -> None:
    vault = memory_vault()
    nonces = set()
    for text in ("first", "second", "second"):
        with store.write() as tx:
            vault.seal(tx, "m_1", "imap", Secret(text))
        with store.read() as connection:
            found = sealed.get(connection, "m_1", "imap")
            assert found is not None
            nonces.add(found[0])
            assert vault.open(connection, "m_1", "imap").reveal() == text
    assert len(nonces) == 3
    assert {len(nonce) for nonce in nonces} == {12}


@pytest.mark.parametrize(
    ("owner", "kind"), [("m_2", "imap"), ("m_1", "smtp"), ("m_1i", "map"), ("m", "_1imap")]
)
def test_a_row_moved_elsewhere_does_not_open(tmp_path: Path, store: Store, owner: str, kind: str) -> None:
    vault = memory_vault()
    with store.write() as tx:
        vault.seal(tx, "m_1", "imap", Secret("x"))
    with closing(sqlite3.connect(tmp_path / "postwarden.db")) as db, db:
        db.execute("UPDATE sealed SET owner = ?, kind = ?", (owner, kind))
    with store.read() as connection, pytest.raises(SecretLost):
        vault.open(connection, owner, kind)


def test_another_key_changed_bytes_and_missing_rows_are_a_sentence(store: Store) -> None:
    vault = memory_vault()
    nonce, box = vault.seal_bytes("m_1", "outbox", b"message")
    assert vault.open_bytes("m_1", "outbox", nonce, box) == b"message"
    with pytest.raises(SecretLost):
        memory_vault().open_bytes("m_1", "outbox", nonce, box)
    for broken in (box[:-1], box + b"x", bytes([box[0] ^ 1]) + box[1:], b""):
        with pytest.raises(SecretLost):
            vault.open_bytes("m_1", "outbox", nonce, broken)
    with pytest.raises(SecretLost):
        vault.open_bytes("m_1", "outbox", b"", box)
    with store.read() as connection, pytest.raises(SecretLost) as lost:
        vault.open(connection, "m_1", "imap")
    assert "Sign in" in lost.value.next_step


def test_forgetting_an_owner_takes_every_kind_and_nobody_elses(store: Store) -> None:
    vault = memory_vault()
    with store.write() as tx:
        for owner, kind in (("m_1", "imap"), ("m_1", "smtp"), ("m_2", "imap")):
            vault.seal(tx, owner, kind, Secret("x"))
        vault.forget(tx, "m_1")
    with store.read() as connection:
        assert sealed.get(connection, "m_1", "imap") is None
        assert sealed.get(connection, "m_1", "smtp") is None
        assert vault.open(connection, "m_2", "imap").reveal() == "x"


def test_the_check_tells_keys_apart_and_nothing_else() -> None:
    key = seal.new_key()
    assert seal.check_of(key) == seal.check_of(key) != seal.check_of(seal.new_key())
    assert key.hex() not in seal.check_of(key)
