"""Thirty days of a person with five mailboxes, as `replay.txt` has them; and the same with a computer that sleeps."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from companion.core.clock import DAY, HOUR, MINUTE
from companion.notices.matter import REPEAT, Showing
from tests.notices.days import HOURS
from tests.notices.replay import END, Month, replayed, table


def test_thirty_days() -> None:
    month = replayed()
    shown = month.days.shown
    written = (Path(__file__).parent / "replay.txt").read_text().partition("\n\n")[2]
    assert table(month) == written, "python -m tests.notices.replay > tests/notices/replay.txt"
    assert len(month.happened) == len(month.script), "every event is on the grid of looks"

    a_day = Counter(HOURS.day(one.at) for one in shown)
    assert max(a_day.values()) == 3, "the month has a day that reaches the budget, and none that passes it"

    at_night = [one for one in shown if HOURS.quiet(one.at)]
    assert [(one.severity, one.title) for one in at_night] == [
        ("stop", "Sign in again: northbeam.studio"),
        ("stop", "8% of your mail is refused"),
    ], "with a send waiting; the mailbox that was disconnected on Saturday waits for Monday"

    assert_no_duplicates(shown)
    every = " ".join(f"{one.title} {one.text}" for one in shown)
    assert "@" not in every
    told = {title for one in shown for title in (one.title, *one.text.split(". "))}
    for title in (
        "DKIM needs a fix",
        "Fixed: DKIM now passes",
        "northbeam.studio is on a blocklist",
        "Bounces jumped to 8%",
        "Score fell from 86 to 70",
        "Daily limit reached",
    ):
        assert any(title in one for one in told), title


def assert_no_duplicates(shown: list[Showing]) -> None:
    """Nothing is told again before its time, unless it was said in between that it is over."""
    last: dict[str, Showing] = {}
    for one in shown:
        for item in one.items:
            before = last.get(item)
            if before is not None and "Fixed: " not in before.title + before.text + one.title + one.text:
                assert one.at - before.at >= REPEAT["stop"], (before, one)
            last[item] = one
    pairs = Counter((one.items, HOURS.day(one.at)) for one in shown)
    assert max(pairs.values()) == 1


def test_the_same_month_with_a_sleeping_computer() -> None:
    """Looks come only from 9:00 to 17:00 of workdays: nothing is lost, and nothing comes twice."""
    month = Month()
    events = sorted(month.script, key=lambda one: one[0])
    while month.days.now < END:
        month.days.now += 5 * MINUTE
        while events and events[0][0] <= month.days.now:
            events.pop(0)[2]()
        clock = HOURS._local(month.days.now)
        if 9 <= clock.hour < 17 and clock.weekday() < 5:
            month.days.look()
    assert_no_duplicates(month.days.shown)
    assert not any(HOURS.quiet(one.at) for one in month.days.shown)
    assert max(Counter(HOURS.day(one.at) for one in month.days.shown).values()) <= 3
    assert END - max(one.at for one in month.days.shown) < 2 * DAY + HOUR
