"""The outbox as its user works it: paused, hours, times that were picked, subjects, what was taken off the list."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "outboxes",
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("paused_at", sa.BigInteger()),
        sa.Column("hours_from", sa.Integer()),
        sa.Column("hours_until", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_outboxes_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", name="pk_outboxes"),
    )
    op.add_column("outbox", sa.Column("wanted_at", sa.BigInteger()))
    op.add_column("outbox", sa.Column("subject", sa.LargeBinary()))
    op.add_column("outbox", sa.Column("removed_at", sa.BigInteger()))
