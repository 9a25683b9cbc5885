"""Sign-ins at Google and Microsoft: begun, kept alive, ended. Access tokens stay in memory; the rest is sealed."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.core.clock import MINUTE, Clock
from companion.core.errors import (
    BadClient,
    MailError,
    SecretLost,
    SignInEnded,
    SignInUnavailable,
    StoreUnavailable,
)
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.linking.oauth.attempt import Attempt
from companion.linking.oauth.clients import Clients
from companion.linking.oauth.google import Google
from companion.linking.oauth.grant import GRANT, Grant
from companion.linking.oauth.microsoft import Microsoft
from companion.linking.oauth.receiver import LIMIT
from companion.linking.oauth.scopes import Use
from companion.linking.oauth.side import Renewed, Side
from companion.linking.oauth.turns import TooLong, Turns
from companion.linking.provider import ISSUER_NAMES, Issuer
from companion.mail.tls import Tls
from companion.vault.vault import Transactions, Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

MARGIN = 2 * MINUTE  # a token that ends sooner is not handed out
REVOKE_SECONDS = 5.0
USES: tuple[Use, ...] = ("mail", "graph")


class SignIns:
    """`turns` stands in the data directory. `limit`: seconds a user has on the provider's page."""

    def __init__(
        self, store: Transactions, vault: Vault, clock: Clock, tls: Tls, peers: Peers,
        environ: Mapping[str, str], turns: Turns, limit: float = LIMIT,
    ) -> None:  # fmt: skip
        self._store, self._vault, self._clock, self._turns, self._limit = store, vault, clock, turns, limit
        self.clients = Clients(store, vault, environ)
        moved = peers.issuers
        self._sides: dict[Issuer, Side] = {
            "google": Google(tls, clock, moved.get("google")),
            "microsoft": Microsoft(tls, clock, moved.get("microsoft")),
        }
        self._guard = threading.Lock()
        self._fresh: dict[tuple[str, Use], tuple[Secret, int]] = {}
        self._refused: dict[tuple[str, Use], Secret] = {}
        self._unsaved: dict[str, tuple[Secret, Use, Renewed]] = {}

    def ready(self, issuer: Issuer) -> bool:
        """Whether a client is set up, be it a bad one: `begin` says what is wrong with it. Raises SecretLost."""
        try:
            return self.clients.find(issuer) is not None
        except BadClient:
            return True

    def begin(self, issuer: Issuer, address: str, *, graph: bool = False) -> Attempt:
        """Opens the receiver and makes the address of the provider's page; Microsoft is asked for it. `graph`: it is to
        allow sending through Microsoft Graph.

        Raises NoClient, BadClient, SecretLost, ClientRefused, SignInUnavailable, Offline.
        """
        client, side = self.clients.get(issuer), self._sides[issuer]
        return Attempt(ISSUER_NAMES[issuer], side, client, address, self._limit, graph=graph)

    def keep(self, tx: Connection, mailbox_id: str, grant: Grant) -> None:
        """Seals what came of a sign-in, in the place of an earlier one, inside the caller's transaction."""
        self._vault.seal(tx, mailbox_id, GRANT, grant.kept)
        self._remember(mailbox_id, "mail", grant.access, grant.until)
        if grant.graph is not None:
            self._remember(mailbox_id, "graph", *grant.graph)

    def widened(self, grant: Grant) -> Grant:
        """Microsoft's grant with a token for Graph too, which its page has allowed, or somebody before.

        Raises GraphConsent where nobody has; SignInEnded, SignInUnavailable, Offline.
        """
        renewed = self._sides[grant.issuer].renew(grant.kept, None, "graph")
        return replace(grant, kept=renewed.kept, graph=(renewed.access, renewed.until))

    def token(self, mailbox_id: str, issuer: Issuer, use: Use = "mail") -> Secret:
        """An access token that is good for two minutes at least.

        Never inside a write transaction: a replaced refresh token is stored here, before its access token is used.
        Raises SignInEnded, SignInUnavailable, Offline, SecretLost, StoreUnavailable; for Graph also GraphConsent.
        """
        ready = self._ready(mailbox_id, use)
        if ready is not None:
            return ready
        try:
            with self._turns.of(mailbox_id):
                return self._ready(mailbox_id, use) or self._renew(mailbox_id, issuer, use)
        except TooLong:
            raise SignInUnavailable(host=ISSUER_NAMES[issuer]) from None

    def drop(self, mailbox_id: str, use: Use = "mail") -> None:
        """The server refused the access token, so the next `token` is another."""
        with self._guard:
            held = self._fresh.pop((mailbox_id, use), None)
            if held is not None:
                self._refused[mailbox_id, use] = held[0]

    def forget(self, tx: Connection, mailbox_id: str) -> None:
        """The sign-in is dead or the mailbox unlinked: nothing of it stays here."""
        self._vault.forget(tx, mailbox_id, GRANT)
        with self._guard:
            for use in USES:
                self._fresh.pop((mailbox_id, use), None)
                self._refused.pop((mailbox_id, use), None)
            self._unsaved.pop(mailbox_id, None)
        self._turns.forget(mailbox_id)

    def revoke(self, mailbox_id: str, issuer: Issuer) -> bool:
        """Tells the provider that the tokens are void; before `forget`. False where it isn't told, or not in time."""
        try:
            kept = self._kept(mailbox_id)
        except SecretLost:
            return False
        done: list[bool] = []

        def tell() -> None:
            try:
                done.append(self._sides[issuer].revoke(kept))
            except (MailError, SecretLost):
                done.append(False)

        teller = threading.Thread(target=tell, name="revoke", daemon=True)
        teller.start()
        teller.join(REVOKE_SECONDS)
        return done[0] if done else False

    def _renew(self, mailbox_id: str, issuer: Issuer, use: Use) -> Secret:
        while True:
            kept = self._kept(mailbox_id)  # read within the turn: another process may have replaced it
            before, unsaved_use, renewed = self._unsaved.get(mailbox_id, (None, use, None))
            if renewed is None or before != kept or unsaved_use != use:
                latest = renewed.kept if renewed is not None and before == kept else kept
                try:
                    renewed = self._sides[issuer].renew(latest, self._refused.get((mailbox_id, use)), use)
                except SignInEnded:
                    if self._kept(mailbox_id) == kept:
                        raise
                    continue  # what ended is the sign-in of before
            try:
                with self._store.write() as tx:
                    now = self._vault.open(tx, mailbox_id, GRANT)  # SecretLost: unlinked meanwhile
                    if now == kept and renewed.kept != kept:
                        self._vault.seal(tx, mailbox_id, GRANT, renewed.kept)
            except StoreUnavailable:  # what was used up can't be used again: this is all there is of it
                self._unsaved[mailbox_id] = kept, use, renewed
                raise
            self._unsaved.pop(mailbox_id, None)
            if now == kept:
                self._remember(mailbox_id, use, renewed.access, renewed.until)
                return renewed.access
            # The user signed in again meanwhile, and that counts.

    def _kept(self, mailbox_id: str) -> Secret:
        with self._store.read() as connection:
            return self._vault.open(connection, mailbox_id, GRANT)

    def _ready(self, mailbox_id: str, use: Use) -> Secret | None:
        with self._guard:
            held = self._fresh.get((mailbox_id, use))
        return held[0] if held is not None and held[1] - MARGIN > self._clock.now() else None

    def _remember(self, mailbox_id: str, use: Use, access: Secret, until: int) -> None:
        with self._guard:
            self._fresh[mailbox_id, use] = (access, until)
            self._refused.pop((mailbox_id, use), None)
