"""What the user does to messages that wait, against the dispatcher and a submission server on a real socket."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import (
    BadRequest,
    HoursRefused,
    MailboxNotActive,
    NoFreeSlot,
    NotFound,
    NotQueued,
    OutboxPaused,
    PostwardenError,
    TooFarAhead,
)
from companion.sending.steering import UNDO
from companion.store import guards, outbox, outboxes
from companion.store.outbox import OutboxRow
from tests.ledger.world import MAILBOX
from tests.rig.faults import Authority, FaultPeer
from tests.sending.post import Post, Server, clock_of, letter, reopen_post


def row_of(post: Post, outbox_id: str) -> OutboxRow:
    with post.world.store.read() as connection:
        row = outbox.get(connection, outbox_id)
    assert row is not None
    return row


class TestCancel:
    def test_it_is_never_sent_and_can_be_restored_for_a_moment(self, post: Post, server: Server) -> None:
        item = post.outbox.enqueue(letter())
        assert post.steering.cancel(item.id).state == "cancelled"
        assert post.steering.cancel(item.id).state == "cancelled"
        assert post.outbox.dispatch() == 0
        assert post.steering.restore(item.id).state == "queued"
        assert post.steering.restore(item.id).state == "queued"
        assert post.outbox.dispatch() == 1
        assert server.taken == [item.message_id]

    def test_a_restored_one_keeps_its_time(self, post: Post) -> None:
        item = post.outbox.enqueue(letter(at=post.clock.now() + HOUR))
        post.steering.cancel(item.id, keep=True)
        again = post.steering.restore(item.id)
        assert (again.due_at, again.wanted_at, again.reason) == (item.due_at, item.wanted_at, None)

    def test_then_it_is_over(self, post: Post) -> None:
        item = post.outbox.enqueue(letter())
        post.steering.cancel(item.id)
        clock_of(post).advance(UNDO)
        with pytest.raises(NotQueued):
            post.steering.restore(item.id)

    def test_a_sent_one_is_not_taken_back(self, post: Post) -> None:
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        for act in (post.steering.cancel, post.steering.pause, post.steering.resume, post.steering.send_now):
            with pytest.raises(NotQueued) as refused:
                act(item.id)
            assert refused.value.sentence == "This message is sent already."

    def test_an_unknown_one_is_not_found(self, post: Post) -> None:
        with pytest.raises(NotFound):
            post.steering.cancel("o_other")


class TestPause:
    def test_one_waits_until_it_is_resumed_also_over_a_restart(
        self, post: Post, server: Server, tmp_path: Path, authority: Authority, peer: FaultPeer
    ) -> None:
        held, free = post.outbox.enqueue(letter()), post.outbox.enqueue(letter("eve@far.example"))
        assert post.steering.pause(held.id).state == "paused"
        assert post.steering.pause(held.id).state == "paused"
        with reopen_post(
            tmp_path / "db", post.clock, post.vault, authority.ca, peer.port, post.sent
        ) as later:
            later.outbox.recover()
            assert later.outbox.dispatch() == 1
            assert later.outbox.dispatch() == 0
            assert later.item(held.id).why == "paused"
            assert later.steering.resume(held.id).state == "queued"
            assert later.steering.resume(held.id).state == "queued"
            assert later.outbox.dispatch() == 1
        assert server.taken == [free.message_id, held.message_id]

    def test_all_of_it(self, post: Post, server: Server) -> None:
        item = post.outbox.enqueue(letter())
        post.steering.pause_all(MAILBOX)
        since = post.clock.now()
        clock_of(post).advance(MINUTE)
        post.steering.pause_all(MAILBOX)  # since then, still
        with post.world.store.read() as connection:
            assert outboxes.get(connection, MAILBOX).paused_at == since
        assert post.outbox.dispatch() == 0
        assert (post.item(item.id).why, post.item(item.id).leaves_at) == ("paused", None)
        with pytest.raises(OutboxPaused):
            post.steering.send_now(item.id)
        post.steering.resume_all(MAILBOX)
        post.steering.resume_all(MAILBOX)
        assert post.outbox.dispatch() == 1
        assert server.taken == [item.message_id]

    def test_unknown_mailboxes_are_not_found(self, post: Post) -> None:
        for act in (post.steering.pause_all, post.steering.resume_all, post.steering.seen):
            with pytest.raises(NotFound):
                act("m_other")

    def test_a_paused_one_is_not_put_off_by_a_clock_that_fell(self, post: Post) -> None:
        post.world.change_mailbox(limit_hour=1)
        post.outbox.enqueue(letter())
        waits = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        post.outbox.dispatch()
        post.steering.pause(waits.id)
        clock_of(post).advance(-2 * DAY)
        post.outbox.enqueue(letter())
        post.outbox.dispatch()
        assert row_of(post, waits.id).due_at <= post.clock.now()

    def test_nor_is_one_that_was_asked_for_while_all_were_paused(self, post: Post) -> None:
        post.steering.pause_all(MAILBOX)
        asked = post.outbox.enqueue(letter())
        clock_of(post).advance(-2 * DAY)
        post.steering.resume_all(MAILBOX)
        post.outbox.enqueue(letter("team@far.example"))
        post.outbox.dispatch()
        assert row_of(post, asked.id).due_at <= post.clock.now()


class TestTime:
    def test_later_sooner_and_as_soon_as_it_can(self, post: Post) -> None:
        now = post.clock.now()
        item = post.outbox.enqueue(letter(at=now + HOUR))
        later = post.steering.set_time(item.id, now + 2 * HOUR)
        assert (later.due_at, later.wanted_at) == (now + 2 * HOUR, now + 2 * HOUR)
        assert post.steering.set_time(item.id, now + 2 * HOUR) == later
        assert post.outbox.dispatch() == 0
        soon = post.steering.set_time(item.id, None)
        assert (soon.due_at, soon.wanted_at) == (now, None)
        assert post.outbox.dispatch() == 1

    def test_a_time_that_is_over_means_now(self, post: Post) -> None:
        item = post.outbox.enqueue(letter(at=post.clock.now() + HOUR))
        assert post.steering.set_time(item.id, 1).due_at == post.clock.now()

    def test_not_in_years(self, post: Post) -> None:
        item = post.outbox.enqueue(letter())
        with pytest.raises(TooFarAhead):
            post.steering.set_time(item.id, post.clock.now() + 400 * DAY)


class TestSendNow:
    def test_it_goes_next_without_the_gap(self, post: Post, server: Server) -> None:
        post.world.change_mailbox(gap_seconds=600)
        items = [post.outbox.enqueue(letter()) for _ in range(4)]
        assert post.outbox.dispatch() == 1
        assert post.outbox.dispatch() == 0
        assert {post.item(item.id).why for item in items[1:]} == {"gap"}
        post.steering.send_now(items[3].id)
        post.steering.send_now(items[3].id)
        assert post.outbox.dispatch() == 1
        assert post.outbox.dispatch() == 0
        assert server.taken == [items[0].message_id, items[3].message_id]

    def test_never_past_a_limit(self, post: Post, server: Server) -> None:
        post.world.change_mailbox(limit_hour=1)
        one, two = post.outbox.enqueue(letter()), post.outbox.enqueue(letter())
        post.outbox.dispatch()
        with pytest.raises(NoFreeSlot):
            post.steering.send_now(two.id)
        assert post.outbox.dispatch() == 0
        assert server.taken == [one.message_id]

    def test_two_for_one_place_and_the_second_waits(self, post: Post, server: Server) -> None:
        post.world.change_mailbox(limit_hour=1)
        items = [post.outbox.enqueue(letter(at=post.clock.now() + HOUR)) for _ in range(2)]
        for item in items:
            post.steering.send_now(item.id)  # nothing is reserved yet
        for _ in range(3):
            post.outbox.dispatch()
        assert len(server.taken) == 1
        (waits,) = [row_of(post, item.id) for item in items if row_of(post, item.id).state == "queued"]
        assert waits.reason == "hour"

    def test_not_past_the_guard_nor_without_a_sign_in(self, post: Post) -> None:
        item = post.outbox.enqueue(letter())
        with post.world.store.write() as tx:
            guards.begin(tx, MAILBOX, post.clock.now())
            guards.pause(tx, MAILBOX, "bounces", post.clock.now())
        with pytest.raises(MailboxNotActive):
            post.steering.send_now(item.id)
        with post.world.store.write() as tx:
            guards.resume(tx, MAILBOX, post.clock.now())
        post.world.change_mailbox(state="needs_sign_in")
        with pytest.raises(MailboxNotActive):
            post.steering.send_now(item.id)


class TestHours:
    """The clock stands at Monday 2026-09-21, 14:13 UTC."""

    @pytest.fixture(autouse=True)
    def zone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TZ", "UTC")
        time.tzset()

    def test_what_leaves_by_itself_waits_for_them(self, post: Post) -> None:
        post.steering.set_hours(MAILBOX, 8 * 60, 14 * 60)
        item = post.outbox.enqueue(letter())
        assert post.outbox.dispatch() == 0
        waits = post.item(item.id)
        assert (waits.reason, waits.why, waits.leaves_at) == ("hours", "hours", waits.due_at)
        post.steering.set_hours(MAILBOX, 8 * 60, 15 * 60)
        assert post.outbox.dispatch() == 1

    def test_what_was_picked_or_is_sent_by_hand_does_not(self, post: Post, server: Server) -> None:
        post.steering.set_hours(MAILBOX, 8 * 60, 14 * 60)
        picked = post.outbox.enqueue(letter(at=post.clock.now() + MINUTE))
        hand = post.outbox.enqueue(letter())
        assert post.item(picked.id).why == "picked"
        post.steering.send_now(hand.id)
        assert post.outbox.dispatch() == 1
        clock_of(post).advance(MINUTE)
        assert post.outbox.dispatch() == 1
        assert server.taken == [hand.message_id, picked.message_id]

    @pytest.mark.parametrize(
        ("hours", "refusal"),
        [
            ((480, None), BadRequest),
            ((None, 480), BadRequest),
            ((480, 480), HoursRefused),
            ((600, 480), HoursRefused),
            ((-1, 60), HoursRefused),
            ((0, 1441), HoursRefused),
        ],
    )
    def test_bad_ones_are_refused(
        self, post: Post, hours: tuple[int | None, int | None], refusal: type[PostwardenError]
    ) -> None:
        with pytest.raises(refusal):
            post.steering.set_hours(MAILBOX, *hours)


def test_waiting_for_sign_in_it_resumes_by_itself(post: Post, server: Server) -> None:
    item = post.outbox.enqueue(letter())
    post.world.change_mailbox(state="needs_sign_in")
    assert post.outbox.dispatch() == 0
    assert (post.item(item.id).why, post.item(item.id).leaves_at) == ("sign_in", None)
    clock_of(post).advance(HOUR)
    post.world.change_mailbox(state="active")
    assert post.item(item.id).why == "next"
    assert post.outbox.dispatch() == 1
    assert server.taken == [item.message_id]
