"""Mailboxes and linkings in the form of their schemas. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from companion.core.errors import PostwardenError
from companion.ledger.limits import Usage
from companion.ledger.service import Day
from companion.linking.fault import fault_of
from companion.store.links import LinkRow
from companion.store.mailboxes import MailboxRow


def link_view(row: LinkRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "address": row.address,
        "mailbox": row.mailbox_id,
        "state": row.state,
        "steps": row.steps,
        "error": row.error,
        "started_at": row.started_at,
    }


def summary_view(row: MailboxRow, score: float | None) -> dict[str, Any]:
    return {
        "id": row.id,
        "address": row.address,
        "provider": row.provider,
        "state": row.state,
        "reason": row.reason,
        "since": row.since,
        "synced_at": row.synced_at,
        "score": score,
    }


def mailbox_view(
    row: MailboxRow, score: float | None, usage: Usage, days: Sequence[Day], *, syncing: bool
) -> dict[str, Any]:
    return summary_view(row, score) | {
        "user": None if row.imap_user == row.address else row.imap_user,
        "imap": {"host": row.imap_host, "port": row.imap_port, "security": row.imap_security},
        "smtp": {"host": row.smtp_host, "port": row.smtp_port, "security": row.smtp_security},
        "limits": {
            "hour": row.limit_hour,
            "day": row.limit_day,
            "gap_seconds": row.gap_seconds,
            "counts": row.counts,
            "send_anyway": row.send_anyway,
        },
        "usage": asdict(usage),
        "sync": {
            "state": _sync_state(row, syncing=syncing),
            "at": row.synced_at,
            "error": _sync_fault(row) if row.sync_error else None,
        },
        "days": [asdict(day) for day in days],
    }


def _sync_state(row: MailboxRow, *, syncing: bool) -> str:
    if syncing:
        return "syncing"
    if row.sync_error:
        return "failed"
    return "never" if row.synced_at is None else "current"


def _sync_fault(row: MailboxRow) -> dict[str, object]:
    """The row keeps an error's code; its sentence is filled from what the row knows. Passes speak IMAP only."""
    kind = next((one for one in _tree(PostwardenError) if one.code == row.sync_error), PostwardenError)
    known: dict[str, Any] = {
        "host": row.imap_host,
        "port": row.imap_port,
        "address": row.address,
        "what": "Receiving (IMAP)",
        "names": "another server",
    }
    try:
        return fault_of(kind(**known))
    except KeyError:  # a sentence that wants more than the row knows
        return fault_of(PostwardenError())


def _tree(kind: type[PostwardenError]) -> Iterator[type[PostwardenError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _tree(child)
