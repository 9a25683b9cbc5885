"""A second opinion on what the user was told: it is told the facts of each look and what came out, and judges by
health.md "Notices" alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from companion.core.clock import DAY, HOUR, MINUTE
from companion.notices.alerts import Alerts
from companion.notices.facts import Late, MailboxFacts
from companion.notices.matter import Showing
from tests.notices.truth import BLOCKING, OFF, Cause, domains, follows, sayable, silent, truth

SAID_OVER = ("disconnected", "paused", "cap", "defect", "blocklist")
RANK = {"stop": 0, "fix": 1, "info": 2}
AGAIN = {"stop": DAY, "fix": 7 * DAY, "info": 7 * DAY}
APART = 30 * MINUTE
SNOOZES = {"hour": HOUR, "day": DAY}
Moment = tuple[int, int]  # by the clock, and what really passed since the beginning; ms


@dataclass(frozen=True)
class Local:
    """The user's own clock on the wall."""

    zone: tzinfo

    def of(self, now: int) -> datetime:
        return datetime.fromtimestamp(now / 1000, self.zone)

    def day(self, now: int) -> str:
        return f"{self.of(now):%Y-%m-%d}"

    def quiet(self, now: int, alerts: Alerts) -> bool:
        local = self.of(now)
        if alerts.weekends and f"{local:%a}" in ("Sat", "Sun"):
            return True
        minute, begins, ends = local.hour * 60 + local.minute, alerts.quiet_from, alerts.quiet_until
        return minute in range(begins, ends) if begins <= ends else minute not in range(ends, begins)


@dataclass
class Track:
    """What is known of one identity. `seen`: the first and last check-up of this time that says so. `told`: None after
    it was said to be over. `snooze`: until when; `reminded`: one that ends is to be told."""

    cause: Cause
    so: bool = False
    seen: tuple[int, int] = (0, 0)
    confirmed: bool = False
    known: bool = False
    told: Moment | None = None
    told_as: str = ""
    told_mark: str = ""
    snooze: Moment | None = None
    snoozed_as: str | None = None
    reminded: bool = False

    def snoozed(self, at: Moment) -> bool:
        timed = self.snooze is not None and at[0] < self.snooze[0] and at[1] < self.snooze[1]
        return timed or (self.snoozed_as is not None and self.snoozed_as == self.cause.state)

    def due(self, at: Moment) -> bool:
        """Never told, or long ago by the clock or really, or another or a worse matter, or asked for by a snooze."""
        if self.told is None or self.reminded:
            return True
        long = max(at[0] - self.told[0], at[1] - self.told[1]) >= AGAIN[self.cause.severity]
        return long or self.cause.mark != self.told_mark or RANK[self.cause.severity] < RANK[self.told_as]

    def clock_stepped_back(self, now: int) -> None:
        """A clock that was ahead proves nothing."""
        self.seen = (min(self.seen[0], now), min(self.seen[1], now))
        if self.told is not None:
            self.told = (min(self.told[0], now), self.told[1])

    def begins(self, cause: Cause, at: Moment) -> None:
        self.so, self.seen, self.confirmed = True, (cause.at, cause.at), False
        if self.snooze is not None and not self.snoozed(at):
            self.snooze, self.reminded = None, False  # nobody waits for its end any more

    def goes_on(self, cause: Cause) -> None:
        self.seen = (min(self.seen[0], cause.at), max(self.seen[1], cause.at))
        self.confirmed = self.confirmed or self.seen[1] - self.seen[0] >= APART


@dataclass(frozen=True)
class Look:
    """`reachable`: somebody is there to be shown it. `way`: a panel is no interruption."""

    at: Moment
    mailboxes: Mapping[str, MailboxFacts]
    late: Late | None
    alerts: Alerts
    reachable: bool
    way: str


@dataclass
class Oracle:
    local: Local
    tracks: dict[str, Track] = field(default_factory=dict)
    watched: set[str] = field(default_factory=set)
    shown: list[tuple[Moment, Showing]] = field(default_factory=list)

    def snooze(self, ids: Iterable[str], how: str, at: Moment) -> None:
        for track in (self.tracks[one] for one in ids if one in self.tracks):
            timed = how in SNOOZES
            track.snooze = (at[0] + SNOOZES[how], at[1] + SNOOZES[how]) if timed else None
            track.snoozed_as = track.cause.state if how == "changed" else None
            track.reminded = timed

    def judge(self, look: Look, showing: Showing | None) -> None:
        """Raises AssertionError, with what is wrong."""
        so = truth(look.mailboxes.values(), look.late, look.at[0], self.local.day)
        if not look.alerts.ramp_up:
            so = {name: cause for name, cause in so.items() if cause.rule != "ramp"}
        self._learn(look, so)
        pressing = self._pressing(look, so)
        if showing is None:
            self._silence_is_right(look, pressing)
        else:
            self._may_come_now(look, so, showing)
            for item in showing.items:
                self._may_be_said(look, so, self.tracks[item])
            self._in_one(look, showing, pressing)
            self._not_in_the_same_words(look, showing)
            for item in showing.items:
                self._note(item, look.at)
            if look.way != "panel":
                self.shown.append((look.at, showing))
        asked = (
            one for one in look.mailboxes.values() if one.checked is not None and not silent(one.checked)
        )
        self.watched |= {one.id for one in asked}

    def _learn(self, look: Look, so: Mapping[str, Cause]) -> None:
        for name, track in list(self.tracks.items()):
            if track.cause.mailboxes and not {*look.mailboxes} & {*track.cause.mailboxes}:
                del self.tracks[name]  # nobody's matter any more
            elif track.so and name not in so and sayable(track.cause, look.mailboxes.values()):
                track.so = False
            track.clock_stepped_back(look.at[0])
        for name, cause in so.items():
            track = self.tracks.setdefault(name, Track(cause))
            if track.so:
                track.goes_on(cause)
            else:
                track.begins(cause, look.at)
                happened = cause.rule.startswith("late:")
                track.known = not happened and track.told is None and not self.watched & {*cause.mailboxes}
            track.cause = cause
            track.known = track.known and cause.severity == "fix"
            if track.snoozed_as is not None and track.snoozed_as != cause.state:
                track.snoozed_as, track.reminded = None, True

    def _may_come_now(self, look: Look, so: Mapping[str, Cause], showing: Showing) -> None:
        now = look.at[0]
        assert look.reachable, "nobody was there to be shown it"
        assert len({*showing.items}) == len(showing.items) > 0
        assert "@" not in showing.title + showing.text
        assert look.way == "panel" or self._today(now) < 3, f"the fourth of {self.local.day(now)}"
        if self.local.quiet(now, look.alerts):
            assert look.alerts.break_quiet, "the user wants no exception from the quiet"
            for item in showing.items:
                cause = so.get(item)
                assert cause is not None, "said in the quiet to be over"
                assert (cause.severity, cause.waiting) == ("stop", True), f"{cause.rule} in quiet hours"
                assert cause.rule in BLOCKING, f"{cause.rule} frees itself"

    def _may_be_said(self, look: Look, so: Mapping[str, Cause], track: Track) -> None:
        cause, alerts = track.cause, look.alerts
        if not track.so:
            assert alerts.good_news, "good news is turned off"
            self._well(look, so, track)
            return
        wanted = alerts.urgent if cause.severity == "stop" else alerts.warnings
        assert alerts.good_news if cause.rule == "ramp" else wanted, f"{cause.rule} is turned off"
        assert not track.known, f"{cause.rule} stood there before anybody watched"
        assert not cause.twice or track.confirmed, f"{cause.rule} is not confirmed"
        assert not track.snoozed(look.at), f"{cause.rule} is snoozed"
        assert not follows(cause, look.mailboxes.values(), so), f"{cause.rule} follows from something bigger"
        assert track.due(look.at), f"{cause.rule} twice"

    def _well(self, look: Look, so: Mapping[str, Cause], track: Track) -> None:
        cause, every = track.cause, look.mailboxes.values()
        kind, _, name = cause.rule.partition(":")
        assert kind in SAID_OVER, f"{cause.rule} passes by itself"
        assert track.told is not None, f"{cause.rule} is over, and nobody was told of it"
        mine = {one.state for one in every if one.id in cause.mailboxes}
        assert not mine <= {*OFF}, f"{cause.rule} of mailboxes that are off"
        for other in so.values():
            if other.subject == cause.subject:
                same = f"defect:{name.partition('.')[0]}."
                assert not (kind == "defect" and other.rule.startswith(same)), f"{other.rule} is not well"
                assert not (kind == "disconnected" and other.rule in OFF.values()), "not connected again"
                assert not (kind == other.rule.partition(":")[0] == "blocklist"), "on another list still"
            if domains(other, every) & domains(cause, every):
                assert not (kind == "cap" and other.rule.startswith("cap:")), f"{other.rule} is an urgent fix"
                assert not (kind == other.rule == "disconnected"), "its twin is not connected"
            assert not (kind == other.rule == "paused"), "sending is paused elsewhere"

    def _pressing(self, look: Look, so: Mapping[str, Cause]) -> list[Cause]:
        """What is to be told as soon as there is room for it: the first time, and followed from nothing."""
        found, every = [], look.mailboxes.values()
        stand = {name: track.cause for name, track in self.tracks.items() if track.so}
        for name, cause in so.items():
            track, stops = self.tracks[name], cause.severity == "stop"
            wanted = look.alerts.urgent if stops else look.alerts.warnings and cause.severity == "fix"
            sure = not cause.twice or track.confirmed
            silenced = track.known or track.snooze is not None or track.snoozed_as is not None
            mine = track.told is None and wanted and sure and not silenced
            if mine and not follows(cause, every, stand, maybe=True) and not self._twin(cause, so):
                found.append(cause)
        return found

    def _twin(self, cause: Cause, so: Mapping[str, Cause]) -> bool:
        """The same of another mailbox was told: it may be the same notice."""
        alike = (one for one in so.values() if one.rule == cause.rule and one.id != cause.id)
        return cause.rule in OFF.values() and any(self.tracks[one.id].told is not None for one in alike)

    def _silence_is_right(self, look: Look, pressing: list[Cause]) -> None:
        now, passed = look.at
        today, stops = self._today(now), [one for one in pressing if one.severity == "stop"]
        if not look.reachable:
            return
        if self.local.quiet(now, look.alerts):
            lately = any(passed - at[1] < 25 * HOUR for at, _ in self.shown)
            urgent = [one for one in stops if one.waiting and one.rule in BLOCKING]
            room = look.alerts.break_quiet and not today and not lately
            assert not (urgent and room), f"{urgent[0]} waits at night"
        else:
            assert not (stops and today < 3), f"{stops[0]} is not told"
            assert not (pressing and today < 2), f"{pressing[0]} is not told"

    def _in_one(self, look: Look, showing: Showing, pressing: list[Cause]) -> None:
        """All that is to be said at once is said in one: the night in one digest, too."""
        if not self.local.quiet(look.at[0], look.alerts):
            left = [one for one in pressing if one.id not in showing.items]
            assert not left, f"{left[0]} would be a second notice of the same moment"

    def _not_in_the_same_words(self, look: Look, showing: Showing) -> None:
        """One cause on several mailboxes is one notice, however long it takes to reach them all."""
        new = [self.tracks[item] for item in showing.items]
        if not all(one.so and not one.reminded and one.cause.rule in OFF.values() for one in new):
            return
        for at, before in self.shown:
            old = [self.tracks[item] for item in before.items if item in self.tracks]
            again = (before.title, before.text) == (showing.title, showing.text)
            lately = 0 <= look.at[0] - at[0] < DAY and look.at[1] - at[1] < DAY
            goes_on = any(one.so and one.told == at and one.cause.rule == new[0].cause.rule for one in old)
            # What it said may have changed since, so that these are its words no more.
            same = self._waits(look, old) == self._waits(look, new)
            if again and lately and goes_on and same and not {*before.items} & {*showing.items}:
                raise AssertionError(f"{showing.title}: again in the same words")

    def _waits(self, look: Look, tracks: Iterable[Track]) -> set[int]:
        ids = {each for one in tracks for each in one.cause.mailboxes}
        return {one.waiting for one in look.mailboxes.values() if one.id in ids}

    def _today(self, now: int) -> int:
        return sum(self.local.day(at[0]) == self.local.day(now) for at, _ in self.shown)

    def _note(self, item: str, at: Moment) -> None:
        track = self.tracks[item]
        track.snooze = track.snoozed_as = None
        track.reminded = False
        track.told, track.told_as, track.told_mark = at, track.cause.severity, track.cause.mark
        if not track.so:
            del self.tracks[item]
