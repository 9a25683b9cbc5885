"""Sends that something which came in may be about."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, or_, select

from companion.store.tables import outbox, sends

CHUNK = 400  # values in one IN list


@dataclass(frozen=True, slots=True)
class Candidate:
    """A send that left. `message_id` as its copy in Sent has it; `own_id`: as the outbox wrote it."""

    id: int
    recipient: str
    message_id: str | None
    own_id: str | None
    at: int
    outreach: bool
    subject: int | None


_QUERY = (
    select(
        sends.c.id,
        sends.c.recipient,
        sends.c.message_id,
        outbox.c.message_id.label("own_id"),
        sends.c.at,
        sends.c.outreach,
        sends.c.subject,
    )
    .outerjoin(outbox, outbox.c.id == sends.c.outbox_id)
    .where(sends.c.mailbox_id == bindparam("mailbox_id"), sends.c.state != "released")
    .order_by(sends.c.id)
)
_RENAMED = select(outbox.c.id).where(outbox.c.message_id.in_(bindparam("wanted", expanding=True)))
_OF_IDS = _QUERY.where(
    or_(sends.c.message_id.in_(bindparam("wanted", expanding=True)), sends.c.outbox_id.in_(_RENAMED))
)
_TO = _QUERY.where(
    sends.c.at >= bindparam("since"), sends.c.recipient.in_(bindparam("wanted", expanding=True))
)


def of_ids(connection: Connection, mailbox_id: str, message_ids: Collection[str]) -> Iterator[Candidate]:
    """All sends of the messages with these ids, whether a copy in Sent has them or the outbox gave them."""
    wanted = list(message_ids)
    for at in range(0, len(wanted), CHUNK):
        values = {"mailbox_id": mailbox_id, "wanted": wanted[at : at + CHUNK]}
        yield from (Candidate(*row) for row in connection.execute(_OF_IDS, values))


def to(
    connection: Connection, mailbox_id: str, addresses: Collection[str], since: int
) -> Iterator[Candidate]:
    """The sends to these addresses since then (ms)."""
    wanted = list(addresses)
    for at in range(0, len(wanted), CHUNK):
        values = {"mailbox_id": mailbox_id, "wanted": wanted[at : at + CHUNK], "since": since}
        yield from (Candidate(*row) for row in connection.execute(_TO, values))
