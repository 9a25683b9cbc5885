"""Opens the data directory: the store, the vault over it, and the pairing desk over both."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from companion.core import datadir
from companion.core.clock import Clock
from companion.core.settings import Settings
from companion.pairing.service import Pairing
from companion.store import meta, sealed
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from companion.vault.opening import open_vault
from companion.vault.vault import Vault

PORT = "port"  # in meta: where the companion last listened, which codes must name


@dataclass(frozen=True, slots=True)
class Basis:
    clock: Clock
    store: Store
    vault: Vault
    pairing: Pairing


@contextmanager
def opened(settings: Settings, clock: Clock, *, serving: bool = False) -> Iterator[Basis]:
    """Closed at the end. Raises DataDirectoryRefused, DatabaseTooNew, StoreUnavailable, VaultRefused."""
    datadir.prepare(settings.data_dir)
    with closing(open_migrated(settings.data_dir / datadir.DATABASE_NAME)) as store:
        vault = open_vault(
            store, sealed, meta, asked=settings.vault, data_dir=settings.data_dir, environ=os.environ
        )
        with closing(vault):
            port = settings.port if serving else port_of(store, settings)
            pairing = Pairing(store, vault.keys, clock, port, settings.client_limit)
            yield Basis(clock, store, vault, pairing)


def port_of(store: Store, settings: Settings) -> int:
    """Where the companion of this data directory listens: `serve` has noted it, whatever `pair` was told."""
    with store.read() as connection:
        noted = meta.get(connection, PORT)
    return settings.port if noted is None else int(noted)
