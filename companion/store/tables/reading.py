"""What syncing read: folders with their cursors, messages, who wrote."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from companion.store.tables.base import RowId, metadata

folders = Table(
    "folders",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),  # inbox, sent, junk, all
    Column("uidvalidity", BigInteger),
    Column("next_uid", BigInteger, nullable=False, default=1),  # first UID not stored yet
    Column("oldest_uid", BigInteger),  # how far back history is read
    Column("held", BigInteger),  # how many messages it held when all of it was read; none before
    Column("modseq", BigInteger),  # as EXAMINE gave it at the start of the last pass that ended (RFC 7162)
    Column("flags_at", BigInteger),  # when all recent flags were last read; without CONDSTORE
    Column("resets", JSON),  # when UIDVALIDITY changed lately
    UniqueConstraint("mailbox_id", "role"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("folder_id", RowId, ForeignKey("folders.id", ondelete="CASCADE"), nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),
    Column("message_id", Text),
    Column("sender", Text),
    Column("at", BigInteger, nullable=False),
    Column("size", Integer, nullable=False),
    Column("gone", Boolean, nullable=False, default=False),
    Column("flags", Integer, nullable=False, server_default="0"),  # mask (mail/flags.py)
    UniqueConstraint("folder_id", "uidvalidity", "uid"),
)
Index("ix_messages_message_id", messages.c.message_id)

# UIDs that broke the answer, twice, alone: they keep nobody else from being read.
parked = Table(
    "parked",
    metadata,
    Column("folder_id", RowId, ForeignKey("folders.id", ondelete="CASCADE"), primary_key=True),
    Column("uidvalidity", BigInteger, primary_key=True),
    Column("uid", BigInteger, primary_key=True),
    Column("reason", Text, nullable=False),  # an error's code
    Column("at", BigInteger, nullable=False),
)

correspondents = Table(
    "correspondents",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("address", Text, primary_key=True),
    Column("first_at", BigInteger, nullable=False),
    Column("last_at", BigInteger, nullable=False),
)
