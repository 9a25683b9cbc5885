"""How mail was really signed, from what syncing wrote."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.core.clock import DAY
from companion.health.sheet import Signature
from companion.health.signed import signatures_of
from companion.store import domain_reports, facts, mailboxes, sightings
from companion.store.domain_reports import DmarcRow, ReportRow
from companion.store.facts import FactRow
from companion.store.ledger import SendRow, write
from companion.store.sightings import SightingRow
from companion.store.tables import sends
from tests.fakes.clock import FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, World, open_world

DOMAIN = ADDRESS.partition("@")[2]


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock) as world:
        with world.store.write() as tx:
            write(
                tx,
                [SendRow(MAILBOX, ADDRESS, "p@far.example", "<1@x>", clock.now(), "elsewhere", True, "sent")],
            )
        yield world


def signatures(world: World, clock: FixedClock) -> tuple[Signature, ...]:
    with world.store.read() as connection:
        row = mailboxes.get(connection, MAILBOX)
        assert row is not None
        return signatures_of(connection, row, clock.now())


def bounce(world: World, at: int, *selectors: tuple[str, str], ours: bool = True) -> None:
    with world.store.write() as tx:
        send = tx.execute(select(sends.c.id)).scalar_one() if ours else None
        row = FactRow(
            MAILBOX, "bounce", f"<b{at}@x>", at, "p@far.example", send_id=send, matched="id" if ours else "none",
            selectors=selectors,
        )  # fmt: skip
        facts.add(tx, [row])


def test_of_bounces_the_newest_first_and_only_of_own_sends(world: World, clock: FixedClock) -> None:
    now = clock.now()
    bounce(world, now - 2 * DAY, ("old", DOMAIN))
    bounce(world, now - DAY, ("new", DOMAIN), ("s1", "sendgrid.net"))
    bounce(world, now - 3, ("forged", DOMAIN), ours=False)
    bounce(world, now - 40 * DAY, ("ancient", DOMAIN))
    assert signatures(world, clock) == (
        Signature("new", DOMAIN, "bounce"),
        Signature("s1", "sendgrid.net", "bounce"),
        Signature("old", DOMAIN, "bounce"),
    )  # fmt: skip


def test_what_a_message_says_is_a_name_or_nothing(world: World, clock: FixedClock) -> None:
    bounce(
        world, clock.now() - 1, ("\x1b[2J", DOMAIN), ("a b", DOMAIN), ("ok", "x\n.test"), ("x" * 300, DOMAIN)
    )
    assert signatures(world, clock) == ()


def test_copies_in_other_mailboxes(world: World, clock: FixedClock) -> None:
    row = SightingRow(
        MAILBOX, "<1@x>", DOMAIN, "m_other", "inbox", clock.now() - 5, "mx.far.example", "pass", True, DOMAIN, "sel",
        "pass", True, DOMAIN, "pass",
    )  # fmt: skip
    with world.store.write() as tx:
        sightings.add(tx, [row, row._replace(message_id="<stranger@x>", selector="forged")])
    assert signatures(world, clock) == (Signature("sel", DOMAIN, "copy"),)


@pytest.mark.parametrize(
    ("proven", "dkim", "aligned", "counts"),
    [
        (True, "pass", True, True), (None, "pass", True, False), (True, "fail", True, False),
        (True, "pass", False, False),
    ],
)  # fmt: skip
def test_of_reports_what_was_verified_and_by_whom_is_proven(
    world: World, clock: FixedClock, proven: bool | None, dkim: str, aligned: bool, counts: bool
) -> None:
    now = clock.now()
    row = DmarcRow(DOMAIN, "192.0.2.1", 9, "none", aligned, True, dkim, DOMAIN, "rep", "pass", DOMAIN, "")
    report = ReportRow(
        MAILBOX,
        "<r@x>",
        DOMAIN,
        "google.com",
        "google.com",
        "1",
        now - DAY,
        now - 1,
        now,
        proven,
        (row,),
        "dmarc",
    )
    with world.store.write() as tx:
        domain_reports.add(tx, [report])
    assert signatures(world, clock) == ((Signature("rep", DOMAIN, "report"),) if counts else ())
