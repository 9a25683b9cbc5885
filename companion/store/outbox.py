"""The outbox's rows. Each change is told to open sidebars in its own transaction."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from sqlalchemy import Connection, Row, Select, exists, func, insert, null, select, update

from companion.store import events
from companion.store.mailboxes import UNLINKED
from companion.store.placements import is_test
from companion.store.tables import guards, mailboxes, outbox

State = Literal["queued", "sending", "sent", "failed", "unknown", "cancelled"]
MOST = 200  # rows in one answer or round
GUARD = "guard_"  # before why the guard has paused a mailbox, as the reason why a message waits
NO_SENDING = "no_sending"  # the code of core.errors.NoSending, as the reason why a message waits


@dataclass(frozen=True, slots=True)
class Recipient:
    """`waiting` until the mail server answers for this address; `said` holds its words when it refused or deferred."""

    address: str
    state: Literal["waiting", "sent", "refused"] = "waiting"
    said: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """How a draft in the mailbox is known: by the recipients of its row, a hash of its subject, and where the page told
    it, the Message-ID. `missed`: since when none fits (ms). The rest says which one was taken: `digest` is of its bytes.
    """

    subject: str
    message_id: str | None = None
    folder: str | None = None
    uidvalidity: int | None = None
    uid: int | None = None
    digest: str | None = None
    missed: int | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Columns as in `tables.outbox`. `lease_until`: how long the claim of a sending message lasts. A message with a
    `draft` has no text of its own until it is claimed.
    """

    id: str
    mailbox_id: str
    message_id: str
    sender: str
    recipients: tuple[Recipient, ...]
    state: State
    reason: str | None
    said: str | None
    due_at: int
    lease_until: int
    tries: int
    created_at: int
    ended_at: int | None
    nonce: bytes | None
    box: bytes | None
    wish_id: str | None = None
    draft: Draft | None = None
    tidy_at: int | None = None

    @property
    def waiting(self) -> tuple[str, ...]:
        """The addresses that the mail server has not answered for."""
        return tuple(who.address for who in self.recipients if who.state == "waiting")


_COLUMNS = (
    outbox.c.id,
    outbox.c.mailbox_id,
    outbox.c.message_id,
    outbox.c.sender,
    outbox.c.recipients,
    outbox.c.state,
    outbox.c.reason,
    outbox.c.said,
    outbox.c.due_at,
    outbox.c.lease_until,
    outbox.c.tries,
    outbox.c.created_at,
    outbox.c.ended_at,
    outbox.c.nonce,
    outbox.c.box,
    outbox.c.wish_id,
    outbox.c.draft,
    outbox.c.tidy_at,
)
_LINKED = ~exists().where(mailboxes.c.id == outbox.c.mailbox_id, mailboxes.c.reason == UNLINKED)


def write(tx: Connection, now: int, row: OutboxRow) -> None:
    tx.execute(insert(outbox).values(asdict(row)))
    events.add(tx, now, "outbox", mailbox_id=row.mailbox_id)


def get(connection: Connection, outbox_id: str) -> OutboxRow | None:
    return _row(connection.execute(select(*_COLUMNS).where(outbox.c.id == outbox_id)).one_or_none())


def by_message_id(connection: Connection, message_id: str) -> OutboxRow | None:
    return _row(connection.execute(select(*_COLUMNS).where(outbox.c.message_id == message_id)).one_or_none())


def of_mailbox(connection: Connection, mailbox_id: str) -> list[OutboxRow]:
    """The newest messages of a mailbox, those that have not ended first, next to leave first; without the messages
    themselves, which may have 34 MB each."""
    shown = [null().label(column.name) if column.name in ("nonce", "box") else column for column in _COLUMNS]
    query = select(*shown).where(outbox.c.mailbox_id == mailbox_id)
    ordered = query.order_by(outbox.c.ended_at.is_not(None), outbox.c.ended_at.desc(), outbox.c.due_at)
    return _rows(connection, ordered.limit(MOST))


def waiting(connection: Connection, mailbox_id: str) -> list[OutboxRow]:
    """Every message of the mailbox that waits, next to leave first."""
    query = select(*_COLUMNS).where(outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued")
    return _rows(connection, query.order_by(outbox.c.due_at, outbox.c.created_at))


def why_waiting(connection: Connection, mailbox_id: str) -> list[tuple[str | None, str | None, int]]:
    """Of every message of the mailbox that waits, next to leave first: why, what the server said, when it is due.
    Tests of placement are left out: nobody waits for one."""
    query = select(outbox.c.reason, outbox.c.said, outbox.c.due_at)
    mine = query.where(outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", ~is_test(outbox.c.id))
    return [(row[0], row[1], row[2]) for row in connection.execute(mine.order_by(outbox.c.due_at))]


def due_between(connection: Connection, after: int, until: int) -> list[tuple[str, str, int]]:
    """Of every waiting message that was due then, and could leave: id, mailbox, when it was due. Tests of placement are
    left out."""
    query = (
        select(outbox.c.id, outbox.c.mailbox_id, outbox.c.due_at)
        .join(mailboxes, mailboxes.c.id == outbox.c.mailbox_id)
        .outerjoin(guards, guards.c.mailbox_id == outbox.c.mailbox_id)
        .where(
            outbox.c.state == "queued",
            outbox.c.due_at > after,
            outbox.c.due_at <= until,
            ~is_test(outbox.c.id),
        )
        .where(mailboxes.c.state == "active", mailboxes.c.sending, guards.c.paused_at.is_(None))
    )
    return [(row[0], row[1], row[2]) for row in connection.execute(query)]


def on_its_way(connection: Connection, mailbox_id: str) -> bool:
    """Whether a message of the mailbox is being sent just now."""
    mine = exists().where(outbox.c.state == "sending", outbox.c.mailbox_id == mailbox_id)
    return bool(connection.execute(select(mine)).scalar_one())


def due_mailboxes(connection: Connection, now: int) -> list[str]:
    """Active mailboxes with a message that is due, and none on its way. One that was linked without sending, or that
    the guard has paused, only if a message does not say yet that it waits for that.
    """
    other = outbox.alias()
    busy = exists().where(other.c.state == "sending", other.c.mailbox_id == outbox.c.mailbox_id)
    held = GUARD + func.coalesce(guards.c.why, "")
    query = (
        select(outbox.c.mailbox_id)
        .distinct()
        .join(mailboxes, mailboxes.c.id == outbox.c.mailbox_id)
        .outerjoin(guards, guards.c.mailbox_id == outbox.c.mailbox_id)
        .where(outbox.c.state == "queued", outbox.c.due_at <= now, mailboxes.c.state == "active", ~busy)
        .where(mailboxes.c.sending | outbox.c.reason.is_distinct_from(NO_SENDING))
        .where(guards.c.paused_at.is_(None) | outbox.c.reason.is_distinct_from(held))
    )
    return list(connection.execute(query).scalars())


def next_due(tx: Connection, mailbox_id: str, now: int) -> OutboxRow | None:
    """The message to be sent first, None while another of the mailbox is on its way. Tests give way to all others."""
    if on_its_way(tx, mailbox_id):
        return None
    mine = outbox.c.mailbox_id == mailbox_id
    query = select(*_COLUMNS).where(outbox.c.state == "queued", outbox.c.due_at <= now, mine)
    ordered = query.order_by(is_test(outbox.c.id), outbox.c.due_at, outbox.c.created_at)
    return _row(tx.execute(ordered.limit(1)).one_or_none())


def unsettled(connection: Connection, now: int) -> list[OutboxRow]:
    """Messages of linked mailboxes with an unknown end that are to be looked for in Sent now."""
    query = select(*_COLUMNS).where(outbox.c.state == "unknown", outbox.c.due_at <= now, _LINKED)
    return _rows(connection, query.limit(MOST))


def without_copy(connection: Connection, now: int, since: int) -> list[OutboxRow]:
    """Sent messages that still owe the Sent folder their copy, due after `since`."""
    query = select(*_COLUMNS).where(
        outbox.c.state == "sent", outbox.c.due_at.between(since, now), outbox.c.box.is_not(None)
    )
    return _rows(connection, query.limit(MOST))


def abandoned(connection: Connection, now: int | None) -> list[OutboxRow]:
    """Sending messages whose lease ended before `now`; all of them with None."""
    query = select(*_COLUMNS).where(outbox.c.state == "sending")
    return _rows(connection, query if now is None else query.where(outbox.c.lease_until < now))


def change(tx: Connection, now: int, row: OutboxRow) -> None:
    """Writes what may change of a message back: all but what it is and to whom it goes first."""
    values = asdict(row)
    fixed = ("id", "mailbox_id", "message_id", "sender", "created_at")
    tx.execute(
        update(outbox)
        .where(outbox.c.id == row.id)
        .values({name: value for name, value in values.items() if name not in fixed})
    )
    events.add(tx, now, "outbox", mailbox_id=row.mailbox_id)


def hold_back(tx: Connection, now: int, mailbox_id: str, until: int, reason: str) -> None:
    """Lets no waiting message of the mailbox leave before `until`."""
    earlier = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", outbox.c.due_at < until)
    tx.execute(update(outbox).where(*earlier).values(due_at=until, reason=reason))
    events.add(tx, now, "outbox", mailbox_id=mailbox_id)


def explain(tx: Connection, now: int, mailbox_id: str, reason: str) -> None:
    """Lets what is due say why it waits all the same."""
    due = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", outbox.c.due_at <= now)
    tx.execute(update(outbox).where(*due).values(reason=reason))
    events.add(tx, now, "outbox", mailbox_id=mailbox_id)


def forget_copies(tx: Connection, mailbox_id: str) -> None:
    """Forgets what sent messages still owe the Sent folder."""
    owing = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "sent")
    tx.execute(update(outbox).where(*owing).values(nonce=None, box=None))


def clock_fell(tx: Connection, now: int, mailbox_id: str, look_again: int) -> None:
    """Nothing waits for a time that the clock showed by mistake: what was put off is due `now`, what is to be looked
    for in Sent `look_again`. What the user has timed keeps its time.
    """
    later = (outbox.c.mailbox_id == mailbox_id, outbox.c.due_at > now)
    put_off = (outbox.c.state == "queued") & outbox.c.reason.is_not(None)
    owes_copy = (outbox.c.state == "sent") & outbox.c.box.is_not(None)
    tx.execute(update(outbox).where(*later, put_off | owes_copy).values(due_at=now))
    tx.execute(update(outbox).where(*later, outbox.c.state == "unknown").values(due_at=look_again))


def _rows(connection: Connection, query: Select[*tuple[Any, ...]]) -> list[OutboxRow]:
    return [found for row in connection.execute(query) if (found := _row(row))]


def _row(row: Row[*tuple[Any, ...]] | None) -> OutboxRow | None:
    if row is None:
        return None
    values = row._asdict()
    draft = values["draft"]
    return OutboxRow(
        **values
        | {
            "recipients": tuple(Recipient(**who) for who in values["recipients"]),
            "draft": None if draft is None else Draft(**draft),
        }
    )
