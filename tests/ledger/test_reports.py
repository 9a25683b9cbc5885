"""Reports by local day: numbers equal to a count over the rows by hand, on SQLite's index, in every zone."""

from __future__ import annotations

import csv
import io
import time
from datetime import UTC, date, datetime
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, text

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import BadRange, NotFound
from companion.ledger.history import History
from companion.ledger.reports import Reports, as_csv
from companion.store import daily, tables
from companion.store.daily import NAMES, Tally
from tests.fakes.clock import FixedClock
from tests.ledger.happened import fact
from tests.ledger.world import ADDRESS, MAILBOX, World
from tests.syncing.test_query_plans import statements, wide_steps

BERLIN = ZoneInfo("Europe/Berlin")


def fill(world: World, until: int, days: int, number: int, seed: int) -> None:
    """Sends of all kinds and states, and what may come in about them, often several times."""
    random = Random(seed)
    with world.store.write() as tx:
        for n in range(number):
            left_at = until - random.randrange(days * DAY)
            row = {
                "mailbox_id": MAILBOX, "sender": ADDRESS, "recipient": f"p{n}@far.example",
                "at": left_at, "source": random.choice(("outbox", "webmail", "elsewhere")),
                "outreach": random.random() < 0.6,
                "state": random.choice(("sent", "sent", "sent", "reserved", "released")),
            }  # fmt: skip
            made = tx.execute(insert(tables.sends).values(row)).inserted_primary_key
            assert made is not None
            for _ in range(random.choice((0, 0, 1, 2, 4))):
                kind = random.choice(
                    ("reply", "auto_reply", "bounce", "unsubscribe", "complaint", "deferral")
                )
                owner = random.choice(("address", "sender", "limit", "transport", None))
                at = left_at + random.randrange(3 * DAY)
                matched = random.choice(("id", "id", "address", "subject"))
                fact(tx, MAILBOX, kind, at, send_id=int(made[0]), matched=matched, owner=owner)


def by_hand(world: World, zone: ZoneInfo, first: date, last: date) -> dict[str, dict[str, int]]:
    """The same numbers, from all rows, one after the other."""
    found: dict[str, dict[str, int]] = {}
    with world.store.read() as connection:
        sends = connection.execute(select(tables.sends)).all()
        facts = connection.execute(select(tables.facts).order_by(tables.facts.c.at, tables.facts.c.id)).all()
    for send in sends:
        day = datetime.fromtimestamp(send.at / 1000, UTC).astimezone(zone).date()
        if send.state != "sent" or not first <= day <= last:
            continue
        sums = found.setdefault(day.isoformat(), dict.fromkeys(NAMES, 0))
        said = [one for one in facts if one.send_id == send.id and one.matched != "subject"]
        bounces = [one for one in said if one.kind == "bounce"]
        sums["sent"] += 1
        sums[send.source] += 1
        sums["outreach"] += send.outreach
        sums["answered"] += any(one.kind == "reply" for one in said)
        sums["bounced"] += bool(bounces)
        sums["refused"] += bool(bounces) and bounces[-1].owner in ("sender", "limit")
        sums["unsubscribed"] += any(one.kind == "unsubscribe" for one in said)
    return found


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia"])
def test_numbers_are_those_of_the_rows(world: World, clock: FixedClock, zone: str) -> None:
    where = ZoneInfo(zone)
    end = int(datetime(2026, 11, 2, 12, tzinfo=where).timestamp() * 1000)
    clock.set(end)
    fill(world, end, 20, 400, seed=len(zone))
    first, last = date(2026, 10, 17), date(2026, 11, 1)
    report = Reports(world.store, clock, where).of(MAILBOX, first, last)
    told = {
        one.day.isoformat(): {n: getattr(one.tally, n) for n in NAMES}
        for one in report.days
        if one.tally.sent
    }
    assert told == by_hand(world, where, first, last)
    assert sum(one.tally.refused for one in report.days) > 0
    assert all(t.sent == t.outbox + t.webmail + t.elsewhere for t in (one.tally for one in report.days))
    assert report.total == sum((one.tally for one in report.days), Tally())


def test_it_says_what_today_says(world: World, clock: FixedClock) -> None:
    fill(world, clock.now(), 40, 300, seed=7)
    month = History(world.store, clock, BERLIN).month(MAILBOX)
    report = Reports(world.store, clock, BERLIN).of(MAILBOX)
    assert [(d.day, d.sent, d.replied, d.bounced) for d in month.days] == [
        (d.day.isoformat(), d.tally.sent, d.tally.answered, d.tally.bounced) for d in report.days
    ]
    owners = month.counts.owners
    assert report.total.refused == owners["sender"] + owners["limit"]


def test_days_of_23_and_25_hours_and_both_ends(world: World, clock: FixedClock) -> None:
    for day, hours in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25)):
        start = int(datetime(day.year, day.month, day.day, tzinfo=BERLIN).timestamp() * 1000)
        times = (
            start - 1,
            start,
            start + hours * HOUR - MINUTE,
            start + hours * HOUR - 1,
            start + hours * HOUR,
        )
        with world.store.write() as tx:
            tx.execute(insert(tables.sends), [
                {"mailbox_id": MAILBOX, "sender": ADDRESS, "recipient": "bob@far.example", "at": at,
                 "source": "webmail", "outreach": False, "state": "sent"} for at in times
            ])  # fmt: skip
        report = Reports(world.store, clock, BERLIN).of(MAILBOX, day, day)
        assert [(one.day, one.tally.sent) for one in report.days] == [(day, 3)]


def test_a_day_that_was_skipped_is_empty(world: World, clock: FixedClock) -> None:
    apia = ZoneInfo("Pacific/Apia")  # went over the date line: it had no 30 December 2011
    first = datetime(2011, 12, 29, 12, tzinfo=apia)
    times = [int(first.timestamp() * 1000) + n * DAY for n in range(2)]
    with world.store.write() as tx:
        tx.execute(insert(tables.sends), [
            {"mailbox_id": MAILBOX, "sender": ADDRESS, "recipient": "bob@far.example", "at": at, "source": "webmail",
             "outreach": False, "state": "sent"} for at in times
        ])  # fmt: skip
    report = Reports(world.store, clock, apia).of(MAILBOX, date(2011, 12, 29), date(2011, 12, 31))
    assert [one.tally.sent for one in report.days] == [1, 0, 1]


def test_what_cannot_be_reported(world: World, clock: FixedClock) -> None:
    reports = Reports(world.store, clock)
    for first, last in (
        (date(2026, 1, 2), date(2026, 1, 1)), (date(1, 1, 1), date(2026, 1, 1)), (date(9999, 12, 30), date.max),
        (None, date(1, 1, 5)), (date(1, 1, 1), date(1, 1, 2)), (None, date.max), (date(9998, 1, 1), None),
    ):  # fmt: skip
        with pytest.raises(BadRange):
            reports.of(MAILBOX, first, last)
    with pytest.raises(NotFound):
        reports.of("m_none")


def test_the_file_holds_every_day_once(world: World, clock: FixedClock) -> None:
    fill(world, clock.now(), 5, 40, seed=3)
    report = Reports(world.store, clock, BERLIN).of(MAILBOX)
    rows = list(csv.DictReader(io.StringIO(as_csv([report, report]), newline="")))
    assert len(rows) == 60
    assert list(rows[0]) == ["day", "mailbox", *NAMES]
    for row, one in zip(rows, report.days * 2, strict=True):
        assert row["mailbox"] == ADDRESS
        assert (row["day"], {n: int(row[n]) for n in NAMES}) == (
            one.day.isoformat(),
            {n: getattr(one.tally, n) for n in NAMES},
        )


def test_a_million_rows_are_not_gone_through(world: World, clock: FixedClock) -> None:
    """Told by the plan, which names its index; the time is printed, not judged."""
    now = clock.now()
    with world.store.write() as tx:
        tx.execute(text(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
            "INSERT INTO sends (mailbox_id, sender, recipient, at, source, outreach, state) "
            "SELECT :mailbox, 'a@b.c', 'p' || i, :now - i * 63072, 'webmail', 1, 'sent' FROM n"
        ), {"mailbox": MAILBOX, "now": now})  # fmt: skip
        tx.execute(text(
            "INSERT INTO facts (mailbox_id, kind, message_id, at, address, answers, send_id, matched, owner) "
            "SELECT :mailbox, CASE id % 3 WHEN 0 THEN 'bounce' ELSE 'reply' END, '<' || id || '>', at + 1, '', '[]', "
            "id, 'id', 'sender' FROM sends WHERE id % 20 = 0"
        ), {"mailbox": MAILBOX})  # fmt: skip
    reports = Reports(world.store, clock, BERLIN)
    with statements(world.store) as said:
        began = time.perf_counter()
        month = reports.of(MAILBOX)
        took = time.perf_counter() - began
    assert sum(day.tally.sent for day in month.days) > 30_000
    asked = [(one, values) for one, values in said.items() if "FROM sends" in one]
    assert len(asked) == 2
    for statement, values in asked:
        assert wide_steps(world.store, statement, values) == []
        with world.store.read() as connection:
            plan = " ".join(
                row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            )
        assert "ix_sends_window (mailbox_id=? AND at>? AND at<?)" in plan
    began = time.perf_counter()
    year = reports.of(MAILBOX, date(month.days[-1].day.year - 1, 1, 1))
    print(
        f"report over 1,000,000 sends: 30 days ({month.total.sent:,} sends) {took * 1000:.0f} ms, "
        f"{len(year.days)} days ({year.total.sent:,} sends) {(time.perf_counter() - began) * 1000:.0f} ms"
    )
    with world.store.read() as connection:
        assert daily.by_slice(connection, "m_none", 0, now) == {}
