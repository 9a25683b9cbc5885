"""The score, model dm1 (README.md has its formulas). Pure: evidence in, score out; no clock, no network.

What is unknown (None) is left out of the score and widens its range; it never counts as bad.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from companion.core.wording import Said, say
from companion.health.rates import Counts, beyond, share_left
from companion.health.volume import VolumeFacts, volume_share

MODEL = "dm1"
DNS_ONLY = 0.7  # what proof from DNS earns at most, where no receiver has confirmed it
NO_SCORE_UNDER = 35
PROVISIONAL_UNDER = 50
REPLIES_FROM = 50  # sends, before the share of replies tells anything
TESTS_FROM = 3


@dataclass(frozen=True, slots=True)
class Proof:
    """How well one standard stands, 0..1. `seen`: as receivers reported it, not only as it stands in the DNS.

    `absent`: surely not set up at all. `broken`: receivers stop with a permanent error (RFC 7208 permerror).
    """

    share: float
    seen: bool = False
    absent: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that the score rests on. None: not known."""

    dkim: Proof | None = None
    spf: Proof | None = None
    dmarc: Proof | None = None
    ptr_tls: Proof | None = None
    address_bounces: Counts | None = None  # of messages sent in 30 days
    rejections: Counts | None = None
    deferrals: Counts | None = None
    complaints: Counts | None = None
    unsubscribes: Counts | None = None
    replies: Counts | None = None
    inboxed: Counts | None = None  # of placement tests in 14 days, how many reached the inbox
    volume: VolumeFacts | None = None
    lists: float | None = None  # 1: on no blocklist
    links: float | None = None  # 1: link and tracking hosts are clean
    dmarc_fails: bool = False  # receivers report it
    major_blocklist: bool = False
    disconnected: bool = False
    opens: Counts | None = None  # shown where they are tracked; of no weight, since machines open mail too


@dataclass(frozen=True, slots=True)
class Cap:
    id: str
    at: int
    text: Said


@dataclass(frozen=True, slots=True)
class Score:
    """`score` is None where too little is known. `low`..`high`: where it can end up. `evidence_share`: 0..1."""

    score: float | None
    low: float
    high: float
    evidence_share: float
    provisional: bool
    caps: tuple[Cap, ...]
    model: str = field(default=MODEL)


def _proof(proof: Proof | None) -> float | None:
    return None if proof is None else proof.share * (1 if proof.seen else DNS_ONLY)


def _replies(replies: Counts | None) -> float | None:
    if replies is None or replies.of < REPLIES_FROM:
        return None
    return min(replies.rate / 0.03, 1.0)


def _rate(counts: Counts | None, full: float, zero: float) -> float | None:
    return None if counts is None or not counts.of else share_left(counts.rate, full, zero)


def _mean(counts: Counts | None, full: float, zero: float) -> float | None:
    return None if counts is None or not counts.of else share_left(counts.posterior_mean, full, zero)


FACTORS: tuple[tuple[str, int, Callable[[Evidence], float | None]], ...] = (
    ("dkim", 12, lambda e: _proof(e.dkim)),
    ("spf", 8, lambda e: _proof(e.spf)),
    ("dmarc", 6, lambda e: _proof(e.dmarc)),
    ("ptr_tls", 4, lambda e: _proof(e.ptr_tls)),
    ("address_bounces", 12, lambda e: _mean(e.address_bounces, 0.01, 0.05)),
    ("rejections", 12, lambda e: _mean(e.rejections, 0.005, 0.04)),
    ("deferrals", 6, lambda e: _mean(e.deferrals, 0.02, 0.10)),
    ("complaints", 8, lambda e: _rate(e.complaints, 0.0005, 0.003)),
    ("unsubscribes", 3, lambda e: _rate(e.unsubscribes, 0.005, 0.03)),
    ("replies", 4, lambda e: _replies(e.replies)),
    ("placement", 10, lambda e: e.inboxed.rate if e.inboxed and e.inboxed.of else None),
    ("volume", 10, lambda e: volume_share(e.volume)),
    ("lists", 3, lambda e: e.lists),
    ("links", 2, lambda e: e.links),
)


def _more_than(counts: Counts | None, rate: float) -> bool:
    """More than nine in ten that the true rate is above `rate`."""
    return counts is not None and counts.of > 0 and beyond(counts, rate) > 0.9


def _spammed(inboxed: Counts | None) -> bool:
    return inboxed is not None and inboxed.of >= TESTS_FROM and inboxed.rate < 0.5


def _complained(complaints: Counts | None, rate: float) -> bool:
    return complaints is not None and complaints.of > 0 and complaints.rate >= rate


CAPS: tuple[tuple[Cap, Callable[[Evidence], bool]], ...] = (
    (
        Cap("unsigned", 15, say("Without SPF and DKIM nobody can tell that mail is yours.")),
        lambda e: bool(e.spf and e.spf.absent and e.dkim and e.dkim.absent),
    ),
    (Cap("dmarc_fails", 25, say("Receivers report that your mail fails DMARC.")), lambda e: e.dmarc_fails),
    (
        Cap("blocklist", 30, say("Your domain is on a list that many inboxes obey.")),
        lambda e: e.major_blocklist,
    ),
    (
        Cap("complaints_high", 40, say("3 in 1,000 people or more press Spam.")),
        lambda e: _complained(e.complaints, 0.003),
    ),
    (
        Cap("complaints", 70, say("1 in 1,000 people or more press Spam.")),
        lambda e: _complained(e.complaints, 0.001),
    ),
    (
        Cap("bounces_high", 40, say("More than 5% of your messages bounce.")),
        lambda e: _more_than(e.address_bounces, 0.05),
    ),
    (
        Cap("bounces", 70, say("More than 2% of your messages bounce.")),
        lambda e: _more_than(e.address_bounces, 0.02),
    ),
    (
        Cap(
            "rejections", 50, say("More than 2% of your messages are rejected because of how they were sent.")
        ),
        lambda e: _more_than(e.rejections, 0.02),
    ),
    (Cap("placement", 45, say("Most test messages landed in spam.")), lambda e: _spammed(e.inboxed)),
    (
        Cap("spf_error", 60, say("Receivers can't use your SPF record.")),
        lambda e: bool(e.spf and e.spf.broken),
    ),
)


def shares(evidence: Evidence) -> dict[str, float | None]:
    """Each factor's share, 0..1, by its name; None where it is not known."""
    return {name: value(evidence) for name, _, value in FACTORS}


def score(evidence: Evidence) -> Score:
    """The score, 0..100 with one decimal: got of what is known, lowered to the lowest cap that fires."""
    known = 0
    got = 0.0
    for _, weight, value in FACTORS:
        share = value(evidence)
        if share is not None:
            known += weight
            got += weight * share
    caps = tuple(cap for cap, fires in CAPS if fires(evidence))
    most = min((cap.at for cap in caps), default=100)
    none = evidence.disconnected or known < NO_SCORE_UNDER
    return Score(
        score=None if none else round(min(got / known * 100, most), 1),
        low=round(min(got, most), 1),
        high=round(min(got + 100 - known, most), 1),
        evidence_share=known / 100,
        provisional=known < PROVISIONAL_UNDER,
        caps=caps,
    )


def rise(before: Score, after: Score) -> float:
    """Points gained from `before` to `after`: of the score or, while there is none, of its low end."""
    if before.score is None or after.score is None:
        return round(after.low - before.low, 1)
    return round(after.score - before.score, 1)
