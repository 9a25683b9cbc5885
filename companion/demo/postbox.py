"""The mailbox behind the webmail page."""

from __future__ import annotations

import imaplib
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from companion.mail.endpoint import Endpoint, Login


@dataclass(frozen=True, slots=True)
class Postbox:
    """Spoken to with the standard library, not our own code: it is the outside world."""

    address: str
    login: Login
    imap: Endpoint
    smtp: Endpoint
    trust: ssl.SSLContext

    @contextmanager
    def receiving(self) -> Iterator[imaplib.IMAP4]:
        client = (
            imaplib.IMAP4_SSL(self.imap.host, self.imap.port, ssl_context=self.trust)
            if self.imap.security == "tls"
            else imaplib.IMAP4(self.imap.host, self.imap.port)
        )
        with client:
            # imaplib sends a literal and its end apart; without this each append waits 40 ms for a delayed ACK
            client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self.imap.security == "starttls":
                client.starttls(self.trust)
            client.login(self.login.user, self.login.secret.reveal())
            yield client

    def submit(self, sender: str, to: list[str], wire: bytes) -> None:
        host, port = self.smtp.host, self.smtp.port
        if self.smtp.security == "tls":
            client: smtplib.SMTP = smtplib.SMTP_SSL(host, port, "[127.0.0.1]", context=self.trust)
        else:
            client = smtplib.SMTP(host, port, "[127.0.0.1]")
            client.starttls(context=self.trust)
        with client:
            client.login(self.login.user, self.login.secret.reveal())
            client.sendmail(sender, to, wire)
