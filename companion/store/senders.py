"""What a message of the outbox has to know of the mailbox that it leaves from."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from companion.store.mailboxes import UNLINKED
from companion.store.prepared import Prepared
from companion.store.signatures import SignatureRow
from companion.store.tables import aliases, mailboxes, signatures

# Built once: whoever queues a message waits for them.
_OF = Prepared(
    select(mailboxes.c.sends_by, signatures.c.html, signatures.c.unsubscribe, signatures.c.way_out)
    .select_from(mailboxes.outerjoin(signatures, signatures.c.mailbox_id == mailboxes.c.id))
    .where(mailboxes.c.id == bindparam("mailbox_id"))
)
_OWN = Prepared(
    select(mailboxes.c.address)
    .where(mailboxes.c.reason.is_distinct_from(bindparam("unlinked")))
    .union_all(
        select(aliases.c.address).where(
            aliases.c.mailbox_id == bindparam("mailbox_id"), aliases.c.state != bindparam("failed")
        )
    )
)


@dataclass(frozen=True, slots=True)
class Sender:
    """`sends_by`: smtp or graph."""

    sends_by: str
    signature: SignatureRow


def get(connection: Connection, mailbox_id: str) -> Sender | None:
    row = _OF.run(connection, {"mailbox_id": mailbox_id}).one_or_none()
    if row is None:
        return None
    if row.html is None:
        return Sender(row.sends_by, SignatureRow(mailbox_id))
    return Sender(row.sends_by, SignatureRow(mailbox_id, row.html, bool(row.unsubscribe), row.way_out))


def own(connection: Connection, mailbox_id: str) -> frozenset[str]:
    """The user's addresses: of every linked mailbox, and this one's aliases but those that could not be proven."""
    values = {"mailbox_id": mailbox_id, "unlinked": UNLINKED, "failed": "failed"}
    return frozenset(row[0] for row in _OWN.run(connection, values))
