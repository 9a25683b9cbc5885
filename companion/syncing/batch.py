"""What one batch of headers says, and how it is written: rows, facts and cursor in one transaction.

A process killed at any point repeats a batch, and the repetition changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from companion.core.errors import NotFound
from companion.ledger.service import Ledger
from companion.ledger.witness import SentCopy
from companion.mail.imap_fetch import HeaderRow
from companion.store import correspondents, folders, messages
from companion.store.folders import FolderRow
from companion.store.messages import MessageRow
from companion.syncing import headers
from companion.syncing.plan import Cursor
from companion.syncing.rebind import rebind


@dataclass(slots=True)
class Batch:
    """`wrote`: who wrote, when first and last. `copies`: what left the mailbox."""

    rows: list[MessageRow] = field(default_factory=list)
    wrote: dict[str, correspondents.Span] = field(default_factory=dict)
    copies: list[SentCopy] = field(default_factory=list)


def digest(found: Iterable[HeaderRow], role: folders.Role, own: str, now: int) -> Batch:
    """The facts in headers. In INBOX only people count as correspondents, and never the mailbox itself; Sent holds
    sends and nothing else. A message whose time the server did not tell came `now`."""
    batch = Batch()
    for row in found:
        said = headers.fields(row.header)
        sender, at = headers.sender(said), row.internal_at or now
        message_id = headers.message_id(said, row.header, row.size)
        batch.rows.append(MessageRow(row.uid, message_id, sender, at, row.size))
        if role == "sent":
            batch.copies.append(SentCopy(message_id, at, sender or own, headers.recipients(said), row.uid))
        elif sender and sender != own and not headers.is_automatic(said):
            first, last = batch.wrote.get(sender, (at, at))
            batch.wrote[sender] = (min(first, at), max(last, at))
    return batch


def write(
    tx: Connection, ledger: Ledger, folder: FolderRow, cursor: Cursor, batch: Batch, *, renumbered: bool
) -> int:
    """Stores a batch and moves the cursor; returns how many messages are new to us. With `renumbered`, rows of an
    earlier UIDVALIDITY wait for their partners."""
    move(tx, folder, cursor)
    bound = _bind(tx, folder, cursor, batch.rows) if renumbered else set()
    fresh = [row for row in batch.rows if row.uid not in bound]
    messages.add(tx, folder.id, cursor.uidvalidity, fresh)
    correspondents.note(tx, folder.mailbox_id, batch.wrote)
    ledger.witness(tx, folder.mailbox_id, batch.copies)
    return len(fresh)


def write_older(tx: Connection, folder: FolderRow, cursor: Cursor, batch: Batch) -> None:
    """Of mail from before the first pass only who wrote is kept."""
    move(tx, folder, cursor)
    correspondents.note(tx, folder.mailbox_id, batch.wrote)


def move(tx: Connection, folder: FolderRow, cursor: Cursor) -> None:
    """Raises NotFound when the mailbox was unlinked meanwhile."""
    if not folders.move_cursor(tx, folder.id, cursor.uidvalidity, cursor.next_uid, cursor.oldest_uid):
        raise NotFound(what="mailbox")


def _bind(tx: Connection, folder: FolderRow, cursor: Cursor, rows: list[MessageRow]) -> set[int]:
    ids = {row.message_id for row in rows}
    pairs = rebind(messages.strays(tx, folder.id, cursor.uidvalidity, ids), rows)
    messages.bind(tx, cursor.uidvalidity, pairs)
    return {uid for _, uid in pairs}
