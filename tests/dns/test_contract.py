"""The fake DNS of the rules' tests answers as the real resolver does over a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, Question
from companion.dns.resolver import Resolver
from tests.fakes.dns import Asked, FakeDns
from tests.rig.servers import DnsRig

RECORDS = f"""
    shop.test MX 20 b.mail.test
    shop.test MX 10 a.mail.test
    shop.test NS ns1.host.test
    shop.test TXT v=spf1 mx -all
    shop.test TXT another=text; with; semicolons
    long._domainkey.shop.test TXT v=DKIM1; p={"A" * 500}
    null.test MX 0 .
    _imaps._tcp.shop.test SRV 0 1 993 imap.mail.test
    _pop3s._tcp.shop.test SRV 0 0 0 .
    a.mail.test A 192.0.2.1
    a.mail.test AAAA 2001:db8::1
    1.2.0.192.in-addr.arpa PTR a.mail.test
"""


@pytest.fixture(params=["fake", "real"])
def ask(request: pytest.FixtureRequest, dns_rig: Callable[[str], DnsRig]) -> Callable[[Question], Outcome]:
    fake = FakeDns(RECORDS, {"broken.test": "servfail", "no.test": "refused"})
    if request.param == "fake":
        return lambda question: asyncio.run(Asked(fake).ask(question))
    rig = dns_rig(f"{fake.zone()}\nbroken.test ! servfail\nno.test ! refused")

    async def really(question: Question) -> Outcome:
        return await Resolver([(rig.host, rig.port)]).ask(question)

    return lambda question: asyncio.run(really(question))


@pytest.mark.parametrize(
    ("question", "outcome"),
    [
        (Question("MX", "shop.test"), Answer(("10 a.mail.test", "20 b.mail.test"))),
        (Question("MX", "null.test"), Answer(("0 .",))),
        (Question("SRV", "_imaps._tcp.shop.test"), Answer(("0 1 993 imap.mail.test",))),
        (Question("SRV", "_pop3s._tcp.shop.test"), Answer(("0 0 0 .",))),
        (Question("SRV", "_pop3._tcp.shop.test"), NoRecord(exists=False)),
        (Question("NS", "shop.test"), Answer(("ns1.host.test",))),
        (Question("TXT", "shop.test"), Answer(("another=text; with; semicolons", "v=spf1 mx -all"))),
        (Question("TXT", "long._domainkey.shop.test"), Answer((f"v=DKIM1; p={'A' * 500}",))),
        (Question("A", "a.mail.test"), Answer(("192.0.2.1",))),
        (Question("AAAA", "a.mail.test"), Answer(("2001:db8::1",))),
        (Question("PTR", "1.2.0.192.in-addr.arpa"), Answer(("a.mail.test",))),
        (Question("A", "shop.test"), NoRecord(exists=True)),
        (Question("TXT", "_domainkey.shop.test"), NoRecord(exists=True)),
        (Question("A", "nowhere.test"), NoRecord(exists=False)),
        (Question("TXT", "broken.test"), Failed("servfail")),
        (Question("TXT", "no.test"), Failed("refused")),
    ],
)
def test_outcomes(ask: Callable[[Question], Outcome], question: Question, outcome: Outcome) -> None:
    assert ask(question) == outcome
