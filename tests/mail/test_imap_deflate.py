"""COMPRESS=DEFLATE: on Dovecot, and from servers whose octets unpack to too much or to nothing."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable

import pytest

from companion.core.errors import ConnectionLost, MailError, ProtocolBroken
from companion.mail.imap_deflate import Deflate
from companion.mail.imap_fetch import INBOUND_FIELDS
from tests.mail.imap_peers import Answer, at_dovecot, little_memory, peer_session, refusing
from tests.rig.faults import Authority, Talk
from tests.rig.servers import Rig


def test_everything_works_compressed(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    mail_rig.fill(who, "INBOX", 700)
    with at_dovecot(mail_rig, who) as plain, at_dovecot(mail_rig, who) as session:
        plain.examine("INBOX")
        session.examine("INBOX")
        assert session.compress()
        assert session.compress()  # the second time it is so already
        assert list(session.headers(1, 700, INBOUND_FIELDS)) == list(plain.headers(1, 700, INBOUND_FIELDS))
        assert list(session.flags(1, 700)) == list(plain.flags(1, 700))
        assert session.body(3) == plain.body(3)
        assert not session.idle(0.2)
        letter = (
            random.Random(7).randbytes(200_000).replace(b"\0", b"1").replace(b"\r", b"").replace(b"\n", b"")
        )
        session.append("Sent", b"From: a@x.example\r\n\r\n" + letter, 1_795_424_400_000)
        assert session.examine("Sent").exists == 1
        assert session.body(1, 250_000) == b"From: a@x.example\r\n\r\n" + letter


def test_it_starts_before_a_folder_is_open_too(mail_rig: Rig) -> None:
    who = mail_rig.fresh()
    with at_dovecot(mail_rig, who, mail_rig.look_alikes["gmail"]) as session:
        assert session.compress()
        assert session.examine("INBOX").exists == 0


def test_not_where_it_is_not_offered(mail_rig: Rig, authority: Authority) -> None:
    who = mail_rig.fresh()
    with at_dovecot(mail_rig, who, mail_rig.look_alikes["yahoo"]) as session:
        assert not session.compress()
    with at_dovecot(mail_rig, who, without=frozenset({"COMPRESS"})) as session:
        assert not session.compress()
    for typ in ("NO", "BAD"):
        with peer_session(authority, {"COMPRESS": refusing(typ)}) as (session, _):
            assert not session.compress()
            session.noop()


def compressed(talk_on: Callable[[Talk, zlib._Compress], None]) -> Answer:
    """What follows the OK, in its packet and after it."""

    def answer(tag: str, talk: Talk) -> None:
        packer = zlib.compressobj(wbits=-15)
        talk.connection.sendall(f"{tag} OK go on\r\n".encode() + packed(packer, b"* 10 EXISTS\r\n"))
        talk_on(talk, packer)

    return answer


def packed(packer: zlib._Compress, data: bytes) -> bytes:
    return packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)


def test_octets_that_come_with_the_ok_are_compressed_already(authority: Authority) -> None:
    heard = bytearray()

    def talk_on(talk: Talk, packer: zlib._Compress) -> None:
        unpacker = zlib.decompressobj(-15)
        while b"\r\n" not in heard:
            heard.extend(unpacker.decompress(talk.connection.recv(4096)))
        tag = heard.partition(b" ")[0]
        for octet in packed(packer, bytes(tag) + b" OK done\r\n"):
            talk.send(bytes([octet]))
        talk.wait_for_the_end()

    with peer_session(authority, {"COMPRESS": compressed(talk_on)}) as (session, _):
        session.examine("INBOX")
        assert session.compress()
        session.noop()
        assert session.idle(60)  # EXISTS came with the OK


def bomb(line: bytes, size: int) -> bytes:
    """`size` octets of lines, from zlib's own hands a piece at a time."""
    packer, made = zlib.compressobj(9, wbits=-15), bytearray()
    piece = line * ((1 << 20) // len(line))
    for _ in range(0, size, len(piece)):
        made += packer.compress(piece)
    return bytes(made + packer.flush(zlib.Z_SYNC_FLUSH))


@pytest.fixture(scope="module", params=[b"x", b"* OK Still here\r\n", b"* 1 FETCH (FLAGS ())\r\n"])
def hundred_megabytes(request: pytest.FixtureRequest) -> bytes:
    return bomb(request.param, 100 << 20)


def test_a_bomb(hundred_megabytes: bytes, authority: Authority) -> None:
    assert len(hundred_megabytes) < 1 << 20

    def answer(tag: str, talk: Talk) -> None:
        talk.say(f"{tag} OK go on")
        talk.send(hundred_megabytes)
        talk.wait_for_the_end()

    with peer_session(authority, {"COMPRESS": answer}) as (session, _), little_memory():
        session.examine("INBOX")
        assert session.compress()
        with pytest.raises(ProtocolBroken):
            session.noop()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"\xff" * 100, ProtocolBroken),
        (b"* 1 EXISTS\r\n", ProtocolBroken),
        (zlib.compress(b"* 1 EXISTS\r\n"), ProtocolBroken),  # with zlib's header
        (zlib.compress(b"* 1 EXISTS\r\n", wbits=-15), ConnectionLost),  # the stream ends
        (zlib.compress(b"", wbits=-15) * 5, ConnectionLost),
        (b"", ConnectionLost),
    ],
)
def test_octets_that_are_not_deflate(data: bytes, expected: type[MailError], authority: Authority) -> None:
    def answer(tag: str, talk: Talk) -> None:
        talk.say(f"{tag} OK go on")
        talk.send(data)
        talk.wait_for_the_end()

    with peer_session(authority, {"COMPRESS": answer}, timeout=1) as (session, _):
        assert session.compress()
        with pytest.raises(MailError) as error:
            session.noop()
        assert type(error.value) is expected


def test_blocks_that_hold_nothing_end_with_the_budget(authority: Authority) -> None:
    nothing = zlib.compressobj(wbits=-15).flush(zlib.Z_FULL_FLUSH) * 10_000

    def answer(tag: str, talk: Talk) -> None:
        talk.say(f"{tag} OK go on")
        while True:
            talk.send(nothing)

    with peer_session(authority, {"COMPRESS": answer}) as (session, _), little_memory():
        assert session.compress()
        with pytest.raises(ProtocolBroken):
            session.noop()


def test_steps_are_bounded() -> None:
    """However much a few octets unpack to, one read gives no more than its buffer, and keeps no more."""
    packed_octets, spent = bomb(b"x", 8 << 20), list[int]()
    left = [packed_octets]

    def read(buffer: bytearray) -> int:
        chunk, left[0] = left[0][: len(buffer)], left[0][len(buffer) :]
        buffer[: len(chunk)] = chunk
        return len(chunk)

    stream = Deflate(read, spent.append, b"")
    buffer = bytearray(1_000)
    while stream.readinto(memoryview(buffer)):
        assert spent[-1] <= 1_000
    assert sum(spent) == 8 << 20
