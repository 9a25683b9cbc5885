"""What notices are made of. A matter is what is so now; a standing is what is remembered of it; a showing is what a
user is told at once, of one matter or several. Times in ms. Nothing here holds an address, subject or recipient."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from companion.core.clock import DAY, HOUR, MINUTE

Severity = Literal["stop", "fix", "info"]
SEVERITIES: tuple[Severity, ...] = ("stop", "fix", "info")  # worst first
REPEAT: dict[Severity, int] = {"stop": DAY, "fix": 7 * DAY, "info": 7 * DAY}
A_DAY = 3  # interruptions
FIXES_A_DAY = 2  # the last one of a day is kept for what cannot wait
APART = 30 * MINUTE  # two check-ups that confirm each other
TAKEN_WITHIN = 10 * MINUTE  # what nobody showed by then is chosen anew
SUMMARY = "summary"  # the id under which several are told at once
WATCHED = "watched"  # the rule of the row that says since when a mailbox's defects are news
RAMP = "ramp"  # the rule of a ramp-up that has moved on
SNOOZES = {"hour": HOUR, "day": DAY}
# What passes by itself, or by the user's own hand, is not told to be over.
ENDS_SILENTLY = ("sign_in", "provider", "limit", "score", "checks_paused", "late", RAMP)


@dataclass(frozen=True, slots=True)
class Matter:
    """`subject`: a mailbox's id, a domain, or empty for all. `rule`: `defect:dkim.none`, `cap:bounces`, `limit` …
    `at`: of the check-up or event that says so; `needs` so many, APART. `mark`: what else than the severity makes it
    another matter. `waiting`: a send waits until the user acts."""

    subject: str
    rule: str
    severity: Severity
    title: str
    text: str
    mailboxes: tuple[str, ...]
    at: int
    needs: int = 1
    waiting: bool = False
    mark: str = ""

    @property
    def id(self) -> str:
        return identity(self.subject, self.rule)

    @property
    def happened(self) -> bool:
        """At a moment: it cannot have stood there before anybody watched."""
        return self.rule.startswith("late:")


@dataclass(frozen=True, slots=True)
class Standing:
    """One identity's row. `known`: stood there before anybody watched, so it is no news. `told_at`: last shown, with
    `told_severity`. `seen`: the newest confirmation that counted. `ended_at`: it is no longer so."""

    id: str
    subject: str
    rule: str
    severity: Severity
    title: str
    text: str
    mailboxes: tuple[str, ...]
    waiting: bool
    mark: str
    needs: int
    since: int
    seen: int
    confirmed: int = 1
    known: bool = False
    told_at: int | None = None
    told_severity: Severity | None = None
    snoozed_until: int | None = None
    snoozed_mark: str | None = None
    ended_at: int | None = None

    @property
    def kind(self) -> str:
        """The rule without what it is about: `defect`, `cap`, `limit` …"""
        return self.rule.partition(":")[0]

    @property
    def state(self) -> str:
        """As long as this stays the same, nothing has changed."""
        return f"{self.severity}:{self.mark}"

    @property
    def sure(self) -> bool:
        return self.confirmed >= self.needs

    @property
    def open(self) -> bool:
        """So now, confirmed, and news."""
        return self.ended_at is None and self.sure and not self.known

    @property
    def solved(self) -> bool:
        """Over, and worth telling: its alarm was shown."""
        return self.ended_at is not None and self.told_at is not None and self.kind not in ENDS_SILENTLY

    def snoozed(self, now: int) -> bool:
        later = self.snoozed_until is not None and now < self.snoozed_until
        return later or (self.snoozed_mark is not None and self.snoozed_mark == self.state)


@dataclass(frozen=True, slots=True)
class Showing:
    """`key`: the notice's id, or SUMMARY. `taken_at`, `taken_as`: when and where it was shown: notice (a browser's),
    desktop, panel (it was open in front of the user, which is no interruption)."""

    key: str
    items: tuple[str, ...]
    severity: Severity
    title: str
    text: str
    at: int
    taken_at: int | None = None
    taken_as: str | None = None

    def outstanding(self, now: int) -> bool:
        return self.taken_at is None and 0 <= now - self.at < TAKEN_WITHIN

    @property
    def interrupts(self) -> bool:
        return self.taken_as != "panel"


def identity(subject: str, rule: str) -> str:
    """The same for the same matter, so that a browser's notification replaces itself."""
    return "n" + hashlib.sha256(f"{subject}\0{rule}".encode()).hexdigest()[:20]
