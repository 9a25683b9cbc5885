"""The outbox's messages in a table of their own: what changes in a row no longer writes its message anew."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    op.create_table(
        "texts",
        sa.Column("outbox_id", sa.Text(), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name="fk_texts_outbox_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("outbox_id", name="pk_texts"),
    )
    op.execute("INSERT INTO texts (outbox_id, box) SELECT id, box FROM outbox WHERE box IS NOT NULL")
    # Those without a message have no nonce either, since by that they are told from now on.
    op.execute("UPDATE outbox SET nonce = NULL WHERE box IS NULL")
    op.drop_column("outbox", "box")
