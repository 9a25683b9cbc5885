"""Servers that say what is not so, refuse what they offer, or break: nothing is lost, and the rest is read."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR
from companion.core.errors import ConnectionLost, ProtocolBroken
from companion.mail.flags import SEEN
from companion.store import parked
from companion.syncing.reader import PARKED_LOST
from tests.rig.faults import Hung, Talk
from tests.syncing.liar import Liar, lying
from tests.syncing.test_changes import sync
from tests.syncing.world import MAILBOX


@pytest.mark.parametrize("lie", ["1:*", "1:4294967295", "1:10", "3", "900:950", "2,4,6,8,10"])
def test_a_false_vanished_loses_nothing(lie: str, tmp_path: Path) -> None:
    liar = Liar(10)
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        liar.vanished, liar.modseq = lie, 11
        if lie == "1:*":  # no set of UIDs for an answer: the extension is left out
            assert sync(world)["inbox"][3] == "condstore"
        else:
            assert sync(world)["inbox"][3] == "qresync"
        assert sorted(world.flags()) == list(range(1, 11))
        liar.vanished = ""
        liar.came()
        assert sync(world)["inbox"][:2] == (1, 1)
        assert sorted(world.flags()) == list(range(1, 12))
        assert world.folder().held == 11


def test_a_vanished_that_tells_too_much_and_too_little(tmp_path: Path) -> None:
    liar = Liar(10)
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        liar.vanished, liar.modseq = "1:3", 11
        for uid in (2, 8):
            del liar.flags[uid]
        assert sync(world)["inbox"][0] == 0
        assert sorted(world.flags()) == [1, 3, 4, 5, 6, 7, 9, 10]
        assert [uid for _, _, uid in world.rows(gone=True)] == [2, 8]


def test_messages_that_were_left_out_of_an_answer_are_read_after_all(tmp_path: Path) -> None:
    liar = Liar(10)
    liar.silent = {4, 7}

    def bend(_tag: str, command: str, _talk: Talk) -> bool:
        if "SEARCH UID" in command:
            liar.silent = set()
        return False

    liar.bend = bend
    with lying(tmp_path, liar) as world:
        assert world.syncing.sync(MAILBOX).new == 10  # there are not as many as there should be
        liar.silent = {uid := liar.came()}
        assert world.syncing.sync(MAILBOX).new == 1
        assert uid in world.flags()
        assert sorted(world.flags()) == list(range(1, 12))


def test_a_folder_without_modseqs(tmp_path: Path) -> None:
    liar = Liar(3)
    liar.modseqs = False
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        liar.flags[2] = r"\Seen"
        del liar.flags[1]
        assert sync(world)["inbox"] == (0, 0, 1, "flags")
        assert world.flags() == {2: SEEN, 3: 0}
        assert world.folder().modseq is None


def refuses(words: str, says: str) -> object:
    def bend(tag: str, command: str, talk: Talk) -> bool:
        if words in command:
            talk.say(says.format(tag=tag))
            return True
        return False

    return bend


@pytest.mark.parametrize(
    ("words", "says", "left_out"),
    [
        ("(QRESYNC", "{tag} BAD [CLIENTBUG] what", {"QRESYNC"}),
        ("(QRESYNC", "{tag} NO cannot", {"QRESYNC", "CONDSTORE"}),
        ("(QRESYNC", "* VANISHED (EARLIER) many\r\n{tag} OK done", {"QRESYNC"}),
        ("(QRESYNC", "* nonsense {{\r\n{tag} what", {"QRESYNC", "CONDSTORE"}),
        ("CHANGEDSINCE", "{tag} BAD no such thing", {"CONDSTORE"}),
        ("CHANGEDSINCE", "{tag} NO cannot", {"CONDSTORE"}),
    ],
)
def test_a_refused_extension_is_done_without_for_a_day(
    words: str, says: str, left_out: set[str], tmp_path: Path
) -> None:
    liar = Liar(3)
    with lying(tmp_path, liar) as world:
        if words == "CHANGEDSINCE":
            world.change_mailbox(refused={"QRESYNC": world.clock.now() + DAY})
        world.syncing.sync(MAILBOX)
        liar.bend = refuses(words, says)  # type: ignore[assignment]
        liar.modseq += 1
        liar.flags[2], liar.changed[2] = r"\Seen", liar.modseq
        sync(world)
        assert world.flags() == {1: 0, 2: SEEN, 3: 0}
        assert world.mailbox().sync_error is None
        refused = world.mailbox().refused or {}
        assert left_out <= refused.keys()
        assert {until - world.clock.now() for until in refused.values()} == {DAY}

        liar.heard.clear()
        world.restart()
        world.clock.advance(DAY - 1)
        sync(world)
        assert not liar.asked(words)
        liar.bend = lambda *_: False
        liar.modseq += 1
        world.clock.advance(1)
        sync(world)
        liar.modseq += 1
        sync(world)
        assert liar.asked("(QRESYNC") or liar.asked("CHANGEDSINCE")  # and not for ever


@pytest.mark.parametrize("says", ["{tag} BAD what", "{tag} NO", "* nonsense {{\r\n{tag} what"])
def test_who_offers_to_pack_and_cannot(says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.syncing.line.is_near", lambda _host: False)
    monkeypatch.setattr("companion.syncing.line.LONG", 3)
    liar = Liar(5)
    liar.offers = " COMPRESS=DEFLATE"
    liar.bend = refuses("COMPRESS", says)  # type: ignore[assignment]
    with lying(tmp_path, liar) as world:
        assert sync(world)["inbox"][:2] == (5, 5)
        assert liar.asked("COMPRESS")
        liar.heard.clear()
        assert sync(world)["inbox"][:2] == (0, 0)
        assert not liar.asked("COMPRESS")


def test_what_breaks_without_extensions_too_parks_the_folder(tmp_path: Path) -> None:
    liar = Liar(3)
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        liar.bend = refuses("EXAMINE", "{tag} BAD what")  # type: ignore[assignment]
        with pytest.raises(ProtocolBroken):
            world.syncing.sync(MAILBOX)
        assert "CONDSTORE" not in (world.mailbox().refused or {})
        assert sum("EXAMINE" in command for command in liar.heard[-12:]) <= 4


def test_a_poisoned_message_is_parked_once(tmp_path: Path) -> None:
    liar = Liar(20)

    def bend(tag: str, command: str, talk: Talk) -> bool:
        if "RFC822.SIZE" in command:
            first, last = (int(part) for part in command.split()[2].split(":"))
            if first <= 7 <= last:
                talk.say("* 1 FETCH (UID nonsense", f"{tag} BAD [SERVERBUG] oops")
                return True
        return False

    liar.bend = bend
    with lying(tmp_path, liar) as world:
        report = world.syncing.sync(MAILBOX)
        assert (report.parked, report.new, report.error) == (1, 19, None)
        again = world.syncing.sync(MAILBOX)
        assert (again.parked, again.messages, again.gone) == (0, 0, 0)
        liar.came()
        assert world.syncing.sync(MAILBOX).new == 1
        liar.bend = lambda *_: False
        assert world.syncing.sync(MAILBOX).new == 0  # it is left alone
        whole = world.syncing.sync(MAILBOX, full=True)
        assert (whole.new, whole.parked, whole.gone) == (1, 0, 0)
        assert sorted(world.flags()) == list(range(1, 22))


def test_a_network_that_brings_no_large_answer_costs_no_message(tmp_path: Path) -> None:
    """As where a box on the way drops large packets: signing in works, and each answer with headers hangs or ends."""
    liar = Liar(20)

    def bend(_tag: str, command: str, talk: Talk) -> bool:
        if "RFC822.SIZE" in command:
            raise Hung
        return False

    with lying(tmp_path, liar) as world:
        liar.bend = bend
        for _ in range(40):
            with suppress(ConnectionLost):
                world.syncing.sync(MAILBOX, asked=True)
            world.clock.advance(DAY // 100)
        liar.bend = lambda *_: False
        world.syncing.sync(MAILBOX, asked=True)
        world.clock.advance(PARKED_LOST)
        world.syncing.sync(MAILBOX, asked=True)
        assert sorted(world.flags()) == list(range(1, 21))
        assert world.correspondents() == {f"p{uid}@far.example" for uid in range(1, 21)}
        assert world.folder().held == 20
        with world.store.read() as connection:
            assert parked.uids(connection, world.folder().id, 7) == set()


def test_a_message_at_which_the_connection_always_ends_is_tried_now_and_then(tmp_path: Path) -> None:
    liar = Liar(5)

    def bend(_tag: str, command: str, _talk: Talk) -> bool:
        if "RFC822.SIZE" in command:
            first, last = (int(part) for part in command.split()[2].split(":"))
            if first <= 3 <= last:
                raise Hung
        return False

    liar.bend = bend
    with lying(tmp_path, liar) as world:
        for _ in range(20):
            with suppress(ConnectionLost):
                world.syncing.sync(MAILBOX, asked=True)
        assert sorted(world.flags()) == [1, 2, 4, 5]
        for wait, tries in ((HOUR, 0), (PARKED_LOST, 2), (HOUR, 0), (PARKED_LOST, 1)):
            world.clock.advance(wait)
            liar.heard.clear()
            for _ in range(4):
                with suppress(ConnectionLost):
                    world.syncing.sync(MAILBOX, asked=True)
            assert sum("RFC822.SIZE" in command for command in liar.heard) == tries
        assert world.mailbox().sync_error is None


def test_a_folder_that_got_another_name_is_no_extensions_fault(tmp_path: Path) -> None:
    liar, name = Liar(3), ["Junk"]

    def bend(tag: str, command: str, talk: Talk) -> bool:
        if command.startswith("LIST"):
            talk.say(
                '* LIST () "/" INBOX',
                '* LIST (\\Sent) "/" Sent',
                f'* LIST (\\Junk) "/" {name[0]}',
                f"{tag} OK done",
            )
            return True
        there = ("INBOX", "SENT", name[0].upper())
        if command.startswith("EXAMINE") and not any(one in command for one in there):
            talk.say(f"{tag} NO [NONEXISTENT] Mailbox doesn't exist")
            return True
        return False

    liar.bend = bend
    with lying(tmp_path, liar) as world:
        world.syncing.sync(MAILBOX)
        name[0] = "Spam"
        report = world.syncing.sync(MAILBOX)
        assert (report.folders, report.error, world.folder("junk").name) == (3, None, "Spam")
        assert world.mailbox().refused is None
