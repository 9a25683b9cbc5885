"""The demo's mail host: pymap keeps mail (IMAP with STARTTLS), aiosmtpd takes what is sent (STARTTLS too)."""

from __future__ import annotations

import logging
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword

from companion.core.secret import Secret
from companion.demo.certificates import Certificates
from companion.demo.ports import free_port, wait_for
from companion.mail.endpoint import Endpoint, Login

HOST = "localhost"


@dataclass
class MailHost:
    """Where the one mailbox of the demo lives. `accepted` holds the Message-ID of each message the host took."""

    address: str
    password: Secret
    imap: Endpoint
    smtp: Endpoint
    accepted: list[str] = field(default_factory=list)

    @property
    def login(self) -> Login:
        return Login(self.address, self.password)


class _Taker:
    """aiosmtpd's handler: takes every message, keeps its id."""

    def __init__(self, accepted: list[str]) -> None:
        self.accepted = accepted

    async def handle_DATA(self, server: object, session: object, envelope: Envelope) -> str:  # noqa: ARG002
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        self.accepted.append(str(message_from_bytes(content)["Message-ID"]))
        return "250 2.0.0 taken"


@contextmanager
def mail_host(
    directory: Path, certificates: Certificates, address: str, password: Secret
) -> Iterator[MailHost]:
    """Runs both servers on free loopback ports until the block ends."""
    host = MailHost(
        address,
        password,
        imap=Endpoint(HOST, free_port(), "starttls"),
        smtp=Endpoint(HOST, free_port(), "starttls"),
    )
    with (directory / "imap.log").open("ab") as log:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter, fixed words
            [
                sys.executable, "-c", "from pymap.main import main; main()", "--no-service", "managesieve",
                "--host", "127.0.0.1", "--port", str(host.imap.port),
                "--cert", str(certificates.certificate), "--key", str(certificates.key),
                "dict", "--demo-user", address, "--demo-password", password.reveal(),
            ],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
    controller = _submission(host, certificates)
    try:
        controller.start()
        wait_for(host.imap.port)
        yield host
    finally:
        controller.stop()
        process.terminate()
        process.wait(10)


def _submission(host: MailHost, certificates: Certificates) -> Controller:
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # aiosmtpd's notes to its own developers
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificates.certificate, certificates.key)

    def judge(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:  # noqa: ARG001
        good = (
            isinstance(data, LoginPassword)
            and data.login.decode() == host.address
            and data.password.decode() == host.password.reveal()
        )
        return AuthResult(success=good, handled=True)

    return Controller(
        _Taker(host.accepted),
        hostname="127.0.0.1",
        port=host.smtp.port,
        tls_context=context,
        require_starttls=True,
        auth_required=True,
        authenticator=judge,
        ident="demo",
        server_hostname=HOST,  # else it looks up the name of this machine, which asks the network
    )
