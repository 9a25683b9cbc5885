"""Paired clients, codes and dead keys (channel.md 2, 3, 8); the vault's rows (mail.md 7)."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary, Table, Text

from companion.store.tables.base import metadata

pairing_codes = Table(
    "pairing_codes",
    metadata,
    Column("kid", Text, primary_key=True),
    Column("expires_at", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
)

clients = Table(
    "clients",
    metadata,
    Column("id", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("pending_generation", Integer),  # rotated, but not used yet
    Column("confirmed", Boolean, nullable=False, default=False),
    Column("created_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger),
)

gone_keys = Table(
    "gone_keys",
    metadata,
    Column("kid", Text, primary_key=True),
    Column("origin", Text),  # of a client; a dead code has none
    Column("proof", Text, nullable=False),
    Column("until", BigInteger, nullable=False),
)

sealed = Table(
    "sealed",
    metadata,
    Column("owner", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("nonce", LargeBinary, nullable=False),
    Column("box", LargeBinary, nullable=False),
)
