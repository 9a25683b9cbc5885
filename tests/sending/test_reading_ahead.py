"""The dispatcher reads a message before it takes the write turn, and takes it only if it is still that message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import event

from companion.core.clock import DAY
from companion.sending.dispatch import Dispatcher
from companion.sending.envelope import Envelope
from companion.store import outbox as rows
from companion.store import tables
from companion.store.outbox import UNREAD, OutboxRow
from tests.ledger.world import MAILBOX
from tests.sending.post import Post, Server, clock_of, letter


def row_of(post: Post, outbox_id: str) -> OutboxRow:
    with post.world.store.read() as connection:
        row = rows.get(connection, outbox_id)
    assert row is not None
    return row


@pytest.fixture
def between(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """What happens after a message was read ahead and before it is claimed, once."""

    def use(act: Callable[[], object]) -> None:
        acts, read = [act], Dispatcher._ahead

        def ahead(self: Dispatcher, mailbox_id: str) -> OutboxRow | None:
            row = read(self, mailbox_id)
            while acts:
                acts.pop()()
            return row

        monkeypatch.setattr(Dispatcher, "_ahead", ahead)

    return use


def test_no_text_is_read_while_others_wait(post: Post, server: Server) -> None:
    post.outbox.enqueue(letter())
    held: list[str] = []

    def note(_connection: object, _cursor: object, text: str, *_more: object) -> None:
        if text.startswith("SELECT") and "texts.box" in text:
            held.append(text)

    event.listen(post.world.store._writer, "before_cursor_execute", note)
    assert post.outbox.dispatch() == 1
    event.remove(post.world.store._writer, "before_cursor_execute", note)
    assert (len(server.taken), held) == (1, [])


def test_a_text_is_written_once_and_then_only_forgotten(post: Post, server: Server) -> None:
    written: list[str] = []

    def note(_connection: object, _cursor: object, text: str, *_more: object) -> None:
        if "texts" in text and not text.startswith("SELECT"):
            written.append(text.split()[0])

    event.listen(post.world.store._writer, "before_cursor_execute", note)
    item = post.outbox.enqueue(letter())
    server.answers["RCPT"] = "450 4.2.1 try again later"
    assert post.outbox.dispatch() == 1
    server.answers.clear()
    assert (post.item(item.id).state, post.item(item.id).tries, written) == ("queued", 1, ["INSERT"])
    clock_of(post).advance(DAY)
    assert post.outbox.dispatch() == 1
    event.remove(post.world.store._writer, "before_cursor_execute", note)
    assert (post.item(item.id).state, set(written[1:])) == ("sent", {"DELETE"})


def test_of_a_text_that_was_sealed_anew_the_new_one_leaves_once(
    post: Post, server: Server, between: Callable[[Callable[[], object]], None]
) -> None:
    item = post.outbox.enqueue(letter())

    def seal_anew() -> None:
        row = row_of(post, item.id)
        message = Envelope(post.vault).composed(row).replace(b"Shall we meet?", b"Never mind.")
        with post.world.store.write() as tx:
            rows.change(tx, 1, Envelope(post.vault).fill(row, message))

    between(seal_anew)
    assert [post.outbox.dispatch(), post.outbox.dispatch()] == [1, 0]
    assert server.taken == [item.message_id]
    assert "Never mind." in server.messages[0]
    assert "Shall we meet?" not in server.messages[0]


def test_who_is_first_by_then_leaves_first_and_each_once(
    post: Post, server: Server, between: Callable[[Callable[[], object]], None]
) -> None:
    ahead, first = (
        post.outbox.enqueue(letter("ann@far.example")),
        post.outbox.enqueue(letter("bob@far.example")),
    )
    between(lambda: post.steering.send_now(first.id))
    while post.outbox.dispatch():
        pass
    assert server.taken == [first.message_id, ahead.message_id]
    assert server.recipients == ["bob@far.example", "ann@far.example"]
    assert all(
        f"To: {who}" in message for who, message in zip(server.recipients, server.messages, strict=True)
    )


@pytest.mark.parametrize("act", ["cancel", "pause"])
def test_what_was_stopped_after_it_was_read_stays(
    post: Post, server: Server, between: Callable[[Callable[[], object]], None], act: str
) -> None:
    item = post.outbox.enqueue(letter())
    between(lambda: getattr(post.steering, act)(item.id))
    assert post.outbox.dispatch() == 0
    assert (server.messages, post.world.sends()) == ([], [])
    assert Envelope(post.vault).composed(row_of(post, item.id))  # and its text with it


def test_another_that_has_claimed_it_meanwhile_is_not_joined(
    post: Post, server: Server, between: Callable[[Callable[[], object]], None]
) -> None:
    item = post.outbox.enqueue(letter())
    between(post.outbox.dispatch)
    assert post.outbox.dispatch() == 0
    assert server.taken == [item.message_id]
    assert len(post.world.sends()) == 1


def test_a_row_whose_text_was_not_read_keeps_it(post: Post) -> None:
    item = post.outbox.enqueue(letter())
    before = row_of(post, item.id)
    with post.world.store.write() as tx:
        row = rows.next_due(tx, MAILBOX, post.clock.now())
        assert row == replace(before, box=UNREAD)
        rows.change(tx, 1, replace(row, reason="hours"))
    assert row_of(post, item.id) == replace(before, reason="hours")
    with post.world.store.write() as tx:
        rows.change(tx, 1, replace(row, nonce=None, box=None))
        assert rows.next_due(tx, MAILBOX, post.clock.now()) == replace(row, nonce=None, box=None)
    assert row_of(post, item.id).box is None


def test_what_the_limits_put_off_keeps_its_text(post: Post, server: Server) -> None:
    post.world.change_mailbox(limit_hour=1)
    items = [post.outbox.enqueue(letter(f"p{n}@far.example")) for n in range(3)]
    while post.outbox.dispatch():
        pass
    assert len(server.taken) == 1
    for item in items[1:]:
        assert post.item(item.id).reason == "hour"
        assert Envelope(post.vault).composed(row_of(post, item.id))


def test_sealed_texts_are_never_empty(post: Post) -> None:
    """Which is what an unread one looks like."""
    assert all(post.vault.seal_bytes("o_1", "message", text)[1] != UNREAD for text in (b"", b"x"))
    with post.world.store.read() as connection:
        assert connection.execute(tables.texts.select().where(tables.texts.c.box == UNREAD)).first() is None
