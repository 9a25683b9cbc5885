"""A mailbox on a real Dovecot that is listened to, letters that say something about a send, and what is stored."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import select

from companion.store import tables
from companion.store.engine import Store
from tests.rig import cutting
from tests.rig.cutting import Cutting
from tests.rig.faults import Authority
from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World, letter, world_at

BOB, CAROL = "bob@far.example", "carol@far.example"
NO_USER = "550 5.1.1 no such user here"


@dataclass(frozen=True, slots=True)
class Fact:
    """`about`: the recipient of the send it was bound to."""

    kind: str
    address: str
    matched: str | None
    about: str | None


def facts(store: Store) -> list[Fact]:
    of = tables.facts.c
    query = (
        select(of.kind, of.address, of.matched, tables.sends.c.recipient)
        .outerjoin(tables.sends, tables.sends.c.id == of.send_id)
        .order_by(of.id)
    )
    with store.read() as connection:
        return [Fact(*row) for row in connection.execute(query)]


def barred(store: Store) -> dict[str, str]:
    with store.read() as connection:
        of = tables.suppressions.c
        return {row[0]: row[1] for row in connection.execute(select(of.address, of.why))}


def report(
    *people: tuple[str, str, str],
    to: str,
    about: str | None,
    message_id: str = "report@mx.test",
    name: str = "failed",
) -> bytes:
    """A delivery status (RFC 3464): address, status and the server's words of each whom it is about. The message it
    is about is named in the attached part alone."""
    blocks = "\r\n".join(
        f"Final-Recipient: rfc822; {address}\r\nAction: {name}\r\nStatus: {status}\r\n"
        f"Diagnostic-Code: smtp; {words}\r\n"
        for address, status, words in people
    )
    original = f"Message-ID: {about}\r\n" if about else ""
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.test (Mail Delivery System)\r\n"
        f"To: {to}\r\nMessage-ID: <{message_id}>\r\nSubject: Undelivered Mail Returned to Sender\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nI could not deliver your message.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        f"Reporting-MTA: dns; mx.test\r\n\r\n{blocks}\r\n"
        f"--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: {to}\r\n{original}"
        "DKIM-Signature: v=1; a=rsa-sha256; d=rig.test; s=s1;\r\n b=x\r\nSubject: Hello\r\n\r\n--b--\r\n"
    ).encode()


def complaint(*, to: str, about: str, message_id: str = "fbl@provider.test") -> bytes:
    """A feedback report (RFC 5965) in which whoever complained is blacked out."""
    return (
        f"From: <fbl@provider.test>\r\nTo: {to}\r\nMessage-ID: <{message_id}>\r\nSubject: FW: Hello\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nThis is a report.\r\n"
        "--b\r\nContent-Type: message/feedback-report\r\n\r\n"
        "Feedback-Type: abuse\r\nUser-Agent: x/1\r\nVersion: 1\r\nOriginal-Rcpt-To: [redacted]\r\n\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: {to}\r\nTo: redacted\r\nMessage-ID: {about}\r\n"
        "Subject: Hello\r\n\r\nHello\r\n--b--\r\n"
    ).encode()


@dataclass
class Box:
    """Somebody's mailbox and the companion that reads it. `said`: what went over the wire, both ways. While
    `breaking`, whoever asks for a body is cut off."""

    world: World
    rig: Rig
    said: list[bytes] = field(default_factory=list)
    breaking: bool = False

    def sent(self, *to: str, message_id: str = "hello@rig.test", subject: str = "Hello") -> None:
        raw = letter(self.world.who.address, to, message_id, Subject=subject)
        self.rig.put(self.world.who, "Sent", [raw], [time.time() - 3600])

    def came(self, *raw: bytes, folder: str = "INBOX") -> None:
        self.rig.put(self.world.who, folder, raw)

    def wrote(self, who: str, text: str = "Yes, let us.", folder: str = "INBOX", **headers: str) -> None:
        name = f"{time.monotonic_ns()}@far.example"
        raw = letter(who, [self.world.who.address], name, **headers)
        self.came(raw.replace(b"\r\n\r\nhello", b"\r\n\r\n" + text.encode()), folder=folder)

    def sync(self) -> list[Fact]:
        self.world.syncing.sync(MAILBOX)
        return facts(self.world.store)

    def bodies(self) -> int:
        """How many bodies the server was asked for."""
        return sum(data.count(b"(BODY.PEEK[]<0.") for data in self.said)

    @property
    def barred(self) -> dict[str, str]:
        return barred(self.world.store)


@contextmanager
def box_at(
    rig: Rig, authority: Authority, directory: Path, patch: pytest.MonkeyPatch, host: str | None = None
) -> Iterator[Box]:
    passed_on, now = cutting._send, int(time.time() * 1000)
    with (
        Cutting(rig, authority, host) as between,
        world_at(directory, rig.fresh(), between.server, authority.ca, now) as world,
    ):
        box = Box(world, rig)

        def hear(there: ssl.SSLSocket, data: bytes) -> None:
            box.said.append(bytes(data))
            if box.breaking and b"(BODY.PEEK[]<0." in data:
                between.cut()
            else:
                passed_on(there, data)

        patch.setattr(cutting, "_send", hear)
        yield box
