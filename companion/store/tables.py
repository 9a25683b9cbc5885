"""Every table, in one place. Times are whole milliseconds since 1970; addresses are normalised; no secrets.

The migrations create exactly this; a test compares the two.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    true,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite numbers rows by itself only for INTEGER keys.
RowId = BigInteger().with_variant(Integer, "sqlite")

meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))

# --- pairing (channel.md 2, 3, 8) ---

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

# --- the vault's rows (mail.md 7) ---

sealed = Table(
    "sealed",
    metadata,
    Column("owner", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("nonce", LargeBinary, nullable=False),
    Column("box", LargeBinary, nullable=False),
)

# --- mailboxes ---

mailboxes = Table(
    "mailboxes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("address", Text, nullable=False, unique=True),
    Column("provider", Text, nullable=False),
    Column("state", Text, nullable=False),  # linking, active, needs_sign_in, paused, disconnected
    Column("reason", Text),
    Column("since", BigInteger, nullable=False),
    Column("imap_host", Text, nullable=False),
    Column("imap_port", Integer, nullable=False),
    Column("imap_security", Text, nullable=False),  # tls, starttls
    Column("imap_user", Text, nullable=False),
    Column("smtp_host", Text, nullable=False),
    Column("smtp_port", Integer, nullable=False),
    Column("smtp_security", Text, nullable=False),
    Column("smtp_user", Text, nullable=False),
    Column("limit_hour", Integer, nullable=False),
    Column("limit_day", Integer, nullable=False),
    Column("gap_seconds", Integer, nullable=False),
    Column("counts", Text, nullable=False),  # outreach, all
    Column("send_anyway", Boolean, nullable=False),
    Column("consent_at", BigInteger, nullable=False),
    Column("consent_version", Text, nullable=False),
    Column("synced_at", BigInteger),
    Column("sync_error", Text),  # code of the last pass that failed; empty after one that worked
    Column("clock_seen", BigInteger, nullable=False),  # when the last decision was made; the row writers lock
    Column("clock_peak", BigInteger),  # what the clock showed before it stepped back (ledger/clock.py)
    Column("clock_back_to", BigInteger),
    Column("sign_in", Text, nullable=False, server_default="password"),  # password, google, microsoft
    Column("sending", Boolean, nullable=False, server_default=true()),  # false: linked without sending
    Column("linked_from", Text),  # label of the browser that linked it; none for the command line
)

# Other From addresses of a mailbox. A proof is a message to itself, known again by its Message-ID.
aliases = Table(
    "aliases",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("address", Text, primary_key=True),
    Column("state", Text, nullable=False),  # proving, proven, failed
    Column("found", Text, nullable=False),  # sent, hand
    Column("since", BigInteger, nullable=False),
    Column("proof_id", Text),
)
Index("ix_aliases_address", aliases.c.address)

links = Table(
    "links",
    metadata,
    Column("id", Text, primary_key=True),
    Column("address", Text, nullable=False),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE")),
    Column("state", Text, nullable=False),  # running, done, failed, cancelled
    Column("steps", JSON, nullable=False),
    Column("error", JSON),
    Column("started_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("waiting", JSON),  # why it waits, and when it tries again (shared-schemas: LinkWait)
)

# --- syncing ---

folders = Table(
    "folders",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),  # inbox, sent
    Column("uidvalidity", BigInteger),
    Column("next_uid", BigInteger, nullable=False, default=1),  # first UID not stored yet
    Column("oldest_uid", BigInteger),  # how far back history is read
    Column("held", BigInteger),  # how many messages it held when all of it was read; none before
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
    UniqueConstraint("folder_id", "uidvalidity", "uid"),
)
Index("ix_messages_message_id", messages.c.message_id)

correspondents = Table(
    "correspondents",
    metadata,
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), primary_key=True),
    Column("address", Text, primary_key=True),
    Column("first_at", BigInteger, nullable=False),
    Column("last_at", BigInteger, nullable=False),
)

# --- the ledger: one row a send, which is one message to one recipient (sending.md) ---

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
    Column("state", Text, nullable=False),  # queued, sending, sent, failed, unknown, cancelled
    Column("reason", Text),  # why it waits or failed: an error's code or a limit's name
    Column("said", Text),  # the mail server's words about a refusal
    Column("due_at", BigInteger, nullable=False),
    Column("lease_until", BigInteger, nullable=False, default=0),
    Column("tries", Integer, nullable=False, default=0),
    Column("created_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("nonce", LargeBinary),  # the message itself, sealed by the vault; gone once it is sent
    Column("box", LargeBinary),
)
Index("ix_outbox_due", outbox.c.state, outbox.c.due_at)

# --- health ---

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

# --- what changed, for open sidebars ---

events = Table(
    "events",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),  # link, sync, usage, health, outbox, mailbox, clients
    Column("mailbox_id", Text),
    Column("link_id", Text),
    sqlite_autoincrement=True,
)
