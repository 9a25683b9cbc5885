"""Puts a check-up together: findings in order, gains, score, and what earlier check-ups still know. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from companion.core.wording import Moment, say, sentences, worded
from companion.health import fixes
from companion.health.counting import Asked, Facts, Kept, Mend, count
from companion.health.findings import Check, Finding, plain
from companion.health.providers import owner_of
from companion.health.score import Score
from companion.health.sheet import Subject
from companion.health.verdict import Verdict

DEFECTS = ("stop", "fix")
OFFLINE = ("unreachable", "timeout")  # if that is all anybody says


@dataclass(frozen=True, slots=True)
class Before:
    """The check-up before this one: what each check knew, and the score."""

    kept: Mapping[Check, Kept]
    score: Score | None


@dataclass(frozen=True, slots=True)
class HealthReport:
    """A check-up as shared-schemas' Health; `mailbox` is None for a domain alone. `kept` and `mends` are for the next
    one, and for counting anew."""

    mailbox: str | None
    domain: str
    checked_at: int
    seconds: float
    queries: int
    score: Score
    findings: tuple[Finding, ...]
    kept: Mapping[Check, Kept]
    mends: Mapping[str, Mend | None]
    pending: Collection[Check] = ()  # checks that still ask

    def as_kept(self) -> dict[str, Any]:
        """With how its texts were made, for those who read another language."""
        names = ("mailbox", "domain", "checked_at", "seconds", "queries", "score", "findings")
        return {name: plain(getattr(self, name)) for name in names}

    def as_json(self) -> dict[str, Any]:
        """As shared-schemas' Health, in English."""
        health: dict[str, Any] = worded(self.as_kept(), "en")
        return health


def assemble(
    subject: Subject,
    verdicts: Mapping[Check, Verdict],
    facts: Facts,
    *,
    before: Before,
    dns_host: str | None,
    pending: Collection[Check] = (),
) -> tuple[Score, tuple[Finding, ...], Asked]:
    """Score, findings worst first, and what to keep. A check that couldn't ask changes no score, nor does one that is
    still `pending`.
    """
    silent = not any(verdict.asked and verdict.heard for verdict in verdicts.values())
    # Name servers of the domain alone that say nothing are no sign that there is no internet.
    offline = not pending and silent and all(one.asked or one.failed in OFFLINE for one in verdicts.values())
    asked = _asked(subject, verdicts, before.kept, dns_host, pending, offline=offline)
    held = before.score if silent and not facts.disconnected else None
    return *count(subject.domain, subject.at, asked, facts, held=held, pending=pending), asked


def _asked(
    subject: Subject,
    verdicts: Mapping[Check, Verdict],
    before: Mapping[Check, Kept],
    dns_host: str | None,
    pending: Collection[Check],
    *,
    offline: bool,
) -> Asked:
    kept: dict[Check, Kept] = {check: before[check] for check in pending if check in before}
    findings, mends = list[Finding](), dict[str, Mend | None]()
    owner = owner_of(subject.domain)
    for check, verdict in verdicts.items():
        if verdict.asked:
            passed = not any(finding.severity in DEFECTS for finding in verdict.findings)
            kept[check] = Kept(subject.at, passed, verdict.proof)
        elif check in before:
            kept[check] = before[check]
        for finding in verdict.findings:
            if not verdict.asked:
                finding = _unasked(finding, before.get(check), offline=offline)
            elif owner is not None:
                finding = _left_to(owner, finding)
            repaired = verdict.repairs.get(finding.id)
            mends[finding.id] = None if repaired is None else Mend(verdict.mends or check, repaired)
            if finding.fix is not None:
                finding = replace(finding, fix=fixes.located(finding.fix, subject.organisation, dns_host))
            findings.append(finding)
    return Asked(tuple(findings), mends, kept)


def _unasked(finding: Finding, kept: Kept | None, *, offline: bool) -> Finding:
    title = say("Couldn't ask, no internet") if offline else finding.title
    if kept is None:
        return replace(finding, title=title, text=sentences(finding.text, say("Not counted in your score.")))
    last = (
        say("Last result: passed, {when}. Your score didn't change.", when=Moment(kept.at))
        if kept.passed
        else say("Last result: failed, {when}. Your score didn't change.", when=Moment(kept.at))
    )
    return replace(finding, title=title, text=sentences(finding.text, last))


def _left_to(owner: str, finding: Finding) -> Finding:
    """At a provider's own domain there is nothing for its user to change."""
    if finding.fix is None:
        return finding
    severity = "ok" if finding.severity == "hint" else finding.severity
    return replace(
        finding,
        severity=severity,
        text=sentences(finding.text, say("{owner} takes care of it.", owner=owner)),
        fix=None,
    )


def kept_json(report: HealthReport) -> dict[str, Any]:
    """What a kept check-up holds beside shared-schemas' Health."""
    mends = {name: None if mend is None else asdict(mend) for name, mend in report.mends.items()}
    return {"kept": {check: asdict(one) for check, one in report.kept.items()}, "mends": mends}
