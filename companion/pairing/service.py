"""Pairing, rotating, revoking (channel.md 3 and 8).

The command line and the running server are two processes over one database and one key holder, so the database row
is asked each time. The key holder is never called inside a write transaction: a keychain may take seconds.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from companion.core import b64
from companion.core.clock import DAY, MINUTE, Clock
from companion.core.errors import (
    BadRequest,
    CodeUsed,
    NotFound,
    PostwardenError,
    TooManyClients,
    VaultRefused,
    printable,
)
from companion.pairing import keys
from companion.pairing.clientkeys import ClientKeys
from companion.pairing.codes import Codes
from companion.store import clients as rows
from companion.store import events
from companion.store.clients import Client, CodeRow, Gone
from companion.store.engine import Store
from companion.vault.vault import KeyHolder

CONFIRM_MS = 10 * MINUTE
SEEN_MS = MINUTE
GONE_MS = 90 * DAY
LABEL_CHARACTERS = 60


@dataclass(frozen=True, slots=True)
class Roster:
    """Who may speak, as one read saw it. `gone_origins` is empty when a client's own origin asked."""

    clients: tuple[Client, ...]
    gone_origins: frozenset[str]
    code: CodeRow | None
    code_live: bool


@dataclass(frozen=True, slots=True)
class Paired:
    client_id: str
    server_nonce: str


class Pairing:
    """The pairing desk. `port` goes into codes; at most `client_limit` clients. Safe from many threads."""

    def __init__(self, store: Store, holder: KeyHolder, clock: Clock, port: int, client_limit: int) -> None:
        self._store, self._clock, self._limit = store, clock, client_limit
        self._codes = Codes(store, holder, clock, port)
        self._keys = ClientKeys(holder)

    def recover(self) -> None:
        """At the server's start: a code does not outlive the run it was made for. Raises VaultRefused."""
        self._codes.end_any()
        self.sweep()

    def sweep(self) -> None:
        """Ends what is over: an expired code, clients that never said hello, old proofs. Raises VaultRefused."""
        now = self._clock.now()
        self._codes.end_expired()
        with self._store.read() as connection:
            known = rows.paired(connection)
        for client in known:
            if _silent(client, now):
                self._remove(client)
        self._keys.keep_only({client.id for client in known})
        with self._store.write() as tx:
            rows.prune(tx, now)

    # --- pairing

    def new_code(self) -> str:
        """A fresh code as text; the one before it is over. Works for ten minutes, once. Raises VaultRefused."""
        return self._codes.new()

    def try_code(self, kid: str) -> bytes | None:
        """The secret for one more try under this kid; None when the code is over, which a sixth try makes it."""
        return self._codes.attempt(kid)

    def redeem(self, secret: bytes, *, origin: str, nonce: str, label: str) -> Paired:
        """Makes the holder of the code's secret a client, unconfirmed until its hello.

        Raises BadRequest for a label of nothing printable, CodeUsed, TooManyClients, VaultRefused.
        """
        shown = printable(label)[:LABEL_CHARACTERS]
        if not shown:
            raise BadRequest(why="label")
        self.sweep()
        client_id = _new_client_id()
        server_nonce = b64.encode(secrets.token_bytes(keys.NONCE_BYTES))
        key = keys.client_key(
            secret, client_id=client_id, origin=origin, nonce=nonce, server_nonce=server_nonce
        )
        self._keys.put(client_id, 1, key)
        try:
            with self._store.write() as tx:
                if not rows.remove_code(tx, keys.pair_kid(secret)):
                    raise CodeUsed
                if rows.count(tx) >= self._limit:
                    raise TooManyClients(limit=self._limit)
                now = self._clock.now()
                rows.bury(tx, self._codes.proof_of_use(secret))
                rows.add(tx, Client(client_id, shown, origin, 1, None, False, now, None))
                events.add(tx, now, "clients")
        except PostwardenError:
            self._keys.forget(client_id)
            raise
        self._codes.forget(secret)
        return Paired(client_id, server_nonce)

    def confirm(self, client: Client) -> None:
        """The client's hello: from now on it stays."""
        if not client.confirmed:
            with self._store.write() as tx:
                rows.confirm(tx, client.id)
                events.add(tx, self._clock.now(), "clients")

    # --- what the guard asks

    def roster(self, origin: str | None, *, pairing: bool) -> Roster:
        """A glance where a known origin asks. The code is read for a `pairing` request alone, what is gone for an
        unknown origin."""
        now = self._clock.now()
        if not pairing:
            with self._store.glance() as connection:
                known = _heard(rows.paired(connection), now)
            if not _strange(origin, known):
                return Roster(known, frozenset(), None, False)
        with self._store.read() as connection:
            known = _heard(rows.paired(connection), now)
            gone = frozenset(rows.gone_origins(connection, now)) if _strange(origin, known) else frozenset()
            found = rows.code(connection) if pairing else None
        return Roster(known, gone, found, found is not None and found.expires_at > now)

    def key(self, client: Client, generation: int) -> bytes | None:
        """The client's key of this generation, None if it has no such. Raises VaultRefused."""
        return self._keys.get(client, generation)

    def gone(self, kid: str, origin: str | None) -> str | None:
        """The proof for a dead kid; of a client only to its own origin, or to a caller that names none."""
        with self._store.read() as connection:
            found = rows.gone(connection, kid, self._clock.now())
        if found is None or (found.origin is not None and origin not in (None, found.origin)):
            return None
        return found.proof

    def used(self, client: Client, generation: int) -> None:
        """After a verified request: the first use of a new key ends the old one; `seen_at`, once a minute."""
        if generation == client.pending_generation:
            self._promote(client.id, generation)
        now = self._clock.now()
        if client.seen_at is None or not 0 <= now - client.seen_at < SEEN_MS:
            with self._store.write() as tx:
                rows.see(tx, client.id, now)

    # --- clients

    def clients(self) -> list[Client]:
        """Every client that is paired, oldest first."""
        return list(self.roster(None, pairing=False).clients)

    def rotate(self, client: Client, generation: int, nonce: str) -> str:
        """Agrees on the key after `generation`; returns the server nonce. Asked again, it replaces the pending key.

        Raises NotFound when the client is gone or has moved on meanwhile, VaultRefused.
        """
        server_nonce = b64.encode(secrets.token_bytes(keys.NONCE_BYTES))
        with self._keys.lock:
            current = self._keys.get(client, generation)
            if current is None:
                raise NotFound(what="client")
            following = keys.next_key(
                current,
                client_id=client.id,
                generation=generation + 1,
                nonce=nonce,
                server_nonce=server_nonce,
            )
            self._keys.put(client.id, generation + 1, following, pending=True)
            with self._store.write() as tx:
                offered = rows.set_pending(tx, client.id, generation)
                unpaired = rows.get(tx, client.id) is None
            if unpaired:  # by another process meanwhile, which knew nothing of the key just kept
                self._keys.forget(client.id)
            if not offered:
                raise NotFound(what="client")
        return server_nonce

    def revoke(self, client_id: str) -> None:
        """Ends a pairing at the next request. Only the gone proofs stay. Raises NotFound, VaultRefused.

        With a locked keychain the pairing ends all the same, but the browser cannot be told why.
        """
        with self._store.read() as connection:
            client = rows.get(connection, client_id)
        if client is None:
            raise NotFound(what="client")
        self._remove(client)

    def _remove(self, client: Client) -> None:
        now = self._clock.now()
        with self._keys.lock:
            try:
                dead = [Gone(kid, client.origin, proof, now + GONE_MS) for kid, proof in self._proofs(client)]
            except VaultRefused:
                dead = []
            with self._store.write() as tx:
                if rows.remove(tx, client.id):
                    events.add(tx, now, "clients")
                for gone in dead:
                    rows.bury(tx, gone)
            self._keys.forget(client.id)

    def _proofs(self, client: Client) -> list[tuple[str, str]]:
        found = []
        for generation in (client.generation, client.pending_generation):
            if generation is not None and (key := self._keys.get(client, generation)) is not None:
                kid = keys.client_kid(client.id, generation)
                found.append((kid, keys.gone_proof("revoked", key, kid)))
        return found

    def _promote(self, client_id: str, generation: int) -> None:
        # The key is in its new place before the row says so: after a crash in between, the pending key still works.
        with self._keys.lock:
            with self._store.read() as connection:
                client = rows.get(connection, client_id)
            # Another thread may have done it, and the client rotated again, since the guard looked.
            if (
                client is None
                or client.pending_generation != generation
                or not self._keys.move_pending(client_id)
            ):
                return
            with self._store.write() as tx:
                done = rows.promote(tx, client_id, generation)
            if done:
                self._keys.drop_pending(client_id, generation - 1)
            else:  # unpaired by another process meanwhile
                self._keys.forget(client_id)


def _new_client_id() -> str:
    while (made := b64.encode(secrets.token_bytes(keys.CLIENT_ID_BYTES))).startswith("-"):
        pass  # `unpair` would take it for an option
    return made


def _heard(clients: Iterable[Client], now: int) -> tuple[Client, ...]:
    return tuple([client for client in clients if not _silent(client, now)])


def _strange(origin: str | None, known: Iterable[Client]) -> bool:
    return origin is not None and all(origin != client.origin for client in known)


def _silent(client: Client, now: int) -> bool:
    return not client.confirmed and client.created_at + CONFIRM_MS <= now
