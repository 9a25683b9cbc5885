"""The outbox within the limits: what waits, for what, and until when."""

from __future__ import annotations

from itertools import pairwise

from companion.core.clock import HOUR, MINUTE, SECOND
from tests.ledger.world import MAILBOX, ask
from tests.sending.post import Post, Server, clock_of, letter


def test_the_seventh_waits_for_the_hour(post: Post, server: Server) -> None:
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


def test_permits_and_outbox_share_the_windows(post: Post) -> None:
    for n in range(6):
        post.world.permits.ask(ask(f"w{n}@far.example"))
    item = post.outbox.enqueue(letter())
    assert post.outbox.dispatch() == 0
    assert post.item(item.id).reason == "hour"


def test_the_outbox_stops_at_four_fifths_of_the_ceiling(post: Post) -> None:
    post.world.change_mailbox(limit_hour=100, limit_day=100)
    for n in range(9):
        post.outbox.enqueue(letter(f"p{n}@far.example"))
        post.outbox.dispatch()
    assert [item.reason for item in post.outbox.list(MAILBOX) if item.state == "queued"] == ["ceiling"]
    assert post.world.permits.ask(ask("mine@far.example")).decision == "allow"
    assert post.world.permits.ask(ask("mine@far.example")).decision == "allow"
    assert post.world.permits.ask(ask("mine@far.example")).which == "ceiling"


def test_one_that_fits_goes_before_one_that_does_not(post: Post, server: Server) -> None:
    for n in range(4):
        post.world.permits.ask(ask(f"w{n}@far.example"))
    big = post.outbox.enqueue(letter("a@far.example", "b@far.example", "c@far.example"))
    small = post.outbox.enqueue(letter("d@far.example"))
    assert post.outbox.dispatch() == 1
    assert (post.item(big.id).reason, post.item(small.id).state) == ("hour", "sent")


def test_a_message_that_no_longer_fits_any_window_fails(post: Post) -> None:
    item = post.outbox.enqueue(letter("a@far.example", "b@far.example"))
    post.world.change_mailbox(limit_hour=1)
    assert post.outbox.dispatch() == 0
    assert (post.item(item.id).state, post.item(item.id).reason) == ("failed", "recipients")


def test_a_failed_send_uses_up_nothing(post: Post, server: Server) -> None:
    server.answers["RCPT"] = "552 5.3.4 message size exceeds the limit"  # no bounce that the guard counts
    for n in range(8):
        post.outbox.enqueue(letter(f"p{n}@far.example"))
        assert post.outbox.dispatch() == 1
    assert post.world.ledger.usage(MAILBOX).hour.used == 0


def test_the_gap_between_two_sends(post: Post, server: Server) -> None:
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


def test_a_gap_also_holds_for_what_is_queued_later(post: Post) -> None:
    post.world.change_mailbox(gap_seconds=600)
    post.outbox.enqueue(letter())
    post.outbox.dispatch()
    clock_of(post).advance(MINUTE)
    post.outbox.enqueue(letter())
    assert post.outbox.dispatch() == 0
