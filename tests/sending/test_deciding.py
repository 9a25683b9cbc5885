"""Messages whose end nobody knows, and those that failed: what the user decides about them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.core.clock import HOUR, SECOND
from companion.core.errors import (
    NotQueued,
)
from companion.ledger.service import Wanted
from companion.store import outbox
from companion.store.outbox import FAILED_KEPT, OutboxRow
from tests.ledger.world import MAILBOX
from tests.sending.post import Post, Server, clock_of, letter, states


def row_of(post: Post, outbox_id: str) -> OutboxRow:
    with post.world.store.read() as connection:
        row = outbox.get(connection, outbox_id)
    assert row is not None
    return row


def put(post: Post, outbox_id: str, **changes: object) -> None:
    with post.world.store.write() as tx:
        row = outbox.get(tx, outbox_id)
        assert row is not None
        outbox.change(tx, post.clock.now(), replace(row, **changes))  # type: ignore[arg-type]


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

    def test_then_its_copy_is_filed_as_well(self, post: Post, lost: str) -> None:
        post.steering.was_sent(lost)
        post.steering.was_sent(lost)
        for _ in range(3):
            post.outbox.dispatch()
            clock_of(post).advance(HOUR)
        assert post.sent.there == [row_of(post, lost).message_id]
        assert row_of(post, lost).box is None

    def test_where_the_provider_files_it_none_is_owed(self, post: Post, lost: str) -> None:
        post.world.change_mailbox(provider="gmail")
        post.steering.was_sent(lost)
        post.outbox.dispatch()
        assert (post.sent.there, row_of(post, lost).box) == ([], None)

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
            row = outbox.get(tx, item.id)
            assert row is not None
            assert row.box is not None
            outbox.prune(tx, post.clock.now() + FAILED_KEPT + SECOND)
        with pytest.raises(NotQueued):
            post.steering.send_again(item.id)

    def test_what_waits_is_not_removed(self, post: Post) -> None:
        with pytest.raises(NotQueued):
            post.steering.remove(post.outbox.enqueue(letter()).id)
