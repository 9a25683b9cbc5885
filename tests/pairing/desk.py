"""A pairing desk with what it stands on, for the tests beside."""

from __future__ import annotations

from companion.pairing import code
from companion.pairing.service import Pairing
from companion.store import events
from companion.store.clients import Client
from companion.store.engine import Store
from tests.fakes.clock import FixedClock
from tests.fakes.vault import MemoryKeys

ORIGIN = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
NONCE = "EBESExQVFhcYGRobHB0eHw"


class Desk:
    """A pairing desk with what it stands on."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock, self.keys = store, FixedClock(), MemoryKeys()
        self.pairing = self.another()

    def another(self) -> Pairing:
        return Pairing(self.store, self.keys, self.clock, 17813, client_limit=4)

    def secret(self) -> bytes:
        return code.read(self.pairing.new_code()).secret

    def pair(self, *, hello: bool = True) -> Client:
        secret = self.secret()
        made = self.pairing.redeem(secret, origin=ORIGIN, nonce=NONCE, label="Firefox")
        if hello:
            self.pairing.confirm(self.client(made.client_id))
        return self.client(made.client_id)

    def client(self, client_id: str) -> Client:
        return next(client for client in self.pairing.clients() if client.id == client_id)

    def kinds(self) -> list[str]:
        with self.store.read() as connection:
            return [event.kind for event in events.after(connection, 0)]
