"""A check-up on its way: rows that come one by one, none lost, and the last one's in the place of those to come."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from companion.core.clock import DAY
from companion.dns.outcomes import Failed, Outcome, Question
from companion.dns.resolver import Resolver
from companion.health.checkup import RULES, check_up, settle
from companion.health.report import HealthReport
from companion.health.service import Health
from companion.health.sheet import Page, Sheet
from companion.health.unfolding import Unfolding
from tests.fakes.clock import FixedClock
from tests.fakes.dns import Asked, FakeDns
from tests.health.people import mailbox
from tests.ledger.world import MAILBOX, World
from tests.rig.servers import DnsRig

ZONES = """
acme.example MX 10 mail.acme.example.
acme.example TXT "v=spf1 mx ~all"
mail.acme.example A 192.0.2.1
"""


class Held:
    """Asks a FakeDns, but holds back the answers about DMARC until told."""

    def __init__(self, dns: FakeDns, gate: threading.Event) -> None:
        self._asked, self._gate = Asked(dns), gate
        self._opened: asyncio.Task[bool] | None = None  # one thread waits for all

    @property
    def questions(self) -> int:
        return self._asked.questions

    async def ask(self, question: Question) -> Outcome:
        if question.name.startswith("_dmarc."):
            if self._opened is None:
                self._opened = asyncio.create_task(asyncio.to_thread(self._gate.wait, 10))
            assert await asyncio.shield(self._opened)
        return await self._asked.ask(question)


def test_rows_come_while_others_still_ask() -> None:
    gate, told = threading.Event(), list[HealthReport]()

    def tell(so_far: HealthReport) -> None:
        told.append(so_far)
        if "dmarc" in so_far.pending and "spf" not in so_far.pending:
            gate.set()  # only now, so that this one must have come

    report = check_up(mailbox(), lambda: Held(FakeDns("shop.test TXT v=spf1 mx ~all"), gate), tell=tell)
    assert gate.is_set()
    assert report.pending == frozenset()
    for one in told:
        assert 0 < len(one.pending) < len(RULES)
        assert not {finding.check for finding in one.findings} & set(one.pending)
    seen = [{finding.id for finding in one.findings} for one in (*told, report)]
    assert all(earlier <= later for earlier, later in pairwise(seen))


def test_the_last_check_up_stands_in_for_what_is_to_come(
    world: World, clock: FixedClock, dns_rig: Callable[[str], DnsRig]
) -> None:
    rig = dns_rig(ZONES)
    first = Health(world.store, lambda: Resolver([(rig.host, rig.port)]), clock).check(MAILBOX)
    clock.advance(DAY)
    gate = threading.Event()
    dns = FakeDns("_dmarc.acme.example TXT v=DMARC1; p=reject")
    health = Health(world.store, lambda: Held(dns, gate), clock)
    runner = threading.Thread(target=health.check, args=(MAILBOX,))
    runner.start()
    try:
        shown = _shown(health)
        asking = health.latest(MAILBOX)
        assert asking is not None
        assert "dmarc" in asking.asking
        assert "spf" not in asking.asking
        ids = {finding["id"] for finding in shown["findings"]}
        assert "dmarc.none" in ids  # of yesterday: today's is not here yet
        assert "spf.ok" not in ids  # today's is here already
        assert shown["checked_at"] == first.checked_at  # until it is complete
        assert health.checking(MAILBOX)
    finally:
        gate.set()
        runner.join(10)
    latest = health.latest(MAILBOX)
    assert latest is not None
    assert latest.asking == ()
    assert latest.health["checked_at"] == first.checked_at + DAY
    assert "dmarc.none" not in {finding["id"] for finding in latest.health["findings"]}
    kinds = world.events()
    assert kinds.count("health") >= 3  # the first, a part of the second, and the second


def _shown(health: Health) -> dict[str, Any]:
    """What the sidebar gets once SPF has been told, while DMARC waits."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        latest = health.latest(MAILBOX)
        assert latest is not None
        if "spf.none" in {finding["id"] for finding in latest.health["findings"]}:
            return dict(latest.health)
    raise AssertionError("SPF was never told")


def test_another_domains_findings_are_not_shown() -> None:
    report = check_up(mailbox(), lambda: Asked(FakeDns()))
    unfolding = Unfolding()
    unfolding.tell("m", {"domain": "other.test", "checked_at": 1, "findings": [{"check": "spf"}]}, report)
    known = unfolding.known("m")
    assert known is not None
    assert known.health == report.as_kept()
    unfolding.done("m")
    assert unfolding.known("m") is None


def test_a_page_that_comes_late_holds_no_other_check() -> None:
    asked = list[Page]()

    def fetch(host: str, path: str, seconds: float) -> bytes | None:
        asked.append(Page(host, path))
        assert seconds > 0
        return b"version: STSv1\nmode: enforce\nmx: a.test\nmax_age: 604800"

    dns = FakeDns(
        "_mta-sts.shop.test TXT v=STSv1; id=1\nmta-sts.shop.test A 192.0.2.1\nshop.test MX 1 a.test"
    )
    report = check_up(mailbox(), lambda: Asked(dns), fetch=fetch)
    assert asked == [Page("mta-sts.shop.test", "/.well-known/mta-sts.txt")]
    assert next(one for one in report.findings if one.check == "mta_sts").id == "mta_sts.ok"
    nothing = check_up(mailbox(), lambda: Asked(dns))
    assert next(one for one in nothing.findings if one.check == "mta_sts").id == "mta_sts.file"


def test_a_check_ends_in_time_however_many_rounds_are_silent() -> None:
    class Silent(Asked):
        async def ask(self, question: Question) -> Outcome:
            self.asked.append(question)
            await asyncio.Event().wait()
            raise AssertionError("nobody sets it")

    def rule(sheet: Sheet) -> list[Outcome]:
        first = sheet.ask("A", "one.test")
        return [first, sheet.ask("A", "two.test")] if sheet.missing == set() else [first]

    asker = Silent(FakeDns())
    found = asyncio.run(settle(rule, asker, 0, seconds=0.05))
    assert found == [Failed("timeout"), Failed("timeout")]
    assert [question.name for question in asker.asked] == ["one.test", "two.test"]


def test_a_record_put_in_anothers_place() -> None:
    dns = FakeDns("shop.test TXT one\nshop.test TXT two")
    sheet = dns.sheet()
    after = sheet.changed("TXT", "shop.test", "one", "three")
    assert after.records("TXT", "shop.test") == ("three", "two")
    assert sheet.records("TXT", "shop.test") == ("one", "two")
    empty = Sheet({})
    empty.changed("TXT", "a.test", "x", "y").ask("A", "b.test")
    assert {str(question) for question in empty.missing} == {"TXT at a.test", "A at b.test"}
