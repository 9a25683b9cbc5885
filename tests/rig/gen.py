"""Reproducible messages (about 2.5 kB of headers and 3 kB of text each), and a quick way into a mailbox.

The same seed gives the same bytes. They go in by IMAP MULTIAPPEND over TLS, 500 at a time.
"""

from __future__ import annotations

import base64
import email.utils
import hashlib
import imaplib
import random
import socket
import ssl
from collections.abc import Iterable, Iterator
from itertools import islice

EPOCH, STEP = 1_700_000_000, 311  # date of message 0 and time between messages, in seconds
WORDS = """
    pipeline quarterly proposal renewal meeting invoice contract engineering outbound sequence follow intro
    demo pricing security review budget owner legal integration timeline rollout onboarding feedback hiring
    launch roadmap partner channel revenue support
""".split()  # noqa: SIM905 - thirty words are read more easily than thirty strings
FIRST = "Ana Bruno Carla Dmitri Elena Farid Grace Hiro Ines Jonas Karin Liam Mei Nadia Omar Petra".split()  # noqa: SIM905
LAST = "Adler Brooks Costa Diaz Evans Fischer Garcia Hansen Ito Jensen Khan Lopez Meyer Novak Patel".split()  # noqa: SIM905


def message_id(number: int) -> str:
    return f"<{hashlib.sha256(str(number).encode()).hexdigest()[:32]}@mail.example>"


def message(number: int, to: str, rng: random.Random, epoch: int = EPOCH) -> bytes:
    """One message. Every 7th has an encoded subject, every 3rd answers the one before, every 5th has a Cc."""

    def noise(size: int) -> str:
        text = base64.b64encode(rng.randbytes(size)).decode()
        return "\r\n\t".join(text[at : at + 70] for at in range(0, len(text), 70))

    first, last = rng.choice(FIRST), rng.choice(LAST)
    domain = f"{rng.choice(WORDS)}-{rng.randrange(4000)}.example"
    sender = f"{first.lower()}.{last.lower()}@{domain}"
    date = email.utils.formatdate(epoch + number * STEP)
    subject = " ".join(rng.choices(WORDS, k=rng.randrange(3, 9))).capitalize()
    if number % 7 == 0:
        subject = (
            f"=?UTF-8?B?{base64.b64encode(f'Angebot für Müller: {rng.choice(WORDS)}'.encode()).decode()}?="
        )
    seal = "i=1; a=rsa-sha256; c=relaxed/relaxed; d=relay.example; s=arc;\r\n\t"
    head = [
        f"Return-Path: <{sender}>",
        f"Delivered-To: {to}",
        f"Received: from mx{rng.randrange(99)}.{domain} ([203.0.113.{rng.randrange(255)}])\r\n"
        f"\tby mail.rig.test with ESMTPS id {noise(9)}\r\n\tfor <{to}>; {date}",
        f"ARC-Seal: i=1; a=rsa-sha256; t={EPOCH}; cv=none; d=relay.example;\r\n\tb={noise(256)}",
        f"ARC-Message-Signature: {seal}h=to:subject:message-id:date:from;\r\n\tbh={noise(32)}; b={noise(256)}",
        f"ARC-Authentication-Results: i=1; mx.relay.example;\r\n\tdkim=pass header.i=@{domain}; spf=pass "
        f"smtp.mailfrom={sender}; dmarc=pass header.from={domain}",
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={domain}; s=s1; t={EPOCH};\r\n"
        f"\th=to:subject:message-id:date:from; bh={noise(32)};\r\n\tb={noise(256)}",
        f"X-Relay-Source: {noise(60)}",
        "MIME-Version: 1.0",
        f'From: "{first} {last}" <{sender}>',
        f"To: {to}",
        f"Date: {date}",
        f"Message-ID: {message_id(number)}",
        f"Subject: {subject}",
        "Content-Type: text/plain; charset=utf-8",
    ]
    if number and number % 3 == 0:
        head += [f"In-Reply-To: {message_id(number - 1)}", f"References: {message_id(number - 1)}"]
    if number % 5 == 0:
        head.append(f"Cc: {rng.choice(FIRST)} <{rng.choice(FIRST).lower()}@{domain}>")
    body = [" ".join(rng.choices(WORDS, k=11)) for _ in range(rng.randrange(10, 60))]
    return "\r\n".join([*head, "", *body, ""]).encode()


def messages(count: int, to: str, first: int = 0, seed: int = 7, epoch: int = EPOCH) -> Iterator[bytes]:
    """`count` messages to `to`; the n-th is dated `epoch + n * STEP` seconds."""
    for number in range(first, first + count):
        yield message(number, to, random.Random(f"{seed}/{number}"), epoch)


def append(
    port: int,
    context: ssl.SSLContext,
    login: tuple[str, str],
    mailbox: str,
    stream: Iterable[bytes],
    came: Iterable[float] = (),
) -> None:
    """Puts messages into a mailbox of the IMAP server at localhost, making it first where it is missing.

    `came`: when each came, for INTERNALDATE, in seconds since 1970; those without one come now.
    """
    left, times = iter(stream), iter(came)
    raw = socket.create_connection(("localhost", port))
    with (
        context.wrap_socket(raw, server_hostname="localhost") as connection,
        connection.makefile("rb") as answers,
    ):

        def command(line: bytes, may_fail: bool = False) -> None:
            connection.sendall(b"a " + line + b"\r\n")
            while not (answer := answers.readline()).startswith(b"a "):
                if not answer:
                    raise ConnectionError("gen: the server closed the connection")
            if not (may_fail or answer.startswith(b"a OK")):
                raise ConnectionError(f"gen: {answer.decode(errors='replace').strip()}")

        answers.readline()
        command(f"LOGIN {login[0]} {login[1]}".encode())
        command(f'CREATE "{mailbox}"'.encode(), may_fail=True)
        while chunk := list(islice(left, 500)):
            literals = [
                b" (\\Seen)%b {%d+}\r\n%b" % (_internal_date(next(times, None)), len(content), content)
                for content in chunk
            ]
            command(b'APPEND "' + mailbox.encode() + b'"' + b"".join(literals))
        command(b"LOGOUT", may_fail=True)


def _internal_date(at: float | None) -> bytes:
    return b"" if at is None else b" " + imaplib.Time2Internaldate(at).encode()
