"""Sums up the records of a DMARC report by where mail came from and how well it was proven. Pure."""

from __future__ import annotations

import ipaddress
from collections import defaultdict
from dataclasses import dataclass, field, replace
from operator import attrgetter

from companion.dns.organisation import organisation
from companion.syncing.reports.said import MOST_COUNT, Source, count, name

MOST_SOURCES = 200  # of one report, those that sent most; the others are summed up
MOST_SIGNATURES = 20  # of one record
DISPOSITIONS = ("none", "quarantine", "reject", "pass")


@dataclass(slots=True)
class Record:
    """What stands in one record, as it is read: values by the names of element and parent."""

    values: dict[str, str] = field(default_factory=dict)
    checked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def begin(self, method: str) -> None:
        """One signature, or one envelope, begins."""
        self.checked.append((method, {}))

    def told(self, parent: str, here: str, text: str) -> None:
        if parent in ("dkim", "spf") and self.checked:
            self.checked[-1][1].setdefault(here, text)
        else:
            self.values.setdefault(f"{parent}.{here}", text)

    def of(self, method: str) -> list[dict[str, str]]:
        """But for SPF of a HELO name, which proves no author (RFC 9989 section 4.4.2)."""
        found = (told for kind, told in self.checked if kind == method and told)
        return [told for told in found if told.get("scope", "").lower() != "helo"][:MOST_SIGNATURES]


class Sums:
    """Rows that differ in their number alone are one."""

    def __init__(self) -> None:
        self.records = 0
        self._found: dict[Source, int] = defaultdict(int)

    def add(self, record: Record) -> None:
        self.records += 1
        if number := count(record.values.get("row.count", "")):
            self._found[source(record)] += number

    def sources(self, published: str) -> tuple[Source, ...]:
        """`published`: the domain of the policy, for what does not say which domain mail was From. Other domains'
        mail is left out."""
        family = organisation(published)
        named: dict[Source, int] = defaultdict(int)
        for one, number in self._found.items():
            domain = one.domain or published
            if domain == published or organisation(domain) == family:
                named[replace(one, domain=domain)] += number
        rows = [replace(one, count=min(number, MOST_COUNT)) for one, number in named.items()]
        rows.sort(key=attrgetter("count"), reverse=True)
        rest: dict[Source, int] = defaultdict(int)
        for one in rows[MOST_SOURCES:]:
            key = Source(one.domain, "", 0, one.disposition, one.dkim_aligned, one.spf_aligned)
            rest[key] += one.count
        most = (replace(one, count=min(number, MOST_COUNT)) for one, number in rest.items())
        return (*rows[:MOST_SOURCES], *list(most)[:MOST_SOURCES])


def source(record: Record) -> Source:
    """The record without its number. What the receiver made of alignment counts; where it does not say, what it found
    is compared with From. What is valid for the very domain in From is aligned, even where it says that it is not."""
    said = record.values
    domain = name(said.get("identifiers.header_from", ""))
    signature = _best(record.of("dkim"), domain)
    envelope = _best(record.of("spf"), domain)
    disposition = said.get("policy_evaluated.disposition", "").lower()
    return Source(
        domain=domain,
        ip=_ip(said.get("row.source_ip", "")),
        count=0,
        disposition=disposition if disposition in DISPOSITIONS else "none",
        dkim_aligned=_aligned(said.get("policy_evaluated.dkim", ""), signature, domain),
        spf_aligned=_aligned(said.get("policy_evaluated.spf", ""), envelope, domain),
        dkim=_word(signature.get("result", "")),
        dkim_domain=name(signature.get("domain", "")),
        selector=name(signature.get("selector", ""), 63 * 4),
        spf=_word(envelope.get("result", "")),
        spf_domain=name(envelope.get("domain", "")),
        override=_word(said.get("reason.type", "")),
    )


def _best(found: list[dict[str, str]], domain: str) -> dict[str, str]:
    """Of several the one that proves most: valid and for the same domain, then valid, then for the same domain."""

    def rank(one: dict[str, str]) -> int:
        valid, same = _word(one.get("result", "")) == "pass", _related(name(one.get("domain", "")), domain)
        return (0 if same else 1) if valid else 2 if same else 3

    return min(found, key=rank, default={})


def _aligned(evaluated: str, found: dict[str, str], domain: str) -> bool:
    told, proven = _word(evaluated), name(found.get("domain", ""))
    if _word(found.get("result", "")) != "pass" or not domain:
        return told == "pass"
    return told == "pass" or proven == domain or (not told and _related(proven, domain))


def _related(one: str, other: str) -> bool:
    return bool(one) and bool(other) and (one == other or organisation(one) == organisation(other))


def _word(text: str) -> str:
    """A result; `hardfail` is what some servers still say."""
    lowered = text.strip().lower()[:20]
    return "fail" if lowered == "hardfail" else lowered if lowered.replace("_", "").isalnum() else ""


def _ip(text: str) -> str:
    try:
        found = ipaddress.ip_address(text.strip().strip("[]")[:60])
    except ValueError:
        return ""
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return str(mapped or found)
