"""What became of the sends of the last days, over a real database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.ledger.history import Day, History
from tests.fakes.clock import FixedClock
from tests.ledger.happened import fact, left, suppress
from tests.ledger.world import MAILBOX, World, ask


@pytest.fixture
def history(world: World, clock: FixedClock) -> History:
    return History(world.store, clock)


def sent(world: World, *times: int) -> list[int]:
    with world.store.write() as tx:
        return [left(tx, MAILBOX, at, f"p{n}@far.example") for n, at in enumerate(times)]


def test_days_are_local_days(world: World, clock: FixedClock) -> None:
    kathmandu = timezone(timedelta(hours=5, minutes=45))
    at = int(datetime(2026, 11, 20, tzinfo=kathmandu).astimezone(UTC).timestamp() * 1000)
    clock.set(at + DAY + HOUR)
    sent(world, at - 1, at, at + 1, at + DAY - 1, at + DAY)
    days = History(world.store, clock, kathmandu).month(MAILBOX, 3).days
    assert [(day.day, day.sent) for day in days] == [("2026-11-19", 1), ("2026-11-20", 3), ("2026-11-21", 1)]


def test_a_day_of_25_hours_is_one_day(world: World, clock: FixedClock) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    start = int(datetime(2026, 10, 25, tzinfo=berlin).timestamp() * 1000)
    clock.set(start + 25 * HOUR)
    sent(world, start, start + 25 * HOUR - MINUTE, start + 25 * HOUR)
    days = History(world.store, clock, berlin).month(MAILBOX, 2).days
    assert [(day.day, day.sent) for day in days] == [("2026-10-25", 2), ("2026-10-26", 1)]


def test_an_empty_month_has_thirty_days(history: History) -> None:
    month = history.month(MAILBOX)
    assert len(month.days) == 30
    assert (month.counts.sent, month.counts.bounced, history.bounces(MAILBOX)) == (0, 0, [])


def test_reserved_and_released_sends_have_not_left(world: World, history: History) -> None:
    world.permits.ask(ask())
    assert history.month(MAILBOX, 1).days[0].sent == 0


def test_a_send_counts_once_on_the_day_it_left(world: World, clock: FixedClock, history: History) -> None:
    now = clock.now()
    answered, returned, both, quiet = sent(world, now - 2 * DAY, now - 2 * DAY, now - DAY, now)
    with world.store.write() as tx:
        for at in (now, now - 5, now - DAY):
            fact(tx, MAILBOX, "reply", at, send_id=answered)
        for at in (now, now - 1):
            fact(tx, MAILBOX, "bounce", at, send_id=returned, owner="address")
        fact(tx, MAILBOX, "auto_reply", now, send_id=both)
        fact(tx, MAILBOX, "reply", now, send_id=both)
        fact(tx, MAILBOX, "deferral", now, send_id=quiet)
        fact(tx, MAILBOX, "deferral", now + 1, send_id=quiet)
    month = history.month(MAILBOX, 3)
    assert [(day.sent, day.replied, day.bounced) for day in month.days] == [(2, 1, 1), (1, 1, 0), (1, 0, 0)]
    counts = month.counts
    assert (counts.sent, counts.replied, counts.auto_replied, counts.bounced, counts.deferred) == (
        4,
        2,
        1,
        1,
        1,
    )


def test_what_is_bound_to_no_send_of_these_days_is_not_counted(
    world: World, clock: FixedClock, history: History
) -> None:
    now = clock.now()
    (old,) = sent(world, now - 40 * DAY)
    with world.store.write() as tx:
        unsure = left(tx, MAILBOX, now, state="reserved")
        for send_id in (None, old, unsure):
            fact(tx, MAILBOX, "bounce", now, send_id=send_id, owner="address")
            fact(tx, MAILBOX, "reply", now, send_id=send_id)
    month = history.month(MAILBOX)
    assert sum(day.bounced + day.replied + day.sent for day in month.days) == 0
    assert (month.counts.bounced, month.counts.replied, history.bounces(MAILBOX)) == (0, 0, [])


def test_another_mailbox_is_another_matter(world: World, clock: FixedClock, history: History) -> None:
    world.add_mailbox("m_two", "two@acme.example")
    with world.store.write() as tx:
        fact(tx, "m_two", "bounce", clock.now(), send_id=left(tx, "m_two", clock.now()), owner="sender")
        fact(tx, "m_two", "complaint", clock.now())
    assert history.month(MAILBOX).counts == History(world.store, clock).month("m_none").counts
    assert history.month("m_two").counts.owners["sender"] == 1


def test_the_newest_word_on_a_bounce_says_whose_it_was(
    world: World, clock: FixedClock, history: History
) -> None:
    now = clock.now()
    first, second, third = sent(world, now - 9, now - 8, now - 7)
    with world.store.write() as tx:
        fact(tx, MAILBOX, "bounce", now - 3, send_id=first, owner="transport", reason="timed out")
        fact(tx, MAILBOX, "bounce", now - 2, send_id=first, owner="address", permanent=True, status="5.1.1")
        fact(tx, MAILBOX, "bounce", now - 1, send_id=second, owner="sender")
        fact(tx, MAILBOX, "bounce", now, send_id=third)
        suppress(tx, "p0@far.example", now)
    counts = history.month(MAILBOX, 1).counts
    assert counts.owners == {"address": 1, "sender": 1, "limit": 0, "transport": 0}
    assert counts.bounced == 3  # one of them tells nothing
    rows = history.bounces(MAILBOX)
    assert [(row.address, row.owner, row.suppressed) for row in rows] == [
        ("p2@far.example", None, False),
        ("p1@far.example", "sender", False),
        ("p0@far.example", "address", True),
    ]
    assert (rows[2].sent_at, rows[2].at, rows[2].permanent, rows[2].status) == (
        now - 9,
        now - 2,
        True,
        "5.1.1",
    )


def test_as_many_are_listed_as_are_counted(world: World, clock: FixedClock, history: History) -> None:
    """One found by its subject alone is in neither; that another one says so too makes no second."""
    now = clock.now()
    sends = sent(world, *[now] * 3)
    with world.store.write() as tx:
        for send_id, matched in zip(sends, ("id", "address", "subject"), strict=True):
            for owner in ("sender", "address"):
                fact(tx, MAILBOX, "bounce", now, send_id=send_id, owner=owner, matched=matched)
    month = history.month(MAILBOX)
    assert month.counts.bounced == len(history.bounces(MAILBOX)) == 2
    assert sum(month.counts.owners.values()) == sum(day.bounced for day in month.days) == 2


def test_an_address_that_a_bounce_names_is_marked_too(
    world: World, clock: FixedClock, history: History
) -> None:
    (send,) = sent(world, clock.now())
    with world.store.write() as tx:
        fact(tx, MAILBOX, "bounce", clock.now(), send_id=send, owner="address", address="bob.now@far.example")
        suppress(tx, "bob.now@far.example", clock.now())
    (row,) = history.bounces(MAILBOX)
    assert (row.address, row.suppressed) == ("p0@far.example", True)


def test_complaints_and_requests_count_as_messages(world: World, clock: FixedClock, history: History) -> None:
    now = clock.now()
    (send,) = sent(world, now)
    with world.store.write() as tx:
        fact(tx, MAILBOX, "complaint", now, send_id=send)
        fact(tx, MAILBOX, "complaint", now, message_id="<same>", address="a@far.example", send_id=send)
        fact(tx, MAILBOX, "complaint", now, message_id="<same>", address="b@far.example", send_id=send)
        fact(tx, MAILBOX, "unsubscribe", now - 31 * DAY, send_id=send)
        fact(tx, MAILBOX, "unsubscribe", now - DAY, send_id=send)
        fact(tx, MAILBOX, "complaint", now)  # about nothing that was sent: anybody can forge one
    counts = history.month(MAILBOX).counts
    assert (counts.complained, counts.unsubscribed, counts.replied) == (2, 1, 0)


def test_days_and_counts_agree(world: World, clock: FixedClock, history: History) -> None:
    now = clock.now()
    made = sent(world, *(now - n * 7 * HOUR for n in range(120)))
    with world.store.write() as tx:
        for n, send in enumerate(made):
            if n % 3 == 0:
                fact(tx, MAILBOX, "reply", now, send_id=send)
            if n % 7 == 0:
                fact(tx, MAILBOX, "bounce", now, send_id=send, owner="limit")
    month = history.month(MAILBOX)
    assert isinstance(month.days[0], Day)
    assert sum(day.sent for day in month.days) == month.counts.sent > 0
    assert sum(day.replied for day in month.days) == month.counts.replied > 0
    assert sum(day.bounced for day in month.days) == month.counts.bounced == month.counts.owners["limit"]
