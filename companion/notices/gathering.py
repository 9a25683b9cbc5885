"""Reads what notices are judged by out of the store. Addresses stay there: only their domain is taken along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.core.addresses import domain_of
from companion.core.clock import DAY
from companion.health.providers import PROVIDERS
from companion.notices.facts import Capped, Checked, Found, Held, MailboxFacts, Paused
from companion.store import checkups, guards, mailboxes, outbox
from companion.store.guards import GuardRow
from companion.store.mailboxes import MailboxRow
from companion.store.outcomes import outcomes, refused
from companion.syncing.classify import dsn

if TYPE_CHECKING:
    from sqlalchemy import Connection

BEST_OF = 7 * DAY
LATELY = 50  # sends, of which the guard's notice says how many came back
OWNERS = {"bounces": "address", "rejections": "sender"}
NAMES = {kind: provider.name for provider in PROVIDERS for kind in provider.ids}


def gather(connection: Connection) -> list[MailboxFacts]:
    """Every linked mailbox."""
    paused = guards.paused(connection)
    return [_facts(connection, row, paused.get(row.id)) for row in mailboxes.all(connection)]


def _facts(connection: Connection, row: MailboxRow, guard: GuardRow | None) -> MailboxFacts:
    waits = outbox.why_waiting(connection, row.id)
    return MailboxFacts(
        id=row.id,
        domain=domain_of(row.address),
        provider=NAMES.get(row.provider, "Your mail server"),
        kind=row.provider,
        state=row.state,
        reason=row.reason,
        since=row.since,
        waiting=len(waits),
        paused=_paused(connection, guard),
        held=_held(waits),
        checked=_checked(connection, row),
    )


def _held(waits: list[tuple[str | None, str | None, int]]) -> Held | None:
    """The hour's limit is no news: it frees itself while one looks, and an outbox at work always meets it."""
    ceiling = [due for reason, said, due in waits if reason == "ceiling" or _provider_slows(reason, said)]
    if ceiling:
        return Held("ceiling", len(ceiling), ceiling[0])
    day = [due for reason, _, due in waits if reason == "day"]
    return Held("day", len(day), day[0]) if day else None


def _provider_slows(reason: str | None, said: str | None) -> bool:
    return reason == "deferred" and said is not None and dsn.make("", said).owner == "limit"


def _paused(connection: Connection, guard: GuardRow | None) -> Paused | None:
    if guard is None or guard.paused_at is None or guard.why is None:
        return None
    since, until = guard.counted_from, guard.paused_at
    sent = outcomes(connection, guard.mailbox_id, since, until).sent
    first = max(0, sent - LATELY)
    came_back = [
        one
        for one in refused(connection, guard.mailbox_id, since, until)
        if one.owner == OWNERS.get(guard.why) and one.place > first
    ]
    return Paused(guard.why, guard.paused_at, len(came_back), sent - first)


def _checked(connection: Connection, row: MailboxRow) -> Checked | None:
    newest = checkups.latest(connection, row.id)
    if newest is None:
        return None
    health: dict[str, Any] = newest.result["health"]
    scores = [score for _, score, *_ in checkups.scores(connection, row.id, newest.at - BEST_OF)]
    return Checked(
        newest.asked_at,
        newest.score,
        max((score for score in scores if score is not None), default=None),
        tuple(Found(one["id"], one["check"], one["severity"], one["title"]) for one in health["findings"]),
        tuple(Capped(one["id"], one["text"]) for one in health["score"]["caps"]),
        newest.at,
    )
