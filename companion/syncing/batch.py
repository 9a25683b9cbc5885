"""What one batch of headers says, and how it is written: rows, facts and cursor in one transaction.

A process killed at any point repeats a batch, and the repetition changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from companion.core.errors import NotFound
from companion.ledger.service import Ledger
from companion.ledger.witness import SentCopy
from companion.mail.imap_fetch import HeaderRow
from companion.store import (
    aliases,
    correspondents,
    domain_reports,
    facts,
    folders,
    mailboxes,
    messages,
    placements,
    sightings,
)
from companion.store.aliases import AliasRow
from companion.store.folders import FolderRow
from companion.store.mailboxes import MailboxRow
from companion.store.messages import MessageRow
from companion.syncing import headers, own, placement, signs, subjects
from companion.syncing.facts import Arrival, arrival
from companion.syncing.matching import ANSWERED_WITHIN
from companion.syncing.plan import Cursor
from companion.syncing.receiving import Judged


@dataclass(slots=True)
class Batch:
    """`wrote`: who wrote, when first and last. `copies`: what left the mailbox. `arrivals`: what came in and may say
    something; `judged`: what it says, once it was read (`receiving`, `copies`). `tests`: placement tests that came in,
    by token, and when (ms)."""

    rows: list[MessageRow] = field(default_factory=list)
    wrote: dict[str, correspondents.Span] = field(default_factory=dict)
    copies: list[SentCopy] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    judged: Judged = field(default_factory=Judged)
    tests: dict[str, int] = field(default_factory=dict)


def digest(
    found: Iterable[HeaderRow],
    role: folders.Role,
    own: str,
    now: int,
    *,
    news: bool = True,
    tests: Collection[str] = (),
) -> Batch:
    """The facts in headers. Only people count as correspondents, never the mailbox itself, and nobody who writes to
    Junk; Sent holds sends and nothing else. A message whose time the server did not tell came `now`. What is no
    `news` says nothing about a send. `tests`: tokens of placement tests to this mailbox: no person wrote one, and none
    answers anything."""
    batch = Batch()
    for row in found:
        said = headers.fields(row.header)
        sender, at = headers.sender(said), row.internal_at or now
        message_id = headers.message_id(said, row.header, row.size)
        batch.rows.append(MessageRow(row.uid, message_id, sender, at, row.size, row.flags))
        if role == "sent":
            batch.copies.append(_copy(row, said, message_id, at, sender or own, own))
        elif tests and (token := placement.token_of(said, message_id)) in tests and token is not None:
            batch.tests.setdefault(token, at)
        elif sender != own:
            if role != "junk" and sender and not headers.is_automatic(said):
                first, last = batch.wrote.get(sender, (at, at))
                batch.wrote[sender] = (min(first, at), max(last, at))
            if news and (need := signs.need(said)) != "nothing":
                batch.arrivals.append(arrival(row, message_id, min(at, now), sender, said, need))
    return batch


def _copy(row: HeaderRow, said: headers.Fields, message_id: str, at: int, sender: str, own: str) -> SentCopy:
    """Sent on as it is, a message still names its own sender and recipients; who sent it on says so beside. From which
    address that was is anybody's word, and what stands in Sent may prove an alias (`own`): it counts as the mailbox's.
    """
    about = subjects.key(said.get(b"subject", ("",))[0])
    if b"resent-from" in said:
        said = headers.resending(row.header)
        message_id, sender = headers.message_id(said, row.header, row.size), own
    return SentCopy(message_id, at, sender, headers.recipients(said), row.uid, about)


def write(tx: Connection, ledger: Ledger, folder: FolderRow, uidvalidity: int, batch: Batch, now: int) -> int:
    """Stores a batch; returns how many messages are new to us. Raises NotFound."""
    mailbox = linked(tx, folder.mailbox_id)
    new = messages.add(tx, folder.id, uidvalidity, batch.rows)
    _note(tx, folder, batch)
    aliases.prove(tx, now, mailbox.id, own.proven(aliases.of(tx, mailbox.id), batch.rows, folder.role))
    if mailbox.provider in own.SHOWS_ALIASES:
        _add_aliases(tx, mailbox, own.senders(batch.copies, now), now)
    facts.add(tx, [fact for row in batch.rows for fact in batch.judged.facts.get(row.uid, ())])
    domain_reports.add(tx, batch.judged.reports)
    sightings.add(tx, batch.judged.seen)
    placements.reached(tx, mailbox.id, folder.role, batch.tests)
    if ledger.witness(tx, folder.mailbox_id, batch.copies):
        ids = {copy.message_id for copy in batch.copies if copy.message_id}
        people = {who for copy in batch.copies for who in copy.recipients}
        facts.seek_again(tx, folder.mailbox_id, now - ANSWERED_WITHIN, ids, people)
    return new


def write_older(tx: Connection, folder: FolderRow, uidvalidity: int, batch: Batch) -> int:
    """Of mail from before the first pass only rows are kept, and who wrote: it is no news. Returns how many messages
    are new to us. Raises NotFound."""
    linked(tx, folder.mailbox_id)
    _note(tx, folder, batch)
    placements.reached(tx, folder.mailbox_id, folder.role, batch.tests)
    return messages.add(tx, folder.id, uidvalidity, batch.rows)


def linked(tx: Connection, mailbox_id: str) -> MailboxRow:
    """Raises NotFound when the mailbox was unlinked meanwhile, also where its history is kept."""
    mailbox = mailboxes.get(tx, mailbox_id)
    if mailbox is None or mailbox.retired:
        raise NotFound(what="mailbox")
    return mailbox


def move(tx: Connection, folder: FolderRow, cursor: Cursor) -> None:
    """Raises NotFound when the mailbox was unlinked meanwhile."""
    where = (cursor.uidvalidity, cursor.next_uid, cursor.oldest_uid, cursor.held)
    if not folders.move_cursor(tx, folder.id, *where):
        raise NotFound(what="mailbox")


def _note(tx: Connection, folder: FolderRow, batch: Batch) -> None:
    """An alias that writes to its own mailbox is nobody else."""
    mine = aliases.addresses(tx, folder.mailbox_id) if batch.wrote else ()
    wrote = {address: span for address, span in batch.wrote.items() if address not in mine}
    correspondents.note(tx, folder.mailbox_id, wrote)


def _add_aliases(tx: Connection, mailbox: MailboxRow, senders: set[str], now: int) -> None:
    """What is linked by itself, or another mailbox's, stays that."""
    known = {row.address: row for row in aliases.of(tx, mailbox.id)}
    for address in sorted(senders - {mailbox.address}):
        alias, other = known.get(address), mailboxes.by_address(tx, address)
        if alias is not None:
            if alias.state != "proven":
                aliases.prove(tx, now, mailbox.id, [address])
        elif (other is None or other.retired) and aliases.owner(tx, address) is None:
            if len(known) >= aliases.MOST:
                return
            known[address] = AliasRow(mailbox.id, address, "proven", "sent", now)
            aliases.put(tx, now, known[address])
            correspondents.forget(tx, mailbox.id, address)
