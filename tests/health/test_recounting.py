"""What comes in between two check-ups reaches the score at once, and the DNS is not asked for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete, func, select, update

from companion.core.clock import DAY, HOUR
from companion.health.comparing import local_day
from companion.health.findings import Finding, plain
from companion.health.history import HealthHistory
from companion.health.service import Health
from companion.store import checkups, mailboxes, tables
from companion.store.ledger import SendRow, write
from tests.fakes.clock import NOON, FixedClock
from tests.fakes.dns import Asked, FakeDns
from tests.health.keys import rsa
from tests.ledger.happened import fact, left
from tests.ledger.world import ADDRESS, MAILBOX, World, open_world

ZONE = f"""
    acme.example MX 10 mail.acme.example
    acme.example TXT v=spf1 mx include:_spf.away.test ~all
    _spf.away.test TXT v=spf1 ip4:192.0.2.9 ~all
    mail.acme.example A 192.0.2.1
    default._domainkey.acme.example TXT v=DKIM1; k=rsa; p={rsa(2048)}
"""


class Counted(Asked):
    times = 0

    async def ask(self, question: Any) -> Any:
        type(self).times += 1
        return await super().ask(question)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock) as world:
        rows = [
            SendRow(
                MAILBOX, ADDRESS, "p@far.example", None, NOON - age * DAY - HOUR, "elsewhere", True, "sent"
            )
            for age in range(10)
            for _ in range(12)
        ]
        with world.store.write() as tx:
            write(tx, rows)
        world.change_mailbox(synced_at=NOON)
        yield world


@pytest.fixture
def health(world: World, clock: FixedClock) -> Health:
    Counted.times = 0
    return Health(world.store, lambda: Counted(FakeDns(ZONE)), clock)


def come_back(world: World, clock: FixedClock, number: int, owner: str = "address") -> None:
    """As many messages left, and were read as having come back."""
    with world.store.write() as tx:
        for n in range(number):
            send = left(tx, MAILBOX, clock.now(), f"gone{n}@far.example")
            fact(
                tx, MAILBOX, "bounce", clock.now(), send_id=send, owner=owner, permanent=True, status="5.1.1"
            )
    world.change_mailbox(synced_at=clock.now())


def rows(world: World) -> int:
    with world.store.read() as connection:
        return connection.execute(select(func.count()).select_from(tables.checkups)).scalar_one()


def shown(health: Health) -> Any:
    latest = health.latest(MAILBOX)
    assert latest is not None
    return latest.health


def by_id(health: Any) -> dict[str, Any]:
    return {one["id"]: one for one in health["findings"]}


def test_before_the_first_check_up_nothing_is_counted(health: Health, world: World) -> None:
    assert health.recount(MAILBOX) is False
    assert health.recount("m_gone") is False
    assert world.events() == []


def test_what_came_back_counts_before_the_next_check_up(
    health: Health, world: World, clock: FixedClock
) -> None:
    before = health.check(MAILBOX)
    asked, events = Counted.times, len(world.events())
    clock.advance(HOUR)
    come_back(world, clock, 12)
    assert health.recount(MAILBOX) is True
    now = shown(health)
    assert by_id(now)["bounces.seen"]["title"] == "12 of 132 messages bounced"
    assert by_id(now)["bounces.seen"]["severity"] == "stop"
    assert [cap["id"] for cap in now["score"]["caps"]] == ["bounces"]
    assert before.score.score is not None
    assert now["score"]["score"] < before.score.score
    with world.store.read() as connection:
        assert checkups.score_of(connection, MAILBOX) == now["score"]["score"]
    assert Counted.times == asked  # nobody was asked
    assert world.events()[events:] == ["health"]  # once, however many messages
    assert health.recount(MAILBOX) is False
    assert len(world.events()) == events + 1


def test_what_the_dns_said_keeps_its_time(health: Health, world: World, clock: FixedClock) -> None:
    health.check(MAILBOX)
    clock.advance(HOUR)
    come_back(world, clock, 3)
    assert health.recount(MAILBOX)
    now, latest = shown(health), health.latest(MAILBOX)
    assert latest is not None
    assert latest.at == now["checked_at"] == NOON  # so the next check-up is not put off
    assert by_id(now)["spf.ok"]["checked_at"] == NOON
    assert by_id(now)["dmarc.none"]["evidence"][0]["asked_at"] == NOON
    assert by_id(now)["bounces.seen"]["checked_at"] == NOON + HOUR


def test_a_check_up_finds_the_same_as_was_counted(health: Health, world: World, clock: FixedClock) -> None:
    """Score, findings, and the gain of each fix: also of those that only the DNS told of."""
    health.check(MAILBOX)
    come_back(world, clock, 5)
    come_back(world, clock, 2, "sender")
    assert health.recount(MAILBOX)
    counted = shown(health)
    assert any(one["gain"] for one in counted["findings"] if one["check"] == "dmarc")
    report = health.check(MAILBOX)
    assert report.as_json()["score"] == counted["score"]
    assert plain(report.findings) == counted["findings"]
    assert health.recount(MAILBOX) is False
    assert [Finding.read(one) for one in counted["findings"]] == list(report.findings)


def test_what_came_in_during_a_check_up_counts_after_it(world: World, clock: FixedClock) -> None:
    class Slow(Counted):
        async def ask(self, question: Any) -> Any:
            if self.questions == 0:
                come_back(world, clock, 12)
            return await super().ask(question)

    health = Health(world.store, lambda: Slow(FakeDns(ZONE)), clock)
    health.check(MAILBOX)
    assert by_id(shown(health))["bounces.seen"]["title"].startswith("12 of ")


def test_history_keeps_each_check_up_and_a_days_last_score(
    health: Health, world: World, clock: FixedClock
) -> None:
    first = health.check(MAILBOX).score.score
    for _ in range(3):
        clock.advance(HOUR)
        come_back(world, clock, 3)
        assert health.recount(MAILBOX)
        assert rows(world) == 2  # the check-up, and what it comes to by now
    one, evening = shown(health)["score"]["score"], local_day(clock.now(), None)
    clock.advance(DAY)
    come_back(world, clock, 3)
    assert health.recount(MAILBOX)
    assert rows(world) == 3  # yesterday's score stays what it was
    history = HealthHistory(world.store, clock).days(MAILBOX)
    assert [day.score for day in history] == [one, shown(health)["score"]["score"]]
    assert history[0].day == evening
    assert first is not None
    assert one < first


def test_one_that_is_signed_out_has_no_score_until_it_is_back(
    health: Health, world: World, clock: FixedClock
) -> None:
    before = health.check(MAILBOX).score.score
    with world.store.write() as tx:
        mailboxes.set_state(tx, MAILBOX, "needs_sign_in", "auth", clock.now())
    assert health.recount(MAILBOX)
    assert shown(health)["score"]["score"] is None
    with world.store.write() as tx:
        mailboxes.set_state(tx, MAILBOX, "active", None, clock.now())
    assert health.recount(MAILBOX)
    assert shown(health)["score"]["score"] == before


@pytest.mark.parametrize(
    "change", [{"model": "dm0"}, {"domain": "old.example"}, {"result": {"health": {}, "kept": {}}}]
)
def test_what_another_model_or_version_made_or_of_another_domain_waits_for_a_check_up(
    health: Health, world: World, clock: FixedClock, change: dict[str, Any]
) -> None:
    health.check(MAILBOX)
    with world.store.write() as tx:
        tx.execute(update(tables.checkups).values(change))
    come_back(world, clock, 12)
    assert health.recount(MAILBOX) is False


def test_one_that_was_unlinked_is_let_be(health: Health, world: World) -> None:
    health.check(MAILBOX)
    with world.store.write() as tx:
        tx.execute(delete(tables.mailboxes).where(tables.mailboxes.c.id == MAILBOX))
    assert health.recount(MAILBOX) is False
