"""Placement tests in the outbox: off until asked for, one a day each way, behind all other mail."""

from __future__ import annotations

from email import message_from_bytes
from pathlib import Path

import pytest
from sqlalchemy import func, select

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import NotFound
from companion.ledger.limits import Ceiling
from companion.sending.envelope import Envelope
from companion.sending.leaving import Leaving
from companion.sending.outbox import OutboxItem
from companion.sending.placement import Placements
from companion.store import guards, mailboxes, outbox_lists, outcomes, stream, tables
from companion.store import outbox as rows
from companion.syncing import headers
from companion.syncing.classify.service import classify
from companion.syncing.signs import need
from tests.fakes.drafts import Drafts
from tests.ledger.world import ADDRESS, MAILBOX, reopen_world
from tests.sending.post import Post, Server, clock_of, letter

OTHER, THEIRS = "m_bob", "bob@wren.example"


@pytest.fixture
def tests(post: Post) -> Placements:
    """A second mailbox, at another provider; nothing is on."""
    post.world.add_mailbox(
        OTHER, THEIRS, imap_host="imap.wren.example", smtp_host="smtp.wren.example", limit_hour=6
    )
    return made(post)


def made(post: Post) -> Placements:
    return Placements(post.world.store, post.vault, post.world.ledger, post.clock)


@pytest.fixture
def both(tests: Placements) -> Placements:
    for mailbox in (MAILBOX, OTHER):
        tests.want(mailbox, on=True)
    return tests


def waiting(post: Post, mailbox: str = MAILBOX) -> list[OutboxItem]:
    return [item for item in post.outbox.list(mailbox) if item.state == "queued"]


def number(post: Post) -> int:
    with post.world.store.read() as connection:
        return int(connection.execute(select(func.count()).select_from(tables.placements)).scalar_one())


def test_nothing_is_sent_until_both_ends_asked_for_it(post: Post, tests: Placements) -> None:
    assert tests.look() == 0
    found = tests.want(MAILBOX, on=True)
    assert found.on
    assert [(one.address, one.provider, one.on) for one in found.partners] == [
        (THEIRS, "wren.example", False)
    ]
    assert tests.look() == 0
    tests.want(OTHER, on=True)
    assert tests.look() == 2
    assert [item.recipients for item in waiting(post)] == [(THEIRS,)]
    assert [item.recipients for item in waiting(post, OTHER)] == [(ADDRESS,)]


def test_its_words_say_what_it_is(post: Post, both: Placements) -> None:
    both.look()
    with post.world.store.read() as connection:
        row = rows.get(connection, waiting(post)[0].id)
    assert row is not None
    raw = Envelope(post.vault).composed(row)
    message = message_from_bytes(raw)
    assert message["Subject"].startswith("Placement test, you can delete it (pw-test-")
    text = message.get_payload(decode=True)
    assert isinstance(text, bytes)
    for words in (b"You can delete it", ADDRESS.encode(), THEIRS.encode(), b"never opens"):
        assert words in text
    assert need(headers.fields(raw.partition(b"\r\n\r\n")[0])) == "nothing"
    assert classify(raw).kind == "other"


def test_one_a_day_each_way_also_after_a_restart(post: Post, both: Placements, tmp_path: Path) -> None:
    assert both.look() == 2
    clock = clock_of(post)
    for _ in range(6):
        assert made(post).look() == 0  # still waiting
        clock.advance(DAY)
    post.outbox.dispatch()
    left = clock.now()
    clock.advance(DAY - 1)
    with reopen_world(tmp_path / "db", clock) as again:
        assert Placements(again.store, post.vault, again.ledger, clock).look() == 0
    assert number(post) == 2
    clock.set(left + DAY)
    assert made(post).look() == 2  # counted from when they left, not from when they were asked for
    assert number(post) == 4


def test_a_clock_that_was_ahead_sends_no_second_and_ends_nothing_for_good(
    post: Post, both: Placements
) -> None:
    clock = clock_of(post)
    start = clock.now()
    clock.advance(400 * DAY)
    assert both.look() == 2
    post.outbox.dispatch()
    clock.set(start)
    assert both.look() == 0
    clock.advance(DAY - 1)
    assert both.look() == 0
    clock.advance(MINUTE)
    assert both.look() == 2


def test_real_mail_goes_first(post: Post, both: Placements, server: Server) -> None:
    post.outbox.enqueue(letter(at=post.clock.now() + HOUR))
    both.look()
    assert [item.recipients for item in waiting(post)] == [("bob@far.example",)]  # no test beside it
    post.steering.cancel(waiting(post)[0].id)
    both.look()
    (test,) = waiting(post)
    clock_of(post).advance(MINUTE)
    real = post.outbox.enqueue(letter())
    post.outbox.dispatch()
    assert real.message_id in server.taken
    assert test.message_id not in server.taken
    post.outbox.dispatch()
    assert test.message_id in server.taken


def test_only_where_there_is_room(post: Post, both: Placements) -> None:
    for n in range(3):
        post.outbox.enqueue(letter(f"p{n}@far.example"))
        post.outbox.dispatch()
    both.look()
    assert waiting(post) == []
    assert len(waiting(post, OTHER)) == 1
    clock_of(post).advance(HOUR)
    both.look()
    assert len(waiting(post)) == 1


def test_a_paused_outbox_gets_none_and_holds_one_that_waits(
    post: Post, both: Placements, server: Server
) -> None:
    both.look()
    with post.world.store.write() as tx:
        guards.begin(tx, MAILBOX, post.clock.now())
        guards.pause(tx, MAILBOX, "bounces", post.clock.now())
    post.outbox.dispatch()
    assert [item.reason for item in waiting(post)] == ["guard_bounces"]
    with post.world.store.read() as connection:
        assert outbox_lists.why_waiting(connection, MAILBOX) == []  # nobody is told that a test waits
    clock_of(post).advance(2 * DAY)
    assert both.look() == 1  # Bob's next; Ann's first still waits
    with post.world.store.write() as tx:
        guards.resume(tx, MAILBOX, post.clock.now())
    post.outbox.dispatch()
    assert waiting(post) == []


def test_a_test_keeps_to_the_limits_and_counts_in_no_rate(post: Post, both: Placements) -> None:
    both.look()
    post.outbox.dispatch()
    assert post.world.ledger.usage(MAILBOX).hour.used == 1
    now = post.clock.now()
    with post.world.store.read() as connection:
        assert outcomes.outcomes(connection, MAILBOX, 0, now).sent == 0
        assert stream.counts(connection, MAILBOX, 0).sent == 0
        assert stream.by_slice(connection, MAILBOX, 0) == {}


def test_a_refused_test_is_nobodys_bounce(post: Post, both: Placements, server: Server) -> None:
    server.answers["RCPT"] = "550 5.1.1 no such user"
    both.look()
    post.outbox.dispatch()
    with post.world.store.read() as connection:
        assert outcomes.turned_down(connection, MAILBOX, 0, post.clock.now()) == []
    assert both.of(MAILBOX).tests == ()  # it never left
    clock_of(post).advance(HOUR)
    assert both.look() == 0


def test_off_takes_back_what_waits_at_both_ends(post: Post, both: Placements) -> None:
    both.look()
    assert not both.want(OTHER, on=False).on
    for mailbox in (MAILBOX, OTHER):
        assert [item.state for item in post.outbox.list(mailbox)] == ["cancelled"]
    clock_of(post).advance(2 * DAY)
    assert both.look() == 0


def test_unlinking_makes_no_draft_of_a_test_and_asks_again(post: Post, both: Placements) -> None:
    both.look()
    drafts = Drafts()
    leaving = Leaving(post.world.store, post.vault, post.world.ledger, post.clock, drafts.open)
    leaving.settle(MAILBOX, "drafts")
    assert (drafts.there, waiting(post), waiting(post, OTHER)) == ([], [], [])
    with post.world.store.write() as tx:
        mailboxes.retire(tx, MAILBOX, post.clock.now())
        mailboxes.set_state(tx, MAILBOX, "active", None, post.clock.now())
    assert not both.of(MAILBOX).on
    with post.world.store.write() as tx:
        mailboxes.remove(tx, MAILBOX, post.clock.now())
    with pytest.raises(NotFound):
        both.of(MAILBOX)
    with pytest.raises(NotFound):
        both.want(MAILBOX, on=True)


def test_what_was_sent_is_shown_until_it_is_known(post: Post, both: Placements) -> None:
    both.look()
    post.outbox.dispatch()
    left = post.clock.now()
    (one,) = both.of(MAILBOX).tests
    assert (one.to, one.provider, one.at, one.place) == (THEIRS, "wren.example", left, None)
    clock_of(post).advance(13 * HOUR)
    assert both.of(MAILBOX).tests[0].place is None  # nobody read Bob's mail since
    with post.world.store.write() as tx:
        mailboxes.set_synced(tx, OTHER, post.clock.now(), None)
    assert both.of(MAILBOX).tests[0].place == "missing"


def test_the_ceiling_is_halved_too(post: Post, both: Placements) -> None:
    """The world's provider allows 10 a day."""
    assert post.world.ledger.usage(MAILBOX).ceiling.limit == Ceiling(10, 5).per_day
    post.world.change_mailbox(limit_hour=50)
    for n in range(5):
        post.outbox.enqueue(letter(f"p{n}@far.example"))
        post.outbox.dispatch()
    both.look()
    assert waiting(post) == []
