"""Findings whose fix a user tries."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def moment(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "attempts",
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("finding", sa.Text(), nullable=False),
        sa.Column("check", sa.Text(), nullable=False),
        moment("since"), moment("looked_at", nullable=True), moment("next_at", nullable=True), moment("until"),
        moment("fixed_at", nullable=True),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_attempts_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "finding", name="pk_attempts"),
    )  # fmt: skip
