"""How a mailbox signs in, whether it sends, who linked it; aliases; linkings that wait."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("mailboxes", sa.Column("sign_in", sa.Text(), nullable=False, server_default="password"))
    op.add_column("mailboxes", sa.Column("sending", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("mailboxes", sa.Column("linked_from", sa.Text()))
    op.add_column("links", sa.Column("waiting", sa.JSON()))
    op.create_table(
        "aliases",
        sa.Column("mailbox_id", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("proof_id", sa.Text()),
        sa.ForeignKeyConstraint(
            ["mailbox_id"], ["mailboxes.id"], name="fk_aliases_mailbox_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mailbox_id", "address", name="pk_aliases"),
    )
    op.create_index("ix_aliases_address", "aliases", ["address"])
