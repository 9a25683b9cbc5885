"""Key holders of the two sources that are no keychain: a folder of 0600 files, and sealed rows."""

from __future__ import annotations

from pathlib import Path

from companion.core import b64
from companion.vault import seal
from companion.vault.files import read_private, remove, write_private
from companion.vault.vault import Rows, Transactions

OWNER = "keys"


class FileKeys:
    """One 0600 file a key: two processes (`serve` and `pair`) never rewrite each other's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, name: str, key: bytes) -> None:
        write_private(self._path(name), key)

    def get(self, name: str) -> bytes | None:
        return read_private(self._path(name))

    def delete(self, name: str) -> None:
        remove(self._path(name))

    def close(self) -> None:
        """Nothing is held open."""

    def _path(self, name: str) -> Path:
        return self._folder / b64.encode(name.encode())


class SealedKeys:
    """Rows sealed with the vault's key, where that came from the environment and nothing else is there."""

    def __init__(self, key: bytes, store: Transactions, rows: Rows) -> None:
        self._key, self._store, self._rows = key, store, rows

    def put(self, name: str, key: bytes) -> None:
        with self._store.write() as tx:
            self._rows.put(tx, OWNER, name, *seal.close_box(self._key, OWNER, name, key))

    def get(self, name: str) -> bytes | None:
        with self._store.read() as connection:
            found = self._rows.get(connection, OWNER, name)
        return None if found is None else seal.open_box(self._key, OWNER, name, *found)

    def delete(self, name: str) -> None:
        with self._store.write() as tx:
            self._rows.forget(tx, OWNER, name)

    def close(self) -> None:
        """The store is closed by who opened it."""
