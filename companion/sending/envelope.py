"""Messages of the outbox at rest: sealed by the vault, opened only to be handed over."""

from __future__ import annotations

from dataclasses import replace

from companion.core.b64 import new_id
from companion.core.clock import HOUR
from companion.core.errors import SecretLost
from companion.sending.compose import redate
from companion.store.outbox import OutboxRow, Recipient
from companion.vault.vault import Vault

KIND, SUBJECT = "message", "subject"
NONCE = 12  # bytes (vault/seal.py)
LEASE = HOUR  # longer than any server may take over a message (mail/smtp.py)


class Envelope:
    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def post(
        self, mailbox_id: str, message_id: str, sender: str, recipients: tuple[Recipient, ...], message: bytes,
        *, due_at: int, now: int, wish_id: str | None = None, wanted_at: int | None = None, subject: str = "",
    ) -> OutboxRow:  # fmt: skip
        """A new row of the outbox with the message sealed inside. `wish_id`: of its way out, if it has one;
        `wanted_at`: the time that the user picked."""
        outbox_id = new_id("o")
        nonce, box = self._vault.seal_bytes(outbox_id, KIND, message)
        return OutboxRow(
            outbox_id, mailbox_id, message_id, sender, recipients, "queued", None, None, due_at,
            lease_until=0, tries=0, created_at=now, ended_at=None, nonce=nonce, box=box, wish_id=wish_id,
            wanted_at=wanted_at, subject=b"".join(self._vault.seal_bytes(outbox_id, SUBJECT, subject.encode())),
        )  # fmt: skip

    def fill(self, row: OutboxRow, message: bytes) -> OutboxRow:
        """The row with the message sealed inside."""
        nonce, box = self._vault.seal_bytes(row.id, KIND, message)
        return replace(row, nonce=nonce, box=box)

    def open(self, row: OutboxRow) -> bytes:
        """The bytes as they go out, dated when the message was claimed. Raises SecretLost."""
        return redate(self.composed(row), self.sent_at(row))

    def composed(self, row: OutboxRow) -> bytes:
        """The bytes as they were composed, for a message that was not claimed. Raises SecretLost."""
        if row.nonce is None or row.box is None:
            raise SecretLost
        return self._vault.open_bytes(row.id, KIND, row.nonce, row.box)

    def subject(self, row: OutboxRow) -> str | None:
        """None where it is not known: it stands in the mailbox's draft, or is forgotten. Raises SecretLost."""
        if row.subject is None:
            return None
        return self._vault.open_bytes(row.id, SUBJECT, row.subject[:NONCE], row.subject[NONCE:]).decode()

    def sent_at(self, row: OutboxRow) -> int:
        """When the message was claimed for sending, in milliseconds."""
        return row.lease_until - LEASE
