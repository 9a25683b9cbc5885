"""Stands between the companion and the rig's Postfix, and loses connections at the moments that hurt.

    with Authority() as authority, MailCut(rig, authority, seed=1) as between: …   # dial localhost:between.port by TLS

While `faulty`, a seeded share of messages is cut before DATA, in the message, right behind its last byte, or when
Postfix has taken it and its answer is on the way. One that `files` also does what Gmail and Microsoft do: a copy of
each message it took stands in the sender's Sent before the answer goes out, even when nobody waits for that any more.
"""

from __future__ import annotations

import imaplib
import random
import socket
import ssl
import threading
import time
from collections import Counter
from contextlib import suppress
from typing import Literal

from tests.rig.faults import PATIENCE, Authority, FaultPeer, Hung, Talk
from tests.rig.servers import Person, Rig

Point = Literal["before DATA", "in the message", "behind the message", "before the answer"]
POINTS: tuple[Point, ...] = ("before DATA", "in the message", "behind the message", "before the answer")
FILING = 60.0  # seconds that a copy may take while Dovecot is away
_END = b"\r\n.\r\n"


class MailCut:
    """`cuts`: how often each point was reached. `idle()` waits until no message is under way here."""

    def __init__(
        self, rig: Rig, authority: Authority, *, seed: int, share: float = 0.1, files: bool = False
    ) -> None:
        self._rig, self._random, self._share, self.files = rig, random.Random(seed), share, files
        self.faulty = False
        self.cuts: Counter[str] = Counter()
        self._busy, self._lock = 0, threading.Condition()
        self._peer = FaultPeer(self._carry, authority.issue("localhost"))
        self.port = self._peer.port

    def __enter__(self) -> MailCut:
        return self

    def __exit__(self, *ended: object) -> None:
        self._peer.__exit__(None, None, None)

    def idle(self) -> None:
        with self._lock:
            assert self._lock.wait_for(lambda: self._busy == 0, FILING + PATIENCE), "a message hangs"

    def _carry(self, talk: Talk) -> None:
        try:
            plain = socket.create_connection((self._rig.host, self._rig.ports["smtps"]), PATIENCE)
            with plain, self._rig.tls.wrap_socket(plain, server_hostname=self._rig.host) as postfix:
                _Message(self, talk, postfix).carry()
        except (OSError, ValueError) as error:  # ours, to Postfix, has ended, or was never answered
            raise Hung from error

    def draw(self) -> Point | None:
        with self._lock:
            if not self.faulty or self._random.random() >= self._share:
                return None
            return self._random.choice(POINTS)

    def cut(self, point: Point) -> None:
        with self._lock:
            self.cuts[point] += 1
        raise Hung

    def file(self, sender: str, message: bytes) -> None:
        """Into Sent, if it takes until Dovecot is back."""
        if not self.files:
            return
        who, end = Person(sender, self._rig.users[sender]), time.monotonic() + FILING
        while True:
            try:
                with self._rig.imap(who) as client:
                    client.append("Sent", "\\Seen", imaplib.Time2Internaldate(time.time()), message)
                return
            except (OSError, imaplib.IMAP4.error):
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def under_way(self, more: int) -> None:
        with self._lock:
            self._busy += more
            self._lock.notify_all()


class _Message:
    """One connection of the companion, which brings one message."""

    def __init__(self, way: MailCut, talk: Talk, postfix: ssl.SSLSocket) -> None:
        self._way, self._talk, self._postfix = way, talk, postfix
        self._answers = postfix.makefile("rb")
        self._sender, self._point = "", way.draw()

    def carry(self) -> None:
        with self._answers:
            self._talk.send(self._answer())
            while True:
                line = self._talk.hear()
                self._postfix.sendall(line.encode() + b"\r\n")
                verb = line.upper()
                if verb.startswith("MAIL FROM:"):
                    self._sender = line.partition("<")[2].partition(">")[0].lower()
                if verb.startswith("RCPT") and self._point == "before DATA":
                    self._way.cut("before DATA")
                answer = self._answer()
                self._talk.send(answer)
                if verb == "DATA" and answer.startswith(b"354"):
                    self._message()
                if verb == "QUIT":
                    return

    def _message(self) -> None:
        if self._point == "in the message":
            self._postfix.sendall(self._talk.connection.recv(200))
            self._way.cut("in the message")
        content = self._talk.hear_until(_END)
        self._way.under_way(1)
        try:
            self._postfix.sendall(content + _END)
            if self._point == "behind the message" and not self._way.files:
                self._way.cut("behind the message")  # whether Postfix reads its last line is up to the race
            answer = self._answer()
            if answer.startswith(b"250"):
                self._way.file(self._sender, content.replace(b"\r\n..", b"\r\n.") + b"\r\n")
        finally:
            self._way.under_way(-1)
        if self._point in ("before the answer", "behind the message"):
            self._way.cut(self._point)
        with suppress(Hung):
            self._talk.send(answer)

    def _answer(self) -> bytes:
        lines = [self._answers.readline()]
        while lines[-1][3:4] == b"-":
            lines.append(self._answers.readline())
        if not lines[-1].endswith(b"\r\n"):
            raise Hung
        return b"".join(lines)
