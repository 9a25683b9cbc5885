"""Placement tests between the user's own mailboxes, and since when they are wanted."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("mailboxes", sa.Column("placement_at", sa.BigInteger()))
    op.create_table(
        "placements",
        sa.Column("outbox_id", sa.Text(), nullable=False),
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("receiver", sa.Text(), nullable=True),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["mailbox_id"], ["mailboxes.id"], name="fk_placements_mailbox_id",
                                ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["receiver"], ["mailboxes.id"], name="fk_placements_receiver",
                                ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("outbox_id", name="pk_placements"),
        sa.UniqueConstraint("token", name="uq_placements_token"),
    )  # fmt: skip
    op.create_index("ix_placements_mailbox", "placements", ["mailbox_id", "at"])
