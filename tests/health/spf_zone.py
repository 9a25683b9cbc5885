"""How the tests of `check_host` ask: a zone in a table, and one sender."""

from __future__ import annotations

from companion.dns.outcomes import FailureKind
from companion.health.spf_host import Ruling, check_host
from companion.health.spf_macros import read_sender
from tests.fakes.dns import FakeDns

# Who sends, unless a test says otherwise: mail.shop.test, which both directions of the DNS know.
IP4, IP6 = "192.0.2.10", "2001:db8::10"
ZONE = """
    mail.shop.test A 192.0.2.10
    mail.shop.test AAAA 2001:db8::10
    other.test A 198.51.100.7
    other.test MX 10 mx.other.test
    mx.other.test A 198.51.100.8
    10.2.0.192.in-addr.arpa PTR mail.shop.test
    0.1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa PTR mail.shop.test
"""


def rule(
    *records: str,
    ip: str = IP4,
    mail_from: str = "maya@shop.test",
    helo: str = "mail.shop.test",
    failing: dict[str, FailureKind] | None = None,
    at: int = 0,
) -> Ruling:
    """The ruling, where a record that starts with v=spf1 is one of shop.test."""
    lines = (f"shop.test TXT {line}" if line.lower().startswith("v=spf1") else line for line in records)
    sheet = FakeDns("\n".join((ZONE, *lines)), failing).sheet()
    sheet.at = at
    ruling = check_host(read_sender(ip, mail_from, helo), sheet)
    assert not sheet.missing
    return ruling
