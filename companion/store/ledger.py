"""The rows of the ledger: one a send, which is one message to one recipient.

Everything that counts is bounded by the index (mailbox, time), so a window costs what is in it, however long the
history is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, insert, select, update

from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import domains, mailboxes, permits, sends

T = TypeVar("T", int, str)
LIVE = sends.c.state != "released"


@dataclass(frozen=True, slots=True)
class LimitRow:
    """What limits a mailbox. `now` is when the last decision about it was made; `peak`, `back_to`: ledger/clock.py.
    `ramp`: the ramp-up's number. `ceiling`, `learnt`: sends in 24 h, where user or refusals say less than is known of
    the provider. `shares`: some domain has a limit; `domain_day`: that of its own, which the ledger adds."""

    mailbox_id: str
    address: str
    provider: str
    state: str
    hour: int
    day: int
    gap_seconds: int
    counts: str
    send_anyway: bool
    sending: bool
    now: int
    peak: int | None
    back_to: int | None
    ramp: int | None
    replies: bool
    ceiling: int | None
    learnt: int | None
    learnt_at: int | None
    shares: bool
    domain_day: int | None = None


@dataclass(frozen=True, slots=True)
class SendRow:
    """A send to be written; columns as in `tables.sends`."""

    mailbox_id: str
    sender: str
    recipient: str
    message_id: str | None
    at: int
    source: str
    outreach: bool
    state: str
    permit_id: str | None = None
    outbox_id: str | None = None
    witness_uid: int | None = None
    subject: int | None = None


@dataclass(frozen=True, slots=True)
class KnownSend:
    """A send that is in the ledger already."""

    id: int
    recipient: str
    message_id: str | None
    at: int
    state: str
    witness_uid: int | None


@dataclass(frozen=True, slots=True)
class Unfiled:
    """A message of the outbox whose copy was not seen in Sent yet."""

    id: str
    at: int
    message_id: str | None
    recipients: frozenset[str]


@dataclass(frozen=True, slots=True)
class Span:
    """Counts the sends after `since` (milliseconds), or only the outreach among them."""

    since: int
    outreach_only: bool


_LIMITS = tuple(mailboxes.c[name] for name in (
    "id", "address", "provider", "state", "limit_hour", "limit_day", "gap_seconds", "counts", "send_anyway", "sending",
    "clock_seen", "clock_peak", "clock_back_to", "ramp", "replies", "ceiling", "learnt", "learnt_at",
))  # fmt: skip
# The driver knows no Booleans.
_TRUTHS = [LimitRow.__slots__.index(name) for name in ("send_anyway", "sending", "replies", "shares")]
_KNOWN = (sends.c.id, sends.c.recipient, sends.c.message_id, sends.c.at, sends.c.state, sends.c.witness_uid)


# That no domain has a limit is said with it: to ask that alone would take as long as this.
_SHARES = select(domains.c.domain).limit(1).exists().label("shares")
_FOUND = select(*_LIMITS, _SHARES).where(mailboxes.c.id == bindparam("mailbox_id"))
_LOOK, _LOCK = Prepared(_FOUND), Prepared(_FOUND.with_for_update())
_OURS = mailboxes.c.id == bindparam("mailbox_id")
_TIME = Prepared(
    update(mailboxes)
    .where(_OURS)
    .values(clock_seen=bindparam("now"), clock_peak=bindparam("peak"), clock_back_to=bindparam("back_to"))
)
_OUTREACH = sends.c.outreach.is_(True)


def _within(since: str) -> Select[int]:
    mine = (sends.c.mailbox_id == bindparam("mailbox_id"), sends.c.at > bindparam(since), LIVE)
    return select(sends.c.at).where(*mine)


def _first(times: Select[int]) -> ColumnElement[int]:
    return times.order_by(sends.c.at).limit(1).correlate(None).scalar_subquery()


def _number(times: Select[int]) -> ColumnElement[int]:
    return times.with_only_columns(func.count()).correlate(None).scalar_subquery()


_TIMES, _LATE = _within("since"), _within("later")
_OUT, _LATE_OUT = (times.where(_OUTREACH) for times in (_TIMES, _LATE))
# Of the longer span each row is looked at once; the first of each is where its index begins.
_COUNT = Prepared(
    _TIMES.with_only_columns(
        func.count(), _first(_TIMES), func.count().filter(_OUTREACH), _first(_OUT),
        _number(_LATE), _first(_LATE), _number(_LATE_OUT), _first(_LATE_OUT),
    )
)  # fmt: skip
_OLDEST, _OLDEST_OUTREACH = (
    Prepared(query.order_by(sends.c.at).limit(bindparam("most"))) for query in (_TIMES, _OUT)
)
_WRITE = Prepared(insert(sends).values({name: bindparam(name) for name in SendRow.__slots__}))
_columns = attrgetter(*SendRow.__slots__)


def look(connection: Connection, mailbox_id: str) -> LimitRow | None:
    """The limits, without a lock."""
    return _limits(_LOOK.rows(connection, {"mailbox_id": mailbox_id}))


def lock(tx: Connection, mailbox_id: str) -> LimitRow | None:
    """The limits, kept from every other writer until the transaction ends."""
    return _limits(_LOCK.rows(tx, {"mailbox_id": mailbox_id}))


def set_time(tx: Connection, row: LimitRow) -> None:
    """Writes down the time of a decision."""
    values = {"mailbox_id": row.mailbox_id, "now": row.now, "peak": row.peak, "back_to": row.back_to}
    _TIME.do(tx, values)


def redate(tx: Connection, mailbox_id: str, after: int, to: int) -> None:
    """Dates what counts, and was sent after `after`, `to`; open permits with it."""
    late = (sends.c.mailbox_id == mailbox_id, sends.c.at > after, LIVE)
    tx.execute(update(sends).where(*late).values(at=to))
    still_open = (permits.c.mailbox_id == mailbox_id, permits.c.at > after, permits.c.state == "open")
    tx.execute(update(permits).where(*still_open).values(at=to))


def count(
    connection: Connection, mailbox_id: str, spans: tuple[Span, Span, Span]
) -> list[tuple[int, int | None]]:
    """For each span, of which there are two lengths at most: how many sends, and when the oldest was made. One pass."""
    longest, *others = sorted({span.since for span in spans})
    if len(others) > 1:
        raise ValueError("spans of more than two lengths")
    shortest = others[-1] if others else longest
    values = {"mailbox_id": mailbox_id, "since": longest, "later": shortest}
    ((*found,),) = _COUNT.rows(connection, values)
    places = [(4 if span.since == shortest else 0) + (2 if span.outreach_only else 0) for span in spans]
    return [(found[at], found[at + 1]) for at in places]


def oldest(connection: Connection, mailbox_id: str, span: Span, most: int) -> tuple[int, ...]:
    """The times of the oldest sends in the span, ascending."""
    query = _OLDEST_OUTREACH if span.outreach_only else _OLDEST
    values = {"mailbox_id": mailbox_id, "since": span.since, "most": most}
    return tuple([row[0] for row in query.rows(connection, values)])


def write(tx: Connection, rows: Sequence[SendRow]) -> None:
    if len(rows) == 1:
        _WRITE.do(tx, dict(zip(SendRow.__slots__, _columns(rows[0]), strict=True)))
    else:
        _WRITE.run_rows(tx, SendRow.__slots__, [_columns(row) for row in rows])


def of_messages(connection: Connection, mailbox_id: str, message_ids: Collection[str]) -> Iterator[KnownSend]:
    """Sends with one of these Message-IDs, in whatever state."""
    for chunk in _chunks(message_ids):
        query = select(*_KNOWN).where(sends.c.mailbox_id == mailbox_id, sends.c.message_id.in_(chunk))
        yield from (KnownSend(*row) for row in connection.execute(query))


def nameless(connection: Connection, mailbox_id: str, times: Collection[int]) -> Iterator[KnownSend]:
    """Sends without a Message-ID made at exactly one of these times."""
    for chunk in _chunks(times):
        query = select(*_KNOWN).where(
            sends.c.mailbox_id == mailbox_id, sends.c.at.in_(chunk), sends.c.message_id.is_(None)
        )
        yield from (KnownSend(*row) for row in connection.execute(query))


def unfiled(connection: Connection, mailbox_id: str, first: int, last: int) -> list[Unfiled]:
    """Outbox messages sent from `first` to `last`, oldest first, that no copy was seen of."""
    query = select(sends.c.outbox_id, sends.c.at, sends.c.message_id, sends.c.recipient).where(
        sends.c.mailbox_id == mailbox_id,
        sends.c.at.between(first, last),
        LIVE,
        sends.c.source == "outbox",
        sends.c.witness_uid.is_(None),
    )
    found: dict[tuple[str, int, str | None], set[str]] = {}
    for *message, recipient in connection.execute(query.order_by(sends.c.at, sends.c.id)):
        found.setdefault((message[0], message[1], message[2]), set()).add(recipient)
    return [Unfiled(*message, frozenset(who)) for message, who in found.items()]


def confirm(tx: Connection, send_ids: Collection[int], witness_uid: int, subject: int | None) -> None:
    """Sends whose copy was found in Sent."""
    seen = {"state": "sent", "witness_uid": witness_uid, "subject": subject}
    tx.execute(update(sends).where(sends.c.id.in_(send_ids)).values(seen))


def confirm_permit(
    tx: Connection, permit_id: str, message_id: str | None, witness_uid: int, subject: int | None
) -> None:
    """A permit's reserved sends, whose copy was found in Sent."""
    query = update(sends).where(sends.c.permit_id == permit_id, sends.c.state == "reserved")
    seen = {"message_id": message_id, "witness_uid": witness_uid, "subject": subject}
    tx.execute(query.values(state="sent", **seen))


def confirm_outbox(
    tx: Connection, message: Unfiled, message_id: str | None, witness_uid: int, subject: int | None
) -> None:
    """An outbox message's sends, whose copy stands in Sent under another Message-ID."""
    query = update(sends).where(sends.c.outbox_id == message.id, sends.c.at == message.at, LIVE)
    seen = {"message_id": message_id, "witness_uid": witness_uid, "subject": subject}
    tx.execute(query.values(state="sent", **seen))


def release_permits(tx: Connection, permit_ids: Collection[str]) -> int:
    """Gives the reserved sends of these permits back; returns how many."""
    query = update(sends).where(sends.c.permit_id.in_(permit_ids), sends.c.state == "reserved")
    return tx.execute(query.values(state="released")).rowcount


def settle_outbox(tx: Connection, outbox_id: str, recipients: Collection[str], state: str) -> None:
    """What became of the sends of an outbox message to these recipients: `sent` or `released`."""
    query = update(sends).where(sends.c.outbox_id == outbox_id, sends.c.recipient.in_(recipients), LIVE)
    tx.execute(query.values(state=state))


def witnessed_as(connection: Connection, outbox_id: str) -> set[str | None]:
    """The Message-IDs under which a copy of this outbox message was seen in Sent; perhaps of a message much like it,
    where it is not the message's own.
    """
    query = select(sends.c.message_id).where(
        sends.c.outbox_id == outbox_id, sends.c.state == "sent", sends.c.witness_uid.is_not(None)
    )
    return set(connection.execute(query).scalars())


def last_outbox_send(connection: Connection, mailbox_id: str, since: int) -> int | None:
    """When the outbox last sent from this mailbox, if that was after `since`."""
    query = select(func.max(sends.c.at)).where(
        sends.c.mailbox_id == mailbox_id, sends.c.at > since, LIVE, sends.c.source == "outbox"
    )
    found: int | None = connection.execute(query).scalar_one()
    return found


def _limits(found: Sequence[Sequence[Any]]) -> LimitRow | None:
    if not found:
        return None
    values = list(found[0])
    for at in _TRUTHS:
        values[at] = bool(values[at])
    return LimitRow(*values)


def _chunks(values: Collection[T]) -> Iterator[list[T]]:
    ordered = list(values)
    for start in range(0, len(ordered), CHUNK):
        yield ordered[start : start + CHUNK]
