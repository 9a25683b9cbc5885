"""Opens the vault: the source is chosen once, recorded with a check of its key, never silently switched."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from companion.core import b64
from companion.core.errors import VaultChanged, VaultChosenAlready, VaultKeyMissing
from companion.core.settings import VaultChoice
from companion.vault import seal
from companion.vault.source import EnvSource, FileSource, Source
from companion.vault.vault import Rows, Transactions, Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

SOURCE, CHECK, ID = "vault_source", "vault_check", "vault_id"


class Meta(Protocol):
    """What is needed of `store/meta.py`."""

    def get(self, connection: Connection, key: str) -> str | None: ...
    def put(self, tx: Connection, key: str, value: str) -> None: ...


def open_vault(
    store: Transactions,
    rows: Rows,
    meta: Meta,
    *,
    asked: VaultChoice | None,
    data_dir: Path,
    environ: Mapping[str, str],
) -> Vault:
    """The vault of this data directory. Raises VaultRefused.

    At the first start `asked` chooses the source; without it, the environment's key if there is one, else the
    system's keychain. Later `asked` may only repeat what was chosen.
    """
    with store.read() as connection:
        recorded, check, scope = (meta.get(connection, key) for key in (SOURCE, CHECK, ID))
    if recorded is not None and scope is not None:
        if asked not in (None, recorded):
            raise VaultChosenAlready(recorded=recorded, asked=asked)
        source = make_source(recorded, scope, data_dir, environ)
        key = source.read()
        if key is not None and seal.check_of(key) == check:
            return Vault(key, rows, source.holder(key, store, rows))
    return _record(store, rows, meta, asked=asked, data_dir=data_dir, environ=environ)


def _record(
    store: Transactions,
    rows: Rows,
    meta: Meta,
    *,
    asked: VaultChoice | None,
    data_dir: Path,
    environ: Mapping[str, str],
) -> Vault:
    """First start, or the recorded key is gone. One write transaction, so that two first starts agree."""
    with store.write() as tx:
        recorded, check, scope = (meta.get(tx, key) for key in (SOURCE, CHECK, ID))
        chosen = recorded or asked or ("env" if EnvSource(environ).given else "keyring")
        scope = scope or b64.encode(seal.new_key()[:9])
        source = make_source(chosen, scope, data_dir, environ)
        key = source.read()
        if rows.in_use(tx) and (key is None or seal.check_of(key) != check):
            raise VaultKeyMissing(source=source) if key is None else VaultChanged(source=source)
        if key is None:
            key = source.create()
        for name, value in ((SOURCE, chosen), (CHECK, seal.check_of(key)), (ID, scope)):
            meta.put(tx, name, value)
    return Vault(key, rows, source.holder(key, store, rows))


def make_source(choice: str, scope: str, data_dir: Path, environ: Mapping[str, str]) -> Source:
    if choice == "file":
        return FileSource(data_dir)
    if choice == "env":
        return EnvSource(environ)
    # Imported here: other choices need not pay for D-Bus.
    from companion.vault.system import SystemKeyring

    return SystemKeyring(scope, environ)
