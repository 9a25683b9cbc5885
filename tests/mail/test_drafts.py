"""The Drafts folder: how it is found, and how a draft is put in."""

from __future__ import annotations

import pytest

from companion.core.errors import NotFound
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap
from companion.mail.special import FolderInfo, drafts_folder
from companion.mail.tls import Tls
from companion.syncing.drafts import DraftsFolder
from tests.rig.faults import Authority, FaultPeer, Talk, imap_server
from tests.rig.servers import Person, Rig

MESSAGE = b"From: ann@rig.test\r\nMessage-ID: <one@rig.test>\r\n\r\nHello.\r\n"
AT = 1_790_000_000_000


def folder(name: str, *flags: str) -> FolderInfo:
    return FolderInfo(name, frozenset(flags), "/")


@pytest.mark.parametrize(
    ("folders", "expected"),
    [
        ([folder("Drafts"), folder("[Gmail]/Entwürfe", "\\drafts")], "[Gmail]/Entwürfe"),
        ([folder("INBOX"), folder("Entwürfe")], "Entwürfe"),
        ([folder("INBOX/Drafts"), folder("Old/2019/Drafts")], "INBOX/Drafts"),
        ([folder("Drafts", "\\noselect"), folder("Brouillons")], "Brouillons"),
        ([folder("INBOX"), folder("Sent", "\\sent"), folder("Draftsmen")], None),
    ],
)
def test_the_drafts_folder_is_found_by_use_then_by_name(
    folders: list[FolderInfo], expected: str | None
) -> None:
    assert drafts_folder(folders) == expected


def of(ca: Authority | Rig, server: Endpoint, who: Person) -> DraftsFolder:
    login = Login(who.address, Secret(who.password))
    account = Account("m_1", who.address, "custom", server, login, None, login)
    return DraftsFolder(Imap(Dialler(Peers(loopback=True), 1), Tls(ca.ca)), lambda _mailbox_id: account)


def test_a_draft_is_marked_as_one_and_stands_there_once(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    drafts = of(mail_rig, Endpoint(mail_rig.host, mail_rig.ports["imaps"], "tls"), who)
    for _ in range(2):
        with drafts.opened("m_1") as save:
            save("<one@rig.test>", MESSAGE, AT)
            save("<one@rig.test>", MESSAGE, AT)
    with mail_rig.imap(who) as client:
        client.select("Drafts", readonly=True)
        parts = client.fetch("1:*", "(FLAGS INTERNALDATE BODY.PEEK[])")[1]
    (part,) = [part for part in parts if isinstance(part, tuple)]
    assert b"\\Draft" in part[0]
    assert b"\\Seen" in part[0]
    assert b"21-Sep-2026" in part[0]
    assert part[1] == MESSAGE


def test_without_such_a_folder_nothing_is_put_anywhere(authority: Authority) -> None:
    def listing(_tag: str, command: str, talk: Talk) -> bool:
        if command.startswith("LIST"):
            talk.say('* LIST (\\HasNoChildren) "/" INBOX')
        return False

    with FaultPeer(lambda talk: imap_server(talk, answer=listing), authority.issue("localhost")) as peer:
        drafts = of(authority, Endpoint("localhost", peer.port, "tls"), Person("ann@rig.test", "w"))
        with pytest.raises(NotFound), drafts.opened("m_1"):
            pass
        assert not peer.has_heard("APPEND")
