"""What came in and says something about sends: written as it is read, bound to its send once that is known.

`matched` tells how far one is: nothing until it was sought, then by what its send was found, or `none`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection, and_, bindparam, delete, func, null, select, union_all, update
from sqlalchemy.dialects.sqlite import insert

from companion.core.clock import DAY
from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import facts, folders, messages, outbox, sends

KEPT = 40 * DAY  # a fact without a send

Kind = Literal[
    "reply", "auto_reply", "bounce", "deferral", "complaint", "unsubscribe", "dmarc_report", "tls_report"
]
Matched = Literal["id", "subject", "address", "none"]
OF_DOMAINS: tuple[Kind, ...] = ("dmarc_report", "tls_report")  # they speak of no send


class FactRow(NamedTuple):
    """Columns as in `tables.facts`, in their order. `answers`: Message-IDs in brackets, the likeliest first; `at` in
    ms."""

    mailbox_id: str
    kind: Kind
    message_id: str
    at: int
    address: str
    answers: tuple[str, ...] = ()
    subject: int | None = None
    send_id: int | None = None
    matched: Matched | None = None
    owner: str | None = None
    permanent: bool | None = None
    status: str | None = None
    smtp_code: int | None = None
    reason: str | None = None
    receiver: str | None = None
    selectors: tuple[tuple[str, str], ...] | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a message stands on the server, as far as we know."""

    folder_id: int
    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A fact whose send is not known."""

    id: int
    kind: Kind
    message_id: str
    at: int
    address: str
    answers: tuple[str, ...]
    subject: int | None
    owner: str | None
    permanent: bool
    status: str | None


@dataclass(frozen=True, slots=True)
class Bound:
    """What was found for the fact `id`: no send, and `none`, where nothing was. `kind` may be known better now."""

    id: int
    kind: Kind
    send_id: int | None
    matched: Matched


_NAMES = FactRow._fields
_UNSOUGHT = (facts.c.matched.is_(None),)
# A third of what comes in answers something: many rows at a time, which go to the driver and come from it raw.
_ADD = Prepared(insert(facts).values({name: bindparam(name) for name in _NAMES}).on_conflict_do_nothing())
_SEEK = Prepared(
    select(*(facts.c[name] for name in Waiting.__slots__))
    .where(facts.c.mailbox_id == bindparam("mailbox_id"), *_UNSOUGHT)
    .order_by(facts.c.id)
)
_IDS, _PEOPLE = (
    select(func.json_each(bindparam(name)).table_valued("value").c.value) for name in ("ids", "people")
)
_KNOWN = Prepared(
    select(facts.c.message_id).where(
        facts.c.mailbox_id == bindparam("mailbox_id"), facts.c.message_id.in_(_IDS)
    )
)
_ANSWERS = func.json_each(facts.c.answers).table_valued("value").c.value
_AGAIN = Prepared(
    update(facts)
    .where(facts.c.mailbox_id == bindparam("mailbox_id"), facts.c.at >= bindparam("since"))
    .where(
        ((facts.c.matched == "subject") & (func.json_array_length(facts.c.answers) > 0))
        | and_(facts.c.matched == "none", *(facts.c.kind != kind for kind in OF_DOMAINS))
    )
    .where(
        facts.c.address.in_(_PEOPLE)
        | facts.c.message_id.in_(_IDS)
        | select(_ANSWERS).where(_ANSWERS.in_(_IDS)).correlate(facts).exists()
    )
    .values(send_id=null(), matched=null())
)
_WRITTEN_TO = select(sends.c.recipient).where(sends.c.mailbox_id == bindparam("mailbox_id"))
_OURS = union_all(
    select(sends.c.message_id).where(
        sends.c.mailbox_id == bindparam("mailbox_id"), sends.c.message_id.is_not(None)
    ),
    select(outbox.c.message_id).where(outbox.c.mailbox_id == bindparam("mailbox_id")),
)
_DISMISS = Prepared(
    update(facts)
    .where(facts.c.mailbox_id == bindparam("mailbox_id"), *_UNSOUGHT)
    .where(facts.c.address.not_in(_WRITTEN_TO), facts.c.message_id.not_in(_OURS))
    .where(~select(_ANSWERS).where(_ANSWERS.in_(_OURS)).correlate(facts).exists())
    .values(matched="none")
)
_BIND = Prepared(
    update(facts)
    .prefix_with("OR REPLACE")  # two messages under one Message-ID may turn out to say the same
    .where(facts.c.id == bindparam("fact"), *_UNSOUGHT)
    .values(kind=bindparam("told"), send_id=bindparam("send"), matched=bindparam("by"))
)
_ANY = Prepared(
    select(facts.c.id)
    .where(facts.c.mailbox_id == bindparam("mailbox_id"), *_UNSOUGHT)
    .limit(bindparam("most"))
)


def add(tx: Connection, rows: Sequence[FactRow]) -> None:
    """Stores facts. One that is there already, from another folder or an earlier pass, stays as it is."""
    _ADD.run_rows(tx, _NAMES, [_raw(row) for row in rows])


def known(connection: Connection, mailbox_id: str, message_ids: Collection[str]) -> set[str]:
    """Those of these messages that facts were made of."""
    values = {"mailbox_id": mailbox_id, "ids": json.dumps(list(message_ids))}
    return {row[0] for row in _KNOWN.run(connection, values)}


def waiting(connection: Connection, mailbox_id: str, most: int) -> int:
    """How many facts there are whose sends were not looked for yet, counted up to `most`."""
    return len(_ANY.run(connection, {"mailbox_id": mailbox_id, "most": most}).all())


def dismiss(tx: Connection, mailbox_id: str) -> None:
    """What names no message of ours and is about nobody who was written to finds no send: for many at once, such as a
    first pass brings."""
    _DISMISS.run(tx, {"mailbox_id": mailbox_id})


def unsought(connection: Connection, mailbox_id: str) -> list[Waiting]:
    """Facts whose sends were not looked for yet, in the order they were read."""
    found = _SEEK.run(connection, {"mailbox_id": mailbox_id})
    return [_waiting(dict(zip(Waiting.__slots__, row, strict=True))) for row in found]


def seek_again(
    tx: Connection, mailbox_id: str, since: int, message_ids: Collection[str], recipients: Collection[str]
) -> None:
    """Sends were learned of: what came since then (ms) and found none, or found one by its subject only though it
    names others, may be about them if it names one of these ids, or is about one of these people."""
    values = {"mailbox_id": mailbox_id, "since": since}
    lists = {"ids": json.dumps(list(message_ids)), "people": json.dumps(list(recipients))}
    _AGAIN.run(tx, values | lists)


def bind(tx: Connection, found: Iterable[Bound]) -> None:
    """Writes down what was found."""
    _BIND.run_many(
        tx, [{"fact": one.id, "told": one.kind, "send": one.send_id, "by": one.matched} for one in found]
    )


def forget(tx: Connection, fact_ids: Sequence[int]) -> None:
    """What turned out to be a copy of our own says nothing."""
    for at in range(0, len(fact_ids), CHUNK):
        tx.execute(delete(facts).where(facts.c.id.in_(fact_ids[at : at + CHUNK])))


def prune(tx: Connection, now: int) -> None:
    """Forgets what found no send, such as answers to somebody else's mail. What is said about a domain stays."""
    lost = (facts.c.send_id.is_(None), facts.c.kind.not_in(OF_DOMAINS), facts.c.at < now - KEPT)
    tx.execute(delete(facts).where(*lost))


def standing(connection: Connection, mailbox_id: str, message_id: str) -> Standing | None:
    """Where a message that came in can be read again; None if it is gone."""
    query = (
        select(folders.c.id, folders.c.name, messages.c.uidvalidity, messages.c.uid)
        .join(messages, messages.c.folder_id == folders.c.id)
        .where(
            folders.c.mailbox_id == mailbox_id, folders.c.role != "sent", messages.c.message_id == message_id,
            messages.c.uidvalidity == folders.c.uidvalidity, messages.c.gone.is_(False),
        )
        .order_by(messages.c.id.desc())
        .limit(1)
    )  # fmt: skip
    row = connection.execute(query).one_or_none()
    return None if row is None else Standing(*row)


def _waiting(values: dict[str, Any]) -> Waiting:
    return Waiting(
        **values | {"answers": tuple(json.loads(values["answers"])), "permanent": bool(values["permanent"])}
    )


def _raw(row: FactRow) -> tuple[Any, ...]:
    selectors = None if row.selectors is None else json.dumps(row.selectors)
    return (*row[:5], json.dumps(row.answers), *row[6:-1], selectors)
