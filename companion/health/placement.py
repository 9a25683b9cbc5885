"""In which folder tests between the user's own mailboxes arrived: evidence for the score, and a finding. Pure.

A test counts once it was seen, or once its receiver's mail was read wholly long after it left and it is nowhere. What
the receiver's own filter put past INBOX at Gmail says nothing about spam, and counts as nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from companion.core.clock import HOUR
from companion.core.wording import Moment, Said, as_said, both, say
from companion.health.findings import Evidence as Shown
from companion.health.findings import Finding, Fix, Severity
from companion.health.mending import mended
from companion.health.rates import Counts
from companion.health.score import Evidence, rise, score

Place = Literal["inbox", "spam", "archived", "missing"]

DAYS = 14
MISSING_AFTER = 12 * HOUR  # greylisting and queues hold mail up for hours (RFC 6647, 4.1)
GOOD = 0.8  # share, from which on one that strayed is a hint
FEW = 2
_PLACES: dict[str, Place] = {"inbox": "inbox", "junk": "spam", "all": "archived"}
_WORDS: dict[Place, Said] = {
    "inbox": say("in the inbox"),
    "spam": say("in spam"),
    "archived": say("archived by a filter"),
    "missing": say("nowhere"),
}


@dataclass(frozen=True, slots=True)
class Landing:
    """A test that was sent: to which provider, when it left (ms), where it is."""

    provider: str
    at: int
    place: Place


@dataclass(frozen=True, slots=True)
class PlacementFacts:
    """Of 14 days up to `until` (ms); only tests of which something is known, the newest first."""

    until: int
    tests: tuple[Landing, ...]


def place_of(role: str | None, left_at: int | None, read_at: int | None) -> Place | None:
    """Where a test is: by the folder's role in which it was seen first. `read_at`: when all of the receiver's mail was
    read last (ms). None: nobody can say yet."""
    if role is not None:
        return _PLACES.get(role)
    if left_at is None or read_at is None or read_at < left_at + MISSING_AFTER:
        return None
    return "missing"


def inboxed(facts: PlacementFacts | None) -> Counts | None:
    """None where no test says anything."""
    told = [one for one in facts.tests if one.place != "archived"] if facts is not None else []
    return Counts(sum(one.place == "inbox" for one in told), len(told)) if told else None


def judge(facts: PlacementFacts | None, evidence: Evidence, at: int) -> list[Finding]:
    """`evidence` is the whole of it, the tests' too; `at` in ms, when it is looked at."""
    counts = inboxed(facts)
    if facts is None or counts is None:
        return []
    severity = _severity(counts, evidence)
    strayed = [one for one in facts.tests if one.place in ("spam", "missing")]
    in_spam = sum(one.place == "spam" for one in strayed)
    told = [say("{n} landed in spam", n=in_spam)] if in_spam else []
    told += [say("{n} never arrived", n=len(strayed) - in_spam)] if len(strayed) > in_spam else []
    text = (
        say("In {days} days {told}.", days=DAYS, told=both(told))
        if told
        else say("In {days} days, at {names}.", days=DAYS, names=_names(facts))
    )
    shown = Shown(say("Where tests of your own mailboxes arrived"), _lines(facts.tests), 0, facts.until)
    fix, gain = None, 0.0
    if severity != "ok":
        advice = say(
            "Put right what else is found here. Until tests arrive, send fewer a day, to people who "
            "expect you."
        )
        fix = Fix(advice, (), None)
        gain = max(rise(score(evidence), score(mended(evidence, "placement"))), 0.0)
    name = "ok" if severity == "ok" else "seen"
    return [
        Finding(f"placement.{name}", "placement", severity, _title(counts), text, (shown,), fix, gain, at)
    ]


def _severity(counts: Counts, evidence: Evidence) -> Severity:
    if any(cap.id == "placement" for cap in score(evidence).caps):
        return "stop"
    strayed = counts.of - counts.cases
    if strayed >= FEW and counts.rate < GOOD:
        return "fix"
    return "hint" if strayed else "ok"


def _title(counts: Counts) -> Said:
    if counts.cases == counts.of:
        return say(
            "{n, plural, one {The test message reached the inbox} other {All # tests reached the inbox}}",
            n=counts.of,
        )
    return say(
        "{n, plural, =0 {None of} other {# of}} {of, plural, one {# test} other {# tests}} reached the inbox",
        n=counts.cases,
        of=counts.of,
    )


def _names(facts: PlacementFacts) -> Said:
    *names, last = sorted({one.provider for one in facts.tests if one.place == "inbox"})
    return say("{first} and {last}", first=names, last=last) if names else as_said(last)


def _lines(tests: Sequence[Landing]) -> tuple[Said, ...]:
    """One line a provider: how many of its tests are where, and when the last one was sent."""
    lines = list[Said]()
    for name in sorted({one.provider for one in tests}):
        some = [one for one in tests if one.provider == name]
        told = [say("{n} of {of} in the inbox", n=sum(one.place == "inbox" for one in some), of=len(some))]
        told += [
            say("{n} {place}", n=number, place=words)
            for place, words in _WORDS.items()
            if place != "inbox" and (number := sum(one.place == place for one in some))
        ]
        last = max(one.at for one in some)
        lines.append(say("{name}: {told}. Last one sent {when}", name=name, told=told, when=Moment(last)))
    return tuple(lines)
