"""The outbox against a submission server on a real socket: every answer it may get, and what the ledger says then."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE, SECOND
from companion.core.errors import (
    BadAddress,
    BadRequest,
    HeaderRefused,
    MailboxNotActive,
    NotFound,
    NotQueued,
    TooManyRecipients,
    WrongSender,
)
from companion.ledger.limits import Ceiling
from tests.fakes.clock import FixedClock
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX, ask, open_world
from tests.rig.faults import Authority, FaultPeer, Talk
from tests.sending.post import Post, SentFolder, Server, letter, open_post


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def peer(server: Server, authority: Authority) -> Iterator[FaultPeer]:
    with FaultPeer(server, authority.issue("localhost")) as peer:
        yield peer


@pytest.fixture
def post(tmp_path: Path, authority: Authority, peer: FaultPeer) -> Iterator[Post]:
    with open_post(tmp_path / "db", authority.ca, peer.port, ceiling=Ceiling(10, 5)) as post:
        yield post


def clock_of(post: Post) -> FixedClock:
    assert isinstance(post.clock, FixedClock)
    return post.clock


def states(post: Post) -> list[tuple[str, str]]:
    return [(row.recipient, row.state) for row in post.world.sends()]


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
            ({"at": 10**15}, BadRequest),
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


class TestLimits:
    def test_the_seventh_waits_for_the_hour(self, post: Post, server: Server) -> None:
        first = post.clock.now()
        items = [post.outbox.enqueue(letter(f"p{n}@far.example")) for n in range(7)]
        for _ in range(9):
            post.outbox.dispatch()
        last = post.item(items[6].id)
        assert (last.state, last.reason, last.due_at, last.tries) == ("queued", "hour", first + HOUR, 0)
        assert len(server.taken) == 6
        clock_of(post).set(first + HOUR - 1)
        assert post.outbox.dispatch() == 0
        clock_of(post).set(first + HOUR)
        assert post.outbox.dispatch() == 1

    def test_permits_and_outbox_share_the_windows(self, post: Post) -> None:
        for n in range(6):
            post.world.permits.ask(ask(f"w{n}@far.example"))
        item = post.outbox.enqueue(letter())
        assert post.outbox.dispatch() == 0
        assert post.item(item.id).reason == "hour"

    def test_the_outbox_stops_at_four_fifths_of_the_ceiling(self, post: Post) -> None:
        post.world.change_mailbox(limit_hour=100, limit_day=100)
        for n in range(9):
            post.outbox.enqueue(letter(f"p{n}@far.example"))
            post.outbox.dispatch()
        assert [item.reason for item in post.outbox.list(MAILBOX) if item.state == "queued"] == ["ceiling"]
        assert post.world.permits.ask(ask("mine@far.example")).decision == "allow"
        assert post.world.permits.ask(ask("mine@far.example")).decision == "allow"
        assert post.world.permits.ask(ask("mine@far.example")).which == "ceiling"

    def test_one_that_fits_goes_before_one_that_does_not(self, post: Post, server: Server) -> None:
        for n in range(4):
            post.world.permits.ask(ask(f"w{n}@far.example"))
        big = post.outbox.enqueue(letter("a@far.example", "b@far.example", "c@far.example"))
        small = post.outbox.enqueue(letter("d@far.example"))
        assert post.outbox.dispatch() == 1
        assert (post.item(big.id).reason, post.item(small.id).state) == ("hour", "sent")

    def test_a_message_that_no_longer_fits_any_window_fails(self, post: Post) -> None:
        item = post.outbox.enqueue(letter("a@far.example", "b@far.example"))
        post.world.change_mailbox(limit_hour=1)
        assert post.outbox.dispatch() == 0
        assert (post.item(item.id).state, post.item(item.id).reason) == ("failed", "recipients")

    def test_a_failed_send_uses_up_nothing(self, post: Post, server: Server) -> None:
        server.answers["RCPT"] = "550 5.1.1 no such user"
        for n in range(8):
            post.outbox.enqueue(letter(f"p{n}@far.example"))
            assert post.outbox.dispatch() == 1
        assert post.world.ledger.usage(MAILBOX).hour.used == 0

    def test_the_gap_between_two_sends(self, post: Post, server: Server) -> None:
        post.world.change_mailbox(gap_seconds=600)
        start = post.clock.now()
        items = [post.outbox.enqueue(letter(f"p{n}@far.example")) for n in range(3)]
        assert [post.outbox.dispatch() for _ in range(3)] == [1, 0, 0]
        assert {post.item(item.id).reason for item in items[1:]} == {"gap"}
        times = [start]
        while len(times) < 3:
            clock_of(post).advance(SECOND)
            times += [post.clock.now()] * post.outbox.dispatch()
        gaps = [after - before for before, after in pairwise(times)]
        assert all(480 * SECOND <= gap <= 721 * SECOND for gap in gaps)
        assert len(set(gaps)) == 2

    def test_a_gap_also_holds_for_what_is_queued_later(self, post: Post) -> None:
        post.world.change_mailbox(gap_seconds=600)
        post.outbox.enqueue(letter())
        post.outbox.dispatch()
        clock_of(post).advance(MINUTE)
        post.outbox.enqueue(letter())
        assert post.outbox.dispatch() == 0


class TestRefusals:
    def test_a_temporary_one_waits_longer_each_time_and_ends_after_three_days(
        self, post: Post, server: Server
    ) -> None:
        server.answers["RCPT"] = "451 4.7.1 try later"
        start = post.clock.now()
        item = post.outbox.enqueue(letter())
        waits = []
        while post.item(item.id).state == "queued":
            assert post.outbox.dispatch() == 1
            now = post.item(item.id)
            if now.state == "queued":
                assert (now.reason, now.said) == ("deferred", "451 4.7.1 try later")
                waits.append(now.due_at - post.clock.now())
                clock_of(post).set(now.due_at)
        assert waits[:4] == [5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 40 * MINUTE]
        assert max(waits) == 4 * HOUR
        assert 2.5 * DAY < post.clock.now() - start <= 3 * DAY
        assert (post.item(item.id).state, post.item(item.id).reason) == ("failed", "refused")
        assert {row.state for row in post.world.sends()} == {"released"}

    def test_and_goes_out_once_the_server_takes_it(self, post: Post, server: Server) -> None:
        server.answers["."] = "452 4.3.1 no space"
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        server.answers.clear()
        assert post.outbox.dispatch() == 0
        clock_of(post).advance(5 * MINUTE)
        assert post.outbox.dispatch() == 1
        assert (post.item(item.id).state, post.item(item.id).tries) == ("sent", 2)
        assert server.taken == [item.message_id]
        assert [row.state for row in post.world.sends()] == ["released", "sent"]

    @pytest.mark.parametrize("at", ["MAIL", "RCPT", "DATA", "."])
    def test_a_final_one_fails_with_the_servers_words(self, post: Post, server: Server, at: str) -> None:
        server.answers[at] = "554 5.7.1 we know you"
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        failed = post.item(item.id)
        assert (failed.state, failed.reason, failed.said) == ("failed", "refused", "554 5.7.1 we know you")
        assert states(post) == [("bob@far.example", "released")]
        clock_of(post).advance(10 * DAY)
        assert post.outbox.dispatch() == 0

    def test_the_wrong_sender_is_called_that(self, post: Post, server: Server) -> None:
        server.answers["."] = "554 5.7.60 SMTP; Client does not have permissions to send as this sender"
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        assert post.item(item.id).reason == "wrong_sender"

    def test_recipients_are_kept_apart(self, post: Post, server: Server) -> None:
        server.answers["RCPT TO:<NO@"] = "550 5.1.1 no such user"
        server.answers["RCPT TO:<LATER@"] = "450 4.2.1 busy"
        item = post.outbox.enqueue(letter("yes@far.example", "no@far.example", "later@far.example"))
        post.outbox.dispatch()
        assert (post.item(item.id).state, post.item(item.id).reason) == ("queued", "deferred")
        assert states(post) == [
            ("yes@far.example", "sent"),
            ("no@far.example", "released"),
            ("later@far.example", "released"),
        ]
        del server.answers["RCPT TO:<LATER@"]
        clock_of(post).advance(5 * MINUTE)
        post.outbox.dispatch()
        done = post.item(item.id)
        assert (done.state, done.reason, done.said) == ("sent", "partly_refused", "550 5.1.1 no such user")
        assert server.recipients == ["yes@far.example", "later@far.example"]  # nobody twice
        assert post.world.ledger.usage(MAILBOX).hour.used == 2

    def test_a_busy_server_is_asked_again(self, post: Post, server: Server) -> None:
        server.answers["AUTH"] = "421 4.7.0 too many connections"
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        waiting = post.item(item.id)
        assert (waiting.state, waiting.reason, waiting.due_at) == (
            "queued",
            "limit",
            post.clock.now() + 5 * MINUTE,
        )
        assert states(post) == [("bob@far.example", "released")]


class TestSignIn:
    def test_a_wrong_password_is_tried_three_times_for_all_messages_together(
        self, post: Post, server: Server, peer: FaultPeer
    ) -> None:
        server.answers["AUTH"] = "535 5.7.8 wrong"
        items = [post.outbox.enqueue(letter(f"p{n}@far.example")) for n in range(3)]
        for wait in (2 * MINUTE, 15 * MINUTE):
            assert post.outbox.dispatch() == 1
            assert post.outbox.dispatch() == 0
            clock_of(post).advance(wait - 1)
            assert post.outbox.dispatch() == 0
            clock_of(post).advance(1)
        assert post.marks == []
        assert post.outbox.dispatch() == 1
        assert post.marks == [(MAILBOX, "needs_sign_in", "auth")]
        clock_of(post).advance(30 * DAY)
        assert post.outbox.dispatch() == 0
        assert b"".join(peer.heard).count(b"AUTH PLAIN") == 3
        assert {post.item(item.id).state for item in items} == {"queued"}

    def test_they_leave_once_the_user_has_signed_in(self, post: Post, server: Server) -> None:
        post.world.change_mailbox(state="needs_sign_in")
        item = post.outbox.enqueue(letter())
        assert post.outbox.dispatch() == 0
        post.world.change_mailbox(state="active")
        assert post.outbox.dispatch() == 1
        assert post.item(item.id).state == "sent"


def test_without_a_network_it_waits_and_uses_up_no_try(tmp_path: Path, authority: Authority) -> None:
    with FaultPeer(Server(), authority.issue("localhost")) as gone:
        port = gone.port
    with open_post(tmp_path / "db", authority.ca, port) as post:
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        waiting = post.item(item.id)
        assert (waiting.state, waiting.reason, waiting.tries) == ("queued", "host", 0)
        assert waiting.due_at == post.clock.now() + MINUTE
        assert states(post) == [("bob@far.example", "released")]


def test_a_message_that_the_vault_cannot_open_waits(
    post: Post, peer: FaultPeer, authority: Authority
) -> None:
    item = post.outbox.enqueue(letter())
    other = Post(
        post.world, post.clock, memory_vault(), authority.ca, lambda _mailbox: peer.port, SentFolder()
    )
    other.outbox.dispatch()
    assert (post.item(item.id).state, post.item(item.id).tries) == ("queued", 0)
    assert states(post) == [("bob@far.example", "released")]
    assert peer.connections == 0
    clock_of(post).advance(5 * MINUTE)
    assert post.outbox.dispatch() == 1
    assert post.item(item.id).state == "sent"


class TestCancel:
    def test_a_waiting_message_is_taken_back_and_forgotten(self, post: Post, server: Server) -> None:
        item = post.outbox.enqueue(letter())
        assert post.outbox.cancel(item.id).state == "cancelled"
        assert post.outbox.dispatch() == 0
        assert server.taken == []
        with pytest.raises(NotQueued):
            post.outbox.cancel(item.id)

    def test_a_sent_one_is_not(self, post: Post) -> None:
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        with pytest.raises(NotQueued) as refused:
            post.outbox.cancel(item.id)
        assert refused.value.sentence == "This message is sent already."

    def test_an_unknown_one_is_not_found(self, post: Post) -> None:
        with pytest.raises(NotFound):
            post.outbox.cancel("o_other")


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
