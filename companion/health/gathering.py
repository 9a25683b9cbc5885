"""Fetches what is known about a mailbox's mail without asking anybody, for the score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.core.clock import DAY
from companion.health.counting import Facts
from companion.health.placed import placement_of
from companion.health.seeing import seen_of
from companion.health.stream import DAYS, Refusal, StreamFacts
from companion.health.volume import VolumeFacts
from companion.linking.rows import SIGNED_OUT
from companion.store import checkups, outcomes
from companion.store.mailboxes import MailboxRow

if TYPE_CHECKING:
    from sqlalchemy import Connection


def facts_of(connection: Connection, row: MailboxRow, now: int) -> Facts:
    counts = checkups.sends_a_day(connection, row.id, now)
    counted = counts.sent if row.counts == "all" else counts.outreach
    return Facts(
        VolumeFacts(counts.sent, counted, row.limit_day),
        stream_of(connection, row, now),
        seen_of(connection, row, now),
        placement_of(connection, row.id, now),
        disconnected=row.state in SIGNED_OUT,
    )


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
