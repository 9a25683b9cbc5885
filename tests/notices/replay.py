"""Thirty days of what happens to a person with five mailboxes, and the notices that came out.

`python -m tests.notices.replay > tests/notices/replay.txt` writes the table anew; a test holds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from companion.core.clock import MINUTE
from companion.notices.alerts import Alerts
from companion.notices.facts import Capped, Found, Held, Paused, Ramped
from companion.notices.inhibition import muted
from companion.notices.matter import REPEAT, Standing
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
        self.days = Days(now=BEGIN, alerts=Alerts(ramp_up=True))
        self.days.put(*MAILBOXES)
        self.dns: dict[str, tuple[Found, ...]] = {NORTH: (), SECOND: ()}
        self.stream: dict[str, tuple[Found, ...]] = {}
        self.caps: dict[str, tuple[Capped, ...]] = {}
        self.scores: dict[str, tuple[float, float]] = {}
        self.script = [(at(when), what, do) for when, what, do in self.write()]
        self.happened: list[tuple[int, str]] = []
        self.waits: dict[str, tuple[str, str]] = {}
        self.unsaid: list[tuple[int, str]] = []

    def check(self) -> None:
        for one in self.days.mailboxes.values():
            if one.state == "active":
                score, best = self.scores.get(one.id, (86, 86))
                found = (*self.dns[one.domain], *self.stream.get(one.id, ()))
                made = checked(self.days.now, *found, score=score, best=best, caps=self.caps.get(one.id, ()))
                self.days.put(replace(one, checked=made))

    def sets(self, name: str, **fields: Any) -> Do:
        return lambda: self.days.put(replace(self.days.mailboxes[name], **fields))

    def ramps(self, name: str, when: str, number: int, stage: int) -> tuple[str, str, Do]:
        step = Ramped(at(when), number, stage, 14)
        return when, f"{name} ramps up to {number}", self.sets(name, ramped=step)

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
        yield self.ramps("m_2", "2026-11-02 10:00", 7, 2)  # after the digest, and the next day it is old news
        yield self.ramps("m_2", "2026-11-04 00:05", 9, 3)
        yield self.ramps("m_4", "2026-11-25 00:05", 7, 2)
        yield self.ramps("m_5", "2026-11-25 00:05", 7, 2)
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
            self.explain()

    def explain(self) -> None:
        """Why what is so, or over, is not told now: noted when it becomes the reason."""
        days = self.days
        waits = {
            one.id: (one.title, why) for one in days.standings if (why := why_not(days, one)) is not None
        }
        for name, (title, why) in waits.items():
            if self.waits.get(name, ("", ""))[1] != why:
                self.unsaid.append((days.now, f"{title}: {why}"))
        told = {item for one in days.shown if one.at == days.now for item in one.items}
        gone = self.waits.keys() - told - {one.id for one in days.standings}
        self.unsaid += sorted((days.now, f"{self.waits[name][0]}: over before it was told") for name in gone)
        self.waits = waits


def why_not(days: Days, one: Standing) -> str | None:
    """None: it was told, or there is nothing to say."""
    hours, due = (
        days.alerts.hours(days.zone),
        one.told_at is None or days.now - one.told_at >= REPEAT[one.severity],
    )
    if one.known or (one.ended_at is not None and not one.solved) or not (due or one.solved):
        return None
    if not one.solved and not one.sure:
        return "to be confirmed by a second check-up"
    if one.id in muted(days.standings):
        return "follows from something bigger"
    if hours.quiet(days.now):
        return "it is over, and good news waits for the morning" if one.solved else "quiet hours"
    if one.solved:
        return "it is over, and good news waits for the digest"
    if one.severity == "info":
        return "a note waits for the digest"
    twins = [each for each in days.standings if (each.rule, each.title) == (one.rule, one.title)]
    if any(each.open and each.told_at is not None for each in twins):
        return "the same was told of another mailbox"
    lately = sum(hours.day(shown.at) == hours.day(days.now) for shown in days.shown)
    return f"{lately} were told today"


def table(month: Month) -> str:
    lines = [(when, 0, f"    {what}") for when, what in month.happened]
    lines += [(when, 1, f"    --  {what}") for when, what in month.unsaid]
    lines += [(one.at, 2, f"=>  [{one.severity}] {one.title} | {one.text}") for one in month.days.shown]
    return "".join(f"{HOURS._local(when):%a %d %b %H:%M}  {text}\n" for when, _, text in sorted(lines))


def replayed() -> Month:
    month = Month()
    month.run()
    return month


if __name__ == "__main__":
    print(__doc__.partition("\n\n")[0])
    print("Indented: what happens. =>: what the user is told. --: what they are not told, and why.\n")
    print(table(replayed()), end="")
