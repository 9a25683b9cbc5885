"""Watching by IDLE on a real server: news come at once, nothing else happens, and it all ends at once."""

from __future__ import annotations

import imaplib
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from queue import SimpleQueue
from typing import Any

import pytest

from companion.core.clock import MINUTE
from companion.core.errors import ServerBusy
from companion.mail.imap import FolderState, ImapSession
from companion.store import folders
from companion.syncing import onepass, watch
from companion.syncing.reader import Reader
from tests.jobs.watched import INBOX, NONE, mail, until, watched, watchers
from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World, letter


def test_what_comes_and_what_leaves_is_known_without_a_look(world: World, mail_rig: Rig) -> None:
    with watched(world) as seen:
        seen.begin()
        last = seen.passes
        mail(world, mail_rig, "in@far.example")
        until(lambda: seen.passes > last, "the event")
        seen.await_letter("in@far.example")
        me = world.who.address
        mail_rig.put(world.who, "Sent", [letter(me, ["bob@far.example"], "out@rig.test")])
        until(lambda: [send.recipient for send in world.sends()] == ["bob@far.example"], "the send")


def test_a_pass_makes_no_news(world: World, mail_rig: Rig) -> None:
    mail(world, mail_rig, "in@far.example")
    with mail_rig.imap(world.who) as other:
        other.select("INBOX", readonly=True)
        tag = other._new_tag()
        other.send(tag + b" IDLE\r\n")
        assert other.readline().startswith(b"+")
        for _ in range(3):
            world.syncing.sync(MAILBOX)
        other.send(b"DONE\r\n")  # the server tells all that it has before it says OK
        told = other.readline()
        assert told.startswith(tag), told
        other.tagged_commands.pop(tag, None)


def test_one_message_is_one_pass(world: World, mail_rig: Rig) -> None:
    with watched(world) as seen:
        seen.begin()
        for number in range(4):
            before = seen.passes
            mail(world, mail_rig, f"in{number}@far.example")
            seen.await_letter(f"in{number}@far.example")
            seen.rest()
            # What the pass itself stirred up would have come with the next message at the latest.
            assert seen.passes == before + 1


def test_news_during_a_pass_are_read_by_one_more(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    with watched(world) as seen:
        seen.begin()
        held, go_on, told = threading.Event(), threading.Event(), threading.Semaphore(0)
        sync, changed = world.syncing.sync, seen.rounds.watching.changed

        def holding(mailbox_id: str, *, asked: bool, waited: Callable[[], bool]) -> object:
            report = sync(mailbox_id, asked=asked)
            held.set()
            assert go_on.wait(60)
            return report

        def counting(mailbox_id: str) -> None:
            changed(mailbox_id)
            told.release()

        monkeypatch.setattr(world.syncing, "sync", holding)
        monkeypatch.setattr(seen.rounds.watching, "changed", counting)
        mail(world, mail_rig, "first@far.example")
        assert held.wait(60)  # it has read INBOX, and is not over
        assert told.acquire(timeout=60)
        for number in range(3):
            mail(world, mail_rig, f"more{number}@far.example")
            assert told.acquire(timeout=60)
        before = seen.passes
        go_on.set()
        seen.await_letter("more2@far.example")
        seen.rest()
        assert seen.passes == before + 1


def test_a_watch_is_renewed_and_goes_on(world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    renewed, idle = threading.Semaphore(0), ImapSession.idle

    def counting(session: ImapSession, seconds: float) -> bool:
        changed = idle(session, seconds)
        renewed.release()
        return changed

    monkeypatch.setattr(ImapSession, "idle", counting)
    monkeypatch.setattr(watch, "RENEW", 0.01)
    with watched(world) as seen:
        seen.begin()
        before, sessions = seen.passes, seen.sessions()
        for _ in range(10):
            assert renewed.acquire(timeout=60)
        assert (seen.passes, seen.sessions()) == (before, sessions)
        mail(world, mail_rig, "in@far.example")
        seen.await_letter("in@far.example")
        assert seen.sessions() == sessions


def test_a_folder_under_another_name_is_watched_there(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    opened, examine = SimpleQueue[str](), ImapSession.examine

    def noting(session: ImapSession, name: str, *known: Any) -> FolderState:
        if threading.current_thread().name.startswith("watch-sent"):
            opened.put(name)
        return examine(session, name, *known)

    monkeypatch.setattr(ImapSession, "examine", noting)
    with watched(world) as seen:
        seen.begin()
        assert opened.get(timeout=60) == "Sent"
        with world.store.write() as tx:
            folders.named(tx, MAILBOX, "sent", "Archive")
        seen.rounds.watching.look()
        assert opened.get(timeout=60) == "Archive"
        # That is another folder than was read, so a pass looks, and the server says what it is called.
        assert opened.get(timeout=60) == "Sent"
        seen.await_listening()


def test_older_mail_does_not_keep_news_waiting(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its reading would go on for half a minute, in every thread that there is."""
    reading = threading.Semaphore(0)

    def endless(_reader: Reader, enough: Callable[[], bool]) -> None:
        reading.release()
        until(enough, "the end")

    monkeypatch.setattr(onepass, "OLDER_SECONDS", 1e9)
    with watched(world) as seen:
        seen.begin()
        monkeypatch.setattr(Reader, "read_older", endless)
        seen.rounds.now(MAILBOX)
        assert reading.acquire(timeout=60)
        mail(world, mail_rig, "in@far.example")
        seen.await_letter("in@far.example")
        world.syncing.close()


def test_after_a_restart_of_the_server_it_watches_again_and_has_missed_nothing(
    world: World, mail_rig: Rig
) -> None:
    with watched(world) as seen:
        seen.begin()
        mail_rig.restart_dovecot()
        mail(world, mail_rig, "meanwhile@far.example")
        seen.await_letter("meanwhile@far.example")
        seen.await_listening()
        mail(world, mail_rig, "later@far.example")
        seen.await_letter("later@far.example")
        assert world.mailbox().sync_error is None


def test_an_ended_session_is_no_error(world: World, mail_rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", "companion"), watched(world) as seen:
        seen.begin()
        before, threads = seen.passes, watchers()
        kicked = seen.sessions()
        mail_rig.doveadm("kick", world.who.address)
        until(lambda: not seen.listening(), "the end")
        seen.await_listening()
        now = seen.sessions()
        assert not set(kicked) & set(now)
        assert watchers() == threads
        assert seen.passes == before  # and nothing was missed, so nothing is read
        assert world.mailbox().sync_error is None
    assert caplog.text == ""


@pytest.fixture
def occupy(world: World, mail_rig: Rig) -> Iterator[Callable[[int], None]]:
    """The rig's Yahoo takes five connections at once; so many of them are somebody else's from here on."""
    with ExitStack() as others:

        def signed_in() -> bool:
            other = imaplib.IMAP4_SSL(
                "127.0.0.4", mail_rig.ports["imaps"], ssl_context=mail_rig.tls, timeout=20
            )
            try:
                other.login(world.who.address, world.who.password)
            except imaplib.IMAP4.error:
                other.shutdown()
                return False
            others.enter_context(other)
            return True

        def take(number: int) -> None:
            for _ in range(number):
                until(signed_in, "a free place")

        world.change_mailbox(imap_host="127.0.0.4")
        yield take


def test_a_refused_connection_costs_the_watcher_of_sent_its_place(
    world: World, mail_rig: Rig, occupy: Callable[[int], None]
) -> None:
    occupy(3)
    with watched(world) as seen:
        seen.begin(INBOX)
        until(lambda: len(watchers()) == 1, "the end of the other watcher")
        mail(world, mail_rig, "in@far.example")
        seen.await_letter("in@far.example")
        assert world.mailbox().sync_error is None
        seen.rounds.look()
        assert len(watchers()) == 1


def test_a_pass_that_is_refused_gets_the_place_of_a_watcher(
    world: World, mail_rig: Rig, occupy: Callable[[int], None]
) -> None:
    with watched(world) as seen:
        seen.begin()
        world.syncing._kept[MAILBOX].line.drop()
        occupy(3)
        seen.rounds.changed(MAILBOX)
        until(lambda: watchers() == [f"watch-inbox-{MAILBOX}"], "the end of the other watcher")
        seen.rest()
        assert world.mailbox().sync_error == ServerBusy.code
        world.clock.advance(6 * MINUTE)
        seen.rounds.look()
        until(lambda: world.mailbox().sync_error is None, "a pass")


def test_a_pass_comes_before_any_watcher(world: World, mail_rig: Rig) -> None:
    with watched(world, connections=1) as seen:
        seen.begin(NONE)
        seen.rest()
        assert watchers() == []
