"""Thirty days of what happens to a person with five mailboxes, and the notices that came out (`-s` prints them)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from companion.core.clock import DAY, HOUR, MINUTE
from companion.notices.facts import Capped, Found, Held, Paused
from companion.notices.matter import REPEAT, Showing
from tests.notices.days import HOURS, Days, at, broken, checked, mailbox

Do = Callable[[], None]
NORTH, SECOND = "northbeam.studio", "second.example"
BEGIN, END = at("2026-11-02 07:00"), at("2026-12-02 07:00")
SILENT = tuple(
    Found(f"{check}.unasked", check, "unknown", "Couldn't ask") for check in ("spf", "dkim", "dmarc", "mx")
)
MAILBOXES = (
    *(mailbox(f"m_{n}", checked=None) for n in range(1, 4)),
    mailbox("m_4", SECOND, provider="Microsoft", kind="microsoft365", checked=None),
    mailbox("m_5", SECOND, provider="Microsoft", kind="microsoft365", checked=None),
)


class Month:
    """The script: what happens when. Check-ups are made each day at 9:30, and 30 minutes after what is in doubt."""

    def __init__(self) -> None:
        self.days = Days(now=BEGIN)
        self.days.put(*MAILBOXES)
        self.dns: dict[str, tuple[Found, ...]] = {NORTH: (), SECOND: ()}
        self.stream: dict[str, tuple[Found, ...]] = {}
        self.caps: dict[str, tuple[Capped, ...]] = {}
        self.scores: dict[str, tuple[float, float]] = {}
        self.script = [(at(when), what, do) for when, what, do in self.write()]
        self.happened: list[tuple[int, str]] = []

    def check(self) -> None:
        for one in self.days.mailboxes.values():
            if one.state == "active":
                score, best = self.scores.get(one.id, (86, 86))
                found = (*self.dns[one.domain], *self.stream.get(one.id, ()))
                made = checked(self.days.now, *found, score=score, best=best, caps=self.caps.get(one.id, ()))
                self.days.put(replace(one, checked=made))

    def sets(self, name: str, **fields: Any) -> Do:
        return lambda: self.days.put(replace(self.days.mailboxes[name], **fields))

    def zone(self, domain: str, *found: Found) -> Do:
        return self.checked_after(lambda: self.dns.update({domain: found}))

    def resolver(self, *answers: tuple[Found, ...]) -> Do:
        return self.checked_after(lambda: self.dns.update(zip((NORTH, SECOND), answers, strict=True)))

    def sent(self, name: str, *found: Found, caps: tuple[Capped, ...] = ()) -> Do:
        return self.checked_after(
            lambda: self.stream.update({name: found}), lambda: self.caps.update({name: caps})
        )

    def scored(self, name: str, score: float, best: float) -> Do:
        return self.checked_after(lambda: self.scores.update({name: (score, best)}))

    def checked_after(self, *changes: Do) -> Do:
        def do() -> None:
            for change in changes:
                change()
            self.check()

        return do

    def write(self) -> Iterator[tuple[str, str, Do]]:
        """The events of a bad month."""
        dkim, dmarc = broken("dkim"), broken("dmarc", name="policy_none")
        listed = Found("blocklists.dbl", "blocklists", "stop", "northbeam.studio is on a blocklist")
        bounces = Found("bounces.many", "bounces", "fix", "3% of your messages bounce")
        cap = Capped("bounces_high", "More than 5% of your messages bounce.")
        pause = Paused("bounces", at("2026-11-12 15:05"), 4, 50)
        refused = Paused("rejections", at("2026-11-28 23:30"), 3, 40)
        yield "2026-11-03 10:00", "DKIM key gone", self.zone(NORTH, dkim)
        yield "2026-11-04 15:00", "DKIM key back", self.zone(NORTH)
        yield "2026-11-05 11:00", "DNS blips", self.zone(NORTH, dkim)
        yield "2026-11-05 11:20", "DNS well", self.zone(NORTH)
        yield "2026-11-06 22:40", "m_1 signed out, 5 wait", self.sets("m_1", state="needs_sign_in", waiting=5)
        yield "2026-11-07 10:00", "m_1 signed in", self.sets("m_1", state="active", waiting=0)
        yield "2026-11-07 12:00", "m_2 disconnected, nothing waits", self.sets("m_2", state="disconnected")
        yield "2026-11-08 02:00", "DMARC weakened at second", self.zone(SECOND, dmarc)
        yield "2026-11-09 12:00", "m_2 back", self.sets("m_2", state="active")
        yield "2026-11-10 09:45", "resolver down", self.resolver(SILENT, SILENT)
        yield "2026-11-11 13:00", "resolver up", self.resolver((), (dmarc,))
        yield "2026-11-12 14:00", "m_3 bounces", self.sent("m_3", bounces)
        yield "2026-11-12 15:00", "m_3 capped", self.sent("m_3", bounces, caps=(cap,))
        yield "2026-11-12 15:05", "guard pauses m_3", self.sets("m_3", paused=pause, waiting=8)
        yield "2026-11-13 15:55", "m_3 bounces no more", self.sent("m_3")
        yield "2026-11-13 16:00", "m_3 resumed", self.sets("m_3", paused=None, waiting=0)
        for day in range(16, 21):
            held = Held("day", at(f"2026-11-{day} 18:30"), 50, 50)
            yield f"2026-11-{day} 13:00", "m_4 at its limit, 4 wait", self.sets("m_4", held=held, waiting=4)
            yield f"2026-11-{day} 18:30", "m_4 sends again", self.sets("m_4", held=None, waiting=0)
        yield "2026-11-17 10:10", "blocklisted", self.zone(NORTH, listed)
        for name, hour in (("m_1", 11), ("m_2", 12), ("m_3", 13), ("m_5", 14)):
            out, back = (
                self.sets(name, state="needs_sign_in", waiting=2),
                self.sets(name, state="active", waiting=0),
            )
            yield f"2026-11-17 {hour}:00", f"{name} signed out, 2 wait", out
            yield f"2026-11-18 {hour}:00", f"{name} signed in", back
        yield "2026-11-19 16:00", "delisted", self.zone(NORTH)
        for hour in range(10, 20):
            yield f"2026-11-24 {hour}:00", "MX gone", self.zone(NORTH, broken("mx"))
            yield f"2026-11-24 {hour}:40", "MX back", self.zone(NORTH)
        yield "2026-11-26 10:00", "m_5 fell", self.scored("m_5", 70, 86)
        yield "2026-11-28 23:30", "guard pauses m_1, 6 wait", self.sets("m_1", paused=refused, waiting=6)

    def run(self) -> None:
        while self.days.now < END:
            self.days.now += 5 * MINUTE
            clock = HOURS._local(self.days.now)
            for when, what, do in self.script:
                if when == self.days.now:
                    self.happened.append((when, what))
                    do()
            doubt = any(
                not one.sure and self.days.now - one.seen >= 30 * MINUTE for one in self.days.standings
            )
            if (clock.hour, clock.minute) == (9, 30) or doubt:
                self.check()
            self.days.look()


def table(month: Month) -> str:
    said = [(when, 0, f"    {what}") for when, what in month.happened]
    said += [(one.at, 1, f"=>  [{one.severity}] {one.title} | {one.text}") for one in month.days.shown]
    lines = [f"{HOURS._local(when):%a %d %b %H:%M}  {text}" for when, _, text in sorted(said)]
    return "\n".join(["", "what happened, and what the user was told (=>)", *lines])


def test_thirty_days() -> None:
    month = Month()
    month.run()
    shown = month.days.shown
    print(table(month))
    assert len(month.happened) == len(month.script), "every event is on the grid of looks"

    a_day = Counter(HOURS.day(one.at) for one in shown)
    assert max(a_day.values()) == 3, "the month has a day that reaches the budget, and none that passes it"

    at_night = [one for one in shown if HOURS.quiet(one.at)]
    assert [(one.severity, one.title) for one in at_night] == [
        ("stop", "Sign in again: northbeam.studio"),
        ("stop", "8% of your mail is refused"),
    ], "with a send waiting; the mailbox that was disconnected on Saturday waits for Monday"

    assert_no_duplicates(shown)
    every = " ".join(f"{one.title} {one.text}" for one in shown)
    assert "@" not in every
    told = {title for one in shown for title in (one.title, *one.text.split(". "))}
    for title in (
        "DKIM needs a fix",
        "Fixed: DKIM now passes",
        "northbeam.studio is on a blocklist",
        "Bounces jumped to 8%",
        "Score fell from 86 to 70",
        "Daily limit reached",
    ):
        assert any(title in one for one in told), title


def assert_no_duplicates(shown: list[Showing]) -> None:
    """Nothing is told again before its time, unless it was said in between that it is over."""
    last: dict[str, Showing] = {}
    for one in shown:
        for item in one.items:
            before = last.get(item)
            if before is not None and "Fixed: " not in before.title + before.text + one.title + one.text:
                assert one.at - before.at >= REPEAT["stop"], (before, one)
            last[item] = one
    pairs = Counter((one.items, HOURS.day(one.at)) for one in shown)
    assert max(pairs.values()) == 1


def test_the_same_month_with_a_sleeping_computer() -> None:
    """Looks come only from 9:00 to 17:00 of workdays: nothing is lost, and nothing comes twice."""
    month = Month()
    events = sorted(month.script, key=lambda one: one[0])
    while month.days.now < END:
        month.days.now += 5 * MINUTE
        while events and events[0][0] <= month.days.now:
            events.pop(0)[2]()
        clock = HOURS._local(month.days.now)
        if 9 <= clock.hour < 17 and clock.weekday() < 5:
            month.days.look()
    assert_no_duplicates(month.days.shown)
    assert not any(HOURS.quiet(one.at) for one in month.days.shown)
    assert max(Counter(HOURS.day(one.at) for one in month.days.shown).values()) <= 3
    assert END - max(one.at for one in month.days.shown) < 2 * DAY + HOUR
