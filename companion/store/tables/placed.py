"""Placement tests: messages from one linked mailbox to another, and the folder they reached."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text

from companion.store.tables.base import metadata

# Without a key into the outbox: what a test was must be known for as long as its send is counted.
placements = Table(
    "placements",
    metadata,
    Column("outbox_id", Text, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),  # sends it
    Column("receiver", Text, ForeignKey("mailboxes.id", ondelete="SET NULL")),  # the mailbox that gets it
    Column("provider", Text, nullable=False),  # the receiver's, by the name that people know
    Column("token", Text, nullable=False, unique=True),  # in its subject and Message-ID
    Column("at", BigInteger, nullable=False),  # when it was put into the outbox
    Column("left_at", BigInteger),  # when its server took it
    Column("role", Text),  # of the folder in which it was seen first: inbox, junk, all; none: not seen yet
    Column("seen_at", BigInteger),
)
Index("ix_placements_mailbox", placements.c.mailbox_id, placements.c.at)
