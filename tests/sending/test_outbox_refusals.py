"""What a server's refusals make of a message, and what the ledger says then."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE, SECOND
from companion.core.errors import SignInEnded
from companion.ledger.limits import LEARNT_FOR
from companion.sending.listing import OutboxItem
from companion.store import events
from tests.fakes.vault import memory_vault
from tests.ledger.world import MAILBOX
from tests.rig.faults import Authority, FaultPeer
from tests.sending.failing import rounds
from tests.sending.post import Post, SentFolder, Server, clock_of, letter, open_post, states


def test_a_temporary_one_waits_longer_each_time_and_ends_after_three_days(post: Post, server: Server) -> None:
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


def test_and_goes_out_once_the_server_takes_it(post: Post, server: Server) -> None:
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
def test_a_final_one_fails_with_the_servers_words(post: Post, server: Server, at: str) -> None:
    server.answers[at] = "554 5.7.1 we know you"
    item = post.outbox.enqueue(letter())
    post.outbox.dispatch()
    failed = post.item(item.id)
    assert (failed.state, failed.reason, failed.said) == ("failed", "refused", "554 5.7.1 we know you")
    assert states(post) == [("bob@far.example", "released")]
    clock_of(post).advance(10 * DAY)
    assert post.outbox.dispatch() == 0


def test_the_providers_own_cap_is_learnt_and_the_message_waits_for_it(post: Post, server: Server) -> None:
    first = post.outbox.enqueue(letter("first@far.example"))
    assert post.outbox.dispatch() == 1
    sent_at = post.clock.now()
    clock_of(post).advance(MINUTE)
    server.answers["."] = "550 5.4.5 Daily user sending limit exceeded"
    item = post.outbox.enqueue(letter("bob@far.example", "eve@far.example"))
    post.outbox.dispatch()
    waits = post.item(item.id)
    assert (waits.state, waits.reason, waits.due_at) == ("queued", "ceiling", post.clock.now() + HOUR)
    usage = post.world.ledger.usage(MAILBOX)
    assert (usage.ceiling.used, usage.ceiling.limit) == (1, 1)
    server.answers.clear()
    clock_of(post).set(waits.due_at)
    assert post.outbox.dispatch() == 0
    assert post.item(item.id).reason == "ceiling"  # two never fit into one, but a month later they will
    clock_of(post).set(sent_at + LEARNT_FOR + DAY)
    assert post.outbox.dispatch() == 1
    assert (post.item(first.id).state, post.item(item.id).state) == ("sent", "sent")


def test_the_wrong_sender_is_called_that(post: Post, server: Server) -> None:
    server.answers["."] = "554 5.7.60 SMTP; Client does not have permissions to send as this sender"
    item = post.outbox.enqueue(letter())
    post.outbox.dispatch()
    assert post.item(item.id).reason == "wrong_sender"


def test_recipients_are_kept_apart(post: Post, server: Server) -> None:
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
    assert changes_of_the_list(post) == 1  # an open list shows who is on it from now on
    del server.answers["RCPT TO:<LATER@"]
    clock_of(post).advance(5 * MINUTE)
    post.outbox.dispatch()
    assert changes_of_the_list(post) == 1
    done = post.item(item.id)
    assert (done.state, done.reason, done.said) == ("sent", "partly_refused", "550 5.1.1 no such user")
    assert server.recipients == ["yes@far.example", "later@far.example"]  # nobody twice
    assert post.world.ledger.usage(MAILBOX).hour.used == 2


def changes_of_the_list(post: Post) -> int:
    with post.world.store.read() as connection:
        return [one.kind for one in events.after(connection, 0)].count("suppressions")


def test_a_busy_server_is_asked_again(post: Post, server: Server) -> None:
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


def test_a_busy_server_is_asked_for_all_messages_together(
    post: Post, server: Server, peer: FaultPeer
) -> None:
    """It had said that there are too many connections, and each message that waited opened another one at once."""
    server.answers["AUTH"] = "421 4.7.0 too many connections"
    items = [post.outbox.enqueue(letter(f"p{n}@far.example")) for n in range(5)]
    for asked in (1, 2, 3):
        for _ in range(6):
            post.outbox.dispatch()
        assert peer.connections == asked
        clock_of(post).advance(5 * MINUTE)
    server.answers.clear()
    for _ in range(3):
        for _ in range(6):
            post.outbox.dispatch()
        clock_of(post).advance(20 * MINUTE)
    assert {post.item(item.id).state for item in items} == {"sent"}
    assert sorted(server.recipients) == [f"p{n}@far.example" for n in range(5)]  # nobody twice


def test_a_wrong_password_is_tried_three_times_for_all_messages_together(
    post: Post, server: Server, peer: FaultPeer
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


def test_new_messages_are_no_new_tries(post: Post, server: Server, peer: FaultPeer) -> None:
    """Three that came within a minute tried the wrong password three times in it, and providers lock for less."""
    server.answers["AUTH"] = "535 5.7.8 wrong"
    post.outbox.enqueue(letter("p0@far.example"))
    assert post.outbox.dispatch() == 1
    until = clock_of(post).now() + 2 * MINUTE
    for n in range(1, 4):
        clock_of(post).advance(10 * SECOND)
        item = post.outbox.enqueue(letter(f"p{n}@far.example"))
        assert post.outbox.dispatch() == 0
        assert (post.item(item.id).reason, post.item(item.id).due_at) == ("auth", until)
    assert post.marks == []
    assert b"".join(peer.heard).count(b"AUTH PLAIN") == 1
    server.answers.clear()
    clock_of(post).set(until)
    assert post.outbox.dispatch() == 1


def refused_once(post: Post, server: Server) -> OutboxItem:
    """A message at whose first try the sign-in was refused, by a server that takes it from now on."""
    server.answers["AUTH"] = "535 5.7.8 wrong"
    item = post.outbox.enqueue(letter("p0@far.example"))
    assert post.outbox.dispatch() == 1
    server.answers.clear()
    return item


def test_by_hand_a_sign_in_is_tried_at_once(post: Post, server: Server) -> None:
    """The user may just have mended it."""
    item = refused_once(post, server)
    post.steering.send_now(item.id)
    assert post.outbox.dispatch() == 1
    assert post.item(item.id).state == "sent"
    other = post.outbox.enqueue(letter("p1@far.example"))
    post.steering.send_now(other.id)
    assert post.outbox.dispatch() == 1


def test_a_clock_that_falls_back_ends_a_wait(post: Post, server: Server) -> None:
    item = refused_once(post, server)
    clock_of(post).advance(-DAY)
    rounds(post, 3)
    assert post.item(item.id).state == "sent"


def test_they_leave_once_the_user_has_signed_in(post: Post, server: Server) -> None:
    post.world.change_mailbox(state="needs_sign_in")
    item = post.outbox.enqueue(letter())
    assert post.outbox.dispatch() == 0
    post.world.change_mailbox(state="active")
    assert post.outbox.dispatch() == 1
    assert post.item(item.id).state == "sent"


def test_signed_in_again_the_refusals_count_from_the_start(post: Post, server: Server) -> None:
    server.answers["AUTH"] = "535 5.7.8 wrong"
    post.outbox.enqueue(letter())
    for wait in (2 * MINUTE, 15 * MINUTE):
        assert post.outbox.dispatch() == 1
        clock_of(post).advance(wait)
    post.world.change_mailbox(state="needs_sign_in", since=clock_of(post).now())  # as syncing says
    clock_of(post).advance(MINUTE)
    post.world.change_mailbox(state="active", since=clock_of(post).now())
    for wait in (2 * MINUTE, 15 * MINUTE):
        assert post.outbox.dispatch() == 1
        assert post.marks == []
        clock_of(post).advance(wait)
    assert post.outbox.dispatch() == 1
    assert post.marks == [(MAILBOX, "needs_sign_in", "auth")]


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


def test_each_refused_sign_in_is_told_so_that_the_next_has_a_fresh_token(post: Post, server: Server) -> None:
    server.answers["AUTH"] = "535 5.7.8 wrong"
    post.outbox.enqueue(letter())
    for tries in (1, 2):
        post.outbox.dispatch()
        assert post.refusals == [MAILBOX] * tries
        clock_of(post).advance(15 * MINUTE)
    server.answers.clear()
    assert post.outbox.dispatch() == 1
    assert post.refusals == [MAILBOX] * 2


def test_a_sign_in_that_its_provider_ended_says_so(post: Post, peer: FaultPeer) -> None:
    post.ended = SignInEnded(name="Google")
    item = post.outbox.enqueue(letter())
    post.outbox.dispatch()
    assert (post.item(item.id).state, post.item(item.id).reason) == ("queued", "signin")
    for wait in (2 * MINUTE, 15 * MINUTE):
        clock_of(post).advance(wait)
        post.outbox.dispatch()
    assert post.marks == [(MAILBOX, "needs_sign_in", "signin")]
    assert peer.connections == 0
