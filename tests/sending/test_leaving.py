"""What waits when a mailbox is unlinked: drafts, another mailbox's, discarded; and what is not touched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.core.errors import (
    BadRequest,
    DraftsNotSaved,
    MailboxNotActive,
    NoSending,
    NotFound,
    PostwardenError,
    StillSending,
    TooManyRecipients,
)
from companion.sending.aliases import Aliases
from companion.sending.leaving import HOLD, Leaving, Left, Waiting
from companion.store import outbox as rows
from companion.store import tables
from companion.syncing.drafts import Save
from tests.fakes.clock import NOON
from tests.fakes.drafts import Drafts
from tests.ledger.world import MAILBOX
from tests.sending.post import Post, Server, clock_of, letter, states

OTHER = "m_other"


@pytest.fixture
def drafts() -> Drafts:
    return Drafts()


@pytest.fixture
def leaving(post: Post, drafts: Drafts) -> Leaving:
    return Leaving(post.world.store, post.vault, post.world.ledger, post.clock, drafts.open)


def items(post: Post, mailbox_id: str = MAILBOX) -> dict[str, tuple[str, str | None]]:
    return {item.id: (item.state, item.reason) for item in post.outbox.list(mailbox_id)}


def change(post: Post, outbox_id: str, **values: object) -> None:
    table = tables.outbox
    with post.world.store.write() as tx:
        tx.execute(table.update().where(table.c.id == outbox_id).values(values))


def test_discarded_is_cancelled_and_forgotten(post: Post, leaving: Leaving, drafts: Drafts) -> None:
    one = post.outbox.enqueue(letter())
    assert leaving.settle(MAILBOX, "discard") == Left()
    assert items(post) == {one.id: ("cancelled", None)}
    with post.world.store.read() as connection:
        row = rows.get(connection, one.id)
    assert row is not None
    assert row.box is None
    assert drafts.opened == 0


@pytest.mark.parametrize("waiting", ["drafts", "move", "discard"])
def test_what_was_just_cancelled_to_be_kept_is_a_draft_whatever_the_choice(
    post: Post, leaving: Leaving, drafts: Drafts, waiting: Waiting
) -> None:
    """Its half a minute for Undo is not over; after the unlinking nobody could put it into Drafts any more."""
    post.world.add_mailbox(OTHER, "eve@kite.example")
    kept, gone = post.outbox.enqueue(letter()), post.outbox.enqueue(letter())
    post.steering.cancel(kept.id, keep=True)
    post.steering.cancel(gone.id)
    assert leaving.settle(MAILBOX, waiting, OTHER) == Left(drafts=1)
    assert drafts.there == [kept.message_id]
    assert items(post) == {kept.id: ("cancelled", "in_drafts"), gone.id: ("cancelled", None)}
    assert items(post, OTHER) == {}


@pytest.mark.parametrize("waiting", ["drafts", "move", "discard"])
def test_what_was_to_be_kept_and_cannot_be_waits_again_and_is_asked_about(
    post: Post, leaving: Leaving, drafts: Drafts, server: Server, waiting: Waiting
) -> None:
    post.world.add_mailbox(OTHER, "eve@kite.example")
    first, second = post.outbox.enqueue(letter()), post.outbox.enqueue(letter())
    for one in (first, second):
        post.steering.cancel(one.id, keep=True)
    drafts.breaks_at = 0
    with pytest.raises(DraftsNotSaved) as refused:
        leaving.settle(MAILBOX, waiting, OTHER)
    assert refused.value.facts["count"] == 2
    assert drafts.opened == 1
    assert items(post) == {first.id: ("paused", None), second.id: ("paused", None)}
    if waiting == "drafts":
        drafts.breaks_at = None
    assert leaving.settle(MAILBOX, waiting, OTHER) == {
        "drafts": Left(drafts=2), "move": Left(moved=2), "discard": Left(),
    }[waiting]  # fmt: skip
    assert [state for state, _ in items(post, OTHER).values()] == (
        ["paused"] * 2 if waiting == "move" else []
    )
    assert post.outbox.dispatch() == 0
    assert server.taken == []


def test_cancelled_to_be_kept_while_the_rest_is_settled_it_is_asked_about_again(
    post: Post, drafts: Drafts
) -> None:
    soon, later = post.outbox.enqueue(letter()), post.outbox.enqueue(letter(at=NOON + DAY))

    @contextmanager
    def meanwhile(mailbox_id: str) -> Iterator[Save]:
        with drafts.open(mailbox_id) as save:
            change(post, later.id, reason=None, lease_until=0)
            post.steering.cancel(later.id, keep=True)
            yield save

    leaving = Leaving(post.world.store, post.vault, post.world.ledger, post.clock, meanwhile)
    with pytest.raises(DraftsNotSaved):
        leaving.settle(MAILBOX, "drafts")
    assert items(post)[later.id] == ("cancelled", "to_drafts")
    again = Leaving(post.world.store, post.vault, post.world.ledger, post.clock, drafts.open)
    assert again.settle(MAILBOX, "drafts") == Left(drafts=1)
    assert sorted(drafts.there) == sorted([soon.message_id, later.message_id])


def test_nothing_waiting_needs_no_sign_in(post: Post, leaving: Leaving, drafts: Drafts) -> None:
    assert leaving.settle(MAILBOX, "drafts") == Left()
    assert drafts.opened == 0


@pytest.mark.parametrize("waiting", ["drafts", "move", "discard"])
def test_a_message_on_its_way_stops_it(post: Post, leaving: Leaving, drafts: Drafts, waiting: str) -> None:
    post.world.add_mailbox(OTHER, "eve@kite.example")
    one, two = post.outbox.enqueue(letter()), post.outbox.enqueue(letter())
    change(post, one.id, state="sending", lease_until=NOON + HOUR)
    with pytest.raises(StillSending):
        leaving.settle(MAILBOX, waiting, OTHER)  # type: ignore[arg-type]  # each of the three
    assert items(post)[two.id] == ("queued", None)
    assert drafts.there == []
    assert items(post, OTHER) == {}


def test_perhaps_sent_stays_with_its_history(post: Post, leaving: Leaving, drafts: Drafts) -> None:
    one, two = post.outbox.enqueue(letter()), post.outbox.enqueue(letter())
    change(post, one.id, state="unknown", reason="outcome_unknown")
    assert leaving.settle(MAILBOX, "drafts") == Left(drafts=1)
    assert items(post) == {one.id: ("unknown", "outcome_unknown"), two.id: ("cancelled", "in_drafts")}
    assert drafts.there == [two.message_id]


def test_what_turned_up_in_sent_after_all_is_no_draft(post: Post, leaving: Leaving, drafts: Drafts) -> None:
    one = post.outbox.enqueue(letter())
    change(post, one.id, tries=1)
    with post.world.store.write() as tx:
        tx.execute(
            tables.sends.insert().values(
                mailbox_id=MAILBOX, sender="ann@acme.example", recipient="bob@far.example", outbox_id=one.id,
                message_id=one.message_id, at=NOON, source="outbox", outreach=True, state="sent", witness_uid=4,
            )
        )  # fmt: skip
    assert leaving.settle(MAILBOX, "drafts") == Left()
    assert items(post) == {one.id: ("sent", None)}
    assert drafts.there == []


def test_half_the_drafts_saved_is_said_and_can_be_repeated(
    post: Post, leaving: Leaving, drafts: Drafts
) -> None:
    first, second, third = (post.outbox.enqueue(letter(at=NOON + number)) for number in range(3))
    drafts.breaks_at = 1
    with pytest.raises(DraftsNotSaved) as refused:
        leaving.settle(MAILBOX, "drafts")
    assert refused.value.facts["count"] == 2
    assert items(post) == {
        first.id: ("cancelled", "in_drafts"), second.id: ("queued", None), third.id: ("queued", None),
    }  # fmt: skip
    assert post.item(third.id).due_at == NOON + 2
    drafts.breaks_at = None
    assert leaving.settle(MAILBOX, "drafts") == Left(drafts=2)
    assert drafts.there == [one.message_id for one in (first, second, third)]


def test_nothing_is_sent_while_drafts_are_saved(post: Post, server: Server) -> None:
    soon, later = post.outbox.enqueue(letter()), post.outbox.enqueue(letter(at=NOON + DAY))
    seen: list[dict[str, tuple[str, str | None]]] = []

    @contextmanager
    def slow(_mailbox_id: str) -> Iterator[Save]:
        assert post.outbox.dispatch() == 0
        clock_of(post).advance(HOLD - 1)
        assert post.outbox.dispatch() == 0
        seen.append(items(post))
        yield lambda *_: None

    leaving = Leaving(post.world.store, post.vault, post.world.ledger, post.clock, slow)
    assert leaving.settle(MAILBOX, "drafts") == Left(drafts=2)
    assert seen == [{soon.id: ("queued", "leaving"), later.id: ("queued", "leaving")}]
    assert server.taken == []


def test_cut_off_while_drafts_are_saved_all_is_sent_when_it_was_meant_to(post: Post, server: Server) -> None:
    class Killed(BaseException):
        """The process ends here."""

    @contextmanager
    def killed(_mailbox_id: str) -> Iterator[Save]:
        raise Killed
        yield

    soon, later = post.outbox.enqueue(letter()), post.outbox.enqueue(letter(at=NOON + DAY))
    with pytest.raises(Killed):
        Leaving(post.world.store, post.vault, post.world.ledger, post.clock, killed).settle(MAILBOX, "drafts")
    clock_of(post).advance(HOLD)
    post.outbox.dispatch()
    assert server.taken == [soon.message_id]
    assert post.item(later.id).due_at == NOON + DAY


def test_the_proof_of_an_alias_is_neither_moved_nor_a_draft(
    post: Post, leaving: Leaving, drafts: Drafts
) -> None:
    aliases = Aliases(post.world.store, post.vault, post.clock)
    aliases.add(MAILBOX, "sales@acme.example")
    assert leaving.settle(MAILBOX, "drafts") == Left()
    assert [state for state, _ in items(post).values()] == ["cancelled"]
    assert [row.state for row in aliases.of(MAILBOX)] == ["failed"]
    assert drafts.there == []


def test_moved_keeps_its_time_and_its_recipients_and_counts_there(
    post: Post, leaving: Leaving, server: Server
) -> None:
    post.world.add_mailbox(OTHER, "eve@kite.example", limit_hour=2)
    soon = post.outbox.enqueue(letter("a@far.example", "e@far.example"))
    timed = post.outbox.enqueue(letter("b@far.example", bcc=("c@far.example",), at=NOON + DAY))
    put_off = post.outbox.enqueue(letter("d@far.example"))
    change(post, put_off.id, reason="day", due_at=NOON + 20 * HOUR)
    assert leaving.settle(MAILBOX, "move", OTHER) == Left(moved=3)
    assert set(items(post).values()) == {("cancelled", "moved")}
    moved = {item.recipients: item for item in post.outbox.list(OTHER)}
    assert moved[timed.recipients].due_at == NOON + DAY
    assert moved[soon.recipients].due_at == moved[put_off.recipients].due_at == NOON
    assert not {item.message_id for item in moved.values()} & {soon.message_id, timed.message_id}
    for _ in range(3):
        post.outbox.dispatch()
    assert server.recipients == ["a@far.example", "e@far.example"]  # its hour is full
    assert [send.recipient for send in post.world.sends(OTHER)] == server.recipients
    assert states(post) == []


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"state": "needs_sign_in"}, MailboxNotActive),
        ({"state": "disconnected", "reason": "unlinked"}, MailboxNotActive),
        ({"sending": False}, NoSending),
        ({"limit_hour": 1}, TooManyRecipients),
    ],
)
def test_moving_to_a_mailbox_that_cannot_send_changes_nothing(
    post: Post, leaving: Leaving, changes: dict[str, object], refusal: type[PostwardenError]
) -> None:
    post.world.add_mailbox(OTHER, "eve@kite.example", **changes)
    one = post.outbox.enqueue(letter("a@far.example"))
    two = post.outbox.enqueue(letter("b@far.example", "c@far.example"))
    with pytest.raises(refusal):
        leaving.settle(MAILBOX, "move", OTHER)
    assert items(post) == {one.id: ("queued", None), two.id: ("queued", None)}
    assert items(post, OTHER) == {}


@pytest.mark.parametrize(
    ("move_to", "refusal"), [(None, BadRequest), (MAILBOX, BadRequest), ("m_no", NotFound)]
)
def test_moving_nowhere_is_refused(
    post: Post, leaving: Leaving, move_to: str | None, refusal: type[PostwardenError]
) -> None:
    one = post.outbox.enqueue(letter())
    with pytest.raises(refusal):
        leaving.settle(MAILBOX, "move", move_to)
    assert items(post) == {one.id: ("queued", None)}


def test_an_unlinked_mailbox_is_asked_nothing_more(post: Post, server: Server) -> None:
    one = post.outbox.enqueue(letter())
    change(post, one.id, state="unknown", reason="outcome_unknown")
    post.world.change_mailbox(state="disconnected", reason="unlinked")
    clock_of(post).advance(10 * MINUTE)
    post.outbox.dispatch()
    assert post.sent.asked == 0
    post.world.change_mailbox(state="active", reason=None)
    post.outbox.dispatch()
    assert post.sent.asked == 1
    assert server.taken == []
