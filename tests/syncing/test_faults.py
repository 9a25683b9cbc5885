"""What goes wrong between us and the server: nothing is lost, nothing is read twice, nothing is tried for ever."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from companion.core.clock import MINUTE, SECOND
from companion.core.errors import ConnectionLost, ProtocolBroken
from companion.mail.endpoint import Endpoint
from tests.rig.cutting import Cutting
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.servers import Person, Rig
from tests.syncing.world import MAILBOX, World, letter, world_at


class Killed(BaseException):
    """The process ends here."""


def sync_and_die(world: World, number: int) -> None:
    """The process is killed just before the `number`-th commit of its pass."""
    left = [number]

    def die(_connection: Connection) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise Killed

    event.listen(world.store._writer, "commit", die)
    try:
        with pytest.raises(Killed):
            world.syncing.sync(MAILBOX)
    finally:
        event.remove(world.store._writer, "commit", die)


@pytest.mark.parametrize("number", range(1, 8))
def test_a_killed_process_repeats_a_batch_and_changes_nothing(
    number: int, world: World, mail_rig: Rig
) -> None:
    me = world.who.address
    came = [letter(f"w{n}@far.example", [me], f"in{n}@far.example") for n in range(3)]
    mail_rig.put(world.who, "INBOX", came)
    left = [letter(me, [f"to{n}@far.example"], f"out{n}@rig.test") for n in range(3)]
    mail_rig.put(world.who, "Sent", left)
    sync_and_die(world, number)
    world.restart()
    world.syncing.sync(MAILBOX)
    assert [row[0] for row in world.rows("inbox")] == [f"<in{n}@far.example>" for n in range(3)]
    assert [send.recipient for send in world.sends()] == [f"to{n}@far.example" for n in range(3)]
    assert world.correspondents() == {f"w{n}@far.example" for n in range(3)}


@pytest.fixture
def authority() -> Iterator[Authority]:
    with Authority() as made:
        yield made


def test_a_server_that_goes_away_in_the_middle_is_taken_up_where_it_was(
    mail_rig: Rig, tmp_path: Path, authority: Authority
) -> None:
    who = mail_rig.fresh()
    now = int(time.time() * 1000)
    mail_rig.fill(who, "INBOX", 300, epoch=now // 1000 - 100_000)
    with (
        Cutting(mail_rig, authority) as between,
        world_at(tmp_path, who, between.server, authority.ca, now) as world,
    ):
        between.cut_after(40_000)
        with pytest.raises(ConnectionLost):
            world.syncing.sync(MAILBOX)
        assert world.mailbox().sync_error == "connection_lost"
        before = len(world.rows())
        assert world.syncing.sync(MAILBOX).messages == 0  # it waits

        world.clock.advance(10 * SECOND)
        report = world.syncing.sync(MAILBOX)
        assert report.messages == 300 - before
        assert len(world.rows()) == 300
        assert world.mailbox().sync_error is None


def test_a_kept_connection_that_died_is_replaced_at_once(world: World, mail_rig: Rig) -> None:
    world.syncing.sync(MAILBOX)
    mail_rig.doveadm("kick", world.who.address)
    mail_rig.put(world.who, "INBOX", [letter("a@far.example", [world.who.address], "after@far.example")])
    assert world.syncing.sync(MAILBOX).new == 1
    assert world.mailbox().sync_error is None


def poisoned(bad_uid: int, messages: int) -> Callable[[str, str, Talk], bool]:
    """A server that breaks down whenever a range holds one certain message."""

    def answer(tag: str, command: str, talk: Talk) -> bool:
        if command.startswith("LIST"):
            talk.say('* LIST () "/" INBOX')
        elif command.startswith("EXAMINE"):
            talk.say(f"* {messages} EXISTS", "* OK [UIDVALIDITY 7] ok", f"* OK [UIDNEXT {messages + 1}] ok")
        elif command.startswith("UID SEARCH"):
            talk.say("* SEARCH " + " ".join(str(uid) for uid in range(1, messages + 1)))
        elif command.startswith("UID FETCH"):
            first, last = (int(part) for part in command.split()[2].split(":"))
            if first <= bad_uid <= last:
                talk.say("* 1 FETCH (UID nonsense", f"{tag} BAD [SERVERBUG] oops")
                return True
            for uid in range(first, min(last, messages) + 1):
                head = f"From: p{uid}@far.example\r\nMessage-ID: <{uid}@far.example>\r\n\r\n"
                date = "23-Nov-2026 10:00:00 +0000"
                talk.say(
                    f'* {uid} FETCH (UID {uid} INTERNALDATE "{date}" RFC822.SIZE 9 '
                    f"BODY[HEADER.FIELDS (FROM)] {{{len(head)}}}"
                )
                talk.send(head.encode() + b")\r\n")
        else:
            return False
        talk.say(f"{tag} OK done")
        return True

    return answer


def test_a_message_that_breaks_the_answer_is_parked_and_the_rest_is_read(
    tmp_path: Path, authority: Authority
) -> None:
    answer = poisoned(37, 100)

    def script(talk: Talk) -> None:
        imap_server(talk, answer=answer)

    who = Person("ann@rig.test", "word")
    with (
        FaultPeer(script, authority.issue("localhost")) as peer,
        world_at(tmp_path, who, Endpoint("localhost", peer.port, "tls"), authority.ca) as world,
    ):
        report = world.syncing.sync(MAILBOX)
        assert (report.messages, report.parked, report.error) == (99, 1, None)
        assert [row[2] for row in world.rows()] == [uid for uid in range(1, 101) if uid != 37]
        assert peer.connections < 25


def test_a_broken_folder_does_not_stop_the_other(world: World, mail_rig: Rig) -> None:
    mail_rig.put(world.who, "INBOX", [letter("a@far.example", [world.who.address], "in@far.example")])
    original = world.imap.open
    broken = True

    def opening(*arguments: Any, **more: Any) -> Any:
        session = original(*arguments, **more)
        examine = session.examine

        def refusing(name: str, *known: Any) -> Any:
            if name == "Sent" and broken:
                raise ProtocolBroken(host="localhost", said="[NOPERM] no")
            return examine(name, *known)

        session.examine = refusing  # type: ignore[method-assign, assignment]
        return session

    world.imap.open = opening  # type: ignore[method-assign]
    report = world.syncing.sync(MAILBOX)
    assert (report.folders, report.new, report.error) == (2, 1, "protocol")
    assert world.mailbox().sync_error == "protocol"
    assert world.mailbox().state == "active"

    broken = False
    assert world.syncing.sync(MAILBOX).folders == 2  # the folder is parked
    world.clock.advance(2 * MINUTE)
    report = world.syncing.sync(MAILBOX)
    assert (report.folders, report.error) == (3, None)
    assert world.mailbox().sync_error is None
