"""The linked mailboxes: how each signs in, what its servers last said, and how it is unlinked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from companion.core.clock import Clock
from companion.core.errors import NoSending, NotFound, SecretLost, SignInEnded
from companion.core.secret import Secret
from companion.linking.oauth.scopes import Use
from companion.linking.provider import Issuer
from companion.linking.rows import PASSWORD, SENDING_PASSWORD, account_of
from companion.mail.endpoint import Account
from companion.store import mailboxes
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Tokens(Protocol):
    """What is needed of `oauth.service.SignIns`."""

    def token(self, mailbox_id: str, issuer: Issuer, use: Use = "mail") -> Secret: ...
    def drop(self, mailbox_id: str, use: Use = "mail") -> None: ...
    def forget(self, tx: Connection, mailbox_id: str) -> None: ...
    def revoke(self, mailbox_id: str, issuer: Issuer) -> bool: ...


class Accounts:
    def __init__(self, store: Store, vault: Vault, clock: Clock, tokens: Tokens) -> None:
        self._store, self._vault, self._clock, self._tokens = store, vault, clock, tokens

    def account(self, mailbox_id: str) -> Account:
        """Servers and sign-in of a mailbox; asks its provider for a new access token where the old one ends.

        Raises NotFound, VaultRefused, and for a sign-in by OAuth SignInEnded, SignInUnavailable, Offline.
        """
        row = self.mailbox(mailbox_id)
        try:
            return self._account(row)
        except SecretLost:
            now = self.mailbox(mailbox_id)
            if now == row:
                raise
        return self._account(now)  # it was signed in to another way meanwhile

    def _account(self, row: MailboxRow) -> Account:
        if row.sign_in != PASSWORD:
            return account_of(row, self._tokens.token(row.id, cast(Issuer, row.sign_in)))
        with self._store.read() as connection:
            password = self._vault.open(connection, row.id, PASSWORD)
            sending = self._vault.find(connection, row.id, SENDING_PASSWORD)
        return account_of(row, password, sending)

    def mark(self, mailbox_id: str, state: str, reason: str | None) -> None:
        """Writes what the mail servers made of it: `needs_sign_in` with the reason `auth`, `active` again …

        A sign-in that its provider ended is forgotten: a dead token is of no use but to a thief of old backups.
        """
        with self._store.write() as tx:
            if reason == SignInEnded.code:
                self._tokens.forget(tx, mailbox_id)
            mailboxes.set_state(tx, mailbox_id, state, reason, self._clock.now())

    def refused(self, mailbox_id: str) -> None:
        """A mail server refused the sign-in: the next try gets an access token of its own."""
        self._tokens.drop(mailbox_id)

    def graph_token(self, mailbox_id: str) -> Secret:
        """For Microsoft Graph. Raises NotFound, NoSending, GraphConsent, and as `account`."""
        row = self.mailbox(mailbox_id)
        if row.sign_in != "microsoft":
            raise NoSending(address=row.address)
        return self._tokens.token(mailbox_id, "microsoft", "graph")

    def graph_refused(self, mailbox_id: str) -> None:
        """Likewise a token for Graph."""
        self._tokens.drop(mailbox_id, "graph")

    def moved_to_graph(self, mailbox_id: str) -> None:
        """SMTP was switched off, and Graph takes its mail."""
        with self._store.write() as tx:
            mailboxes.set_sends_by(tx, mailbox_id, "graph", self._clock.now())

    def mailbox(self, mailbox_id: str) -> MailboxRow:
        """Raises NotFound, for one that was unlinked too."""
        with self._store.read() as connection:
            row = mailboxes.get(connection, mailbox_id)
        if row is None or row.retired:
            raise NotFound(what="mailbox")
        return row

    def mailboxes(self) -> list[MailboxRow]:
        with self._store.read() as connection:
            return mailboxes.all(connection)

    def unlink(self, mailbox_id: str, *, keep_history: bool) -> bool:
        """Forgets how to sign in, at the provider too where it offers that; True when it was told. With its history the
        mailbox stays as a row that nobody sees, until it is linked again. Raises NotFound.
        """
        row = self.mailbox(mailbox_id)
        revoked = row.sign_in != PASSWORD and self._tokens.revoke(row.id, cast(Issuer, row.sign_in))
        with self._store.write() as tx:
            self._tokens.forget(tx, row.id)
            self._vault.forget(tx, row.id)
            if keep_history:
                mailboxes.retire(tx, row.id, self._clock.now())
            else:
                mailboxes.remove(tx, row.id, self._clock.now())
        return revoked
