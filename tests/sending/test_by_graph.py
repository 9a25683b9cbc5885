"""The outbox through Microsoft Graph: what it takes and refuses, and what becomes of a message nobody knows about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from pathlib import Path

import pytest

from companion.core.clock import HOUR, MINUTE, SECOND
from companion.core.errors import TooLarge
from companion.sending.attachments import Attachment
from companion.sending.outbox import OutboxAsk
from companion.store import suppressions
from companion.store.suppressions import SuppressionRow
from tests.ledger.world import MAILBOX
from tests.rig.faults import Authority, FaultPeer
from tests.rig.graph import FakeGraph, Point, Says, smtp_off
from tests.sending.failing import rounds
from tests.sending.graph_post import NOT_ALLOWED, NOT_MICROSOFT, GraphPost, open_graph_post, owner_of
from tests.sending.post import clock_of, letter, states

BOB, CAT, DAN = "bob@far.example", "cat@far.example", "dan@far.example"


def with_file(size: int) -> OutboxAsk:
    return replace(letter(BOB), attachments=(Attachment("a.bin", b"x" * size),))


@pytest.fixture
def good() -> set[str]:
    return {f"token {n}" for n in range(1, 9)}


@pytest.fixture
def fake(good: set[str]) -> FakeGraph:
    return owner_of(good)


@pytest.fixture
def ports(fake: FakeGraph, authority: Authority) -> Iterator[tuple[int, int]]:
    """An SMTP server that is switched off, and Graph."""
    with (
        FaultPeer(fake, authority.issue("graph.microsoft.com")) as graph,
        FaultPeer(smtp_off, authority.issue("localhost")) as smtp,
    ):
        yield smtp.port, graph.port


@pytest.fixture
def post(tmp_path: Path, authority: Authority, ports: tuple[int, int]) -> Iterator[GraphPost]:
    with open_graph_post(tmp_path / "db", authority.ca, *ports) as made:
        yield made


@pytest.fixture
def by_smtp(tmp_path: Path, authority: Authority, ports: tuple[int, int]) -> Iterator[GraphPost]:
    with open_graph_post(tmp_path / "db", authority.ca, *ports, sends_by="smtp") as made:
        yield made


def test_sent_to_all_with_bcc_in_the_head_and_no_copy_of_ours(post: GraphPost, fake: FakeGraph) -> None:
    item = post.outbox.enqueue(letter(BOB, CAT, bcc=(DAN,)))
    post.outbox.dispatch()
    (taken,) = fake.taken
    head = message_from_bytes(taken.message)
    assert (head["To"], head["Bcc"], head["Message-ID"]) == (f"{BOB}, {CAT}", DAN, item.message_id)
    assert taken.recipients == [BOB, CAT, DAN]
    assert (post.item(item.id).state, post.item(item.id).reason) == ("sent", None)
    assert {state for _, state in states(post)} == {"sent"}
    assert post.sent.there == []  # Microsoft files it


def test_whom_it_must_not_go_to_stands_nowhere_in_it(post: GraphPost, fake: FakeGraph) -> None:
    item = post.outbox.enqueue(letter(BOB, CAT))
    with post.world.store.write() as tx:
        suppressions.add(tx, 1, [SuppressionRow(CAT, "unsubscribed", 1, MAILBOX)])
    post.outbox.dispatch()
    assert [taken.recipients for taken in fake.taken] == [[BOB]]
    assert CAT.encode() not in fake.taken[0].message
    assert post.item(item.id).reason == "partly_refused"


def test_told_how_long_to_wait_the_whole_mailbox_waits_exactly_so(post: GraphPost, fake: FakeGraph) -> None:
    first, second = post.outbox.enqueue(letter(BOB)), post.outbox.enqueue(letter(CAT))
    fake.says = [Says(429, "ApplicationThrottled", headers=("Retry-After: 37",))]
    now = clock_of(post).now()
    for _ in range(3):
        post.outbox.dispatch()
    assert fake.asked == 1
    for item in (first, second):
        waits = post.item(item.id)
        assert (waits.state, waits.reason, waits.due_at, waits.tries) == (
            "queued",
            "limit",
            now + 37 * SECOND,
            0,
        )
    clock_of(post).advance(37 * SECOND)
    post.outbox.dispatch()
    post.outbox.dispatch()
    assert sorted(taken.recipients for taken in fake.taken) == [[BOB], [CAT]]


def test_what_comes_meanwhile_waits_as_well(post: GraphPost, fake: FakeGraph) -> None:
    """Only what was in the outbox already waited: a new message, one that was resumed and one that was sent by hand
    asked again at once, in the time for which Microsoft wants to hear nothing."""
    paused = post.outbox.enqueue(letter(DAN))
    post.steering.pause(paused.id)
    post.outbox.enqueue(letter(BOB))
    fake.says = [Says(429, "ApplicationThrottled", headers=("Retry-After: 37",))]
    told = clock_of(post).now()
    post.outbox.dispatch()
    clock_of(post).advance(SECOND)
    new, hurried = post.outbox.enqueue(letter(CAT)), post.outbox.enqueue(letter("eve@far.example"))
    post.steering.send_now(hurried.id)
    post.steering.resume(paused.id)
    for _ in range(3):
        post.outbox.dispatch()
    assert fake.asked == 1
    for item in (paused, new, hurried):
        waits = post.item(item.id)
        assert (waits.state, waits.reason, waits.due_at) == ("queued", "limit", told + 37 * SECOND)
    clock_of(post).set(told + 37 * SECOND)
    rounds(post, 4)
    assert len(fake.taken) == 4


@pytest.mark.parametrize("told", ["0", "Thu, 26 Nov 2020 10:00:00 GMT"])
def test_told_to_come_back_at_once_it_waits_longer_each_time(
    post: GraphPost, fake: FakeGraph, told: str
) -> None:
    item = post.outbox.enqueue(letter(BOB))
    for tries, wait in enumerate((5 * MINUTE, 10 * MINUTE, 20 * MINUTE), start=1):
        fake.says = [Says(429, "ApplicationThrottled", headers=(f"Retry-After: {told}",))]
        now = clock_of(post).now()
        for _ in range(3):
            post.outbox.dispatch()
        assert (fake.asked, post.item(item.id).due_at, post.item(item.id).tries) == (tries, now + wait, tries)
        clock_of(post).advance(wait)
    post.outbox.dispatch()
    assert [taken.recipients for taken in fake.taken] == [[BOB]]


@pytest.mark.parametrize(
    ("says", "reason"),
    [
        (Says(403, "ErrorSendAsDenied"), "wrong_sender"),
        (Says(413, "RequestEntityTooLarge"), "too_large"),
        (
            Says(400, "ErrorInvalidRecipients", "At least one recipient is not valid: no such user here."),
            "refused",
        ),
    ],
)
def test_refused_for_good_with_microsofts_words(
    says: Says, reason: str, post: GraphPost, fake: FakeGraph
) -> None:
    item = post.outbox.enqueue(letter(BOB, CAT))
    fake.says = [says]
    rounds(post, days=1)
    ended = post.item(item.id)
    assert (ended.state, ended.reason) == ("failed", reason)
    assert ended.said == f"{says.status} {says.code}: {says.message}"
    assert fake.asked == 1
    assert {state for _, state in states(post)} == {"released"}
    with post.world.store.read() as connection:  # it says nothing of whom
        assert suppressions.of(connection, [BOB, CAT]) == {}


def test_a_dead_token_is_renewed_once_and_the_message_goes(
    post: GraphPost, fake: FakeGraph, good: set[str]
) -> None:
    good.remove("token 1")
    item = post.outbox.enqueue(letter(BOB))
    post.outbox.dispatch()
    assert (fake.tokens, post.item(item.id).state) == (["token 1", "token 2"], "sent")


def test_a_sign_in_that_stays_refused_waits_for_the_user(
    post: GraphPost, fake: FakeGraph, good: set[str]
) -> None:
    good.clear()
    item = post.outbox.enqueue(letter(BOB))
    rounds(post, days=1)
    assert post.marks == [(MAILBOX, "needs_sign_in", "graph_token")]
    assert (post.item(item.id).state, fake.asked) == (
        "queued",
        6,
    )  # three times, each with a renewed one as well
    good.add(f"token {post.made}")
    post.world.change_mailbox(state="active")
    post.outbox.dispatch()
    assert post.item(item.id).state == "sent"


def test_switched_off_later_it_waits_for_consent_and_then_moves_over(
    by_smtp: GraphPost, fake: FakeGraph
) -> None:
    post = by_smtp
    post.refusal = NOT_ALLOWED
    first, second = post.outbox.enqueue(letter(BOB)), post.outbox.enqueue(letter(CAT))
    now = clock_of(post).now()
    post.outbox.dispatch()
    post.outbox.dispatch()
    for item in (first, second):
        waits = post.item(item.id)
        assert (waits.state, waits.reason, waits.due_at) == ("queued", "graph_consent", now + HOUR)
    assert (post.row().sends_by, post.row().state, fake.asked) == ("smtp", "active", 0)
    rounds(post, days=5, step=59 * MINUTE)
    assert post.item(first.id).state == "queued"  # it neither fails nor is lost
    post.refusal = None
    clock_of(post).advance(HOUR)
    post.outbox.dispatch()
    post.outbox.dispatch()
    assert post.row().sends_by == "graph"
    assert sorted(taken.recipients for taken in fake.taken) == [[BOB], [CAT]]


def test_where_graph_is_closed_too_the_mailbox_stays_with_smtp(by_smtp: GraphPost, fake: FakeGraph) -> None:
    item = by_smtp.outbox.enqueue(letter(BOB))
    fake.says = [Says(403, "MailboxNotEnabledForRESTAPI")]
    by_smtp.outbox.dispatch()
    assert (by_smtp.item(item.id).reason, by_smtp.row().sends_by, fake.taken) == ("graph_off", "smtp", [])


def test_elsewhere_switched_off_stays_switched_off(by_smtp: GraphPost, fake: FakeGraph) -> None:
    by_smtp.refusal = NOT_MICROSOFT
    item = by_smtp.outbox.enqueue(letter(BOB))
    by_smtp.outbox.dispatch()
    assert (by_smtp.item(item.id).reason, fake.asked) == ("smtp_off", 0)


@pytest.mark.parametrize(
    "point", ["before the request", "behind the message", "before the answer", "no answer"]
)
def test_lost_with_the_message_on_its_way_sent_once_or_asked(
    point: Point, post: GraphPost, fake: FakeGraph
) -> None:
    item = post.outbox.enqueue(letter(BOB))
    fake.cut = point
    post.outbox.dispatch()
    assert fake.reached.wait(10)
    assert post.item(item.id).state == "unknown"
    taken = point in ("before the answer", "no answer")
    if taken:
        post.sent.there.append(item.message_id)  # Microsoft has moved it there
    rounds(post, days=3)
    assert len(fake.taken) == taken
    ended = post.item(item.id)
    assert (ended.state, ended.reason) == (("sent", None) if taken else ("unknown", "undecided"))
    assert {state for _, state in states(post)} == {"sent" if taken else "reserved"}


@pytest.mark.parametrize("says", [Says(500, None), Says(502, None), Says(504, "UnknownError")])
def test_a_copy_that_turns_up_late_settles_it_and_nothing_goes_twice(
    says: Says, post: GraphPost, fake: FakeGraph
) -> None:
    item = post.outbox.enqueue(letter(BOB))
    fake.says = [says]
    post.outbox.dispatch()
    rounds(post, days=1)
    assert (post.item(item.id).state, post.item(item.id).reason) == ("unknown", "undecided")
    post.sent.there.append(item.message_id)
    rounds(post, days=1)
    assert (post.item(item.id).state, fake.asked) == ("sent", 1)


def test_cut_in_the_middle_of_a_long_message_it_goes_again_once(post: GraphPost, fake: FakeGraph) -> None:
    fake.cut = "in the message"
    item = post.outbox.enqueue(with_file(2_000_000))
    post.outbox.dispatch()
    assert fake.reached.is_set()
    assert (post.item(item.id).state, post.item(item.id).reason) == ("queued", "connection_lost")
    rounds(post, days=1)
    assert (post.item(item.id).state, len(fake.taken)) == ("sent", 1)


def test_nobody_at_graph_is_no_try(tmp_path: Path, authority: Authority) -> None:
    with open_graph_post(tmp_path / "db", authority.ca, 2, 2) as post:
        item = post.outbox.enqueue(letter(BOB))
        post.outbox.dispatch()
        assert (post.item(item.id).state, post.item(item.id).reason, post.item(item.id).tries) == (
            "queued",
            "host",
            0,
        )


def test_what_graph_could_not_take_is_refused_when_it_is_written(post: GraphPost) -> None:
    with pytest.raises(TooLarge) as refused:
        post.outbox.enqueue(with_file(3 * 1024 * 1024))
    assert "3 MB is the most" in refused.value.sentence
