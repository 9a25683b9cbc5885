"""Mailboxes in the form of their schemas. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from companion.core.errors import NumberedAnew, PostwardenError, printable
from companion.health.causes import cause_of
from companion.ledger.history import Month
from companion.ledger.limits import Usage
from companion.linking.fault import fault_of
from companion.linking.provider import ISSUER_NAMES, Provider
from companion.linking.rows import server_for_sending
from companion.sending.guarding import Pause
from companion.store.aliases import AliasRow
from companion.store.mailboxes import MailboxRow
from companion.store.stream import BounceRow
from companion.web.views_pacing import usage_view


def summary_view(row: MailboxRow, score: float | None, usage: Usage, pause: Pause | None) -> dict[str, Any]:
    return _common(row, score, pause) | {"sent": usage.day.used, "limit": usage.day.limit}


def _common(row: MailboxRow, score: float | None, pause: Pause | None) -> dict[str, Any]:
    # The guard stops the outbox alone: the mailbox itself is read and checked as ever.
    state, reason, since = row.state, row.reason, row.since
    if pause is not None and row.state == "active":
        state, reason, since = "paused", pause.why, pause.at
    return {
        "id": row.id,
        "address": row.address,
        "provider": row.provider,
        "state": state,
        "reason": reason,
        "since": since,
        "synced_at": row.synced_at,
        "score": score,
        "sign_in": row.sign_in,
    }


def mailbox_view(
    row: MailboxRow,
    score: float | None,
    usage: Usage,
    month: Month,
    aliases: Sequence[AliasRow],
    provider: Provider,
    *,
    syncing: bool,
    fault: PostwardenError | None,
    pause: Pause | None,
) -> dict[str, Any]:
    smtp = server_for_sending(row)
    return _common(row, score, pause) | {
        "user": None if row.imap_user == row.address else row.imap_user,
        "imap": {"host": row.imap_host, "port": row.imap_port, "security": row.imap_security},
        "smtp": asdict(smtp) if smtp else None,
        "smtp_user": None if row.smtp_user == row.imap_user else row.smtp_user,
        "sending": row.sending,
        "sends_by": row.sends_by if row.sending else "none",
        "linked_from": row.linked_from,
        "access_page": provider.access_page,
        "aliases": [alias_view(alias) for alias in aliases],
        "limits": {
            "hour": row.limit_hour,
            "day": row.limit_day,
            "gap_seconds": row.gap_seconds,
            "counts": row.counts,
            "send_anyway": row.send_anyway,
        },
        "usage": usage_view(usage),
        "sync": {
            "state": _sync_state(row, syncing=syncing),
            "at": row.synced_at,
            "error": _sync_fault(row, fault) if row.sync_error else None,
        },
        "days": [asdict(day) for day in month.days],
        "stream": asdict(month.counts),
        "pause": None if pause is None else {"why": pause.why, "at": pause.at, "addresses": pause.addresses},
    }


def alias_view(row: AliasRow) -> dict[str, Any]:
    return {"address": row.address, "state": row.state, "found": row.found, "since": row.since}


def bounce_view(row: BounceRow) -> dict[str, Any]:
    return {
        "address": row.address,
        "sent_at": row.sent_at,
        "at": row.at,
        "cause": cause_of(row.owner, row.status, row.reason or ""),
        "permanent": row.permanent,
        "said": _said(row),
        "suppressed": row.suppressed,
    }


def _said(row: BounceRow) -> str | None:
    """The server's words, before which its codes stand where the words do not begin with them."""
    codes = [str(code) for code in (row.smtp_code, row.status) if code is not None]
    words = printable(row.reason or "")
    missing = [] if codes and words.startswith(codes[0]) else codes
    return " ".join([*missing, words]).strip()[:300] or None


def _sync_state(row: MailboxRow, *, syncing: bool) -> str:
    if syncing:
        return "syncing"
    if row.sync_error and row.sync_error != NumberedAnew.code:  # then all but a part is read as ever
        return "failed"
    return "never" if row.synced_at is None else "current"


def _sync_fault(row: MailboxRow, fault: PostwardenError | None) -> dict[str, object]:
    """As it was, with the server's words, where this process saw it. Else the row keeps its code, and the sentence is
    filled from what the row knows. Passes speak IMAP only."""
    if fault is not None and fault.code == row.sync_error:
        return fault_of(fault)
    kind = next((one for one in _tree(PostwardenError) if one.code == row.sync_error), PostwardenError)
    known: dict[str, Any] = {
        "host": row.imap_host,
        "port": row.imap_port,
        "address": row.address,
        "what": "Receiving (IMAP)",
        "names": "another server",
        "name": next((name for issuer, name in ISSUER_NAMES.items() if issuer == row.sign_in), row.imap_host),
        "provider": row.provider,
    }
    try:
        return fault_of(kind(**known))
    except KeyError:  # a sentence that wants more than the row knows
        return fault_of(PostwardenError())


def _tree(kind: type[PostwardenError]) -> Iterator[type[PostwardenError]]:
    for child in kind.__subclasses__():
        yield child
        yield from _tree(child)
