"""The resolver over an authoritative name server as the world has them (Knot DNS)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from companion.dns.outcomes import Answer, Failed, NoRecord, Outcome, Question, RecordType
from companion.dns.resolver import Resolver
from tests.rig.knotrig import Knot
from tests.rig.ports import RigRefused

LONG = "".join(f"{number:04}" for number in range(700))  # more than a datagram holds
TOP = f"""
shop.test. 60 MX 10 Mail.Shop.test.
shop.test. 60 MX 0 .
long.shop.test. 60 TXT {" ".join(f'"{LONG[at : at + 200]}"' for at in range(0, len(LONG), 200))}
mail.shop.test. 60 A 192.0.2.1
www.shop.test. 60 CNAME mail.shop.test.
far.shop.test. 60 CNAME host.elsewhere.test.
host.elsewhere.test. 60 AAAA 2001:db8::1
1.2.0.192.in-addr.arpa. 60 PTR mail.shop.test.
*.wild.test. 60 TXT "any"
signed.test. 60 DS 1 13 2 {"AB" * 32}
signed.test. 60 NS ns.signed.test.
ns.signed.test. 60 A 127.0.0.1
broken.test. 60 NS ns.broken.test.
ns.broken.test. 60 A 127.0.0.1
away.test. 60 NS ns.far.example.
to-away.shop.test. 60 CNAME www.away.test.
"""


@pytest.fixture(scope="module")
def server() -> Iterator[Knot]:
    try:
        knot = Knot(
            {".": TOP, "signed.test": "a.signed.test. 60 A 192.0.2.9"},
            ("signed.test",),
            broken=("broken.test",),
        )
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)
    with knot:
        yield knot


def ask(server: Knot, kind: RecordType, name: str) -> Outcome:
    async def really() -> Outcome:
        return await Resolver([(server.host, server.port)]).ask(Question(kind, name))

    return asyncio.run(really())


@pytest.mark.parametrize(
    ("kind", "name", "outcome"),
    [
        ("MX", "shop.test", Answer(("0 .", "10 mail.shop.test"))),
        ("TXT", "long.shop.test", Answer((LONG,))),  # cut short over UDP, whole over TCP
        ("A", "www.shop.test", Answer(("192.0.2.1",))),
        ("CNAME", "www.shop.test", Answer(("mail.shop.test",))),
        ("AAAA", "far.shop.test", Answer(("2001:db8::1",))),
        ("CNAME", "mail.shop.test", NoRecord(exists=True)),
        ("PTR", "1.2.0.192.in-addr.arpa", Answer(("mail.shop.test",))),
        ("TXT", "x.y.wild.test", Answer(("any",))),
        ("TXT", "wild.test", NoRecord(exists=True)),
        ("A", "gone.shop.test", NoRecord(exists=False)),
        ("DS", "signed.test", Answer((f"1 13 2 {'ab' * 32}",))),
        ("A", "a.signed.test", Answer(("192.0.2.9",))),
        ("A", "x.broken.test", Failed("servfail")),
        ("TXT", "away.test", Failed("lame")),  # it only says who else should know
        ("MX", "x.away.test", Failed("lame")),
        ("A", "to-away.shop.test", Failed("lame")),
        ("DS", "away.test", NoRecord(exists=True)),  # that is its own to say
    ],
)
def test_outcomes(server: Knot, kind: RecordType, name: str, outcome: Outcome) -> None:
    assert ask(server, kind, name) == outcome


def test_keys_of_a_signed_zone(server: Knot) -> None:
    keys = ask(server, "DNSKEY", "signed.test")
    assert isinstance(keys, Answer)
    assert {text.split()[0] for text in keys.records} == {"256", "257"}
