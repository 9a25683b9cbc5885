"""The linked mailboxes. What may change has a function here, which also tells open sidebars."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

from sqlalchemy import Connection, bindparam, delete, func, select, update

from companion.store import events
from companion.store.tables import mailboxes

UNLINKED = "unlinked"  # the reason of a mailbox that was unlinked and whose history is kept
_SHOWN = mailboxes.c.reason.is_distinct_from(UNLINKED)


@dataclass(frozen=True, slots=True)
class MailboxRow:
    """One mailbox, column by column. `state`: linking, active, needs_sign_in, paused, disconnected."""

    id: str
    address: str
    provider: str
    state: str
    reason: str | None
    since: int
    imap_host: str
    imap_port: int
    imap_security: str
    imap_user: str
    smtp_host: str
    smtp_port: int
    smtp_security: str
    smtp_user: str
    limit_hour: int
    limit_day: int
    gap_seconds: int
    counts: str
    send_anyway: bool
    consent_at: int
    consent_version: str
    synced_at: int | None
    sync_error: str | None
    clock_seen: int
    clock_peak: int | None = None
    clock_back_to: int | None = None
    sign_in: str = "password"
    sending: bool = True
    sends_by: Literal["smtp", "graph"] = "smtp"
    linked_from: str | None = None
    refused: dict[str, int] | None = None
    placement_at: int | None = None
    ramp: int | None = None
    replies: bool = True
    ceiling: int | None = None
    learnt: int | None = None
    learnt_at: int | None = None

    @property
    def retired(self) -> bool:
        """Unlinked, with its history kept: nobody sees it until it is linked again."""
        return self.reason == UNLINKED


_GET = select(mailboxes).where(mailboxes.c.id == bindparam("mailbox_id"))


def get(connection: Connection, mailbox_id: str) -> MailboxRow | None:
    row = connection.execute(_GET, {"mailbox_id": mailbox_id}).one_or_none()
    return MailboxRow(**row._mapping) if row else None


def by_address(connection: Connection, address: str) -> MailboxRow | None:
    """The mailbox of a normalised address, also one that was unlinked and whose history is kept."""
    row = connection.execute(select(mailboxes).where(mailboxes.c.address == address)).one_or_none()
    return MailboxRow(**row._mapping) if row else None


def all(connection: Connection) -> list[MailboxRow]:
    """Every linked mailbox, the one linked first in front."""
    rows = connection.execute(
        select(mailboxes).where(_SHOWN).order_by(mailboxes.c.consent_at, mailboxes.c.id)
    )
    return [MailboxRow(**row._mapping) for row in rows]


def count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(mailboxes).where(_SHOWN)).scalar_one())


def insert(tx: Connection, row: MailboxRow) -> None:
    tx.execute(mailboxes.insert().values(asdict(row)))
    events.add(tx, row.since, "mailbox", mailbox_id=row.id)


def remove(tx: Connection, mailbox_id: str, now: int) -> None:
    """Deletes the mailbox and, by foreign key, all that was read for it. Its secrets are the vault's to forget."""
    tx.execute(delete(mailboxes).where(mailboxes.c.id == mailbox_id))
    events.add(tx, now, "mailbox", mailbox_id=mailbox_id)


def retire(tx: Connection, mailbox_id: str, now: int) -> None:
    """Unlinks it and keeps what was counted, so that linking it again does not start at nothing. Tests of placement
    are to be asked for anew."""
    tx.execute(update(mailboxes).where(mailboxes.c.id == mailbox_id).values(placement_at=None))
    set_state(tx, mailbox_id, "disconnected", UNLINKED, now)


def set_state(tx: Connection, mailbox_id: str, state: str, reason: str | None, now: int) -> None:
    """`since` moves only when state or reason really change; nobody is told of what did not."""
    changed = tx.execute(
        update(mailboxes)
        .where(mailboxes.c.id == mailbox_id)
        .where((mailboxes.c.state != state) | mailboxes.c.reason.is_distinct_from(reason))
        .values(state=state, reason=reason, since=now)
    )
    if changed.rowcount:
        events.add(tx, now, "mailbox", mailbox_id=mailbox_id)


def signed_in(tx: Connection, row: MailboxRow, now: int) -> None:
    """Takes how the row signs in, and makes it active; what failed before counts no more."""
    written = (
        "provider",
        "sign_in",
        "sending",
        "sends_by",
        "consent_at",
        "consent_version",
        *(column.name for column in mailboxes.c if column.name.startswith(("imap_", "smtp_"))),
    )
    values = {name: getattr(row, name) for name in written}
    tx.execute(update(mailboxes).where(mailboxes.c.id == row.id).values(values | {"sync_error": None}))
    set_state(tx, row.id, "active", None, now)


def set_sends_by(tx: Connection, mailbox_id: str, sends_by: Literal["smtp", "graph"], now: int) -> None:
    tx.execute(update(mailboxes).where(mailboxes.c.id == mailbox_id).values(sends_by=sends_by))
    events.add(tx, now, "mailbox", mailbox_id=mailbox_id)


def set_synced(
    tx: Connection, mailbox_id: str, at: int, error_code: str | None, *, read: bool = False
) -> None:
    """A pass ended at `at`. One that failed leaves the time of the last that worked; with `read` all was read in spite
    of the error."""
    values: dict[str, object] = {"sync_error": error_code}
    if error_code is None or read:
        values["synced_at"] = at
    tx.execute(update(mailboxes).where(mailboxes.c.id == mailbox_id).values(values))
    events.add(tx, at, "sync", mailbox_id=mailbox_id)


def set_refused(tx: Connection, mailbox_id: str, refused: dict[str, int]) -> None:
    """Notes the extensions of IMAP that its server refused, each with the time (ms) until which to do without."""
    tx.execute(update(mailboxes).where(mailboxes.c.id == mailbox_id).values(refused=refused))


def set_limits(
    tx: Connection,
    mailbox_id: str,
    *,
    hour: int,
    day: int,
    gap_seconds: int,
    counts: str,
    send_anyway: bool,
    now: int,
) -> None:
    values = {"limit_hour": hour, "limit_day": day, "gap_seconds": gap_seconds}
    tx.execute(
        update(mailboxes)
        .where(mailboxes.c.id == mailbox_id)
        .values(**values, counts=counts, send_anyway=send_anyway)
    )
    events.add(tx, now, "usage", mailbox_id=mailbox_id)


def set_bounds(tx: Connection, row: MailboxRow) -> None:
    """Takes from the row whether answers pass its limits, and what lowers its provider's ceiling."""
    values = {name: getattr(row, name) for name in ("replies", "ceiling", "learnt", "learnt_at")}
    tx.execute(update(mailboxes).where(mailboxes.c.id == row.id).values(values))
