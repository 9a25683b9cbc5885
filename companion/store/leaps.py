"""What is dated anew when the clock is believed to have leapt (ledger/pace.py)."""

from __future__ import annotations

from sqlalchemy import Connection, update

from companion.store.ledger import LIVE
from companion.store.tables import permits, sends


def shift(tx: Connection, after: int, until: int, by: int) -> None:
    """Dates what counts, and was sent after `after` and not after `until`, later by as much (ms); open permits with it.
    What is dated later still was not sent by the clock that leapt."""
    tx.execute(update(sends).where(sends.c.at > after, sends.c.at <= until, LIVE).values(at=sends.c.at + by))
    still_open = (permits.c.at > after, permits.c.at <= until, permits.c.state == "open")
    tx.execute(update(permits).where(*still_open).values(at=permits.c.at + by))
