"""The history: in the background while nobody waits, or all of it at once with nothing taken on trust."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from companion.core.clock import DAY
from companion.mail.flags import FLAGGED, SEEN
from companion.mail.imap import ImapSession
from companion.mail.imap_fetch import HeaderRow
from companion.store import messages
from companion.syncing import fetching, onepass, plan
from companion.syncing.line import LONG, Line, is_near
from tests.rig.servers import Rig
from tests.syncing.test_changes import store_flags
from tests.syncing.test_gone import expunge
from tests.syncing.test_renumbering import kinds, mail, put
from tests.syncing.world import MAILBOX, World, letter

YEAR = 365 * DAY // 1000


def windows_of(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """The windows of older mail that are asked for from here on, three messages each."""
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(plan, "MOST", 3)
    monkeypatch.setattr(plan, "SPARSE_MOST", 3)

    def older(session: ImapSession, first: int, last: int) -> Iterator[HeaderRow]:
        asked.append((first, last))
        return session.headers(first, last, fetching.OLDER_FIELDS)

    monkeypatch.setattr(fetching, "older", older)
    return asked


def test_all_history_is_read_at_once(world: World, mail_rig: Rig) -> None:
    me = world.who.address
    put(world, mail_rig, mail(world, *range(30)), ago=YEAR)
    put(world, mail_rig, mail(world, 30))
    put(
        world,
        mail_rig,
        [letter(me, [f"o{n}@far.example"], f"old{n}@rig.test") for n in range(4)],
        "Sent",
        YEAR,
    )
    put(world, mail_rig, [letter("spam@far.example", [me], "spam@far.example")], "Junk", YEAR)
    report = world.syncing.sync(MAILBOX, full=True)
    assert [(of.role, of.messages, of.read, of.new, of.method) for of in report.by_folder] == [
        ("inbox", 31, 31, 31, "first"), ("junk", 1, 1, 1, "first"), ("sent", 4, 4, 4, "first"),
    ]  # fmt: skip
    assert world.correspondents() == {f"w{n}@far.example" for n in range(31)}
    assert world.sends() == []  # what left so long ago is no send
    assert kinds(world) == []
    assert [len(world.rows(role)) for role in ("inbox", "junk", "sent")] == [31, 1, 4]
    assert world.syncing.sync(MAILBOX).messages == 0


def test_nothing_is_taken_on_trust(world: World, mail_rig: Rig) -> None:
    put(world, mail_rig, mail(world, *range(4)), ago=YEAR)
    put(world, mail_rig, mail(world, 4, 5))
    world.syncing.sync(MAILBOX)
    store_flags(mail_rig, world, "INBOX", "2", r"\Flagged")
    expunge(mail_rig, world, "INBOX", "3")
    with world.open() as session:
        state = session.examine("INBOX")
    world.change_folder(modseq=state.modseq, held=5)  # as if all of it had been told
    assert world.syncing.sync(MAILBOX, asked=True).gone == 0
    report = world.syncing.sync(MAILBOX, full=True)
    assert [(of.gone, of.method) for of in report.by_folder if of.role == "inbox"] == [(1, "flags")]
    assert world.flags() == {1: SEEN, 2: SEEN | FLAGGED, 4: SEEN, 5: SEEN, 6: SEEN}


def test_a_row_that_is_missing_is_read_and_is_no_news(world: World, mail_rig: Rig) -> None:
    """As in a database of a version that kept no rows of older mail."""
    put(world, mail_rig, mail(world, *range(3)), ago=YEAR)
    put(world, mail_rig, mail(world, 3))
    world.syncing.sync(MAILBOX)
    folder = world.folder()
    assert folder.uidvalidity is not None
    with world.store.write() as tx:
        tx.exec_driver_sql("DELETE FROM messages WHERE uid < 3")
        assert len(messages.uids(tx, folder.id, folder.uidvalidity)) == 2
    assert world.syncing.sync(MAILBOX, full=True).new == 2
    assert sorted(world.flags()) == [1, 2, 3, 4]


def test_older_mail_goes_on_until_all_is_read(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = windows_of(monkeypatch)
    put(world, mail_rig, mail(world, *range(10)), ago=YEAR)
    put(world, mail_rig, mail(world, 10))
    world.syncing.sync(MAILBOX)
    assert asked == [(8, 10), (5, 7), (2, 4), (1, 1)]
    assert len(world.rows()) == 11
    assert world.cursor() == (12, 1)


def test_older_mail_waits_while_somebody_wants_the_mailbox(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = windows_of(monkeypatch)
    put(world, mail_rig, mail(world, *range(30)), ago=YEAR)
    put(world, mail_rig, mail(world, 30))
    original, came = fetching.older, threading.Event()
    second: list[threading.Thread] = []

    def older(session: ImapSession, first: int, last: int) -> Iterator[HeaderRow]:
        if not second:
            second.append(threading.Thread(target=lambda: world.syncing.sync(MAILBOX)))
            second[0].start()
            while not world.syncing._kept[MAILBOX].queue:
                came.wait(0.01)
        return iter(list(original(session, first, last)))

    monkeypatch.setattr(fetching, "older", older)
    world.syncing.sync(MAILBOX)
    before = list(asked)
    second[0].join()
    assert len(before) <= 3  # one, and what was begun meanwhile
    assert len(world.rows()) == 31  # the second pass goes on


def test_a_pass_spends_so_much_on_older_mail(
    world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = windows_of(monkeypatch)
    monkeypatch.setattr(onepass, "OLDER_SECONDS", 0)
    put(world, mail_rig, mail(world, *range(10)), ago=YEAR)
    put(world, mail_rig, mail(world, 10))
    assert world.syncing.sync(MAILBOX).folders == 3
    assert asked == []
    assert len(world.rows()) == 1
    world.syncing.sync(MAILBOX, full=True)
    assert len(world.rows()) == 11


@pytest.mark.parametrize(
    ("host", "near"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("::1", True),
        ("imap.gmail.com", False),
        ("localhost.far", False),
    ],
)
def test_octets_cost_nothing_on_this_machine(host: str, near: bool) -> None:
    assert is_near(host) == near


@pytest.mark.parametrize(("coming", "packed"), [(LONG - 1, 0), (LONG, 1)])
def test_many_messages_from_afar_are_packed(
    coming: int, packed: int, world: World, mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(world, mail_rig, mail(world, *range(20)))
    monkeypatch.setattr("companion.syncing.line.is_near", lambda _host: False)
    pack, compress, done = Line.pack, ImapSession.compress, list[bool]()

    def packing(session: ImapSession) -> bool:
        done.append(compress(session))
        return done[-1]

    monkeypatch.setattr(ImapSession, "compress", packing)
    monkeypatch.setattr(Line, "pack", lambda line, _messages: pack(line, coming))
    assert world.syncing.sync(MAILBOX).new == 20
    assert done == [True] * packed
    assert world.syncing.sync(MAILBOX).messages == 0
