"""The copy in Sent is a courtesy: nothing about it may send a message again, or file it twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import HOUR
from companion.store import suppressions
from companion.store.suppressions import SuppressionRow
from tests.rig.faults import Authority, FaultPeer
from tests.sending.failing import Failing, rounds
from tests.sending.post import Server, letter, open_post


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


@pytest.mark.parametrize("end", ["taken", "barred", "cancelled"])
@pytest.mark.parametrize("fault", ["", "refused", "lost"])
def test_who_has_it_is_not_without_a_copy_while_others_wait(
    tmp_path: Path, authority: Authority, end: str, fault: str
) -> None:
    """It was filed once nobody waited any more, which may take three days, and never where the others were given up."""
    server = Server()
    server.answers["RCPT TO:<LATER@"] = "451 4.7.1 try later"
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        post.sent.takes_copies, post.sent.loses_the_reply = fault != "refused", fault == "lost"
        item = post.outbox.enqueue(letter("yes@far.example", "later@far.example"))
        post.outbox.dispatch()
        assert (post.item(item.id).reason, len(post.sent.there)) == (
            "deferred",
            0 if fault == "refused" else 1,
        )
        post.sent.takes_copies, post.sent.loses_the_reply = True, False
        rounds(post, days=1, step=HOUR)
        server.answers.clear()
        if end == "barred":
            with post.world.store.write() as tx:
                suppressions.add(tx, 1, [SuppressionRow("later@far.example", "unsubscribed", 1)])
        if end == "cancelled":
            post.steering.cancel(item.id)
        rounds(post, days=1, step=HOUR)
        assert post.item(item.id).state == ("cancelled" if end == "cancelled" else "sent")
        assert len(post.sent.there) == (0 if fault == "refused" and end == "cancelled" else 1)
        assert server.taken == [item.message_id] * (2 if end == "taken" else 1)


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
