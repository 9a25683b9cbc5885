"""What receivers say about mail of our domains: their reports, and what they wrote on copies of it."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

RowId = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def moment(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False)


def flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def of_mailbox(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["mailbox_id"], ["mailboxes.id"], name=f"fk_{table}_mailbox_id", ondelete="CASCADE"
    )


def of_report(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["report"], ["domain_reports.id"], name=f"fk_{table}_report", ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "domain_reports",
        sa.Column("id", RowId, nullable=False),
        text("mailbox_id"), text("message_id"), text("kind"), text("domain"), text("reporter"), text("org"),
        text("report_id"), moment("begins"), moment("ends"), moment("at"),
        sa.Column("proven", sa.Boolean()),
        of_mailbox("domain_reports"),
        sa.PrimaryKeyConstraint("id", name="pk_domain_reports"),
        sa.UniqueConstraint("domain", "kind", "reporter", "report_id", "begins", name="uq_domain_reports_domain"),
    )  # fmt: skip
    op.create_index("ix_domain_reports_mailbox", "domain_reports", ["mailbox_id"])
    op.create_table(
        "dmarc_rows",
        sa.Column("id", RowId, nullable=False),
        sa.Column("report", RowId, nullable=False),
        text("domain"), text("ip"), number("count"), text("disposition"), flag("dkim_aligned"), flag("spf_aligned"),
        text("dkim"), text("dkim_domain"), text("selector"), text("spf"), text("spf_domain"), text("override"),
        of_report("dmarc_rows"),
        sa.PrimaryKeyConstraint("id", name="pk_dmarc_rows"),
    )  # fmt: skip
    op.create_index("ix_dmarc_rows_report", "dmarc_rows", ["report"])
    op.create_index("ix_dmarc_rows_domain", "dmarc_rows", ["domain"])
    op.create_table(
        "tls_rows",
        sa.Column("id", RowId, nullable=False),
        sa.Column("report", RowId, nullable=False),
        text("policy"), text("result"), text("mx"), number("count"),
        of_report("tls_rows"),
        sa.PrimaryKeyConstraint("id", name="pk_tls_rows"),
    )  # fmt: skip
    op.create_index("ix_tls_rows_report", "tls_rows", ["report"])
    op.create_table(
        "sightings",
        sa.Column("id", RowId, nullable=False),
        text("mailbox_id"), text("message_id"), text("domain"), text("receiver"), text("role"), moment("at"),
        text("server"), text("dkim"), flag("dkim_aligned"), text("dkim_domain"), text("selector"), text("spf"),
        flag("spf_aligned"), text("spf_domain"), text("dmarc"),
        of_mailbox("sightings"),
        sa.PrimaryKeyConstraint("id", name="pk_sightings"),
        sa.UniqueConstraint("mailbox_id", "message_id", "receiver", name="uq_sightings_mailbox_id"),
    )  # fmt: skip
