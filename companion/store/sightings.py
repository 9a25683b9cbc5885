"""What receiving servers wrote about single messages of ours."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from companion.core.clock import DAY
from companion.store.prepared import Prepared
from companion.store.tables import facts, mailboxes, outbox, sends, sightings

KEPT = 90 * DAY
BOUNCE = "bounce"  # in the place of a folder's role


class SightingRow(NamedTuple):
    """Columns as in `tables.sightings`, in their order."""

    mailbox_id: str
    message_id: str
    domain: str
    receiver: str
    role: str
    at: int
    server: str
    dkim: str
    dkim_aligned: bool
    dkim_domain: str
    selector: str
    spf: str
    spf_aligned: bool
    spf_domain: str
    dmarc: str


_NAMES = SightingRow._fields
_ADD = Prepared(insert(sightings).values({name: bindparam(name) for name in _NAMES}).on_conflict_do_nothing())
_IDS = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
_KNOWN = Prepared(
    select(sightings.c.message_id).where(
        sightings.c.receiver == bindparam("receiver"), sightings.c.message_id.in_(_IDS)
    )
)


def add(tx: Connection, rows: Iterable[SightingRow]) -> None:
    """Stores them. What is known of a message at the same receiver stays as it is; what belongs to a mailbox that was
    unlinked meanwhile is left out."""
    some = list(rows)
    if not some:
        return
    there = set(tx.execute(select(mailboxes.c.id)).scalars())
    _ADD.run_rows(tx, _NAMES, [row for row in some if row.mailbox_id in there])


def known(connection: Connection, receiver: str, message_ids: Collection[str]) -> set[str]:
    """Those of these messages whose copies at this mailbox were looked at."""
    values = {"receiver": receiver, "ids": json.dumps(list(message_ids))}
    return {row[0] for row in _KNOWN.run(connection, values)}


def of_mailbox(connection: Connection, mailbox_id: str, domain: str, since: int) -> list[SightingRow]:
    """What was seen of this mailbox's own sends From exactly this domain since then (ms), the newest first: of
    messages that its ledger knows, since anybody may write its name into From."""
    of = sightings.c
    ours = or_(
        of.message_id.in_(select(sends.c.message_id).where(sends.c.mailbox_id == mailbox_id)),
        of.message_id.in_(select(outbox.c.message_id).where(outbox.c.mailbox_id == mailbox_id)),
    )
    query = (
        select(*(of[name] for name in _NAMES))
        .where(of.mailbox_id == mailbox_id, of.domain == domain, of.at >= since, ours)
        .order_by(of.at.desc(), of.id.desc())
    )
    return [SightingRow(*row) for row in connection.execute(query)]


def returned_selectors(connection: Connection, mailbox_id: str, since: int) -> list[tuple[str, str]]:
    """Selector and domain of the signatures on what bounces of this mailbox's sends gave back, the newest first."""
    query = (
        select(facts.c.selectors)
        .where(
            facts.c.mailbox_id == mailbox_id, facts.c.kind.in_(("bounce", "deferral")), facts.c.at >= since,
            facts.c.send_id.is_not(None), facts.c.selectors.is_not(None),
        )
        .order_by(facts.c.at.desc(), facts.c.id.desc())
        .limit(200)
    )  # fmt: skip
    found = (tuple(pair) for pairs in connection.execute(query).scalars() for pair in pairs or ())
    return list(dict.fromkeys((str(pair[0]), str(pair[1])) for pair in found if len(pair) == 2))


def prune(tx: Connection, now: int) -> None:
    tx.execute(delete(sightings).where(sightings.c.at < now - KEPT))
