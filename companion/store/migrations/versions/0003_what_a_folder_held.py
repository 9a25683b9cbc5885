"""How many messages a folder held when it was read to its end, so that one that goes is missed."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("folders", sa.Column("held", sa.BigInteger()))
