"""A vault whose keys stand in memory; its rows are the real ones. Held to the contract in tests/vault."""

from companion.store import sealed
from companion.vault import seal
from companion.vault.vault import Vault


class MemoryKeys:
    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    def put(self, name: str, key: bytes) -> None:
        self.kept[name] = key

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)

    def close(self) -> None:
        """Nothing is held open."""


def memory_vault() -> Vault:
    return Vault(seal.new_key(), sealed, MemoryKeys())
