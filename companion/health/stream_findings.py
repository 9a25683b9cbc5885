"""The sentences about what really happened to the mail of 30 days, with what it costs. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from companion.core.wording import NOTHING, Said, Share, as_said, say
from companion.health.findings import Check, Finding, Fix, Severity
from companion.health.findings import Evidence as Seen
from companion.health.said import Meaning, limit_meaning, meaning
from companion.health.score import REPLIES_FROM, Evidence, rise, score
from companion.health.stream import DAYS, Refusal, StreamFacts, with_stream

FEW = 2  # cases; one may be anybody's bad luck
MOST_SHOWN = 5  # refusals in a finding
MOST_SAID = 300  # characters of what a server said


def judge(facts: StreamFacts | None, evidence: Evidence, at: int) -> list[Finding]:
    """Findings about the stream. `evidence` is the whole of it, the stream's too; `at` in ms, when it is looked at."""
    if facts is None or not facts.sent:
        return []
    scribe = _Scribe(facts, evidence, at)
    return [
        scribe.bounces(),
        *scribe.rejections(),
        scribe.deferrals(),
        *scribe.limits(),
        scribe.complaints(),
        scribe.unsubscribes(),
        *scribe.replies(),
    ]


@dataclass(frozen=True, slots=True)
class _Scribe:
    facts: StreamFacts
    evidence: Evidence
    at: int

    def bounces(self) -> Finding:
        cases, every, sent = self.facts.count("address"), len(self.facts.refusals), self.facts.sent
        severity = self._severity(("bounces", "bounces_high"), cases, hint=0.01, fix=0.02)
        share = Share(cases, sent)
        text = (
            say("That's {share} in {days} days. Keep it under 2%.", share=share, days=DAYS)
            if cases == every
            else say(
                "{n} because of the address: that's {share} in {days} days. Keep it under 2%.",
                n=cases,
                share=share,
                days=DAYS,
            )
        )
        return self._finding(
            "bounces",
            severity,
            say("{n} of {of, plural, one {# message} other {# messages}} bounced", n=every, of=sent)
            if cases
            else say("No message bounced because of its address"),
            text if cases else NOTHING,
            say("What came back, by what it lies with"),
            self._owners(),
            say("Check addresses before you write to them, and leave lists alone that others made."),
            self._without(lambda one: one.owner == "address"),
        )

    def rejections(self) -> list[Finding]:
        refused = [one for one in self.facts.refusals if one.owner == "sender"]
        if not refused:
            return [
                self._finding("rejections", "ok", say("No message was refused because of how it was sent"))
            ]
        severity = self._severity(("rejections",), len(refused), hint=0.0, fix=0.005)
        by_meaning: dict[Meaning, list[Refusal]] = {}
        for one in refused:
            by_meaning.setdefault(meaning(one.status, one.words), []).append(one)
        return [
            self._finding(
                "rejections",
                severity,
                what.title,
                say(
                    "{n} of {of, plural, one {# message} other {# messages}} {n, plural, one {was refused} other "
                    "{were refused}} in {days} days.",
                    n=len(some),
                    of=self.facts.sent,
                    days=DAYS,
                ),
                say("What the servers said"),
                tuple(dict.fromkeys(map(_said, some)))[:MOST_SHOWN],
                what.advice,
                self._without(some.__contains__),
                name=what.id,
            )
            for what, some in sorted(by_meaning.items(), key=lambda pair: (-len(pair[1]), pair[0].id))
        ]

    def deferrals(self) -> Finding:
        cases = self.facts.deferred
        title = (
            say(
                "{n} of {of, plural, one {# message} other {# messages}} {n, plural, one {was put off} other "
                "{were put off}}",
                n=cases,
                of=self.facts.sent,
            )
            if cases
            else say("No message was put off")
        )
        return self._finding(
            "deferrals",
            self._severity((), cases, hint=0.0, fix=0.02),
            title,
            say(
                "That's {share} in {days} days. Under 2% is usual.",
                share=Share(cases, self.facts.sent),
                days=DAYS,
            )
            if cases
            else NOTHING,
            say("What the servers said"),
            self._delays(),
            say("Receivers ask you to slow down. Send fewer a day and raise it slowly."),
            replace(self.facts, deferred=0),
        )

    def limits(self) -> list[Finding]:
        """What came back because of a limit: no part of the score, but good to know."""
        by_meaning: dict[Meaning, list[Refusal]] = {}
        for one in self.facts.refusals:
            if one.owner == "limit":
                by_meaning.setdefault(limit_meaning(one.status, one.words), []).append(one)
        return [
            self._finding(
                "deferrals",
                "fix" if len(some) >= FEW else "hint",
                what.title,
                say(
                    "{n} of {of, plural, one {# message} other {# messages}} {n, plural, one {was not sent} "
                    "other {were not sent}} because of it in {days} days.",
                    n=len(some),
                    of=self.facts.sent,
                    days=DAYS,
                ),
                say("What the servers said"),
                tuple(dict.fromkeys(map(_said, some)))[:MOST_SHOWN],
                what.advice,
                self.facts,
                name=f"limit_{what.id}",
            )
            for what, some in sorted(by_meaning.items(), key=lambda pair: (-len(pair[1]), pair[0].id))
        ]

    def complaints(self) -> Finding:
        cases = self.facts.complained
        if not cases:
            text = say("Google shares it only through Postmaster Tools. Not counted in your score.")
            return self._finding("complaints", "unknown", say("Nobody told us of a complaint"), text)
        return self._finding(
            "complaints",
            self._severity(("complaints", "complaints_high"), cases, hint=0.0, fix=0.0005),
            say(
                "{n} of {of, plural, one {# message} other {# messages}} {n, plural, one {was called} other "
                "{were called}} spam by whoever got it",
                n=cases,
                of=self.facts.sent,
            ),
            say(
                "That's {share} in {days} days. From 0.1% on receivers act on it.",
                share=Share(cases, self.facts.sent),
                days=DAYS,
            ),
            advice=say("Write only to people who expect it, and let them out with one click."),
            mended=replace(self.facts, complained=0),
        )

    def unsubscribes(self) -> Finding:
        cases = self.facts.unsubscribed
        return self._finding(
            "unsubscribes",
            self._severity((), cases, hint=0.005, fix=0.03),
            say(
                "{n} of {of, plural, one {# message} other {# messages}} {n, plural, one {was answered} "
                "other {were answered}} with a wish to get no more",
                n=cases,
                of=self.facts.sent,
            )
            if cases
            else say("Nobody asked to get no more"),
            say("That's {share} in {days} days.", share=Share(cases, self.facts.sent), days=DAYS)
            if cases
            else NOTHING,
            advice=say("Write to fewer people, and to those it concerns."),
            mended=replace(self.facts, unsubscribed=0),
        )

    def replies(self) -> list[Finding]:
        if self.facts.sent < REPLIES_FROM:
            return []
        share = Share(self.facts.replied, self.facts.sent)
        text = say(
            "{n} of {of, plural, one {# message} other {# messages}} in {days} days. Answers show "
            "receivers that you are wanted.",
            n=self.facts.replied,
            of=self.facts.sent,
            days=DAYS,
        )
        return [
            self._finding("replies", "ok", say("{share} of your messages were answered", share=share), text)
        ]

    def _without(self, gone: Callable[[Refusal], bool]) -> StreamFacts:
        return replace(self.facts, refusals=tuple(one for one in self.facts.refusals if not gone(one)))

    def _delays(self) -> tuple[Said, ...]:
        said = Counter(
            say(
                "{title}: {said}",
                title=(limit_meaning if one.owner == "limit" else meaning)(one.status, one.words).title,
                said=_said(one),
            )
            if one.owner in ("limit", "sender")
            else as_said(_said(one))
            for one in self.facts.delays
        )
        return tuple(line for line, _ in said.most_common(MOST_SHOWN))

    def _owners(self) -> tuple[Said, ...]:
        found = Counter(one.owner for one in self.facts.refusals)
        lies = {
            "address": say("{n} with the address", n=found["address"]),
            "sender": say("{n} with how it was sent", n=found["sender"]),
            "limit": say("{n} with a limit", n=found["limit"]),
            "transport": say("{n} with the way there", n=found["transport"]),
            None: say("{n} nobody can tell", n=found[None]),
        }
        return tuple(line for owner, line in lies.items() if found[owner])

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
        title: Said,
        text: Said = NOTHING,
        question: Said = NOTHING,
        answer: tuple[str, ...] = (),
        advice: Said = NOTHING,
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
            f"{check}.{name or ('ok' if severity == 'ok' else 'seen')}",
            check,
            severity,
            title,
            text,
            seen,
            fix,
            gain,
            self.at,
        )


def _said(one: Refusal) -> str:
    codes = " ".join(str(code) for code in (one.smtp_code, one.status) if code is not None)
    words = " ".join(one.words.split())
    return (words if codes and words.startswith(codes) else f"{codes} {words}".strip())[:MOST_SAID]
