"""The linked mailboxes, their aliases, and linkings."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, Text, true

from companion.store.tables.base import metadata

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
    Column("refused", JSON),  # IMAP extensions that its server refused, each with the time (ms) to ask again
    Column("placement_at", BigInteger),  # since when the user wants placement tests; none: not wanted
    Column("ramp", Integer),  # the ramp-up's number today; none: nothing is ramped up
    Column("replies", Boolean, nullable=False, server_default=true()),  # answers pass the hour and day limits
    Column("ceiling", Integer),  # sends in 24 h, where the user wants less than the provider allows
    Column("learnt", Integer),  # likewise, where the provider itself has refused at less; and when
    Column("learnt_at", BigInteger),
    Column("sends_by", Text, nullable=False, server_default="smtp"),  # smtp, graph; of one with sending
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
