"""What became of the sends of a stretch of time, as the score and the guard count it.

Only what names the message it is about counts (`matched` by id): a report that names none is too easily forged to cost
anybody points, or to stop an outbox. A send counts once for each kind. Placement tests (store/placements.py) are left
out: no person gets one.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, case, distinct, func, select

from companion.store.placements import is_test
from companion.store.tables import facts, outbox, sends

_NAMED = facts.c.matched == "id"


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Sends that left, and how many of them were answered by a person, put off, complained about, unsubscribed from."""

    sent: int
    replied: int
    deferred: int
    complained: int
    unsubscribed: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A send that came back or was put off, by its newest report. `place`: which send of the stretch it is, from 1.
    `owner`: address, sender, limit, transport; None where nobody can tell."""

    place: int
    recipient: str
    sent_at: int
    at: int
    owner: str | None
    status: str | None
    smtp_code: int | None
    reason: str | None
    receiver: str | None


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """A recipient of the outbox whom the server that sends for us refused at once, so that nothing left. `before`: how
    many sends of the stretch had left by then (`at`, ms)."""

    recipient: str
    at: int
    said: str
    before: int


def outcomes(connection: Connection, mailbox_id: str, since: int, until: int) -> Outcomes:
    """Of what left from `since` to `until` (ms), the last included."""
    left = _left(mailbox_id, since, until)
    sent = connection.execute(select(func.count()).select_from(sends).where(*left)).scalar_one()
    told = (
        select(_sends("reply"), _sends("deferral"), _sends("complaint"), _sends("unsubscribe"))
        .join(facts, facts.c.send_id == sends.c.id)
        .where(*left, _NAMED)
    )
    return Outcomes(sent, *connection.execute(told).one())


def refused(connection: Connection, mailbox_id: str, since: int, until: int) -> list[Refused]:
    """What of it came back, in the order in which it had left."""
    return _newest(connection, "bounce", mailbox_id, since, until)


def put_off(connection: Connection, mailbox_id: str, since: int, until: int) -> list[Refused]:
    """What of it was put off, whatever became of it, in the order in which it had left."""
    return _newest(connection, "deferral", mailbox_id, since, until)


def turned_down(connection: Connection, mailbox_id: str, since: int, until: int) -> list[TurnedDown]:
    """Whom the outbox's own server refused for good, in the order in which it did."""
    left = (*_left(mailbox_id, since, until), sends.c.at <= outbox.c.ended_at)
    before = select(func.count()).select_from(sends).where(*left).correlate(outbox).scalar_subquery()
    query = (
        select(outbox.c.recipients, outbox.c.ended_at, before)
        .where(outbox.c.mailbox_id == mailbox_id, outbox.c.said.is_not(None), ~is_test(outbox.c.id))
        .where(outbox.c.ended_at >= since, outbox.c.ended_at <= until)
        .order_by(outbox.c.ended_at, outbox.c.id)
    )
    return [
        TurnedDown(who["address"], at, who["said"], number)
        for recipients, at, number in connection.execute(query)
        for who in recipients
        if who["state"] == "refused" and who["said"]
    ]


def _newest(connection: Connection, kind: str, mailbox_id: str, since: int, until: int) -> list[Refused]:
    numbered = (
        select(
            sends.c.id, sends.c.recipient, sends.c.at,
            func.row_number().over(order_by=(sends.c.at, sends.c.id)).label("place"),
        )
        .where(*_left(mailbox_id, since, until))
        .subquery()
    )  # fmt: skip
    turn = func.row_number().over(
        partition_by=facts.c.send_id, order_by=(facts.c.at.desc(), facts.c.id.desc())
    )
    newest = (
        select(
            numbered.c.place, numbered.c.recipient, numbered.c.at.label("sent_at"), facts.c.at, facts.c.owner,
            facts.c.status, facts.c.smtp_code, facts.c.reason, facts.c.receiver, turn.label("turn"),
        )
        .join(numbered, facts.c.send_id == numbered.c.id)
        .where(facts.c.kind == kind, _NAMED)
        .subquery()
    )  # fmt: skip
    columns = [newest.c[name] for name in Refused.__slots__]
    query = select(*columns).where(newest.c.turn == 1).order_by(newest.c.place)
    return [Refused(*row) for row in connection.execute(query)]


def _left(mailbox_id: str, since: int, until: int) -> tuple[ColumnElement[bool], ...]:
    mine = (sends.c.mailbox_id == mailbox_id, sends.c.at >= since, sends.c.at <= until)
    return *mine, sends.c.state == "sent", ~is_test(sends.c.outbox_id)


def _sends(kind: str) -> ColumnElement[int]:
    return func.count(distinct(case((facts.c.kind == kind, sends.c.id))))
