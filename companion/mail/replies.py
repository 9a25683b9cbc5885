"""What an SMTP server says: read with bounds, kept with code and words, and judged by mail.md 3.5."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass

from companion.core.errors import (
    MailError,
    NoEncryption,
    ProtocolBroken,
    SendingOff,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
    SwitchedOff,
    printable,
)
from companion.mail.endpoint import Endpoint, Mechanism
from companion.mail.sign_in_words import crowded, explained, refuses

_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}\b")  # RFC 3463
_SENDING_OFF = frozenset({"5.7.30", "5.7.139", "5.7.13"})  # unless the words say more
_ENCRYPT_FIRST = frozenset({"5.7.11"})  # RFC 4954 6
_NO_SUCH_WAY = frozenset({"5.5.4", "5.7.4"})
# Postfix says 535 5.7.8 too where the program that knows the passwords is down.
_BROKEN = re.compile(
    r"generic failure|connection lost|lookup failed|temporary (auth|fail|error|problem)", re.I
)
_SLOW_DOWN = frozenset({"4.7.28", "4.2.1", "5.4.5"})
_SAID_MOST = 300
_BYTES_MOST = 1 << 20  # of replies on one connection; 1,000 recipients need a tenth of it


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reply that was not yes: `code` as in 550, `status` as in 5.1.1 where one was given, and its own words."""

    code: int
    status: str | None
    said: str

    @classmethod
    def read(cls, code: int, said: bytes) -> Refusal:
        text = said.decode("utf-8", "replace")
        status = _STATUS.match(text)
        if status:  # it stands before each line, in the middle of sentences
            text = re.sub(rf"\n{re.escape(status[0])}(?=\s)", "", text)
        return cls(code, status[0] if status else None, printable(text)[:_SAID_MOST])

    @property
    def for_good(self) -> bool:
        """Whether another try is of no use."""
        return not 400 <= self.code <= 499


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a message that was handed in: who was accepted and who was refused; together all recipients."""

    accepted: tuple[str, ...]
    refused: dict[str, Refusal]


class Replies:
    """The server's side of a connection, line by line, as smtplib reads it. Raises ProtocolBroken past a bound:
    smtplib itself collects `250-` lines until the memory is full."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection, self._host = connection, host
        self._file = connection.makefile("rb")
        self._left = _BYTES_MOST
        self.last = b""

    def readline(self, most: int) -> bytes:
        line = self._file.readline(most)
        self._left -= len(line)
        if self._left < 0:
            raise ProtocolBroken(host=self._host)
        self.last = line
        return line

    def has_early_bytes(self) -> bool:
        """Whether more has come than was asked for. Looks without waiting."""
        waits = self._connection.gettimeout()
        self._connection.settimeout(0)
        try:
            return bool(self._file.peek(1))
        finally:
            self._connection.settimeout(waits)

    def close(self) -> None:
        self._file.close()


def judge(
    code: int, said: bytes, endpoint: Endpoint, *, signing_in: bool, mechanism: Mechanism = "password"
) -> MailError:
    """The error class of a reply to the greeting, EHLO or AUTH."""
    reply = Refusal.read(code, said)
    if not 400 <= code <= 599:
        return ProtocolBroken(host=endpoint.host, said=reply.said)
    if code == 421 or reply.status in _SLOW_DOWN or crowded(reply.said):
        return ServerBusy(host=endpoint.host, said=reply.said)
    if signing_in:
        return _at_sign_in(reply, endpoint, mechanism)
    if code < 500:
        return ServerBusy(host=endpoint.host, said=reply.said)
    return ProtocolBroken(host=endpoint.host, said=reply.said)


def _at_sign_in(reply: Refusal, endpoint: Endpoint, mechanism: Mechanism) -> MailError:
    """What is for now is never called a refused password, and what is unknown counts as for now. Of what is for good
    the words tell most: Microsoft puts 5.7.139 before a wrong password as well as before a rule of the company."""
    if reply.code < 500:
        return SignInUnavailable(host=endpoint.host, said=reply.said)
    by_words = explained(reply.said, endpoint, "smtp", mechanism)
    if by_words is not None:
        return by_words
    if reply.status in _SENDING_OFF or reply.code == 525:
        return SendingOff(said=reply.said)
    if reply.status in _ENCRYPT_FIRST or reply.code in (530, 538):
        return NoEncryption(host=endpoint.host, port=endpoint.port, said=reply.said)
    if reply.code == 504 and reply.status in _NO_SUCH_WAY:
        return SwitchedOff(what="This way of signing in", said=reply.said)
    refused = reply.code in (534, 535) or reply.status == "5.7.8" or refuses(reply.said)
    if refused and not _BROKEN.search(reply.said):
        return SignInRefused(said=reply.said)
    return SignInUnavailable(host=endpoint.host, said=reply.said)
