"""What a fix is said to bring."""

from __future__ import annotations

import pytest

from companion.core.wording import NOTHING
from companion.health.counting import Asked, Facts, Kept, Mend, count
from companion.health.findings import Finding, Fix
from companion.health.score import Proof
from companion.health.stream import StreamFacts
from tests.health.people import AT

FINDING = Finding("dkim.broken", "dkim", "unknown", NOTHING, NOTHING, (), Fix(NOTHING, (), None), 0.0, AT)
WELL = StreamFacts(AT, 500, 100, 0, 0, 0, ())


@pytest.mark.parametrize(("facts", "gain"), [(Facts(), 8.4), (Facts(stream=WELL), 0.0)])
def test_what_is_not_known_yet_brings_points_or_none(facts: Facts, gain: float) -> None:
    kept = {"spf": Kept(AT, True, Proof(1.0))}
    asked = Asked((FINDING,), {"dkim.broken": Mend("dkim", Proof(1.0))}, kept)  # type: ignore[arg-type]
    score, (found, *_) = count("acme.example", AT, asked, facts)
    assert (score.score is None) == (facts.stream is None)
    assert next(one for one in (found, *_) if one.id == "dkim.broken").gain == gain
