"""A mailbox's sends by when they left, where from and what came of them: what reports are counted from.

As in store/stream.py a send counts once, on the day it left, whenever it was answered or came back; placement tests and
what was found by its subject alone do not count.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from sqlalchemy import ColumnElement, Connection, and_, case, distinct, func, select

from companion.store.placements import is_test
from companion.store.stream import SLICE
from companion.store.tables import facts, sends


@dataclass(frozen=True, slots=True)
class Tally:
    """Sends. `outbox`, `webmail` and `elsewhere` make up `sent`; `refused`: those of `bounced` whose newest refusal was
    about the sender or how it was sent, not about the address."""

    sent: int = 0
    outbox: int = 0
    webmail: int = 0
    elsewhere: int = 0
    outreach: int = 0
    answered: int = 0
    bounced: int = 0
    refused: int = 0
    unsubscribed: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, name) + getattr(other, name) for name in NAMES))


NAMES = tuple(field.name for field in fields(Tally))
_START = (sends.c.at - sends.c.at % SLICE).label("start")


def by_slice(connection: Connection, mailbox_id: str, since: int, until: int) -> dict[int, Tally]:
    """By the start of each quarter of an hour from `since` to before `until` (ms) in which something left."""
    left = (
        sends.c.mailbox_id == mailbox_id, sends.c.at >= since, sends.c.at < until, sends.c.state == "sent",
        ~is_test(sends.c.outbox_id),
    )  # fmt: skip
    sources = (_times(sends.c.source == name) for name in ("outbox", "webmail", "elsewhere"))
    query = select(_START, func.count(), *sources, _times(sends.c.outreach)).where(*left).group_by(_START)
    found = {row[0]: Tally(*row[1:]) for row in connection.execute(query)}

    # One row a send: what was said about it, and by the newest bounce whose matter it was.
    newest = func.row_number().over(
        partition_by=(facts.c.send_id, facts.c.kind), order_by=(facts.c.at.desc(), facts.c.id.desc())
    )
    told = (
        select(_START, sends.c.id, facts.c.kind, facts.c.owner, newest.label("turn"))
        .join(facts, facts.c.send_id == sends.c.id)
        .where(
            *left, facts.c.kind.in_(("reply", "bounce", "unsubscribe")),
            facts.c.matched.is_distinct_from("subject"),
        )
        .subquery()
    )  # fmt: skip
    kind, first = told.c.kind, told.c.turn == 1
    became = select(
        told.c.start,
        *(
            func.count(distinct(case((condition, told.c.id))))
            for condition in (
                kind == "reply",
                kind == "bounce",
                and_(kind == "bounce", first, told.c.owner.in_(("sender", "limit"))),
                kind == "unsubscribe",
            )
        ),
    ).group_by(told.c.start)
    for start, *numbers in connection.execute(became):
        found[start] += Tally(0, 0, 0, 0, 0, *numbers)
    return found


def _times(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, 1)))
