"""The demo's name server: dnslib answering for one domain whose DNS has a gap worth finding."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from dnslib import QTYPE, RCODE, RR, DNSRecord
from dnslib.server import BaseResolver, DNSLogger, DNSServer

DOMAIN = "northbeam.test"

# DMARC is missing on purpose, and SPF allows more than it should need to: the findings of the demo.
ZONE = f"""
{DOMAIN}. 300 IN MX 10 mail.{DOMAIN}.
{DOMAIN}. 300 IN TXT "v=spf1 a:mail.{DOMAIN} ~all"
mail.{DOMAIN}. 300 IN A 203.0.113.25
default._domainkey.{DOMAIN}. 300 IN TXT "v=DKIM1; k=rsa; p={{key}}"
"""


class Answers(BaseResolver):  # type: ignore[misc]  # dnslib has no types
    """Answers from a list of records: NXDOMAIN for unknown names, an empty answer for unknown types."""

    def __init__(self, zone: str) -> None:
        self.records = RR.fromZone(zone)

    def resolve(self, request: DNSRecord, handler: object) -> DNSRecord:  # noqa: ARG002 - dnslib's signature
        reply = request.reply()
        reply.header.ra = 1
        named = [record for record in self.records if record.rname == request.q.qname]
        below = any(record.rname.matchSuffix(request.q.qname) for record in self.records)
        for record in named:
            if QTYPE[record.rtype] == QTYPE[request.q.qtype]:
                reply.add_answer(record)
        if not named and not below:
            reply.header.rcode = RCODE.NXDOMAIN
        return reply


@contextmanager
def name_server(dkim_key: str) -> Iterator[tuple[str, int]]:
    """Serves the zone over UDP and TCP on a free loopback port; yields its address."""
    answers = Answers(_split_long(ZONE.format(key=dkim_key)))
    quiet = DNSLogger(logf=lambda _: None)
    udp = DNSServer(answers, address="127.0.0.1", port=0, logger=quiet)
    port = udp.server.server_address[1]
    tcp = DNSServer(answers, address="127.0.0.1", port=port, tcp=True, logger=quiet)
    for server in (udp, tcp):
        server.start_thread()
    try:
        yield "127.0.0.1", port
    finally:
        for server in (udp, tcp):
            server.stop()
            server.server.server_close()


def _split_long(zone: str) -> str:
    """TXT strings hold 255 bytes at most (RFC 1035 3.3); a longer value is several strings."""
    lines = []
    for line in zone.splitlines():
        head, quote, text = line.partition('"')
        value = text.rstrip('"')
        parts = " ".join(f'"{value[at : at + 200]}"' for at in range(0, len(value), 200))
        lines.append(head + parts if quote else line)
    return "\n".join(lines)


def dkim_key() -> str:
    """A public key as a DKIM record holds it (RFC 6376 3.6.1)."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).public_key()
    der = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(der).decode()
