"""The ledger: one row a send, which is one message to one recipient (sending.md); permits and outbox."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from companion.store.tables.base import RowId, metadata

sends = Table(
    "sends",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("sender", Text, nullable=False),  # the mailbox's address, or the alias used
    Column("recipient", Text, nullable=False),
    Column("message_id", Text),
    Column("at", BigInteger, nullable=False),
    Column("source", Text, nullable=False),  # outbox, webmail, elsewhere
    Column("outreach", Boolean, nullable=False),
    Column("state", Text, nullable=False),  # reserved, sent, released
    Column("permit_id", Text),
    Column("outbox_id", Text),
    Column("witness_uid", BigInteger),  # UID of the copy in Sent
    Column("subject", BigInteger),  # a hash of it, to tell answers without ids (syncing/matching.py)
)
Index("ix_sends_window", sends.c.mailbox_id, sends.c.at, sends.c.state, sends.c.outreach)
Index("ix_sends_message", sends.c.mailbox_id, sends.c.message_id)
Index("ix_sends_permit", sends.c.permit_id)
Index("ix_sends_outbox", sends.c.outbox_id)

permits = Table(
    "permits",
    metadata,
    Column("id", Text, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("state", Text, nullable=False),  # open, witnessed, released
    Column("anyway", Boolean, nullable=False),
)
Index("ix_permits_open", permits.c.mailbox_id, permits.c.state, permits.c.at)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Text, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Text, nullable=False, unique=True),
    Column("sender", Text, nullable=False),
    Column("recipients", JSON, nullable=False),
    Column("state", Text, nullable=False),  # queued, paused, sending, sent, failed, unknown, cancelled
    Column("reason", Text),  # why it waits or failed: an error's code or a limit's name
    Column("said", Text),  # the mail server's words about a refusal
    Column("due_at", BigInteger, nullable=False),
    Column("lease_until", BigInteger, nullable=False, default=0),
    Column("tries", Integer, nullable=False, default=0),
    Column("created_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("nonce", LargeBinary),  # of its message in `texts`; gone with it
    Column("wish_id", Text),  # what a wish to get no more names it by (core/wishes.py)
    Column("draft", JSON(none_as_null=True)),  # how its text is known, which is a draft in the mailbox
    Column("tidy_at", BigInteger),  # when that draft, sent by now, is next to be taken out of Drafts
    Column("wanted_at", BigInteger),  # the time that the user picked; none: as soon as the limits allow
    Column("subject", LargeBinary),  # sealed by the vault, nonce first; gone with the message
    Column("removed_at", BigInteger),  # when the user took it off the list, after it had failed
)
Index("ix_outbox_due", outbox.c.state, outbox.c.due_at)
Index("ix_outbox_wish", outbox.c.wish_id)
Index("ix_outbox_tidy", outbox.c.tidy_at)

# The messages of the outbox, sealed by the vault, each gone once it is sent. Apart from their rows: SQLite writes a row
# anew as a whole where anything in it changes, and a message may have 34 MB.
texts = Table(
    "texts",
    metadata,
    Column("outbox_id", Text, ForeignKey("outbox.id", ondelete="CASCADE"), primary_key=True),
    Column("box", LargeBinary, nullable=False),
)

# How a mailbox's messages are written (sending/signatures.py). One without a row has no signature.
signatures = Table(
    "signatures",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("html", Text, nullable=False),  # the signature, cleaned
    Column("unsubscribe", Boolean, nullable=False),  # whether strangers are told a way out
    Column("way_out", Text, nullable=False),  # how that line is worded
)

# Parts of files that are to be attached, sealed by the vault; they go with their message, or after a day.
pieces = Table(
    "pieces",
    metadata,
    Column("id", Text, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("size", Integer, nullable=False),  # bytes, before it was sealed
    Column("nonce", LargeBinary, nullable=False),
    Column("box", LargeBinary, nullable=False),
)
Index("ix_pieces_at", pieces.c.at)

# The bounce guard (sending/guarding.py).
guards = Table(
    "guards",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("counted_from", BigInteger, nullable=False),  # sends since then are watched
    Column("paused_at", BigInteger),
    Column("why", Text),  # bounces, rejections
    Column("alarmed_at", BigInteger),  # of the last pause, also once that is over
)
