"""Check-ups of linked mailboxes over a real database and a real name server."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from sqlalchemy import delete

from companion.core.clock import DAY
from companion.core.errors import NotFound
from companion.dns.resolver import Resolver
from companion.health.report import HealthReport
from companion.health.service import Health
from companion.store import checkups, links, tables
from companion.store.ledger import SendRow, write
from tests.fakes.clock import FixedClock
from tests.health.keys import rsa
from tests.ledger.happened import fact, left
from tests.ledger.world import ADDRESS, MAILBOX, World
from tests.rig.servers import DnsRig

KEY = rsa(2048)
DEADLINE = 3.0  # seconds that a question may take: enough for every answer, however busy the machine is
ZONES = f"""
acme.example MX 10 mail.acme.example.
acme.example TXT "v=spf1 mx a:smtp.acme.example ~all"
acme.example NS dns1.registrar-servers.com.
mail.acme.example A 192.0.2.1
2.2.0.192.in-addr.arpa PTR smtp.acme.example.
smtp.acme.example A 192.0.2.2
default._domainkey.acme.example TXT "v=DKIM1; k=rsa; p={KEY[:200]}" "{KEY[200:]}"
. ! delay 0.03
"""


@pytest.fixture(scope="module")
def server(dns_rig: Callable[[str], DnsRig]) -> DnsRig:
    return dns_rig(ZONES)


@pytest.fixture
def health(world: World, clock: FixedClock, server: DnsRig) -> Health:
    return Health(world.store, lambda: Resolver([(server.host, server.port)]), clock)


def send(world: World, clock: FixedClock, *counts: int, outreach: bool = True) -> None:
    """So many sends a day, the last number today's."""
    rows = [
        SendRow(
            MAILBOX, ADDRESS, "p@far.example", None, clock.now() - age * DAY, "elsewhere", outreach, "sent"
        )
        for age, count in enumerate(reversed(counts))
        for _ in range(count)
    ]
    with world.store.write() as tx:
        write(tx, rows)


def counted(report: HealthReport) -> list[str]:
    """Without tips about what a domain can do without."""
    return [found.id for found in report.findings if found.severity != "hint"]


def test_a_first_check_up_is_kept_and_told(health: Health, world: World, clock: FixedClock) -> None:
    send(world, clock, 10, 10, 10)
    assert health.latest(MAILBOX) is None
    report = health.check(MAILBOX)
    assert (report.score.score, report.score.low, report.score.high) == (67.0, 26.8, 86.8)
    assert counted(report) == ["dmarc.none", "blocklists.not_agreed", "dkim.ok", "mx.ok", "ptr.ok", "spf.ok"]
    fix = report.findings[0].fix
    assert fix is not None
    assert fix.record is not None
    assert fix.record.value == f"v=DMARC1; p=none; rua=mailto:{ADDRESS}"
    latest = health.latest(MAILBOX)
    assert latest is not None
    assert (latest.at, latest.health) == (clock.now(), report.as_kept())
    with world.store.read() as connection:
        assert checkups.score_of(connection, MAILBOX) == 67.0
    assert set(world.events()) == {"health"}


def test_questions_are_asked_at_once(
    world: World, clock: FixedClock, dns_rig: Callable[[str], DnsRig]
) -> None:
    rig = dns_rig(ZONES.replace(". ! delay 0.03", ". ! delay 0.1"))
    report = Health(world.store, lambda: Resolver([(rig.host, rig.port)]), clock).check(MAILBOX)
    assert report.queries >= 20
    assert report.seconds < report.queries * 0.1 / 2  # one after the other it would take more than 2 s


def test_the_ledger_feeds_the_volume_pillar(health: Health, world: World, clock: FixedClock) -> None:
    assert health.check(MAILBOX).score.score is None  # nothing sent: not enough known
    send(world, clock, 60, 60, 60, outreach=False)
    assert health.check(MAILBOX).score.score == 67.0  # answers don't count against the limit
    world.change_mailbox(counts="all")
    over = health.check(MAILBOX).score
    assert over.score is not None
    assert over.score < 67.0
    assert over.evidence_share == 0.4


def test_what_came_back_counts_in_the_score_and_says_what_it_costs(
    health: Health, world: World, clock: FixedClock
) -> None:
    send(world, clock, 40, 40, 40)
    before = health.check(MAILBOX).score  # no pass has looked for bounces yet
    world.change_mailbox(synced_at=clock.now())
    calm = health.check(MAILBOX).score
    # Bounces, rejections, deferrals, unsubscribes, replies.
    assert calm.evidence_share - before.evidence_share == pytest.approx(0.37)
    with world.store.write() as tx:
        for n in range(6):
            send_id = left(tx, MAILBOX, clock.now() - n, f"p{n}@far.example")
            owner = "address" if n < 5 else "sender"
            fact(
                tx,
                MAILBOX,
                "bounce",
                clock.now(),
                send_id=send_id,
                owner=owner,
                permanent=True,
                status="5.7.27",
            )
        fact(tx, MAILBOX, "bounce", clock.now(), send_id=1, owner="address", matched="subject")
    report = health.check(MAILBOX)
    found = {one.id: one for one in report.findings}
    assert (
        found["bounces.seen"].title == "6 of 126 messages bounced"
    )  # of which one not because of its address
    assert found["rejections.spf"].severity == "hint"
    assert report.score.score is not None
    assert calm.score is not None
    assert report.score.score < calm.score
    with world.store.write() as tx:
        tx.execute(delete(tables.facts).where(tables.facts.c.owner == "address"))
    mended = health.check(MAILBOX).score.score
    assert mended == pytest.approx(report.score.score + found["bounces.seen"].gain)


def test_a_linkings_step_says_how_it_goes(health: Health, world: World) -> None:
    with world.store.write() as tx:
        links.start(tx, "l_one", ADDRESS, 1)
    health.check(MAILBOX, "l_one")
    with world.store.read() as connection:
        link = links.get(connection, "l_one")
    assert link is not None
    step = next(step for step in link.steps if step["name"] == "checking")
    assert step["state"] == "done"
    assert step["seconds"] > 0
    events = world.events()
    assert [kind for kind in events if kind == "link"] == ["link"] * 3
    assert events[:2] == ["link", "link"]
    assert events[-2:] == ["health", "link"]


def test_without_name_servers_the_last_score_stays(health: Health, world: World, clock: FixedClock) -> None:
    send(world, clock, 10, 10, 10)
    first = health.check(MAILBOX)
    clock.advance(DAY)
    offline = Health(world.store, lambda: Resolver([]), clock)
    second = offline.check(MAILBOX)
    assert second.score == first.score
    assert {found.severity for found in second.findings} == {"unknown"}
    told = [found.text for found in second.findings if found.check != "blocklists"]
    assert all("Your score didn't change." in text for text in told)
    assert second.checked_at == first.checked_at + DAY
    assert health.check(MAILBOX).score.score == first.score.score


def test_a_silent_part_of_the_dns_delays_and_hides_only_its_own_check(
    world: World, clock: FixedClock, dns_rig: Callable[[str], DnsRig]
) -> None:
    rig = dns_rig(ZONES.replace(". ! delay 0.03", "_dmarc.acme.example ! drop"))
    health = Health(world.store, lambda: Resolver([(rig.host, rig.port)], DEADLINE), clock)
    report = health.check(MAILBOX)
    unheard = [found.id for found in report.findings if found.severity == "unknown"]
    assert unheard == ["blocklists.not_agreed", "dmarc.unasked"]
    assert report.seconds < 2 * DEADLINE  # one silence after the other would take more


@pytest.mark.parametrize("fault", ["servfail", "refused"])
def test_a_name_server_in_trouble_is_nobodys_fault(
    world: World, clock: FixedClock, dns_rig: Callable[[str], DnsRig], fault: str
) -> None:
    rig = dns_rig(f". ! {fault}")
    report = Health(world.store, lambda: Resolver([(rig.host, rig.port)]), clock).check(MAILBOX)
    told = {(found.severity, found.title) for found in report.findings if found.check != "blocklists"}
    assert told == {("unknown", "Couldn't ask")}
    assert (report.score.score, report.score.low, report.score.high) == (None, 0.0, 100.0)


def test_answers_cut_short_come_by_tcp(
    world: World, clock: FixedClock, dns_rig: Callable[[str], DnsRig]
) -> None:
    rig = dns_rig(ZONES.replace(". ! delay 0.03", ". ! truncate"))
    report = Health(world.store, lambda: Resolver([(rig.host, rig.port)]), clock).check(MAILBOX)
    assert counted(report) == ["dmarc.none", "blocklists.not_agreed", "dkim.ok", "mx.ok", "ptr.ok", "spf.ok"]


def test_unknown_and_unlinked_mailboxes(world: World, clock: FixedClock, server: DnsRig) -> None:
    def unlink_and_resolve() -> Resolver:
        with world.store.write() as tx:
            tx.execute(delete(tables.mailboxes))
        return Resolver([(server.host, server.port)])

    health = Health(world.store, unlink_and_resolve, clock)
    with pytest.raises(NotFound):
        health.latest("m_nobody")
    with pytest.raises(NotFound):
        health.check(MAILBOX)  # unlinked while it runs
    assert not health.checking(MAILBOX)
    with pytest.raises(NotFound):
        health.check(MAILBOX)


def test_checking_is_said_while_it_runs(world: World, clock: FixedClock, server: DnsRig) -> None:
    started, go_on = threading.Event(), threading.Event()

    def wait() -> Resolver:
        started.set()
        assert go_on.wait(10)
        return Resolver([(server.host, server.port)])

    health = Health(world.store, wait, clock)
    runner = threading.Thread(target=health.check, args=(MAILBOX,))
    runner.start()
    assert started.wait(10)
    assert health.checking(MAILBOX)
    assert not health.checking("m_other")
    go_on.set()
    runner.join(10)
    assert not health.checking(MAILBOX)
