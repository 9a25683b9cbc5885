"""Those rows of the outbox whose text is a draft in the mailbox (store/outbox.py)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, null, select, update

from companion.store.outbox import MOST, WAITS, Draft, OutboxRow, get
from companion.store.tables import outbox

_IS_DRAFT = outbox.c.draft.is_not(null())


def scheduled(
    connection: Connection, mailbox_id: str, sender: str, recipients: Collection[str], draft: Draft
) -> OutboxRow | None:
    """The waiting message of the very draft that goes to these people, or what looks the same."""
    mine = (
        outbox.c.mailbox_id == mailbox_id,
        outbox.c.sender == sender,
        outbox.c.state.in_(WAITS),
        _IS_DRAFT,
    )
    query = select(outbox.c.id, outbox.c.recipients, outbox.c.draft).where(*mine).order_by(outbox.c.due_at)
    for outbox_id, people, stored in connection.execute(query):
        known = Draft(**stored)
        if {who["address"] for who in people} != {*recipients}:
            continue
        if known.subject == draft.subject and known.message_id == draft.message_id:
            return get(connection, outbox_id)
    return None


def taken(connection: Connection, mailbox_id: str, besides: str) -> set[tuple[int, int]]:
    """UIDVALIDITY and UID of the drafts that stand for other messages which have left, or perhaps have."""
    left = outbox.c.state.in_(("sending", "unknown")) | outbox.c.tidy_at.is_not(None)
    query = select(outbox.c.draft).where(
        outbox.c.mailbox_id == mailbox_id, _IS_DRAFT, left, outbox.c.id != besides
    )
    found = [Draft(**draft) for draft in connection.execute(query).scalars()]
    return {
        (one.uidvalidity, one.uid) for one in found if one.uidvalidity is not None and one.uid is not None
    }


def untidy(connection: Connection, now: int) -> list[tuple[str, str, int, Draft]]:
    """Of each sent message whose draft is to be removed now: its id, mailbox, when it ended, the draft. One that still
    owes Sent its copy waits for that.
    """
    query = select(outbox.c.id, outbox.c.mailbox_id, outbox.c.ended_at, outbox.c.draft).where(
        outbox.c.tidy_at <= now, outbox.c.state == "sent", outbox.c.nonce.is_(None)
    )
    return [(row[0], row[1], row[2] or now, Draft(**row[3])) for row in connection.execute(query.limit(MOST))]


def put_tidy(tx: Connection, outbox_id: str, at: int | None) -> None:
    """When the draft is next to be removed; None: no more."""
    tx.execute(update(outbox).where(outbox.c.id == outbox_id).values(tidy_at=at))
