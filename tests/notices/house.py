"""Three mailboxes over a real store for thirty days: restarted, with two browsers that both want to show what is to be
shown, or the desktop alone; and each look judged by the oracle."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path

from companion.core.clock import DAY, HOUR, MINUTE
from companion.health.score import MODEL
from companion.notices.gathering import gather, late
from companion.notices.hours import Hours
from companion.notices.matter import Showing
from companion.notices.rows import shown_lately
from companion.notices.service import Notices, Snooze
from companion.store import checkups, clients, guards, mailboxes, outbox, tables
from companion.store.checkups import CheckupRow
from companion.store.clients import Client
from companion.store.engine import Store, open_store
from companion.store.outbox import OutboxRow, Recipient
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import MAILBOX, open_world
from tests.notices.home import Screen, finding
from tests.notices.oracle import Local, Look, Oracle

DOMAINS = {MAILBOX: "acme.example", "m_bob": "acme.example", "m_two": "other.example"}
BROWSERS = ("c1", "c2")

SNOOZES: tuple[Snooze, ...] = ("hour", "day", "changed", "now")


@dataclass
class House:
    """`busy`: two browsers, each third day none but the desktop, and a companion that starts anew all the time. `away`:
    nobody is there to be told. `came_out`: when, and what."""

    path: Path
    store: Store
    busy: bool
    clock: FixedClock = field(default_factory=FixedClock)
    oracle: Oracle = field(default_factory=lambda: Oracle(Local(UTC)))
    found: dict[str, dict[str, dict[str, str]]] = field(default_factory=dict)
    away: bool = False
    looks: int = 0
    came_out: list[tuple[int, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.notices = self.started()

    @property
    def browsers(self) -> tuple[str, ...]:
        """Those that are open now."""
        on_desktop = (self.clock.now() - NOON) // DAY % 3 == 2
        return () if self.away or (self.busy and on_desktop) else BROWSERS if self.busy else BROWSERS[:1]

    def started(self) -> Notices:
        self.screen = Screen(there=self.busy and not self.away)
        return Notices(self.store, self.clock, self.screen, Hours(UTC))

    def restart(self) -> None:
        self.store.close()
        self.store = open_store(self.path)
        self.notices = self.started()

    def look(self) -> None:
        self.looks += 1
        if self.busy and self.looks % 17 == 0:
            self.restart()
        now = self.clock.now()
        with self.store.write() as tx:
            for name in self.browsers:
                clients.see(tx, name, now)
        look = self.facts(now) if self.busy else None
        self.notices.look()
        showing = self.taken_by_browsers() if self.browsers else self.shown_on_desktop()
        if look is not None:
            self.oracle.judge(look, showing)
        if showing is not None:
            self.came_out.append((now, showing.key, f"{showing.title} | {showing.text}"))

    def facts(self, now: int) -> Look:
        with self.store.read() as connection:
            facts, slept = {one.id: one for one in gather(connection, now)}, late(connection)
        return Look((now, now - NOON), facts, slept, self.notices.alerts(), not self.away, way="notice")

    def taken_by_browsers(self) -> Showing | None:
        """All ask before any of them takes it; one is told to show it."""
        asked = [self.notices.listing().show for _ in self.browsers]
        if asked[0] is None:
            return None
        if self.busy and self.looks % 4 == 0:
            self.restart()  # between asking and showing
        turn = reversed(asked) if self.looks % 3 else asked
        assert sum(self.notices.seen(show.key, "notice") for show in turn if show) == 1, (
            "one shows it, one only"
        )
        assert self.notices.listing().show is None
        return asked[0]

    def shown_on_desktop(self) -> Showing | None:
        said, self.screen.shown[:] = list(self.screen.shown), []
        assert self.notices.listing().show is None
        with self.store.read() as connection:
            rows = [one for one in shown_lately(connection, self.clock.now()) if one.at == self.clock.now()]
        assert [(one.title, one.text) for one in rows] == [(title, text) for title, text, _ in said]
        assert len(rows) <= 1
        return rows[0] if rows else None

    def wait(self, ms: int) -> None:
        """Looks on the way."""
        until = self.clock.now() + ms
        while self.clock.now() < until:
            self.clock.advance(min(9 * HOUR, until - self.clock.now()))
            self.look()

    def check(self, name: str) -> None:
        now = self.clock.now()
        bad = [*self.found.get(DOMAINS[name], {}).values(), *self.found.get(name, {}).values()]
        checks = {one["check"] for one in bad}
        well = [
            finding(check, "ok", "ok")
            for check in ("spf", "dkim", "dmarc", "mx", "bounces")
            if check not in checks
        ]
        score = {"model": MODEL, "score": 80.0, "low": 70.0, "high": 90.0, "evidence_share": 0.8, "caps": []}
        result = {"health": {"findings": [*bad, *well], "score": score}, "kept": {}}
        with self.store.write() as tx:
            checkups.add(tx, CheckupRow(name, DOMAINS[name], now, MODEL, 80.0, 70.0, 90.0, result))

    def find(self, of: str, check: str, severity: str | None) -> None:
        """At a domain or a mailbox; None: it is well."""
        mine = self.found.setdefault(of, {})
        mine.pop(check, None)
        if severity is not None:
            mine[check] = finding(check, severity)

    def state(self, name: str, state: str) -> None:
        with self.store.write() as tx:
            mailboxes.set_state(tx, name, state, "auth", self.clock.now())

    def queue(self, name: str, count: int, due: int) -> None:
        """Nothing else of it waits from now on but `count`."""
        now = self.clock.now()
        with self.store.write() as tx:
            tx.execute(tables.outbox.delete().where(tables.outbox.c.mailbox_id == name))
            for n in range(count):
                row = OutboxRow(
                    f"o{name}{now}{n}", name, f"<{name}{now}{n}@x.example>", "ann@acme.example",
                    (Recipient("bo@x.example"),), "queued", None, None, now + due, 0, 0, now, None, None, None,
                )  # fmt: skip
                outbox.write(tx, now, row)

    def guard(self, name: str, why: str | None) -> None:
        with self.store.write() as tx:
            guards.begin(tx, name, self.clock.now() - DAY)
            if why is None:
                guards.resume(tx, name, self.clock.now())
            else:
                guards.pause(tx, name, why, self.clock.now())

    def sleep(self, ms: int) -> None:
        asleep = self.clock.now()
        self.clock.advance(ms)
        self.notices.woke(asleep, self.clock.now())

    def snooze(self) -> None:
        how: Snooze = random.Random(self.clock.now()).choice(SNOOZES)
        standing = self.notices.listing().standing
        if standing:
            self.notices.snooze(standing[0].id, how)
            self.oracle.snooze([standing[0].id], how, (self.clock.now(), self.clock.now() - NOON))

    def leave(self, away: bool) -> None:
        self.away = away
        self.clock.advance(4 * MINUTE)  # then a browser that was open counts as closed
        self.notices = self.started()


@contextmanager
def opened(path: Path, *, busy: bool) -> Iterator[House]:
    with open_world(path, FixedClock()) as world:
        world.add_mailbox("m_bob", "bob@acme.example")
        world.add_mailbox("m_two", "two@other.example", provider="google_workspace")
        with world.store.write() as tx:
            for name in BROWSERS:
                clients.add(tx, Client(name, "Chrome", name, 1, None, True, 0, NOON))
        house = House(path, world.store, busy)
        try:
            for name in DOMAINS:
                house.check(name)
            house.look()
            yield house
        finally:
            house.store.close()


def month(house: House, seed: int) -> None:
    """Thirty days of what happens, the same for the same seed."""
    dice = random.Random(seed)
    happenings: list[Callable[[str], None]] = [
        lambda name: house.find(DOMAINS[name], dice.choice(("spf", "dkim")), dice.choice((None, "fix", "stop"))),
        lambda name: house.find(name, "bounces", dice.choice((None, "fix", "stop"))),
        lambda name: house.state(name, dice.choice(("active", "needs_sign_in", "disconnected"))),
        lambda name: house.state(name, "active"),
        lambda name: house.queue(name, dice.randrange(3), dice.choice((HOUR, 20 * HOUR))),
        lambda name: house.guard(name, dice.choice((None, "bounces", "rejections"))),
        lambda _: house.sleep(dice.choice((HOUR, 9 * HOUR))),
        lambda _: house.snooze(),
        lambda _: house.leave(dice.random() < 0.4),
    ]  # fmt: skip
    while house.clock.now() < NOON + 30 * DAY:
        dice.choice(happenings)(dice.choice(list(DOMAINS)))
        for name in DOMAINS:
            house.check(name)
        house.clock.advance(MINUTE)
        house.look()
        house.wait(dice.choice((40 * MINUTE, 9 * HOUR, 17 * HOUR, 19 * HOUR)))
