"""What receivers say about mail of our domains: their reports, and what they wrote on copies of it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from companion.store.tables.base import RowId, metadata

# A report of one receiver on one domain: once, in however many folders or mailboxes it stands.
domain_reports = Table(
    "domain_reports",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Text, nullable=False),  # of what brought it
    Column("kind", Text, nullable=False),  # dmarc, tls
    Column("domain", Text, nullable=False),  # whose policy it is about
    Column("reporter", Text, nullable=False),  # the organisation of the address it came from
    Column("org", Text, nullable=False),  # as it calls itself
    Column("report_id", Text, nullable=False),
    Column("begins", BigInteger, nullable=False),
    Column("ends", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),  # when it came
    Column("proven", Boolean),  # whether the reporter was, by the server that took it; none: it does not say
    UniqueConstraint("domain", "kind", "reporter", "report_id", "begins"),
)
Index("ix_domain_reports_mailbox", domain_reports.c.mailbox_id)

dmarc_rows = Table(
    "dmarc_rows",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("report", RowId, ForeignKey("domain_reports.id", ondelete="CASCADE"), nullable=False),
    Column("domain", Text, nullable=False),  # in From
    Column("ip", Text, nullable=False),  # empty: the many small sources of a long report, summed up
    Column("count", Integer, nullable=False),
    Column("disposition", Text, nullable=False),  # none, quarantine, reject, pass
    Column("dkim_aligned", Boolean, nullable=False),
    Column("spf_aligned", Boolean, nullable=False),
    Column("dkim", Text, nullable=False),  # results; empty where nothing was looked at
    Column("dkim_domain", Text, nullable=False),
    Column("selector", Text, nullable=False),
    Column("spf", Text, nullable=False),
    Column("spf_domain", Text, nullable=False),
    Column("override", Text, nullable=False),
)
Index("ix_dmarc_rows_report", dmarc_rows.c.report)
Index("ix_dmarc_rows_domain", dmarc_rows.c.domain)

tls_rows = Table(
    "tls_rows",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("report", RowId, ForeignKey("domain_reports.id", ondelete="CASCADE"), nullable=False),
    Column("policy", Text, nullable=False),  # sts, tlsa, no-policy-found
    Column("result", Text, nullable=False),  # success, or a result type of RFC 8460
    Column("mx", Text, nullable=False),
    Column("count", Integer, nullable=False),  # sessions
)
Index("ix_tls_rows_report", tls_rows.c.report)

# What a receiving server wrote about a message of a mailbox: on the copy that reached another linked mailbox, or on
# what a bounce gives back. Whether the message is one of ours, the sends say.
sightings = Table(
    "sightings",
    metadata,
    Column("id", RowId, primary_key=True),
    Column("mailbox_id", Text, ForeignKey("mailboxes.id", ondelete="CASCADE"), nullable=False),
    Column("message_id", Text, nullable=False),
    Column("domain", Text, nullable=False),  # in From
    Column(
        "receiver", Text, nullable=False
    ),  # the mailbox the copy reached; of a bounce the server, if it is named
    Column("role", Text, nullable=False),  # of the folder the copy reached; bounce
    Column("at", BigInteger, nullable=False),
    Column("server", Text, nullable=False),  # as it calls itself; Microsoft's do not
    Column("dkim", Text, nullable=False),
    Column("dkim_aligned", Boolean, nullable=False),
    Column("dkim_domain", Text, nullable=False),
    Column("selector", Text, nullable=False),
    Column("spf", Text, nullable=False),
    Column("spf_aligned", Boolean, nullable=False),
    Column("spf_domain", Text, nullable=False),
    Column("dmarc", Text, nullable=False),
    UniqueConstraint("mailbox_id", "message_id", "receiver"),
)
