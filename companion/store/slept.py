"""What was due while this computer slept, until its user has seen when it leaves now."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from companion.core.clock import DAY
from companion.store import events, meta

SLEPT = "outbox.slept"


@dataclass(frozen=True, slots=True)
class Slept:
    """`asleep`: when the first of them was due; `woke`: since when they leave (ms). `ids`: by mailbox."""

    asleep: int
    woke: int
    ids: dict[str, tuple[str, ...]]


def get(connection: Connection) -> Slept | None:
    text = meta.get(connection, SLEPT)
    if not text:
        return None
    found = json.loads(text)
    return Slept(found["asleep"], found["woke"], {who: tuple(ids) for who, ids in found["ids"].items()})


def note(tx: Connection, asleep: int, woke: int, late: Iterable[tuple[str, str]]) -> None:
    """`late`: message and mailbox. They stand beside what nobody has seen of the last day."""
    before = get(tx)
    ids: dict[str, set[str]] = {}
    if before is not None and 0 <= woke - before.woke < DAY:
        asleep = min(asleep, before.asleep)
        ids = {who: {*some} for who, some in before.ids.items()}
    for outbox_id, mailbox_id in late:
        ids.setdefault(mailbox_id, set()).add(outbox_id)
    _put(tx, asleep, woke, ids)
    for mailbox_id in ids:
        events.add(tx, woke, "outbox", mailbox_id=mailbox_id)


def seen(tx: Connection, now: int, mailbox_id: str) -> None:
    """Its user has seen it."""
    found = get(tx)
    if found is not None and mailbox_id in found.ids:
        _put(
            tx,
            found.asleep,
            found.woke,
            {who: {*some} for who, some in found.ids.items() if who != mailbox_id},
        )
        events.add(tx, now, "outbox", mailbox_id=mailbox_id)


def _put(tx: Connection, asleep: int, woke: int, ids: dict[str, set[str]]) -> None:
    shown = {who: sorted(some) for who, some in ids.items()}
    meta.put(tx, SLEPT, json.dumps({"asleep": asleep, "woke": woke, "ids": shown}) if ids else "")
