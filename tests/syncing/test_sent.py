"""The Sent folder as the outbox asks it, on a real Dovecot."""

from __future__ import annotations

import pytest

from companion.core.errors import NoSentFolder
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.tls import Tls
from companion.syncing.sent import SentFolder
from tests.rig.servers import Person, Rig

MESSAGE = b"Message-ID: <one@rig.test>\r\nFrom: a@rig.test\r\nSubject: x\r\n\r\nbody\r\n"


def sent_of(rig: Rig, who: Person) -> SentFolder:
    imap = Imap(Dialler(Peers(loopback=True), 17813), Tls(rig.ca))
    login = Login(who.address, Secret(who.password))
    receiving = Endpoint(rig.host, rig.ports["imaps"], "tls")
    account = Account("m_1", who.address, "custom", receiving, login, receiving, login)
    return SentFolder(imap, lambda mailbox_id: account)


def test_a_copy_is_filed_once_read_and_dated_and_then_found(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    sent = sent_of(mail_rig, who)
    assert sent.holds("m_1", "<one@rig.test>") is False
    sent.file("m_1", MESSAGE, 1_700_000_000_000)
    assert sent.holds("m_1", "<one@rig.test>") is True
    assert sent.holds("m_1", "<another@rig.test>") is False
    with mail_rig.imap(who) as client:
        client.select("Sent", readonly=True)
        _, found = client.fetch("1", "(FLAGS INTERNALDATE)")
        said = str(found)
        assert "\\\\Seen" in said
        assert "14-Nov-2023 22:13:20 +0000" in said
        assert client.select("INBOX", readonly=True)[1] == [b"0"]


def test_without_a_sent_folder_nothing_is_known_and_nothing_filed(
    mail_rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("companion.syncing.sent.sent_folder", lambda folders: None)
    sent = sent_of(mail_rig, mail_rig.fresh())
    assert sent.holds("m_1", "<one@rig.test>") is None
    with pytest.raises(NoSentFolder) as refused:
        sent.file("m_1", MESSAGE, 1_700_000_000_000)
    assert "Sent" in refused.value.next_step
