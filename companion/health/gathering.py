"""Fetches what syncing wrote about a mailbox's mail, for the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.core.clock import DAY
from companion.health.stream import DAYS, Refusal, StreamFacts
from companion.store import outcomes
from companion.store.mailboxes import MailboxRow

if TYPE_CHECKING:
    from sqlalchemy import Connection


def stream_of(connection: Connection, row: MailboxRow, now: int) -> StreamFacts | None:
    """Of 30 days up to the last pass that read all; None before the first, since nobody has looked for bounces."""
    if row.synced_at is None:
        return None
    until = min(row.synced_at, now)
    since = until - DAYS * DAY
    found = outcomes.outcomes(connection, row.id, since, until)
    refusals, delays = (
        tuple(Refusal(one.owner, one.status, one.smtp_code, one.reason or "") for one in some)
        for some in (
            outcomes.refused(connection, row.id, since, until),
            outcomes.put_off(connection, row.id, since, until),
        )
    )
    return StreamFacts(
        until,
        found.sent,
        found.replied,
        found.deferred,
        found.complained,
        found.unsubscribed,
        refusals,
        delays,
    )
