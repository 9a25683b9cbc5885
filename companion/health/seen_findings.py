"""Says what receivers saw: which servers send unproven mail, how much, and who counted it. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from companion.health.findings import Check, Finding, Fix, Severity
from companion.health.findings import Evidence as Shown
from companion.health.rates import Counts
from companion.health.score import Evidence, rise, score
from companion.health.seen import DAYS, Copy, SeenFacts, Sight, Told, sight, with_seen
from companion.health.stream import percent

MOST_SHOWN = 5
MANY_STRANGE = 10  # messages of sources that may be anybody's
GOOD = 0.95  # share, from which on nothing needs to be done
FEW = 2
Means = Literal["dkim", "spf"]
_WHAT: dict[Means, str] = {"dkim": "a DKIM signature of your domain", "spf": "SPF for your domain"}
_HOW: dict[Means, str] = {"dkim": "sign it with DKIM as", "spf": "let its return path be at"}


def judge(facts: SeenFacts | None, evidence: Evidence, at: int) -> list[Finding]:
    """`evidence`: all of it but what receivers saw; `at` in ms."""
    if facts is None:
        return []
    scribe = _Scribe(facts, sight(facts), evidence, at)
    return [
        *scribe.failures(),
        *scribe.lacks("dkim"),
        *scribe.lacks("spf"),
        *scribe.strangers(),
        *scribe.tls(),
    ]


@dataclass(frozen=True, slots=True)
class _Scribe:
    facts: SeenFacts
    found: Sight
    evidence: Evidence
    at: int

    def failures(self) -> list[Finding]:
        """What neither proves, or that receivers confirm all."""
        failed = self.found.failed
        if failed is None:
            return []
        if not failed.cases:
            text = f"All {_messages(failed.of)} of {DAYS} days that they told us of are proven."
            return [self._finding("dmarc", "seen", "ok", "Receivers confirm that your mail is yours", text)]
        severity: Severity = "fix" if failed.cases >= FEW and failed.rate > 1 - GOOD else "hint"
        return [
            self._finding(
                "dmarc", "unproven", "stop" if self.found.fails else severity,
                f"{failed.cases} of {_messages(failed.of)} can't be told from forgeries",
                f"That's {percent(failed.cases, failed.of)} in {DAYS} days, as receivers counted it.",
                _sources(one for one in self.found.ours if not one.proven),
                f"Where this mail is sent from, sign it with DKIM as {self.facts.domain}.",
                _mended(self.facts, "dkim", unproven=True),
            )
        ]  # fmt: skip

    def lacks(self, means: Means) -> list[Finding]:
        """Where one of the two proofs is missing on much of what is ours."""
        counts: Counts | None = self.found.dkim if means == "dkim" else self.found.spf
        if counts is None or counts.rate >= GOOD or counts.of - counts.cases < FEW:
            return []
        return [
            self._finding(
                means, "seen", "fix" if counts.rate < 0.5 else "hint",
                f"Receivers found {_WHAT[means]} on {percent(counts.cases, counts.of)} of your mail",
                f"On {counts.cases} of {_messages(counts.of)} in {DAYS} days.",
                _sources(one for one in self.found.ours if not (one.dkim if means == "dkim" else one.spf)),
                f"Where this mail is sent from, {_HOW[means]} {self.facts.domain}.",
                _mended(self.facts, means),
            )
        ]  # fmt: skip

    def strangers(self) -> list[Finding]:
        number = sum(one.count for one in self.found.strange)
        if number < MANY_STRANGE:
            return []
        return [
            self._finding(
                "dmarc", "strangers", "hint", f"Other servers sent {_messages(number)} as {self.facts.domain}",
                "A service of yours that is not set up, or somebody who forges your name. Not counted in your score.",
                _sources(self.found.strange),
                "If you know one of them, set up DKIM there. If you know none, let your DMARC policy refuse them.",
                self.facts,
            )
        ]  # fmt: skip

    def tls(self) -> list[Finding]:
        good = self.facts.tls.get("success", 0)
        of = sum(self.facts.tls.values())
        if of == good:
            return []
        kinds = sorted(((n, kind) for kind, n in self.facts.tls.items() if kind != "success"), reverse=True)
        shown = tuple(f"{n} {kind}" for n, kind in kinds)[:MOST_SHOWN]
        return [
            self._finding(
                "tls_rpt", "failures", "hint",
                f"{of - good} of {of} connections to your mail servers failed to be encrypted",
                f"That's {percent(of - good, of)} in {DAYS} days, as senders reported it.", shown,
                "See to the certificates and TLS settings of your mail servers.", self.facts,
            )
        ]  # fmt: skip

    def _finding(
        self,
        check: Check,
        name: str,
        severity: Severity,
        title: str,
        text: str,
        shown: tuple[str, ...] = (),
        advice: str = "",
        mended: SeenFacts | None = None,
    ) -> Finding:
        fix = Fix(advice, (), None) if mended is not None else None
        gain = 0.0
        if mended is not None:
            now, then = (score(with_seen(self.evidence, facts)) for facts in (self.facts, mended))
            gain = max(rise(now, then), 0.0)
        return Finding(
            f"{check}.{name}", check, severity, title, text, (self._evidence(shown),), fix, gain, self.at
        )

    def _evidence(self, lines: tuple[str, ...]) -> Shown:
        """No name server was asked; these are what mail that came in says."""
        facts = self.facts
        asked = [f"{facts.reports} reports of {facts.reporters} receivers"] if facts.reports else []
        asked += [f"{len(facts.copies)} copies of your mail"] if facts.copies else []
        return Shown(" and ".join(asked) or "TLS reports", lines, 0, facts.until)


def _mended(facts: SeenFacts, means: Means, *, unproven: bool = False) -> SeenFacts:
    """As it would look with that proof on all that is ours; `unproven`: on what has none today."""
    ours = {one for one in sight(facts).ours if not (unproven and one.proven)}
    told = tuple(_told(one, means) if one in ours else one for one in facts.told)
    copies = (_copy(one, means) if one.failed or not unproven else one for one in facts.copies)
    return replace(facts, told=told, copies=tuple(copies))


def _told(one: Told, means: Means) -> Told:
    return replace(one, dkim=True) if means == "dkim" else replace(one, spf=True)


def _copy(one: Copy, means: Means) -> Copy:
    failed = None if one.failed is None else False
    return Copy(True, one.spf, failed) if means == "dkim" else Copy(one.dkim, True, failed)


def _sources(some: Iterable[Told]) -> tuple[str, ...]:
    """By server, the one that sent most first."""
    sums: dict[str, list[Told]] = defaultdict(list)
    for one in some:
        sums[one.ip].append(one)
    most = sorted(sums.items(), key=lambda pair: (-sum(one.count for one in pair[1]), pair[0]))
    return tuple(_line(ip, rows) for ip, rows in most[:MOST_SHOWN])


def _line(ip: str, rows: list[Told]) -> str:
    signed = sorted({one.dkim_domain for one in rows if one.dkim_passed and one.dkim_domain})
    paths = sorted({one.spf_domain for one in rows if one.spf_domain})
    who = sorted({name for one in rows for name in one.reporters})
    return ", ".join([
        f"{ip or 'many small servers'}: {_messages(sum(one.count for one in rows))}",
        f"signed by {' and '.join(signed[:3])}" if signed else "not signed validly",
        *([f"return path at {paths[0]}"] if paths else []),
        *([f"told by {', '.join(who[:3])}"] if who else []),
    ])  # fmt: skip


def _messages(number: int) -> str:
    return "1 message" if number == 1 else f"{number} messages"
