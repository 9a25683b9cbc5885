"""Which checks are off, and to how many strangers one text went within a day."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Connection, bindparam, delete, exists, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from companion.core.clock import DAY
from companion.store.prepared import CHUNK, Prepared
from companion.store.tables import aliases, mailboxes, same_texts, sends, unwanted_checks

# Built once: a permit waits for them.
_OFF = Prepared(select(unwanted_checks.c.id))
_NAMES = ("reference", "mailbox_id", "fingerprint", "at")
_NOTE = Prepared(
    insert(same_texts).values({name: bindparam(name) for name in _NAMES}).on_conflict_do_nothing()
)
_OWN = tuple(
    select(table.c.address).where(table.c.address.in_(bindparam("wanted", expanding=True)))
    for table in (mailboxes, aliases)
)
_SAME_TO = (
    select(func.count(sends.c.recipient.distinct()))
    .select_from(
        same_texts.join(
            sends,
            or_(sends.c.permit_id == same_texts.c.reference, sends.c.outbox_id == same_texts.c.reference),
        )
    )
    .where(
        same_texts.c.mailbox_id == bindparam("mailbox_id"),
        same_texts.c.fingerprint == bindparam("fingerprint"),
        same_texts.c.at > bindparam("since"),
        sends.c.outreach.is_(True),
        sends.c.state != "released",
    )
)
_SAME = _SAME_TO.where(sends.c.recipient.not_in(bindparam("but", expanding=True)))
_SAME_BUT_ONE = Prepared(_SAME_TO.where(sends.c.recipient != bindparam("but")))


def off(connection: Connection) -> set[str]:
    """Ids of the checks that are switched off."""
    return {str(row[0]) for row in _OFF.rows(connection, {})}


def own(connection: Connection, addresses: Collection[str]) -> set[str]:
    """Those of which the user has, or once had, the mailbox, or that were told to be an alias of one."""
    wanted, found = list(addresses), set[str]()
    for at in range(0, len(wanted), CHUNK):
        values = {"wanted": wanted[at : at + CHUNK]}
        found.update(address for query in _OWN for (address,) in connection.execute(query, values))
    return found


def is_own(address: ColumnElement[str]) -> ColumnElement[bool]:
    """The same of one."""
    return or_(*(exists().where(table.c.address == address) for table in (mailboxes, aliases)))


def switch(tx: Connection, check_id: str, now: int, *, on: bool) -> None:
    if on:
        tx.execute(delete(unwanted_checks).where(unwanted_checks.c.id == check_id))
    else:
        row = insert(unwanted_checks).values(id=check_id, at=now)
        tx.execute(row.on_conflict_do_nothing(index_elements=["id"]))


def note(tx: Connection, mailbox_id: str, reference: str, fingerprint: str, now: int) -> None:
    """That the permit or outbox message of this id says so."""
    values = dict(zip(_NAMES, (reference, mailbox_id, fingerprint, now), strict=True))
    _NOTE.do(tx, values)


def note_all(tx: Connection, notes: Sequence[tuple[str, str, str, int]]) -> None:
    """The same of many: reference, mailbox, fingerprint, time."""
    _NOTE.run_many(tx, [dict(zip(_NAMES, one, strict=True)) for one in notes])


def same(connection: Connection, mailbox_id: str, fingerprint: str, but: tuple[str, ...], now: int) -> int:
    """Strangers, without those of `but`, who got this text from the mailbox in the last 24 hours."""
    values = {"mailbox_id": mailbox_id, "fingerprint": fingerprint, "since": now - DAY}
    if len(but) == 1:
        return int(_SAME_BUT_ONE.rows(connection, values | {"but": but[0]})[0][0])
    return int(connection.execute(_SAME, values | {"but": but}).scalar_one())


def prune(tx: Connection, now: int) -> None:
    """Forgets which texts were the same a day ago."""
    tx.execute(delete(same_texts).where(same_texts.c.at < now - DAY))
