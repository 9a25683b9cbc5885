"""Which way a mailbox's messages leave."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    op.add_column("mailboxes", sa.Column("sends_by", sa.Text(), nullable=False, server_default="smtp"))
