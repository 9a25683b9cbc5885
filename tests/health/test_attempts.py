"""A user sets a record and waits: a real name server whose zone changes, a real database that is opened again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import NotFound
from companion.dns.resolver import Resolver
from companion.health.attempts import Attempts
from companion.health.checkup import Asker
from companion.health.service import Health
from companion.health.waiting import Waiting
from tests.fakes.clock import FixedClock
from tests.fakes.served import free_port
from tests.health.keys import rsa
from tests.ledger.world import MAILBOX, World, reopen_world
from tests.rig.knotrig import Knot

KEY = rsa(2048)
BEFORE = f"""
acme.example. MX 10 mail.acme.example.
acme.example. TXT "v=spf1 mx a:smtp.acme.example ~all"
mail.acme.example. A 192.0.2.1
2.2.0.192.in-addr.arpa. PTR smtp.acme.example.
smtp.acme.example. A 192.0.2.2
default._domainkey.acme.example. TXT "v=DKIM1; k=rsa; p={KEY[:200]}" "{KEY[200:]}"
"""
AFTER = f'{BEFORE}_dmarc.acme.example. TXT "v=DMARC1; p=none; rua=mailto:ann@acme.example"\n'


class Places:
    """Where the next look asks, and how often anybody looked."""

    def __init__(self, server: Knot) -> None:
        self.server = (server.host, server.port)
        self.askers: list[Resolver] = []

    def asker(self) -> Asker:
        self.askers.append(Resolver([self.server], 0.5))
        return self.askers[-1]


@pytest.fixture
def server() -> Iterator[Knot]:
    with Knot({".": BEFORE}) as server:
        yield server


@pytest.fixture
def places(server: Knot) -> Places:
    return Places(server)


def over(world: World, places: Places, clock: FixedClock) -> tuple[Health, Attempts]:
    health = Health(world.store, places.asker, clock)
    return health, Attempts(world.store, health, clock)


def pass_time(attempts: Attempts, clock: FixedClock) -> bool:
    """Until the next look; whether it found a change."""
    (one,) = attempts.waiting(MAILBOX)
    assert one.next_at is not None
    clock.set(one.next_at - 1)
    assert attempts.due() == []
    clock.advance(1)
    assert attempts.due() == [MAILBOX]
    return attempts.look(MAILBOX) == [MAILBOX]


def test_a_record_that_appears_is_found_without_the_user(
    world: World, places: Places, clock: FixedClock, server: Knot
) -> None:
    health, attempts = over(world, places, clock)
    before = health.check(MAILBOX)
    assert attempts.begin(MAILBOX, "dmarc.none")
    for _ in range(3):
        assert not pass_time(attempts, clock)
    assert all(asker.questions < 20 for asker in places.askers[1:])  # of the one check, not a whole check-up
    latest = health.latest(MAILBOX)
    assert latest is not None
    assert latest.at == before.checked_at  # nothing kept of a look
    server.put({".": AFTER})
    assert pass_time(attempts, clock)
    (standing,) = attempts.waiting(MAILBOX)
    assert standing.fixed_at is None  # a check-up says so, with its score
    after = health.check(MAILBOX)
    (fixed,) = attempts.waiting(MAILBOX)
    assert (fixed.fixed_at, fixed.next_at) == (clock.now(), None)
    assert after.score.low > before.score.low
    assert attempts.due() == []
    clock.advance(DAY + 1)
    health.check(MAILBOX)
    assert attempts.waiting(MAILBOX) == []


def test_a_restart_in_between_forgets_nothing(
    tmp_path: Path, world: World, places: Places, clock: FixedClock, server: Knot
) -> None:
    health, attempts = over(world, places, clock)
    health.check(MAILBOX)
    attempts.begin(MAILBOX, "dmarc.none")
    (waiting,) = attempts.waiting(MAILBOX)
    world.store.close()
    server.put({".": AFTER})
    clock.advance(8 * HOUR)  # the computer was off: one look is due, not a hundred
    with reopen_world(tmp_path / "db", clock) as again:
        health, attempts = over(again, places, clock)
        assert attempts.waiting(MAILBOX) == [waiting]
        assert attempts.due() == [MAILBOX]
        assert attempts.look(MAILBOX) == [MAILBOX]
        assert attempts.due() == []
        health.check(MAILBOX)
        (fixed,) = attempts.waiting(MAILBOX)
        assert fixed.fixed_at == clock.now()


def test_a_resolver_that_is_down_decides_nothing(
    world: World, places: Places, clock: FixedClock, server: Knot
) -> None:
    health, attempts = over(world, places, clock)
    before = health.check(MAILBOX)
    attempts.begin(MAILBOX, "dmarc.none")
    up, places.server = places.server, ("127.0.0.1", free_port())
    assert not pass_time(attempts, clock)
    silent = health.check(MAILBOX)
    assert silent.score == before.score
    (one,) = attempts.waiting(MAILBOX)
    assert (one.finding, one.fixed_at) == ("dmarc.none", None)
    places.server = up
    server.put({".": AFTER})
    assert pass_time(attempts, clock)
    health.check(MAILBOX)
    assert attempts.waiting(MAILBOX)[0].fixed_at == clock.now()


def test_a_record_with_a_new_mistake_is_waited_for_on(
    world: World, places: Places, clock: FixedClock, server: Knot
) -> None:
    health, attempts = over(world, places, clock)
    health.check(MAILBOX)
    attempts.begin(MAILBOX, "dmarc.none")
    two = AFTER + '_dmarc.acme.example. TXT "v=DMARC1; p=reject"\n'
    server.put({".": two})
    assert pass_time(attempts, clock)
    health.check(MAILBOX)
    (one,) = attempts.waiting(MAILBOX)
    assert one.finding != "dmarc.none"
    assert one.fixed_at is None
    server.put({".": AFTER})
    assert pass_time(attempts, clock)
    health.check(MAILBOX)
    assert attempts.waiting(MAILBOX)[0].fixed_at == clock.now()


def test_what_mended_a_domain_mended_it_for_all_of_its_mailboxes(
    world: World, places: Places, clock: FixedClock, server: Knot
) -> None:
    """The one it was done for first, also where it is signed out: the DNS is asked without."""
    world.add_mailbox("m_bob", "bob@acme.example")
    world.add_mailbox("m_out", "out@acme.example", state="needs_sign_in")
    world.add_mailbox("m_far", "far@other.example")
    health, attempts = over(world, places, clock)
    health.check(MAILBOX)
    attempts.begin(MAILBOX, "dmarc.none")
    world.change_mailbox(state="needs_sign_in")
    server.put({".": AFTER})
    clock.advance(6 * MINUTE)
    assert attempts.look(MAILBOX) == [MAILBOX, "m_bob"]


def test_waiting_ends_by_itself(world: World, places: Places, clock: FixedClock) -> None:
    health, attempts = over(world, places, clock)
    health.check(MAILBOX)
    attempts.begin(MAILBOX, "dmarc.none")
    clock.advance(DAY)
    assert not attempts.look(MAILBOX)
    assert attempts.waiting(MAILBOX) == []


def test_pressing_again_begins_anew(world: World, places: Places, clock: FixedClock) -> None:
    health, attempts = over(world, places, clock)
    health.check(MAILBOX)
    attempts.begin(MAILBOX, "dmarc.none")
    clock.advance(5 * HOUR)
    attempts.begin(MAILBOX, "dmarc.none")
    (one,) = attempts.waiting(MAILBOX)
    assert isinstance(one, Waiting)
    assert one.since == clock.now()
    assert one.next_at is not None
    assert one.next_at - clock.now() < 6 * MINUTE


def test_each_change_is_told_to_open_sidebars(world: World, places: Places, clock: FixedClock) -> None:
    health, attempts = over(world, places, clock)
    health.check(MAILBOX)
    before = len(world.events())
    attempts.begin(MAILBOX, "dmarc.none")
    pass_time(attempts, clock)
    assert world.events()[before:] == ["health", "health"]


def test_nobodys_attempt_is_refused(world: World, places: Places, clock: FixedClock) -> None:
    _, attempts = over(world, places, clock)
    with pytest.raises(NotFound):
        attempts.begin("m_nobody", "dmarc.none")
    assert not attempts.begin(MAILBOX, "dmarc.none")  # never checked up
    assert not attempts.look(MAILBOX)
