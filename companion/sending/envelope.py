"""Messages of the outbox at rest: sealed by the vault, opened only to be handed over."""

from __future__ import annotations

from companion.core.clock import HOUR
from companion.core.errors import SecretLost
from companion.sending.compose import redate
from companion.store.outbox import OutboxRow
from companion.vault.vault import Vault

KIND = "message"
LEASE = HOUR  # longer than any server may take over a message (mail/smtp.py)


class Envelope:
    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def seal(self, outbox_id: str, message: bytes) -> tuple[bytes, bytes]:
        """Nonce and box."""
        return self._vault.seal_bytes(outbox_id, KIND, message)

    def open(self, row: OutboxRow) -> bytes:
        """The bytes as they go out, dated when the message was claimed. Raises SecretLost."""
        if row.nonce is None or row.box is None:
            raise SecretLost
        return redate(self._vault.open_bytes(row.id, KIND, row.nonce, row.box), self.sent_at(row))

    def sent_at(self, row: OutboxRow) -> int:
        """When the message was claimed for sending, in milliseconds."""
        return row.lease_until - LEASE
