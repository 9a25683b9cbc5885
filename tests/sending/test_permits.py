"""What the web page's Send button is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import event, select

from companion.core.clock import DAY, HOUR
from companion.core.errors import NotFound
from companion.ledger.limits import Ceiling
from companion.sending.draft import Facts
from companion.sending.permits import PermitAsk
from companion.store import suppressions, tables
from companion.store.suppressions import SuppressionRow
from tests.fakes.clock import FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, World, ask, open_world
from tests.store.at_once import asked_at_once


@pytest.fixture
def world(tmp_path: Path, clock: FixedClock) -> Iterator[World]:
    with open_world(tmp_path / "db", clock, Ceiling(12, 5)) as world:
        yield world


def people(count: int, first: int = 0) -> list[str]:
    return [f"p{n}@far.example" for n in range(first, first + count)]


def test_an_allowed_send_is_reserved_and_told(world: World, clock: FixedClock) -> None:
    permit = world.permits.ask(ask(*people(2)))
    assert (permit.decision, permit.which, permit.retry_at, permit.asked) == ("allow", None, None, 2)
    assert (permit.usage.hour.used, permit.usage.hour.left) == (2, 4)
    assert permit.usage.hour.frees_at == clock.now() + HOUR
    assert [(row.state, row.source) for row in world.sends()] == [("reserved", "webmail")] * 2
    assert world.events() == ["usage"]


def test_what_no_copy_will_witness_counts_as_sent_and_is_not_given_back(
    world: World, clock: FixedClock
) -> None:
    assert world.permits.ask(replace(ask("p0@far.example"), unfiled=True)).decision == "allow"
    clock.advance(HOUR // 2)
    assert world.ledger.release_unseen(MAILBOX, clock.now()) == 0
    assert [(row.state, row.source) for row in world.sends()] == [("sent", "webmail")]
    assert world.ledger.usage(MAILBOX).hour.used == 1


def test_the_seventh_is_blocked_until_the_first_leaves_the_hour(world: World, clock: FixedClock) -> None:
    first = clock.now()
    for person in people(6):
        assert world.permits.ask(ask(person)).decision == "allow"
        clock.advance(1000)
    permit = world.permits.ask(ask("late@far.example"))
    assert (permit.decision, permit.which, permit.retry_at) == ("block", "hour", first + HOUR)
    assert (permit.permit, permit.asked, permit.may_send_anyway) == (None, 1, False)
    assert permit.usage.next_slot == first + HOUR
    clock.set(first + HOUR - 1)
    assert world.permits.ask(ask("late@far.example")).decision == "block"
    clock.set(first + HOUR)
    assert world.permits.ask(ask("late@far.example")).decision == "allow"


def test_two_recipients_wait_for_two_slots(world: World, clock: FixedClock) -> None:
    first = clock.now()
    for person in people(5):
        world.permits.ask(ask(person))
        clock.advance(1000)
    permit = world.permits.ask(ask(*people(3, first=10)))
    assert (permit.which, permit.retry_at, permit.asked) == ("hour", first + 1000 + HOUR, 3)


def test_a_blocked_message_reserves_nothing(world: World) -> None:
    assert world.permits.ask(ask(*people(7))).which == "recipients"
    assert world.sends() == []


def test_answers_are_bounded_by_the_ceiling_alone(world: World, clock: FixedClock) -> None:
    world.wrote_before("customer@far.example")
    for _ in range(12):
        permit = world.permits.ask(ask("Customer@far.example"))
        assert permit.decision == "allow"
    permit = world.permits.ask(ask("customer@far.example"))
    assert (permit.decision, permit.which, permit.retry_at) == ("block", "ceiling", clock.now() + DAY)


def test_a_full_hour_does_not_stop_an_answer(world: World) -> None:
    world.wrote_before("customer@far.example")
    for person in people(6):
        world.permits.ask(ask(person))
    assert world.permits.ask(ask("customer@far.example")).decision == "allow"
    assert world.permits.ask(ask("customer@far.example", "new@far.example")).which == "hour"


def test_answers_count_where_the_user_chose_all(tmp_path: Path) -> None:
    with open_world(tmp_path / "all", counts="all", limit_hour=1) as world:
        world.wrote_before("customer@far.example")
        assert world.permits.ask(ask("customer@far.example")).decision == "allow"
        assert world.permits.ask(ask("customer@far.example")).decision == "allow"  # passes, and took a place
        assert world.permits.ask(ask()).which == "hour"
        world.change_mailbox(replies=False)
        assert world.permits.ask(ask("customer@far.example")).which == "hour"


@pytest.mark.parametrize(
    ("recipients", "which"),
    [
        (people(6), "recipients"),  # the provider takes five a message
        (people(5), None),
        (["same@far.example", "Same@Far.example", " same@far.example"], None),
        (["not an address", "NOT AN ADDRESS"], None),
    ],
)
def test_recipients(world: World, recipients: list[str], which: str | None) -> None:
    assert world.permits.ask(ask(*recipients)).which == which


def test_one_person_written_thrice_is_one_send(world: World) -> None:
    assert world.permits.ask(ask("same@far.example", "Same@Far.example", "same@FAR.example")).asked == 1


def test_a_malformed_address_counts_too(world: World) -> None:
    world.permits.ask(ask("not an address"))
    assert world.ledger.usage(MAILBOX).hour.used == 1


class TestSendAnyway:
    def test_only_where_the_settings_allow_it(self, world: World) -> None:
        for person in people(6):
            world.permits.ask(ask(person))
        permit = world.permits.ask(ask("late@far.example", anyway=True))
        assert (permit.decision, permit.which, permit.may_send_anyway) == ("block", "hour", False)

    def test_it_reserves_and_counts(self, world: World) -> None:
        world.change_mailbox(send_anyway=True)
        for person in people(6):
            world.permits.ask(ask(person))
        assert world.permits.ask(ask("late@far.example")).may_send_anyway
        permit = world.permits.ask(ask("late@far.example", anyway=True))
        assert (permit.decision, permit.usage.hour.used, permit.usage.hour.left) == ("allow", 7, 0)
        with world.store.read() as connection:
            assert sorted(connection.execute(select(tables.permits.c.anyway)).scalars()) == [False] * 6 + [
                True
            ]

    def test_never_past_the_ceiling(self, world: World) -> None:
        world.change_mailbox(send_anyway=True)
        for person in people(12):
            assert world.permits.ask(ask(person, anyway=True)).decision == "allow"
        permit = world.permits.ask(ask("late@far.example", anyway=True))
        assert (permit.decision, permit.may_send_anyway) == ("block", False)
        assert len(world.sends()) == 12

    def test_nor_past_the_recipients_the_provider_takes(self, world: World) -> None:
        world.change_mailbox(send_anyway=True)
        permit = world.permits.ask(ask(*people(6), anyway=True))
        assert (permit.decision, permit.which, permit.may_send_anyway) == ("block", "recipients", False)


@pytest.mark.parametrize("state", ["linking", "needs_sign_in", "paused", "disconnected"])
def test_a_mailbox_that_is_not_active_sends_nothing(world: World, state: str) -> None:
    world.change_mailbox(state=state, send_anyway=True)
    permit = world.permits.ask(ask(anyway=True))
    assert (permit.decision, permit.which, permit.may_send_anyway) == ("block", "not_active", False)
    assert world.sends() == []


def test_an_unknown_mailbox_is_not_found(world: World) -> None:
    with pytest.raises(NotFound):
        world.permits.ask(PermitAsk("m_other", ADDRESS, ("bob@far.example",)))


class TestConcerns:
    facts = Facts(tokens=("{{first_name}}", "{{first_name}}"))

    def test_what_is_to_be_looked_at_is_told_once_and_reserves_nothing(self, world: World) -> None:
        permit = world.permits.ask(ask("bob@far.example", facts=self.facts))
        assert (permit.decision, permit.permit) == ("warn", None)
        assert [(one.key, one.severity, one.title) for one in permit.concerns] == [
            ("token:{{first_name}}", "fix", "{{first_name}} wasn’t filled in")
        ]
        assert (world.sends(), permit.usage.day.used, world.events()) == ([], 0, [])

    def test_what_the_user_keeps_is_asked_no_more(self, world: World) -> None:
        permit = world.permits.ask(ask("bob@far.example", facts=self.facts, kept=("token:{{first_name}}",)))
        assert (permit.decision, permit.concerns) == ("allow", [])
        assert permit.permit in world.permits_in("open")
        assert len(world.sends()) == 1

    def test_a_full_limit_speaks_first(self, world: World) -> None:
        for who in people(6):
            world.permits.ask(ask(who))
        permit = world.permits.ask(ask("bob@far.example", facts=self.facts))
        assert (permit.decision, permit.which, len(permit.concerns)) == ("block", "hour", 1)
        assert len(world.sends()) == 6

    def test_somebody_who_wants_no_more_cannot_be_kept(self, world: World) -> None:
        with world.store.write() as tx:
            suppressions.add(tx, 0, [SuppressionRow("bob@far.example", "unsubscribed", 0)])
        permit = world.permits.ask(ask("bob@far.example", kept=("unsubscribed:bob@far.example",)))
        assert (permit.decision, permit.permit, world.sends()) == ("warn", None, [])


def test_asked_for_at_once_they_share_a_commit_and_each_is_told_its_own(world: World) -> None:
    """Those that wait for each other are decided in one transaction, in the order in which they came."""
    asks = [
        ask("a@far.example"),
        ask("b@far.example", facts=Facts(tokens=("{{first_name}}",))),  # tried, and nothing of it stays
        PermitAsk("m_other", ADDRESS, ("c@far.example",)),
        ask(*people(5), facts=Facts(has_unsubscribe=True)),
        ask("d@far.example"),
    ]
    found, commits = asked_at_once(world.store, [partial(world.permits.ask, one) for one in asks])
    assert isinstance(found.pop(2), NotFound)
    assert [(one.decision, one.which) for one in found] == [
        ("allow", None), ("warn", None), ("allow", None), ("block", "hour"),
    ]  # fmt: skip
    assert [one.usage.hour.used for one in found] == [1, 1, 6, 6]
    assert commits == 1
    assert [row.recipient for row in world.sends()] == ["a@far.example", *people(5)]
    assert {found[0].permit, found[2].permit} == world.permits_in("open")


def test_more_than_ten_recipients_are_pointed_out(tmp_path: Path) -> None:
    with open_world(tmp_path / "many", limit_hour=50) as world:
        seen = Facts(has_unsubscribe=True, visible=10)
        assert world.permits.ask(ask(*people(10), facts=seen)).concerns == []
        permit = world.permits.ask(ask(*people(11, first=10), facts=replace(seen, visible=11)))
    assert permit.decision == "warn"
    assert [worry.title for worry in permit.concerns] == ["11 people see each other’s address"]


def test_how_much_it_asks_of_the_database(world: World) -> None:
    """Twenty callers wait for each other's statements. What is switched off is asked where something was found, and
    what says the same text only of a text."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, text: str, *_more: object) -> None:
        asked.append(text.split()[0])

    event.listen(world.store._writer, "before_cursor_execute", note)
    assert world.permits.ask(ask("bob@far.example")).decision == "allow"
    event.remove(world.store._writer, "before_cursor_execute", note)
    assert asked == ["BEGIN", "SELECT", "UPDATE", "SELECT", "SELECT", "INSERT", "INSERT", "INSERT"]
