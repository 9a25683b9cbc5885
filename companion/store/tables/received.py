"""What came in and says something about sends, and whom not to write to."""

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

# What came in and says something about sends: one row for each message, kind and address it speaks of. It stands here
# whether or not a send is known yet: the copy in Sent may be read later than its answer.
facts = Table(
    "facts",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    # reply, auto_reply, bounce, deferral, complaint, unsubscribe, dmarc_report, tls_report
    Column("kind", Text, nullable=False),
    Column("message_id", Text, nullable=False),  # of what came in
    Column("at", BigInteger, nullable=False),
    Column("address", Text, nullable=False),  # who was refused, complained or wrote; empty where nobody says
    Column("answers", JSON, nullable=False),  # Message-IDs that it may be about, the likeliest first
    Column("subject", BigInteger),
    Column("send_id", RowId, ForeignKey("sends.id", ondelete="SET NULL")),
    Column("matched", Text),  # by what the send was found: id, subject, address
    Column("owner", Text),  # address, sender, limit, transport
    Column("permanent", Boolean),
    Column("status", Text),
    Column("smtp_code", Integer),
    Column("reason", Text),
    Column("receiver", Text),
    Column("selectors", JSON),  # of the returned message's DKIM signatures: pairs of selector and domain
    UniqueConstraint("mailbox_id", "message_id", "kind", "address"),
)
Index("ix_facts_waiting", facts.c.mailbox_id, facts.c.matched, facts.c.at)
Index("ix_facts_kind", facts.c.mailbox_id, facts.c.kind, facts.c.at)
Index("ix_facts_send", facts.c.send_id)

# Addresses that must not be written to, from whichever mailbox.
suppressions = Table(
    "suppressions",
    metadata,
    Column("address", Text, primary_key=True),
    Column("why", Text, nullable=False),  # bounced, complained, unsubscribed, by_hand
    Column("at", BigInteger, nullable=False),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="SET NULL")),
    Column("message_id", Text),  # of what came in
    Column("status", Text),
    Column("note", Text),  # the user's own, or that of the list it was taken from
)
Index("ix_suppressions_at", suppressions.c.at, suppressions.c.address)

# Addresses that may be written to again: what they had been barred for, and what was known to speak against them then.
lifted = Table(
    "lifted",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("address", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="SET NULL")),
    Column("message_id", Text),
    Column("status", Text),
    Column("note", Text),
    Column("lifted_at", BigInteger, nullable=False),
    Column("reason", Text),
    Column("known", JSON, nullable=False),  # Message-IDs of what came in
)
Index("ix_lifted_address", lifted.c.address)
