"""Messages whose text is a draft in the mailbox."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("draft", sa.JSON()))
    op.add_column("outbox", sa.Column("tidy_at", sa.BigInteger()))
    op.create_index("ix_outbox_tidy", "outbox", ["tidy_at"])
