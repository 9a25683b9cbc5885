"""The outbox against a submission server on a real socket: what goes in, what goes out."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from email import message_from_string
from pathlib import Path

import pytest

from companion.core.clock import HOUR
from companion.core.errors import (
    BadAddress,
    DirectionRefused,
    HeaderRefused,
    IdTaken,
    MailboxNotActive,
    NotFound,
    TooFarAhead,
    TooManyRecipients,
    WrongSender,
)
from tests.fakes.clock import FixedClock
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX, open_world
from tests.rig.faults import Authority, FaultPeer, Talk
from tests.sending.post import Post, SentFolder, Server, clock_of, letter, states


def test_a_message_is_sent_once_counted_and_forgotten(post: Post, server: Server, tmp_path: Path) -> None:
    item = post.outbox.enqueue(letter("bob@far.example", bcc=("hidden@far.example",)))
    assert (item.state, item.recipients) == ("queued", ("bob@far.example", "hidden@far.example"))
    assert post.outbox.dispatch() == 1
    done = post.item(item.id)
    assert (done.state, done.reason, done.tries, done.ended_at) == ("sent", None, 1, post.clock.now())
    assert server.taken == [item.message_id] == post.sent.there
    assert server.recipients == ["bob@far.example", "hidden@far.example"]
    assert states(post) == [("bob@far.example", "sent"), ("hidden@far.example", "sent")]
    assert all(row.outreach and row.source == "outbox" for row in post.world.sends())
    assert post.outbox.dispatch() == 0
    assert {"outbox", "usage"} <= set(post.world.events())


def test_bcc_stands_nowhere_in_the_bytes(post: Post, peer: FaultPeer) -> None:
    post.outbox.enqueue(letter("bob@far.example", bcc=("hidden@far.example",)))
    post.outbox.dispatch()
    content = b"".join(peer.heard).partition(b"DATA\r\n")[2]
    assert b"To: bob@far.example" in content
    assert b"hidden" not in content


def test_nobody_is_named_or_asked_for_twice(post: Post, server: Server) -> None:
    asked = letter("Bob@far.example", "bob@FAR.example", bcc=("CAT@far.example",))
    asked = replace(asked, cc=("bob@far.example", "cat@far.example"))
    post.outbox.enqueue(asked)
    post.outbox.dispatch()
    (message,) = server.messages
    head = message_from_string(message)
    assert (head["To"], head["Cc"]) == ("bob@far.example", "cat@far.example")
    assert server.recipients == ["bob@far.example", "cat@far.example"]


def test_nothing_of_the_message_lies_open_in_the_database(post: Post, tmp_path: Path) -> None:
    post.outbox.enqueue(replace(letter(), subject="Xylophone", text="Zeppelin"))
    for file in tmp_path.iterdir():
        assert b"Xylophone" not in file.read_bytes()
        assert b"Zeppelin" not in file.read_bytes()


def test_a_message_waits_for_its_time(post: Post, peer: FaultPeer) -> None:
    post.outbox.enqueue(letter(at=post.clock.now() + HOUR))
    assert post.outbox.dispatch() == 0
    clock_of(post).advance(HOUR)
    assert post.outbox.dispatch() == 1
    assert peer.has_heard("Date: Mon, 21 Sep 2026 15:13:20 +0000")


def test_where_the_provider_files_sent_mail_no_copy_is_added(post: Post) -> None:
    post.world.change_mailbox(provider="gmail")
    post.outbox.enqueue(letter())
    post.outbox.dispatch()
    assert (post.sent.there, post.sent.asked) == ([], 0)


class TestEnqueue:
    def test_the_same_message_id_answers_with_the_first_message(self, post: Post, server: Server) -> None:
        first = post.outbox.enqueue(letter(message_id="<a@acme.example>"))
        assert post.outbox.enqueue(letter("eve@far.example", message_id="<a@acme.example>")) == first
        post.outbox.dispatch()
        again = post.outbox.enqueue(letter(message_id="<a@acme.example>"))
        assert (again.id, again.state) == (first.id, "sent")
        post.outbox.dispatch()
        assert server.taken == ["<a@acme.example>"]

    def test_but_never_with_another_mailboxes(self, post: Post) -> None:
        post.world.add_mailbox("m_two", "ann@two.example")
        first = letter(message_id="<one@acme.example>")
        post.outbox.enqueue(first)
        with pytest.raises(IdTaken):
            post.outbox.enqueue(replace(first, mailbox_id="m_two", sender="ann@two.example"))
        assert post.outbox.list("m_two") == []

    def test_even_when_asked_ten_times_at_once(self, post: Post) -> None:
        with ThreadPoolExecutor(10) as pool:
            asks = [letter(message_id="<a@acme.example>")] * 10
            assert len({item.id for item in pool.map(post.outbox.enqueue, asks)}) == 1
        assert len(post.outbox.list(MAILBOX)) == 1

    def test_ids_are_made_where_none_was_given(self, post: Post) -> None:
        ids = {post.outbox.enqueue(letter()).message_id for _ in range(3)}
        assert len(ids) == 3
        assert all(message_id.endswith("@acme.example>") for message_id in ids)

    def test_from_must_be_the_mailbox(self, post: Post) -> None:
        with pytest.raises(WrongSender) as refused:
            post.outbox.enqueue(replace(letter(), sender="boss@acme.example"))
        assert refused.value.field == "from"
        assert post.outbox.enqueue(replace(letter(), sender=" Ann@ACME.example")).state == "queued"

    @pytest.mark.parametrize(
        ("changes", "error"),
        [
            ({"mailbox_id": "m_other"}, NotFound),
            ({"to": ("not an address",)}, BadAddress),
            ({"bcc": ("not an address",)}, BadAddress),
            ({"to": tuple(f"p{n}@far.example" for n in range(6))}, TooManyRecipients),
            ({"subject": "a\r\nBcc: b@far.example"}, HeaderRefused),
            ({"message_id": "no id"}, HeaderRefused),
            ({"at": 10**15}, TooFarAhead),
            ({"subject": "a\u202eb"}, DirectionRefused),
        ],
    )
    def test_what_can_never_be_sent_is_refused_at_once(
        self, post: Post, changes: dict[str, object], error: type[Exception]
    ) -> None:
        with pytest.raises(error):
            post.outbox.enqueue(replace(letter(), **changes))  # type: ignore[arg-type]
        if error is not NotFound:
            assert post.outbox.list(MAILBOX) == []

    def test_a_mailbox_that_was_taken_apart_queues_nothing(self, post: Post) -> None:
        post.world.change_mailbox(state="disconnected")
        with pytest.raises(MailboxNotActive):
            post.outbox.enqueue(letter())

    def test_lists_of_unknown_mailboxes_are_not_empty_but_missing(self, post: Post) -> None:
        with pytest.raises(NotFound):
            post.outbox.list("m_other")


def test_a_slow_server_holds_up_no_other_mailbox(tmp_path: Path, authority: Authority) -> None:
    quick, other_was_served = Server(), threading.Event()

    def slow(talk: Talk) -> None:
        assert other_was_served.wait(10)
        Server()(talk)

    def prompt(talk: Talk) -> None:
        quick(talk)
        other_was_served.set()

    certificate = authority.issue("localhost")
    with (
        FaultPeer(slow, certificate, implicit=True) as first,
        FaultPeer(prompt, certificate) as second,
        open_world(tmp_path / "db", FixedClock()) as world,
    ):
        world.add_mailbox("m_two", "two@acme.example")
        ports = {MAILBOX: first.port, "m_two": second.port}
        post = Post(world, FixedClock(), memory_vault(), authority.ca, ports.__getitem__, SentFolder())
        post.outbox.enqueue(letter())
        post.outbox.enqueue(replace(letter(mailbox_id="m_two"), sender="two@acme.example"))
        assert post.outbox.dispatch() == 2
        assert len(quick.taken) == 1
