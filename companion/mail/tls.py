"""TLS for mail: one verifying context, and certificate errors that say what is wrong (channel.md T25).

Nothing secret is sent before the certificate is verified, and there is no "continue anyway".
"""

from __future__ import annotations

import re
import socket
import ssl
import sys
from pathlib import Path

from cryptography import x509

from companion.core.errors import (
    CertificateEnded,
    CertificateOfAnother,
    CertificateUntrusted,
    ConnectionLost,
    HostSilent,
    MailError,
    NoEncryption,
    OldEncryption,
    ProtocolBroken,
    printable,
)

# X509_V_ERR_* of OpenSSL's x509_vfy.h
_EXPIRED = 10
_OTHER_NAME = frozenset({62, 64})  # host name, IP address
_PLAIN = frozenset({"WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG"})
_OLD = frozenset({"UNSUPPORTED_PROTOCOL", "TLSV1_ALERT_PROTOCOL_VERSION", "NO_PROTOCOLS_AVAILABLE"})
_NAMES_SHOWN = 3
_HOST = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]", re.I)


class Tls:
    """One context for every connection: making one costs 30–40 ms and 1 MB.

    `ca_file` takes the place of the system's authorities; only tests and the demo have one (`settings.Peers`).
    """

    def __init__(self, ca_file: Path | None = None) -> None:
        self.context = ssl.create_default_context(cafile=ca_file)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2

    def wrap(self, connection: socket.socket, host: str) -> ssl.SSLSocket:
        """The verified, encrypted connection. Closes it and raises a MailError where that can't be had."""
        port = 0
        try:
            port = connection.getpeername()[1]
            wrapped = self.context.wrap_socket(
                connection, server_hostname=host, do_handshake_on_connect=False
            )
        except OSError as error:
            connection.close()
            raise _named(error, host, port) from error
        try:
            wrapped.do_handshake()
            _hurry(wrapped)
        except ssl.SSLCertVerificationError as error:
            chain = _chain(wrapped)
            wrapped.close()
            raise _judged(error, host, chain) from error
        except OSError as error:
            wrapped.close()
            raise _named(error, host, port) from error
        return wrapped


def _hurry(connection: socket.socket) -> None:
    """A server sends its TLS 1.3 tickets and waits for our receipt before it greets (Nagle); Linux sends that 40 ms
    late unless told otherwise."""
    if sys.platform == "linux":
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)


def _judged(error: ssl.SSLCertVerificationError, host: str, chain: list[x509.Certificate]) -> MailError:
    if error.verify_code in _OTHER_NAME:
        names = _names(chain)
        return CertificateOfAnother(host=host, names=_shown(names), other=_usable(names))
    if error.verify_code == _EXPIRED:
        ends = min((one.not_valid_after_utc for one in chain), default=None)
        return CertificateEnded(host=host, **({"date": ends.date().isoformat()} if ends else {}))
    return CertificateUntrusted(host=host)


def _named(error: OSError, host: str, port: int) -> MailError:
    if isinstance(error, TimeoutError):
        return HostSilent(host=host, port=port)
    if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        if error.reason in _PLAIN:
            return NoEncryption(host=host, port=port)
        return OldEncryption(host=host) if error.reason in _OLD else ProtocolBroken(host=host)
    return ConnectionLost(host=host)


def _chain(wrapped: ssl.SSLSocket) -> list[x509.Certificate]:
    """What the refused server showed, its own certificate first; empty where that can't be read.

    `getpeercert` answers only after a handshake that succeeded. The chain is public from Python 3.13 on.
    """
    source = wrapped if hasattr(wrapped, "get_unverified_chain") else getattr(wrapped, "_sslobj", None)
    found = (source.get_unverified_chain() if source is not None else None) or []
    try:
        return [
            x509.load_der_x509_certificate(
                one if isinstance(one, bytes) else ssl.PEM_cert_to_DER_cert(one.public_bytes())
            )
            for one in found
        ]
    except ValueError:
        return []


def _names(chain: list[x509.Certificate]) -> list[str]:
    """Whom the refused certificate is for. It is somebody's claim: shown, offered to be tried, relied on never."""
    try:
        names = chain[0].extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (IndexError, ValueError, x509.ExtensionNotFound):
        return []
    return [str(name.value) for name in names if isinstance(name, x509.DNSName | x509.IPAddress)]


def _shown(names: list[str]) -> str:
    if not names:
        return "another server"
    shown = [printable(name)[:100] for name in names[:_NAMES_SHOWN]]
    return ", ".join(shown) + (f" and {len(names) - len(shown)} more" if len(names) > len(shown) else "")


def _usable(names: list[str]) -> str | None:
    """The first that could stand in the form in place of the host: a whole name, no wildcard, no address."""
    return next((name.lower() for name in names if _HOST.fullmatch(name)), None)
