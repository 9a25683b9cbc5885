"""The domains whose mailboxes share a limit, and the outreach of all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from companion.store import events
from companion.store.ledger import LIVE, redate
from companion.store.prepared import Prepared
from companion.store.tables import domains, mailboxes, sends


@dataclass(frozen=True, slots=True)
class DomainRow:
    """`limit_day`: outreach of all its mailboxes in 24 h, None for no limit; the rest as in ledger/clock.py."""

    domain: str
    limit_day: int | None
    now: int
    peak: int | None
    back_to: int | None


_FOUND = select(domains).where(domains.c.domain == bindparam("domain"))
_LOOK, _LOCK = Prepared(_FOUND), Prepared(_FOUND.with_for_update())
_THEIRS = select(mailboxes.c.id).where(mailboxes.c.address.endswith(bindparam("ending"), escape="/"))
_WINDOW = (sends.c.mailbox_id.in_(_THEIRS), sends.c.at > bindparam("since"), LIVE, sends.c.outreach)
_MEMBERS = Prepared(_THEIRS)
_COUNT = Prepared(select(func.count(), func.min(sends.c.at)).where(*_WINDOW))
_OLDEST = Prepared(select(sends.c.at).where(*_WINDOW).order_by(sends.c.at).limit(bindparam("most")))


def look(connection: Connection, domain: str) -> DomainRow | None:
    return _row(_LOOK.rows(connection, {"domain": domain}))


def lock(tx: Connection, domain: str) -> DomainRow | None:
    """Kept from the domain's other mailboxes until the transaction ends. Whoever locks a mailbox as well does that
    first, so that no two wait for each other."""
    return _row(_LOCK.rows(tx, {"domain": domain}))


def set_time(tx: Connection, row: DomainRow) -> None:
    mine = update(domains).where(domains.c.domain == row.domain)
    tx.execute(mine.values(clock_seen=row.now, clock_peak=row.peak, clock_back_to=row.back_to))


def set_limit(tx: Connection, domain: str, limit_day: int | None, now: int) -> None:
    """Every sidebar that shows one of its mailboxes is told."""
    if lock(tx, domain) is None:
        tx.execute(insert(domains).values(domain=domain, limit_day=limit_day, clock_seen=now))
    else:
        tx.execute(update(domains).where(domains.c.domain == domain).values(limit_day=limit_day))
    for mailbox_id in members(tx, domain):
        events.add(tx, now, "usage", mailbox_id=mailbox_id)


def members(connection: Connection, domain: str) -> list[str]:
    """Its mailboxes, also those that were unlinked and whose history is kept: what they sent was sent."""
    return [row[0] for row in _MEMBERS.rows(connection, {"ending": _ending(domain)})]


def redate_all(tx: Connection, domain: str, after: int, to: int) -> None:
    """As `ledger.redate`, of every mailbox."""
    for mailbox_id in members(tx, domain):
        redate(tx, mailbox_id, after, to)


def count(connection: Connection, domain: str, since: int) -> tuple[int, int | None]:
    """The outreach of all its mailboxes after `since` (ms), and when the oldest of it left."""
    ((used, first),) = _COUNT.rows(connection, {"ending": _ending(domain), "since": since})
    return used, first


def oldest(connection: Connection, domain: str, since: int, most: int) -> tuple[int, ...]:
    """The times of the oldest outreach after `since`, ascending."""
    values = {"ending": _ending(domain), "since": since, "most": most}
    return tuple([row[0] for row in _OLDEST.rows(connection, values)])


def _row(found: Sequence[Sequence[Any]]) -> DomainRow | None:
    return DomainRow(*found[0]) if found else None


def _ending(domain: str) -> str:
    """For LIKE, to which some characters are any."""
    return "@" + domain.replace("/", "//").replace("%", "/%").replace("_", "/_")
