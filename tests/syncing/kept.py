"""All that syncing has stored, in a form in which two companions that read the same mailbox must agree."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Table, select

from companion.store import tables
from companion.store.engine import Store

TABLES = (
    tables.folders, tables.messages, tables.correspondents, tables.sends, tables.facts, tables.suppressions,
    tables.parked, tables.domain_reports, tables.dmarc_rows, tables.tls_rows, tables.sightings,
)  # fmt: skip
# Numbers that a database gives, and when something was looked at.
CHANCE = {"id", "folder_id", "mailbox_id", "send_id", "report", "flags_at"}

Kept = dict[str, Counter[tuple[Any, ...]]]


def kept(store: Store) -> Kept:
    """Table by table, how often each row stands there: the folder's role in place of its number, and so on."""
    with store.read() as connection:
        return {
            table.name: Counter(tuple(map(_plain, row)) for row in connection.execute(_query(table)))
            for table in TABLES
        }


def _query(table: Table) -> Any:
    query: Any = select(*(column for column in table.columns if column.name not in CHANCE))
    if "folder_id" in table.c:
        query = query.add_columns(tables.folders.c.role).join_from(table, tables.folders)
    if "send_id" in table.c:
        query = query.add_columns(tables.sends.c.message_id.label("of_send"))
        query = query.join_from(table, tables.sends, isouter=True)
    return query


def _plain(value: Any) -> Any:
    return repr(value) if isinstance(value, list | dict) else value


def difference(found: Kept, wanted: Kept) -> dict[str, dict[str, list[tuple[Any, ...]]]]:
    """Some of the rows that are lost and of those that are too many; empty when there are none."""
    apart = {
        name: {
            "lost": list((wanted[name] - found[name]).elements())[:5],
            "too many": list((found[name] - wanted[name]).elements())[:5],
        }
        for name in wanted
    }
    return {name: rows for name, rows in apart.items() if any(rows.values())}
