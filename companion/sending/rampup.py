"""The ramp-up: how many a new or quiet mailbox may send today. Pure (sending.md).

One decision a local day, from the one before and from what left meanwhile, so it can be replayed. Workdays alone move
the number: after each that was green and used most of it, it grows by a step, up to the user's goal. Trouble holds or
halves it; a long silence halves it once. It is never far above what the mailbox usually sends, on those of the last 14
days on which it sent at all: days of silence in between would say nothing but zero, and have a rule of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil
from statistics import median
from typing import Literal

Why = Literal[
    "start",
    "step",
    "goal",
    "room",
    "weekend",
    "usual",
    "idle",
    "alarm",
    "complaints",
    "paused",
    "yellow",
    "bounces",
]
USUAL_DAYS = 14
PROVEN_DAYS = 10  # workdays on which something left, in a month: fewer prove nothing
MONTH = 30
SATURDAY = 5
HELD: frozenset[Why] = frozenset({"alarm", "complaints", "paused", "yellow", "bounces"})


@dataclass(frozen=True, slots=True)
class Plan:
    """Sends a day: `start`, `ceiling` (the user's goal), `step`, added after `every` good days.

    Per cent: `used`, how much of its number a good day uses; `surge`, how much of the usual day the number may be, plus
    a step; `bounces` and `complaints`, from which on it holds, or is halved. After `idle_days` without a send it is
    halved. Scores: below `yellow` it holds, below `red` nothing leaves.
    """

    start: int = 5
    ceiling: int = 30
    step: int = 2
    every: int = 1
    used: int = 80
    surge: int = 150
    idle_days: int = 14
    bounces: float = 2.0
    complaints: float = 0.1
    yellow: int = 75
    red: int = 50

    @property
    def stages(self) -> int:
        return 1 + ceil(max(0, self.ceiling - self.start) / self.step)

    def stage(self, number: int) -> int:
        """From 1; the goal is the last one, also where the last step is a smaller one."""
        return self.stages if number >= self.ceiling else 1 + max(0, number - self.start) // self.step


@dataclass(frozen=True, slots=True)
class Left:
    """What left on one local day: sends in all, and those that the day limit counts."""

    sent: int
    counted: int


@dataclass(frozen=True, slots=True)
class State:
    """How the mailbox does. `score`: None where it is not known, which is no fault. `sent`: over 30 days, of which so
    many `bounced` for the address's sake; `complained`: complaints of these days. `alarm`: the guard raised one since
    the last decision, `paused`: it stands; `complaint`: one came in since then."""

    score: float | None = None
    sent: int = 0
    bounced: int = 0
    complained: int = 0
    alarm: bool = False
    paused: bool = False
    complaint: bool = False

    @property
    def bounce_rate(self) -> float:
        """Per cent. A single one is no rate."""
        return 100 * self.bounced / self.sent if self.bounced > 1 and self.sent else 0.0

    @property
    def complaint_rate(self) -> float:
        """Per cent."""
        return 100 * self.complained / max(1, self.sent)


@dataclass(frozen=True, slots=True)
class Stage:
    """What was decided for a day. `good_days`: since the last step, that count towards the next."""

    day: date
    number: int
    why: Why
    good_days: int = 0


Days = Mapping[date, Left]
NOTHING = Left(0, 0)


def is_proven(plan: Plan, today: date, days: Days) -> bool:
    """Whether what left in the last 30 days is more than a ramp-up would come to: then there is nothing to ramp up."""
    usual = _usual(days, today, MONTH, PROVEN_DAYS)
    return usual is not None and usual >= plan.ceiling


def begin(plan: Plan, today: date, days: Days) -> Stage:
    """The first decision. A mailbox that sends already starts with what it usually sends."""
    usual = _usual(days, today, MONTH, PROVEN_DAYS)
    known = plan.start if usual is None else max(plan.start, int(usual))
    return Stage(today, min(known, plan.ceiling), "start")


def decide(plan: Plan, before: Stage, today: date, days: Days, state: State) -> Stage:
    """The decision for `today`; `before` itself where that was made. `days`: what left on each since 14 days (or
    `idle_days`) before `before.day`; one that is missing had nothing."""
    if today == before.day:
        return before
    if today < before.day:  # the clock had shown a day that was never there
        return replace(before, day=today, number=min(before.number, plan.ceiling))
    number, why, good = before.number, _trouble(plan, state), before.good_days
    if why in ("alarm", "complaints") and (state.alarm or state.complaint):
        number, good = max(1, number // 2), 0
    elif _fell_silent(plan, before.day, today, days):
        number, why, good = max(1, number // 2), why or "idle", 0
    elif why is None:
        good += _good_days(plan, before, today, days)
        if today.weekday() >= SATURDAY:
            why = "weekend"
        elif number >= plan.ceiling:
            why = "goal"
        elif good >= plan.every:
            number, why, good = number + plan.step, "step", 0
        else:
            why = "room"
    most = min(plan.ceiling, _most(plan, today, days))
    if number > most:
        number, why = most, "goal" if most == plan.ceiling else why if why in HELD else "usual"
    return Stage(today, number, why, good)


def stopped(plan: Plan, score: float | None) -> bool:
    """Red: nothing leaves to strangers until a check-up says otherwise."""
    return score is not None and score < plan.red


def forecast(plan: Plan, now: Stage, days: Days, number: int, most_days: int = 800) -> Stage | None:
    """The first day on which it is `number` or more if every workday from today on is good. None: not in two years."""
    future, stage = dict(days), now
    for _ in range(most_days):
        if stage.number >= number:
            return stage
        if stage.day.weekday() < SATURDAY:
            left = future.get(stage.day, NOTHING)
            future[stage.day] = Left(max(left.sent, stage.number), max(left.counted, stage.number))
        stage = decide(plan, stage, stage.day + timedelta(days=1), future, State())
    return None


def _trouble(plan: Plan, state: State) -> Why | None:
    """The gravest, by which the number holds at least."""
    if state.alarm:
        return "alarm"
    if state.complained and state.complaint_rate >= plan.complaints:
        return "complaints"
    if state.paused:
        return "paused"
    if state.score is not None and state.score < plan.yellow:
        return "yellow"
    return "bounces" if state.bounce_rate >= plan.bounces else None


def _good_days(plan: Plan, before: Stage, today: date, days: Days) -> int:
    """Workdays since the last decision that used enough of its number."""
    enough = ceil(before.number * plan.used / 100)
    span = (before.day + timedelta(days=ahead) for ahead in range((today - before.day).days))
    return sum(day.weekday() < SATURDAY and days.get(day, NOTHING).counted >= enough for day in span)


def _fell_silent(plan: Plan, before: date, today: date, days: Days) -> bool:
    """A silence has become long since the last decision: it halves once, however long it lasts."""
    return _silent(plan, today, days) and not _silent(plan, before, days)


def _silent(plan: Plan, day: date, days: Days) -> bool:
    back = (day - timedelta(days=ago) for ago in range(1, plan.idle_days + 1))
    return all(days.get(one, NOTHING).sent == 0 for one in back)


def _most(plan: Plan, today: date, days: Days) -> int:
    """By what the mailbox usually sends; never less than what everybody starts with."""
    usual = _usual(days, today, USUAL_DAYS, 1)
    if usual is None:
        return plan.ceiling
    return max(plan.start, int(usual * plan.surge / 100) + plan.step)


def _usual(days: Days, today: date, back: int, least: int) -> float | None:
    """The median of the workdays of the last `back` days on which something left, None with fewer than `least`."""
    span = (today - timedelta(days=ago) for ago in range(1, back + 1))
    sent = [days[day].sent for day in span if day.weekday() < SATURDAY and day in days and days[day].sent]
    return median(sent) if len(sent) >= least else None
