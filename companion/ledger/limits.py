"""Limits: may these sends leave now, and if not, when exactly? Pure; counts and the time come in as arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from companion.core.clock import DAY, HOUR

Name = Literal["hour", "day", "ceiling", "domain"]
Which = Literal["hour", "day", "ceiling", "domain", "recipients"]
Counts = Literal["outreach", "all"]

OUTBOX_SHARE = 80  # per cent of the provider's ceiling, so that the user's own mail still goes (sending.md)


LEARNT_FOR = 30 * DAY  # accounts grow out of a trial or a bad week; then the published figure is tried again


class Allowance(Protocol):
    """What a provider allows: sends in any 24 hours, recipients of one message."""

    @property
    def per_day(self) -> int: ...
    @property
    def per_message(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Ceiling:
    """A provider's allowance, or a share of it."""

    per_day: int
    per_message: int


@dataclass(frozen=True, slots=True)
class Policy:
    """At most `limit` sends in any `window` milliseconds, and `per_message` in one message.

    `most`: what `limit` may yet become, where it is lower for some days; more than that never fits. `spares_answers`: a
    message of which every recipient wrote first passes, and is counted if `counts` says so.
    """

    name: Name
    window: int
    limit: int
    counts: Counts
    per_message: int | None = None
    most: int | None = None
    spares_answers: bool = True


@dataclass(frozen=True, slots=True)
class Sends:
    """What one message asks for: sends in all, and how many of them are outreach."""

    all: int
    outreach: int


@dataclass(frozen=True, slots=True)
class Counted:
    """The ledger rows in a policy's window: how many, and the times of the oldest, ascending.

    `oldest` holds at least one time when `used` is not 0, and `shortfall(policy, used, n)` of them when a decision
    about `n` sends is wanted.
    """

    used: int
    oldest: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Granted:
    """All of the message's sends fit into every window."""


@dataclass(frozen=True, slots=True)
class Denied:
    """`which` said no; `asked` sends it would have taken.

    `retry_at`: when the last needed slot frees, to the millisecond. None with `recipients`: the message alone needs
    more than the limit, so no waiting helps.
    """

    which: Which
    retry_at: int | None
    asked: int


@dataclass(frozen=True, slots=True)
class Window:
    """One rolling window as the API shows it. `frees_at`: when its oldest send leaves; None while it is empty."""

    used: int
    limit: int
    left: int
    frees_at: int | None


@dataclass(frozen=True, slots=True)
class Usage:
    """The windows. `next_slot`: when one more send is allowed, None when it is allowed now. `domain`: None where the
    mailboxes of the domain share no limit."""

    hour: Window
    day: Window
    ceiling: Window
    can_send_now: int
    next_slot: int | None
    domain: Window | None = None


def policies(
    hour: int,
    day: int,
    counts: Counts,
    ceiling: Allowance,
    *,
    most: int | None = None,
    ramp: int | None = None,
    domain: int | None = None,
    spares_answers: bool = True,
) -> tuple[Policy, ...]:
    """Those of a mailbox: hour, day, ceiling, and its domain's where there is one. `ramp`: the ramp-up's number.
    `most`: the ceiling once a refusal is forgotten that lowers it now."""
    today = day if ramp is None else min(day, ramp)
    rules = (
        Policy("hour", HOUR, hour, counts, spares_answers=spares_answers),
        Policy("day", DAY, today, counts, most=day, spares_answers=spares_answers),
        Policy("ceiling", DAY, ceiling.per_day, "all", ceiling.per_message, most, spares_answers=False),
    )
    return rules if domain is None else (*rules, Policy("domain", DAY, domain, "outreach"))


def outbox_share(ceiling: Allowance) -> Ceiling:
    """How much of the ceiling the outbox may use."""
    return Ceiling(max(1, ceiling.per_day * OUTBOX_SHARE // 100), ceiling.per_message)


def lowered(
    ceiling: Allowance, own: int | None, learnt: int | None, learnt_at: int | None, now: int
) -> Ceiling:
    """The provider's ceiling, or less: what the user set, or what a refusal of the last 30 days has taught."""
    figures = [ceiling.per_day]
    if own is not None:
        figures.append(own)
    if learnt is not None and learnt_at is not None and now - learnt_at < LEARNT_FOR:
        figures.append(learnt)
    return Ceiling(min(figures), ceiling.per_message)


def needs(policy: Policy, sends: Sends) -> int:
    """How many places the message asks of this policy."""
    if policy.spares_answers and (policy.counts == "outreach" or not sends.outreach):
        return sends.outreach
    return sends.all


def adds(policy: Policy, sends: Sends) -> int:
    """How many of the message's sends this policy counts once they have left."""
    return sends.outreach if policy.counts == "outreach" else sends.all


def shortfall(policy: Policy, used: int, asked: int) -> int:
    """How many of the oldest counted sends must leave the window before `asked` more fit."""
    return max(0, used + asked - policy.limit) if asked else 0


def too_big(rules: Sequence[Policy], sends: Sends) -> Denied | None:
    """A message that no empty window would let through."""
    for policy in rules:
        asked, fits = needs(policy, sends), policy.most or policy.limit
        if asked > fits or (policy.per_message is not None and asked > policy.per_message):
            return Denied("recipients", None, asked)
    return None


def decide(
    rules: Sequence[Policy], usage: Mapping[Name, Counted], now: int, sends: Sends
) -> Granted | Denied:
    """All or nothing: every recipient of the message, or none.

    Where several windows refuse, the one that frees last is named, since only then the message fits. A policy that
    counts none of the message's sends has no say, even when it is overfull.
    """
    if refusal := too_big(rules, sends):
        return refusal
    refusals = [
        Denied(policy.name, free, needs(policy, sends))
        for policy in rules
        if (free := _free_at(policy, usage[policy.name], now, needs(policy, sends))) is not None
    ]
    return max(refusals, key=lambda refusal: refusal.retry_at or 0, default=Granted())


def with_granted(
    rules: Sequence[Policy], usage: Mapping[Name, Counted], now: int, sends: Sends
) -> dict[Name, Counted]:
    """The windows once a message that `decide` granted has left at `now`."""
    after: dict[Name, Counted] = {}
    for policy in rules:
        counted, more = usage[policy.name], adds(policy, sends)
        after[policy.name] = Counted(counted.used + more, counted.oldest or ((now,) if more else ()))
    return after


def summarise(rules: Sequence[Policy], usage: Mapping[Name, Counted], now: int) -> Usage:
    """The windows as the API shows them; `rules` in the order of `policies()`."""
    windows = [_window(policy, usage[policy.name]) for policy in rules]
    frees = [_free_at(policy, usage[policy.name], now, 1) for policy in rules]
    waits = [free for free in frees if free is not None]
    hour, day, ceiling, *domain = windows
    left = min(window.left for window in windows)
    return Usage(hour, day, ceiling, left, max(waits, default=None), next(iter(domain), None))


def _window(policy: Policy, counted: Counted) -> Window:
    frees = counted.oldest[0] + policy.window if counted.used else None
    return Window(counted.used, policy.limit, max(0, policy.limit - counted.used), frees)


def _free_at(policy: Policy, counted: Counted, now: int, asked: int) -> int | None:
    """None when `asked` sends fit now, else the moment they do."""
    missing = shortfall(policy, counted.used, asked)
    if not missing:
        return None
    if (
        missing > len(counted.oldest)
    ):  # a limit of 0, or one that has yet to rise, never frees; asking again one window on is never too early
        return now + policy.window
    return counted.oldest[missing - 1] + policy.window
