"""How much a provider was found to take, and the refusals that say so."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select, update

from companion.store import events
from companion.store.tables import facts, mailboxes


def learnt(tx: Connection, mailbox_id: str, takes: int, at: int) -> None:
    """Open sidebars are told."""
    tx.execute(update(mailboxes).where(mailboxes.c.id == mailbox_id).values(learnt=takes, learnt_at=at))
    events.add(tx, at, "usage", mailbox_id=mailbox_id)


def refused_at(connection: Connection, mailbox_id: str, statuses: Collection[str], until: int) -> list[int]:
    """When (ms) sends of the mailbox came back with one of these codes, after the last that was learnt from; the first
    first."""
    since = select(mailboxes.c.learnt_at).where(mailboxes.c.id == mailbox_id)
    after = connection.execute(since).scalar_one_or_none() or 0
    query = select(facts.c.at).where(
        facts.c.mailbox_id == mailbox_id,
        facts.c.kind == "bounce",
        facts.c.at > after,
        facts.c.at <= until,
        facts.c.status.in_(statuses),
        facts.c.send_id.is_not(None),
    )
    return list(connection.execute(query.order_by(facts.c.at)).scalars())
