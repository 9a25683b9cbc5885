"""SMTP submission: sign in, send one message, and know exactly what became of it (RFC 5321, 4954, 3207, 8314).

smtplib is used for its line protocol only. It connects, signs in and encrypts in ways that don't suit us: it tells
the server this machine's name, accepts any certificate by default, keeps bytes that came before TLS, tries one
password with several mechanisms, and can't send a password that isn't ASCII (mail.md 1).
"""

from __future__ import annotations

import re
import smtplib
import socket
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from companion.core.errors import (
    BadAddress,
    ConnectionLost,
    NoEncryption,
    OutcomeUnknown,
    ProtocolBroken,
)
from companion.mail.endpoint import Endpoint, Login
from companion.mail.hosts import Dialler
from companion.mail.replies import Delivery as Delivery
from companion.mail.replies import Refusal as Refusal
from companion.mail.replies import Replies
from companion.mail.smtp_sign_in import greet, hello, sign_in
from companion.mail.tls import Tls

EHLO_NAME = (
    "[127.0.0.1]"  # an address literal, legal by RFC 5321 4.1.3, which says nothing about this machine
)
_FAREWELL = 2.0  # seconds; what counts is over, and some servers never say goodbye
_UNSAFE = re.compile(r"[\x00-\x20<>\x7f]")  # would end the address inside of a command
_LINE_END = re.compile(rb"\r\n|\r|\n")
_LEADING_DOT = re.compile(rb"(?m)^\.")


_NOT_CARRIED = Refusal(550, "5.6.7", "5.6.7 This server carries only addresses in ASCII.")  # RFC 6531 3.5
_BLOCK = 64 * 1024  # bytes between two looks at the clock
_LONGEST = 40 * 60  # seconds a whole message may take, however steadily it goes: its claim must outlive it


class Smtp:
    """Stateless: each call is a connection of its own. `timeout` and `data_timeout` in seconds a reply may take;
    the reply to a message may take longer (RFC 5321 4.5.3.2 allows 10 minutes)."""

    def __init__(self, dialler: Dialler, tls: Tls, timeout: float = 30, data_timeout: float = 300) -> None:
        self._dialler, self._tls = dialler, tls
        self._timeout, self._data_timeout = timeout, data_timeout

    def locate(self, endpoint: Endpoint) -> None:
        """Looks the server up and connects to nothing. Raises HostRefused, HostUnknown, Offline."""
        self._dialler.check(endpoint.host, endpoint.port)

    def check(self, endpoint: Endpoint, login: Login) -> None:
        """Signs in, sends nothing, leaves. Raises MailError, HostRefused."""
        with self._session(endpoint, login):
            pass

    def send(
        self, endpoint: Endpoint, login: Login, sender: str, recipients: Sequence[str], message: bytes
    ) -> Delivery:
        """Hands one message in, once. Whatever the server answered about it stands in the Delivery.

        Raises MailError and HostRefused when surely nothing was accepted; OutcomeUnknown when the connection was
        lost from the first byte of the message to its reply; BadAddress for what can't stand in a command.
        """
        for address in (sender, *recipients):
            if _UNSAFE.search(address):
                raise BadAddress
        with self._session(endpoint, login) as client:
            return _submit(client, endpoint, sender, recipients, message, self._data_timeout)

    @contextmanager
    def _session(self, endpoint: Endpoint, login: Login) -> Iterator[smtplib.SMTP]:
        connection = self._dialler.connect(endpoint.host, endpoint.port, self._timeout)
        encrypted = endpoint.security == "tls"
        if encrypted:
            connection = self._tls.wrap(connection, endpoint.host)
        client = smtplib.SMTP(local_hostname=EHLO_NAME, timeout=self._timeout)
        client.sock, client.file = connection, (replies := Replies(connection, endpoint.host))
        try:
            with _translated(endpoint):
                greet(client, replies, endpoint)
                if not encrypted:
                    self._encrypt(client, connection, replies, endpoint)
                sign_in(client, endpoint, login)
            yield client
            with suppress(smtplib.SMTPException, OSError, ProtocolBroken):
                client.sock.settimeout(_FAREWELL)
                client.docmd("QUIT")
        finally:
            client.close()

    def _encrypt(
        self, client: smtplib.SMTP, plain: socket.socket, replies: Replies, endpoint: Endpoint
    ) -> None:
        if not client.has_extn("starttls") or client.docmd("STARTTLS")[0] != 220:
            raise NoEncryption(host=endpoint.host, port=endpoint.port)
        if replies.has_early_bytes():  # somebody may have written replies of their own in before TLS
            raise ProtocolBroken(host=endpoint.host)
        replies.close()
        client.sock = connection = self._tls.wrap(plain, endpoint.host)
        client.file = Replies(connection, endpoint.host)
        hello(client, endpoint)  # what was said in the clear counts for nothing


def _submit(
    client: smtplib.SMTP,
    endpoint: Endpoint,
    sender: str,
    recipients: Sequence[str],
    message: bytes,
    data_timeout: float,
) -> Delivery:
    with _translated(endpoint):
        if (refusal := _beyond(client, message)) is not None:
            return Delivery((), dict.fromkeys(recipients, refusal))
        carried = _carries(client, (sender, *recipients))
        if sender not in carried:
            return Delivery((), dict.fromkeys(recipients, _NOT_CARRIED))
        code, said = client.docmd("MAIL", f"FROM:<{sender}>{_options(client, message, carried)}")
        if code != 250:
            return Delivery((), dict.fromkeys(recipients, _refusal(code, said, endpoint)))
        accepted, refused = [], {}
        for recipient in recipients:
            if recipient not in carried:
                refused[recipient] = _NOT_CARRIED
                continue
            code, said = client.docmd("RCPT", f"TO:<{recipient}>")
            if code in (250, 251):
                accepted.append(recipient)
            else:
                refused[recipient] = _refusal(code, said, endpoint)
        if not accepted:
            return Delivery((), refused)
        code, said = client.docmd("DATA")
        if code != 354:
            return Delivery((), refused | dict.fromkeys(accepted, _refusal(code, said, endpoint)))
    code, said = _hand_over(client, endpoint, message, data_timeout)
    if 200 <= code <= 299:  # the first digit decides (RFC 5321 4.2.1); some say more with the others
        return Delivery(tuple(accepted), refused)
    return Delivery((), refused | dict.fromkeys(accepted, Refusal.read(code, said)))


def _hand_over(client: smtplib.SMTP, endpoint: Endpoint, message: bytes, timeout: float) -> tuple[int, bytes]:
    """From the first byte of the message to the reply: the stretch in which nobody can know."""
    try:
        assert client.sock is not None  # noqa: S101 - it answered DATA
        client.sock.settimeout(timeout)
        content, ends = _content(message), time.monotonic() + _LONGEST
        # Not at once: the timeout would be that of the whole message, and a slow line needs minutes for a large one.
        for at in range(0, len(content), _BLOCK):
            if time.monotonic() > ends:
                raise OutcomeUnknown(host=endpoint.host)
            client.send(content[at : at + _BLOCK])
        code, said = client.getreply()
    except (smtplib.SMTPException, OSError, ProtocolBroken) as error:
        raise OutcomeUnknown(host=endpoint.host) from error
    if not (200 <= code <= 299 or 400 <= code <= 599):
        raise OutcomeUnknown(host=endpoint.host)
    return code, said


def _content(message: bytes) -> bytes:
    """The message as it stands between DATA and the reply. One line end, or a lone one could smuggle a second mail."""
    lines = _LEADING_DOT.sub(b"..", _LINE_END.sub(b"\r\n", message))
    return (lines if lines.endswith(b"\r\n") else lines + b"\r\n") + b".\r\n"


def _beyond(client: smtplib.SMTP, message: bytes) -> Refusal | None:
    """Why this server can't be handed the message at all. One that is told so later may have read it for nothing."""
    most = client.esmtp_features.get("size", "").strip()  # RFC 1870 4: none or 0 is no limit that it tells
    if most.isascii() and most.isdigit() and 0 < int(most[:18]) < len(message):
        return Refusal(552, "5.3.4", f"5.3.4 This server takes messages of at most {most[:18]} bytes.")
    if not _head(message).isascii() and not client.has_extn("smtputf8"):
        return _NOT_CARRIED
    return None


def _head(message: bytes) -> bytes:
    return message.partition(b"\r\n\r\n")[0]


def _carries(client: smtplib.SMTP, addresses: Sequence[str]) -> set[str]:
    """The addresses that this server can be told at all."""
    if client.has_extn("smtputf8"):
        client.command_encoding = "utf-8"
        return set(addresses)
    return {address for address in addresses if address.isascii()}


def _options(client: smtplib.SMTP, message: bytes, addresses: set[str]) -> str:
    options = f" SIZE={len(message)}" if client.has_extn("size") else ""
    if not message.isascii() and client.has_extn("8bitmime"):
        options += " BODY=8BITMIME"
    plain = _head(message).isascii() and all(address.isascii() for address in addresses)
    return options if plain else options + " SMTPUTF8"


def _refusal(code: int, said: bytes, endpoint: Endpoint) -> Refusal:
    if not 400 <= code <= 599:
        raise ProtocolBroken(host=endpoint.host)
    return Refusal.read(code, said)


@contextmanager
def _translated(endpoint: Endpoint) -> Iterator[None]:
    try:
        yield
    except smtplib.SMTPResponseException as error:  # a line without an end
        raise ProtocolBroken(host=endpoint.host) from error
    except OSError as error:  # smtplib's own errors are OSErrors too
        raise ConnectionLost(host=endpoint.host) from error
