"""How a mailbox's outbox is to work, beyond its limits."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Table, Text

from companion.store.tables.base import metadata

# One without a row is not paused, and sends at any hour.
outboxes = Table(
    "outboxes",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("paused_at", BigInteger),  # since when the user has paused all of it
    Column("hours_from", Integer),  # minutes of the day; none: at any hour
    Column("hours_until", Integer),
)
