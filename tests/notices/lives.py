"""Any thirty days of anybody: one to fifteen mailboxes, a zone, wishes, and what happens to them, all made of a few
small numbers, so that Hypothesis makes short what it finds. Each look is judged by the oracle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from companion.core.clock import DAY, HOUR, MINUTE
from companion.notices.alerts import Alerts
from companion.notices.facts import Capped, Found, Held, Late, MailboxFacts, Paused, Ramped
from companion.notices.matter import SNOOZES, Showing
from companion.notices.rules import doubtful
from tests.notices.days import Days, checked, mailbox
from tests.notices.oracle import Local, Look, Oracle

Event = tuple[int, int, int, int]  # how long before it, what, and of whom or how

PROVIDERS = (
    ("Google", "google_workspace"), ("Microsoft", "microsoft365"), (None, "custom"), ("Zoho", "zoho"),
)  # fmt: skip
# Where and when a life begins: the clocks change both ways within it, by an hour or half of one, or never.
BEGINNINGS = (
    ("Europe/Berlin", "2026-10-12 09:00"), ("Europe/Berlin", "2026-03-16 21:00"), ("UTC", "2026-11-02 07:00"),
    ("America/New_York", "2026-10-26 10:00"), ("Australia/Lord_Howe", "2026-09-21 12:00"),
    ("Pacific/Auckland", "2026-03-27 23:00"), ("Asia/Kolkata", "2026-12-20 06:00"),
)  # fmt: skip
WISHES = (
    Alerts(), Alerts(break_quiet=False), Alerts(weekends=False), Alerts(urgent=False), Alerts(warnings=False),
    Alerts(good_news=False), Alerts(quiet_from=60, quiet_until=300), Alerts(quiet_from=480, quiet_until=480),
    Alerts(quiet_from=8 * 60, quiet_until=17 * 60, weekends=False), Alerts(ramp_up=True),
    Alerts(ramp_up=True, warnings=False), Alerts(ramp_up=True, good_news=False),
)  # fmt: skip
GAPS = (
    0, 2 * MINUTE, 11 * MINUTE, 31 * MINUTE, 50 * MINUTE, HOUR, 2 * HOUR, 3 * HOUR, 5 * HOUR, 8 * HOUR, 13 * HOUR,
    17 * HOUR, 24 * HOUR, 31 * HOUR, 52 * HOUR, 70 * HOUR,
)  # fmt: skip
STEPS = (-2 * DAY, -25 * HOUR, -HOUR, -7 * MINUTE, 7 * MINUTE, HOUR, 26 * HOUR, 2 * DAY)
LOOKS = (7 * MINUTE, 33 * MINUTE, 5 * HOUR, 3 * HOUR, 47 * MINUTE, 8 * HOUR)
DNS = ("spf", "dkim", "dmarc", "mx", "blocklists")
NAMES = ("none", "second")
CAPS = ("bounces", "bounces_high", "complaints", "unsigned", "spf_error", "blocklist", "dmarc_fails")
SNOOZED = ("hour", "day", "changed", "now")


def unasked(*checks: str) -> tuple[Found, ...]:
    return tuple(Found(f"{check}.unasked", check, "unknown", "Couldn't ask") for check in checks)


@dataclass
class Life:
    """`passed`: ms that really passed. `zones`: of each domain what its check-ups find; `stream` and `caps`: of each
    mailbox."""

    days: Days
    oracle: Oracle
    passed: int = 0
    resolver: bool = True
    zones: dict[str, dict[str, Found]] = field(default_factory=dict)
    stream: dict[str, dict[str, Found]] = field(default_factory=dict)
    caps: dict[str, set[str]] = field(default_factory=dict)
    scores: dict[str, float] = field(default_factory=dict)
    asked: dict[str, int] = field(default_factory=dict)
    story: list[str] = field(default_factory=list)

    def note(self, text: str) -> None:
        self.story.append(f"{self.oracle.local.of(self.days.now):%a %d %b %H:%M}  {text}")

    def check(self, name: str) -> None:
        one = self.days.mailboxes[name]
        if one.state != "active":
            return  # nobody looks at it (`jobs/checkups.py`)
        zone = self.zones.get(one.domain, {})
        found = [*zone.values(), *self.stream.get(name, {}).values()]
        if not self.resolver:
            found = [*unasked(*DNS), *self.stream.get(name, {}).values()]
        caps = [Capped(cap, f"{cap}.") for cap in sorted(self.caps.get(name, set()))]
        score = self.scores.get(name, 86)
        before = None if one.checked is None else one.checked.score
        self.days.learn(one, checked(self.days.now, *found, score=score, best=86, caps=caps, before=before))
        self.asked[name] = self.passed

    def look(self) -> Showing | None:
        days = self.days
        for name in [*days.mailboxes]:
            if self.passed - self.asked.get(name, -DAY) >= DAY:
                self.check(name)
        for name in doubtful(days.standings, list(days.mailboxes.values()), days.now):
            self.check(name)
        facts, late = dict(days.mailboxes), days.late
        showing = days.look()
        if showing is not None:
            self.note(f"=> [{showing.severity}] {showing.title} | {showing.text} ({days.taken_as})")
        look = Look((days.now, self.passed), facts, late, days.alerts, days.reachable, days.taken_as)
        self.oracle.judge(look, showing)
        return showing

    def wait(self, ms: int) -> None:
        """Looks on the way, at odd times."""
        until, n = self.passed + ms, 0
        while self.passed < until:
            step = min(LOOKS[(n + ms // MINUTE) % len(LOOKS)], until - self.passed)
            n, self.passed, self.days.now = n + 1, self.passed + step, self.days.now + step
            self.look()

    def happen(self, what: int, who: int, how: int) -> None:
        names = sorted(self.days.mailboxes)
        one = self.days.mailboxes[names[who % len(names)]]
        KINDS[what % len(KINDS)](self, one, how)
        self.look()

    def dns(self, one: MailboxFacts, how: int) -> None:
        check, kind = DNS[how % len(DNS)], how // len(DNS) % 4
        zone = self.zones.setdefault(one.domain, {})
        zone.pop(check, None)
        if kind < 2:
            severity = "stop" if check == "blocklists" or how % 2 else "fix"
            zone[check] = Found(f"{check}.{NAMES[kind]}", check, severity, f"{check} is bad")
        elif kind == 2:
            (zone[check],) = unasked(check)
        self.note(f"{one.domain}: {zone[check].id if check in zone else f'{check} is well'}")
        self.check(one.id)

    def flap(self, one: MailboxFacts, how: int) -> None:
        """There, gone and there again, each time long enough to be confirmed or not."""
        for _ in range(3):
            self.dns(one, how % 10)
            self.wait((5, 31, 64)[how % 3] * MINUTE)
            self.dns(one, 15 + how % 5)
            self.wait((31, 5, 90)[how % 3] * MINUTE)

    def press(self, one: MailboxFacts, how: int) -> None:
        """ "Check again", again and again."""
        for minutes in (0, 12, 5, 11)[how % 3 :]:
            self.wait(minutes * MINUTE)
            self.check(one.id)
            self.look()

    def sends(self, one: MailboxFacts, how: int) -> None:
        check = ("bounces", "rejections", "complaints")[how % 3]
        mine = self.stream.setdefault(one.id, {})
        if mine.pop(check, None) is None:
            severity = "stop" if how % 2 else "fix"
            mine[check] = Found(f"{check}.many", check, severity, f"{how}% of x@y.example")
        self.note(f"{one.id}: {check} {'bad' if check in mine else 'well'}")
        self.check(one.id)

    def cap(self, one: MailboxFacts, how: int) -> None:
        name = CAPS[how % len(CAPS)]
        alike = (each.id for each in self.days.mailboxes.values() if each.domain == one.domain)
        for each in alike if name not in ("bounces", "bounces_high", "complaints") else (one.id,):
            self.caps[each] = self.caps.get(each, set()) ^ {name}
            self.check(each)
        self.note(f"{one.id}: caps {sorted(self.caps[one.id])}")

    def sign_in(self, one: MailboxFacts, how: int) -> None:
        """One mailbox's, or that of all its domain."""
        state = ("active", "needs_sign_in", "disconnected", "active")[how % 4]
        for each in list(self.days.mailboxes.values()):
            if each.id == one.id or (how % 8 >= 4 and each.domain == one.domain):
                self.days.put(replace(each, state=state, waiting=how // 4 % 3))
                self.note(f"{each.id} ({each.domain}): {state}, {how // 4 % 3} wait")

    def guard(self, one: MailboxFacts, how: int) -> None:
        why = (None, "bounces", "rejections")[how % 3]
        pause = None if why is None else Paused(why, self.days.now, 4, 50)
        self.days.put(replace(one, paused=pause, waiting=how // 3 % 3))
        self.note(f"{one.id}: paused {why}, {how // 3 % 3} wait")

    def limit(self, one: MailboxFacts, how: int) -> None:
        by = (None, "day", "ceiling")[how % 3]
        held = None if by is None else Held(by, self.days.now + HOUR, 50, 50)
        self.days.put(replace(one, held=held, waiting=how // 3 % 3))
        self.note(f"{one.id}: held {by}")

    def score(self, one: MailboxFacts, how: int) -> None:
        self.scores[one.id] = (86, 70, 77, 40)[how % 4]
        self.note(f"{one.id}: score {self.scores[one.id]}")
        self.check(one.id)

    def name_servers(self, _: MailboxFacts, how: int) -> None:
        self.resolver = how % 2 == 0
        self.note(f"resolver {'up' if self.resolver else 'down'}")
        for name in [*self.days.mailboxes][: 1 + how % 15]:
            self.check(name)

    def sleep(self, one: MailboxFacts, how: int) -> None:
        """No looks, then what was due meanwhile is late."""
        asleep, lasts = self.days.now, GAPS[5 + how % 11]
        self.passed, self.days.now = self.passed + lasts, self.days.now + lasts
        self.note(f"woke after {lasts // HOUR} h")
        if how % 3:
            self.days.late = Late(asleep + MINUTE, self.days.now, ("a",) * (how % 3), (one.id,))

    def step(self, _: MailboxFacts, how: int) -> None:
        self.days.now += STEPS[how % len(STEPS)]
        self.note(f"the clock was set by {STEPS[how % len(STEPS)] // MINUTE} min")

    def wishes(self, _: MailboxFacts, how: int) -> None:
        self.days.alerts = WISHES[how % len(WISHES)]
        self.note(f"{self.days.alerts}")

    def away(self, _: MailboxFacts, how: int) -> None:
        self.days.reachable = how % 3 > 0
        self.days.taken_as = ("notice", "notice", "panel", "desktop")[how % 4]
        self.note(f"reachable: {self.days.reachable}, {self.days.taken_as}")

    def snooze(self, one: MailboxFacts, how: int) -> None:
        """Of what was shown last, or of one that stands."""
        how_long = SNOOZED[how % 4]
        ids: Sequence[str] = self.days.shown[-1].items if self.days.shown else ()
        if how % 3 == 0 and self.days.standings:
            ids = (self.days.standings[how % len(self.days.standings)].id,)
        now = self.days.now
        until = now + SNOOZES[how_long] if how_long in SNOOZES else None
        self.days.standings = [
            replace(each, snoozed_until=until, snoozed_mark=each.state if how_long == "changed" else None)
            if each.id in ids
            else each
            for each in self.days.standings
        ]
        self.oracle.snooze(ids, how_long, (now, self.passed))
        self.note(f"snoozed: {how_long}, {len(ids)}")

    def ramp(self, one: MailboxFacts, how: int) -> None:
        """Decided when a day begins, or when the computer is switched on."""
        number = None if one.ramped is None else one.ramped.number
        step = None if how % 4 == 0 else Ramped(self.days.now, (number or 5) + 2, 2 + how, 60)
        self.days.put(replace(one, ramped=step))
        self.note(f"{one.id}: {step}")

    def unlink(self, one: MailboxFacts, how: int) -> None:
        if how % 4 == 0 and len(self.days.mailboxes) > 1:
            del self.days.mailboxes[one.id]
            self.note(f"{one.id} unlinked")


KINDS = (
    Life.dns, Life.dns, Life.press, Life.flap, Life.sends, Life.cap, Life.sign_in, Life.sign_in, Life.guard, Life.limit,
    Life.score, Life.name_servers, Life.sleep, Life.step, Life.wishes, Life.away, Life.snooze, Life.unlink,
    Life.ramp,
)  # fmt: skip


def born(beginning: int, mailboxes: int, domains: int, providers: int, wish: int) -> Life:
    """All is well, and has been looked at."""
    zone, when = BEGINNINGS[beginning % len(BEGINNINGS)]
    place = ZoneInfo(zone)
    now = int(datetime.fromisoformat(when).replace(tzinfo=place).timestamp() * 1000)
    days = Days(now=now, zone=place, alerts=WISHES[wish % len(WISHES)])
    life = Life(days, Oracle(Local(place)))
    for n in range(mailboxes):
        provider, kind = PROVIDERS[n % (1 + providers % len(PROVIDERS))]
        name, domain = f"m_{n:02}", f"d{n % domains}.example"
        days.put(mailbox(name, domain, provider=provider, kind=kind, checked=None, since=now))
    life.note(f"{mailboxes} mailboxes, {domains} domains, {zone}, {days.alerts}")
    return life


def live(life: Life, events: Sequence[Event], lasts: int = 30 * DAY) -> None:
    """The events, and the rest of the time in peace."""
    life.look()
    for gap, what, who, how in events:
        life.wait(GAPS[gap % len(GAPS)])
        life.happen(what, who, how)
    life.wait(max(DAY, lasts - life.passed))
