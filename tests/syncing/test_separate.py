"""Connections for watchers, and sign-ins that change while one is being refused."""

from __future__ import annotations

from typing import Any

import pytest

from companion.core.clock import HOUR, MINUTE
from companion.core.errors import NotFound, SignInRefused
from companion.core.secret import Secret
from companion.mail.endpoint import Endpoint, Login
from companion.mail.imap import Imap, ImapSession
from companion.store import mailboxes
from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World


def test_it_is_another_connection(world: World) -> None:
    assert world.syncing.separate(MAILBOX) is None  # no pass has signed in
    world.syncing.sync(MAILBOX)
    one, other = world.syncing.separate(MAILBOX), world.syncing.separate(MAILBOX)
    assert one is not None
    assert other is not None
    with one, other:
        assert one.examine("INBOX") == other.examine("Sent")._replace(
            uidvalidity=one.examine("INBOX").uidvalidity
        )
    world.syncing.sync(MAILBOX)


def test_none_where_a_pass_would_read_nothing(world: World) -> None:
    world.syncing.sync(MAILBOX)
    world.linking.mark(MAILBOX, "paused", None)
    assert world.syncing.separate(MAILBOX) is None
    world.linking.mark(MAILBOX, "active", None)
    world.syncing.sync(MAILBOX)
    world.set_password("another")
    assert world.syncing.separate(MAILBOX) is None  # a pass tries it first
    with pytest.raises(SignInRefused):
        world.syncing.sync(MAILBOX)
    world.set_password(world.who.password)
    assert world.syncing.separate(MAILBOX) is None
    world.syncing.close()
    assert world.syncing.separate(MAILBOX) is None


def test_none_of_what_was_unlinked(world: World) -> None:
    world.syncing.sync(MAILBOX)
    with world.store.write() as tx:
        mailboxes.remove(tx, MAILBOX, world.clock.now())
    with pytest.raises(NotFound):
        world.syncing.separate(MAILBOX)


def test_a_refusal_counts_as_a_pass_would(world: World, mail_rig: Rig) -> None:
    world.syncing.sync(MAILBOX)
    mail_rig.change_password(world.who, "a-new-word")  # and the pass' own connection still stands
    start, tried = world.clock.now(), list[int]()
    for _ in range(60):
        for attempt in (world.syncing.separate, world.syncing.sync):
            try:
                attempt(MAILBOX)
            except SignInRefused:
                tried.append((world.clock.now() - start) // MINUTE)
        world.clock.advance(MINUTE)
    assert tried == [0, 2, 17]
    assert (world.mailbox().state, world.mailbox().reason) == ("needs_sign_in", "auth")


def test_a_token_is_asked_for_anew(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each connection signs in with what linking hands out then."""
    world.change_mailbox(sign_in="google")
    used: list[str] = []
    original = Imap.open

    def by_password(self: Imap, server: Endpoint, login: Login, **more: Any) -> ImapSession:
        used.append(login.secret.reveal())
        return original(self, server, Login(login.user, Secret(world.who.password)), **more)

    monkeypatch.setattr(Imap, "open", by_password)
    world.syncing.sync(MAILBOX)
    world.tokens.current = Secret("token-2")
    session = world.syncing.separate(MAILBOX)
    assert session is not None
    session.close()
    assert used == ["token-1", "token-2"]


@pytest.mark.parametrize("sign_in", ["password", "google"])
def test_a_refusal_that_comes_after_a_new_sign_in_stops_nothing(
    world: World, monkeypatch: pytest.MonkeyPatch, sign_in: str
) -> None:
    """The third one, of what the user has just replaced."""
    world.change_mailbox(sign_in=sign_in)
    world.set_password("wrong")
    for minutes in (2, 15):
        with pytest.raises(SignInRefused):
            world.syncing.sync(MAILBOX)
        world.clock.advance(minutes * MINUTE)
    original = Imap.open

    def meanwhile(self: Imap, server: Endpoint, login: Login, **more: Any) -> ImapSession:
        try:
            return original(self, server, login, **more)
        finally:
            if sign_in == "password":
                world.set_password(world.who.password)
            with world.store.write() as tx:
                mailboxes.signed_in(tx, world.mailbox(), world.clock.now())

    monkeypatch.setattr(Imap, "open", meanwhile)
    dropped = len(world.tokens.dropped)
    with pytest.raises(SignInRefused):
        world.syncing.sync(MAILBOX)
    assert (world.mailbox().state, world.mailbox().sync_error) == ("active", None)
    assert len(world.tokens.dropped) == dropped  # the new token is another
    monkeypatch.setattr(Imap, "open", original)
    if sign_in == "password":
        assert world.syncing.sync(MAILBOX).folders > 0
    else:  # and what is refused now counts from the start
        for minutes in (2, 15, 60):
            assert world.mailbox().state == "active"
            with pytest.raises(SignInRefused):
                world.syncing.sync(MAILBOX)
            world.clock.advance(minutes * MINUTE)
        assert world.mailbox().state == "needs_sign_in"


def test_a_refusal_of_what_still_stands_stops_it(world: World) -> None:
    world.set_password("wrong")
    for minutes in (2, 15, 60):
        with pytest.raises(SignInRefused):
            world.syncing.sync(MAILBOX)
        world.clock.advance(minutes * MINUTE)
    assert world.mailbox().state == "needs_sign_in"
    world.clock.advance(HOUR)
    assert world.syncing.sync(MAILBOX).folders == 0
