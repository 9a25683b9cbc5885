"""What each factor of the score would bring, were it alone put right. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil

from companion.health.rates import Counts
from companion.health.score import FACTORS, Evidence, Proof, rise, score, shares
from companion.health.volume import VolumeFacts

ANSWERED = 0.03  # the share of answers that earns all points
CALM = VolumeFacts((1,) * 30, (1,) * 30, 50)


@dataclass(frozen=True, slots=True)
class Factor:
    """`share` 0..1, None where it is not known; `got` of `weight` points. `gain`: the rise of the score once this
    alone is put right; 0 where nothing is wrong or a cap of another kind holds the score."""

    id: str
    weight: int
    share: float | None
    got: float | None
    gain: float


def factors(evidence: Evidence) -> tuple[Factor, ...]:
    """Every factor of the model, in its order."""
    before, found = score(evidence), shares(evidence)
    made = []
    for name, weight, _ in FACTORS:
        share = found[name]
        gain = rise(before, score(mended(evidence, name))) if share is not None else 0.0
        made.append(Factor(name, weight, share, None if share is None else round(share * weight, 2), gain))
    return tuple(made)


def mended(evidence: Evidence, name: str) -> Evidence:
    """The evidence with that factor, if it is known, as good as its owner can make it; what fires a cap of its own
    goes with it. What only the DNS says stays so: no fix makes receivers report it."""
    return _MENDS[name](evidence)


def lacks(evidence: Evidence, name: str) -> bool:
    """Whether mending it makes something better, also where another cap holds the score meanwhile. What only waits for
    a receiver's word lacks nothing."""
    after = mended(evidence, name)
    before, then = shares(evidence)[name], shares(after)[name]
    if before is None or then is None:
        return False
    return then > before or len(score(after).caps) < len(score(evidence).caps)


def unflagged(evidence: Evidence) -> float:
    """The rise once receivers report no DMARC failures any more."""
    return rise(score(evidence), score(replace(evidence, dmarc_fails=False)))


def counts_mended(counts: Counts | None) -> Counts | None:
    """The same sends, none of which went wrong."""
    return None if counts is None else Counts(0, counts.of)


def _proof(proof: Proof | None) -> Proof | None:
    return None if proof is None else Proof(1.0, seen=proof.seen)


def _answered(counts: Counts | None) -> Counts | None:
    return None if counts is None else Counts(max(counts.cases, ceil(counts.of * ANSWERED)), counts.of)


def _all(counts: Counts | None) -> Counts | None:
    return None if counts is None else Counts(counts.of, counts.of)


_MENDS: dict[str, Callable[[Evidence], Evidence]] = {
    "dkim": lambda e: replace(e, dkim=_proof(e.dkim)),
    "spf": lambda e: replace(e, spf=_proof(e.spf)),
    "dmarc": lambda e: replace(e, dmarc=_proof(e.dmarc)),
    "ptr_tls": lambda e: replace(e, ptr_tls=_proof(e.ptr_tls)),
    "address_bounces": lambda e: replace(e, address_bounces=counts_mended(e.address_bounces)),
    "rejections": lambda e: replace(e, rejections=counts_mended(e.rejections)),
    "deferrals": lambda e: replace(e, deferrals=counts_mended(e.deferrals)),
    "complaints": lambda e: replace(e, complaints=counts_mended(e.complaints)),
    "unsubscribes": lambda e: replace(e, unsubscribes=counts_mended(e.unsubscribes)),
    "replies": lambda e: replace(e, replies=_answered(e.replies)),
    "placement": lambda e: replace(e, inboxed=_all(e.inboxed)),
    "volume": lambda e: replace(e, volume=None if e.volume is None else CALM),
    "lists": lambda e: replace(e, lists=None if e.lists is None else 1.0, major_blocklist=False),
    "links": lambda e: replace(e, links=None if e.links is None else 1.0),
}
