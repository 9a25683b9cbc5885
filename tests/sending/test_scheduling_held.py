"""A scheduled draft that is not sent: gone, changed, doubled, over a limit, or to somebody who wants none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.core.clock import DAY, MINUTE
from companion.core.errors import NoSending, NotFound, TooFarAhead, TooManyRecipients, WrongSender
from companion.sending.outcome import LOOK_AGAIN
from companion.sending.scheduling import ScheduleAsk, Scheduling
from companion.store import suppressions
from companion.store.suppressions import SuppressionRow
from companion.syncing.drafts import subject_hash
from tests.ledger.world import ADDRESS, MAILBOX
from tests.sending.post import Post, Server, clock_of, states
from tests.sending.test_scheduling import BOB, ask, draft, ends, row_of


@pytest.fixture
def scheduling(post: Post) -> Scheduling:
    return Scheduling(post.world.store, post.world.ledger, post.clock)


def test_a_deleted_draft_is_looked_for_twice(post: Post, server: Server, scheduling: Scheduling) -> None:
    row = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    assert ends(post, row.id) == ("queued", "draft_gone")
    assert states(post) == [(BOB, "released")]
    clock_of(post).advance(LOOK_AGAIN)
    post.outbox.dispatch()
    assert ends(post, row.id) == ("failed", "draft_gone")
    assert server.taken == []


def test_one_that_was_just_being_saved_is_found_the_second_time(post: Post, scheduling: Scheduling) -> None:
    row = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    post.drafts.put(draft())
    clock_of(post).advance(LOOK_AGAIN)
    post.outbox.dispatch()
    assert ends(post, row.id) == ("sent", None)


@pytest.mark.parametrize(
    ("there", "why"),
    [
        ([draft(), draft()], "draft_twice"),
        ([draft(BOB, "cy@far.example")], "draft_changed"),
        ([draft(subject="Something else")], "draft_changed"),
        ([draft(sender="eve@evil.example")], "draft_changed"),
        (
            [draft().replace(b"X-Own", b"Subject: Hello\r\nX-Own")],
            "draft_changed",
        ),
    ],
)
def test_in_doubt_it_is_held_with_the_reason(
    post: Post, server: Server, scheduling: Scheduling, there: list[bytes], why: str
) -> None:
    for raw in there:
        post.drafts.put(raw)
    row = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    assert ends(post, row.id) == ("failed", why)
    assert server.taken == []
    assert len(post.drafts.there) == len(there)
    assert states(post) == [(BOB, "released")]


def test_limits_hold_at_the_slot_as_well(post: Post, server: Server, scheduling: Scheduling) -> None:
    post.world.change_mailbox(limit_hour=1, limit_day=1)
    post.drafts.put(draft())
    post.drafts.put(draft("cy@far.example"))
    scheduling.schedule(ask(post, after=0))
    late = scheduling.schedule(ask(post, "cy@far.example", after=1))
    clock_of(post).advance(1)
    post.outbox.dispatch()
    post.outbox.dispatch()
    assert len(server.taken) == 1
    assert ends(post, late.id) == ("queued", "day")
    assert len(post.drafts.there) == 1


def test_somebody_who_unsubscribed_meanwhile_gets_nothing(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    post.drafts.put(draft())
    row = scheduling.schedule(ask(post, after=0))
    with post.world.store.write() as tx:
        now = post.clock.now()
        suppressions.add(tx, now, [SuppressionRow(BOB, "unsubscribed", now, MAILBOX, "<m@x>", None)])
    post.outbox.dispatch()
    assert ends(post, row.id) == ("failed", "suppressed")
    assert server.taken == []
    assert len(post.drafts.there) == 1


def test_a_refused_message_leaves_its_draft(post: Post, server: Server, scheduling: Scheduling) -> None:
    post.drafts.put(draft())
    server.answers["RCPT"] = "550 5.1.1 no such user"
    row = scheduling.schedule(ask(post, after=0))
    post.outbox.dispatch()
    assert ends(post, row.id) == ("failed", "refused")
    assert len(post.drafts.there) == 1


def test_what_cannot_be_is_refused_at_once(post: Post, scheduling: Scheduling) -> None:
    with pytest.raises(NotFound):
        scheduling.schedule(ScheduleAsk("m_nobody", ADDRESS, (BOB,), subject_hash("x"), 0))
    with pytest.raises(WrongSender):
        scheduling.schedule(ask(post, sender="eve@evil.example"))
    with pytest.raises(TooManyRecipients):
        scheduling.schedule(ask(post, *(f"p{n}@far.example" for n in range(200))))
    with pytest.raises(TooFarAhead):
        scheduling.schedule(ask(post, after=367 * DAY))
    post.world.change_mailbox(sending=False)
    with pytest.raises(NoSending):
        scheduling.schedule(ask(post))


def due(post: Post, scheduling: Scheduling, subject: str = "Hello", message_id: str | None = None) -> str:
    """A draft whose time has come; its id."""
    asked = replace(ask(post, after=0, subject=subject), message_id=message_id)
    return scheduling.schedule(asked).id


@pytest.mark.parametrize("field", ["[First name]", "{{ company }}", "*|FNAME|*", "%FIRST_NAME%"])
def test_a_field_nobody_filled_in_is_held_until_it_is_filled_in(
    post: Post, server: Server, scheduling: Scheduling, field: str
) -> None:
    uid = post.drafts.put(draft(text=f"Dear {field}, shall we meet?"))
    held = due(post, scheduling)
    post.outbox.dispatch()
    assert ends(post, held) == ("failed", "draft_token")
    assert server.taken == []
    assert states(post) == [(BOB, "released")]
    assert list(post.drafts.there) == [uid]
    assert field not in repr(row_of(post, held))  # of the text nothing stays here
    post.drafts.there[uid] = draft(text="Dear Bob, shall we meet?")
    post.steering.send_again(held)
    post.outbox.dispatch()
    assert ends(post, held) == ("sent", None)


def test_sent_as_it_is_it_is_meant_and_anything_else_is_held_again(
    post: Post, server: Server, scheduling: Scheduling
) -> None:
    uid = post.drafts.put(draft(text="Write {{name}} and {{city}} into the form."))
    held = due(post, scheduling)
    post.outbox.dispatch()
    post.drafts.there[uid] = draft(text="Write {{name}} and {{street}} into the form.")
    post.steering.send_again(held)
    post.outbox.dispatch()
    assert ends(post, held) == ("failed", "draft_token")
    post.steering.send_again(held)
    server.answers["RCPT"] = "451 4.7.1 later"
    post.outbox.dispatch()
    assert ends(post, held) == ("queued", "deferred")  # and the choice outlives another try
    del server.answers["RCPT"]
    clock_of(post).advance(10 * MINUTE)
    post.outbox.dispatch()
    assert ends(post, held) == ("sent", None)


def test_a_field_in_the_quote_below_an_answer_is_somebody_elses(post: Post, scheduling: Scheduling) -> None:
    quote = "On Monday Bob wrote:\r\n> Dear [First name],\r\n> please answer"
    answer = draft(text=f"Yes.\r\n\r\n{quote}").replace(b"X-Own", b"In-Reply-To: <a@far.example>\r\nX-Own")
    post.drafts.put(answer)
    held = due(post, scheduling)
    post.outbox.dispatch()
    assert ends(post, held) == ("sent", None)


def test_a_subject_that_is_gone_holds_and_one_that_never_was_does_not(
    post: Post, scheduling: Scheduling
) -> None:
    known = b"Message-ID: <draft-1@acme.example>\r\nX-Own"
    uid = post.drafts.put(draft(subject="").replace(b"X-Own", known))
    held = due(post, scheduling, message_id="<draft-1@acme.example>")
    post.outbox.dispatch()
    assert ends(post, held) == ("failed", "draft_subject")
    del post.drafts.there[uid]
    post.drafts.put(draft("cy@far.example", subject=""))
    meant = scheduling.schedule(ask(post, "cy@far.example", after=0, subject="")).id
    post.outbox.dispatch()
    assert ends(post, meant) == ("sent", None)


def test_what_is_switched_off_holds_nothing(post: Post, scheduling: Scheduling) -> None:
    post.world.checks.switch("token", on=False)
    post.drafts.put(draft(text="Dear [First name]"))
    held = due(post, scheduling)
    post.outbox.dispatch()
    assert ends(post, held) == ("sent", None)


def test_parts_nested_beyond_reading_are_held(post: Post, server: Server, scheduling: Scheduling) -> None:
    nested = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(2000)
    )
    post.drafts.put(draft().replace(b"X-Own: 1\r\n\r\n", nested))
    held = due(post, scheduling)
    post.outbox.dispatch()
    assert ends(post, held) == ("failed", "draft_unreadable")
    assert server.taken == []
