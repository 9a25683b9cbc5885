"""Where the vault's one key comes from: each source reads it, perhaps makes it, names a holder of others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from companion.core.errors import VaultKeyMissing
from companion.vault import seal
from companion.vault.files import read_private, write_private
from companion.vault.keys import FileKeys, SealedKeys
from companion.vault.vault import KeyHolder, Rows, Transactions

VARIABLE = "POSTWARDEN_VAULT_KEY"
FILE_VARIABLE = "POSTWARDEN_VAULT_KEY_FILE"
CREDENTIAL = "postwarden-vault-key"  # systemd: LoadCredential=postwarden-vault-key:…


class Source(Protocol):
    def read(self) -> bytes | None:
        """The key, None if there is none. Raises VaultRefused."""

    def create(self) -> bytes:
        """A new key, kept. Raises VaultRefused."""

    def holder(self, key: bytes, store: Transactions, rows: Rows) -> KeyHolder:
        """What keeps the channel's keys beside it."""

    def __str__(self) -> str:
        """Its name in a sentence: "The key is not in …"."""


class FileSource:
    """A file in the data directory, only ever by the user's own choice."""

    def __init__(self, data_dir: Path) -> None:
        self._path, self._keys = data_dir / "vault.key", data_dir / "keys"

    def read(self) -> bytes | None:
        found = read_private(self._path)
        return None if found is None else seal.key_from_text(found.decode("ascii", "replace"), self)

    def create(self) -> bytes:
        key = seal.new_key()
        write_private(self._path, seal.to_text(key).encode() + b"\n")
        return key

    def holder(self, key: bytes, store: Transactions, rows: Rows) -> KeyHolder:  # noqa: ARG002 - the protocol's
        return FileKeys(self._keys)

    def __str__(self) -> str:
        return str(self._path)


class EnvSource:
    """The environment, or a credential file that it names. Never made by us: whoever sets it keeps it."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._text = environ.get(VARIABLE)
        self._path: Path | None = None
        if FILE_VARIABLE in environ:
            self._path = Path(environ[FILE_VARIABLE])
        elif "CREDENTIALS_DIRECTORY" in environ:
            self._path = Path(environ["CREDENTIALS_DIRECTORY"], CREDENTIAL)

    @property
    def given(self) -> bool:
        """Whether the environment speaks of a key at all."""
        return self._text is not None or (self._path is not None and self._path.exists())

    def read(self) -> bytes | None:
        if self._text is not None:
            return seal.key_from_text(self._text, self)
        found = None if self._path is None else read_private(self._path)
        if found is not None and len(found) == seal.KEY_BYTES:
            return found
        return None if found is None else seal.key_from_text(found.decode("ascii", "replace"), self)

    def create(self) -> bytes:
        raise VaultKeyMissing(source=self)

    def holder(self, key: bytes, store: Transactions, rows: Rows) -> KeyHolder:
        return SealedKeys(key, store, rows)

    def __str__(self) -> str:
        return VARIABLE if self._text is not None or self._path is None else str(self._path)
