"""Puts a check-up together: findings in order, gains, score, and what earlier check-ups still know. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Any

from companion.health import fixes, seen_findings
from companion.health.findings import SEVERITIES, Check, Finding, plain
from companion.health.providers import owner_of
from companion.health.score import Evidence, Proof, Score, rise, score
from companion.health.seen import SeenFacts, with_seen
from companion.health.sheet import Subject
from companion.health.stream import StreamFacts, judge, with_stream
from companion.health.verdict import Verdict
from companion.health.volume import VolumeFacts

DEFECTS = ("stop", "fix")
OFFLINE = ("unreachable", "timeout")  # if that is all anybody says


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
class Before:
    """The check-up before this one: what each check knew, and the score."""

    kept: Mapping[Check, Kept]
    score: Score | None


@dataclass(frozen=True, slots=True)
class HealthReport:
    """A check-up as shared-schemas' Health; `mailbox` is None for a domain alone. `kept` is for the next one."""

    mailbox: str | None
    domain: str
    checked_at: int
    seconds: float
    queries: int
    score: Score
    findings: tuple[Finding, ...]
    kept: Mapping[Check, Kept]
    pending: Collection[Check] = ()  # checks that still ask

    def as_json(self) -> dict[str, Any]:
        names = ("mailbox", "domain", "checked_at", "seconds", "queries", "score", "findings")
        return {name: plain(getattr(self, name)) for name in names}


def assemble(
    subject: Subject,
    verdicts: Mapping[Check, Verdict],
    *,
    volume: VolumeFacts | None,
    stream: StreamFacts | None = None,
    seen: SeenFacts | None = None,
    before: Before,
    dns_host: str | None,
    disconnected: bool = False,
    pending: Collection[Check] = (),
) -> tuple[Score, tuple[Finding, ...], dict[Check, Kept]]:
    """Score, findings worst first, and what to keep. A check that couldn't ask changes no score, nor does one that is
    still `pending`.
    """
    silent = not any(verdict.asked and verdict.heard for verdict in verdicts.values())
    # Name servers of the domain alone that say nothing are no sign that there is no internet.
    offline = not pending and silent and all(one.asked or one.failed in OFFLINE for one in verdicts.values())
    kept: dict[Check, Kept] = {check: before.kept[check] for check in pending if check in before.kept}
    for check, verdict in verdicts.items():
        if verdict.asked:
            passed = not any(finding.severity in DEFECTS for finding in verdict.findings)
            kept[check] = Kept(subject.at, passed, verdict.proof)
        elif check in before.kept:
            kept[check] = before.kept[check]
    proofs = {check: one.proof for check, one in kept.items()}
    asked = _evidence(proofs, volume, stream, disconnected=disconnected)
    evidence = with_stream(with_seen(asked, seen), stream)
    result = score(evidence)
    if silent and before.score is not None and not disconnected:
        result = before.score
    owner = owner_of(subject.domain)
    findings = []
    for check, verdict in verdicts.items():
        for finding in verdict.findings:
            if not verdict.asked:
                finding = _unasked(finding, before.kept.get(check), offline=offline)
            elif owner is not None:
                finding = _left_to(owner, finding)
            repaired = verdict.repairs.get(finding.id)
            if repaired is not None and finding.fix is not None:
                mended = {**proofs, verdict.mends or check: repaired}
                after = _evidence(mended, volume, stream, disconnected=disconnected)
                after = with_stream(with_seen(after, seen), stream)
                finding = replace(finding, gain=rise(result, score(after)))
            if finding.fix is not None:
                finding = replace(finding, fix=fixes.located(finding.fix, subject.organisation, dns_host))
            findings.append(finding)
    findings += judge(stream, evidence, subject.at)
    told = seen_findings.judge(seen, asked, subject.at)
    findings += (one for one in told if one.check not in pending and (owner is None or one.fix is None))
    findings.sort(key=lambda finding: (SEVERITIES.index(finding.severity), -finding.gain, finding.id))
    return result, tuple(findings), kept


def _evidence(
    proofs: Mapping[Check, Proof | None],
    volume: VolumeFacts | None,
    stream: StreamFacts | None,
    *,
    disconnected: bool,
) -> Evidence:
    lists, tracking = proofs.get("blocklists"), proofs.get("tracking")
    known = Evidence(
        spf=proofs.get("spf"),
        dkim=proofs.get("dkim"),
        dmarc=proofs.get("dmarc"),
        ptr_tls=proofs.get("ptr"),
        lists=None if lists is None else lists.share,
        links=None if tracking is None else tracking.share,
        major_blocklist=lists is not None and lists.broken,
        volume=volume,
        disconnected=disconnected,
    )
    return with_stream(known, stream)


def _unasked(finding: Finding, kept: Kept | None, *, offline: bool) -> Finding:
    title = "Couldn't ask, no internet" if offline else finding.title
    if kept is None:
        return replace(finding, title=title, text=f"{finding.text} Not counted in your score.")
    # In the time of this computer, which is the user's.
    when = datetime.fromtimestamp(kept.at / 1000, UTC).astimezone().strftime("%d %b %H:%M").lstrip("0")
    last = "passed" if kept.passed else "failed"
    text = f"{finding.text} Last result: {last}, {when}. Your score didn't change."
    return replace(finding, title=title, text=text)


def _left_to(owner: str, finding: Finding) -> Finding:
    """At a provider's own domain there is nothing for its user to change."""
    if finding.fix is None:
        return finding
    severity = "ok" if finding.severity == "hint" else finding.severity
    return replace(finding, severity=severity, text=f"{finding.text} {owner} takes care of it.", fix=None)


def kept_json(kept: Mapping[Check, Kept]) -> dict[str, Any]:
    return {check: asdict(one) for check, one in kept.items()}
