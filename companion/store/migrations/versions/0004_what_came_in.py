"""What came in and says something about sends, whom not to write to, and what servers' extensions tell."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

RowId = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.add_column("mailboxes", sa.Column("refused", sa.JSON()))
    op.add_column("folders", sa.Column("modseq", sa.BigInteger()))
    op.add_column("folders", sa.Column("flags_at", sa.BigInteger()))
    op.add_column("folders", sa.Column("resets", sa.JSON()))
    op.add_column("messages", sa.Column("flags", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("sends", sa.Column("subject", sa.BigInteger()))
    op.create_table(
        "parked",
        sa.Column("folder_id", RowId, nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["folder_id"], ["folders.id"], name="fk_parked_folder_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("folder_id", "uidvalidity", "uid", name="pk_parked"),
    )
    op.create_table(
        "facts",
        sa.Column("id", RowId, nullable=False),
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("subject", sa.BigInteger()),
        sa.Column("send_id", RowId),
        sa.Column("matched", sa.Text()),
        sa.Column("owner", sa.Text()),
        sa.Column("permanent", sa.Boolean()),
        sa.Column("status", sa.Text()),
        sa.Column("smtp_code", sa.Integer()),
        sa.Column("reason", sa.Text()),
        sa.Column("receiver", sa.Text()),
        sa.Column("selectors", sa.JSON()),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_facts_mailbox_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["send_id"], ["sends.id"], name="fk_facts_send_id", ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name="pk_facts"),
        sa.UniqueConstraint("mailbox_id", "message_id", "kind", "address", name="uq_facts_mailbox_id"),
    )
    op.create_index("ix_facts_waiting", "facts", ["mailbox_id", "matched", "at"])
    op.create_index("ix_facts_kind", "facts", ["mailbox_id", "kind", "at"])
    op.create_index("ix_facts_send", "facts", ["send_id"])
    op.create_table(
        "suppressions",
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("mailbox_id", sa.Text()),
        sa.Column("message_id", sa.Text()),
        sa.Column("status", sa.Text()),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_suppressions_mailbox_id", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("address", name="pk_suppressions"),
    )
