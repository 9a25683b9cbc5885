"""The IMAP client on a real Dovecot, and on peers that refuse."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from companion.core.errors import (
    ConnectionLost,
    HeaderRefused,
    ProtocolBroken,
    ServerBusy,
    SignInRefused,
)
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.imap_fetch import INBOUND_FIELDS
from companion.mail.special import sent_folder
from companion.mail.tls import Tls
from tests.rig import gen
from tests.rig.servers import Person, Rig


def client(ca: Path) -> Imap:
    return Imap(Dialler(Peers(loopback=True, ca_file=ca), own_port=1), Tls(ca))


def login(who: Person) -> Login:
    return Login(who.address, Secret(who.password))


@pytest.fixture
def who(mail_rig: Rig) -> Person:
    return mail_rig.fresh()


@pytest.fixture
def session(mail_rig: Rig, who: Person) -> Iterator[ImapSession]:
    server = Endpoint(mail_rig.host, mail_rig.ports["imaps"], "tls")
    with client(mail_rig.ca).open(server, login(who)) as opened:
        yield opened


def test_folders_and_their_use(session: ImapSession) -> None:
    folders = {folder.name: folder.flags for folder in session.folders()}
    assert {"INBOX", "Sent", "Drafts"} <= set(folders)
    assert "\\sent" in folders["Sent"]
    assert sent_folder(session.folders()) == "Sent"


def test_folder_names_in_any_script(session: ImapSession, mail_rig: Rig, who: Person) -> None:
    with mail_rig.imap(who) as other:
        other.create('"&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1- \\"x\\""')
    assert 'Отправленные "x"' in {folder.name for folder in session.folders()}
    assert session.examine('Отправленные "x"').exists == 0


def test_headers_come_by_range_and_only_what_is_asked_for(
    session: ImapSession, mail_rig: Rig, who: Person
) -> None:
    mail_rig.fill(who, "INBOX", 300)
    state = session.examine("INBOX")
    assert (state.uidnext, state.exists) == (301, 300)
    assert state == session.status("INBOX")
    rows = list(session.headers(11, 290, INBOUND_FIELDS))
    assert [row.uid for row in rows] == list(range(11, 291))
    assert all(gen.message_id(row.uid - 1).encode() in row.header for row in rows)
    assert not any(b"Received" in row.header or b"DKIM" in row.header for row in rows)
    assert all(row.size > 2_000 for row in rows)
    assert list(session.headers(400, 5_000, INBOUND_FIELDS)) == []


def test_a_list_of_uids_would_be_refused_where_a_range_is_not(
    session: ImapSession, mail_rig: Rig, who: Person
) -> None:
    session.examine("INBOX")
    assert list(session.headers(1, 20_000, INBOUND_FIELDS)) == []
    with mail_rig.imap(who) as other:
        other.select("INBOX", readonly=True)
        with pytest.raises(other.error, match="Too long argument"):
            other.uid("FETCH", ",".join(str(uid) for uid in range(1, 40_000, 2)), "(UID)")


def test_uids_by_date_and_the_lowest(session: ImapSession, mail_rig: Rig, who: Person) -> None:
    mail_rig.fill(who, "INBOX", 5)
    session.examine("INBOX")
    today = date.today()  # noqa: DTZ011 - the rig has this machine's time zone
    assert session.uids_since(today - timedelta(days=2)) == [1, 2, 3, 4, 5]
    assert session.uids_since(today + timedelta(days=2)) == []
    assert session.lowest_uid() == 1


def test_a_copy_is_filed_and_found(session: ImapSession, mail_rig: Rig, who: Person) -> None:
    message = b"From: a@x.example\r\nMessage-ID: <copy@x.example>\r\n\r\nhello\r\n"
    session.append("Sent", message, 1_795_424_400_000)
    assert session.find_message_id("Sent", "<copy@x.example>") == [1]
    assert session.find_message_id("Sent", "<other@x.example>") == []
    assert next(session.headers(1, 1, INBOUND_FIELDS)).internal_at == 1_795_424_400_000
    with mail_rig.imap(who) as other:
        other.select("Sent", readonly=True)
        assert other.search(None, "SEEN")[1] == [b"1"]


def test_reading_leaves_mail_unseen(session: ImapSession, mail_rig: Rig, who: Person) -> None:
    session.append("INBOX", b"From: a@x.example\r\n\r\nhello\r\n", 1_795_424_400_000, seen=False)
    session.examine("INBOX")
    assert len(list(session.headers(1, 10, INBOUND_FIELDS))) == 1
    with mail_rig.imap(who) as other:
        other.select("INBOX", readonly=True)
        assert other.search(None, "UNSEEN")[1] == [b"1"]


def test_headers_left_in_the_middle_cut_the_connection(
    session: ImapSession, mail_rig: Rig, who: Person
) -> None:
    mail_rig.fill(who, "INBOX", 600)
    session.examine("INBOX")
    rows = session.headers(1, 600, INBOUND_FIELDS)
    next(rows)
    rows.close()  # type: ignore[attr-defined]  # a generator, as an Iterator
    with pytest.raises(ConnectionLost):
        session.noop()


def test_a_missing_folder_is_refused_and_the_session_goes_on(session: ImapSession) -> None:
    with pytest.raises(ProtocolBroken) as error:
        session.examine("Nowhere")
    assert "Mailbox doesn't exist" in str(error.value.said)
    session.noop()


def test_starttls(mail_rig: Rig, who: Person) -> None:
    server = Endpoint(mail_rig.host, mail_rig.ports["imap"], "starttls")
    with client(mail_rig.ca).open(server, login(who)) as opened:
        assert opened.examine("INBOX").exists == 0


def test_a_wrong_password(mail_rig: Rig, who: Person) -> None:
    server = Endpoint(mail_rig.host, mail_rig.ports["imaps"], "tls")
    with pytest.raises(SignInRefused) as error:
        client(mail_rig.ca).open(server, Login(who.address, Secret("wrong")))
    assert "AUTHENTICATIONFAILED" in str(error.value.said)


def test_too_many_connections_is_no_wrong_password(mail_rig: Rig, who: Person) -> None:
    server = Endpoint(mail_rig.look_alikes["yahoo"], mail_rig.ports["imaps"], "tls")
    imap = client(mail_rig.ca)
    opened = [imap.open(server, login(who)) for _ in range(5)]
    try:
        with pytest.raises(ServerBusy):
            imap.open(server, login(who))
    finally:
        for one in opened:
            one.close()


def test_nothing_of_a_session_is_logged(mail_rig: Rig, who: Person, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server = Endpoint(mail_rig.host, mail_rig.ports["imaps"], "tls")
    with client(mail_rig.ca).open(server, login(who)) as opened:
        opened.folders()
    assert who.address not in caplog.text
    assert who.password not in caplog.text


def test_a_message_id_with_a_line_break_is_refused(session: ImapSession) -> None:
    with pytest.raises(HeaderRefused):
        session.find_message_id("INBOX", "<a@b>\r\nX1 UID STORE 1:* +FLAGS (\\Deleted)")
    session.noop()
