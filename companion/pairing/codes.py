"""The life of the one pairing code: made, tried, over (channel.md 3). Its secret stands in the key holder only."""

from __future__ import annotations

import secrets

from companion.core.clock import DAY, MINUTE, Clock
from companion.pairing import code, keys
from companion.store import clients as rows
from companion.store.clients import CodeRow, Gone
from companion.store.engine import Store
from companion.vault.vault import KeyHolder

CODE_MS = 10 * MINUTE
TRIES = 5
GONE_MS = DAY
_NAME = "pairing"


class Codes:
    """`postwarden pair` makes codes in one process, the server redeems them in another: the row decides."""

    def __init__(self, store: Store, holder: KeyHolder, clock: Clock, port: int) -> None:
        self._store, self._holder, self._clock, self._port = store, holder, clock, port

    def new(self) -> str:
        """A fresh code as text; the one before it is over. Raises VaultRefused."""
        self.end_any()
        secret = secrets.token_bytes(code.SECRET_BYTES)
        self._holder.put(_NAME, secret)
        with self._store.write() as tx:
            rows.put_code(tx, CodeRow(keys.pair_kid(secret), self._clock.now() + CODE_MS, 0))
        return code.make(self._port, secret)

    def attempt(self, kid: str) -> bytes | None:
        """The secret for one more try under this kid; None when the code is over, which a sixth try makes it."""
        with self._store.write() as tx:
            found = rows.code(tx)
            if found is None or found.kid != kid:
                return None
            rows.count_try(tx, kid)
        if found.expires_at <= self._clock.now():
            self._end(kid, "expired")
        elif found.tries >= TRIES:
            self._end(kid, "locked")
        else:
            return self._secret_of(kid)
        return None

    def end_any(self) -> None:
        """Whatever code there is, it is over; also a secret that a crash has left without its row."""
        with self._store.read() as connection:
            found = rows.code(connection)
        if found is not None:
            self._end(found.kid, "expired")
        elif self._holder.get(_NAME) is not None:
            self._holder.delete(_NAME)

    def end_expired(self) -> None:
        with self._store.read() as connection:
            found = rows.code(connection)
        if found is not None and found.expires_at <= self._clock.now():
            self._end(found.kid, "expired")

    def proof_of_use(self, secret: bytes) -> Gone:
        return self._gone("used", secret)

    def forget(self, secret: bytes) -> None:
        """Deletes a secret whose row is gone, unless another process has put a newer one in its place."""
        if self._holder.get(_NAME) == secret:
            self._holder.delete(_NAME)

    def _end(self, kid: str, reason: keys.Reason) -> None:
        secret = self._secret_of(kid)
        with self._store.write() as tx:
            if rows.remove_code(tx, kid) and secret is not None:
                rows.bury(tx, self._gone(reason, secret))
        if secret is not None:
            self.forget(secret)

    def _gone(self, reason: keys.Reason, secret: bytes) -> Gone:
        kid = keys.pair_kid(secret)
        return Gone(kid, None, keys.gone_proof(reason, secret, kid), self._clock.now() + GONE_MS)

    def _secret_of(self, kid: str) -> bytes | None:
        secret = self._holder.get(_NAME)
        return secret if secret is not None and keys.pair_kid(secret) == kid else None
