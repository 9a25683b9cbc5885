"""The clients' keys: in the key holder, and cached while the server runs. A key counts only while its row is there."""

from __future__ import annotations

import threading
from collections.abc import Collection

from companion.pairing.keys import client_kid
from companion.store.clients import Client
from companion.vault.vault import KeyHolder


class ClientKeys:
    """Keys by client and generation: the current one, and after a rotation the pending one. Raises VaultRefused.

    `lock` is held over every change; take it to change keys and rows together.
    """

    def __init__(self, holder: KeyHolder) -> None:
        self.lock = threading.RLock()
        self._holder = holder
        self._cache: dict[str, bytes] = {}

    def get(self, client: Client, generation: int) -> bytes | None:
        """None when the row knows no such generation, or the key holder no such key."""
        if generation not in (client.generation, client.pending_generation):
            return None
        kid = client_kid(client.id, generation)
        if (cached := self._cache.get(kid)) is not None:
            return cached
        with self.lock:
            if (cached := self._cache.get(kid)) is not None:  # loaded, and perhaps promoted, while we waited
                return cached
            found = self._holder.get(_name(client.id, pending=generation != client.generation))
            if found is not None:
                self._cache[kid] = found
            return found

    def put(self, client_id: str, generation: int, key: bytes, *, pending: bool = False) -> None:
        with self.lock:
            self._holder.put(_name(client_id, pending=pending), key)
            self._cache[client_kid(client_id, generation)] = key

    def move_pending(self, client_id: str) -> bool:
        """Writes the pending key in the old one's place, and keeps it pending until `drop_pending`."""
        with self.lock:
            pending = self._holder.get(_name(client_id, pending=True))
            if pending is None:
                return False
            self._holder.put(_name(client_id), pending)
            return True

    def drop_pending(self, client_id: str, old_generation: int) -> None:
        with self.lock:
            self._cache.pop(client_kid(client_id, old_generation), None)
            self._holder.delete(_name(client_id, pending=True))

    def forget(self, client_id: str) -> None:
        with self.lock:
            self._uncache(client_id)
            for pending in (False, True):
                self._holder.delete(_name(client_id, pending=pending))

    def keep_only(self, client_ids: Collection[str]) -> None:
        """Forgets cached keys of clients that another process has unpaired."""
        with self.lock:
            for client_id in {kid.rpartition(".")[0] for kid in self._cache} - set(client_ids):
                self._uncache(client_id)

    def _uncache(self, client_id: str) -> None:
        for kid in [kid for kid in self._cache if kid.rpartition(".")[0] == client_id]:
            del self._cache[kid]


def _name(client_id: str, *, pending: bool = False) -> str:
    return f"channel:{client_id}:next" if pending else f"channel:{client_id}"
