"""What became of a mailbox's sends: how many left, were answered, came back, and what was said about them.

Every number is counted in the database, over `sends` that left and the `facts` that are bound to them. A send counts
once, however many messages speak of it: an answer to three recipients answers the send to the one who wrote.
Placement tests (store/placements.py) are left out: no person gets one.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Select, case, distinct, exists, func, or_, select

from companion.store.placements import is_test
from companion.store.tables import facts, sends, suppressions

SLICE = 15 * 60_000  # ms; every time zone's midnight is the start of a quarter of an hour
OWNERS = ("address", "sender", "limit", "transport")
# One found by its subject alone is perhaps about the send: it counts nowhere and is listed nowhere (mail.md 4).
_TOLD = facts.c.matched.is_distinct_from("subject")


@dataclass(frozen=True, slots=True)
class Slice:
    """The sends of one quarter of an hour, and how many of them were answered by somebody or came back."""

    sent: int = 0
    replied: int = 0
    bounced: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """Sends, but for the last two: messages that came in, whichever send they are about. `owners`: those that came
    back, by whose matter it was (one that nobody can tell is in none)."""

    sent: int
    replied: int
    auto_replied: int
    bounced: int
    deferred: int
    owners: dict[str, int]
    complained: int
    unsubscribed: int


@dataclass(frozen=True, slots=True)
class BounceRow:
    """A send that came back, by the newest message that says so. `reason`: the words of the server that refused.
    `suppressed`: nothing is sent there any more."""

    address: str
    sent_at: int
    at: int
    owner: str | None
    permanent: bool
    status: str | None
    smtp_code: int | None
    reason: str | None
    suppressed: bool


def by_slice(connection: Connection, mailbox_id: str, since: int) -> dict[int, Slice]:
    """By the start of each quarter of an hour from `since` (ms) in which something left."""
    start = (sends.c.at - sends.c.at % SLICE).label("start")
    left = select(start, func.count()).where(*_left(mailbox_id, since)).group_by("start")
    sent: dict[int, int] = dict(list(connection.execute(left)))
    told = (
        select(start, _bound("reply"), _bound("bounce"))
        .join(facts, facts.c.send_id == sends.c.id)
        .where(*_left(mailbox_id, since), facts.c.kind.in_(("reply", "bounce")))
        .group_by("start")
    )
    found = {row[0]: (row[1], row[2]) for row in connection.execute(told)}
    return {at: Slice(n, *found.get(at, (0, 0))) for at, n in sent.items()}


def counts(connection: Connection, mailbox_id: str, since: int) -> Counts:
    """Over the sends that left since then (ms)."""
    sent = select(func.count()).select_from(sends).where(*_left(mailbox_id, since))
    told = (
        select(_bound("reply"), _bound("auto_reply"), _bound("bounce"), _bound("deferral"))
        .join(facts, facts.c.send_id == sends.c.id)
        .where(*_left(mailbox_id, since))
    )
    replied, auto_replied, bounced, deferred = connection.execute(told).one()
    newest = _newest(mailbox_id, since).subquery()
    by_owner = select(newest.c.owner, func.count()).where(newest.c.turn == 1).group_by(newest.c.owner)
    owners: dict[str | None, int] = dict(list(connection.execute(by_owner)))
    came_in = select(_messages("complaint"), _messages("unsubscribe")).where(
        facts.c.mailbox_id == mailbox_id, facts.c.kind.in_(("complaint", "unsubscribe")), facts.c.at >= since,
        # Anybody can complain about a message that was never sent.
        exists().where(sends.c.id == facts.c.send_id, ~is_test(sends.c.outbox_id)),
    )  # fmt: skip
    complained, unsubscribed = connection.execute(came_in).one()
    return Counts(
        connection.execute(sent).scalar_one(), replied, auto_replied, bounced, deferred,
        {owner: owners.get(owner, 0) for owner in OWNERS}, complained, unsubscribed,
    )  # fmt: skip


def bounces(connection: Connection, mailbox_id: str, since: int, most: int) -> list[BounceRow]:
    """The sends since then (ms) that came back, those that did so last first."""
    newest = _newest(mailbox_id, since).subquery()
    barred = exists().where(
        or_(suppressions.c.address == newest.c.recipient, suppressions.c.address == newest.c.address)
    )
    query = (
        select(
            newest.c.recipient, newest.c.sent_at, newest.c.at, newest.c.owner, newest.c.permanent,
            newest.c.status, newest.c.smtp_code, newest.c.reason, barred,
        )
        .where(newest.c.turn == 1)
        .order_by(newest.c.at.desc(), newest.c.id.desc())
        .limit(most)
    )  # fmt: skip
    return [
        BounceRow(row[0], row[1], row[2], row[3], bool(row[4]), row[5], row[6], row[7], bool(row[8]))
        for row in connection.execute(query)
    ]


def _left(mailbox_id: str, since: int) -> tuple[ColumnElement[bool], ...]:
    mine = (sends.c.mailbox_id == mailbox_id, sends.c.at >= since)
    return *mine, sends.c.state == "sent", ~is_test(sends.c.outbox_id)


def _bound(kind: str) -> ColumnElement[int]:
    counts = (facts.c.kind == kind) & _TOLD
    return func.count(distinct(case((counts, sends.c.id))))


def _messages(kind: str) -> ColumnElement[int]:
    return func.count(distinct(case((facts.c.kind == kind, facts.c.message_id))))


def _newest(mailbox_id: str, since: int) -> Select[tuple[object, ...]]:
    """Bounces with their sends; `turn` is 1 for a send's newest."""
    turn = func.row_number().over(
        partition_by=facts.c.send_id, order_by=(facts.c.at.desc(), facts.c.id.desc())
    )
    return (
        select(
            facts.c.id, facts.c.at, facts.c.address, facts.c.owner, facts.c.permanent, facts.c.status,
            facts.c.smtp_code, facts.c.reason, sends.c.recipient, sends.c.at.label("sent_at"), turn.label("turn"),
        )
        .join(sends, facts.c.send_id == sends.c.id)
        .where(*_left(mailbox_id, since), facts.c.kind == "bounce", _TOLD)
    )  # fmt: skip
