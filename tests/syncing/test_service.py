"""When a mailbox is read and when not: waits, sign-ins, several at once, the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import MINUTE
from companion.core.errors import MailError, NotFound, SignInRefused
from companion.mail.endpoint import Endpoint
from companion.mail.imap import ImapSession
from companion.mail.imap_fetch import HeaderRow
from companion.mail.special import FolderInfo
from companion.store import mailboxes, refusals
from companion.syncing import service
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.servers import Person, Rig
from tests.syncing.world import MAILBOX, World, letter, world_at


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


def test_a_wrong_password_is_tried_three_times_and_never_again(world: World) -> None:
    world.set_password("wrong")
    tried: list[int] = []
    start = world.clock.now()
    for _ in range(60):
        try:
            world.syncing.sync(MAILBOX, asked=True)
        except SignInRefused:
            tried.append((world.clock.now() - start) // MINUTE)
        world.clock.advance(MINUTE)
    assert tried == [0, 2, 17]
    assert world.mailbox().state == "needs_sign_in"
    assert world.mailbox().reason == "auth"


def test_what_ended_a_pass_is_kept_with_the_words_of_the_server_until_one_goes_well(world: World) -> None:
    assert world.syncing.fault(MAILBOX) is None
    world.set_password("wrong")
    with pytest.raises(SignInRefused):
        world.syncing.sync(MAILBOX)
    fault = world.syncing.fault(MAILBOX)
    assert isinstance(fault, SignInRefused)
    assert fault.said == "[AUTHENTICATIONFAILED] Authentication failed."
    world.set_password(world.who.password)
    world.syncing.sync(MAILBOX)
    assert world.syncing.fault(MAILBOX) is None


def test_a_new_password_is_tried_at_once(world: World) -> None:
    world.set_password("wrong")
    with pytest.raises(SignInRefused):
        world.syncing.sync(MAILBOX)
    assert world.syncing.sync(MAILBOX).folders == 0
    world.set_password(world.who.password)
    assert world.syncing.sync(MAILBOX).folders == 3


def test_signed_in_again_with_the_same_password_counts_from_the_start(world: World) -> None:
    world.set_password("wrong")
    for _ in range(2):
        for minutes in (2, 15, 1):
            assert world.mailbox().state == "active"
            with pytest.raises(SignInRefused):
                world.syncing.sync(MAILBOX)
            world.clock.advance(minutes * MINUTE)
        assert world.mailbox().state == "needs_sign_in"
        world.linking.mark(MAILBOX, "active", None)


def test_no_restart_starts_the_count_of_refusals_anew(world: World) -> None:
    """As `postwarden sync`, run by a timer, is a process of its own each time."""
    world.set_password("wrong")
    for refused in (1, 2, 3):
        assert world.mailbox().state == "active"
        with pytest.raises(SignInRefused):
            world.syncing.sync(MAILBOX, asked=True)
        world.restart()
        with world.store.read() as connection:
            assert refusals.get(connection, MAILBOX, 0) == refused
    assert world.mailbox().state == "needs_sign_in"
    assert world.syncing.sync(MAILBOX, asked=True).folders == 0


def test_what_was_refused_before_a_pass_that_went_well_counts_no_more(world: World) -> None:
    for _ in range(3):
        world.set_password("wrong")
        with pytest.raises(SignInRefused):
            world.syncing.sync(MAILBOX)
        world.set_password(world.who.password)
        world.restart()
        assert world.syncing.sync(MAILBOX).folders == 3
        world.restart()
    assert world.mailbox().state == "active"


def test_who_asks_need_not_wait_for_the_network(mail_rig: Rig, tmp_path: Path) -> None:
    who = mail_rig.fresh()
    with world_at(tmp_path, who, Endpoint("localhost", 9, "tls"), mail_rig.ca) as world:
        for asked, tries in ((False, True), (False, False), (True, True)):
            if tries:
                with pytest.raises(MailError) as error:
                    world.syncing.sync(MAILBOX, asked=asked)
                assert error.value.code == "host"
            else:
                assert world.syncing.sync(MAILBOX, asked=asked).folders == 0


def test_an_unlinked_mailbox_is_not_found(world: World) -> None:
    world.syncing.sync(MAILBOX)
    with world.store.write() as tx:
        mailboxes.remove(tx, MAILBOX, world.clock.now())
    with pytest.raises(NotFound):
        world.syncing.sync(MAILBOX)


def test_a_mailbox_unlinked_while_it_is_read_leaves_nothing(world: World, mail_rig: Rig) -> None:
    mail_rig.put(world.who, "INBOX", [letter("a@far.example", [world.who.address], "in@far.example")])
    original = ImapSession.headers

    def unlinking(session: ImapSession, first: int, last: int, fields: str) -> Iterator[HeaderRow]:
        with world.store.write() as tx:
            mailboxes.remove(tx, MAILBOX, world.clock.now())
        return original(session, first, last, fields)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ImapSession, "headers", unlinking)
        with pytest.raises(NotFound):
            world.syncing.sync(MAILBOX)
    assert world.rows() == []
    assert world.correspondents() == set()


def test_a_mailbox_unlinked_before_its_folders_are_known(world: World) -> None:
    listed = ImapSession.folders

    def unlinking(session: ImapSession) -> list[FolderInfo]:
        with world.store.write() as tx:
            mailboxes.remove(tx, MAILBOX, world.clock.now())
        return listed(session)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ImapSession, "folders", unlinking)
        with pytest.raises(NotFound):
            world.syncing.sync(MAILBOX)
    assert world.rows() == []


def test_a_server_that_hangs_does_not_hold_up_the_end(tmp_path: Path, authority: Authority) -> None:
    hangs = threading.Event()

    def answer(_tag: str, command: str, talk: Talk) -> bool:
        if command.startswith("LIST"):
            hangs.set()
            talk.wait_for_the_end()
        return False

    def script(talk: Talk) -> None:
        imap_server(talk, answer=answer)

    errors: list[str] = []
    with (
        pytest.MonkeyPatch.context() as patch,
        FaultPeer(script, authority.issue("localhost")) as peer,
        world_at(
            tmp_path, Person("ann@rig.test", "w"), Endpoint("localhost", peer.port, "tls"), authority.ca
        ) as world,
    ):
        patch.setattr(service, "CLOSE_SECONDS", 0.1)

        def read() -> None:
            try:
                world.syncing.sync(MAILBOX)
            except MailError as error:
                errors.append(error.code)

        thread = threading.Thread(target=read)
        thread.start()
        assert hangs.wait(10)
        world.syncing.close()
        thread.join(10)
        assert not thread.is_alive()
    assert errors == ["connection_lost"]


def test_many_that_hang_are_waited_for_together(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "CLOSE_SECONDS", 0.5)
    stuck = [world.syncing._keep(f"m_{n}").lock for n in range(15)]
    for lock in stuck:
        lock.acquire()
    began = time.monotonic()
    world.syncing.close()
    assert time.monotonic() - began < 5  # one after the other it would be 7.5
    for lock in stuck:
        lock.release()


def test_a_paused_mailbox_is_left_alone(world: World) -> None:
    world.linking.mark(MAILBOX, "paused", None)
    assert world.syncing.sync(MAILBOX).folders == 0


def test_two_who_ask_at_once_get_one_pass_after_the_other(world: World, mail_rig: Rig) -> None:
    mail_rig.fill(world.who, "INBOX", 50, epoch=world.clock.now() // 1000 - 86_400)
    reports: list[int] = []
    threads = [
        threading.Thread(target=lambda: reports.append(world.syncing.sync(MAILBOX).new)) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(reports) == [0, 0, 0, 50]
    assert not world.syncing.running(MAILBOX)


def test_nothing_is_read_after_close(world: World) -> None:
    world.syncing.sync(MAILBOX)
    world.syncing.close()
    assert world.syncing.sync(MAILBOX).folders == 0
