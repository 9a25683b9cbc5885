"""The copy in Sent is a courtesy: nothing about it may send a message again, or file it twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import HOUR
from tests.rig.faults import Authority, FaultPeer
from tests.sending.failing import Failing, rounds
from tests.sending.post import letter, open_post


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


def test_a_copy_that_could_not_be_filed_is_filed_later(tmp_path: Path, authority: Authority) -> None:
    server = Failing("")
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        post.sent.takes_copies = False
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        assert (post.item(item.id).state, post.sent.there) == ("sent", [])
        rounds(post, days=1, step=HOUR)
        post.sent.takes_copies = True
        post.outbox.dispatch()
        assert post.sent.there == [item.message_id] == server.taken
        asked = post.sent.asked
        rounds(post, days=1, step=HOUR)
        assert (post.sent.asked, post.sent.there) == (asked, [item.message_id])


def test_a_copy_filed_without_an_answer_is_not_filed_twice(tmp_path: Path, authority: Authority) -> None:
    server = Failing("")
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        post.sent.loses_the_reply = True
        item = post.outbox.enqueue(letter())
        rounds(post, days=1)
        assert post.sent.there == [item.message_id] == server.taken


def test_in_the_end_it_is_given_up(tmp_path: Path, authority: Authority) -> None:
    with (
        FaultPeer(Failing(""), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        post.sent.takes_copies = False
        item = post.outbox.enqueue(letter())
        rounds(post, days=2, step=HOUR)
        asked = post.sent.asked
        rounds(post, days=2, step=HOUR)
        assert (post.sent.asked, post.item(item.id).state) == (asked, "sent")
