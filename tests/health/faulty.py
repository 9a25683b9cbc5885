"""Domains with one fault each, all served by one real name server, and what a user does in the DNS to mend them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from companion.health.blocklist_table import LISTS
from companion.health.findings import Finding
from companion.health.sheet import Signature, Subject
from tests.health.keys import ed25519, rsa
from tests.health.people import AT

KEY = rsa(2048)
GOOD_KEY = f"v=DKIM1; k=rsa; p={KEY}"
Record = tuple[str, str, str]  # name, type, data


@dataclass(frozen=True, slots=True)
class Fault:
    """One row of the table. `instead`: records in the place of the good ones of the same name and type, DOM for the
    domain and NUM for its number; a name and type alone takes them away. `value`: what the fix's record says, None
    where it has none.
    """

    expected: str  # the finding
    value: str | None
    instead: tuple[str, ...]
    provider: str | None = "google_workspace"  # None: a server of its own
    signed: tuple[str, ...] = ()  # domains that sign, under the selector `sel`
    tracking: bool = False
    below: str = ""  # the mailbox's domain is so much longer


class World:
    """The records of all domains, as name → type → data."""

    def __init__(self) -> None:
        self.records: list[Record] = list(_lines(COMMON))
        for of in LISTS:
            answer = "127.0.0.254" if of.bits else next(iter(of.reasons))
            self.records.append((f"{of.probe}.{of.zone}", "A", answer))

    def settle(self, number: int, fault: Fault) -> Subject:
        """Gives the fault a domain of its own."""
        domain = f"d{number}.test"

        def here(text: str) -> str:
            return text.replace("DOM", domain).replace("NUM", str(number))

        found: dict[tuple[str, str], list[str]] = {}
        for part in (GOOD, "" if fault.provider else OWN, "\n".join(fault.instead)):
            fresh: dict[tuple[str, str], list[str]] = {}
            for name, kind, data in _lines(here(part)):
                fresh.setdefault((name, kind), []).extend([data] if data else [])
            found |= fresh
        self.records += [(*key, data) for key, texts in found.items() for data in texts]
        whole = f"{fault.below}{domain}"
        signatures = tuple(Signature("sel", here(one), "bounce") for one in fault.signed)
        return Subject(
            whole, domain, AT, f"ann@{whole}",
            fault.provider or "custom", None if fault.provider else f"smtp.{domain}",
            signatures, (f"link.{domain}", "track.endpoint.test") if fault.tracking else None,
        )  # fmt: skip

    def follow(self, found: Finding) -> None:
        """Does in the DNS what the fix says, and no more."""
        assert found.fix is not None
        record = found.fix.record
        if record is not None:
            if record.replaces is not None:
                self.records.remove((record.host, record.type, record.replaces))
            self.records.append((record.host, record.type, record.value))
        kind, host = found.evidence[0].question.split(" at ")
        for step in found.fix.steps:
            alias = re.fullmatch(r"Delete the CNAME at (\S+), which leads to (\S+)", step)
            if alias is not None:
                self.records.remove((alias[1], "CNAME", alias[2]))
            gone = re.fullmatch(r"Delete (?:the other one|this record): (.*)", step)
            if gone is not None:
                self.records.remove((host, kind, gone[1]))

    def zone(self) -> str:
        return "\n".join(
            f"{name}. 60 {kind} {_data(kind, data)}" for name, kind, data in dict.fromkeys(self.records)
        )


def read(table: str) -> Iterable[tuple[str, Fault]]:
    """The rows of faults.txt by their names."""
    table = (
        table.replace("$KEY", KEY).replace("$ED25519", ed25519()).replace("$TORN", f'{KEY[:40]}" "{KEY[40:]}')
    )
    for block in re.sub(r"(?m)^#.*\n", "", table).strip().split("\n\n"):
        title, *instead, outcome = block.strip("\n").splitlines()
        name, _, special = title.rstrip("]").partition(" [")
        words = special.split(", ") if special else []
        provider = next((word for word in words if word == "microsoft365"), "google_workspace")
        expected, value = outcome.strip().split(" -> ")
        yield name, Fault(
            expected, None if value == "-" else value, tuple(line.strip() for line in instead),
            provider=None if "own server" in words else provider,
            signed=tuple(word.removeprefix("signed by ") for word in words if word.startswith("signed by ")),
            tracking="tracking" in words,
            below=next((word.removeprefix("below ") for word in words if word.startswith("below ")), ""),
        )  # fmt: skip


def _lines(text: str) -> Iterable[Record]:
    for line in text.splitlines():
        if line.strip():
            name, kind, data = (*line.strip().split(" ", 2), "")[:3]
            yield name, kind, data


def _data(kind: str, data: str) -> str:
    if kind == "TXT":
        escaped = data.replace("\\", "\\\\").replace('"', '\\"')
        return " ".join(f'"{escaped[at : at + 200]}"' for at in range(0, len(escaped), 200))
    return f"{data.rstrip('.')}." if kind in ("MX", "CNAME", "PTR", "NS") else data


COMMON = """
    smtp.google.com A 192.0.2.250
    _spf.google.com TXT v=spf1 ip4:198.51.100.0/24 ~all
    spf.protection.outlook.com TXT v=spf1 ip4:203.0.113.0/24 -all
    track.endpoint.test A 192.0.2.251
"""
GOOD = f"""
    DOM MX 1 smtp.google.com
    DOM TXT v=spf1 include:_spf.google.com ~all
    google._domainkey.DOM TXT {GOOD_KEY}
    sel._domainkey.DOM TXT {GOOD_KEY}
    _dmarc.DOM TXT v=DMARC1; p=reject; rua=mailto:ann@DOM
    _smtp._tls.DOM TXT v=TLSRPTv1; rua=mailto:ann@DOM
    _mta-sts.DOM TXT v=STSv1; id=1
    mta-sts.DOM A 192.0.2.252
    link.DOM CNAME track.endpoint.test
"""
OWN = """
    DOM MX 10 mail.DOM
    DOM TXT v=spf1 mx ~all
    mail.DOM A 192.0.2.NUM
    smtp.DOM A 192.0.2.NUM
    NUM.2.0.192.in-addr.arpa PTR smtp.DOM
"""
