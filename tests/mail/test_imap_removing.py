"""Taking one message out of a folder: that one and no other, whatever the server can do."""

from __future__ import annotations

import pytest

from companion.core.errors import ConnectionLost, MailError
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.tls import Tls
from companion.store.outbox import Draft
from companion.syncing.drafts import DraftsFolder, digest
from tests.mail.imap_peers import ALL, Table, at_dovecot, peer_session
from tests.rig.faults import Authority, Talk
from tests.rig.servers import Person, Rig

SELECTED = "* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* OK [UIDNEXT 100] ok"


def message(name: str, size: int = 10) -> bytes:
    return f"From: ann@rig.test\r\nTo: bob@x.test\r\nSubject: {name}\r\n\r\n".encode() + b"x" * size + b"\r\n"


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    person = mail_rig.fresh()
    mail_rig.put(person, "Drafts", [message("one"), message("two", 700_000), message("three")])
    return person


def subjects(rig: Rig, who: Person, folder: str = "Drafts") -> list[bytes]:
    with rig.imap(who) as client:
        client.select(folder, readonly=True)
        parts = client.fetch("1:*", "(FLAGS BODY.PEEK[HEADER.FIELDS (SUBJECT)])")[1]
    return [part[1].strip().partition(b": ")[2] for part in parts if isinstance(part, tuple)]


def at(rig: Rig, who: Person) -> DraftsFolder:
    login = Login(who.address, Secret(who.password))
    server = Endpoint(rig.host, rig.ports["imaps"], "tls")
    account = Account("m_1", who.address, "custom", server, login, None, login)
    return DraftsFolder(Imap(Dialler(Peers(loopback=True), 1), Tls(rig.ca)), lambda _mailbox_id: account)


def test_it_alone_goes_also_past_others_that_are_marked(mail_rig: Rig, who: Person) -> None:
    with mail_rig.imap(who) as client:
        client.select("Drafts")
        client.store("1", "+FLAGS", "(\\Deleted)")  # by another program, which has not expunged it yet
    with at_dovecot(mail_rig, who) as session:
        state = session.examine("Drafts")
        session.remove("Drafts", state.uidvalidity, 2, None)
        session.remove("Drafts", state.uidvalidity, 2, None)  # once more is nothing
    assert subjects(mail_rig, who) == [b"one", b"three"]


def test_into_another_folder_by_move_or_by_copy(mail_rig: Rig, who: Person) -> None:
    with at_dovecot(mail_rig, who) as session:
        assert session.offers.move
        state = session.examine("Drafts")
        session.remove("Drafts", state.uidvalidity, 1, "Trash")
    with at_dovecot(mail_rig, who, without=frozenset({"MOVE"})) as session:
        assert not session.offers.move
        session.remove("Drafts", state.uidvalidity, 3, "Trash")
    assert subjects(mail_rig, who) == [b"two"]
    assert subjects(mail_rig, who, "Trash") == [b"one", b"three"]


def test_without_uidplus_it_is_only_marked(mail_rig: Rig, who: Person) -> None:
    with at_dovecot(mail_rig, who, without=frozenset({"UIDPLUS"})) as session:
        session.remove("Drafts", session.examine("Drafts").uidvalidity, 2, None)
    assert len(subjects(mail_rig, who)) == 3
    with at(mail_rig, who).reading("m_1") as drafts:
        assert [head.uid for head in drafts.heads] == [1, 3]  # for us, as for others, it is gone


def test_a_folder_that_was_numbered_anew_is_left_alone(mail_rig: Rig, who: Person) -> None:
    with at_dovecot(mail_rig, who) as session, pytest.raises(ConnectionLost):
        session.remove("Drafts", session.examine("Drafts").uidvalidity + 1, 2, None)
    assert len(subjects(mail_rig, who)) == 3


def test_whole_reads_what_does_not_come_at_once(mail_rig: Rig, who: Person) -> None:
    with at_dovecot(mail_rig, who) as session:
        session.examine("Drafts")
        assert session.whole(2, 1 << 20) == message("two", 700_000)
        assert session.whole(2, 300_000) is None
        assert session.whole(99, 1 << 20) is None


def test_only_the_very_draft_that_was_read_is_removed(mail_rig: Rig, who: Person) -> None:
    folder = at(mail_rig, who)
    with folder.reading("m_1") as drafts:
        raw = drafts.whole(2)
        assert raw is not None
        mark = Draft("", folder=drafts.folder, uidvalidity=drafts.uidvalidity, uid=2, digest=digest(raw))
    folder.remove("m_1", Draft("", folder=mark.folder, uidvalidity=mark.uidvalidity, uid=2, digest="other"))
    folder.remove("m_1", Draft("", folder=mark.folder, uidvalidity=(mark.uidvalidity or 0) + 1, uid=2))
    assert len(subjects(mail_rig, who)) == 3
    for _ in range(2):
        folder.remove("m_1", mark)
    assert subjects(mail_rig, who) == [b"one", b"three"]


def test_gmail_is_asked_to_move_it(authority: Authority) -> None:
    """What is expunged there stays in All Mail, by the default of its IMAP settings."""
    said: list[str] = []

    def uid(tag: str, talk: Talk) -> None:
        said.append(talk.line)
        talk.say(f"{tag} OK done")

    offers = f"{ALL} UIDPLUS MOVE X-GM-EXT-1"
    with peer_session(authority, {"SELECT": SELECTED, "UID": uid}, offers=offers) as (session, _):
        assert session.offers.gmail
        session.remove("[Gmail]/Drafts", 7, 5, "[Gmail]/Trash")
    assert [line.partition(" ")[2].strip() for line in said] == ['UID MOVE 5 "[Gmail]/Trash"']


def test_a_refusal_is_said(authority: Authority) -> None:
    def no(tag: str, talk: Talk) -> None:
        talk.say(f"{tag} NO [NOPERM] you may not")

    table: Table = {"SELECT": SELECTED, "UID": no}
    with peer_session(authority, table) as (session, _), pytest.raises(MailError):
        session.remove("Drafts", 7, 5, None)
