"""What receivers saw of a domain's mail: their DMARC reports, and what they wrote on copies of it. Pure.

A report counts all mail From the domain, also what others forge. So only a source counts as ours of which some mail was
proven ours, or that the provider signed in the domain's name; what else failed is told apart, and lowers nothing. A
forwarding or a mailing list breaks proofs that were whole when the mail left: what a receiver says it was, is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from companion.health.rates import Counts
from companion.health.score import Evidence, Proof

DAYS = 30
LEAST = 3  # messages, from which on a share says something
FAILS_FROM, FAILS_SHARE = (
    10,
    0.2,
)  # from how many of our messages on, and which share of them, "receivers report it"
WITNESSES = 2  # who report it: anybody can make up a receiver of his own
FORWARDED = frozenset({"forwarded", "trusted_forwarder", "mailing_list"})
SMALL = 0.05  # of all that is ours: a source that only DKIM proves and that sends less is a forwarding
_GOOGLE = ".gappssmtp.com"
_MICROSOFT = ".onmicrosoft.com"


@dataclass(frozen=True, slots=True)
class Told:
    """`count` messages From the domain that one server sent, as receivers counted them; `sure`: how many of them in
    reports whose sender was proven, from the domains `senders`. `dkim`, `spf`: aligned. The domains are those that were
    found, whatever they prove. `ip` is empty for small sources that were summed up."""

    ip: str
    count: int
    sure: int
    dkim: bool
    spf: bool
    dkim_domain: str = ""
    spf_domain: str = ""
    dkim_passed: bool = False
    override: str = ""
    reporters: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()

    @property
    def proven(self) -> bool:
        return self.dkim or self.spf


@dataclass(frozen=True, slots=True)
class Copy:
    """What the server of one copy wrote: whether DKIM and SPF were aligned, and whether DMARC failed. None: it did not
    say."""

    dkim: bool | None
    spf: bool | None
    failed: bool | None


@dataclass(frozen=True, slots=True)
class SeenFacts:
    """Of 30 days up to `until` (ms), about mail From `domain`. `tls`: connections to its servers, by how they ended."""

    domain: str
    until: int
    reports: int = 0
    reporters: int = 0
    told: tuple[Told, ...] = ()
    copies: tuple[Copy, ...] = ()
    tls: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sight:
    """`dkim`, `spf`: aligned, of our messages; `failed`: those that neither proved. None: too few. `ours`: sources that
    are ours; `strange`: those that nothing shows to be."""

    dkim: Counts | None
    spf: Counts | None
    failed: Counts | None
    ours: tuple[Told, ...]
    strange: tuple[Told, ...]
    fails: bool


def sight(facts: SeenFacts) -> Sight:
    direct = [one for one in facts.told if one.override not in FORWARDED]
    known = {one.ip for one in direct if one.proven and one.ip}
    ours, strange = list[Told](), list[Told]()
    for one in direct:
        own = one.proven or one.ip in known or _by_provider(one, facts.domain)
        (ours if own else strange).append(one)
    total = sum(one.count for one in ours)
    passing = _forwarders(ours, total)
    dkim = _counts([(one.dkim, one.count) for one in ours], [one.dkim for one in facts.copies])
    spf = _counts(
        [(one.spf, one.count) for one in ours if one.ip not in passing], [one.spf for one in facts.copies]
    )
    copies = [one.failed for one in facts.copies]
    failed = _counts([(not one.proven, one.count) for one in ours], copies)
    sure = _counts([(not one.proven, one.sure) for one in ours], copies)
    witnesses = {name for one in ours if not one.proven and one.sure for name in one.senders}
    believed = len(witnesses) >= WITNESSES or any(copies)
    fails = believed and sure is not None and sure.of >= FAILS_FROM and sure.rate >= FAILS_SHARE
    return Sight(dkim, spf, failed, tuple(ours), tuple(strange), fails)


def with_seen(evidence: Evidence, facts: SeenFacts | None) -> Evidence:
    """The evidence with what receivers saw. What the DNS shows to be wrong today stays wrong, whatever was seen before
    it broke."""
    if facts is None:
        return evidence
    found = sight(facts)
    policed = facts.reports > 0 or any(one.failed is not None for one in facts.copies)
    dmarc = evidence.dmarc
    if dmarc is not None and policed and not dmarc.absent:
        dmarc = replace(dmarc, seen=True)
    return replace(
        evidence,
        dkim=_proof(evidence.dkim, found.dkim),
        spf=_proof(evidence.spf, found.spf),
        dmarc=dmarc,
        dmarc_fails=evidence.dmarc_fails or found.fails,
    )


def _proof(asked: Proof | None, seen: Counts | None) -> Proof | None:
    if seen is None:
        return asked
    if asked is None:
        return Proof(seen.rate, seen=True)
    return replace(
        asked, share=min(asked.share, seen.rate), seen=True, absent=asked.absent and not seen.cases
    )


def _counts(told: Sequence[tuple[bool, int]], copies: Sequence[bool | None]) -> Counts | None:
    said = [one for one in copies if one is not None]
    of = sum(count for _, count in told) + len(said)
    return Counts(sum(count for yes, count in told if yes) + sum(said), of) if of >= LEAST else None


def _by_provider(one: Told, domain: str) -> bool:
    """Google Workspace and Microsoft 365 sign in their own domains until DKIM is set up, with the customer's name in
    them: such mail is the customer's, and fails."""
    name = domain.replace(".", "-")
    if not one.dkim_passed:
        return False
    if one.dkim_domain.endswith(_GOOGLE):
        return one.dkim_domain.partition(".")[0] == name
    tenant = one.dkim_domain.removesuffix(_MICROSOFT)
    return tenant != one.dkim_domain and tenant in (domain.replace(".", ""), domain.partition(".")[0], name)


def _forwarders(ours: Sequence[Told], total: int) -> set[str]:
    sums: dict[str, list[Told]] = defaultdict(list)
    for one in ours:
        sums[one.ip].append(one)
    return {
        ip
        for ip, some in sums.items()
        if all(one.dkim and not one.spf for one in some) and sum(one.count for one in some) < SMALL * total
    }
