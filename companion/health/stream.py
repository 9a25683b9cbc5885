"""What really happened to the mail of 30 days: evidence for the score. Pure.

Nobody tells us of complaints at Gmail and Microsoft, so that none is not known, and one that is told never helps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from companion.health.rates import Counts
from companion.health.score import Evidence, rise, score

DAYS = 30


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
