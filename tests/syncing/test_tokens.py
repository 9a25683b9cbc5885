"""A mailbox that signs in by OAuth: its tokens change by themselves, and that says nothing about its sign-in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import MINUTE
from companion.core.errors import MailError, SignInEnded, SignInRefused
from companion.core.secret import Secret
from companion.mail.endpoint import Endpoint
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.servers import Person
from tests.syncing.world import MAILBOX, World, world_at


class Host:
    """Takes every access token, or none."""

    def __init__(self) -> None:
        self.takes = True

    def __call__(self, talk: Talk) -> None:
        imap_server(talk, offers=" AUTH=XOAUTH2 SASL-IR", answer=self._answer)

    def _answer(self, tag: str, command: str, talk: Talk) -> bool:
        if not command.startswith("AUTHENTICATE"):
            return False
        if command == "AUTHENTICATE XOAUTH2":  # without an initial response
            talk.say("+ ")
            talk.hear()
        if not self.takes:
            talk.say(f"{tag} NO [AUTHENTICATIONFAILED] refused")
            return True
        talk.say(f"{tag} OK welcome")
        return True


@pytest.fixture
def host() -> Host:
    return Host()


@pytest.fixture
def peer(host: Host, authority: Authority) -> Iterator[FaultPeer]:
    with FaultPeer(host, authority.issue("localhost")) as made:
        yield made


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


@pytest.fixture
def world(peer: FaultPeer, authority: Authority, tmp_path: Path) -> Iterator[World]:
    server = Endpoint("localhost", peer.port, "tls")
    with world_at(tmp_path, Person("ann@rig.test", "w"), server, authority.ca) as made:
        made.change_mailbox(sign_in="google")
        yield made


def test_a_new_token_keeps_the_connection(world: World, peer: FaultPeer) -> None:
    for number in range(3):
        world.tokens.current = Secret(f"token-{number}")
        world.syncing.sync(MAILBOX)
    assert peer.connections == 1


def test_refused_tokens_are_dropped_and_after_the_third_the_user_must_act(
    world: World, host: Host, peer: FaultPeer
) -> None:
    host.takes = False
    tried: list[int] = []
    start = world.clock.now()
    for number in range(40):
        world.tokens.current = Secret(
            f"token-{number}"
        )  # a fresh one each time does not start the count anew
        try:
            world.syncing.sync(MAILBOX, asked=True)
        except SignInRefused:
            tried.append((world.clock.now() - start) // MINUTE)
        world.clock.advance(MINUTE)
    assert tried == [0, 2, 17]
    assert world.tokens.dropped == [MAILBOX] * 3
    assert world.tokens.asked == 3  # none was asked for while a refusal was waited out
    assert (world.mailbox().state, world.mailbox().reason) == ("needs_sign_in", "auth")
    assert peer.connections == 3


def test_one_refused_token_and_a_fresh_one_that_is_taken(world: World, host: Host) -> None:
    host.takes = False
    with pytest.raises(SignInRefused):
        world.syncing.sync(MAILBOX)
    host.takes = True
    world.clock.advance(2 * MINUTE)
    assert world.syncing.sync(MAILBOX).folders == 1
    assert (world.mailbox().state, world.mailbox().sync_error) == ("active", None)


def test_a_sign_in_that_its_provider_ended_stops_it_under_that_name(world: World, peer: FaultPeer) -> None:
    world.tokens.current = SignInEnded(name="Google")
    codes: set[str] = set()
    for _ in range(40):
        try:
            world.syncing.sync(MAILBOX)
        except MailError as error:
            codes.add(error.code)
        world.clock.advance(MINUTE)
    assert codes == {"signin"}
    assert (world.mailbox().state, world.mailbox().reason) == ("needs_sign_in", "signin")
    assert peer.connections == 0


def test_signed_in_again_while_a_refusal_is_waited_out_it_is_tried_at_once(world: World, host: Host) -> None:
    host.takes = False
    with pytest.raises(SignInRefused):
        world.syncing.sync(MAILBOX)
    host.takes = True
    assert world.syncing.sync(MAILBOX).folders == 0
    world.change_mailbox(sync_error=None)  # as linking writes it
    assert world.syncing.sync(MAILBOX).folders == 1
