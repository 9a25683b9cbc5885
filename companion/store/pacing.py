"""The ramp-up's rows, and what it is decided from: what left, by local day, and what was said about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import Connection, case, delete, exists, func, insert, select, update

from companion.store import events
from companion.store.ledger import LIVE
from companion.store.stream import SLICE
from companion.store.tables import facts, mailboxes, outbox, ramp_days, ramp_ups, sends

LIMITS = ("hour", "day", "ceiling", "domain", "gap")  # why a message waits for a place
KEPT_DAYS = 400


@dataclass(frozen=True, slots=True)
class RampRow:
    """Whether a mailbox is to be ramped up; `proven`: not, since it sends more already. `plan`: the numbers that are
    not the usual ones."""

    mailbox_id: str
    wanted: bool = True
    proven: bool = False
    plan: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class DayRow:
    """One decision; columns as in `tables.ramp_days`."""

    mailbox_id: str
    day: str
    number: int
    why: str
    good_days: int
    at: int
    fact_id: int


def get(connection: Connection, mailbox_id: str) -> RampRow:
    row = connection.execute(select(ramp_ups).where(ramp_ups.c.mailbox_id == mailbox_id)).one_or_none()
    return RampRow(*row) if row else RampRow(mailbox_id)


def put(tx: Connection, row: RampRow) -> None:
    values = asdict(row) | {"plan": dict(row.plan or {})}
    mine = ramp_ups.c.mailbox_id == row.mailbox_id
    if not tx.execute(update(ramp_ups).where(mine).values(values)).rowcount:
        tx.execute(insert(ramp_ups).values(values))


def last(connection: Connection, mailbox_id: str) -> DayRow | None:
    """The newest decision."""
    query = select(ramp_days).where(ramp_days.c.mailbox_id == mailbox_id)
    row = connection.execute(query.order_by(ramp_days.c.day.desc()).limit(1)).one_or_none()
    return DayRow(*row) if row else None


def last_two(connection: Connection, mailbox_id: str) -> tuple[DayRow | None, DayRow | None]:
    """The newest decision, and the one before it."""
    query = select(ramp_days).where(ramp_days.c.mailbox_id == mailbox_id).order_by(ramp_days.c.day.desc())
    found = [DayRow(*row) for row in connection.execute(query.limit(2))]
    return found[0] if found else None, found[1] if len(found) > 1 else None


def decisions(connection: Connection, mailbox_id: str) -> list[DayRow]:
    """Every decision, the oldest first."""
    query = select(ramp_days).where(ramp_days.c.mailbox_id == mailbox_id).order_by(ramp_days.c.day)
    return [DayRow(*row) for row in connection.execute(query)]


def decided(tx: Connection, row: DayRow, forget_before: str) -> None:
    """Writes a decision down, in place of what a wrong clock had decided for later days."""
    mine = ramp_days.c.mailbox_id == row.mailbox_id
    tx.execute(
        delete(ramp_days).where(mine, (ramp_days.c.day >= row.day) | (ramp_days.c.day < forget_before))
    )
    tx.execute(insert(ramp_days).values(asdict(row)))


def forget(tx: Connection, mailbox_id: str) -> None:
    """It ends, or starts anew."""
    tx.execute(delete(ramp_days).where(ramp_days.c.mailbox_id == mailbox_id))


def set_number(tx: Connection, now: int, mailbox_id: str, number: int | None) -> None:
    """What the ledger goes by from now on; what waits for a place asks again."""
    tx.execute(update(mailboxes).where(mailboxes.c.id == mailbox_id).values(ramp=number))
    ask_again(tx, now, mailbox_id)


def ask_again(tx: Connection, now: int, mailbox_id: str) -> None:
    """The limits are others: no message waits for what an old one said. Open sidebars are told."""
    waits = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", outbox.c.due_at > now)
    query = update(outbox).where(*waits, outbox.c.reason.in_(LIMITS))
    if tx.execute(query.values(due_at=now, reason=None)).rowcount:
        events.add(tx, now, "outbox", mailbox_id=mailbox_id)
    events.add(tx, now, "usage", mailbox_id=mailbox_id)


def left(connection: Connection, mailbox_id: str, since: int) -> dict[int, tuple[int, int]]:
    """By the start (ms) of each quarter of an hour from `since` in which something left, or may be on its way: how many
    sends, and how many of them are outreach."""
    start = (sends.c.at - sends.c.at % SLICE).label("start")
    query = (
        select(start, func.count(), func.count(case((sends.c.outreach, 1))))
        .where(sends.c.mailbox_id == mailbox_id, sends.c.at >= since, LIVE)
        .group_by("start")
    )
    return {row[0]: (row[1], row[2]) for row in connection.execute(query)}


def newest_fact(connection: Connection, mailbox_id: str) -> int:
    query = select(func.max(facts.c.id)).where(facts.c.mailbox_id == mailbox_id)
    return connection.execute(query).scalar_one() or 0


def complained_since(connection: Connection, mailbox_id: str, fact_id: int) -> bool:
    """Whether a complaint about one of its sends came in after that fact."""
    ours = exists().where(
        facts.c.mailbox_id == mailbox_id,
        facts.c.id > fact_id,
        facts.c.kind == "complaint",
        facts.c.send_id.is_not(None),
    )
    return bool(connection.execute(select(ours)).scalar_one())
