"""Says what receivers saw: which servers send unproven mail, how much, and who counted it. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from companion.core.wording import NOTHING, Said, Share, both, say
from companion.health.findings import Check, Finding, Fix, Severity
from companion.health.findings import Evidence as Shown
from companion.health.rates import Counts
from companion.health.score import Evidence, rise, score
from companion.health.seen import DAYS, Copy, SeenFacts, Sight, Told, sight, with_seen

MOST_SHOWN = 5
MANY_STRANGE = 10  # messages of sources that may be anybody's
GOOD = 0.95  # share, from which on nothing needs to be done
FEW = 2
Means = Literal["dkim", "spf"]


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
            text = say(
                "All {n, plural, one {# message} other {# messages}} of {days} days that they told us of are "
                "proven.",
                n=failed.of,
                days=DAYS,
            )
            return [
                self._finding("dmarc", "seen", "ok", say("Receivers confirm that your mail is yours"), text)
            ]
        severity: Severity = "fix" if failed.cases >= FEW and failed.rate > 1 - GOOD else "hint"
        return [
            self._finding(
                "dmarc",
                "unproven",
                "stop" if self.found.fails else severity,
                say(
                    "{n} of {of, plural, one {# message} other {# messages}} can't be told from forgeries",
                    n=failed.cases,
                    of=failed.of,
                ),
                say(
                    "That's {share} in {days} days, as receivers counted it.",
                    share=Share(failed.cases, failed.of),
                    days=DAYS,
                ),
                _sources(one for one in self.found.ours if not one.proven),
                say("Where this mail is sent from, sign it with DKIM as {domain}.", domain=self.facts.domain),
                _mended(self.facts, "dkim", unproven=True),
            )
        ]

    def lacks(self, means: Means) -> list[Finding]:
        """Where one of the two proofs is missing on much of what is ours."""
        counts: Counts | None = self.found.dkim if means == "dkim" else self.found.spf
        if counts is None or counts.rate >= GOOD or counts.of - counts.cases < FEW:
            return []
        share = Share(counts.cases, counts.of)
        return [
            self._finding(
                means,
                "seen",
                "fix" if counts.rate < 0.5 else "hint",
                say("Receivers found a DKIM signature of your domain on {share} of your mail", share=share)
                if means == "dkim"
                else say("Receivers found SPF for your domain on {share} of your mail", share=share),
                say(
                    "On {n} of {of, plural, one {# message} other {# messages}} in {days} days.",
                    n=counts.cases,
                    of=counts.of,
                    days=DAYS,
                ),
                _sources(one for one in self.found.ours if not (one.dkim if means == "dkim" else one.spf)),
                say("Where this mail is sent from, sign it with DKIM as {domain}.", domain=self.facts.domain)
                if means == "dkim"
                else say(
                    "Where this mail is sent from, let its return path be at {domain}.",
                    domain=self.facts.domain,
                ),
                _mended(self.facts, means),
            )
        ]

    def strangers(self) -> list[Finding]:
        number = sum(one.count for one in self.found.strange)
        if number < MANY_STRANGE:
            return []
        return [
            self._finding(
                "dmarc",
                "strangers",
                "hint",
                say(
                    "Other servers sent {n, plural, one {# message} other {# messages}} as {domain}",
                    n=number,
                    domain=self.facts.domain,
                ),
                say(
                    "A service of yours that is not set up, or somebody who forges your name. Not counted in "
                    "your score."
                ),
                _sources(self.found.strange),
                say(
                    "If you know one of them, set up DKIM there. If you know none, let your DMARC policy refuse them."
                ),
                self.facts,
            )
        ]

    def tls(self) -> list[Finding]:
        good = self.facts.tls.get("success", 0)
        of = sum(self.facts.tls.values())
        if of == good:
            return []
        kinds = sorted(((n, kind) for kind, n in self.facts.tls.items() if kind != "success"), reverse=True)
        shown = tuple(f"{n} {kind}" for n, kind in kinds)[:MOST_SHOWN]
        return [
            self._finding(
                "tls_rpt",
                "failures",
                "hint",
                say(
                    "{n} of {of, plural, one {# connection} other {# connections}} to your mail servers failed "
                    "to be encrypted",
                    n=of - good,
                    of=of,
                ),
                say(
                    "That's {share} in {days} days, as senders reported it.",
                    share=Share(of - good, of),
                    days=DAYS,
                ),
                shown,
                say("See to the certificates and TLS settings of your mail servers."),
                self.facts,
            )
        ]

    def _finding(
        self,
        check: Check,
        name: str,
        severity: Severity,
        title: Said,
        text: Said,
        shown: tuple[str, ...] = (),
        advice: Said = NOTHING,
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
        asked = list[Said]()
        if facts.reports:
            asked.append(
                say(
                    "{n, plural, one {# report} other {# reports}} of {of, plural, one {# receiver} other {# "
                    "receivers}}",
                    n=facts.reports,
                    of=facts.reporters,
                )
            )
        if facts.copies:
            asked.append(say("{n, plural, one {# copy} other {# copies}} of your mail", n=len(facts.copies)))
        return Shown(both(asked) if asked else say("TLS reports"), lines, 0, facts.until)


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


def _sources(some: Iterable[Told]) -> tuple[Said, ...]:
    """By server, the one that sent most first."""
    sums: dict[str, list[Told]] = defaultdict(list)
    for one in some:
        sums[one.ip].append(one)
    most = sorted(sums.items(), key=lambda pair: (-sum(one.count for one in pair[1]), pair[0]))
    return tuple(_line(ip, rows) for ip, rows in most[:MOST_SHOWN])


def _line(ip: str, rows: list[Told]) -> Said:
    signed = sorted({one.dkim_domain for one in rows if one.dkim_passed and one.dkim_domain})
    paths = sorted({one.spf_domain for one in rows if one.spf_domain})
    who = sorted({name for one in rows for name in one.reporters})
    told = [
        say(
            "{server}: {n, plural, one {# message} other {# messages}}",
            server=ip or say("many small servers"),
            n=sum(one.count for one in rows),
        ),
        say("signed by {domains}", domains=both(signed[:3])) if signed else say("not signed validly"),
        *([say("return path at {domain}", domain=paths[0])] if paths else []),
        *([say("told by {who}", who=who[:3])] if who else []),
    ]
    return say("{told}", told=told)
