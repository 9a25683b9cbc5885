"""What of a mailbox's history still counts, and for how long: to say about when what waits may leave."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from companion.core.addresses import domain_of
from companion.ledger.limits import Policy
from companion.store import domains, ledger
from companion.store.ledger import LimitRow, Span

if TYPE_CHECKING:
    from sqlalchemy import Connection

MOST = 20_000  # sends in one window; no provider allows so many


def counting(
    connection: Connection, row: LimitRow, rules: Sequence[Policy]
) -> list[tuple[Policy, list[int]]]:
    """Each rule with the times (ms, ascending) of the sends in its window at `row.now`."""
    found = []
    for rule in rules:
        since = row.now - rule.window
        times = (
            domains.oldest(connection, domain_of(row.address), since, MOST)
            if rule.name == "domain"
            else ledger.oldest(connection, row.mailbox_id, Span(since, rule.counts == "outreach"), MOST)
        )
        found.append((rule, list(times)))
    return found
