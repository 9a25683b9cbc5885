"""A user's days for the rules of notices: facts change, the rules look every few minutes, and what is to be shown is
taken at once. No store and no clock: time is moved by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from companion.core.clock import HOUR, MINUTE
from companion.notices.alerts import Alerts
from companion.notices.choosing import choose, told
from companion.notices.facts import Capped, Checked, Found, Late, MailboxFacts
from companion.notices.hours import Hours
from companion.notices.keeping import keep
from companion.notices.matter import Matter, Showing, Standing
from companion.notices.rows import LATELY
from companion.notices.rules import matters, over, unsure

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = Hours(BERLIN)
WELL = tuple(
    Found(f"{check}.ok", check, "ok", "All well")
    for check in ("spf", "dkim", "dmarc", "mx", "blocklists", "bounces")
)


def at(text: str) -> int:
    """`2026-11-23 10:00` in Berlin, in ms."""
    return int(datetime.fromisoformat(text).replace(tzinfo=BERLIN).timestamp() * 1000)


MONDAY = at("2026-11-23 10:00")


def mailbox(name: str = "m_1", domain: str = "northbeam.studio", **change: object) -> MailboxFacts:
    made = MailboxFacts(
        name, domain, "Google", "google_workspace", "active", None, 0, 0, None, None, checked(MONDAY)
    )
    return replace(made, **change)  # type: ignore[arg-type]


def checked(
    when: int,
    *findings: Found,
    score: float | None = 86,
    best: float | None = 86,
    caps: Iterable[Capped] = (),
    before: float | None = None,
) -> Checked:
    """A check-up in which all else is well."""
    bad = {found.check for found in findings}
    rest = tuple(found for found in WELL if found.check not in bad)
    return Checked(when, score, best, (*findings, *rest), tuple(caps), before=before)


def broken(check: str, severity: str = "fix", name: str = "none") -> Found:
    return Found(f"{check}.{name}", check, severity, f"{check.upper()} record is missing")


@dataclass
class Days:
    """`shown`: all that came out. `reachable`: somebody is there to show it."""

    now: int = MONDAY
    mailboxes: dict[str, MailboxFacts] = field(default_factory=dict)
    standings: list[Standing] = field(default_factory=list)
    shown: list[Showing] = field(default_factory=list)
    watched: set[str] = field(default_factory=set)
    digest: str | None = None
    reachable: bool = True
    alerts: Alerts = field(default_factory=Alerts)
    zone: tzinfo = BERLIN
    late: Late | None = None
    taken_as: str = "notice"

    def put(self, *facts: MailboxFacts) -> None:
        self.mailboxes |= {one.id: one for one in facts}

    def check(
        self, *findings: Found, score: float | None = 86, best: float | None = 86, caps: Iterable[Capped] = ()
    ) -> None:
        """A check-up of every mailbox, now."""
        for one in list(self.mailboxes.values()):
            before = None if one.checked is None else one.checked.score
            self.learn(one, checked(self.now, *findings, score=score, best=best, caps=caps, before=before))

    def learn(self, one: MailboxFacts, made: Checked) -> None:
        """What the service remembers of a check-up between two looks."""
        self.put(replace(one, checked=made, passed={**one.passed, **dict.fromkeys(made.passed, made.at)}))

    def look(self) -> Showing | None:
        """One look; what it wants to be shown is shown."""
        facts, hours = list(self.mailboxes.values()), self.alerts.hours(self.zone)
        so = matters(facts, self.now, hours, self.late)
        self.keep(one for one in so if self.alerts.wants(one))
        self.watched |= {one.id for one in facts if one.checked is not None and not one.checked.silent}
        lately = [one for one in self.shown if self.now - one.at < LATELY]  # as the service asks its store
        turn = choose(
            self.standings, lately, self.now, hours, reachable=self.reachable, digest=self.digest,
            alerts=self.alerts,
        )  # fmt: skip
        self.digest = turn.digest
        if turn.showing is not None:
            self.shown.append(replace(turn.showing, taken_at=self.now, taken_as=self.taken_as))
            if any(
                item == one.id and one.kind == "late" for one in self.standings for item in turn.showing.items
            ):
                self.late = None
            after = [told(one, self.now) if one.id in turn.showing.items else one for one in self.standings]
            self.standings = [one for one in after if one is not None]
        return turn.showing

    def keep(self, so: Iterable[Matter]) -> None:
        facts = list(self.mailboxes.values())
        self.standings = keep(
            self.standings, so, self.now, watched=self.watched, linked=set(self.mailboxes),
            unsure=lambda one: unsure(one, facts), over=lambda one: over(one, facts),
        )  # fmt: skip

    def until(
        self, when: int, do: Callable[[Days], None] | None = None, step: int = 10 * MINUTE
    ) -> list[Showing]:
        """Looks again and again up to `when`; what was shown on the way."""
        before = len(self.shown)
        while self.now < when:
            self.now = min(when, self.now + step)
            if do is not None:
                do(self)
            self.look()
        return self.shown[before:]

    def after(self, hours: float) -> list[Showing]:
        return self.until(self.now + int(hours * HOUR))


def watching(*mailboxes: MailboxFacts) -> Days:
    """Monday, 10:00: all was well so far, and has been watched."""
    days = Days()
    days.put(*(mailboxes or (mailbox(),)))
    days.look()
    assert days.shown == []
    return days
