"""Many large messages are never in memory at once: whoever works on all that wait, or owe a copy, opens one by one."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.clock import HOUR, MINUTE
from companion.sending.envelope import Envelope
from companion.sending.leaving import Leaving, Left
from companion.sending.withdrawn import Withdrawn
from companion.store import outbox as rows
from companion.store import tables
from companion.store.outbox import TO_DRAFTS, Recipient, State
from tests.ledger.world import ADDRESS, MAILBOX
from tests.rig.faults import Authority
from tests.sending.post import Post, open_post

MB = 1024 * 1024
SIZE, COUNT = 4 * MB, 16
MOST = 8 * SIZE  # one, sealed and open and as the driver has it, and once more rewritten; all of them are 16


@pytest.fixture
def post(tmp_path: Path, authority: Authority) -> Iterator[Post]:
    with open_post(tmp_path / "db", authority.ca, 9) as post:
        yield post


def fill(post: Post, state: State, **values: object) -> None:
    """`COUNT` messages of SIZE in this state."""
    envelope, now = Envelope(post.vault), post.clock.now()
    for number in range(COUNT):
        message_id = f"<{number}@acme.example>"
        head = f"Message-ID: {message_id}\r\nFrom: {ADDRESS}\r\nTo: bob@far.example\r\nSubject: x\r\n"
        text = head.encode() + f"Date: x\r\n\r\n{number}".encode().ljust(SIZE, b"x")
        row = envelope.post(
            MAILBOX, message_id, ADDRESS, (Recipient("bob@far.example"),), text, due_at=now, now=now
        )
        with post.world.store.write() as tx:
            rows.write(tx, now, replace(row, state=state))
            tx.execute(
                tables.outbox.update().where(tables.outbox.c.id == row.id).values({"due_at": now} | values)
            )


def peak(work: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@contextmanager
def drafts(saved: list[str]) -> Iterator[Callable[[str, bytes, int], None]]:
    yield lambda message_id, _message, _at: saved.append(message_id)


def test_the_measure_sees_all_of_them(post: Post) -> None:
    """Else the tests below could not fail."""
    fill(post, "unknown")

    def all_at_once() -> None:
        with post.world.store.read() as connection:
            assert len(connection.execute(tables.texts.select()).all()) == COUNT

    assert peak(all_at_once) > MOST


def test_unknown_ends(post: Post) -> None:
    fill(post, "unknown", reason="outcome_unknown")
    assert peak(post.outbox.dispatch) < MOST
    assert post.sent.asked == COUNT


def test_what_was_on_its_way_when_we_died(post: Post) -> None:
    fill(post, "sending", lease_until=post.clock.now() + HOUR)
    assert peak(post.outbox.recover) < MOST
    assert {item.state for item in post.outbox.list(MAILBOX)} == {"unknown"}


def test_copies_that_are_owed(post: Post) -> None:
    fill(post, "sent", ended_at=post.clock.now(), lease_until=post.clock.now() + HOUR)
    assert peak(post.outbox.dispatch) < MOST
    assert len(post.sent.there) == COUNT


def test_cancelled_ones_that_become_drafts(post: Post) -> None:
    now, saved = post.clock.now(), list[str]()
    fill(post, "cancelled", reason=TO_DRAFTS, ended_at=now, lease_until=now - MINUTE)
    withdrawn = Withdrawn(post.world.store, post.vault, post.clock, lambda _: drafts(saved))
    assert peak(withdrawn.look) < MOST
    assert len(set(saved)) == COUNT


@pytest.mark.parametrize("waiting", ["drafts", "discard", "move"])
def test_what_waits_when_its_mailbox_is_unlinked(post: Post, waiting: str) -> None:
    post.world.add_mailbox("m_other", "eve@kite.example", limit_hour=100, limit_day=100)
    fill(post, "queued")
    saved = list[str]()
    leaving = Leaving(
        post.world.store, post.vault, post.world.ledger, post.clock,
        lambda _: drafts(saved) if waiting == "drafts" else nullcontext(lambda *_: pytest.fail("opened")),
    )  # fmt: skip
    left = list[Left]()
    assert peak(lambda: left.append(leaving.settle(MAILBOX, waiting, "m_other"))) < MOST  # type: ignore[arg-type]
    assert left == [Left(drafts=len(saved), moved=COUNT if waiting == "move" else 0)]
    assert len(saved) == (COUNT if waiting == "drafts" else 0)
