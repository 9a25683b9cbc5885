"""The outbox's rows as they come in: many in one go, each once by its Message-ID."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict

from sqlalchemy import Connection, bindparam, insert, select

from companion.store import events, texts
from companion.store.outbox import COLUMNS, SHOWN, OutboxRow, rows_of
from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import outbox

_NAMES = tuple(column.name for column in COLUMNS if column.name != "box")
_WRITE = Prepared(insert(outbox).values({name: bindparam(name) for name in _NAMES}))
_THERE = Prepared(select(outbox.c.id).where(outbox.c.message_id == bindparam("message_id")))


def by_message_ids(connection: Connection, message_ids: Collection[str]) -> dict[str, OutboxRow]:
    """Those of these ids that the outbox knows, without the messages: many of them may have 34 MB each."""
    wanted = list(message_ids)
    if len(wanted) == 1 and _THERE.run(connection, {"message_id": wanted[0]}).first() is None:
        return {}
    found: list[OutboxRow] = []
    for at in range(0, len(wanted), CHUNK):
        some = wanted[at : at + CHUNK]
        found += rows_of(connection, select(*SHOWN).where(outbox.c.message_id.in_(some)))
    return {row.message_id: row for row in found}


def write_all(tx: Connection, now: int, rows: Sequence[OutboxRow]) -> None:
    """New rows without drafts, in this order, which is the order in which those due at once leave."""
    _WRITE.run_rows(tx, _NAMES, [_values(row) for row in rows])
    texts.write_all(tx, [(row.id, row.box) for row in rows if row.box is not None])
    for mailbox_id in dict.fromkeys(row.mailbox_id for row in rows):
        events.add(tx, now, "outbox", mailbox_id=mailbox_id)


def _values(row: OutboxRow) -> list[object]:
    known = {name: getattr(row, name) for name in _NAMES}
    return list((known | {"recipients": json.dumps([asdict(who) for who in row.recipients])}).values())
