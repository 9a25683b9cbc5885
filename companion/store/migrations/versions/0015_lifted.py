"""Addresses that may be written to again, and what the user says about those that may not."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    op.add_column("suppressions", sa.Column("note", sa.Text()))
    op.create_index("ix_suppressions_at", "suppressions", ["at", "address"])
    op.create_table(
        "lifted",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("mailbox_id", sa.Text()),
        sa.Column("message_id", sa.Text()),
        sa.Column("status", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("lifted_at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("known", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_lifted_mailbox_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_lifted"),
    )
    op.create_index("ix_lifted_address", "lifted", ["address"])
