"""Checks before sending: which are switched off, and which messages said the same."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    op.create_table(
        "unwanted_checks",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_unwanted_checks"),
    )
    op.create_table(
        "same_texts",
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_same_texts_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("reference", name="pk_same_texts"),
    )
    op.create_index("ix_same_texts_fingerprint", "same_texts", ["mailbox_id", "fingerprint", "at"])
