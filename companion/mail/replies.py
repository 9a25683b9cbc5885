"""What an SMTP server says: read with bounds, kept with code and words, and judged by mail.md 3.5."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass

from companion.core.errors import (
    MailError,
    ProtocolBroken,
    ServerBusy,
    SignInRefused,
    SignInUnavailable,
    SwitchedOff,
    printable,
)

_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}\b")  # RFC 3463
_SWITCHED_OFF = frozenset({"5.7.30", "5.7.139"})
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
        text = printable(said.decode("utf-8", "replace"))
        status = _STATUS.match(text)
        return cls(code, status[0] if status else None, text[:_SAID_MOST])


class Replies:
    """The server's side of a connection, line by line, as smtplib reads it. Raises ProtocolBroken past a bound:
    smtplib itself collects `250-` lines until the memory is full."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection, self._host = connection, host
        self._file = connection.makefile("rb")
        self._left = _BYTES_MOST

    def readline(self, most: int) -> bytes:
        line = self._file.readline(most)
        self._left -= len(line)
        if self._left < 0:
            raise ProtocolBroken(host=self._host)
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


def judge(code: int, said: bytes, host: str, *, signing_in: bool) -> MailError:
    """The error class of a reply to the greeting, EHLO or AUTH. What is unknown at sign-in counts as temporary."""
    reply = Refusal.read(code, said)
    if reply.status in _SWITCHED_OFF:
        return SwitchedOff(what="Sending", said=reply.said)
    if code == 421 or reply.status in _SLOW_DOWN:
        return ServerBusy(host=host, said=reply.said)
    if not 400 <= code <= 599:
        return ProtocolBroken(host=host, said=reply.said)
    if signing_in:
        if code in (534, 535):
            return SignInRefused(said=reply.said)
        return SignInUnavailable(host=host, said=reply.said)
    return (
        ServerBusy(host=host, said=reply.said) if code < 500 else ProtocolBroken(host=host, said=reply.said)
    )
