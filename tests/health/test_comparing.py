"""What changed between two check-ups, in sentences; each day's score; both over a real database too."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR
from companion.core.wording import as_said
from companion.health.comparing import NAMES, DayScore, changes, days, last_of_day_before, local_day
from companion.health.findings import Check
from companion.health.history import Changes, HealthHistory
from companion.store import checkups
from companion.store.checkups import CheckupRow
from tests.fakes.clock import FixedClock
from tests.ledger.world import MAILBOX, World

ZONE = UTC
SEVERITIES = ["stop", "fix", "hint", "ok", "unknown"]
BLOCKLIST = {"id": "blocklist", "at": 30, "text": "Your domain is on a list that many inboxes obey."}


def health(
    score: float | None, *findings: tuple[str, str, str], caps: tuple[Any, ...] = ()
) -> dict[str, Any]:
    return {
        "score": {"score": score, "caps": list(caps)},
        "findings": [
            {"check": check, "severity": severity, "title": title} for check, severity, title in findings
        ],
    }


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (health(71.2), health(71.4), ()),  # nobody sees it
        (health(71.0), health(80.2), ("Your score rose from 71 to 80.",)),
        (health(80.0), health(71.0), ("Your score fell from 80 to 71.",)),
        (health(None), health(66.7), ("There is a score now: 67.",)),
        (health(66.7), health(None), ("There is no score any more. It was 67.",)),
        (
            health(30.0, caps=(BLOCKLIST,)),
            health(88.0),
            ("Your score rose from 30 to 88.", f"No longer so: {BLOCKLIST['text']}"),
        ),
        (
            health(30.0),
            health(30.0, caps=(BLOCKLIST,)),
            (f"It stays at 30 or less now: {BLOCKLIST['text']}",),
        ),
        (
            health(None, ("dmarc", "stop", "DMARC record is missing"), ("spf", "ok", "Fine")),
            health(None, ("dmarc", "ok", "Found"), ("spf", "stop", "Two SPF records")),
            ("SPF: Two SPF records.", "DMARC: all well again."),
        ),
        (
            health(None, ("spf", "fix", "Too many look-ups"), ("spf", "fix", "Everybody may send")),
            health(None, ("spf", "fix", "Too many look-ups"), ("spf", "fix", "Two records")),
            ("SPF: Two records.", "SPF: no longer “Everybody may send”."),
        ),
        # What nobody could say is no news, in whichever direction, nor is a check that is new.
        (health(None, ("mx", "unknown", "Couldn't ask")), health(None, ("mx", "stop", "No server")), ()),
        (health(None, ("mx", "stop", "No server")), health(None, ("mx", "unknown", "Couldn't ask")), ()),
        (health(None), health(None, ("mx", "stop", "No server")), ()),
        (health(None, ("dkim", "hint", "1024 bits")), health(None, ("dkim", "ok", "Signed")), ()),
        # Numbers differ from day to day.
        (
            health(None, ("bounces", "fix", "5 of 203 messages bounced")),
            health(None, ("bounces", "stop", "6 of 210 messages bounced")),
            (),
        ),
        (
            health(None, ("bounces", "ok", "1 of 203 messages bounced")),
            health(None, ("bounces", "fix", "6 of 210 messages bounced")),
            ("Bounces: 6 of 210 messages bounced.",),
        ),
    ],
)
def test_what_changed(before: dict[str, Any], after: dict[str, Any], said: tuple[str, ...]) -> None:
    assert changes(before, after) == said


found = st.tuples(st.sampled_from(sorted(NAMES)), st.sampled_from(SEVERITIES), st.sampled_from("abc"))
reports = st.builds(
    lambda score, findings: health(score, *findings),
    st.none() | st.floats(0, 100),
    st.lists(found, max_size=8),
)


@given(reports, reports)
def test_the_same_is_no_change_and_all_are_sentences(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert changes(before, before) == ()
    said = changes(before, after)
    assert all(line.endswith(".") for line in said)
    assert len(set(said)) == len(said)


def test_every_check_has_a_name() -> None:
    assert set(NAMES) == set(Check.__args__)  # type: ignore[attr-defined]


def test_days_are_local_and_the_last_check_up_of_each_counts() -> None:
    noon = 1_790_000_000_000 // DAY * DAY + 12 * HOUR
    rows = [(noon, 60.0, 20.0, 90.0), (noon + HOUR, 61.0, 20.0, 90.0), (noon + 11 * HOUR, None, 0.0, 100.0)]
    first, second = local_day(noon, ZONE), local_day(noon + DAY, ZONE)
    assert days(rows, ZONE) == (DayScore(first, None, 0.0, 100.0),)
    east = timezone(timedelta(hours=2))
    assert days(rows, east) == (DayScore(first, 61.0, 20.0, 90.0), DayScore(second, None, 0.0, 100.0))
    assert last_of_day_before([row[0] for row in rows], noon + DAY, ZONE) == noon + 11 * HOUR
    assert last_of_day_before([row[0] for row in rows], noon + DAY, east) == noon + HOUR
    assert last_of_day_before([noon], noon + HOUR, ZONE) is None


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(1_790_000_000_000 // DAY * DAY + 12 * HOUR)


def checked(world: World, clock: FixedClock, score: float | None, domain: str = "acme.example") -> None:
    result = {"health": health(score), "kept": {}}
    with world.store.write() as tx:
        checkups.add(tx, CheckupRow(MAILBOX, domain, clock.now(), "dm1", score, 20.0, 90.0, result))


def test_a_history_over_the_database(world: World, clock: FixedClock) -> None:
    history = HealthHistory(world.store, clock, ZONE)
    assert (history.days(MAILBOX), history.changes(MAILBOX)) == ((), None)
    checked(world, clock, 50.0)
    assert history.changes(MAILBOX) is None  # there is no day before it
    clock.advance(31 * DAY)
    checked(world, clock, 60.0)
    yesterday = local_day(clock.now(), ZONE)
    assert history.changes(MAILBOX) is None  # a month ago is no day before
    clock.advance(DAY)
    for score in (61.0, 64.0):
        clock.advance(HOUR)
        checked(world, clock, score)
    today = local_day(clock.now(), ZONE)
    assert history.days(MAILBOX) == (
        DayScore(yesterday, 60.0, 20.0, 90.0), DayScore(today, 64.0, 20.0, 90.0),
    )  # fmt: skip
    assert history.changes(MAILBOX) == Changes(yesterday, (as_said("Your score rose from 60 to 64."),))
    checked(world, clock, 10.0, "other.example")
    assert history.changes(MAILBOX) is None  # another domain is no change of this one
