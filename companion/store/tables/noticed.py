"""Notices: what stands, and what the user was told of it (notices/matter.py). No text here names an address."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, Integer, Table, Text

from companion.store.tables.base import RowId, metadata

# One row for each identity: a mailbox's id, a domain, or nothing for all, and the rule.
notices = Table(
    "notices",
    metadata,
    Column("id", Text, primary_key=True),
    Column("subject", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("severity", Text, nullable=False),  # stop, fix, info
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("mailboxes", JSON, nullable=False),
    Column("waiting", Boolean, nullable=False),
    Column("mark", Text, nullable=False),
    Column("needs", Integer, nullable=False),  # confirmations
    Column("since", BigInteger, nullable=False),
    Column("seen", BigInteger, nullable=False),
    Column("confirmed", Integer, nullable=False),
    Column("known", Boolean, nullable=False),
    Column("told_at", BigInteger),
    Column("told_severity", Text),
    Column("snoozed_until", BigInteger),
    Column("snoozed_mark", Text),
    Column("ended_at", BigInteger),
)

# What is to be shown, and what was: a row for each interruption.
showings = Table(
    "showings",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("key", Text, nullable=False),  # the notice's id, or summary
    Column("items", JSON, nullable=False),
    Column("severity", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("taken_at", BigInteger),
    Column("taken_as", Text),  # notice, desktop, panel
)
Index("ix_showings_at", showings.c.at)
