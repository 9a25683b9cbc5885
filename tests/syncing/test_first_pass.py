"""The first pass, on a real Dovecot: newest first, in steps that can be seen; then new mail only."""

from __future__ import annotations

import imaplib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from companion.mail.endpoint import Endpoint
from companion.store import links, tables
from tests.rig import gen
from tests.rig.servers import Rig
from tests.syncing.world import LINK, MAILBOX, World, letter, on_rig, world_at


@contextmanager
def steps_of(world: World) -> Iterator[list[dict[str, Any]]]:
    """Each state of the step `reading` that is committed meanwhile."""
    seen: list[dict[str, Any]] = []
    original = links.step

    def recording(tx: Any, link_id: str, name: Any, now: int, **values: Any) -> None:
        original(tx, link_id, name, now, **values)
        row = links.get(tx, link_id)
        assert row is not None
        step = next(step for step in row.steps if step["name"] == "reading")
        event.listen(tx, "commit", lambda _connection: seen.append(step), once=True)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(links, "step", recording)
        yield seen


def start_link(world: World) -> None:
    with world.store.write() as tx:
        links.start(tx, LINK, world.who.address, world.clock.now())
        links.bind(tx, LINK, MAILBOX)


def recent(world: World) -> int:
    """An epoch that puts 200 generated messages into the last 18 hours."""
    return world.clock.now() // 1000 - 201 * gen.STEP


def test_200_messages_then_new_mail_only(world: World, mail_rig: Rig) -> None:
    mail_rig.fill(world.who, "INBOX", 150, epoch=recent(world))
    mail_rig.fill(world.who, "Sent", 50, first=150, epoch=recent(world))
    start_link(world)
    with steps_of(world) as steps:
        report = world.syncing.sync(MAILBOX, LINK)
    assert (report.messages, report.new, report.folders, report.error) == (200, 200, 3, None)
    assert len(world.rows("inbox")) == 150
    assert len(world.rows("sent")) == 50

    done = [step["done"] for step in steps]
    assert done[0] == 0
    assert done[-1] == 200
    assert done == sorted(done)
    assert len(set(done)) >= 8
    assert {step["total"] for step in steps} == {200}
    assert [step["state"] for step in steps] == ["running"] * (len(steps) - 1) + ["done"]
    assert steps[-1]["seconds"] is not None

    mail_rig.put(world.who, "INBOX", [letter("new@far.example", [world.who.address], "fresh@far.example")])
    again = world.syncing.sync(MAILBOX)
    assert (again.messages, again.new) == (1, 1)
    assert world.syncing.sync(MAILBOX).messages == 0
    assert world.mailbox().synced_at == world.clock.now()
    assert world.mailbox().sync_error is None


def test_the_newest_is_read_first(world: World, mail_rig: Rig) -> None:
    mail_rig.fill(world.who, "INBOX", 200, epoch=recent(world))
    start_link(world)
    oldest: list[int] = []

    @event.listens_for(world.store._writer, "commit")
    def look(connection: Any) -> None:
        uids = list(connection.execute(select(tables.messages.c.uid)).scalars())
        if uids:
            assert max(uids) == 200
            oldest.append(min(uids))

    world.syncing.sync(MAILBOX, LINK)
    assert oldest[0] > 100
    assert oldest == sorted(oldest, reverse=True)
    assert oldest[-1] == 1


def test_first_the_last_30_days_and_what_came_earlier_later(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    year_ago = world.clock.now() / 1000 - 365 * 86400
    with mail_rig.imap(world.who) as client:
        old = letter("customer@old.example", [me], "old@old.example")
        client.append("INBOX", "", imaplib.Time2Internaldate(year_ago), old)
    mail_rig.put(world.who, "INBOX", [letter("late@far.example", [me], "late@far.example")])
    start_link(world)
    first = world.syncing.sync(MAILBOX, LINK)
    assert first.messages == 1
    assert world.correspondents() == {"late@far.example"}

    later = world.syncing.sync(MAILBOX)
    assert (later.messages, later.new) == (1, 1)
    assert world.correspondents() == {"late@far.example", "customer@old.example"}
    assert [row[0] for row in world.rows()] == ["<old@old.example>", "<late@far.example>"]
    assert world.cursor() == (3, 1)
    assert world.syncing.sync(MAILBOX).messages == 0


@pytest.mark.parametrize("provider", ["microsoft365", "gmail", "yahoo"])
def test_every_kind_of_server_is_read(provider: str, mail_rig: Rig, tmp_path: Path) -> None:
    who = mail_rig.fresh()
    mail_rig.put(who, "INBOX", [letter("a@far.example", [who.address], "in@far.example")])
    mail_rig.put(who, "Sent", [letter(who.address, ["b@far.example"], "out@rig.test")])
    server = on_rig(mail_rig, mail_rig.look_alikes[provider])
    with world_at(tmp_path, who, server, mail_rig.ca) as world:
        report = world.syncing.sync(MAILBOX)
        assert (report.new, report.folders) == (2, 3)
        assert [send.recipient for send in world.sends()] == ["b@far.example"]


def test_starttls_is_required_and_used(mail_rig: Rig, tmp_path: Path) -> None:
    who = mail_rig.fresh()
    mail_rig.put(who, "INBOX", [letter("a@far.example", [who.address], "in@far.example")])
    server = Endpoint(mail_rig.host, mail_rig.ports["imap"], "starttls")
    with world_at(tmp_path, who, server, mail_rig.ca) as world:
        assert world.syncing.sync(MAILBOX).new == 1


def test_nothing_of_the_users_changes(world: World, mail_rig: Rig) -> None:
    with mail_rig.imap(world.who) as client:
        unread = letter("a@far.example", [world.who.address], "unread@far.example")
        client.append("INBOX", "", imaplib.Time2Internaldate(world.clock.now() / 1000), unread)
        assert world.syncing.sync(MAILBOX).messages == 1
        client.select("INBOX", readonly=True)
        assert client.search(None, "UNSEEN")[1] == [b"1"]


def test_a_pass_keeps_its_connection(world: World) -> None:
    opened: list[object] = []
    original = world.imap.open

    def counting(*arguments: Any, **more: Any) -> Any:
        opened.append(arguments)
        return original(*arguments, **more)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(world.imap, "open", counting)
        for _ in range(3):
            world.syncing.sync(MAILBOX)
    assert len(opened) == 1
