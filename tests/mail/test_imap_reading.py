"""Headers by kind of folder, identities, bodies."""

from __future__ import annotations

import pytest

from companion.mail.flags import SEEN
from companion.mail.imap_fetch import INBOUND_FIELDS, SENT_FIELDS, HeaderRow
from tests.mail.imap_peers import at_dovecot, peer_session
from tests.rig import gen
from tests.rig.faults import Authority, Talk
from tests.rig.servers import Rig

LETTER = (
    b"From: a@x.example\r\nTo: b@x.example\r\nBcc: c@x.example\r\nSubject: Quote\r\nX-Other: 1\r\n"
    b"List-Id: <l.x.example>\r\nReferences: <0@x.example>\r\n <1@x.example>\r\nMessage-ID: <2@x.example>\r\n"
    b"\r\nhello\r\n"
)


def test_each_kind_of_folder_has_its_fields(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.put(who, "INBOX", [LETTER])
    with at_dovecot(mail_rig, who) as session:
        session.examine("INBOX")
        (inbound,) = session.headers(1, 1, INBOUND_FIELDS)
        (sent,) = session.headers(1, 1, SENT_FIELDS)
        (identity,) = session.identities(1, 1)
    names = {line.partition(b":")[0] for line in inbound.header.splitlines() if b":" in line}
    assert names == {b"From", b"To", b"Subject", b"List-Id", b"References", b"Message-ID"}
    names = {line.partition(b":")[0] for line in sent.header.splitlines() if b":" in line}
    assert names == {b"From", b"To", b"Bcc", b"Subject", b"Message-ID"}
    assert identity.header.strip() == b"Message-ID: <2@x.example>"
    assert identity[:3] == inbound[:3]
    assert identity.flags == 0


def test_identities_by_range(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 40)
    with at_dovecot(mail_rig, who) as session:
        session.examine("INBOX")
        rows = list(session.identities(5, 90))
        assert [row.uid for row in rows] == list(range(5, 41))
        assert all(gen.message_id(row.uid - 1).encode() in row.header for row in rows)
        whole = [(row.uid, row.internal_at, row.size) for row in session.headers(5, 90, SENT_FIELDS)]
        assert [row[:3] for row in rows] == whole


def test_bodies(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    long = LETTER + b"x" * 300_000
    mail_rig.put(who, "INBOX", [LETTER, long])
    with at_dovecot(mail_rig, who) as session:
        session.examine("INBOX")
        assert session.body(1) == LETTER
        assert session.body(2) == long[:65_536]
        assert session.body(2, 100) == long[:100]
        assert session.body(2, 10**9) == long[: 256 << 10]
        assert session.body(3) is None
        with mail_rig.imap(who) as other:
            other.select("INBOX")
            other.uid("STORE", "1", "+FLAGS", r"(\Deleted)")
            other.expunge()
        session.noop()
        assert session.body(1) is None


def test_a_body_stays_unseen(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    with at_dovecot(mail_rig, who) as session:
        session.append("INBOX", LETTER, 1_795_424_400_000, seen=False)
        session.examine("INBOX")
        assert session.body(1) == LETTER
        assert next(session.flags(1, 1)).flags == 0


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (b"* 1 FETCH (UID 4 BODY[]<0> {5}\r\nhello)", b"hello"),
        (b"* 1 FETCH (BODY[] {5}\r\nhello UID 4 FLAGS (\\Seen))", b"hello"),
        (b'* 1 FETCH (UID 4 BODY[]<0> "")', b""),
        (b'* 1 FETCH (UID 4 BODY[]<0> "a \\"b\\" \\\\c")', b'a "b" \\c'),
        (b"* 1 FETCH (UID 4 BODY[]<0> NIL)", None),
        (b"* 1 FETCH (UID 5 BODY[]<0> {5}\r\nhello)", None),
        (b"* 1 FETCH (UID 4 FLAGS ())", None),
        (b"", None),
        (b"* 1 FETCH (UID 4 BODY[]<0> {20}\r\nmore than was wanted)", b"more than "),
    ],
)
def test_how_servers_say_a_body(said: bytes, expected: bytes | None, authority: Authority) -> None:
    with peer_session(authority, {"UID FETCH": said}) as (session, peer):
        session.examine("INBOX")
        assert session.body(4, 10) == expected
        assert peer.has_heard("UID FETCH 4 (BODY.PEEK[]<0.10>)")
        session.noop()


DATE = b'INTERNALDATE "14-Nov-2023 22:13:20 +0100"'
AT = 1_699_996_400_000
Five = tuple[int, int, int, bytes, int]
SHAPES: list[tuple[bytes, Five | None]] = [
    (b"* 1 FETCH (UID 1 FLAGS (\\Seen) " + DATE + b" RFC822.SIZE 9 BODY[HEADER] {3}\r\na:b)",
     (1, AT, 9, b"a:b", SEEN)),
    (b"* 2 FETCH (BODY[HEADER] {3}\r\na:b UID 2 RFC822.SIZE 9)", (2, 0, 9, b"a:b", 0)),
    (b"* 9 EXISTS", None),
    (b"* 3 FETCH (FLAGS (\\Seen))", None),
    (b"* 3 FETCH (RFC822.SIZE 7 UID 3 BODY[HEADER] {12}\r\n)\r\n* 1 FETCH)", (3, 0, 7, b")\r\n* 1 FETCH", 0)),
    (b'* 4 FETCH (UID 4 RFC822.SIZE 7 BODY[HEADER] "")', (4, 0, 7, b"", 0)),
    (b"* 5 FETCH (UID 5 RFC822.SIZE 7 BODY[HEADER] {0}\r\n)", (5, 0, 7, b"", 0)),
    (b"* 6 FETCH (UID 6 RFC822.SIZE 7 BODY[HEADER] {3}\r\nx:y FLAGS (\\Seen))", (6, 0, 7, b"x:y", SEEN)),
    (b"* 7 FETCH (UID 77 RFC822.SIZE 7 BODY[HEADER] {3}\r\nx:y)", None),
    (b"* 8 FETCH (X {3}\r\nx:y)", None),
]  # fmt: skip
SAID = b"".join(line + b"\r\n" for line, _ in SHAPES)


@pytest.mark.parametrize("piece", [1, 2, 9, 50, 100_000])
def test_headers_of_any_shape_cut_anywhere(piece: int, authority: Authority) -> None:
    def misbehave(tag: str, talk: Talk) -> None:
        for at in range(0, len(SAID), piece):
            talk.send(SAID[at : at + piece])
        talk.say(f"{tag} OK done")

    with peer_session(authority, {"UID FETCH": misbehave}) as (session, _):
        session.examine("INBOX")
        expected = [HeaderRow(*row) for _, row in SHAPES if row]
        assert list(session.headers(1, 20, SENT_FIELDS)) == expected
        session.noop()
