"""Keeps every mailbox's ramp-up: decides once a local day, and tells the ledger the number.

Days are this computer's. The number stands in the mailbox's row, so the decision about a send reads it in the same
transaction; it is looked at before anything is sent, after check-ups, and several times a minute.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from companion.core.clock import DAY, Clock
from companion.core.errors import LimitOverDay, LimitRange, NotFound
from companion.ledger.learning import TEACHES, hear
from companion.sending import rampup
from companion.sending.rampup import Left, Plan, Stage, State, Why
from companion.store import bounds, checkups, guards, mailboxes, pacing, stream
from companion.store.engine import Store
from companion.store.mailboxes import MailboxRow
from companion.store.pacing import DayRow, RampRow

if TYPE_CHECKING:
    from sqlalchemy import Connection

log = logging.getLogger(__name__)

SHOWN_DAYS = 30
# What each number may be; per cent for `used` to `complaints`. None: the mailbox's own day limit.
RANGES: Mapping[str, tuple[float, float | None]] = {
    "start": (1, None),
    "ceiling": (1, None),
    "step": (1, 100),
    "every": (1, 30),
    "used": (1, 100),
    "surge": (100, 1000),
    "idle_days": (2, 365),
    "bounces": (0.1, 100),
    "complaints": (0.01, 100),
    "yellow": (0, 100),
    "red": (0, 100),
}
NAMES = {
    "start": "The first number",
    "ceiling": "The goal",
    "step": "What is added",
    "every": "The days between two steps",
    "used": "How much a good day uses",
    "surge": "How much of the usual day",
    "idle_days": "The days without a send",
    "bounces": "The bounces at which it holds",
    "complaints": "The complaints at which it halves",
    "yellow": "The score at which it holds",
    "red": "The score at which it stops",
}


@dataclass(frozen=True, slots=True)
class Change:
    """`on`: whether to ramp up; `plan`: the numbers to change, by their names in `Plan`."""

    on: bool | None = None
    plan: Mapping[str, float] | None = None


@dataclass(frozen=True, slots=True)
class RampUp:
    """How a mailbox's ramp-up stands. `number`: what it allows today, 0 while `stopped`; None while it is off, or the
    mailbox was not read yet. `next` and `goal`: when it moves on, and when the goal is reached, if all goes well;
    `since`: since when the number is what it is; `days`: what was decided for the last of them, the oldest first."""

    on: bool
    proven: bool
    plan: Plan
    number: int | None = None
    why: Why | None = None
    stopped: bool = False
    stage: int | None = None
    since: date | None = None
    next: Stage | None = None
    goal: Stage | None = None
    state: State = field(default_factory=State)
    days: tuple[tuple[date, int], ...] = ()


class RampUps:
    """Each method is a transaction of its own; all raise StoreUnavailable."""

    def __init__(self, store: Store, clock: Clock, zone: tzinfo | None = None) -> None:
        """Days are those of `zone`, or as this computer has them."""
        self._store, self._clock, self._zone = store, clock, zone

    def look(self) -> None:
        """Decides what is to be decided, for every mailbox that may send, and learns what its provider takes."""
        with self._store.read() as connection:
            rows = [row for row in mailboxes.all(connection) if row.state != "linking"]
            due = [row.id for row in rows if self._stands(connection, row) != row.ramp]
            today = self._today().isoformat()
            due += [row.id for row in rows if row.id not in due and self._owes(connection, row, today)]
            now = self._clock.now()
            taught = [row.id for row in rows if bounds.refused_at(connection, row.id, TEACHES, now)]
        for mailbox_id in due:
            with self._store.write() as tx:
                self._settle(tx, mailbox_id)
        for mailbox_id in taught:
            with self._store.write() as tx:
                hear(tx, mailbox_id, now)

    def of(self, mailbox_id: str) -> RampUp:
        """Raises NotFound."""
        with self._store.read() as connection:
            row = _mailbox(connection, mailbox_id)
            wish, decisions = pacing.get(connection, mailbox_id), pacing.decisions(connection, mailbox_id)
            plan = plan_of(wish)
            if not wish.wanted or not decisions:
                return RampUp(wish.wanted, wish.proven, plan)
            stage = _stage(decisions[-1])
            score = checkups.score_of(connection, mailbox_id)
            days = self._days(connection, row, stage.day, plan)
            state = self._state(connection, row, decisions[-1], score)
        stop = rampup.stopped(plan, score)
        number = min(stage.number, plan.ceiling)
        same = [one for one in decisions if one.number != number]
        changed = decisions.index(same[-1]) + 1 if same else 0
        return RampUp(
            on=True, proven=False, plan=plan, number=0 if stop else number, why=stage.why, stopped=stop,
            stage=plan.stage(number),
            since=date.fromisoformat(decisions[min(changed, len(decisions) - 1)].day),
            next=rampup.forecast(plan, replace(stage, number=number), days, min(number + 1, plan.ceiling)),
            goal=rampup.forecast(plan, replace(stage, number=number), days, plan.ceiling),
            state=state,
            days=tuple((date.fromisoformat(one.day), one.number) for one in decisions[-SHOWN_DAYS:]),
        )  # fmt: skip

    def set(self, mailbox_id: str, change: Change) -> RampUp:
        """Raises NotFound; LimitRange and LimitOverDay, with the field."""
        with self._store.write() as tx:
            row = _mailbox(tx, mailbox_id)
            wish = pacing.get(tx, mailbox_id)
            plan = changed(plan_of(wish), change.plan or {}, row.limit_day)
            wanted = wish.wanted if change.on is None else change.on
            if change.on and not wish.wanted:
                pacing.forget(tx, mailbox_id)
            usual = asdict(Plan())
            kept = {name: value for name, value in asdict(plan).items() if value != usual[name]}
            pacing.put(tx, RampRow(mailbox_id, wanted, False, kept))
            self._settle(tx, mailbox_id, asked=change.on is True)
        return self.of(mailbox_id)

    def _settle(self, tx: Connection, mailbox_id: str, *, asked: bool = False) -> None:
        """`asked`: the user wants it now, whatever was sent before."""
        row = mailboxes.get(tx, mailbox_id)
        if row is None:
            return
        today = self._today()
        if self._owes(tx, row, today.isoformat()):
            self._decide(tx, row, today, asked=asked)
        number = self._stands(tx, row)
        if number != row.ramp:
            pacing.set_number(tx, self._clock.now(), mailbox_id, number)

    def _owes(self, connection: Connection, row: MailboxRow, today: str) -> bool:
        """Nothing is decided before Sent was read: what left before is not known."""
        if row.synced_at is None or not pacing.get(connection, row.id).wanted:
            return False
        last = pacing.last(connection, row.id)
        return last is None or last.day != today

    def _stands(self, connection: Connection, row: MailboxRow) -> int | None:
        """The number by what is decided, the plan as it is now, and the newest score."""
        wish, last = pacing.get(connection, row.id), pacing.last(connection, row.id)
        if not wish.wanted or last is None:
            return None
        plan = plan_of(wish)
        stop = rampup.stopped(plan, checkups.score_of(connection, row.id))
        return 0 if stop else min(last.number, plan.ceiling)

    def _decide(self, tx: Connection, row: MailboxRow, today: date, *, asked: bool) -> None:
        wish, last = pacing.get(tx, row.id), pacing.last(tx, row.id)
        plan = plan_of(wish)
        days = self._days(tx, row, today if last is None else _stage(last).day, plan)
        if last is None:
            if not asked and rampup.is_proven(plan, today, days):
                pacing.put(tx, replace(wish, wanted=False, proven=True))
                return
            stage = rampup.begin(plan, today, days)
        else:
            state = self._state(tx, row, last, checkups.score_of(tx, row.id))
            stage = rampup.decide(plan, _stage(last), today, days, state)
        log.info("ramp-up of %s: %d, %s", row.id, stage.number, stage.why)
        decision = DayRow(
            row.id, today.isoformat(), stage.number, stage.why, stage.good_days, self._clock.now(),
            pacing.newest_fact(tx, row.id),
        )  # fmt: skip
        pacing.decided(tx, decision, (today - timedelta(days=pacing.KEPT_DAYS)).isoformat())

    def _state(self, connection: Connection, row: MailboxRow, last: DayRow, score: float | None) -> State:
        counts = stream.counts(connection, row.id, self._clock.now() - rampup.MONTH * DAY)
        guard = guards.get(connection, row.id)
        return State(
            score=score,
            sent=counts.sent,
            bounced=counts.owners["address"],
            complained=counts.complained,
            alarm=guard is not None and guard.alarmed_at is not None and guard.alarmed_at > last.at,
            paused=guard is not None and guard.paused_at is not None,
            complaint=pacing.complained_since(connection, row.id, last.fact_id),
        )

    def _days(self, connection: Connection, row: MailboxRow, since: date, plan: Plan) -> dict[date, Left]:
        """What left on each local day, from before `since` far enough for every rule."""
        first = since - timedelta(days=max(plan.idle_days, rampup.MONTH) + 1)
        midnight = datetime.combine(first, time())
        start = midnight.astimezone() if self._zone is None else midnight.replace(tzinfo=self._zone)
        found: dict[date, Left] = {}
        for at, (sent, outreach) in pacing.left(connection, row.id, int(start.timestamp() * 1000)).items():
            day, counted = self._day(at), outreach if row.counts == "outreach" else sent
            before = found.get(day, rampup.NOTHING)
            found[day] = Left(before.sent + sent, before.counted + counted)
        return found

    def _today(self) -> date:
        return self._day(self._clock.now())

    def _day(self, at: int) -> date:
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone).date()


def plan_of(wish: RampRow) -> Plan:
    known = {one.name for one in fields(Plan)}
    return Plan(**{name: value for name, value in (wish.plan or {}).items() if name in known})


def changed(plan: Plan, numbers: Mapping[str, float], limit_day: int) -> Plan:
    """The plan with these numbers. Raises LimitRange and LimitOverDay, with the field."""
    values: dict[str, Any] = dict(numbers)
    for name, value in values.items():
        low, high = RANGES[name]
        if high is None and value > limit_day:
            raise LimitOverDay(field=name, name=NAMES[name], day=limit_day)
        if not low <= value <= (limit_day if high is None else high):
            raise LimitRange(field=name, name=NAMES[name], low=low, high=limit_day if high is None else high)
    return replace(plan, **values)


def _stage(row: DayRow) -> Stage:
    why: Any = row.why
    return Stage(date.fromisoformat(row.day), row.number, why, row.good_days)


def _mailbox(connection: Connection, mailbox_id: str) -> MailboxRow:
    row = mailboxes.get(connection, mailbox_id)
    if row is None or row.retired:
        raise NotFound(what="mailbox")
    return row
