"""The two promises, whatever happens: never past a limit; never twice, never lost.

Permits, outbox, webmail, other devices, clocks, settings and deaths at every commit, in any order, over the real store.
What left is counted outside of it (shop.py), and the ledger's rows are counted again by hand, window by window.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import TooManyRecipients
from companion.ledger.limits import OUTBOX_SHARE
from companion.sending.permits import PermitAsk
from companion.store import domains, tables
from companion.vault.vault import Vault
from tests.fakes.vault import memory_vault
from tests.sending.shop import CEILING, FATES, MAILBOXES, Fate, Killed, Left, Outside, Shop, template

DOMAIN = "acme.example"
MEMORY = (
    "/dev/shm" if Path("/dev/shm").is_dir() else None
)  # no disk to wait for: what dies here is the process
BOXES = st.sampled_from(sorted(MAILBOXES))
Deadly = tuple[int, bool] | None  # before or after the commit with this number
DEATHS = st.one_of(st.none(), st.none(), st.tuples(st.integers(0, 3), st.booleans()))


@dataclass(frozen=True)
class Rules:
    """What a mailbox is held to just now."""

    hour: int = 3
    day: int = 7
    counts: str = "outreach"
    ramp: int | None = None


@dataclass(frozen=True)
class Entry:
    """A row of the ledger."""

    id: int
    mailbox: str
    at: int
    outreach: bool
    source: str


class Promises(RuleBasedStateMachine):
    template: Path
    vault: Vault

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY))
        shutil.copy(self.template, self.folder / "db")
        self.outside = Outside()
        self.held = dict.fromkeys(MAILBOXES, Rules())
        self.domain_day: int | None = None
        self.permits: dict[str, tuple[str, Left, tuple[str, ...]]] = {}
        self.asked: list[str] = []
        self.seen = 0
        self.anyway = False
        self.shop = Shop(self.folder / "db", self.outside, self.vault)

    def teardown(self) -> None:
        if hasattr(self, "shop"):
            self.shop.close()
            shutil.rmtree(self.folder)

    def live(self, death: Deadly) -> None:
        if death is not None:
            self.shop.death.commits, self.shop.death.before = death

    def born_again(self) -> None:
        self.shop.close()
        self.shop = Shop(self.folder / "db", self.outside, self.vault)
        self.shop.outbox.recover()

    @rule(asks=st.lists(st.tuples(BOXES, st.integers(1, 3), st.booleans(), DEATHS), min_size=2, max_size=8))
    def asks_permits(self, asks: list[tuple[str, int, bool, Deadly]]) -> None:
        for mailbox, count, anyway, death in asks:
            self.ask(mailbox, count, anyway, death)
            self.no_window_holds_more_than_its_limit()

    def ask(self, mailbox: str, count: int, anyway: bool, death: Deadly) -> None:
        who = tuple(f"w{len(self.permits)}-{n}@far.example" for n in range(count))
        self.live(death)
        self.anyway = anyway
        try:
            permit = self.shop.world.permits.ask(PermitAsk(mailbox, MAILBOXES[mailbox], who, anyway))
        except Killed:
            return self.born_again()  # a no, as far as anybody has heard
        self.shop.death.commits = None
        if permit.permit is not None:
            left = Left(self.outside.now(), mailbox, count, count)
            self.permits[permit.permit] = (mailbox, left, who)
            self.outside.left.append(left)
        return None

    @rule(index=st.integers(0, 9), late=st.integers(0, 9 * MINUTE))
    def webmail_sends(self, index: int, late: int) -> None:
        """Its copy is in Sent, and will be witnessed by a pass."""
        if self.permits:
            permit = sorted(self.permits)[index % len(self.permits)]
            mailbox, _, who = self.permits[permit]
            self.outside.file(mailbox, f"<{permit}@webmail.example>", who)

    @rule(mailbox=BOXES)
    def phone_sends(self, mailbox: str) -> None:
        n = len(self.outside.sent[mailbox])
        self.outside.file(mailbox, f"<phone{n}@{mailbox}.example>", (f"ph{n}@far.example",))

    @rule(
        orders=st.lists(
            st.tuples(BOXES, st.integers(1, 2), st.sampled_from(FATES), DEATHS), min_size=2, max_size=8
        )
    )
    def sends(self, orders: list[tuple[str, int, Fate, Deadly]]) -> None:
        for mailbox, count, fate, death in orders:
            self.send(mailbox, count, fate, death)
            self.no_window_holds_more_than_its_limit()

    def send(self, mailbox: str, count: int, fate: Fate, death: Deadly) -> None:
        message_id = f"<{len(self.asked)}@acme.example>"
        who = [f"o{len(self.asked)}-{n}@far.example" for n in range(count)]
        self.asked.append(message_id)
        self.live(death)
        try:
            try:
                self.shop.enqueue(mailbox, message_id, who)
            except Killed:
                self.born_again()
                self.shop.enqueue(mailbox, message_id, who)  # nobody answered: asked again, with the same id
        except TooManyRecipients:
            self.asked.remove(message_id)
        self.dispatches(fate, death)

    @rule(fate=st.sampled_from(FATES), death=DEATHS)
    def dispatches(self, fate: Fate, death: Deadly) -> None:
        self.outside.fate = fate
        self.live(death)
        try:
            self.shop.dispatch()
        except Killed:
            self.born_again()
        self.shop.death.commits = None
        self.outside.fate = "takes"

    @rule(mailbox=BOXES, death=DEATHS)
    def syncs(self, mailbox: str, death: Deadly) -> None:
        self.live(death)
        try:
            self.shop.sync(mailbox)
        except Killed:
            self.born_again()
        self.shop.death.commits = None
        for permit in self.shop.world.permits_in("released") & self.permits.keys():
            _, left, _ = self.permits.pop(permit)
            self.outside.left.remove(left)  # given back: it was never sent

    @rule(fate=st.sampled_from(FATES))
    def goes_on(self, fate: Fate) -> None:
        """Long enough for two looks into Sent, and for what was deferred."""
        for _ in range(3):
            for mailbox in MAILBOXES:
                self.syncs(mailbox, None)
            self.dispatches(fate, None)
            self.outside.clock.advance(6 * MINUTE)

    @rule(by=st.one_of(st.integers(1, 20 * MINUTE), st.integers(HOUR - 2, HOUR + 2), st.integers(1, 2 * DAY)))
    def time_passes(self, by: int) -> None:
        self.outside.clock.advance(by)

    @rule(by=st.integers(1, 3 * DAY))
    def clock_steps_back(self, by: int) -> None:
        self.outside.clock.advance(-by)
        self.outside.behind += by

    @rule(by=st.one_of(st.integers(1, 3 * HOUR), st.integers(1, 400 * DAY)))
    def clock_leaps_ahead(self, by: int) -> None:
        self.outside.clock.advance(by)
        self.outside.behind -= by

    @rule(by=st.sampled_from((HOUR, DAY, 400 * DAY)), death=DEATHS)
    def a_leap_stands_until_it_is_believed(self, by: int, death: Deadly) -> None:
        """Longer than an hour, in which the outbox looks every few minutes."""
        self.clock_leaps_ahead(by)
        for _ in range(14):
            self.outside.clock.advance(5 * MINUTE)
            self.dispatches("takes", death)
            self.no_window_holds_more_than_its_limit()

    @rule()
    def clock_is_put_right(self) -> None:
        self.outside.clock.advance(self.outside.behind)
        self.outside.behind = 0

    @rule(
        mailbox=BOXES, hour=st.integers(2, 4), day=st.integers(4, 8), counts=st.sampled_from(["outreach", "all"]),
        ramp=st.one_of(st.none(), st.integers(1, 2)),
    )  # fmt: skip
    def settings_change(self, mailbox: str, hour: int, day: int, counts: str, ramp: int | None) -> None:
        self.held[mailbox] = Rules(hour, day, counts, ramp)
        mine = tables.mailboxes.c.id == mailbox
        with self.shop.world.store.write() as tx:
            tx.execute(
                tables.mailboxes.update()
                .where(mine)
                .values(limit_hour=hour, limit_day=day, counts=counts, ramp=ramp)
            )

    @rule(limit=st.one_of(st.none(), st.integers(1, 6)))
    def domain_limit_changes(self, limit: int | None) -> None:
        self.domain_day = limit
        with self.shop.world.store.write() as tx:
            domains.set_limit(tx, DOMAIN, limit, self.shop.clock.now())

    @rule()
    def restarts(self) -> None:
        self.born_again()

    @invariant()
    def no_window_holds_more_than_its_limit(self) -> None:
        """Once by what left in real time, once by the rows; each window that ends at what is new."""
        if not hasattr(self, "shop"):
            return
        for number, end in enumerate(self.outside.left):
            if number >= getattr(self, "judged", 0):
                before = [one for one in self.outside.left[: number + 1] for _ in range(one.sends)]
                self.judge(end.mailbox, [(one.mailbox, one.at) for one in before], end.at, outbox=False)
        self.judged = len(self.outside.left)
        with self.shop.world.store.read() as connection:
            table = tables.sends.c
            query = select(table.id, table.mailbox_id, table.at, table.outreach, table.source)
            rows = [Entry(*row) for row in connection.execute(query.where(table.state != "released"))]
        for row in rows:
            if row.id > self.seen and row.source != "elsewhere":
                up_to = [(one.mailbox, one.at) for one in rows if one.at <= row.at and one.outreach]
                self.judge(row.mailbox, up_to, row.at, outbox=row.source == "outbox")
        self.seen = max((row.id for row in rows), default=self.seen)
        self.anyway = False

    def judge(self, mailbox: str, sends: list[tuple[str, int]], end: int, *, outbox: bool) -> None:
        """All of it is outreach here. `anyway` lifts hour and day, and nothing else."""
        rules, mine = self.held[mailbox], [at for box, at in sends if box == mailbox]
        most = CEILING.per_day * (OUTBOX_SHARE if outbox else 100) // 100
        limits = [(DAY, most, mine)]
        if not self.anyway or outbox:
            today = rules.day if rules.ramp is None else min(rules.day, rules.ramp)
            limits += [(HOUR, rules.hour, mine), (DAY, today, mine)]
        if self.domain_day is not None and MAILBOXES[mailbox].endswith(f"@{DOMAIN}"):
            everybody = [at for box, at in sends if MAILBOXES[box].endswith(f"@{DOMAIN}")]
            limits.append((DAY, self.domain_day, everybody))
        for window, limit, times in limits:
            assert sum(end - window < at <= end for at in times) <= limit, (window, limit, times, end)

    @invariant()
    def nothing_is_sent_twice_or_lost(self) -> None:
        if not hasattr(self, "shop"):
            return
        assert max(self.outside.taken.values(), default=0) <= 1
        states = self.shop.messages()
        assert sorted(states) == sorted(self.asked)
        taken = {message_id for message_id, _ in self.outside.taken}
        for message_id, state in states.items():
            if state in ("sent", "failed", "queued"):
                assert (message_id in taken) == (state == "sent"), (message_id, state)


@pytest.mark.timeout(400)
def test_both_promises_hold_whatever_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.sending.dispatch.AT_ONCE", 1)  # so that a run can be repeated
    template(tmp_path / "db")
    Promises.template, Promises.vault = tmp_path / "db", memory_vault()
    run_state_machine_as_test(
        Promises,
        settings=settings(
            max_examples=15, stateful_step_count=40, deadline=None, derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
