"""Checks before sending: which of them the user wants none of, and how often one text went out today."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Table, Text

from companion.store.tables.base import metadata

# Checks that are switched off, by their id (sending/concerns.py); all others are on.
unwanted_checks = Table(
    "unwanted_checks",
    metadata,
    Column("id", Text, primary_key=True),
    Column("at", BigInteger, nullable=False),
)

# Which messages said the same: a fingerprint tells equal texts and hardly anything else (sending/draft_words.py).
same_texts = Table(
    "same_texts",
    metadata,
    Column("reference", Text, primary_key=True),  # of the permit or the outbox message
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)
Index("ix_same_texts_fingerprint", same_texts.c.mailbox_id, same_texts.c.fingerprint, same_texts.c.at)
