"""T32: a message whose end nobody knows is looked for in Sent, and never sent twice by itself."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.ledger.witness import SentCopy
from companion.store import outbox, sealed
from companion.store.outbox import Recipient
from companion.vault import seal
from companion.vault.vault import Vault
from tests.fakes.clock import FixedClock
from tests.fakes.vault import MemoryKeys, memory_vault
from tests.ledger.world import ADDRESS, MAILBOX, open_world
from tests.rig.faults import Authority, FaultPeer
from tests.sending.failing import Failing, rounds
from tests.sending.post import Post, SentFolder, clock_of, letter, open_post, reopen_post

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.mark.parametrize("point", ["at DATA", "hangs at DATA"])
def test_lost_before_the_message_was_handed_over_is_sent_again(
    tmp_path: Path, authority: Authority, point: str
) -> None:
    server = Failing(point)
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        assert (post.item(item.id).state, post.item(item.id).reason) == ("queued", "connection_lost")
        assert [row.state for row in post.world.sends()] == ["released"]
        rounds(post, days=1)
        assert post.item(item.id).state == "sent"
        assert server.taken == [item.message_id]


UNKNOWN = [
    "in the message",
    "hangs in the message",
    "before it takes it",
    "after it took it",
    "hangs after it took it",
]


@pytest.mark.parametrize("point", UNKNOWN)
def test_lost_after_that_is_unknown_and_found_in_sent_or_left_to_the_user(
    tmp_path: Path, authority: Authority, point: str
) -> None:
    server = Failing(point)
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        assert post.item(item.id).state == "unknown"
        rounds(post)
        assert (post.item(item.id).state, post.item(item.id).reason) == ("unknown", "undecided")
        assert peer.connections == 1
        assert [row.state for row in post.world.sends()] == ["reserved"]
        post.sent.there.append(item.message_id)
        rounds(post, days=1)
        assert post.item(item.id).state == "sent"
        assert [row.state for row in post.world.sends()] == ["sent"]
        assert peer.connections == 1
        assert len(server.taken) <= 1
        assert post.sent.there == [item.message_id]  # and no second copy was filed


def test_what_the_server_took_and_filed_is_sent_at_the_first_look(
    tmp_path: Path, authority: Authority
) -> None:
    with (
        FaultPeer(Failing("after it took it"), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, provider="gmail") as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        post.sent.there.append(item.message_id)
        post.outbox.dispatch()
        assert post.item(item.id).state == "sent"
        assert peer.connections == 1


def test_where_the_provider_files_what_it_takes_two_looks_prove_that_it_took_nothing(
    tmp_path: Path, authority: Authority
) -> None:
    server = Failing("before it takes it")
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, provider="google_workspace") as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        post.outbox.dispatch()
        assert (post.item(item.id).state, post.item(item.id).reason) == ("unknown", "not_found")
        clock_of(post).advance(5 * MINUTE - 1)
        post.outbox.dispatch()
        assert (post.item(item.id).state, peer.connections) == ("unknown", 1)
        clock_of(post).advance(1)
        post.outbox.dispatch()
        assert (post.item(item.id).state, peer.connections) == ("unknown", 1)  # no pass has read Sent since
        post.world.change_mailbox(synced_at=post.clock.now())
        clock_of(post).advance(MINUTE)
        post.outbox.dispatch()
        assert post.item(item.id).state == "sent"
        assert server.taken == [item.message_id]
        assert [row.state for row in post.world.sends()] == ["released", "sent"]


def test_a_provider_that_renames_what_it_takes_is_never_given_it_twice(
    tmp_path: Path, authority: Authority
) -> None:
    """Outlook.com puts a Message-ID of its own in: no search finds ours. The copy that sync saw says: perhaps."""
    server = Failing("after it took it")
    with (
        FaultPeer(server, authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, provider="outlook") as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        filed = SentCopy("<theirs@outlook.example>", post.clock.now(), ADDRESS, ("bob@far.example",), 3)
        with post.world.store.write() as tx:
            post.world.ledger.witness(tx, MAILBOX, [filed])
        post.world.change_mailbox(synced_at=post.clock.now() + 9 * DAY)
        rounds(post)
        assert (post.item(item.id).state, post.item(item.id).reason) == ("unknown", "undecided")
        assert peer.connections == 1
        assert [(row.source, row.state) for row in post.world.sends()] == [("outbox", "sent")]


def test_a_copy_that_turns_up_before_the_second_try_ends_it(tmp_path: Path, authority: Authority) -> None:
    with (
        FaultPeer(Failing("after it took it"), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, provider="gmail") as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        post.world.change_mailbox(state="paused", synced_at=post.clock.now() + HOUR)
        for _ in range(2):
            post.outbox.dispatch()
            clock_of(post).advance(5 * MINUTE)
        assert post.item(item.id).state == "queued"
        filed = SentCopy(item.message_id, post.clock.now(), ADDRESS, ("bob@far.example",), 3)
        with post.world.store.write() as tx:
            assert post.world.ledger.witness(tx, MAILBOX, [filed]) == 1
        post.world.change_mailbox(state="active")
        rounds(post)
        assert (post.item(item.id).state, peer.connections) == ("sent", 1)


def test_an_earlier_tries_copy_says_nothing_about_those_it_left_out(
    tmp_path: Path, authority: Authority
) -> None:
    with (
        FaultPeer(Failing(""), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, provider="gmail") as post,
    ):
        item = post.outbox.enqueue(letter("ann@far.example", "bob@far.example"))
        with post.world.store.write() as tx:
            row = outbox.get(tx, item.id)
            assert row is not None
            half = (Recipient("ann@far.example", "sent"), Recipient("bob@far.example"))
            outbox.change(tx, row.due_at, replace(row, state="unknown", recipients=half, tries=2))
        post.sent.there.append(item.message_id)
        post.world.change_mailbox(synced_at=post.clock.now() + 9 * DAY)
        rounds(post)
        assert (post.item(item.id).state, post.item(item.id).reason) == ("unknown", "undecided")
        assert peer.connections == 0


def test_a_folder_that_cannot_be_asked_proves_nothing(tmp_path: Path, authority: Authority) -> None:
    with (
        FaultPeer(Failing("before it takes it"), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port, provider="gmail") as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        post.sent.reachable = False
        rounds(post)
        assert (post.item(item.id).state, peer.connections) == ("unknown", 1)
        assert post.sent.asked > 100


def test_a_copy_that_the_sync_saw_settles_it_too(tmp_path: Path, authority: Authority) -> None:
    with (
        FaultPeer(Failing("after it took it"), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        item = post.outbox.enqueue(letter())
        post.outbox.dispatch()
        post.sent.reachable = False
        filed = SentCopy(item.message_id, post.clock.now(), ADDRESS, ("bob@far.example",), 3)
        with post.world.store.write() as tx:
            post.world.ledger.witness(tx, MAILBOX, [filed])
        post.outbox.dispatch()
        assert post.item(item.id).state == "sent"
        assert [(row.source, row.state) for row in post.world.sends()] == [("outbox", "sent")]


@pytest.mark.parametrize("point", ["hangs at DATA", "hangs in the message", "hangs after it took it"])
def test_killed_while_sending_is_unknown_at_the_next_start(
    tmp_path: Path, authority: Authority, point: str
) -> None:
    server, key, clock = Failing(point), seal.new_key(), FixedClock()
    vault = Vault(key, sealed, MemoryKeys())
    with FaultPeer(server, authority.issue("localhost")) as peer:
        with open_world(tmp_path / "db", clock) as world:
            post = Post(world, clock, vault, authority.ca, lambda _mailbox: peer.port, SentFolder())
            item = post.outbox.enqueue(letter())
        command = [
            sys.executable,
            "-m",
            "tests.sending.killed",
            tmp_path / "db",
            authority.ca,
            peer.port,
            key.hex(),
        ]
        process = subprocess.Popen([str(part) for part in command], cwd=ROOT)
        assert server.reached.wait(30)
        os.kill(process.pid, signal.SIGKILL)
        process.wait(10)
        with reopen_post(tmp_path / "db", clock, vault, authority.ca, peer.port, SentFolder()) as again:
            assert again.item(item.id).state == "sending"
            again.outbox.recover()
            assert again.item(item.id).state == "unknown"
            assert [row.state for row in again.world.sends()] == ["reserved"]  # it may have left: it counts
            rounds(again)
            assert again.item(item.id).state == "unknown"
        assert peer.connections == 1
        assert len(server.taken) <= 1


def test_a_lease_that_ended_is_unknown_not_queued(tmp_path: Path, authority: Authority) -> None:
    """The thread died with the message in its hands, the process lived on."""
    with (
        FaultPeer(Failing(""), authority.issue("localhost")) as peer,
        open_post(tmp_path / "db", authority.ca, peer.port) as post,
    ):
        item = post.outbox.enqueue(letter())

        def broken(_mailbox_id: str) -> int:
            raise RuntimeError

        dying = Post(post.world, post.clock, memory_vault(), authority.ca, broken, post.sent)
        with pytest.raises(RuntimeError):
            dying.outbox.dispatch()
        assert post.item(item.id).state == "sending"
        assert post.outbox.dispatch() == 0
        clock_of(post).advance(HOUR + 1)
        post.outbox.dispatch()
        assert post.item(item.id).state == "unknown"
        assert peer.connections == 0
