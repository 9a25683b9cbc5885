"""Aliases added by hand: each proves itself by a message to itself, which syncing sees come in (syncing/own.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.core.addresses import domain_of, normalise
from companion.core.b64 import new_id
from companion.core.clock import Clock
from companion.core.errors import AliasRefused, NotFound
from companion.sending import outcome
from companion.sending.compose import Letter, compose
from companion.sending.envelope import Envelope
from companion.store import aliases, mailboxes, outbox
from companion.store.aliases import AliasRow
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.store.outbox import Recipient
from companion.vault.vault import Vault

if TYPE_CHECKING:
    from sqlalchemy import Connection

MICROSOFT = frozenset({"outlook", "microsoft365"})
SUBJECT = "Postwarden checks this address"
TEXT = (
    "Postwarden sent this message from {alias} to itself, to see whether {mailbox} may send from that address "
    "and receives what is written to it. It has done its work. You can delete it.\n"
)


class Aliases:
    def __init__(self, store: Store, vault: Vault, clock: Clock) -> None:
        self._store, self._clock, self._envelope = store, clock, Envelope(vault)

    def add(self, mailbox_id: str, address: str) -> AliasRow:
        """Queues the message that is to prove it: a send like any other, within the mailbox's limits. One that is
        proven or under way stays as it is. Raises NotFound, BadAddress, AliasRefused.
        """
        address, now = normalise(address), self._clock.now()
        with self._store.write() as tx:
            mailbox = mailboxes.get(tx, mailbox_id)
            if mailbox is None or mailbox.retired:
                raise NotFound(what="mailbox")
            known = aliases.get(tx, mailbox_id, address)
            if known is not None and known.state != "failed":
                return known
            if why := _refusal(tx, mailbox, address):
                raise AliasRefused(field="address", address=address, mailbox=mailbox.address, why=why)
            proof_id = f"<{new_id('pw')}@{domain_of(address)}>"
            row = AliasRow(mailbox_id, address, "proving", "hand", now, proof_id)
            text = TEXT.format(alias=address, mailbox=mailbox.address)
            message = compose(Letter(proof_id, address, (address,), (), SUBJECT, text, None, now))
            waiting = (Recipient(address),)
            aliases.put(tx, now, row)
            outbox.write(
                tx,
                now,
                self._envelope.post(mailbox_id, proof_id, address, waiting, message, due_at=now, now=now),
            )
        return row

    def remove(self, mailbox_id: str, address: str) -> None:
        """What waits to be sent from it fails when its time comes; its proof is taken back. Raises NotFound."""
        address, now = normalise(address), self._clock.now()
        with self._store.write() as tx:
            row = aliases.get(tx, mailbox_id, address)
            if row is None:
                raise NotFound(what="alias")
            aliases.remove(tx, now, mailbox_id, address)
            proof = outbox.by_message_id(tx, row.proof_id) if row.proof_id else None
            if proof is not None and proof.state == "queued":
                outbox.change(tx, now, outcome.ended(proof, "cancelled", now, None))

    def of(self, mailbox_id: str) -> list[AliasRow]:
        with self._store.read() as connection:
            return aliases.of(connection, mailbox_id)


def _refusal(connection: Connection, mailbox: MailboxRow, address: str) -> str | None:
    """Why the address can't be an alias of the mailbox, as a whole sentence; None where it can."""
    linked, owner = mailboxes.by_address(connection, address), aliases.owner(connection, address)
    if address == mailbox.address:
        return "It is the mailbox's own address, and needs no alias."
    if mailbox.provider in MICROSOFT:
        return "At Microsoft each alias is linked as its own mailbox. Link it instead."
    if linked is not None and not linked.retired:
        return "It is linked as a mailbox of its own, with its own limit."
    if owner is not None:
        return f"It is an alias of {owner.address}. Remove it there first."
    if not mailbox.sending:
        return "Sign in again with sending first, since a message from the alias has to go out."
    if mailbox.state != "active":
        return "Sign in to the mailbox first, since a message from the alias has to go out."
    return None
