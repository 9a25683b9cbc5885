"""The ramp-up moved on: good news for who asked for it, in the digest of its day, once, or never."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.notices.alerts import Alerts
from companion.notices.choosing import listed
from companion.notices.facts import Ramped
from companion.notices.gathering import gather
from companion.store import pacing
from companion.store.pacing import DayRow, RampRow
from tests.fakes.clock import NOON
from tests.ledger.world import MAILBOX, open_world
from tests.notices.days import Days, at, mailbox

MIDNIGHT = at("2026-11-24 00:05")  # a Tuesday


def days(alerts: Alerts, number: int = 7, decided: int = MIDNIGHT) -> Days:
    made = Days(now=at("2026-11-23 09:00"), alerts=alerts)
    made.put(mailbox())
    made.look()
    made.until(decided)
    made.put(mailbox(ramped=Ramped(made.now, number, 2, 14)))
    return made


def test_it_is_told_in_the_morning_and_once() -> None:
    life = days(Alerts(ramp_up=True))
    said = life.until(MIDNIGHT + 3 * DAY)
    assert [(one.at, one.severity, one.title, one.text) for one in said] == [
        (at("2026-11-24 08:05"), "info", "Ramp-up: 7 a day now", "northbeam.studio moved to stage 2 of 14.")
    ]


def test_the_next_step_is_another_one() -> None:
    life = days(Alerts(ramp_up=True))
    life.until(MIDNIGHT + DAY)
    life.put(mailbox(ramped=Ramped(life.now, 9, 3, 14)))
    life.until(MIDNIGHT + 2 * DAY)
    assert [one.title for one in life.shown] == ["Ramp-up: 7 a day now", "Ramp-up: 9 a day now"]


@pytest.mark.parametrize("alerts", [Alerts(), Alerts(ramp_up=True, good_news=False)])
def test_who_did_not_ask_is_not_told(alerts: Alerts) -> None:
    assert days(alerts).until(MIDNIGHT + 3 * DAY) == []


def test_after_the_digest_it_interrupts_nobody_and_the_next_day_it_is_old() -> None:
    life = days(Alerts(ramp_up=True), decided=at("2026-11-24 10:00"))
    assert life.until(at("2026-11-26 12:00")) == []


def test_it_stands_in_no_list_since_nothing_is_to_be_done() -> None:
    life = days(Alerts(ramp_up=True))
    life.until(at("2026-11-24 09:00"))
    assert [one.rule for one in life.standings if one.open] == ["ramp"]
    assert listed(life.standings) == []


def test_two_mailboxes_of_a_domain_are_one_notice() -> None:
    life = days(Alerts(ramp_up=True))
    life.put(mailbox("m_2", ramped=Ramped(life.now, 7, 2, 14)))
    life.until(MIDNIGHT + DAY)
    assert [one.title for one in life.shown] == ["Ramp-up: 7 a day now"]


def test_of_a_mailbox_that_is_signed_out_no_good_news_is_told() -> None:
    life = days(Alerts(ramp_up=True, break_quiet=False))
    life.put(replace(life.mailboxes["m_1"], state="needs_sign_in", waiting=1))
    assert [one.title for one in life.until(MIDNIGHT + DAY)] == ["Sign in again: northbeam.studio"]


@pytest.mark.parametrize(
    ("numbers", "ramp", "found"),
    [
        ((5, 7), 7, Ramped(NOON + DAY, 7, 2, 14)),
        ((5, 30), 30, Ramped(NOON + DAY, 30, 14, 14)),
        ((7, 7), 7, None),
        ((9, 5), 5, None),  # halved
        ((5, 7), 0, None),  # stopped by its score since
        ((5,), 5, None),  # it begins
        ((5, 7), None, None),  # switched off
    ],
)
def test_it_is_read_from_the_last_two_decisions(
    tmp_path: Path, numbers: tuple[int, ...], ramp: int | None, found: Ramped | None
) -> None:
    with open_world(tmp_path / "db", ramp=ramp) as world:
        with world.store.write() as tx:
            pacing.put(tx, RampRow(MAILBOX))
            for n, number in enumerate(numbers):
                day = DayRow(MAILBOX, f"2026-11-{20 + n}", number, "up", 0, NOON + n * DAY, 0)
                pacing.decided(tx, day, "2026-01-01")
        with world.store.read() as connection:
            (facts,) = gather(connection, NOON + DAY + HOUR + MINUTE)
    assert facts.ramped == found
