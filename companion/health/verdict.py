"""What one standard's rule comes to, and the ways all of them say that they could not ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from companion.core.wording import Said, say
from companion.dns.outcomes import FailureKind
from companion.health.findings import Check, Evidence, Finding, Fix, Severity
from companion.health.score import Proof
from companion.health.sheet import Subject

WHY: dict[FailureKind, Said] = {
    "servfail": say("The name servers of this domain answer with an error."),
    "refused": say("Your name server refused the question."),
    "lame": say("The name server that was asked doesn't answer for this domain; it only names others."),
    "broken": say("The answer could not be read."),
    "timeout": say("The name servers didn't answer in time."),
    "unreachable": say("No name server could be reached."),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """`proof` is for the score, None if nothing is known. `repairs`: the proof once that finding alone is fixed, of
    this check, or of `mends` where the fix is another check's matter.

    `failed` says how where the DNS gave no usable answer; then what was known before still holds.
    """

    findings: tuple[Finding, ...]
    proof: Proof | None = None
    repairs: Mapping[str, Proof] = field(default_factory=dict)
    failed: FailureKind | None = None
    mends: Check | None = None

    @property
    def asked(self) -> bool:
        return self.failed is None

    @property
    def heard(self) -> bool:
        """Something rests on an answer; what stands for itself says nothing about the name servers."""
        return any(finding.evidence for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Scribe:
    """Writes the findings of one check."""

    check: Check
    subject: Subject

    def finding(
        self,
        name: str,
        severity: Severity,
        title: Said,
        text: Said,
        *evidence: Evidence,
        fix: Fix | None = None,
    ) -> Finding:
        return Finding(
            f"{self.check}.{name}", self.check, severity, title, text, evidence, fix, 0.0, self.subject.at
        )

    def unasked(self, kind: FailureKind, *evidence: Evidence) -> Verdict:
        """Nobody could say. `report.py` adds what the last check-up knew."""
        return Verdict(
            (self.finding("unasked", "unknown", say("Couldn't ask"), WHY[kind], *evidence),), failed=kind
        )
