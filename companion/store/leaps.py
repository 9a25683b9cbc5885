"""What is dated anew when the clock is believed to have leapt (ledger/pace.py)."""

from __future__ import annotations

from sqlalchemy import Connection, update

from companion.store.ledger import LIVE
from companion.store.tables import permits, sends


def shift(tx: Connection, after: int, by: int) -> None:
    """Dates what counts, and was sent after `after`, later by as much (ms); open permits with it."""
    tx.execute(update(sends).where(sends.c.at > after, LIVE).values(at=sends.c.at + by))
    still_open = (permits.c.at > after, permits.c.state == "open")
    tx.execute(update(permits).where(*still_open).values(at=permits.c.at + by))
