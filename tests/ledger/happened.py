"""Rows as syncing leaves them: sends that left, facts that came in about them, addresses that are suppressed."""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select

from companion.store import tables


def left(
    tx: Connection, mailbox_id: str, at: int, recipient: str = "bob@far.example", *, state: str = "sent"
) -> int:
    """A send of the mailbox, as Sent told of it; returns its id."""
    row = {
        "mailbox_id": mailbox_id, "sender": "ann@acme.example", "recipient": recipient, "at": at,
        "source": "elsewhere", "outreach": True, "state": state,
    }  # fmt: skip
    made = tx.execute(insert(tables.sends).values(row)).inserted_primary_key
    assert made is not None
    return int(made[0])


def fact(
    tx: Connection, mailbox_id: str, kind: str, at: int, *, send_id: int | None = None, **told: object
) -> None:
    """A message of its own that says something about a send."""
    n = tx.execute(select(func.count()).select_from(tables.facts)).scalar_one()
    row = {
        "mailbox_id": mailbox_id, "kind": kind, "message_id": f"<{n}@far.example>", "at": at, "address": "",
        "answers": [], "send_id": send_id, "matched": None if send_id is None else "id",
    }  # fmt: skip
    tx.execute(insert(tables.facts).values(row | told))


def suppress(tx: Connection, address: str, at: int) -> None:
    tx.execute(insert(tables.suppressions).values(address=address, why="bounced", at=at))
