"""The domain's limit, the ramp-up, answers and ceilings as the user sets them; when the guard raised its last alarm."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "domains",
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("limit_day", sa.Integer()),
        sa.Column("clock_seen", sa.BigInteger(), nullable=False),
        sa.Column("clock_peak", sa.BigInteger()),
        sa.Column("clock_back_to", sa.BigInteger()),
        sa.PrimaryKeyConstraint("domain", name="pk_domains"),
    )
    op.create_table(
        "ramp_ups",
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("proven", sa.Boolean(), nullable=False),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_ramp_ups_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", name="pk_ramp_ups"),
    )
    # Whoever is linked already keeps the limits that were chosen.
    op.execute(
        "INSERT INTO ramp_ups (mailbox_id, wanted, proven, plan) SELECT id, false, false, '{}' FROM mailboxes"
    )
    op.create_table(
        "ramp_days",
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("good_days", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("fact_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_ramp_days_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "day", name="pk_ramp_days"),
    )
    op.add_column("mailboxes", sa.Column("ramp", sa.Integer()))
    op.add_column("mailboxes", sa.Column("replies", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("mailboxes", sa.Column("ceiling", sa.Integer()))
    op.add_column("mailboxes", sa.Column("learnt", sa.Integer()))
    op.add_column("mailboxes", sa.Column("learnt_at", sa.BigInteger()))
    op.add_column("guards", sa.Column("alarmed_at", sa.BigInteger()))
