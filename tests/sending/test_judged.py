"""What is said of a file's messages before any is queued, and the ids that keep one from going out twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.core.errors import BadAddress, StoreUnavailable
from companion.sending import queuing
from companion.sending.attachments import Attachment
from companion.sending.batch import Batches, Judged
from companion.sending.outbox import OutboxAsk, OutboxItem
from tests.fakes.vault import memory_vault
from tests.sending.post import Post, letter


def batches(post: Post) -> Batches:
    return Batches(post.world.store, post.vault, post.outbox, post.world.checks)


def judged(post: Post, ask: OutboxAsk, key: str = "", kept: tuple[str, ...] = ()) -> Judged:
    (found,) = batches(post).judge([ask], key, kept)
    return found


def id_of(post: Post, ask: OutboxAsk, key: str = "") -> str:
    found = judged(post, ask, key).ask.message_id
    assert found is not None
    return found


def test_an_id_follows_from_what_is_said_to_whom(post: Post) -> None:
    ask = letter("bob@far.example", "cy@far.example")
    first = id_of(post, ask)
    same = [
        replace(ask, to=("cy@far.example", " BOB@far.example")), replace(ask, at=post.clock.now() + 1),
        replace(ask, sender=ask.sender.upper()), replace(ask, signature=False), replace(ask, unsubscribe=True),
    ]  # fmt: skip
    assert {id_of(post, one) for one in same} == {first}
    others = [
        replace(ask, to=("bob@far.example",)), replace(ask, to=("bob@far.example",), cc=("cy@far.example",)),
        replace(ask, bcc=("dora@far.example",)), replace(ask, subject="Hello!"), replace(ask, text="Shall we?"),
        replace(ask, html="<p>x</p>"), replace(ask, in_reply_to="<1@far.example>"),
        replace(ask, attachments=(Attachment("a.txt", b"1"),)), replace(ask, attachments=(Attachment("a.txt", b"2"),)),
    ]  # fmt: skip
    assert len({first, *(id_of(post, one) for one in others), id_of(post, ask, "October")}) == len(others) + 2
    assert id_of(post, replace(ask, message_id="<mine@acme.example>")) == "<mine@acme.example>"


def test_nobody_else_can_try_who_got_it_as_bcc(post: Post) -> None:
    ask = letter("bob@far.example", bcc=("dora@far.example",))
    first = id_of(post, ask)
    post.vault = memory_vault()
    assert id_of(post, ask) != first


def test_nothing_is_queued_and_what_was_is_known(post: Post) -> None:
    asks = [letter("a@far.example"), letter("nobody"), replace(letter("c@far.example"), text="{{name}} ")]
    found = batches(post).judge(asks)
    assert post.outbox.list(letter().mailbox_id) == []
    assert [type(one.refused) for one in found] == [type(None), BadAddress, type(None)]
    assert [one.held for one in found] == [False, False, True]
    assert [one.key for one in found[2].concerns] == ["token:{{name}}"]
    assert not judged(post, asks[2], kept=("token:{{name}}",)).held
    item = post.outbox.enqueue(found[0].ask)
    again = judged(post, asks[0])
    assert isinstance(again.before, OutboxItem)
    assert again.before.id == item.id


def test_a_store_that_fails_judges_nothing(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> None:
        raise StoreUnavailable

    monkeypatch.setattr(queuing, "must_send", gone)
    with pytest.raises(StoreUnavailable):
        judged(post, letter())
