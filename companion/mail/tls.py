"""TLS for mail: one verifying context, and certificate errors that say what is wrong (channel.md T25).

Nothing secret is sent before the certificate is verified, and there is no "continue anyway".
"""

from __future__ import annotations

import socket
import ssl
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
        except ssl.SSLCertVerificationError as error:
            names = _names(wrapped)
            wrapped.close()
            raise _judged(error, host, names) from error
        except OSError as error:
            wrapped.close()
            raise _named(error, host, port) from error
        return wrapped


def _judged(error: ssl.SSLCertVerificationError, host: str, names: str) -> MailError:
    if error.verify_code in _OTHER_NAME:
        return CertificateOfAnother(host=host, names=names)
    if error.verify_code == _EXPIRED:
        return CertificateEnded(host=host)
    return CertificateUntrusted(host=host)


def _named(error: OSError, host: str, port: int) -> MailError:
    if isinstance(error, TimeoutError):
        return HostSilent(host=host, port=port)
    if isinstance(error, ssl.SSLError) and not isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        if error.reason in _PLAIN:
            return NoEncryption(host=host, port=port)
        return OldEncryption(host=host) if error.reason in _OLD else ProtocolBroken(host=host)
    return ConnectionLost(host=host)


def _names(wrapped: ssl.SSLSocket) -> str:
    """Whom the refused certificate is for, to be shown; it is somebody's claim and nothing relies on it.

    `getpeercert` answers only after a handshake that succeeded. The chain is public from Python 3.13 on.
    """
    source = wrapped if hasattr(wrapped, "get_unverified_chain") else getattr(wrapped, "_sslobj", None)
    chain = source.get_unverified_chain() if source is not None else None
    if not chain:
        return "another server"
    first = chain[0] if isinstance(chain[0], bytes) else ssl.PEM_cert_to_DER_cert(chain[0].public_bytes())
    try:
        names = x509.load_der_x509_certificate(first).extensions.get_extension_for_class(
            x509.SubjectAlternativeName
        )
        found = [str(name.value) for name in names.value if isinstance(name, x509.DNSName | x509.IPAddress)]
    except (ValueError, x509.ExtensionNotFound):
        found = []
    if not found:
        return "another server"
    shown = [printable(name)[:100] for name in found[:_NAMES_SHOWN]]
    return ", ".join(shown) + (f" and {len(found) - len(shown)} more" if len(found) > len(shown) else "")
