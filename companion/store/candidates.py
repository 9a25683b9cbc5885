"""Sends that something which came in may be about."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from companion.core.wishes import is_wish
from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import outbox, sends


@dataclass(frozen=True, slots=True)
class Candidate:
    """A send that left. `message_id` as its copy in Sent has it; `own_id`: as the outbox wrote it; `wish_id`: what the
    outbox had a wish to get no more name it by."""

    id: int
    recipient: str
    message_id: str | None
    own_id: str | None
    at: int
    outreach: bool
    subject: int | None
    wish_id: str | None = None


_ROW = (
    sends.c.id,
    sends.c.recipient,
    sends.c.message_id,
    outbox.c.message_id.label("own_id"),
    sends.c.at,
    sends.c.outreach,
    sends.c.subject,
    outbox.c.wish_id,
)
_LEFT = (sends.c.mailbox_id == bindparam("mailbox_id"), sends.c.state != "released")
_WANTED: BindParameter[str] = bindparam("wanted", expanding=True)
_ANY = select(*_ROW).outerjoin(outbox, outbox.c.id == sends.c.outbox_id).where(*_LEFT)
# Apart from each other, since no index serves both.
_NAMED = _ANY.where(sends.c.message_id.in_(_WANTED))
_OF_OUTBOX, _WISHED = (
    select(*_ROW)
    .select_from(outbox)
    .join(sends, sends.c.outbox_id == outbox.c.id)
    # SQLite must not be led to go through all sends of the mailbox.
    .where(name.in_(_WANTED), sends.c.mailbox_id + "" == bindparam("mailbox_id"), _LEFT[1])
    for name in (outbox.c.message_id, outbox.c.wish_id)
)
_TO = _ANY.where(sends.c.at >= bindparam("since"), sends.c.recipient.in_(_WANTED))
_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_SENT = Prepared(
    select(sends.c.message_id).where(
        sends.c.mailbox_id == bindparam("mailbox_id"), sends.c.message_id.in_(_IDS)
    )
)
_GIVEN = Prepared(select(outbox.c.message_id).where(outbox.c.message_id.in_(_IDS)))


def ours(connection: Connection, mailbox_id: str, message_ids: Collection[str]) -> set[str]:
    """Those of these ids that a send has, or the outbox gave."""
    values = {"mailbox_id": mailbox_id, "ids": json.dumps(list(message_ids))}
    return {row[0] for query in (_SENT, _GIVEN) for row in query.run(connection, values)}


def of_ids(connection: Connection, mailbox_id: str, message_ids: Collection[str]) -> Iterator[Candidate]:
    """All sends of the messages with these ids, whether a copy in Sent has them or the outbox gave them; some twice. An
    id may be one that a wish names."""
    wanted = list(message_ids)
    for at in range(0, len(wanted), CHUNK):
        values = {"mailbox_id": mailbox_id, "wanted": wanted[at : at + CHUNK]}
        yield from (Candidate(*row) for row in connection.execute(_NAMED, values))
        yield from (Candidate(*row) for row in connection.execute(_OF_OUTBOX, values))
    wished = {"mailbox_id": mailbox_id, "wanted": [name for name in wanted if is_wish(name)]}
    if wished["wanted"]:
        yield from (Candidate(*row) for row in connection.execute(_WISHED, wished))


def to(
    connection: Connection, mailbox_id: str, addresses: Collection[str], since: int
) -> Iterator[Candidate]:
    """The sends to these addresses since then (ms)."""
    wanted = list(addresses)
    for at in range(0, len(wanted), CHUNK):
        values = {"mailbox_id": mailbox_id, "wanted": wanted[at : at + CHUNK], "since": since}
        yield from (Candidate(*row) for row in connection.execute(_TO, values))
