"""Many messages in one go: all that are good in one transaction, each by itself, in the order asked, none twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event

from companion.core.errors import (
    BadAddress,
    EmptyMessage,
    IdTaken,
    MailboxNotActive,
    NotFound,
    PieceGone,
    PostwardenError,
    StoreUnavailable,
)
from companion.sending import queuing
from companion.sending.attachments import Attachment
from companion.sending.batch import Batches
from companion.sending.outbox import OutboxItem
from companion.sending.pieces import Pieces
from companion.store import checks, mailboxes, outbox_entry
from tests.ledger.world import MAILBOX
from tests.sending.post import Post, Server, clock_of, letter
from tests.sending.test_writing import made, plain


@contextmanager
def commits(post: Post) -> Iterator[list[None]]:
    """One for each commit meanwhile."""
    seen: list[None] = []

    def note(_connection: object) -> None:
        seen.append(None)

    writer = post.world.store._writer
    event.listen(writer, "commit", note)
    yield seen
    event.remove(writer, "commit", note)


def queued(answers: list[OutboxItem | PostwardenError]) -> list[OutboxItem]:
    return [answer for answer in answers if isinstance(answer, OutboxItem)]


def test_all_that_are_good_are_written_at_once_and_leave_in_the_order_asked(
    post: Post, server: Server
) -> None:
    wanted = [f"p{n:03}@far.example" for n in range(600)]
    with commits(post) as seen:
        answers = queued(post.outbox.enqueue_all([letter(who) for who in wanted]))
    assert len(seen) == 1
    assert [item.recipients for item in answers] == [(who,) for who in wanted]
    assert len({item.message_id for item in answers}) == len(wanted)
    assert [item.recipients[0] for item in post.outbox.list(MAILBOX)] == wanted[:200]
    for _ in range(3):
        assert post.outbox.dispatch() == 1
        clock_of(post).advance(20 * 60 * 1000)
    assert server.recipients == wanted[:3]


def test_one_that_is_refused_keeps_no_other_from_its_place(post: Post) -> None:
    asks = [letter("a@far.example"), letter("nobody"), replace(letter(), mailbox_id="m_none"), letter("b@far.example"),
            replace(letter(), text=" "), letter("c@far.example")]  # fmt: skip
    answers = post.outbox.enqueue_all(asks)
    assert [type(answer) for answer in answers] == [
        OutboxItem, BadAddress, NotFound, OutboxItem, EmptyMessage, OutboxItem,
    ]  # fmt: skip
    assert [item.recipients[0][0] for item in post.outbox.list(MAILBOX)] == ["a", "b", "c"]
    assert post.outbox.enqueue_all([]) == []
    with commits(post) as seen:
        assert len(post.outbox.enqueue_all([letter("nobody")] * 3)) == 3
    assert seen == []


def test_the_same_message_id_is_one_message(post: Post) -> None:
    first = post.outbox.enqueue(letter("a@far.example", message_id="<1@acme.example>"))
    asks = [
        letter("b@far.example", message_id="<1@acme.example>"),
        letter("c@far.example", message_id="<2@acme.example>"),
        letter("d@far.example", message_id="<2@acme.example>"),
        letter("nobody", message_id="<3@acme.example>"),
        letter("e@far.example", message_id="<3@acme.example>"),
    ]
    answers = post.outbox.enqueue_all(asks)
    assert answers[0] == first
    assert answers[1] == answers[2]
    assert isinstance(answers[3], BadAddress)
    assert [item.recipients[0][0] for item in queued(answers)] == ["a", "c", "c", "e"]
    again = post.outbox.enqueue_all(asks)
    assert again[:3] == answers[:3]
    assert again[4] == answers[4]
    assert len(post.outbox.list(MAILBOX)) == 3


def test_an_id_of_another_mailbox_is_refused_also_when_it_was_taken_meanwhile(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.world.add_mailbox("m_other", "ann@kite.example")
    one, other = letter(message_id="<1@acme.example>"), letter(message_id="<2@acme.example>")
    theirs = [replace(ask, mailbox_id="m_other", sender="ann@kite.example") for ask in (one, other)]
    with meanwhile(post, monkeypatch, lambda: post.outbox.enqueue_all(theirs)):
        answers = post.outbox.enqueue_all([one, letter("b@far.example"), other])
    assert [type(answer) for answer in answers] == [IdTaken, OutboxItem, IdTaken]
    assert isinstance(post.outbox.enqueue_all([one])[0], IdTaken)
    (judged,) = Batches(post.world.store, post.vault, post.outbox, post.world.checks).judge([one])
    assert isinstance(judged.refused, IdTaken)


@contextmanager
def meanwhile(post: Post, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> Iterator[None]:
    """`act` happens after what is asked for was read, and before it is written."""
    store = post.world.store

    def late(name: str) -> None:
        original: Callable[..., Any] = getattr(store, name)

        def call(*given: Any) -> Any:
            undo.undo()
            act()
            return original(*given)

        undo.setattr(store, name, call)

    with monkeypatch.context() as undo:
        late("write")
        late("together")
        yield


@pytest.mark.parametrize("more", [0, 2])
def test_somebody_else_may_take_an_id_between_reading_and_writing(
    post: Post, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    others = list[OutboxItem]()
    asks = [letter("a@far.example", message_id="<1@acme.example>"), *[letter("b@far.example")] * more]
    taken = letter("other@far.example", message_id="<1@acme.example>")
    with meanwhile(post, monkeypatch, lambda: others.append(post.outbox.enqueue(taken))):
        answers = post.outbox.enqueue_all(asks)
    assert answers[0] == others[0]
    assert len(post.outbox.list(MAILBOX)) == 1 + more


def test_a_mailbox_that_is_unlinked_meanwhile_gets_none(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    post.world.add_mailbox("m_other", "ann@kite.example")

    def unlink() -> None:
        with post.world.store.write() as tx:
            mailboxes.retire(tx, MAILBOX, post.clock.now())

    other = replace(letter("b@far.example"), mailbox_id="m_other", sender="ann@kite.example")
    with meanwhile(post, monkeypatch, unlink):
        answers = post.outbox.enqueue_all([letter("a@far.example"), other, letter("c@far.example")])
    assert [type(answer) for answer in answers] == [MailboxNotActive, OutboxItem, MailboxNotActive]
    with post.world.store.read() as connection:
        assert connection.exec_driver_sql("SELECT mailbox_id FROM outbox").all() == [("m_other",)]


def test_so_does_one_that_comes_alone(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def unlink() -> None:
        with post.world.store.write() as tx:
            mailboxes.retire(tx, MAILBOX, post.clock.now())

    with meanwhile(post, monkeypatch, unlink), pytest.raises(MailboxNotActive):
        post.outbox.enqueue(letter())


def test_many_that_come_alone_at_once_are_each_written_once(post: Post) -> None:
    asks = [letter(f"p{n}@far.example", message_id=f"<{n % 20}@acme.example>") for n in range(60)]
    with ThreadPoolExecutor(12) as threads:
        items = list(threads.map(post.outbox.enqueue, asks))
    assert len({item.id for item in items}) == 20
    assert len(post.outbox.list(MAILBOX)) == 20
    assert all(item.message_id == ask.message_id for item, ask in zip(items, asks, strict=True))


def test_a_piece_of_a_file_serves_one_message(post: Post) -> None:
    piece = Pieces(post.world.store, post.vault, post.clock).add(MAILBOX, b"one")
    asks = [
        replace(letter(f"{n}@far.example"), attachments=(Attachment("a.txt", pieces=(piece,)),)) for n in "ab"
    ]
    answers = post.outbox.enqueue_all(asks)
    assert [type(answer) for answer in answers] == [OutboxItem, PieceGone]
    with post.world.store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM pieces").scalar_one() == 0


def test_no_more_is_held_in_memory_than_there_is_room_for(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queuing, "HELD", 3_000)
    asks = [letter(f"p{n}@far.example", message_id=f"<{n % 7}@acme.example>") for n in range(9)]
    with commits(post) as seen:
        answers = queued(post.outbox.enqueue_all(asks))
    assert 1 < len(seen) < 7
    assert [item.recipients[0] for item in answers] == [f"p{n % 7}@far.example" for n in range(9)]
    assert [item.recipients[0] for item in post.outbox.list(MAILBOX)] == [
        f"p{n}@far.example" for n in range(7)
    ]


def test_a_store_that_fails_queues_nothing_and_the_same_again_queues_each_once(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = [letter(f"p{n}@far.example", message_id=f"<{n}@acme.example>") for n in range(5)]
    notes = checks.note_all

    def full(*_: object) -> None:
        raise StoreUnavailable

    monkeypatch.setattr(checks, "note_all", full)
    with pytest.raises(StoreUnavailable):
        post.outbox.enqueue_all(asks)
    assert post.outbox.list(MAILBOX) == []
    monkeypatch.setattr(checks, "note_all", notes)
    assert len({item.id for _ in range(2) for item in queued(post.outbox.enqueue_all(asks))}) == 5


def test_an_answer_to_a_message_of_the_same_batch_is_outreach_as_well(post: Post) -> None:
    first = letter("a@far.example", message_id="<1@acme.example>")
    second = replace(letter("a@far.example", message_id="<2@acme.example>"), in_reply_to="<1@acme.example>")
    assert len(queued(post.outbox.enqueue_all([first, second]))) == 2
    assert not plain(made(post, second))


def test_equal_texts_are_noted_for_the_check_that_counts_them(post: Post) -> None:
    asks = [
        replace(letter(f"p{n}@far.example"), text="Shall we meet at the fair, as last year? " * 5)
        for n in range(3)
    ]
    items = queued(post.outbox.enqueue_all(asks))
    with post.world.store.read() as connection:
        noted = connection.exec_driver_sql("SELECT reference, mailbox_id, at FROM same_texts").all()
    assert sorted(noted) == sorted((item.id, MAILBOX, post.clock.now()) for item in items)


def test_what_is_known_already_is_not_loaded_to_say_so(post: Post) -> None:
    """Many of them may have 34 MB each."""
    item = post.outbox.enqueue(letter())
    with post.world.store.read() as connection:
        found = outbox_entry.by_message_ids(connection, [item.message_id])[item.message_id]
    assert (found.id, found.box, found.nonce) == (item.id, None, None)
