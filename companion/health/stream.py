"""What really happened to the mail of 30 days: evidence for the score, and findings with what they cost. Pure.

Nobody tells us of complaints at Gmail and Microsoft, so that none is not known, and one that is told never helps.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from companion.health.findings import Check, Finding, Fix, Severity
from companion.health.findings import Evidence as Seen
from companion.health.rates import Counts
from companion.health.said import Meaning, limit_meaning, meaning
from companion.health.score import REPLIES_FROM, Evidence, rise, score

DAYS = 30
FEW = 2  # cases; one may be anybody's bad luck
MOST_SHOWN = 5  # refusals in a finding
MOST_SAID = 300  # characters of what a server said
OWNERS = {
    "address": "the address",
    "sender": "how it was sent",
    "limit": "a limit",
    "transport": "the way there",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A send that came back: whose matter (address, sender, limit, transport, None) and what was said."""

    owner: str | None
    status: str | None
    smtp_code: int | None
    words: str


@dataclass(frozen=True, slots=True)
class StreamFacts:
    """`sent` messages of 30 days up to `until` (ms), when syncing last read all; and what became of them."""

    until: int
    sent: int
    replied: int
    deferred: int
    complained: int
    unsubscribed: int
    refusals: tuple[Refusal, ...]
    delays: tuple[Refusal, ...] = ()  # what was said when messages were put off, the newest of each

    def count(self, owner: str) -> int:
        return sum(one.owner == owner for one in self.refusals)


def with_stream(evidence: Evidence, facts: StreamFacts | None) -> Evidence:
    """The evidence with what the stream tells; to be asked again where the rest of the evidence changes."""
    if facts is None or not facts.sent:
        return evidence
    told = replace(
        evidence,
        address_bounces=Counts(facts.count("address"), facts.sent),
        rejections=Counts(facts.count("sender"), facts.sent),
        deferrals=Counts(facts.deferred, facts.sent),
        unsubscribes=Counts(facts.unsubscribed, facts.sent),
        replies=Counts(facts.replied, facts.sent),
        complaints=None,
    )
    if not facts.complained:
        return told
    complained = replace(told, complaints=Counts(facts.complained, facts.sent))
    return told if rise(score(told), score(complained)) > 0 else complained


def judge(facts: StreamFacts | None, evidence: Evidence, at: int) -> list[Finding]:
    """Findings about the stream. `evidence` is the whole of it, the stream's too; `at` in ms, when it is looked at."""
    if facts is None or not facts.sent:
        return []
    scribe = _Scribe(facts, evidence, at)
    return [
        scribe.bounces(), *scribe.rejections(), scribe.deferrals(), *scribe.limits(), scribe.complaints(),
        scribe.unsubscribes(), *scribe.replies(),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Scribe:
    facts: StreamFacts
    evidence: Evidence
    at: int

    def bounces(self) -> Finding:
        cases, every = self.facts.count("address"), len(self.facts.refusals)
        severity = self._severity(("bounces", "bounces_high"), cases, hint=0.01, fix=0.02)
        which = "That's" if cases == every else f"{cases} because of the address: that's"
        return self._finding(
            "bounces", severity,
            f"{every} of {self._sent()} bounced" if cases else "No message bounced because of its address",
            f"{which} {percent(cases, self.facts.sent)} in {DAYS} days. Keep it under 2%." if cases else "",
            "What came back, by what it lies with", self._owners(),
            "Check addresses before you write to them, and leave lists alone that others made.",
            self._without(lambda one: one.owner == "address"),
        )  # fmt: skip

    def rejections(self) -> list[Finding]:
        refused = [one for one in self.facts.refusals if one.owner == "sender"]
        if not refused:
            return [self._finding("rejections", "ok", "No message was refused because of how it was sent")]
        severity = self._severity(("rejections",), len(refused), hint=0.0, fix=0.005)
        by_meaning: dict[Meaning, list[Refusal]] = {}
        for one in refused:
            by_meaning.setdefault(meaning(one.status, one.words), []).append(one)
        return [
            self._finding(
                "rejections", severity, what.title,
                f"{self._cases(len(some))} refused in {DAYS} days.",
                "What the servers said", tuple(dict.fromkeys(map(_said, some)))[:MOST_SHOWN], what.advice,
                self._without(some.__contains__), name=what.id,
            )
            for what, some in sorted(by_meaning.items(), key=lambda pair: (-len(pair[1]), pair[0].id))
        ]  # fmt: skip

    def deferrals(self) -> Finding:
        cases = self.facts.deferred
        title = f"{self._cases(cases)} put off" if cases else "No message was put off"
        return self._finding(
            "deferrals", self._severity((), cases, hint=0.0, fix=0.02),
            title,
            f"That's {percent(cases, self.facts.sent)} in {DAYS} days. Under 2% is usual." if cases else "",
            "What the servers said", self._delays(),
            "Receivers ask you to slow down. Send fewer a day and raise it slowly.",
            replace(self.facts, deferred=0),
        )  # fmt: skip

    def limits(self) -> list[Finding]:
        """What came back because of a limit: no part of the score, but good to know."""
        by_meaning: dict[Meaning, list[Refusal]] = {}
        for one in self.facts.refusals:
            if one.owner == "limit":
                by_meaning.setdefault(limit_meaning(one.status, one.words), []).append(one)
        return [
            self._finding(
                "deferrals", "fix" if len(some) >= FEW else "hint", what.title,
                f"{self._cases(len(some))} not sent because of it in {DAYS} days.",
                "What the servers said",
                tuple(dict.fromkeys(map(_said, some)))[:MOST_SHOWN], what.advice, self.facts,
                name=f"limit_{what.id}",
            )
            for what, some in sorted(by_meaning.items(), key=lambda pair: (-len(pair[1]), pair[0].id))
        ]  # fmt: skip

    def complaints(self) -> Finding:
        cases = self.facts.complained
        if not cases:
            text = "Google shares it only through Postmaster Tools. Not counted in your score."
            return self._finding("complaints", "unknown", "Nobody told us of a complaint", text)
        return self._finding(
            "complaints", self._severity(("complaints", "complaints_high"), cases, hint=0.0, fix=0.0005),
            f"{self._cases(cases)} called spam by whoever got it",
            f"That's {percent(cases, self.facts.sent)} in {DAYS} days. From 0.1% on receivers act on it.",
            advice="Write only to people who expect it, and let them out with one click.",
            mended=replace(self.facts, complained=0),
        )  # fmt: skip

    def unsubscribes(self) -> Finding:
        cases = self.facts.unsubscribed
        return self._finding(
            "unsubscribes", self._severity((), cases, hint=0.005, fix=0.03),
            f"{self._cases(cases)} answered with a wish to get no more" if cases else "Nobody asked to get no more",
            f"That's {percent(cases, self.facts.sent)} in {DAYS} days." if cases else "",
            advice="Write to fewer people, and to those it concerns.",
            mended=replace(self.facts, unsubscribed=0),
        )  # fmt: skip

    def replies(self) -> list[Finding]:
        if self.facts.sent < REPLIES_FROM:
            return []
        share = percent(self.facts.replied, self.facts.sent)
        text = f"{self.facts.replied} of {self._sent()} in {DAYS} days. Answers show receivers that you are wanted."
        return [self._finding("replies", "ok", f"{share} of your messages were answered", text)]

    def _without(self, gone: Callable[[Refusal], bool]) -> StreamFacts:
        return replace(self.facts, refusals=tuple(one for one in self.facts.refusals if not gone(one)))

    def _delays(self) -> tuple[str, ...]:
        said = Counter(
            f"{(limit_meaning if one.owner == 'limit' else meaning)(one.status, one.words).title}: {_said(one)}"
            if one.owner in ("limit", "sender") else _said(one)
            for one in self.facts.delays
        )  # fmt: skip
        return tuple(line for line, _ in said.most_common(MOST_SHOWN))

    def _cases(self, cases: int) -> str:
        return f"{cases} of {self._sent()} {'was' if cases == 1 else 'were'}"

    def _sent(self) -> str:
        return "1 message" if self.facts.sent == 1 else f"{self.facts.sent} messages"

    def _owners(self) -> tuple[str, ...]:
        found = Counter(one.owner for one in self.facts.refusals)
        known = tuple(f"{found[owner]} with {words}" for owner, words in OWNERS.items() if found[owner])
        return (*known, f"{found[None]} nobody can tell") if found[None] else known

    def _severity(self, caps: Sequence[str], cases: int, *, hint: float, fix: float) -> Severity:
        """`hint`, `fix`: from which rates on."""
        if any(cap.id in caps for cap in score(self.evidence).caps):
            return "stop"
        rate = cases / self.facts.sent
        if cases >= FEW and rate >= fix:
            return "fix"
        return "hint" if cases and rate >= hint else "ok"

    def _finding(
        self,
        check: Check,
        severity: Severity,
        title: str,
        text: str = "",
        question: str = "",
        answer: tuple[str, ...] = (),
        advice: str = "",
        mended: StreamFacts | None = None,
        *,
        name: str | None = None,
    ) -> Finding:
        asks = severity in ("stop", "fix", "hint") and mended is not None
        # Servers: none was asked; this is what mail that came in says.
        seen = (Seen(question, answer, 0, self.facts.until),) if answer else ()
        gain = 0.0
        if asks and mended is not None:
            gain = rise(score(self.evidence), score(with_stream(self.evidence, mended)))
        fix = Fix(advice, (), None) if asks else None
        return Finding(
            f"{check}.{name or ('ok' if severity == 'ok' else 'seen')}", check, severity, title, text, seen, fix, gain,
            self.at,
        )  # fmt: skip


def percent(cases: int, of: int) -> str:
    """As people write it: 3%, 2.5%, 0.07%."""
    share = 100 * cases / of
    return f"{share:.2g}%" if share < 10 else f"{share:.0f}%"


def _said(one: Refusal) -> str:
    codes = " ".join(str(code) for code in (one.smtp_code, one.status) if code is not None)
    words = " ".join(one.words.split())
    return (words if codes and words.startswith(codes) else f"{codes} {words}".strip())[:MOST_SAID]
