"""What another client changes is learnt, by whichever means the server has, and the same comes out."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from companion.core.clock import DAY, MINUTE
from companion.mail.flags import ANSWERED, FLAGGED, JUNK, SEEN
from companion.mail.imap import ImapSession
from companion.store import messages
from companion.store.messages import MessageRow
from companion.syncing import reader
from companion.syncing.course import FLAGS_AGE
from tests.rig.servers import Rig
from tests.syncing.liar import Liar, lying
from tests.syncing.test_faults import sync_and_die
from tests.syncing.test_gone import expunge, fill
from tests.syncing.world import MAILBOX, World

WITHOUT = {"qresync": (), "condstore": ("QRESYNC",), "flags": ("CONDSTORE", "QRESYNC")}


@pytest.fixture(params=list(WITHOUT))
def method(request: pytest.FixtureRequest, world: World) -> str:
    """The rig's Dovecot does all; of some extensions we are told to do without."""
    name = str(request.param)
    world.change_mailbox(refused=dict.fromkeys(WITHOUT[name], world.clock.now() + DAY))
    return name


def store_flags(rig: Rig, world: World, folder: str, uids: str, flags: str) -> None:
    with rig.imap(world.who) as client:
        client.select(folder)
        client.uid("STORE", uids, "+FLAGS", f"({flags})")


def sync(world: World) -> dict[str, tuple[int, int, int, str]]:
    """Read, new, gone and method by folder; as if the user asked."""
    report = world.syncing.sync(MAILBOX, asked=True)
    assert report.error is None
    return {of.role: (of.read, of.new, of.gone, of.method) for of in report.by_folder}


def test_what_went_what_changed_and_what_came(method: str, world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig, *range(6))
    first = sync(world)
    assert {role: done[3] for role, done in first.items()} == dict.fromkeys(
        ("inbox", "junk", "sent"), "first"
    )
    assert world.flags() == dict.fromkeys(range(1, 7), SEEN)

    expunge(mail_rig, world, "INBOX", "2:3")
    store_flags(mail_rig, world, "INBOX", "1,5", r"\Flagged \Answered $Junk")
    store_flags(mail_rig, world, "Sent", "6", r"\Flagged Unknown")
    fill(world, mail_rig, 6)
    assert sync(world) == {
        "inbox": (1, 1, 2, method), "junk": (0, 0, 0, method), "sent": (1, 1, 0, method),
    }  # fmt: skip
    marked = SEEN | FLAGGED | ANSWERED | JUNK
    assert world.flags() == {1: marked, 4: SEEN, 5: marked, 6: SEEN, 7: SEEN}
    assert world.flags("sent") == dict.fromkeys(range(1, 6), SEEN) | {6: SEEN | FLAGGED, 7: SEEN}
    assert [uid for _, _, uid in world.rows(gone=True)] == [2, 3]
    assert len(world.sends()) == 7
    assert sync(world)["inbox"] == (0, 0, 0, method)


def test_a_flag_that_was_taken_away(method: str, world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig, 0, 1)
    sync(world)
    with mail_rig.imap(world.who) as client:
        client.select("INBOX")
        client.uid("STORE", "2", "-FLAGS", r"(\Seen)")
    sync(world)
    assert world.flags() == {1: SEEN, 2: 0}


@pytest.mark.parametrize("number", range(1, 8))
def test_killed_at_any_step_it_learns_all_of_it_later(
    number: int, method: str, world: World, mail_rig: Rig
) -> None:
    fill(world, mail_rig, *range(4))
    sync(world)
    expunge(mail_rig, world, "INBOX", "1")
    store_flags(mail_rig, world, "INBOX", "3", r"\Flagged")
    fill(world, mail_rig, 4)
    with suppress(pytest.fail.Exception):  # there are not so many steps
        sync_and_die(world, number)
    world.restart()
    assert sync(world)["inbox"][3] == method
    assert world.flags() == {2: SEEN, 3: SEEN | FLAGGED, 4: SEEN, 5: SEEN}
    assert [uid for _, _, uid in world.rows(gone=True)] == [1]
    assert [send.recipient for send in world.sends()] == [f"to{n}@far.example" for n in range(5)]
    assert world.folder().held == 4


@pytest.mark.parametrize("number", range(1, 6))
def test_flags_that_change_while_a_first_pass_is_interrupted(
    number: int, method: str, world: World, mail_rig: Rig
) -> None:
    fill(world, mail_rig, *range(3))
    sync_and_die(world, number)
    store_flags(mail_rig, world, "INBOX", "1:3", r"\Flagged")
    expunge(mail_rig, world, "INBOX", "2")
    world.restart()
    sync(world)
    sync(world)
    assert world.flags() == {1: SEEN | FLAGGED, 3: SEEN | FLAGGED}


def test_a_restored_server_that_knows_less(method: str, world: World, mail_rig: Rig) -> None:
    """Its modseq is lower than ours: it then tells no change at all."""
    fill(world, mail_rig, *range(4))
    sync(world)
    modseq = world.folder().modseq
    world.change_folder(modseq=None if modseq is None else modseq + 1_000)
    store_flags(mail_rig, world, "INBOX", "1", r"\Flagged")
    expunge(mail_rig, world, "INBOX", "4")
    fill(world, mail_rig, 4)  # as many as before
    assert sync(world)["inbox"] == (1, 1, 1, "flags")
    assert world.flags() == {1: SEEN | FLAGGED, 2: SEEN, 3: SEEN, 5: SEEN}
    after = world.folder().modseq
    assert after is None or (modseq is not None and modseq < after < modseq + 1_000)
    assert sync(world)["inbox"] == (0, 0, 0, method)


def test_a_restored_server_gives_uids_to_other_messages(method: str, world: World, mail_rig: Rig) -> None:
    fill(world, mail_rig, 0, 1)
    sync(world)
    folder = world.folder()
    assert folder.uidvalidity is not None
    later = [MessageRow(uid, f"<later{uid}@far.example>", None, world.clock.now(), 9) for uid in (3, 4)]
    with world.store.write() as tx:
        messages.add(tx, folder.id, folder.uidvalidity, later)
    world.change_folder(next_uid=5, held=4)
    assert sync(world)["inbox"][:3] == (0, 0, 2)
    fill(world, mail_rig, 2)
    assert sync(world)["inbox"][:3] == (1, 1, 0)
    assert [row[0] for row in world.rows()] == [f"<in{n}@far.example>" for n in range(3)]
    assert {row[0] for row in world.rows(gone=True)} == {"<later3@far.example>", "<later4@far.example>"}


def test_where_the_server_tells_nothing_flags_are_looked_at_now_and_then(world: World, mail_rig: Rig) -> None:
    world.change_mailbox(refused={"CONDSTORE": world.clock.now() + DAY, "QRESYNC": world.clock.now() + DAY})
    fill(world, mail_rig, 0)
    world.syncing.sync(MAILBOX)

    def methods() -> set[str]:
        return {of.method for of in world.syncing.sync(MAILBOX).by_folder}

    assert methods() == {"windows"}
    world.clock.advance(FLAGS_AGE - 1)
    assert methods() == {"windows"}
    world.clock.advance(1)
    store_flags(mail_rig, world, "INBOX", "1", r"\Flagged")
    assert methods() == {"flags"}
    assert world.flags() == {1: SEEN | FLAGGED}
    assert methods() == {"windows"}
    mail_rig.doveadm("kick", world.who.address)  # nobody knows what a new connection missed
    assert methods() == {"flags"}
    assert methods() == {"windows"}
    world.clock.advance(-MINUTE)  # a clock that steps back tells nothing
    assert methods() == {"flags"}


def test_nothing_is_asked_while_nothing_changed(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.change_mailbox(refused={"QRESYNC": world.clock.now() + DAY})
    fill(world, mail_rig, 0, 1)
    sync(world)
    world.restart()

    def asked(*_arguments: object) -> None:
        raise AssertionError

    for name in ("flags", "headers", "uids_between", "uids_since", "lowest_uid"):
        monkeypatch.setattr(ImapSession, name, asked)
    assert sync(world)["inbox"] == (0, 0, 0, "condstore")


def test_of_a_large_folder_only_what_is_of_late_is_compared_where_that_explains_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "LATE", 3)
    liar = Liar(10)
    liar.modseqs = False
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        for uid, compared in ((9, ["8:10"]), (2, ["8:10", "1:10"])):
            del liar.flags[uid]
            liar.heard.clear()
            report = world.syncing.sync(MAILBOX)
            assert (report.gone, report.by_folder[0].method) == (1, "windows")
            assert [said.split()[-1] for said in liar.heard if "SEARCH UID" in said] == compared
        assert [uid for _, _, uid in world.rows(gone=True)] == [2, 9]
        assert world.folder().held == 8
