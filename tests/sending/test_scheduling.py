"""A webmail's draft in the outbox: read when its time comes, sent once, then removed; held where it changed."""

from __future__ import annotations

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.sending.leaving import Leaving, Left
from companion.sending.outcome import LOOK_AGAIN
from companion.sending.scheduling import ScheduleAsk, Scheduling
from companion.sending.taking import TIDY_RETRY
from companion.store import outbox as rows
from companion.store.outbox import OutboxRow
from companion.syncing.drafts import subject_hash
from tests.ledger.world import ADDRESS, MAILBOX
from tests.sending.post import Post, Server, clock_of, states

BOB = "bob@far.example"


def draft(*to: str, subject: str = "Hello", text: str = "Shall we meet?", sender: str = ADDRESS) -> bytes:
    who = ", ".join(to or (BOB,))
    return f"From: {sender}\r\nTo: {who}\r\nSubject: {subject}\r\nX-Own: 1\r\n\r\n{text}\r\n".encode()


@pytest.fixture
def scheduling(post: Post) -> Scheduling:
    return Scheduling(post.world.store, post.world.ledger, post.clock)


def ask(post: Post, *to: str, after: int = HOUR, **changes: str) -> ScheduleAsk:
    return ScheduleAsk(
        MAILBOX, changes.get("sender", ADDRESS), to or (BOB,), subject_hash(changes.get("subject", "Hello")),
        post.clock.now() + after,
    )  # fmt: skip


def row_of(post: Post, outbox_id: str) -> OutboxRow:
    with post.world.store.read() as connection:
        row = rows.get(connection, outbox_id)
    assert row is not None
    return row


def ends(post: Post, outbox_id: str) -> tuple[str, str | None]:
    row = row_of(post, outbox_id)
    return row.state, row.reason


def test_it_leaves_at_its_time_and_its_draft_goes(post: Post, server: Server, scheduling: Scheduling) -> None:
    post.drafts.put(draft())
    other = post.drafts.put(draft("cy@far.example"))
    row = scheduling.schedule(ask(post))
    assert post.outbox.dispatch() == 0
    assert post.world.sends() == []  # nothing is reserved before its time
    clock_of(post).advance(HOUR)
    assert post.outbox.dispatch() == 1
    assert server.taken == [row.message_id]
    assert ends(post, row.id) == ("sent", None)
    assert states(post) == [(BOB, "sent")]
    assert list(post.drafts.there) == [other]
    assert post.sent.there == [row.message_id]


def test_what_was_written_last_goes_out(post: Post, server: Server, scheduling: Scheduling) -> None:
    first = post.drafts.put(draft(text="not finished"))
    scheduling.schedule(ask(post))
    del post.drafts.there[first]
    post.drafts.put(draft(text="the newest version"))
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()
    assert "the newest version" in server.messages[0]
    assert "X-Own" not in server.messages[0]
    assert post.drafts.there == {}


def test_edited_while_it_was_sent_the_edited_one_stays(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    post.drafts.put(draft())
    row = scheduling.schedule(ask(post, after=0))

    def edit() -> None:
        post.drafts.there.clear()
        post.drafts.there[9] = draft(text="one more thought")

    server.meanwhile = edit
    post.outbox.dispatch()
    assert ends(post, row.id) == ("sent", None)
    assert list(post.drafts.there) == [9]


def test_the_same_draft_again_has_another_time_and_is_one_message(post: Post, scheduling: Scheduling) -> None:
    first = scheduling.schedule(ask(post))
    again = scheduling.schedule(ask(post, after=2 * HOUR))
    assert again.id == first.id
    assert again.due_at == first.due_at + HOUR
    assert scheduling.schedule(ask(post, subject="Other")).id != first.id
    assert scheduling.schedule(ask(post, BOB, "cy@far.example")).id != first.id


def test_put_off_by_the_server_the_draft_is_read_anew(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    uid = post.drafts.put(draft(text="first"))
    server.answers["RCPT"] = "451 4.7.1 later"
    row = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    assert ends(post, row.id) == ("queued", "deferred")
    del post.drafts.there[uid], server.answers["RCPT"]
    post.drafts.put(draft(text="second"))
    clock_of(post).advance(10 * MINUTE)
    post.outbox.dispatch()
    assert ends(post, row.id) == ("sent", None)
    assert "second" in server.messages[-1]
    assert post.drafts.there == {}


def test_an_unknown_end_keeps_the_draft_until_sent_has_the_copy(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    post.drafts.put(draft())
    server.answers["."] = "bye"  # no answer that is one
    row = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    assert row_of(post, row.id).state == "unknown"
    assert len(post.drafts.there) == 1
    post.sent.there.append(row.message_id)
    clock_of(post).advance(DAY)
    post.outbox.dispatch()
    assert ends(post, row.id) == ("sent", None)
    assert post.drafts.there == {}


def test_called_sent_by_the_user_it_stays_until_the_copy_is_filed(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    """It went at once, with nothing in Sent: what had been written stood nowhere any more."""
    post.drafts.put(draft())
    server.answers["."] = "bye"
    row = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    post.sent.takes_copies = False
    post.steering.was_sent(row.id)
    post.outbox.dispatch()
    assert (len(post.drafts.there), post.sent.there) == (1, [])
    post.sent.takes_copies = True
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()
    assert (post.drafts.there, post.sent.there) == ({}, [row.message_id])


def test_a_draft_that_perhaps_went_is_not_sent_as_another_message(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    """It still stands there because nobody knows. Scheduled anew, it would be sent twice."""
    post.drafts.put(draft())
    server.answers["."] = "bye"
    scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    del server.answers["."]
    again = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    clock_of(post).advance(LOOK_AGAIN)
    post.outbox.dispatch()
    assert ends(post, again.id) == ("failed", "draft_gone")
    assert server.taken == []


def test_a_draft_that_cannot_be_removed_yet_is_removed_later(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    post.drafts.put(draft())
    row = scheduling.schedule(ask(post, after=0))

    def leave() -> None:
        post.drafts.reachable = False

    server.meanwhile = leave
    post.outbox.dispatch()
    assert ends(post, row.id) == ("sent", None)
    assert len(post.drafts.there) == 1
    post.drafts.reachable = True
    assert post.outbox.dispatch() == 0
    assert len(post.drafts.there) == 1
    clock_of(post).advance(TIDY_RETRY)
    post.outbox.dispatch()
    assert post.drafts.there == {}
    assert len(server.taken) == 1


def test_as_long_as_sent_has_no_copy_the_draft_stays(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    post.drafts.put(draft())
    post.sent.takes_copies = False
    scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    assert len(server.taken) == len(post.drafts.there) == 1
    post.sent.takes_copies = True
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()
    assert post.drafts.there == {}
    assert len(post.sent.there) == 1


def test_cut_before_its_draft_was_read_nothing_has_left(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    post.drafts.put(draft())
    row = scheduling.schedule(ask(post, after=0))

    def die() -> None:
        raise KeyboardInterrupt

    post.drafts.read = die
    with pytest.raises(KeyboardInterrupt):
        post.outbox.dispatch()
    assert row_of(post, row.id).state == "sending"
    post.outbox.recover()
    assert ends(post, row.id) == ("queued", None)
    assert states(post) == [(BOB, "released")]
    post.drafts.read = lambda: None
    post.outbox.dispatch()
    assert server.taken == [row.message_id]
    assert post.drafts.there == {}


def test_a_mailbox_that_is_unlinked_keeps_its_drafts(post: Post, scheduling: Scheduling) -> None:
    post.drafts.put(draft())
    row = scheduling.schedule(ask(post))
    leaving = Leaving(
        post.world.store, post.vault, post.world.ledger, post.clock, lambda _: pytest.fail("opened")
    )
    assert leaving.settle(MAILBOX, "drafts") == Left(drafts=1)
    assert ends(post, row.id) == ("cancelled", "in_drafts")
    assert len(post.drafts.there) == 1
