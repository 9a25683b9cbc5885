"""The outbox's rows. Each change is told to open sidebars in its own transaction."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from typing import Any, Literal

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Row,
    Select,
    case,
    exists,
    func,
    insert,
    literal,
    null,
    select,
    update,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler

from companion.core.clock import DAY
from companion.store import events, outboxes, texts
from companion.store.placements import is_test
from companion.store.tables import guards, mailboxes, outbox

State = Literal["queued", "paused", "sending", "sent", "failed", "unknown", "cancelled"]
MOST = 200  # rows in one answer or round
GUARD = "guard_"  # before why the guard has paused a mailbox, as the reason why a message waits
NO_SENDING = "no_sending"  # the code of core.errors.NoSending, as the reason why a message waits
BY_HAND = "by_hand"  # likewise: the user sends it now, and neither gap nor hours hold it
HOURS = "hours"  # likewise: it is not the time of day
LEAVING = "leaving"  # likewise: it is being saved as a draft, since its mailbox is unlinked
# What becomes of one that was cancelled, and is to be kept.
TO_DRAFTS, DRAFTING, IN_DRAFTS = "to_drafts", "drafting", "in_drafts"
FAILED_KEPT = 14 * DAY  # so long one that failed can be tried again
WAITS = ("queued", "paused")
UNREAD = b""  # in place of a sealed message that was not read; whoever writes the row back leaves it as it is


@dataclass(frozen=True, slots=True)
class Recipient:
    """`waiting` until the mail server answers for this address; `said` holds its words when it refused or deferred."""

    address: str
    state: Literal["waiting", "sent", "refused"] = "waiting"
    said: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """How a draft in the mailbox is known: by the recipients of its row, a hash of its subject, and where the page told
    it, the Message-ID. `missed`: since when none fits (ms). `kept`: a hash of what it was held for (at_slot.py). The
    rest says which one was taken, and a hash of its bytes.
    """

    subject: str
    message_id: str | None = None
    folder: str | None = None
    uidvalidity: int | None = None
    uid: int | None = None
    digest: str | None = None
    missed: int | None = None
    kept: str | None = None


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """Columns as in `tables.outbox`. `lease_until`: how long the claim of a sending message lasts; of a cancelled one,
    until when it can be restored. A message with a `draft` has no text of its own until it is claimed.
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
    wanted_at: int | None = None
    subject: bytes | None = None
    removed_at: int | None = None

    @property
    def waiting(self) -> tuple[str, ...]:
        """The addresses that the mail server has not answered for."""
        return tuple(who.address for who in self.recipients if who.state == "waiting")


COLUMNS = tuple(
    texts.of(outbox.c.id).label(name) if name == "box" else outbox.c[name] for name in OutboxRow.__slots__
)


class _Written(ColumnElement[int]):
    """SQLite numbers rows as they are written; PostgreSQL knows only where they stand."""

    inherit_cache = True
    type = BigInteger()


@compiles(_Written)
def _number(_element: _Written, _compiler: SQLCompiler, **_: object) -> str:
    return "outbox.rowid"


@compiles(_Written, "postgresql")
def _place(_element: _Written, _compiler: SQLCompiler, **_: object) -> str:
    return "outbox.ctid"


# Without the message, for those who only look.
SHOWN: list[ColumnElement[Any]] = [
    null().label(column.name) if column.name in ("nonce", "box") else column for column in COLUMNS
]
_WITHOUT_TEXT: list[ColumnElement[Any]] = [
    case((outbox.c.nonce.is_(None), null()), else_=literal(UNREAD)).label("box") if column.name == "box" else column
    for column in COLUMNS
]  # fmt: skip
# Of what was asked for in the same millisecond, the first first.
ASKED: tuple[ColumnElement[int], ...] = (outbox.c.created_at, _Written())


def write(tx: Connection, now: int, row: OutboxRow) -> None:
    tx.execute(insert(outbox).values(_but(row, {"box"})))
    texts.write_all(tx, [] if row.box is None else [(row.id, row.box)])
    events.add(tx, now, "outbox", mailbox_id=row.mailbox_id)


def get(connection: Connection, outbox_id: str) -> OutboxRow | None:
    return _row(connection.execute(select(*COLUMNS).where(outbox.c.id == outbox_id)).one_or_none())


def by_message_id(connection: Connection, message_id: str) -> OutboxRow | None:
    return _row(connection.execute(select(*COLUMNS).where(outbox.c.message_id == message_id)).one_or_none())


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
        .where(guards.c.paused_at.is_(None) | outbox.c.reason.is_distinct_from(held), ~outboxes.paused)
    )
    return list(connection.execute(query).scalars())


def next_due(connection: Connection, mailbox_id: str, now: int) -> OutboxRow | None:
    """The message to be sent first, its text UNREAD; None while another of the mailbox is on its way. Tests give way to
    all others, and all others to what the user sends by hand."""
    if on_its_way(connection, mailbox_id):
        return None
    mine = outbox.c.mailbox_id == mailbox_id
    query = select(*_WITHOUT_TEXT).where(outbox.c.state == "queued", outbox.c.due_at <= now, mine)
    by_hand = func.coalesce(outbox.c.reason, "") == BY_HAND
    ordered = query.order_by(~by_hand, is_test(outbox.c.id), outbox.c.due_at, *ASKED)
    return _row(connection.execute(ordered.limit(1)).one_or_none())


def change(tx: Connection, now: int, row: OutboxRow) -> None:
    """Writes what may change of a message back: all but what it is and to whom it goes first."""
    fixed = {"id", "mailbox_id", "message_id", "sender", "created_at", "box"}
    mine = outbox.c.id == row.id
    if row.box == UNREAD:
        fixed.add("nonce")
    # Each seal has a nonce of its own: the same one is the same message, which need not be written again.
    elif tx.execute(select(outbox.c.nonce).where(mine)).scalar_one_or_none() != row.nonce:
        texts.put(tx, row.id, row.box)
    tx.execute(update(outbox).where(mine).values(_but(row, fixed)))
    events.add(tx, now, "outbox", mailbox_id=row.mailbox_id)


def put_off(tx: Connection, now: int, row: OutboxRow) -> None:
    """Writes when it is looked at again and why; its text, which may have 34 MB, stays where it is."""
    when = {"due_at": row.due_at, "reason": row.reason, "lease_until": row.lease_until}
    tx.execute(update(outbox).where(outbox.c.id == row.id).values(when))
    events.add(tx, now, "outbox", mailbox_id=row.mailbox_id)


def hold_back(
    tx: Connection, now: int, mailbox_id: str, until: int, reason: str, *, by_hand: bool = True
) -> None:
    """Lets no waiting message of the mailbox leave before `until`; `by_hand`: nor what the user sends now."""
    earlier = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", outbox.c.due_at < until)
    spared = () if by_hand else (outbox.c.reason.is_distinct_from(BY_HAND),)
    tx.execute(update(outbox).where(*earlier, *spared).values(due_at=until, reason=reason))
    events.add(tx, now, "outbox", mailbox_id=mailbox_id)


def waits_for(tx: Connection, mailbox_id: str, until: int, reason: str) -> bool:
    """Whether a message of the mailbox waits until then, for this."""
    held = (outbox.c.mailbox_id == mailbox_id, outbox.c.due_at == until, outbox.c.reason == reason)
    return bool(tx.execute(select(exists().where(outbox.c.state.in_(WAITS), *held))).scalar_one())


def look_again(tx: Connection, now: int, mailbox_id: str, reasons: Collection[str]) -> None:
    """What waits for one of these reasons is due."""
    held = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", outbox.c.reason.in_(reasons))
    tx.execute(update(outbox).where(*held, outbox.c.due_at > now).values(due_at=now))


def explain(tx: Connection, now: int, mailbox_id: str, reason: str) -> None:
    """Lets what is due say why it waits all the same."""
    due = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", outbox.c.due_at <= now)
    tx.execute(update(outbox).where(*due).values(reason=reason))
    events.add(tx, now, "outbox", mailbox_id=mailbox_id)


def hours_changed(tx: Connection, now: int, mailbox_id: str) -> None:
    """What waits for its hours is looked at anew."""
    shut = (outbox.c.mailbox_id == mailbox_id, outbox.c.state == "queued", outbox.c.reason == HOURS)
    tx.execute(update(outbox).where(*shut).values(due_at=now, reason=None))


def prune(tx: Connection, now: int) -> None:
    """Forgets what failed long ago: it stays in the list, and cannot be tried again."""
    old = (outbox.c.state == "failed", outbox.c.ended_at < now - FAILED_KEPT, outbox.c.nonce.is_not(None))
    _forget_texts(tx, *old)


def forget_copies(tx: Connection, mailbox_id: str) -> None:
    """Forgets what sent messages still owe the Sent folder, and what failed."""
    owing = (outbox.c.mailbox_id == mailbox_id, outbox.c.state.in_(("sent", "failed")))
    _forget_texts(tx, *owing)


def _forget_texts(tx: Connection, *which: ColumnElement[bool]) -> None:
    texts.forget(tx, select(outbox.c.id).where(*which))
    tx.execute(update(outbox).where(*which).values(nonce=None, subject=None))


def clock_fell(tx: Connection, now: int, mailbox_id: str, look_again: int) -> None:
    """Nothing waits for a time that the clock showed by mistake: what was put off is due `now`, what is to be looked
    for in Sent `look_again`. What the user has timed keeps its time.
    """
    later = (outbox.c.mailbox_id == mailbox_id, outbox.c.due_at > now)
    put_off = outbox.c.state.in_(WAITS) & (outbox.c.reason.is_not(None) | outbox.c.wanted_at.is_(None))
    owes_copy = (outbox.c.state == "sent") & outbox.c.nonce.is_not(None)
    tx.execute(update(outbox).where(*later, put_off | owes_copy).values(due_at=now))
    tx.execute(update(outbox).where(*later, outbox.c.state == "unknown").values(due_at=look_again))


def _but(row: OutboxRow, fixed: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in asdict(row).items() if name not in fixed}


def rows_of(connection: Connection, query: Select[*tuple[Any, ...]]) -> list[OutboxRow]:
    return [made(dict(values)) for values in connection.execute(query).mappings()]


def _row(row: Row[*tuple[Any, ...]] | None) -> OutboxRow | None:
    return None if row is None else made(row._asdict())


def made(values: dict[str, Any]) -> OutboxRow:
    draft = values["draft"]
    return OutboxRow(
        **values
        | {
            "recipients": tuple(Recipient(**who) for who in values["recipients"]),
            "draft": None if draft is None else Draft(**draft),
        }
    )
