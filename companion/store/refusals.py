"""How many sign-ins of a mailbox were refused in a row: kept, so that no restart and no other process starts anew."""

from __future__ import annotations

from sqlalchemy import Connection

from companion.store import meta

_KEY = "refused sign-ins of "


def put(tx: Connection, mailbox_id: str, since: int, count: int) -> None:
    """`since`: of the mailbox's row, which changes when the user signs in anew."""
    meta.put(tx, _KEY + mailbox_id, f"{since} {count}")


def get(connection: Connection, mailbox_id: str, since: int) -> int:
    """None that was noted of an earlier `since` counts."""
    noted, _, count = (meta.get(connection, _KEY + mailbox_id) or "").partition(" ")
    return int(count) if noted == str(since) and count.isdecimal() else 0
