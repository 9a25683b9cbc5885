"""What the Sent folder says, matched with what was reserved."""

from __future__ import annotations

import pytest

from companion.core.clock import HOUR, MINUTE
from companion.ledger.limits import Granted
from companion.ledger.service import Wanted
from companion.ledger.witness import SentCopy
from companion.store import correspondents
from tests.fakes.clock import FixedClock
from tests.ledger.world import ADDRESS, MAILBOX, Sent, World, ask


def copy(
    clock: FixedClock,
    *recipients: str,
    message_id: str | None = "<c@acme.example>",
    late: int = 0,
    uid: int = 7,
) -> SentCopy:
    return SentCopy(message_id, clock.now() + late, ADDRESS, recipients or ("bob@far.example",), uid)


def witness(world: World, *copies: SentCopy) -> int:
    with world.store.write() as tx:
        return world.ledger.witness(tx, MAILBOX, copies)


def state_of(world: World) -> list[tuple[str, str, str]]:
    return [(row.recipient, row.source, row.state) for row in world.sends()]


def test_a_copy_that_nothing_explains_was_sent_elsewhere(world: World, clock: FixedClock) -> None:
    world.wrote_before("known@far.example")
    assert witness(world, copy(clock, "bob@far.example", "known@far.example")) == 2
    assert world.sends() == [
        Sent("bob@far.example", "<c@acme.example>", clock.now(), "elsewhere", True, "sent", 7),
        Sent("known@far.example", "<c@acme.example>", clock.now(), "elsewhere", False, "sent", 7),
    ]
    assert world.events() == ["usage"]


def test_who_answered_later_was_a_stranger_when_the_mail_left(world: World, clock: FixedClock) -> None:
    wrote = clock.now() - 2 * HOUR
    with world.store.write() as tx:
        correspondents.note(tx, MAILBOX, {"bob@far.example": (wrote, clock.now())})
    witness(
        world,
        copy(clock, message_id="<cold@acme.example>", late=-3 * HOUR, uid=1),
        copy(clock, message_id="<at-once@acme.example>", late=-2 * HOUR, uid=2),
        copy(clock, message_id="<answer@acme.example>", late=-HOUR, uid=3),
    )
    assert [row.outreach for row in world.sends()] == [True, False, False]


def test_the_same_copies_again_change_nothing(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask("eve@far.example"))
    copies = [
        copy(clock),
        copy(clock, "eve@far.example", message_id="<e@acme.example>"),
        copy(clock, message_id=None, uid=8),
        copy(clock, message_id=None, uid=9),
        SentCopy("<bcc-only@acme.example>", clock.now(), ADDRESS, (), 10),
    ]
    assert witness(world, *copies, copies[0]) == 5
    before, told = world.sends(), len(world.events())
    clock.advance(MINUTE)
    assert witness(world, *copies) == 0
    assert world.sends() == before
    assert len(world.events()) == told


def test_a_permit_is_known_by_recipients_and_time(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask("Bob@FAR.example", "eve@far.example"))
    clock.advance(4 * MINUTE)
    witness(world, copy(clock, "eve@far.example", "bob@far.example"))
    assert state_of(world) == [("bob@far.example", "webmail", "sent"), ("eve@far.example", "webmail", "sent")]
    assert {row.message_id for row in world.sends()} == {"<c@acme.example>"}


def test_a_permit_explains_one_copy_only(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask())
    witness(world, copy(clock), copy(clock, message_id="<second@acme.example>", uid=8))
    assert [row.source for row in world.sends()] == ["webmail", "elsewhere"]


def test_of_two_permits_the_nearer_one_is_taken(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask())
    clock.advance(8 * MINUTE)
    world.permits.ask(ask())
    witness(world, copy(clock))
    assert [row.state for row in world.sends()] == ["reserved", "sent"]


@pytest.mark.parametrize(("late", "explained"), [(10 * MINUTE, True), (10 * MINUTE + 1, False)])
@pytest.mark.parametrize("sign", [1, -1])
def test_ten_minutes_on_both_sides(
    world: World, clock: FixedClock, late: int, explained: bool, sign: int
) -> None:
    world.permits.ask(ask())
    filed = copy(clock, late=sign * late)
    clock.advance(HOUR)
    witness(world, filed)
    assert [row.source for row in world.sends()] == (["webmail"] if explained else ["webmail", "elsewhere"])


def test_the_permit_is_the_better_witness_where_bcc_was_stripped(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask("bob@far.example", "hidden@far.example"))
    witness(world, copy(clock, "bob@far.example"))
    assert state_of(world) == [
        ("bob@far.example", "webmail", "sent"),
        ("hidden@far.example", "webmail", "sent"),
    ]


def test_recipients_that_the_page_did_not_show_are_added(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask("bob@far.example"))
    witness(world, copy(clock, "bob@far.example", "member@far.example"))
    assert state_of(world) == [
        ("bob@far.example", "webmail", "sent"),
        ("member@far.example", "elsewhere", "sent"),
    ]


def test_another_recipient_is_another_message(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask("bob@far.example", "eve@far.example"))
    witness(world, copy(clock, "bob@far.example", "zoe@far.example"))
    assert [row.source for row in world.sends()] == ["webmail", "webmail", "elsewhere", "elsewhere"]


def test_an_outbox_send_is_known_by_its_message_id(world: World, clock: FixedClock) -> None:
    wanted = Wanted(ADDRESS, ("bob@far.example", "hidden@far.example"), "outbox", "o_1", "<c@acme.example>")
    with world.store.write() as tx:
        answer = world.ledger.reserve(tx, world.ledger.lock(tx, MAILBOX), wanted)
    assert answer.verdict == Granted()
    clock.advance(3 * HOUR)
    assert witness(world, copy(clock, "bob@far.example")) == 2
    assert [row.state for row in world.sends()] == ["sent", "sent"]


def test_a_recipient_that_the_server_refused_does_not_come_back(world: World, clock: FixedClock) -> None:
    wanted = Wanted(ADDRESS, ("bob@far.example", "no@far.example"), "outbox", "o_1", "<c@acme.example>")
    with world.store.write() as tx:
        world.ledger.reserve(tx, world.ledger.lock(tx, MAILBOX), wanted)
        world.ledger.settle(tx, MAILBOX, "o_1", sent=["bob@far.example"], released=["no@far.example"])
    witness(world, copy(clock, "bob@far.example", "no@far.example"))
    assert [row.state for row in world.sends()] == ["sent", "released"]


def test_a_copy_from_the_future_counts_from_now(world: World, clock: FixedClock) -> None:
    witness(world, copy(clock, late=400 * 24 * HOUR))
    assert [row.at for row in world.sends()] == [clock.now()]
    clock.advance(HOUR)
    assert world.ledger.usage(MAILBOX).hour.used == 0


def test_a_nonsense_time_counts_as_history(world: World, clock: FixedClock) -> None:
    witness(world, SentCopy("<old@acme.example>", -5, ADDRESS, ("bob@far.example",), 1))
    assert [row.at for row in world.sends()] == [0]
    assert world.ledger.usage(MAILBOX).day.used == 0


def test_permits_without_a_copy_are_given_back_after_ten_minutes_of_sync(
    world: World, clock: FixedClock
) -> None:
    asked = clock.now()
    world.permits.ask(ask())
    clock.advance(HOUR // 2)
    assert world.ledger.release_unseen(MAILBOX, asked + 10 * MINUTE - 1) == 0
    assert world.ledger.usage(MAILBOX).hour.used == 1
    assert world.ledger.release_unseen(MAILBOX, asked + 10 * MINUTE) == 1
    assert world.ledger.usage(MAILBOX).hour.used == 0
    assert world.ledger.release_unseen(MAILBOX, asked + 20 * MINUTE) == 0


def test_a_copy_after_the_release_counts_all_the_same(world: World, clock: FixedClock) -> None:
    world.permits.ask(ask())
    filed = copy(clock)
    clock.advance(HOUR // 2)
    world.ledger.release_unseen(MAILBOX, clock.now())
    witness(world, filed)
    assert state_of(world) == [
        ("bob@far.example", "webmail", "released"),
        ("bob@far.example", "elsewhere", "sent"),
    ]


def test_a_mailbox_that_was_unlinked_has_no_ledger(world: World, clock: FixedClock) -> None:
    with world.store.write() as tx:
        assert world.ledger.witness(tx, "m_gone", [copy(clock)]) == 0


def test_a_first_pass_over_a_long_history_is_quick_and_whole(world: World, clock: FixedClock) -> None:
    copies = [
        SentCopy(f"<{n}@acme.example>", clock.now() - n * MINUTE, ADDRESS, (f"p{n}@far.example",), n)
        for n in range(5_000)
    ]
    assert witness(world, *copies) == 5_000
    assert witness(world, *copies) == 0
    assert world.ledger.usage(MAILBOX).day.used == 24 * 60


def sent_by_outbox(world: World, *recipients: str, message_id: str = "<ours@acme.example>") -> None:
    with world.store.write() as tx:
        row = world.ledger.lock(tx, MAILBOX)
        wanted = Wanted(ADDRESS, recipients or ("bob@far.example",), "outbox", "o_1", message_id)
        world.ledger.reserve(tx, row, wanted)
        world.ledger.settle(tx, MAILBOX, "o_1", sent=wanted.recipients, released=())


def test_a_copy_under_another_id_is_still_the_outboxs(world: World, clock: FixedClock) -> None:
    sent_by_outbox(world)
    clock.advance(MINUTE)
    renamed = copy(clock, message_id="<theirs@outlook.example>")
    assert witness(world, renamed) == 1
    assert state_of(world) == [("bob@far.example", "outbox", "sent")]
    assert witness(world, renamed) == 0
    assert len(world.sends()) == 1


@pytest.mark.parametrize("ours_first", [True, False])
def test_a_copy_like_it_takes_nothing_from_the_count(
    world: World, clock: FixedClock, ours_first: bool
) -> None:
    sent_by_outbox(world)
    phone = copy(clock, message_id="<phone@acme.example>", late=MINUTE, uid=8)
    ours = copy(clock, message_id="<ours@acme.example>", uid=9)
    for _ in range(2):
        for filed in (ours, phone) if ours_first else (phone, ours):
            witness(world, filed)
        assert [row.state for row in world.sends()] == ["sent", "sent"]


def test_nor_does_one_that_comes_in_the_same_batch(world: World, clock: FixedClock) -> None:
    sent_by_outbox(world)
    phone = copy(clock, message_id="<phone@acme.example>", late=MINUTE, uid=8)
    assert witness(world, phone, copy(clock, message_id="<ours@acme.example>", uid=9)) == 2
    assert sorted(row.source for row in world.sends()) == ["elsewhere", "outbox"]


def test_a_copy_of_what_was_given_back_counts_after_all(world: World, clock: FixedClock) -> None:
    sent_by_outbox(world)
    with world.store.write() as tx:
        world.ledger.settle(tx, MAILBOX, "o_1", sent=(), released=("bob@far.example",))
    late = copy(clock, message_id="<ours@acme.example>")
    assert witness(world, late) == 1
    assert state_of(world) == [("bob@far.example", "outbox", "sent")]
    assert witness(world, late) == 0


def test_a_copy_names_also_whom_the_server_refused(world: World, clock: FixedClock) -> None:
    sent_by_outbox(world, "ann@far.example", "bob@far.example")
    with world.store.write() as tx:
        world.ledger.settle(tx, MAILBOX, "o_1", sent=("ann@far.example",), released=("bob@far.example",))
    witness(world, copy(clock, "ann@far.example", "bob@far.example", message_id="<ours@acme.example>"))
    assert [row.state for row in world.sends()] == ["sent", "released"]
