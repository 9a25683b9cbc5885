"""Reads what notices are judged by out of the store. Addresses stay there: only their domain is taken along."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from companion.core.addresses import domain_of
from companion.core.clock import DAY, MINUTE
from companion.core.wording import retold
from companion.health.providers import PROVIDERS
from companion.notices.awaiting import Attempt
from companion.notices.facts import Capped, Checked, Found, Held, Late, MailboxFacts, Paused, Ramped
from companion.notices.rows import passes
from companion.sending.ramping import plan_of
from companion.store import attempts, checkups, guards, ledger, mailboxes, meta, outbox_lists, pacing, slept
from companion.store import notices as rows
from companion.store.guards import GuardRow
from companion.store.mailboxes import MailboxRow
from companion.store.outcomes import outcomes, refused
from companion.syncing.classify import dsn

if TYPE_CHECKING:
    from sqlalchemy import Connection

BEST_OF = 7 * DAY
ON_TIME = MINUTE  # nobody calls less than this late
LATE = "notices.late"  # what was due while this computer slept, until it is told
LATELY = 50  # sends, of which the guard's notice says how many came back
OWNERS = {"bounces": "address", "rejections": "sender"}
NAMES = {kind: provider.name for provider in PROVIDERS for kind in provider.ids}


def gather(connection: Connection, now: int) -> list[MailboxFacts]:
    """Every linked mailbox."""
    paused, passed = guards.paused(connection), passes(rows.all(connection))
    return [
        _facts(connection, row, paused.get(row.id), passed.get(row.id, {}), now)
        for row in mailboxes.all(connection)
    ]


def trials(connection: Connection) -> list[Attempt]:
    """What users mend just now, or have mended since yesterday."""
    return [Attempt(row.mailbox_id, row.finding, row.since) for row in attempts.all(connection)]


def late(connection: Connection) -> Late | None:
    text = meta.get(connection, LATE)
    if not text:
        return None
    found = json.loads(text)
    return Late(found["asleep"], found["woke"], tuple(found["ids"]), tuple(found["mailboxes"]))


def note_late(tx: Connection, asleep: int, woke: int) -> bool:
    """Notes what was due between, and leaves now; beside what nobody was told of yet. False where there is nothing."""
    found = outbox_lists.due_between(tx, asleep, woke - ON_TIME)
    if not found:
        return False
    first = min(due for _, _, due in found)
    ids, concerned = {row_id for row_id, _, _ in found}, {mailbox_id for _, mailbox_id, _ in found}
    slept.note(tx, first, woke, [(row_id, mailbox_id) for row_id, mailbox_id, _ in found])
    before = late(tx)
    if before is not None and 0 <= woke - before.woke < DAY:
        first = min(first, before.asleep)
        ids, concerned = ids | {*before.ids}, concerned | {*before.mailboxes}
    noted = {"asleep": first, "woke": woke, "ids": sorted(ids), "mailboxes": sorted(concerned)}
    meta.put(tx, LATE, json.dumps(noted))
    return True


def late_told(tx: Connection, marks: Collection[str]) -> None:
    """`marks`: of the wakings that were told; one that came since is told by itself."""
    noted = late(tx)
    if noted is not None and str(noted.woke) in marks:
        meta.put(tx, LATE, "")


def _facts(
    connection: Connection, row: MailboxRow, guard: GuardRow | None, passed: Mapping[str, int], now: int
) -> MailboxFacts:
    waits = outbox_lists.why_waiting(connection, row.id)
    return MailboxFacts(
        id=row.id,
        domain=domain_of(row.address),
        provider=NAMES.get(row.provider),
        kind=row.provider,
        state=row.state,
        reason=row.reason,
        since=row.since,
        waiting=len(waits),
        paused=_paused(connection, guard),
        held=_held(connection, row.id, waits, now),
        checked=_checked(connection, row),
        passed=passed,
        ramped=_ramped(connection, row),
    )


def _held(
    connection: Connection, mailbox_id: str, waits: list[tuple[str | None, str | None, int]], now: int
) -> Held | None:
    """The hour's limit is no news: it frees itself while one looks, and an outbox at work always meets it."""
    ceiling = [due for reason, said, due in waits if reason == "ceiling" or _provider_slows(reason, said)]
    if ceiling:
        return Held("ceiling", ceiling[0])
    day = [due for reason, _, due in waits if reason == "day"]
    rule = ledger.look(connection, mailbox_id) if day else None
    if rule is None:
        return None
    span = ledger.Span(now - DAY, rule.counts == "outreach")
    (sent, _), *_ = ledger.count(connection, mailbox_id, (span, span, span))
    return Held("day", day[0], sent, rule.day)


def _ramped(connection: Connection, row: MailboxRow) -> Ramped | None:
    if row.ramp is None:
        return None
    newest, before = pacing.last_two(connection, row.id)
    if newest is None or before is None or not before.number < newest.number == row.ramp:
        return None
    plan = plan_of(pacing.get(connection, row.id))
    return Ramped(newest.at, newest.number, plan.stage(newest.number), plan.stages)


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
    every = [(at, score) for at, score, *_ in checkups.scores(connection, row.id, newest.at - BEST_OF)]
    scores = [score for _, score in every if score is not None]
    earlier = [score for at, score in every if score is not None and at < newest.asked_at]
    return Checked(
        newest.asked_at,
        newest.score,
        max(scores, default=None),
        tuple(
            Found(one["id"], one["check"], one["severity"], one["title"])
            for one in map(retold, health["findings"])
        ),
        tuple(Capped(one["id"], one["text"]) for one in map(retold, health["score"]["caps"])),
        newest.at,
        earlier[-1] if earlier and newest.score is not None else None,
    )
