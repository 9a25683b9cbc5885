"""What slows a mailbox or a domain down beyond the mailbox's own limits: the domain's limit, and the ramp-up."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Integer, Table, Text

from companion.store.tables.base import metadata

# A domain's limit over all of its mailboxes. The row is what two of them lock, one after the other, each after its own.
domains = Table(
    "domains",
    metadata,
    Column("domain", Text, primary_key=True),
    Column("limit_day", Integer),  # outreach in 24 h; none: off
    Column("clock_seen", BigInteger, nullable=False),  # as of a mailbox, for the window over all of them
    Column("clock_peak", BigInteger),
    Column("clock_back_to", BigInteger),
)

# How a mailbox is to be ramped up. One without a row is to be, with the usual numbers, from its first look on.
ramp_ups = Table(
    "ramp_ups",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("wanted", Boolean, nullable=False),
    Column("proven", Boolean, nullable=False),  # not wanted since what it had sent before was more already
    Column("plan", JSON, nullable=False),  # the numbers that differ from the usual ones (sending/rampup.py)
)

# What was decided for each local day: once a day, and kept, so that no restart decides anew.
ramp_days = Table(
    "ramp_days",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Text, primary_key=True),  # 2026-11-23
    Column("number", Integer, nullable=False),
    Column("why", Text, nullable=False),
    Column("good_days", Integer, nullable=False),  # since the last step, that count towards the next one
    Column("at", BigInteger, nullable=False),  # when it was decided (ms)
    Column("fact_id", BigInteger, nullable=False),  # the newest of what had come in by then
)
