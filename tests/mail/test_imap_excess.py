"""T24 for what syncing asks: endless lines and answers and literals of 4 GB end in a typed error, in little memory."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from companion.core.errors import MailError, ProtocolBroken
from companion.mail.imap import ImapSession
from tests.mail.imap_peers import Answer, little_memory, peer_session
from tests.rig.faults import Authority, Talk

Act = Callable[[ImapSession], object]
COMMANDS: dict[str, tuple[str, Act]] = {
    "flags": ("UID FETCH", lambda session: list(session.flags(1, 10))),
    "flags since": ("UID FETCH", lambda session: list(session.flags(1, 10, since=1))),
    "identities": ("UID FETCH", lambda session: list(session.identities(1, 10))),
    "body": ("UID FETCH", lambda session: session.body(1)),
    "resync": ("EXAMINE", lambda session: session.examine("INBOX", (7, 1))),
    "idle": ("IDLE", lambda session: session.idle(60)),
    "compress": ("COMPRESS", lambda session: session.compress()),
    "status": ("STATUS", lambda session: session.status("INBOX")),
}
ENDLESS = {
    "line": b"* 1 FETCH (UID 1 FLAGS (" + b"x" * 65_536,
    "news": b"* OK Still here\r\n" * 500,
    "flags": b"* 1 FETCH (UID 1 FLAGS ())\r\n" * 500,
    "odd flags": b"* 1 FETCH (UID 1 FLAGS () X 1)\r\n* 1 FETCH (UID 1 FLAGS ())\r\n" * 500,
    "vanished": b"* VANISHED (EARLIER) 1:3\r\n" * 500,
}


@pytest.fixture(params=COMMANDS)
def command(request: pytest.FixtureRequest) -> tuple[str, Act]:
    return COMMANDS[request.param]


def prefix(verb: str) -> bytes:
    return b"+ idling\r\n" if verb == "IDLE" else b""


def attempt(verb: str, act: Act, misbehave: Answer, authority: Authority) -> MailError:
    with peer_session(authority, {verb: misbehave}, timeout=2) as (session, _), little_memory():
        if verb != "EXAMINE":
            session.examine("INBOX")
        with pytest.raises(MailError) as error:
            act(session)
        return error.value


@pytest.mark.parametrize("size", [4 << 30, int("9" * 400)])
def test_a_literal_that_is_announced_too_large(
    size: int, command: tuple[str, Act], authority: Authority
) -> None:
    verb, act = command

    def misbehave(_tag: str, talk: Talk) -> None:
        talk.send(prefix(verb) + b"* 1 FETCH (UID 1 FLAGS () BODY[] {%d}\r\nFrom" % size)
        talk.wait_for_the_end()

    assert isinstance(attempt(verb, act, misbehave, authority), ProtocolBroken)


@pytest.mark.parametrize("what", ENDLESS)
def test_an_endless_answer(what: str, command: tuple[str, Act], authority: Authority) -> None:
    verb, act = command

    def misbehave(_tag: str, talk: Talk) -> None:
        talk.send(prefix(verb))
        while True:
            talk.send(ENDLESS[what])

    assert isinstance(attempt(verb, act, misbehave, authority), ProtocolBroken)


@pytest.mark.parametrize("verb", ["ID", "ENABLE"])
@pytest.mark.parametrize("what", ["line", "vanished"])
def test_right_after_sign_in(verb: str, what: str, authority: Authority) -> None:
    def misbehave(_tag: str, talk: Talk) -> None:
        while True:
            talk.send(ENDLESS[what])

    with little_memory(), pytest.raises(ProtocolBroken), peer_session(authority, {verb: misbehave}):
        pass


def test_headers_that_are_giant_one_like_the_other(authority: Authority) -> None:
    """As anybody may send them: so many messages' are asked for at once, and so much is kept of each."""
    header = b"References: " + b"<a@b.example> " * 4_000 + b"\r\n\r\n"

    def misbehave(_tag: str, talk: Talk) -> None:
        for uid in range(1, 50_001):
            said = b"* 1 FETCH (UID %d RFC822.SIZE 9 BODY[HEADER.FIELDS (FROM)] {%d}\r\n%b)\r\n"
            talk.send(said % (uid, len(header), header))

    with peer_session(authority, {"UID FETCH": misbehave}) as (session, _):
        session.examine("INBOX")
        read: list[int] = []
        with pytest.raises(ProtocolBroken):
            read.extend(len(row.header) for row in session.headers(1, 50_000, "FROM"))
        assert 56 << 20 < sum(read) < 72 << 20


def test_a_search_that_finds_a_million(authority: Authority) -> None:
    found = b"* SEARCH " + b" ".join(b"%d" % uid for uid in range(1_000_000, 2_000_000)) + b"\r\n"
    with peer_session(authority, {"UID SEARCH": found.strip()}) as (session, _):
        session.examine("INBOX")
        uids = session.uids_between(1, 3_000_000)
        assert (len(uids), uids[0], uids[-1]) == (1_000_000, 1_000_000, 1_999_999)
