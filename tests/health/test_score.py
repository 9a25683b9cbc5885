"""Model dm1: the properties it promises (health.md), and its numbers by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health.rates import Counts, beyond, share_left
from companion.health.score import FACTORS, Evidence, Proof, Score, rise, score
from companion.health.volume import VolumeFacts, volume_share

shares = st.floats(0, 1)
proofs = st.none() | st.builds(Proof, shares, st.booleans(), absent=st.booleans(), broken=st.booleans())
counts = st.none() | st.integers(0, 400).flatmap(
    lambda of: st.builds(Counts, st.integers(0, of), st.just(of))
)
days = st.lists(st.integers(0, 80), min_size=30, max_size=30).map(tuple)
volumes = st.none() | st.builds(VolumeFacts, days, days, st.integers(0, 80))
evidences = st.builds(
    Evidence,
    *[proofs] * 4,
    *[counts] * 7,
    volumes,
    *[st.none() | shares] * 2,
    *[st.booleans()] * 3,
)
FIELDS = [field.name for field in fields(Evidence)]
UNKNOWABLE = {"dmarc_fails", "major_blocklist", "disconnected"}


def changed(evidence: Evidence, name: str, value: Any) -> Evidence:
    return replace(evidence, **{name: value})


@given(evidences)
def test_low_score_high_in_order_and_the_same_every_time(evidence: Evidence) -> None:
    found = score(evidence)
    assert score(evidence) == found
    assert 0 <= found.low <= found.high <= 100
    if found.score is not None:
        assert found.low <= found.score <= found.high
        assert not evidence.disconnected


@given(evidences, st.sampled_from([name for name in FIELDS if name not in UNKNOWABLE]))
def test_not_knowing_never_raises_the_low_end(evidence: Evidence, name: str) -> None:
    forgotten = changed(evidence, name, None)
    known, unknown = score(evidence), score(forgotten)
    if known.caps == unknown.caps:  # forgetting what fired a cap takes the cap away, and that is right
        assert unknown.low <= known.low
        assert unknown.high >= known.high
    assert unknown.evidence_share <= known.evidence_share


def worse_proof(proof: Proof) -> Proof:
    return replace(proof, share=proof.share / 2, seen=False)


def more(found: Counts) -> Counts:
    return Counts(min(found.cases + 1, found.of), found.of)


def fewer(found: Counts) -> Counts:
    return Counts(max(found.cases - 1, 0), found.of)


WORSE: dict[str, Callable[[Any], object]] = {
    "dkim": worse_proof,
    "spf": worse_proof,
    "dmarc": worse_proof,
    "ptr_tls": worse_proof,
    "address_bounces": more,
    "rejections": more,
    "deferrals": more,
    "complaints": more,
    "unsubscribes": more,
    "replies": fewer,
    "inboxed": fewer,
    "volume": lambda facts: replace(facts, counted=tuple(count + 1 for count in facts.counted)),
    "lists": lambda share: share / 2,
    "links": lambda share: share / 2,
    "dmarc_fails": lambda _: True,
    "major_blocklist": lambda _: True,
}


def not_above(worse: float | None, better: float | None) -> bool:
    return worse is None or better is None or worse <= better


@given(evidences, st.sampled_from(sorted(WORSE)))
def test_worse_evidence_never_raises_anything(evidence: Evidence, name: str) -> None:
    value = getattr(evidence, name)
    if value is None:
        return
    better, worse = score(evidence), score(changed(evidence, name, WORSE[name](value)))
    assert not_above(worse.score, better.score)
    assert worse.low <= better.low
    assert worse.high <= better.high


@given(evidences, st.sampled_from(["absent", "broken"]), st.sampled_from(["spf", "dkim"]))
def test_a_broken_or_absent_standard_never_raises_anything(evidence: Evidence, flag: str, name: str) -> None:
    proof = getattr(evidence, name)
    if proof is None:
        return
    flags: dict[str, Any] = {flag: True}
    better, worse = score(evidence), score(replace(evidence, **{name: replace(proof, **flags)}))
    assert not_above(worse.score, better.score)
    assert worse.high <= better.high


def test_every_weight_together_is_a_hundred() -> None:
    assert sum(weight for _, weight, _ in FACTORS) == 100
    assert {name for name, _, _ in FACTORS} <= {*FIELDS, "placement"}


STEADY = VolumeFacts((10,) * 30, (10,) * 30, 50)
SEEN = Proof(1.0, seen=True)


def test_nothing_known_is_no_score_and_not_zero() -> None:
    """Apollo gives a mailbox that sent nothing 0 of 100."""
    assert score(Evidence()) == Score(None, 0.0, 100.0, 0.0, True, ())


def test_dns_alone_is_no_score_with_the_ledger_it_is_a_provisional_one() -> None:
    dns = Evidence(dkim=Proof(1.0), spf=Proof(1.0), dmarc=Proof(0.0, absent=True))
    assert (score(dns).score, score(dns).low, score(dns).high) == (None, 14.0, 88.0)
    found = score(replace(dns, volume=STEADY))
    assert (found.score, found.low, found.high) == (round(24 / 36 * 100, 1), 24.0, 88.0)
    assert (found.evidence_share, found.provisional) == (0.36, True)


def test_all_seen_and_all_well_is_a_hundred() -> None:
    good = Counts(0, 5000)
    best = Evidence(
        SEEN, SEEN, SEEN, SEEN, good, good, good, good, good, Counts(200, 5000), Counts(9, 9), STEADY, 1.0, 1.0
    )  # fmt: skip
    assert score(best) == Score(100.0, 100.0, 100.0, 1.0, False, ())
    assert score(replace(best, disconnected=True)).score is None


@pytest.mark.parametrize(
    ("change", "cap", "at"),
    [
        ({"spf": Proof(0.0, absent=True), "dkim": Proof(0.0, absent=True)}, "unsigned", 15),
        ({"dmarc_fails": True}, "dmarc_fails", 25),
        ({"major_blocklist": True}, "blocklist", 30),
        ({"complaints": Counts(3, 1000)}, "complaints_high", 40),
        ({"complaints": Counts(1, 1000)}, "complaints", 70),
        ({"address_bounces": Counts(90, 1000)}, "bounces_high", 40),
        ({"address_bounces": Counts(40, 1000)}, "bounces", 70),
        ({"rejections": Counts(40, 1000)}, "rejections", 50),
        ({"inboxed": Counts(1, 3)}, "placement", 45),
        ({"spf": Proof(0.0, broken=True)}, "spf_error", 60),
    ],
)
def test_caps(change: dict[str, Any], cap: str, at: int) -> None:
    good = Evidence(SEEN, SEEN, SEEN, SEEN, Counts(0, 1000), Counts(0, 1000), volume=STEADY)
    found = score(replace(good, **change))
    assert cap in [fired.id for fired in found.caps]
    assert found.score is not None
    assert found.score <= at
    assert found.high <= at


def test_two_placement_tests_and_few_replies_say_nothing_final() -> None:
    assert score(Evidence(inboxed=Counts(0, 2))).caps == ()
    assert score(Evidence(replies=Counts(0, 49))).evidence_share == 0
    assert score(Evidence(replies=Counts(0, 50))).evidence_share == 0.04


def test_the_rise_is_of_the_score_or_else_of_the_low_end() -> None:
    before, after = Evidence(dmarc=Proof(0.0)), Evidence(dmarc=Proof(0.5))
    assert rise(score(before), score(after)) == 2.1
    known = Evidence(dkim=SEEN, spf=SEEN, volume=STEADY)
    assert rise(
        score(replace(known, dmarc=Proof(0.0))), score(replace(known, dmarc=Proof(0.5)))
    ) == pytest.approx(2.1 / 36 * 100, abs=0.1)


@given(st.integers(0, 30), st.integers(0, 500), st.sampled_from([0.02, 0.05]))
def test_the_tail_of_the_posterior_grows_with_cases(cases: int, others: int, rate: float) -> None:
    of = cases + others
    chance = beyond(Counts(cases, of), rate)
    assert 0 <= chance <= 1
    assert chance <= beyond(Counts(cases + 1, of + 1), rate) + 1e-9
    assert chance >= beyond(Counts(cases, of + 1), rate) - 1e-9


def test_the_tail_of_the_posterior_by_hand() -> None:
    # No case in none: 1 - I_0.05(1, 60) = 0.95 ** 60.
    assert beyond(Counts(0, 0), 0.05) == pytest.approx(0.95**60)
    # One in two: at most one hit in 62 tries.
    assert beyond(Counts(1, 2), 0.05) == pytest.approx(0.95**62 + 62 * 0.05 * 0.95**61)
    assert beyond(Counts(3000, 60_000), 0.02) == pytest.approx(1.0)


def test_a_straight_line_between_full_and_zero() -> None:
    assert [share_left(rate, 0.01, 0.05) for rate in (0.0, 0.01, 0.03, 0.05, 0.9)] == [
        1.0, 1.0, pytest.approx(0.5), 0.0, 0.0,
    ]  # fmt: skip


def quiet(*busy: int) -> tuple[int, ...]:
    return (0,) * (30 - len(busy)) + busy


@pytest.mark.parametrize(
    ("sent", "counted", "limit", "share"),
    [
        (quiet(10, 9), quiet(10, 9), 50, None),  # under 20 sends
        (quiet(10, 10), quiet(10, 10), 50, 1.0),
        (quiet(20, 20), quiet(20, 20), 20, 0.8),  # no headroom
        (quiet(18, 18), quiet(18, 18), 20, 0.9),
        (quiet(30, 10), quiet(30, 10), 20, 0.25 + 0.3),  # one of two days over the limit
        (quiet(5, 5, 5, 100), quiet(5, 5, 5, 0), 50, 0.5 + 0.3 * 3 / 4 + 0.2),  # a burst of answers
        (quiet(19, 1, 1), quiet(0, 0, 0), 0, 0.5 + 0.3),  # nothing allowed, nothing sent
    ],
)
def test_volume(sent: tuple[int, ...], counted: tuple[int, ...], limit: int, share: float | None) -> None:
    found = volume_share(VolumeFacts(sent, counted, limit))
    assert found == (None if share is None else pytest.approx(share))


@given(volumes)
def test_volume_is_a_share(facts: VolumeFacts | None) -> None:
    found = volume_share(facts)
    assert found is None or 0 <= found <= 1
