"""Seals secrets into rows and opens them. Rows and transactions are the store's, passed in as protocols."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from companion.core.errors import SecretLost
from companion.core.secret import Secret
from companion.vault import seal

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Transactions(Protocol):
    def read(self) -> AbstractContextManager[Connection]: ...
    def write(self) -> AbstractContextManager[Connection]: ...


class Rows(Protocol):
    """What the vault needs of `store/sealed.py`."""

    def put(self, tx: Connection, owner: str, kind: str, nonce: bytes, box: bytes) -> None: ...
    def get(self, connection: Connection, owner: str, kind: str) -> tuple[bytes, bytes] | None: ...
    def forget(self, tx: Connection, owner: str, kind: str | None = None) -> None: ...
    def in_use(self, connection: Connection) -> bool: ...


class KeyHolder(Protocol):
    """Keeps keys by name (`channel:<client_id>`, `pairing`) where the vault's own key is kept.

    Call it outside of write transactions: one kind of holder opens its own. Raises VaultRefused.
    """

    def put(self, name: str, key: bytes) -> None: ...
    def get(self, name: str) -> bytes | None: ...
    def delete(self, name: str) -> None: ...
    def close(self) -> None: ...


class Vault:
    """Made by `opening.open_vault`. `keys` holds the channel's keys."""

    def __init__(self, key: bytes, rows: Rows, keys: KeyHolder) -> None:
        self._key, self._rows, self.keys = key, rows, keys

    def seal(self, tx: Connection, owner: str, kind: str, secret: Secret) -> None:
        """Stores the secret of `owner`, in the place of one of the same kind."""
        nonce, box = self.seal_bytes(owner, kind, secret.reveal().encode())
        self._rows.put(tx, owner, kind, nonce, box)

    def open(self, connection: Connection, owner: str, kind: str) -> Secret:
        """Raises SecretLost."""
        found = self.find(connection, owner, kind)
        if found is None:
            raise SecretLost
        return found

    def find(self, connection: Connection, owner: str, kind: str) -> Secret | None:
        """None where nothing of this kind was stored. Raises SecretLost."""
        found = self._rows.get(connection, owner, kind)
        return None if found is None else Secret(self.open_bytes(owner, kind, *found).decode())

    def forget(self, tx: Connection, owner: str, kind: str | None = None) -> None:
        """Deletes the secrets of `owner`, of one kind or of all."""
        self._rows.forget(tx, owner, kind)

    def seal_bytes(self, owner: str, kind: str, data: bytes) -> tuple[bytes, bytes]:
        """Nonce and box, for rows that stand in a table of their own."""
        return seal.close_box(self._key, owner, kind, data)

    def open_bytes(self, owner: str, kind: str, nonce: bytes, box: bytes) -> bytes:
        """Raises SecretLost."""
        return seal.open_box(self._key, owner, kind, nonce, box)

    def mark(self, purpose: str, data: bytes) -> bytes:
        """32 bytes that follow from `data`, and that nobody without the key can make or try."""
        return seal.mark(self._key, purpose, data)

    def close(self) -> None:
        self.keys.close()
