"""checkdmarc as the oracle: of the fault zones and a hundred more we say the same, or it stands here why not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import dns.dnssec
import dns.rdata
import pytest

from companion.dns.outcomes import Answer
from tests.health.faulty import Fault, World, read
from tests.health.opinions import Facts, ours, theirs
from tests.health.people import subject
from tests.health.test_dnssec import ask
from tests.rig.knotrig import Knot
from tests.rig.oracle import Oracle
from tests.rig.ports import RigRefused

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Difference:
    """In these zones `about` differs, and we stay with ours."""

    about: str
    reason: str
    zones: tuple[str, ...]


DIFFERENCES = (
    Difference(
        "spf",
        "The version is no exception to ABNF, whose literals are alike in capitals (RFC 7208 section 12, RFC 5234 "
        "section 2.3). checkdmarc reads it in small letters only.",
        ("in capitals",),
    ),
    Difference(
        "spf void look-ups",
        "ptr looks up the sender's address, not the domain's (RFC 7208 section 5.5): whether it finds nothing is not "
        "the record's doing. checkdmarc looks up the domain's addresses.",
        ("a ptr", "SPF that looks for names of addresses"),
    ),
    Difference(
        "dmarc",
        "Texts of another kind are discarded, not errors (RFC 9989 section 4.10). checkdmarc gives up.",
        ("a record beside another text", "another text only", "an SPF record there"),
    ),
    Difference(
        "dmarc",
        "The walk begins at the author's domain, there or not (RFC 9989 section 4.10). checkdmarc stops where the DNS "
        "has nothing at that name.",
        (
            "subdomains let off",
            "names that don't exist let off",
            "a record that older receivers don't find",
            "DMARC of the organisation in small letters",
            "two DMARC records of the organisation",
        ),
    ),
    Difference(
        "dmarc",
        "Without a valid p, or with an sp that is none, but with an address for reports, the record counts as p=none "
        "(RFC 9989 section 4.10.1). checkdmarc takes it for unusable.",
        (
            "a policy that is none, and an address",
            "a policy for what is below that is none",
            "DMARC with a misspelt policy for what is below",
        ),
    ),
    Difference(
        "dmarc",
        "A mistake behind the version is passed over, and the rest of the record holds (RFC 9989 section 4.7). "
        "checkdmarc takes the record for unusable.",
        (
            "reports to a bare address",
            "an address without mailto",
            "reports to two, with a semicolon between",
            "reports to nobody",
            "DMARC with colons",
        ),
    ),
    Difference(
        "spf look-ups",
        "An include that passes everybody is a match, and evaluation ends there (RFC 7208 sections 4.6.2 and 5.2). "
        "checkdmarc counts what stands behind it too.",
        ("an include that allows everybody",),
    ),
    Difference(
        "mx",
        "A domain that takes no mail must have no other MX (RFC 7505 section 3): we name the two that disagree, "
        "checkdmarc only the one.",
        (
            "an MX that takes no mail beside one that does",
            "an MX that doesn't exist beside one that takes no mail",
        ),
    ),
    Difference(
        "mx",
        "An address of inside networks (RFC 1918, RFC 1122 section 3.2.1.3) reaches nobody from outside. checkdmarc "
        "asks only whether there is one.",
        ("two MX that nobody outside can reach",),
    ),
    Difference(
        "bimi",
        "Both find nothing that counts; we say that the text there was meant to (BIMI draft section 4.3).",
        ("a misspelt BIMI record",),
    ),
    Difference(
        "mta-sts",
        "Both find nothing that counts; we say that the text there was meant to (RFC 8461 section 3.1).",
        ("MTA-STS in small letters",),
    ),
)


def zones() -> dict[str, Fault]:
    own = re.sub(r"(?m)^#.*\n", "", (HERE / "oracle.txt").read_text()).strip().split("\n\n")
    blocks = (block.strip("\n") for block in own)
    return dict(read((HERE / "faults.txt").read_text())) | {
        name: fault for block in blocks for name, fault in read(f"{block}\n  - -> -")
    }


ZONES = zones()
Pair = tuple[Facts, Facts]


@pytest.fixture(scope="module")
def opinions() -> Iterator[dict[str, Pair]]:
    world = World()
    subjects = {name: world.settle(number, fault) for number, (name, fault) in enumerate(ZONES.items(), 1)}
    try:
        server = Knot({".": world.zone()})
    except RigRefused as refused:
        pytest.fail(str(refused), pytrace=False)
    with server:
        oracle = Oracle(server.host, server.port)
        yield {name: (ours(server, who), theirs(oracle, who)) for name, who in subjects.items()}


@pytest.mark.parametrize("name", ZONES)
def test_both_say_the_same_or_it_is_known_why_not(opinions: dict[str, Pair], name: str) -> None:
    our, their = opinions[name]
    differing = {about for about in our.keys() & their.keys() if our[about] != their[about]}
    explained = {one.about for one in DIFFERENCES if name in one.zones}
    assert differing == explained, {about: (our[about], their[about]) for about in differing ^ explained}


def test_the_comparison_is_whole(opinions: dict[str, Pair]) -> None:
    assert len(ZONES) >= 200
    known = {name for one in DIFFERENCES for name in one.zones}
    assert known <= ZONES.keys()
    compared = {about for our, their in opinions.values() for about in our.keys() & their.keys()}
    assert compared == {
        "spf", "spf look-ups", "spf void look-ups", "dmarc", "dmarc stands at", "dmarc policy", "reports go to",
        "reports refused", "mx", "mta-sts", "tls-rpt", "bimi", "dnssec",
    }  # fmt: skip
    for about in compared - {"dnssec"}:  # of each there are several sayings
        assert len({our[about] for our, _ in opinions.values() if about in our}) > 1


def test_zones_that_are_signed() -> None:
    names = ("signed.test", "broken.test", "half.test")
    whole = {name: f"{name}. 60 A 192.0.2.1" for name in names}
    top = "plain.test. 60 A 192.0.2.1\n" + "".join(
        f"{name}. 60 NS ns.{name}.\nns.{name}. 60 A 127.0.0.1\n" for name in names
    )
    with Knot({".": top, **whole}, signed=names) as server:
        keys = ask(server, "DNSKEY", "signed.test")
        assert isinstance(keys, Answer)
        key = next(text for text in keys.records if text.startswith("257 "))
        ds = dns.dnssec.make_ds("signed.test.", dns.rdata.from_text("IN", "DNSKEY", key), "SHA256").to_text()
        server.put({".": f"{top}signed.test. 60 DS {ds}\nbroken.test. 60 DS {ds}"})
        oracle = Oracle(server.host, server.port)
        found = {
            name: (ours(server, subject(name))["dnssec"], oracle.dnssec(name))
            for name in (*names, "plain.test")
        }
    assert found == {
        "signed.test": (True, True),
        "broken.test": (False, False),
        "half.test": (False, False),
        "plain.test": (False, False),
    }
