"""What a provider's refusals teach of its cap: it takes as many sends in 24 hours as had left when it refused one.

5.4.5 is Google's daily limit, 5.7.233 Microsoft's of a tenant (mail.md 8). A figure is only ever lowered, and forgotten
after a month (ledger/limits.py), since accounts grow out of a trial.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.core.clock import DAY
from companion.store import bounds, mailboxes
from companion.store import ledger as rows
from companion.store.ledger import Span

if TYPE_CHECKING:
    from sqlalchemy import Connection

TEACHES = frozenset({"5.4.5", "5.7.233"})


def learn(tx: Connection, mailbox_id: str, at: int) -> int | None:
    """The provider refused at `at` (ms) for its own cap. What it takes by that, None where less was known already."""
    row = mailboxes.get(tx, mailbox_id)
    if row is None:
        return None
    span = Span(at - DAY, outreach_only=False)
    (used, _), *_ = rows.count(tx, mailbox_id, (span, span, span))
    takes = max(1, used)
    if (
        row.learnt is not None
        and row.learnt_at is not None
        and at - row.learnt_at < DAY
        and row.learnt <= takes
    ):
        return None
    bounds.learnt(tx, mailbox_id, takes, at)
    return takes


def hear(tx: Connection, mailbox_id: str, now: int) -> None:
    """Learns from messages that came back for that cap since the last time."""
    for at in bounds.refused_at(tx, mailbox_id, TEACHES, now):
        learn(tx, mailbox_id, at)
