"""Counts what the DNS told together with all other facts: score, and findings with their gains. Pure.

It is done at a check-up, and again whenever syncing found something out, without asking the DNS anew.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from companion.health import placement, seen_findings
from companion.health.findings import SEVERITIES, Check, Finding
from companion.health.placement import PlacementFacts, inboxed
from companion.health.providers import owner_of
from companion.health.score import Evidence, Proof, Score, rise, score
from companion.health.seen import SeenFacts, with_seen
from companion.health.stream import StreamFacts, with_stream
from companion.health.stream_findings import judge
from companion.health.volume import VolumeFacts


@dataclass(frozen=True, slots=True)
class Kept:
    """What one check last found out, for the day it can't ask: when, whether it passed, and its proof."""

    at: int
    passed: bool
    proof: Proof | None

    @staticmethod
    def read(value: Mapping[str, Any]) -> Kept:
        proof = value["proof"]
        return Kept(value["at"], value["passed"], None if proof is None else Proof(**proof))


@dataclass(frozen=True, slots=True)
class Mend:
    """What following a fix makes of one check's proof."""

    check: Check
    proof: Proof

    @staticmethod
    def read(value: Mapping[str, Any]) -> Mend:
        return Mend(value["check"], Proof(**value["proof"]))


@dataclass(frozen=True, slots=True)
class Asked:
    """What the DNS told, to be counted anew when other facts change. `mends`: by the ids of `findings`; None where a
    finding has no fix that counts."""

    findings: tuple[Finding, ...]
    mends: Mapping[str, Mend | None]
    kept: Mapping[Check, Kept]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known without asking anybody: from the ledger, of what came back, and where tests arrived."""

    volume: VolumeFacts | None = None
    stream: StreamFacts | None = None
    seen: SeenFacts | None = None
    placement: PlacementFacts | None = None
    disconnected: bool = False


def count(
    domain: str,
    at: int,
    asked: Asked,
    facts: Facts,
    *,
    held: Score | None = None,
    pending: Collection[Check] = (),
) -> tuple[Score, tuple[Finding, ...]]:
    """Score and findings, worst first, of what the DNS told and all other facts as they are at `at` (ms). `held`: the
    score that stands whatever they say.
    """
    proofs = {check: one.proof for check, one in asked.kept.items()}
    evidence = _evidence(proofs, facts)
    result = held or score(evidence)
    owner = owner_of(domain)
    findings = []
    for finding in asked.findings:
        mend = asked.mends.get(finding.id)
        gain = 0.0
        if mend is not None and finding.fix is not None:
            # What was not known may lower a high score once it is, and yet nobody loses points by a fix.
            gain = max(rise(result, score(_evidence({**proofs, mend.check: mend.proof}, facts))), 0.0)
        findings.append(replace(finding, gain=gain))
    findings += judge(facts.stream, evidence, at)
    findings += placement.judge(facts.placement, evidence, at)
    told = seen_findings.judge(facts.seen, _unseen(proofs, facts), at)
    findings += (one for one in told if one.check not in pending and (owner is None or one.fix is None))
    findings.sort(key=lambda finding: (SEVERITIES.index(finding.severity), -finding.gain, finding.id))
    return result, tuple(findings)


def _evidence(proofs: Mapping[Check, Proof | None], facts: Facts) -> Evidence:
    return with_stream(with_seen(_unseen(proofs, facts), facts.seen), facts.stream)


def _unseen(proofs: Mapping[Check, Proof | None], facts: Facts) -> Evidence:
    """All but what receivers saw."""
    lists, tracking = proofs.get("blocklists"), proofs.get("tracking")
    known = Evidence(
        spf=proofs.get("spf"),
        dkim=proofs.get("dkim"),
        dmarc=proofs.get("dmarc"),
        ptr_tls=proofs.get("ptr"),
        lists=None if lists is None else lists.share,
        links=None if tracking is None else tracking.share,
        major_blocklist=lists is not None and lists.broken,
        volume=facts.volume,
        inboxed=inboxed(facts.placement),
        disconnected=facts.disconnected,
    )
    return with_stream(known, facts.stream)
