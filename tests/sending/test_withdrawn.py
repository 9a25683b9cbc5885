"""Messages that were cancelled: drafts in the mailbox after a moment, or forgotten; cut anywhere, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from companion.core.clock import DAY, MINUTE, SECOND
from companion.core.errors import (
    ConnectionLost,
    DraftsNotSaved,
    NotFound,
    NotQueued,
    PostwardenError,
    ProtocolBroken,
    SecretLost,
)
from companion.sending.outbox import OutboxItem
from companion.sending.steering import UNDO
from companion.sending.withdrawn import AGAIN, CLAIM, Withdrawn
from companion.store import outbox, outbox_lists
from companion.store.outbox import OutboxRow
from tests.ledger.world import MAILBOX
from tests.sending.post import Post, Server, clock_of, letter

Save = Callable[[str, bytes, int], None]


class Drafts:
    """The folder: by Message-ID. `fault` is raised when it is opened, `lost` after it has saved."""

    def __init__(self) -> None:
        self.there: dict[str, bytes] = {}
        self.fault: PostwardenError | None = None
        self.asked = 0
        self.lost: BaseException | None = None
        self.takes: Callable[[], None] = lambda: None
        self.refuses: dict[str, PostwardenError] = {}  # by Message-ID

    @contextmanager
    def opened(self, _mailbox_id: str) -> Iterator[Save]:
        self.asked += 1
        self.takes()
        if self.fault is not None:
            raise self.fault

        def save(message_id: str, message: bytes, _at: int) -> None:
            if message_id in self.refuses:
                raise self.refuses[message_id]
            self.there.setdefault(message_id, message)
            if self.lost is not None:
                raise self.lost

        yield save


@pytest.fixture
def drafts() -> Drafts:
    return Drafts()


@pytest.fixture
def withdrawn(post: Post, drafts: Drafts) -> Withdrawn:
    return Withdrawn(post.world.store, post.vault, post.clock, drafts.opened)


def row_of(post: Post, outbox_id: str) -> OutboxRow:
    with post.world.store.read() as connection:
        row = outbox.get(connection, outbox_id)
    assert row is not None
    return row


def test_it_becomes_a_draft_once_it_cannot_be_undone(
    post: Post, withdrawn: Withdrawn, drafts: Drafts
) -> None:
    item = post.outbox.enqueue(letter("bob@far.example", bcc=("hidden@far.example",)))
    post.steering.cancel(item.id, keep=True)
    withdrawn.look()
    assert drafts.there == {}
    clock_of(post).advance(UNDO)
    withdrawn.look()
    assert b"Bcc: hidden@far.example" in drafts.there[item.message_id]
    row = row_of(post, item.id)
    assert (row.state, row.reason, row.box, row.subject) == ("cancelled", "in_drafts", None, None)
    with pytest.raises(NotQueued):
        post.steering.restore(item.id)


def test_what_is_not_kept_is_forgotten(post: Post, withdrawn: Withdrawn, drafts: Drafts) -> None:
    item = post.outbox.enqueue(letter())
    post.steering.cancel(item.id)
    clock_of(post).advance(UNDO)
    withdrawn.look()
    assert (drafts.there, row_of(post, item.id).box) == ({}, None)


def test_without_a_server_it_is_tried_again_for_a_day(
    post: Post, withdrawn: Withdrawn, drafts: Drafts, server: Server
) -> None:
    item = post.outbox.enqueue(letter())
    post.steering.cancel(item.id, keep=True)
    clock_of(post).advance(UNDO)
    drafts.fault = ConnectionLost(host="imap.acme.example")
    withdrawn.look()
    withdrawn.look()
    assert row_of(post, item.id).box is not None
    clock_of(post).advance(AGAIN)
    drafts.fault = None
    withdrawn.look()
    assert [*drafts.there] == [item.message_id]

    later = post.outbox.enqueue(letter())
    post.steering.cancel(later.id, keep=True)
    clock_of(post).advance(UNDO)
    drafts.fault = ConnectionLost(host="imap.acme.example")
    withdrawn.look()
    clock_of(post).advance(DAY + MINUTE)
    withdrawn.look()
    assert_waits_again(post, later.id, server)


def test_a_silent_server_is_asked_once_and_not_for_each(
    post: Post, withdrawn: Withdrawn, drafts: Drafts
) -> None:
    kept = [post.outbox.enqueue(letter()) for _ in range(5)]
    for item in kept:
        post.steering.cancel(item.id, keep=True)
    clock_of(post).advance(UNDO)
    drafts.fault = ConnectionLost(host="imap.acme.example")
    withdrawn.look()
    assert drafts.asked == 1
    drafts.fault = None
    clock_of(post).advance(AGAIN)
    withdrawn.look()
    assert set(drafts.there) == {item.message_id for item in kept}


def test_where_there_is_no_drafts_folder_all_wait_again_at_once(
    post: Post, withdrawn: Withdrawn, drafts: Drafts, server: Server
) -> None:
    kept = kept_of(post, 3)
    drafts.fault = NotFound(what="folder for drafts")
    withdrawn.look()
    assert drafts.asked == 1
    for item in kept[1:]:
        assert row_of(post, item.id).state == "paused"
        post.steering.cancel(item.id)
    assert_waits_again(post, kept[0].id, server)


def test_at_a_silent_server_a_day_is_over_for_each_by_itself(
    post: Post, withdrawn: Withdrawn, drafts: Drafts
) -> None:
    old = kept_of(post, 2)
    drafts.fault = ConnectionLost(host="imap.acme.example")
    withdrawn.look()
    clock_of(post).advance(DAY)
    (new,) = kept_of(post, 1)
    withdrawn.look()
    assert [row_of(post, item.id).state for item in (*old, new)] == ["paused", "paused", "cancelled"]


@pytest.mark.parametrize("error", [ProtocolBroken(host="imap.acme.example", said="too big"), SecretLost()])
def test_one_that_is_refused_keeps_no_other_waiting(
    post: Post, withdrawn: Withdrawn, drafts: Drafts, error: PostwardenError
) -> None:
    kept = kept_of(post, 4)
    bad = kept[0]
    drafts.refuses[bad.message_id] = error
    withdrawn.look()
    assert set(drafts.there) == {item.message_id for item in kept[1:]}
    assert row_of(post, bad.id).reason == "to_drafts"


def test_one_at_which_the_connection_ends_comes_last_the_next_time(
    post: Post, withdrawn: Withdrawn, drafts: Drafts
) -> None:
    kept = kept_of(post, 4)
    with post.world.store.read() as connection:
        assert outbox_lists.withdrawn(connection, post.clock.now()) == [item.id for item in kept]
    bad = kept[0]
    drafts.refuses[bad.message_id] = ConnectionLost(host="imap.acme.example")
    drafts.takes = lambda: clock_of(post).advance(SECOND)
    withdrawn.look()
    assert (drafts.asked, drafts.there) == (1, {})
    clock_of(post).advance(AGAIN)
    withdrawn.look()
    assert set(drafts.there) == {item.message_id for item in kept[1:]}


def test_unlinking_saves_all_that_can_be_saved(post: Post, withdrawn: Withdrawn, drafts: Drafts) -> None:
    kept = kept_of(post, 3)
    drafts.refuses[kept[0].message_id] = ProtocolBroken(host="imap.acme.example", said="too big")
    with pytest.raises(DraftsNotSaved) as refused:
        withdrawn.leave(MAILBOX)
    assert refused.value.facts["count"] == 1
    assert [row_of(post, item.id).state for item in kept] == ["paused", "cancelled", "cancelled"]
    assert set(drafts.there) == {item.message_id for item in kept[1:]}


def test_unlinking_does_not_wait_for_a_silent_server_for_each(
    post: Post, withdrawn: Withdrawn, drafts: Drafts
) -> None:
    kept = kept_of(post, 3)
    drafts.fault = ConnectionLost(host="imap.acme.example")
    with pytest.raises(DraftsNotSaved) as refused:
        withdrawn.leave(MAILBOX)
    assert (refused.value.facts["count"], drafts.asked) == (3, 1)
    assert [row_of(post, item.id).state for item in kept] == ["paused"] * 3


def kept_of(post: Post, count: int) -> list[OutboxItem]:
    """Cancelled messages that are due to become drafts."""
    made = []
    for _ in range(count):
        made.append(post.outbox.enqueue(letter()))
        clock_of(post).advance(1)
    for item in made:
        post.steering.cancel(item.id, keep=True)
    clock_of(post).advance(UNDO)
    return made


def assert_waits_again(post: Post, outbox_id: str, server: Server) -> None:
    """The user wanted to keep it, so it is not lost; and it was cancelled, so it does not leave by itself."""
    row = row_of(post, outbox_id)
    assert (row.state, row.reason, row.box is not None) == ("paused", None, True)
    assert post.outbox.dispatch() == 0
    assert server.taken == []
    post.steering.resume(outbox_id)
    assert post.outbox.dispatch() == 1


def test_killed_after_it_was_saved_there_is_one_draft(
    post: Post, withdrawn: Withdrawn, drafts: Drafts, server: Server
) -> None:
    item = post.outbox.enqueue(letter())
    post.steering.cancel(item.id, keep=True)
    clock_of(post).advance(UNDO)
    drafts.lost = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        withdrawn.look()
    with pytest.raises(NotQueued):  # it is there already
        post.steering.restore(item.id)
    drafts.lost = None
    clock_of(post).advance(CLAIM)
    withdrawn.look()
    assert [*drafts.there] == [item.message_id]
    assert row_of(post, item.id).reason == "in_drafts"
    assert post.outbox.dispatch() == 0
    assert server.taken == []
