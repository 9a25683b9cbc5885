"""T23: received mail must not become an IMAP command. One line goes out for one search, whatever was received."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from companion.core.errors import HeaderRefused
from companion.core.secret import Secret
from companion.core.settings import Peers
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.imap import Imap, ImapSession
from companion.mail.tls import Tls
from companion.syncing import headers
from tests.rig.faults import Authority, FaultPeer, imap_server

HOSTILE = (
    '<a@b>"\r\nA99 UID STORE 1:* +FLAGS (\\Deleted)\r\nA98 EXPUNGE "',
    "<a@b>\nA99 DELETE INBOX",
    "<a@b>\r",
    "<a\0@b>",
    '<a@b" OR ALL "',
    '<a@b>\\" OR ALL "',
    "<a@b> {3+}\r\nxyz",
    "<ä@b>",
)


@pytest.fixture
def peer() -> Iterator[tuple[FaultPeer, ImapSession]]:
    with Authority() as authority, FaultPeer(imap_server, authority.issue("localhost")) as server:
        imap = Imap(Dialler(Peers(loopback=True, ca_file=authority.ca), own_port=1), Tls(authority.ca))
        login = Login("ann@acme.example", Secret("word"))
        with imap.open(Endpoint("localhost", server.port, "tls"), login, timeout=5) as session:
            yield server, session


def commands(server: FaultPeer) -> list[str]:
    return b"".join(server.heard).decode().split("\r\n")[:-1]


@pytest.mark.parametrize("message_id", HOSTILE)
def test_a_hostile_message_id_makes_one_quoted_search_or_none(
    message_id: str, peer: tuple[FaultPeer, ImapSession]
) -> None:
    server, session = peer
    session.noop()
    before = len(commands(server))
    try:
        session.find_message_id("INBOX", message_id)
        sent = commands(server)[before:]
        assert len(sent) == 2
        assert sent[0].partition(" ")[2] == 'EXAMINE "INBOX"' or sent[0].endswith("EXAMINE INBOX")
        assert re.fullmatch(r'\w+ UID SEARCH HEADER "Message-ID" "(?:[^"\\\r\n]|\\["\\])*"', sent[1]), (
            "the value left its quotes"
        )
    except HeaderRefused:
        assert len(commands(server)) == before
    session.noop()


@pytest.mark.parametrize("message_id", HOSTILE)
def test_a_received_header_never_yields_such_an_id(message_id: str) -> None:
    header = f"Message-ID: {message_id}\r\n\r\n".encode()
    found = headers.message_id(headers.fields(header), header, 1)
    assert re.fullmatch(r"<[!-;=?-~]+>", found)


def test_a_hostile_folder_name_stays_a_name(peer: tuple[FaultPeer, ImapSession]) -> None:
    server, session = peer
    session.noop()
    before = len(commands(server))
    session.examine('a" b\r\nA99 DELETE INBOX')
    assert len(commands(server)) == before + 1
