"""What the user does to messages that wait, against the dispatcher and a submission server on a real socket."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE, SECOND
from companion.core.errors import (
    BadRequest,
    MailboxNotActive,
    NoFreeSlot,
    NotFound,
    NotQueued,
    OutboxPaused,
)
from companion.ledger.service import Wanted
from companion.sending.steering import UNDO, Steering
from companion.store import guards, outbox, outboxes
from companion.store.outbox import FAILED_KEPT, OutboxRow
from tests.ledger.world import MAILBOX
from tests.rig.faults import Authority, FaultPeer, Talk, smtp_server
from tests.sending.post import Post, Server, clock_of, letter, open_post, reopen_post, states


def row_of(post: Post, outbox_id: str) -> OutboxRow:
    with post.world.store.read() as connection:
        row = outbox.get(connection, outbox_id)
    assert row is not None
    return row


def put(post: Post, outbox_id: str, **changes: object) -> None:
    with post.world.store.write() as tx:
        outbox.change(tx, post.clock.now(), replace(row_of_tx(tx, outbox_id), **changes))  # type: ignore[arg-type]


def row_of_tx(tx: object, outbox_id: str) -> OutboxRow:
    row = outbox.get(tx, outbox_id)  # type: ignore[arg-type]
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
        with pytest.raises(BadRequest):
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

    @pytest.mark.parametrize("hours", [(480, None), (None, 480), (480, 480), (600, 480), (-1, 60), (0, 1441)])
    def test_bad_ones_are_refused(self, post: Post, hours: tuple[int | None, int | None]) -> None:
        with pytest.raises(BadRequest):
            post.steering.set_hours(MAILBOX, *hours)


class TestUnknown:
    @pytest.fixture
    def lost(self, post: Post) -> str:
        """A message whose server fell silent when it had all of it."""
        item = post.outbox.enqueue(letter())
        put(post, item.id, state="unknown", reason="outcome_unknown", tries=1, due_at=post.clock.now() + HOUR)
        with post.world.store.write() as tx:
            limit = post.world.ledger.lock(tx, MAILBOX)
            who = ("bob@far.example",)
            post.world.ledger.reserve(
                tx, limit, Wanted(limit.address, who, "outbox", item.id, item.message_id)
            )
        return item.id

    def test_it_was_sent(self, post: Post, lost: str, server: Server) -> None:
        assert post.steering.was_sent(lost).state == "sent"
        assert post.steering.was_sent(lost).state == "sent"
        assert states(post) == [("bob@far.example", "sent")]
        clock_of(post).advance(2 * HOUR)
        assert post.outbox.dispatch() == 0
        assert server.taken == []
        with pytest.raises(NotQueued):
            post.steering.send_again(lost)

    def test_it_was_not(self, post: Post, lost: str, server: Server) -> None:
        assert post.steering.send_again(lost).state == "queued"
        assert post.steering.send_again(lost).state == "queued"
        assert states(post) == [("bob@far.example", "released")]
        assert post.outbox.dispatch() == 1
        assert server.taken == [row_of(post, lost).message_id]
        assert states(post)[-1] == ("bob@far.example", "sent")
        with pytest.raises(NotQueued):
            post.steering.send_again(lost)


class TestFailed:
    def test_it_can_be_tried_again_with_the_same_message_id(self, post: Post, server: Server) -> None:
        server.answers["DATA"] = "554 5.7.1 no"
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        assert post.item(item.id).state == "failed"
        server.answers.clear()
        post.steering.send_again(item.id)
        assert post.outbox.dispatch() == 1
        assert server.taken == [item.message_id]
        assert [state for _, state in states(post)] == ["released", "sent"]

    def test_or_taken_off_the_list_and_forgotten(self, post: Post, server: Server) -> None:
        server.answers["DATA"] = "554 5.7.1 no"
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        post.steering.remove(item.id)
        post.steering.remove(item.id)
        assert post.outbox.list(MAILBOX) == []
        row = row_of(post, item.id)
        assert (row.state, row.box, row.subject) == ("failed", None, None)
        with pytest.raises(NotQueued):
            post.steering.send_again(item.id)

    def test_after_two_weeks_it_is_forgotten(self, post: Post, server: Server) -> None:
        server.answers["DATA"] = "554 5.7.1 no"
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        with post.world.store.write() as tx:
            outbox.prune(tx, post.clock.now() + FAILED_KEPT)
            assert row_of_tx(tx, item.id).box is not None
            outbox.prune(tx, post.clock.now() + FAILED_KEPT + SECOND)
        with pytest.raises(NotQueued):
            post.steering.send_again(item.id)

    def test_what_waits_is_not_removed(self, post: Post) -> None:
        with pytest.raises(NotQueued):
            post.steering.remove(post.outbox.enqueue(letter()).id)


ACTS: dict[str, Callable[[Steering, str], OutboxRow]] = {
    "cancel": lambda steering, one: steering.cancel(one),
    "pause": lambda steering, one: steering.pause(one),
    "time": lambda steering, one: steering.set_time(one, 10**13),
}


@pytest.mark.parametrize("act", ACTS)
def test_of_a_change_and_a_claim_at_once_one_comes_first(
    tmp_path: Path, authority: Authority, act: str
) -> None:
    """Twenty messages, each changed while the dispatcher takes them: what was changed is not sent, what was sent was
    not changed, and nothing is both."""
    server = Server()
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, limit_hour=100, limit_day=100) as post,
    ):
        if act == "time":
            clock_of(post).advance(10**13 - post.clock.now() - DAY)
        items = [post.outbox.enqueue(letter()) for _ in range(20)]
        changed: list[str] = []
        go = threading.Barrier(3)

        def change(mine: list[str]) -> None:
            go.wait()
            for one in mine:
                try:
                    ACTS[act](post.steering, one)
                except NotQueued:
                    continue
                changed.append(one)

        def dispatch() -> None:
            go.wait()
            while post.outbox.dispatch():
                pass

        ids = [item.id for item in reversed(items)]
        with ThreadPoolExecutor(3) as pool:
            for done in [
                pool.submit(dispatch),
                pool.submit(change, ids[::2]),
                pool.submit(change, ids[1::2]),
            ]:
                done.result()
        while post.outbox.dispatch():
            pass
        sent = {item.id for item in items if item.message_id in server.taken}
        assert len(server.taken) == len(sent)
        assert sent.isdisjoint(changed)
        assert sent | {*changed} == {item.id for item in items}


def test_a_message_on_its_way_is_not_changed(tmp_path: Path, authority: Authority) -> None:
    """Paused, cancelled and timed in the middle of DATA: refused, and it is sent once."""
    server = Server()
    steering: list[Steering] = []
    tried: list[str] = []
    item_id: list[str] = []

    def middle(talk: Talk) -> None:
        def answer(command: str, talk: Talk) -> bool:
            if command.startswith("DATA"):
                for name, act in ACTS.items():
                    with pytest.raises(NotQueued):
                        act(steering[0], item_id[0])
                    tried.append(name)
            return server._answer(command, talk)

        smtp_server(talk, answer=answer)

    with (
        FaultPeer(middle, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        steering.append(post.steering)
        item_id.append(post.outbox.enqueue(letter()).id)
        assert post.outbox.dispatch() == 1
        assert tried == [*ACTS]
        assert post.item(item_id[0]).state == "sent"
        assert len(server.taken) == 1


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
