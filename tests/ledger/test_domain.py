"""A limit that all mailboxes of a domain share: counted together, decided in one transaction, never passed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR, MINUTE
from companion.ledger.limits import Denied
from companion.ledger.service import Answer, Wanted
from companion.store import addressees, domains
from tests.fakes.clock import NOON, FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, World, open_world

BOB, FAR, ALIKE = "m_bob", "m_far", "m_alike"
ALL = (MAILBOX, BOB)


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock, limit_hour=100, limit_day=100) as world:
        fill(world)
        yield world


def fill(world: World) -> None:
    wide = {"limit_hour": 100, "limit_day": 100}
    world.add_mailbox(BOB, "bob@acme.example", **wide)
    world.add_mailbox(FAR, "bob@other.example", **wide)
    world.add_mailbox(ALIKE, "bob@not-acme.example", **wide)


def limit(world: World, most: int | None, now: int = NOON) -> None:
    with world.store.write() as tx:
        domains.set_limit(tx, "acme.example", most, now)


def send(world: World, mailbox_id: str, *recipients: str) -> str | None:
    """Which limit refused."""
    refused = asked(world, mailbox_id, *recipients).verdict
    return refused.which if isinstance(refused, Denied) else None


def asked(world: World, mailbox_id: str, *recipients: str, anyway: bool = False) -> Answer:
    who = recipients or ("bob@far.example",)
    with world.store.write() as tx:
        known = addressees.of(tx, mailbox_id, who).known
        wanted = Wanted(ADDRESS, who, "webmail", "p_any", anyway=anyway, known=known)
        return world.ledger.reserve(tx, world.ledger.lock(tx, mailbox_id), wanted)


def strangers(count: int, start: int = 0) -> list[str]:
    return [f"p{start + number}@there.example" for number in range(count)]


def test_it_is_off_until_it_is_set_and_off_again(world: World) -> None:
    assert world.ledger.usage(MAILBOX).domain is None
    limit(world, 1)
    assert send(world, BOB) is None
    assert send(world, MAILBOX) == "domain"
    limit(world, None)
    assert send(world, MAILBOX) is None


def test_what_every_mailbox_of_the_domain_sent_before_counts_and_nobody_elses(
    world: World, clock: FixedClock
) -> None:
    for mailbox_id in (MAILBOX, BOB, FAR, ALIKE):
        assert send(world, mailbox_id, *strangers(2)) is None
        clock.advance(MINUTE)
    limit(world, 5, clock.now())
    for mailbox_id in ALL:
        usage = world.ledger.usage(mailbox_id)
        assert usage.domain is not None
        assert (usage.domain.used, usage.domain.left, usage.can_send_now) == (4, 1, 1)
    assert world.ledger.usage(FAR).domain is None
    assert send(world, MAILBOX, *strangers(2)) == "domain"
    assert send(world, MAILBOX) is None
    assert send(world, FAR) is None


def test_the_moment_it_frees_is_exact_whichever_mailbox_sent(world: World, clock: FixedClock) -> None:
    limit(world, 3)
    send(world, BOB, *strangers(2))
    clock.advance(HOUR)
    send(world, MAILBOX)
    assert asked(world, MAILBOX, *strangers(3)).verdict == Denied("domain", NOON + HOUR + DAY, 3)
    clock.set(NOON + HOUR + DAY - 1)
    assert send(world, MAILBOX, *strangers(3)) == "domain"
    clock.advance(1)
    assert send(world, MAILBOX, *strangers(3)) is None


def test_an_answer_passes_it_and_send_anyway_does_not(world: World) -> None:
    limit(world, 1)
    world.wrote_before("customer@far.example")
    world.change_mailbox(send_anyway=True)
    assert send(world, BOB) is None
    assert send(world, MAILBOX, "customer@far.example") is None
    over = asked(world, MAILBOX, anyway=True)
    assert (over.verdict, over.may_go_over) == (Denied("domain", NOON + DAY, 1), False)


def test_what_left_stays_counted_once_its_mailbox_is_unlinked(world: World) -> None:
    from companion.store import mailboxes

    limit(world, 1)
    send(world, BOB)
    with world.store.write() as tx:
        mailboxes.retire(tx, BOB, NOON)
    assert send(world, MAILBOX) == "domain"


def test_two_mailboxes_at_once_never_pass_it(world: World) -> None:
    limit(world, 25)
    draw = Random(7)
    wishes = [(draw.choice(ALL), strangers(draw.randint(1, 3), 10 * number)) for number in range(60)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda one: send(world, one[0], *one[1]), wishes))
    left = sum(len(world.sends(mailbox_id)) for mailbox_id in ALL)
    assert 23 <= left <= 25


def test_a_clock_that_steps_back_refills_it_for_no_mailbox(world: World, clock: FixedClock) -> None:
    limit(world, 2)
    send(world, BOB, *strangers(2))
    clock.set(NOON - 40 * DAY)  # Bob's mailbox decides nothing from here on
    assert send(world, MAILBOX) == "domain"
    clock.advance(DAY - 1)
    assert send(world, MAILBOX) == "domain"
    clock.advance(1)
    assert send(world, MAILBOX) is None
    clock.set(NOON + DAY)  # put right: what left while it was wrong left just now
    assert send(world, BOB, *strangers(2)) == "domain"


steps = st.lists(
    st.tuples(
        st.sampled_from([0, 1, MINUTE, 5 * HOUR, DAY, -MINUTE, -3 * HOUR, -20 * DAY, 20 * DAY]),
        st.sampled_from(ALL),
        st.integers(1, 3),
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(course=steps)
def test_in_no_24_hours_of_real_time_it_is_passed(
    tmp_path_factory: pytest.TempPathFactory, course: list[tuple[int, str, int]]
) -> None:
    """However the clock jumps: in the time that really went by, which is what a step forward shows."""
    clock, real = FixedClock(), 0
    left: list[int] = []
    with open_world(tmp_path_factory.mktemp("w") / "db", clock, limit_hour=100, limit_day=100) as world:
        fill(world)
        limit(world, 4)
        for jump, mailbox_id, count in course:
            clock.advance(jump)
            real += max(jump, 0)
            if send(world, mailbox_id, *strangers(count)) is None:
                left += [real] * count
    for at in left:
        assert sum(at - DAY < other <= at for other in left) <= 4
