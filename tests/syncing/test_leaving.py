"""When a mailbox is not read any more, and when all is read anew: unlinked, or the machine slept."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from companion.core.errors import HostSilent, MailError, NotFound, SignInRefused
from companion.mail.endpoint import Endpoint
from companion.mail.imap import ImapSession
from companion.mail.imap_fetch import HeaderRow
from companion.store import mailboxes
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.servers import Person, Rig
from tests.syncing.world import MAILBOX, World, letter, world_at


class Host:
    """An IMAP server that knows how many connections stand, and ever did, and hangs at a command if told to."""

    def __init__(self) -> None:
        self.open = self.ever = 0
        self.changed = threading.Condition()
        self.hangs_at: str | None = None
        self.hangs = threading.Event()

    def __call__(self, talk: Talk) -> None:
        self._count(1)
        try:
            imap_server(talk, answer=self._answer)
        finally:
            self._count(-1)

    def _answer(self, _tag: str, command: str, talk: Talk) -> bool:
        if self.hangs_at and command.startswith(self.hangs_at):
            self.hangs.set()
            talk.wait_for_the_end()
        return False

    def _count(self, step: int) -> None:
        with self.changed:
            self.open += step
            self.ever += max(step, 0)
            self.changed.notify_all()

    def stands(self, wanted: int) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: self.open == wanted, timeout=20)


@pytest.fixture
def host() -> Host:
    return Host()


@pytest.fixture
def hosted(host: Host, tmp_path: Path) -> Iterator[World]:
    with Authority() as authority, FaultPeer(host, authority.issue("localhost")) as peer:
        server = Endpoint("localhost", peer.port, "tls")
        with world_at(tmp_path, Person("ann@rig.test", "w"), server, authority.ca) as made:
            yield made


def unlink(world: World, *, keep_history: bool) -> None:
    with world.store.write() as tx:
        (mailboxes.retire if keep_history else mailboxes.remove)(tx, MAILBOX, world.clock.now())


def code_of(work: Callable[[], object]) -> list[str]:
    """Runs in a thread; its error's code is in the list once the thread has ended."""
    try:
        work()
    except (MailError, NotFound) as error:
        return [error.code]
    return []


@pytest.mark.parametrize("keep_history", [True, False])
def test_an_unlinked_mailbox_has_no_connection_and_is_never_read_again(
    hosted: World, host: Host, *, keep_history: bool
) -> None:
    hosted.syncing.sync(MAILBOX)
    assert host.stands(1)
    unlink(hosted, keep_history=keep_history)
    hosted.syncing.leave(MAILBOX)
    assert host.stands(0)
    with pytest.raises(NotFound):
        hosted.syncing.sync(MAILBOX, asked=True)
    assert host.stands(0)


@pytest.mark.parametrize("keep_history", [True, False])
def test_one_that_another_process_unlinked_is_left_too(
    hosted: World, host: Host, *, keep_history: bool
) -> None:
    hosted.syncing.sync(MAILBOX)
    hosted.syncing.keep_only({MAILBOX})
    assert host.stands(1)
    unlink(hosted, keep_history=keep_history)
    hosted.syncing.keep_only(set())
    assert host.stands(0)


def test_one_that_was_linked_since_the_others_were_looked_up_is_not_left(hosted: World, host: Host) -> None:
    hosted.syncing.sync(MAILBOX)
    hosted.syncing.keep_only(set())
    hosted.syncing.sync(MAILBOX)
    assert host.stands(1)
    assert host.ever == 1


def test_left_in_the_middle_of_a_pass_it_ends_there_and_notes_nothing(hosted: World, host: Host) -> None:
    host.hangs_at = "LIST"
    codes: list[str] = []
    thread = threading.Thread(target=lambda: codes.extend(code_of(lambda: hosted.syncing.sync(MAILBOX))))
    thread.start()
    assert host.hangs.wait(10)
    unlink(hosted, keep_history=True)
    before = hosted.events()
    hosted.syncing.leave(MAILBOX)
    thread.join(20)
    assert not thread.is_alive()
    assert codes == ["not_found"]
    assert hosted.events() == before
    assert hosted.mailbox().sync_error is None
    assert host.stands(0)


def test_linked_again_it_is_read_again(hosted: World, host: Host) -> None:
    hosted.syncing.sync(MAILBOX)
    unlink(hosted, keep_history=True)
    hosted.syncing.leave(MAILBOX)
    hosted.linking.mark(MAILBOX, "active", None)
    hosted.syncing.sync(MAILBOX)
    assert host.stands(1)


def test_a_mailbox_that_keeps_its_history_takes_in_nothing_after_it_was_unlinked(
    world: World, mail_rig: Rig
) -> None:
    mail_rig.put(world.who, "INBOX", [letter("a@far.example", [world.who.address], "in@far.example")])
    original = ImapSession.headers

    def unlinking(session: ImapSession, first: int, last: int, fields: str) -> Iterator[HeaderRow]:
        unlink(world, keep_history=True)
        return original(session, first, last, fields)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ImapSession, "headers", unlinking)
        with pytest.raises(NotFound):
            world.syncing.sync(MAILBOX)
    assert world.rows() == []
    assert world.correspondents() == set()


def test_on_waking_every_connection_is_made_anew(hosted: World, host: Host) -> None:
    hosted.syncing.sync(MAILBOX)
    hosted.syncing.wake()
    assert host.stands(0)
    hosted.syncing.sync(MAILBOX)
    assert host.stands(1)
    assert hosted.mailbox().sync_error is None


def test_a_pass_that_slept_is_no_failure_of_the_server(hosted: World, host: Host) -> None:
    host.hangs_at = "LIST"
    codes: list[str] = []
    thread = threading.Thread(target=lambda: codes.extend(code_of(lambda: hosted.syncing.sync(MAILBOX))))
    thread.start()
    assert host.hangs.wait(10)
    hosted.syncing.wake()
    thread.join(20)
    assert codes == ["connection_lost"]
    assert hosted.mailbox().sync_error is None
    host.hangs_at = None
    assert hosted.syncing.sync(MAILBOX).folders == 1  # at once: nothing is waited out
    assert hosted.mailbox().state == "active"


def test_waking_ends_the_wait_for_the_network(mail_rig: Rig, tmp_path: Path) -> None:
    nowhere = Endpoint("localhost", 9, "tls")
    with world_at(tmp_path, mail_rig.fresh(), nowhere, mail_rig.ca) as world:
        with pytest.raises(HostSilent):
            world.syncing.sync(MAILBOX)
        assert world.syncing.sync(MAILBOX).folders == 0
        world.syncing.wake()
        with pytest.raises(HostSilent):
            world.syncing.sync(MAILBOX)


def test_waking_asks_no_server_again_that_refused_the_password(world: World) -> None:
    world.set_password("wrong")
    with pytest.raises(SignInRefused):
        world.syncing.sync(MAILBOX)
    world.syncing.wake()
    assert world.syncing.sync(MAILBOX, asked=True).folders == 0
