"""Rates of rare things: what few cases tell, and what they don't."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

PRIOR_OTHERS = 60  # Beta(1, 60): before the first message we expect about 1 in 61


@dataclass(frozen=True, slots=True)
class Counts:
    """`cases` among `of`; 0 ≤ cases ≤ of."""

    cases: int
    of: int

    @property
    def rate(self) -> float:
        return self.cases / self.of

    @property
    def posterior_mean(self) -> float:
        """The rate to expect, with the prior Beta(1, 60)."""
        return (self.cases + 1) / (self.of + 1 + PRIOR_OTHERS)


def share_left(rate: float, full: float, zero: float) -> float:
    """1 up to the rate `full`, 0 from the rate `zero` on, a straight line between."""
    return min(max((zero - rate) / (zero - full), 0.0), 1.0)


@lru_cache(maxsize=256)  # a score is asked for once for each finding, and the same few rates each time
def beyond(counts: Counts, rate: float) -> float:
    """The chance that the true rate is above `rate` (0 < rate < 1), with the prior Beta(1, 60).

    The posterior is Beta(cases + 1, of - cases + 60). With whole numbers its upper tail is a binomial's lower one:
    at most `cases` hits in of + 60 tries (Abramowitz and Stegun 26.5.24). What lies 40 deviations from the mean adds
    nothing that a float could show, so that a million sends take no longer than they must.
    """
    tries = counts.of + PRIOR_OTHERS
    mean = tries * rate
    far = 40 * math.sqrt(mean * (1 - rate)) + 40
    if counts.cases >= mean + far:
        return 1.0
    logs = (math.log(rate), math.log1p(-rate))
    top = math.lgamma(tries + 1)
    return min(
        1.0,
        math.fsum(
            math.exp(
                top
                - math.lgamma(hits + 1)
                - math.lgamma(tries - hits + 1)
                + hits * logs[0]
                + (tries - hits) * logs[1]
            )
            for hits in range(max(0, int(mean - far)), counts.cases + 1)
        ),
    )
