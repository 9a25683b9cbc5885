"""DNSSEC over a real name server that signs: zones that are signed, half signed, not signed, and broken."""

from __future__ import annotations

import asyncio

import dns.dnssec
import dns.rdata
import pytest

from companion.dns.outcomes import Answer, Outcome, Question, RecordType
from companion.dns.resolver import Resolver
from companion.dns.signing import vouched
from companion.health import dnssec
from companion.health.checkup import settle
from companion.health.findings import Finding
from companion.health.verdict import Verdict
from tests.fakes.dns import FakeDns
from tests.health.people import AT, subject
from tests.rig.knotrig import Knot
from tests.rig.ports import RigRefused

SIGNED = ("signed.test", "broken.test", "half.test")


def ask(server: Knot, kind: RecordType, name: str) -> Outcome:
    async def really() -> Outcome:
        return await Resolver([(server.host, server.port)]).ask(Question(kind, name))

    return asyncio.run(really())


def judge(server: Knot, domain: str) -> Finding:
    async def really() -> Verdict:
        resolver = Resolver([(server.host, server.port)])
        return await settle(lambda sheet: dnssec.judge(subject(domain), sheet), resolver, AT)

    verdict = asyncio.run(really())
    (finding,) = verdict.findings
    assert verdict.proof is None
    return finding


@pytest.fixture(scope="module")
def found() -> dict[str, Finding]:
    zones = {name: f"{name}. 60 A 192.0.2.1" for name in SIGNED}
    below = "\n".join(f"{name}. 60 NS ns.{name}.\nns.{name}. 60 A 127.0.0.1" for name in SIGNED)
    top = f"plain.test. 60 A 192.0.2.1\n{below}\n"
    try:
        server = Knot({".": top, **zones}, signed=SIGNED)
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)
    with server:
        keys = ask(server, "DNSKEY", "signed.test")
        assert isinstance(keys, Answer)
        key = next(text for text in keys.records if text.startswith("257 "))
        made = dns.dnssec.make_ds("signed.test.", dns.rdata.from_text("IN", "DNSKEY", key), "SHA256")
        ds = made.to_text()
        server.put({".": f"{top}signed.test. 60 DS {ds}\nbroken.test. 60 DS {ds}\nplain.test. 60 TXT x"})
        return {name: judge(server, name) for name in (*SIGNED, "plain.test")}


@pytest.mark.parametrize(
    ("domain", "name", "severity", "title"),
    [
        ("signed.test", "ok", "ok", "Your DNS is signed"),
        ("broken.test", "broken", "fix", "DNSSEC is broken"),
        ("half.test", "none", "hint", "Signed, but nobody knows"),
        ("plain.test", "none", "hint", "DNSSEC isn't set up"),
    ],
)
def test_zones(found: dict[str, Finding], domain: str, name: str, severity: str, title: str) -> None:
    finding = found[domain]
    assert (finding.id, finding.severity, finding.title) == (f"dnssec.{name}", severity, title)
    assert [evidence.question for evidence in finding.evidence] == [f"DS at {domain}", f"DNSKEY at {domain}"]


def test_a_parent_that_vouches_for_keys_that_are_not_there() -> None:
    ds = "1 13 2 " + "AB" * 32
    (finding,) = dnssec.judge(subject(), FakeDns(f"shop.test DS {ds}").sheet()).findings
    assert finding.id == "dnssec.broken"
    silent = dnssec.judge(subject(), FakeDns(f"shop.test DS {ds}", {"shop.test": "timeout"}).sheet())
    assert silent.asked is False


def test_what_is_unknown_is_not_wrong() -> None:
    key = "257 3 13 MthfPF5ftK+wr+SugVDg4yqsQjgpuNtxVRKU9mblMLpmAlWzyISuy5MEAUX0rd3RdK43i79TktgOiVRr0Atv4Q=="
    assert vouched("shop.test", ("1 13 99 ABCD",), (key,)) is None  # a digest of a kind that we don't know
    assert vouched("shop.test", ("1 13 2 " + "AB" * 32,), (key,)) is False
    assert vouched("shop.test", ("what", ""), ("nonsense",)) is None
