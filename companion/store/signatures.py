"""What a mailbox's messages end with."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, delete, insert, select

from companion.store import events
from companion.store.tables import signatures

WAY_OUT = 'If you would rather not hear from me again, reply with "unsubscribe".'


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """Columns as in `tables.signatures`. `html`: the signature, cleaned; `way_out`: the line that strangers get with
    `unsubscribe`."""

    mailbox_id: str
    html: str = ""
    unsubscribe: bool = True
    way_out: str = WAY_OUT


def get(connection: Connection, mailbox_id: str) -> SignatureRow:
    row = connection.execute(select(signatures).where(signatures.c.mailbox_id == mailbox_id)).one_or_none()
    return SignatureRow(**row._mapping) if row else SignatureRow(mailbox_id)


def put(tx: Connection, now: int, row: SignatureRow) -> None:
    tx.execute(delete(signatures).where(signatures.c.mailbox_id == row.mailbox_id))
    tx.execute(insert(signatures).values(asdict(row)))
    events.add(tx, now, "mailbox", mailbox_id=row.mailbox_id)
