"""When watching ends and begins again on a real server: sign-ins, unlinking, sleep, the end."""

from __future__ import annotations

import pytest

from companion.core.clock import MINUTE
from companion.core.errors import SignInRefused
from companion.core.settings import Pace
from companion.jobs import rounds, watching
from companion.mail.imap import Imap, ImapSession
from companion.store import mailboxes
from companion.syncing import vigil
from tests.jobs.watched import BOTH, NONE, mail, until, watched, watchers
from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World


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
        before = seen.sessions()
        last = seen.passes
        seen.rounds.wake()
        assert seen.listening() == NONE
        seen.await_listening()
        until(lambda: seen.passes > last, "a pass")
        assert not set(seen.sessions()) & set(before)
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
