"""Notices: what stands, and what the user was told of it."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

RowId = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def moment(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def upgrade() -> None:
    op.create_table(
        "notices",
        text("id"), text("subject"), text("rule"), text("severity"), text("title"), text("text"),
        sa.Column("mailboxes", sa.JSON(), nullable=False),
        flag("waiting"), text("mark"), number("needs"), moment("since"), moment("seen"), number("confirmed"),
        flag("known"), moment("told_at", nullable=True), text("told_severity", nullable=True),
        moment("snoozed_until", nullable=True), text("snoozed_mark", nullable=True), moment("ended_at", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
    )  # fmt: skip
    op.create_table(
        "showings",
        sa.Column("id", RowId, nullable=False),
        text("key"),
        sa.Column("items", sa.JSON(), nullable=False),
        text("severity"), text("title"), text("text"), moment("at"), moment("taken_at", nullable=True),
        text("taken_as", nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_showings"),
    )  # fmt: skip
    op.create_index("ix_showings_at", "showings", ["at"])
