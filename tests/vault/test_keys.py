"""Every holder of the channel's keys keeps the same contract; the keychain's is tried in test_keyring.py."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.errors import DataDirectoryRefused, VaultKeyExposed
from companion.store import sealed
from companion.store.migrate import open_migrated
from companion.vault import seal
from companion.vault.keys import FileKeys, SealedKeys
from companion.vault.vault import KeyHolder
from tests.fakes.vault import MemoryKeys


@pytest.fixture(params=["memory", "file", "sealed"])
def keys(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[KeyHolder]:
    if request.param == "memory":
        yield MemoryKeys()
    elif request.param == "file":
        yield FileKeys(tmp_path / "keys")
    else:
        store = open_migrated(tmp_path / "postwarden.db")
        yield SealedKeys(seal.new_key(), store, sealed)
        store.close()


def test_the_contract(keys: KeyHolder) -> None:
    holds_what_it_is_given(keys)


def holds_what_it_is_given(keys: KeyHolder) -> None:
    names = ["pairing", "channel:MDEyMzQ1Njc4", "channel:MDEyMzQ1Njc4:next", "channel:_-0123456789"]
    for name in names:
        assert keys.get(name) is None
        keys.delete(name)  # of nothing is nothing
    for n, name in enumerate(names):
        keys.put(name, bytes([n, 255, 0, 10]) * (4 + n))
    for n, name in enumerate(names):
        assert keys.get(name) == bytes([n, 255, 0, 10]) * (4 + n)
    keys.put("pairing", b"another")
    assert keys.get("pairing") == b"another"
    keys.delete("channel:MDEyMzQ1Njc4")
    assert keys.get("channel:MDEyMzQ1Njc4") is None
    assert keys.get("channel:MDEyMzQ1Njc4:next") is not None
    for name in names:
        keys.delete(name)
        assert keys.get(name) is None


def test_files_are_private_and_refused_when_they_are_not(tmp_path: Path) -> None:
    keys = FileKeys(tmp_path / "keys")
    keys.put("pairing", b"secret")
    (file,) = (tmp_path / "keys").iterdir()
    assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700
    assert file.stat().st_mode & 0o777 == 0o600
    file.chmod(0o640)
    with pytest.raises(VaultKeyExposed):
        keys.get("pairing")


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file in its place")
    keys = FileKeys(tmp_path / "keys")
    with pytest.raises(DataDirectoryRefused):
        keys.put("pairing", b"secret")


def test_sealed_keys_do_not_stand_in_the_open(tmp_path: Path) -> None:
    store = open_migrated(tmp_path / "postwarden.db")
    SealedKeys(seal.new_key(), store, sealed).put("pairing", b"canary-key")
    store.close()
    for file in tmp_path.iterdir():
        assert b"canary-key" not in file.read_bytes()
