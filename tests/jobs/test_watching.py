"""Watching by IDLE on a real server: news come at once, nothing else happens, and it all ends at once."""

from __future__ import annotations

import imaplib
import threading
from collections.abc import Callable
from contextlib import ExitStack

import pytest

from companion.core.clock import MINUTE
from companion.core.errors import SignInRefused
from companion.core.settings import Pace
from companion.jobs import rounds, watching
from companion.mail.imap import Imap, ImapSession
from companion.store import mailboxes
from companion.syncing import onepass, vigil
from companion.syncing.reader import Reader
from tests.jobs.watched import BOTH, INBOX, NONE, until, watched, watchers
from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World, letter


def mail(world: World, rig: Rig, message_id: str) -> None:
    rig.put(world.who, "INBOX", [letter("ann@far.example", [world.who.address], message_id)])


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
        kicked = [one._session for one in seen.rounds.watching._watchers.values()]
        mail_rig.doveadm("kick", world.who.address)
        until(lambda: not seen.listening(), "the end")
        seen.await_listening()
        now = [one._session for one in seen.rounds.watching._watchers.values()]
        assert not set(kicked) & set(now)
        assert watchers() == threads
        assert seen.passes == before  # and nothing was missed, so nothing is read
        assert world.mailbox().sync_error is None
    assert caplog.text == ""


def test_a_refused_connection_costs_the_watcher_of_sent_its_place(world: World, mail_rig: Rig) -> None:
    """The rig's Yahoo takes five at once; three are somebody else's."""
    world.change_mailbox(imap_host="127.0.0.4")
    with ExitStack() as others, watched(world) as seen:
        for _ in range(3):
            other = imaplib.IMAP4_SSL(
                "127.0.0.4", mail_rig.ports["imaps"], ssl_context=mail_rig.tls, timeout=20
            )
            others.enter_context(other).login(world.who.address, world.who.password)
        seen.begin(INBOX)
        until(lambda: len(watchers()) == 1, "the end of the other watcher")
        mail(world, mail_rig, "in@far.example")
        seen.await_letter("in@far.example")
        assert world.mailbox().sync_error is None
        seen.rounds.look()
        assert len(watchers()) == 1


def test_a_pass_comes_before_any_watcher(world: World, mail_rig: Rig) -> None:
    with watched(world, connections=1) as seen:
        seen.begin(NONE)
        seen.rest()
        assert watchers() == []


def test_a_changed_password_is_tried_no_oftener_than_by_passes(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vigil, "wait", lambda *_: 0)
    refused: list[int] = []
    start, original = world.clock.now(), Imap.open

    def counting(*args: object, **named: object) -> ImapSession:
        try:
            return original(*args, **named)  # type: ignore[arg-type]
        except SignInRefused:
            refused.append((world.clock.now() - start) // MINUTE)
            raise

    monkeypatch.setattr(Imap, "open", counting)
    with watched(world, pace=Pace(sync=0, look=0)) as seen:
        seen.begin()
        mail_rig.change_password(world.who, "a-new-word")
        mail_rig.doveadm("kick", world.who.address)
        until(lambda: refused, "a refusal")
        until(lambda: not watchers(), "the end of the watchers")
        for _ in range(40):
            seen.rounds.look()
            seen.rest()
            world.clock.advance(MINUTE)
        assert watchers() == []
    assert refused == [0, 2, 17]
    assert world.mailbox().state == "needs_sign_in"


def test_signed_in_anew_it_is_watched_again(world: World, mail_rig: Rig) -> None:
    with watched(world) as seen:
        seen.begin()
        now = mail_rig.change_password(world.who, "another-word")
        world.set_password(now.password)
        world.who = now
        seen.rounds.linked(MAILBOX)
        seen.await_listening()
        mail(world, mail_rig, "in@far.example")
        seen.await_letter("in@far.example")


@pytest.mark.parametrize("state", ["needs_sign_in", "paused", "disconnected"])
def test_nobody_watches_what_is_not_active(world: World, state: str) -> None:
    with watched(world) as seen:
        seen.begin()
        world.linking.mark(MAILBOX, state, "auth")
        seen.rounds.look()
        until(lambda: not watchers(), "the end")
        world.linking.mark(MAILBOX, "active", None)
        seen.rounds.look()
        assert watchers() == []  # a pass signs in first
        seen.begin()


def test_unlinked_while_it_is_watched(world: World) -> None:
    with watched(world) as seen:
        seen.begin()
        with world.store.write() as tx:
            mailboxes.remove(tx, MAILBOX, world.clock.now())
        seen.rounds.left(MAILBOX)
        until(lambda: not watchers(), "the end")


def test_unlinked_by_another_process(world: World) -> None:
    with watched(world) as seen:
        seen.begin()
        with world.store.write() as tx:
            mailboxes.retire(tx, MAILBOX, world.clock.now())
        seen.rounds.look()
        until(lambda: not watchers(), "the end")


def test_after_sleep_every_connection_is_another(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (rounds, watching):
        monkeypatch.setattr(module, "spread", lambda mailboxes: [0.0] * mailboxes)
    with watched(world) as seen:
        seen.begin()
        before = [one._session for one in seen.rounds.watching._watchers.values()]
        last = seen.passes
        seen.rounds.wake()
        assert seen.listening() == NONE
        seen.await_listening()
        until(lambda: seen.passes > last, "a pass")
        assert not {one._session for one in seen.rounds.watching._watchers.values()} & set(before)
        mail(world, mail_rig, "in@far.example")
        seen.await_letter("in@far.example")


def test_after_the_end_no_thread_is_left_and_none_begins(world: World) -> None:
    with watched(world) as seen:
        seen.begin()
        assert watchers() == [f"watch-inbox-{MAILBOX}", f"watch-sent-{MAILBOX}"]
        seen.stop()
        assert watchers() == []
        seen.rounds.watching.passed(MAILBOX)
        seen.rounds.changed(MAILBOX)
        assert watchers() == []


def test_a_new_mailbox_is_watched_after_its_linking_only_once_a_pass_ends_well(world: World) -> None:
    with watched(world) as seen:
        seen.rounds.watching.look()
        assert watchers() == []
        seen.rounds.linked(MAILBOX)
        seen.await_listening(BOTH)
