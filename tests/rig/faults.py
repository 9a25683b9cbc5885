"""Peers that misbehave on purpose, on real sockets with real TLS: what Dovecot and Postfix cannot be made to do.

    with FaultPeer(script, authority.issue("localhost")) as peer: …

A script is a function that talks on one connection; it runs in a thread for each. `peer.heard` holds every byte that
any client said, decrypted, so that a test can look for a password in it.
"""

from __future__ import annotations

import datetime
import ipaddress
import socket
import ssl
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = datetime.timedelta(days=1)
PATIENCE = 20.0  # seconds after which a peer that hears nothing gives up, so that no test hangs on one


@dataclass(frozen=True, slots=True)
class Certificate:
    """A server's certificate and key in one PEM file."""

    path: Path

    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.path)
        return context


class Authority:
    """A certificate authority of a test's own. `ca` is the file that makes others trust it."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="authority-")
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "fault test CA")])
        certificate = (
            self._build(self._name, self._key.public_key(), 1, 30)
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(_may_sign(), critical=True)
            .sign(self._key, hashes.SHA256())
        )
        self.ca = Path(self._folder.name) / "ca.pem"
        self.ca.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        self._issued = 0

    def __enter__(self) -> Authority:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._folder.cleanup()

    def issue(self, *names: str, begins: int = -1, ends: int = 30) -> Certificate:
        """A certificate for these names, valid from `begins` to `ends` days from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
        certificate = (
            self._build(subject, key.public_key(), -begins, ends)
            .add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        self._issued += 1
        path = Path(self._folder.name) / f"{self._issued}.pem"
        pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
        path.write_bytes(
            key.private_bytes(pem, pkcs8, serialization.NoEncryption()) + certificate.public_bytes(pem)
        )
        return Certificate(path)

    def _build(
        self, subject: x509.Name, key: ec.EllipticCurvePublicKey, days_back: int, days_on: int
    ) -> x509.CertificateBuilder:
        now = datetime.datetime.now(datetime.UTC)
        return (
            x509.CertificateBuilder(issuer_name=self._name, subject_name=subject, public_key=key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - days_back * DAY)
            .not_valid_after(now + days_on * DAY)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        )


def _may_sign() -> x509.KeyUsage:
    """Python 3.13 verifies strictly (VERIFY_X509_STRICT) and wants it, as it wants the key identifiers."""
    unused = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
              "encipher_only", "decipher_only")  # fmt: skip
    return x509.KeyUsage(key_cert_sign=True, crl_sign=True, **dict.fromkeys(unused, False))


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


class Hung(Exception):
    """The client has gone; the script ends here."""


class Talk:
    """One connection, as a script sees it. Each method raises Hung once the client is gone."""

    def __init__(
        self, connection: socket.socket, heard: list[bytes], certificate: Certificate | None
    ) -> None:
        self.connection = connection
        self._heard, self._certificate = heard, certificate
        self._left = b""
        self.line = ""  # as it was heard last; scripts are given it in capitals

    def say(self, *lines: str) -> None:
        self.send("".join(f"{line}\r\n" for line in lines).encode())

    def send(self, data: bytes) -> None:
        try:
            self.connection.sendall(data)
        except OSError as error:
            raise Hung from error

    def hear(self) -> str:
        """The next line, without its end."""
        while b"\n" not in self._left:
            self._left += self._receive()
        line, _, self._left = self._left.partition(b"\n")
        self.line = line.rstrip(b"\r").decode("utf-8", "replace")
        return self.line

    def hear_until(self, end: bytes) -> bytes:
        while end not in self._left:
            self._left += self._receive()
        found, _, self._left = self._left.partition(end)
        return found

    def hear_bytes(self, count: int) -> bytes:
        while len(self._left) < count:
            self._left += self._receive()
        found, self._left = self._left[:count], self._left[count:]
        return found

    def wait_for_the_end(self) -> None:
        """Says nothing until the client goes away."""
        with suppress(Hung):
            while True:
                self._receive()

    def start_tls(self) -> None:
        assert self._certificate is not None
        try:
            self.connection = self._certificate.context().wrap_socket(self.connection, server_side=True)
        except OSError as error:
            self.connection.close()
            raise Hung from error

    def _receive(self) -> bytes:
        try:
            data = self.connection.recv(65536)
        except OSError as error:
            raise Hung from error
        if not data:
            raise Hung
        self._heard.append(data)
        return data


Script = Callable[[Talk], None]


class FaultPeer:
    """A listening server on 127.0.0.1, known as `localhost`. With `implicit` TLS comes before the first word."""

    host = "localhost"

    def __init__(
        self, script: Script, certificate: Certificate | None = None, *, implicit: bool = True
    ) -> None:
        self._script, self._certificate = script, certificate
        self._implicit = implicit and certificate is not None
        self.heard: list[bytes] = []
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._talks: list[Talk] = []
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        for talk in self._talks:
            with suppress(OSError):
                talk.connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def has_heard(self, words: str | bytes) -> bool:
        sought = words.encode() if isinstance(words, str) else words
        return sought in b"".join(self.heard)

    def _accept(self) -> None:
        with suppress(OSError):  # the listener was shut down
            while True:
                connection, _ = self._listener.accept()
                connection.settimeout(PATIENCE)
                self.connections += 1
                self._talks.append(Talk(connection, self.heard, self._certificate))
                self._threads.append(threading.Thread(target=self._talk, args=(self._talks[-1],)))
                self._threads[-1].start()

    def _talk(self, talk: Talk) -> None:
        try:
            if self._implicit:
                talk.start_tls()
            self._script(talk)
        except (Hung, ConnectionError, ssl.SSLError):
            pass  # the last two reach a script that reads `connection` itself; Python 3.13 raises them oftener
        finally:
            talk.connection.close()


def imap_server(
    talk: Talk,
    *,
    offers: str = " AUTH=PLAIN",
    greets: bool = True,
    answer: Callable[[str, str, Talk], bool] | None = None,
) -> None:
    """Enough of an IMAP server to sign in and open INBOX. `answer(tag, command, talk)` may take a command over."""
    capabilities = f"CAPABILITY IMAP4rev1{offers}"
    if greets:
        talk.say(f"* OK [{capabilities}] ready")
    while line := talk.hear():
        tag, _, command = line.partition(" ")
        verb = command.upper()
        if answer is not None and answer(tag, verb, talk):
            continue
        if verb.startswith("CAPABILITY"):
            talk.say(f"* {capabilities}")
        elif verb == "AUTHENTICATE PLAIN":
            talk.say("+ ")
            talk.hear()
        elif verb.startswith(("EXAMINE", "SELECT")):
            talk.say("* 0 EXISTS", "* OK [UIDVALIDITY 1] ok", "* OK [UIDNEXT 1] ok")
        elif verb.startswith("LOGOUT"):
            talk.say("* BYE")
        talk.say(f"{tag} OK done")


def smtp_server(
    talk: Talk,
    *,
    features: tuple[str, ...] = ("AUTH PLAIN LOGIN",),
    greets: bool = True,
    answer: Callable[[str, Talk], bool] | None = None,
) -> None:
    """Enough of a submission server to sign in and take mail. `answer(command, talk)` may take a command over."""
    if greets:
        talk.say("220 faults.test ESMTP")
    while verb := talk.hear().upper():
        if answer is not None and answer(verb, talk):
            continue
        if verb.startswith("EHLO"):
            talk.say(*(f"250-{word}" for word in ("faults.test", *features)), "250 OK")
        elif verb.startswith("AUTH"):
            talk.say("235 2.7.0 welcome")
        elif verb.startswith("DATA"):
            talk.say("354 go on")
            talk.hear_until(b"\r\n.\r\n")
            talk.say("250 2.0.0 queued")
        elif verb.startswith("QUIT"):
            talk.say("221 bye")
            return
        else:
            talk.say("250 2.1.0 ok")
