"""What sidebars are shown: check-ups, and what changed. And what the companion notes about itself."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Float, ForeignKey, Index, Table, Text

from companion.store.tables.base import RowId, metadata

meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

checkups = Table(
    "checkups",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("domain", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("model", Text, nullable=False),
    Column("score", Float),
    Column("low", Float, nullable=False),
    Column("high", Float, nullable=False),
    Column("result", JSON, nullable=False),  # `health` (shared-schemas: Health) and `kept` (health/report.py)
)
Index("ix_checkups_latest", checkups.c.mailbox_id, checkups.c.id)

# Findings whose fix the user tries: looked at again until they are gone, then told for a day (health/waiting.py).
attempts = Table(
    "attempts",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("finding", Text, primary_key=True),
    Column("check", Text, nullable=False),
    Column("since", BigInteger, nullable=False),
    Column("looked_at", BigInteger),
    Column("next_at", BigInteger),
    Column("until", BigInteger, nullable=False),
    Column("fixed_at", BigInteger),
)

events = Table(
    "events",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),  # events.Kind
    Column("mailbox_id", Text),
    Column("link_id", Text),
    sqlite_autoincrement=True,
)
