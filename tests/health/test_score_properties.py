"""What health.md promises of the score, whatever the evidence: mending, opens, silence, cut off."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.health.mending import counts_mended, factors, mended, unflagged
from companion.health.rates import Counts
from companion.health.score import FACTORS, Evidence, Proof, rise, score, shares
from companion.health.volume import VolumeFacts
from tests.health.test_score import changed, counts, evidences

names = st.sampled_from([name for name, _, _ in FACTORS])
RATES = ("address_bounces", "rejections", "deferrals", "complaints", "unsubscribes")


@given(evidences, names)
def test_a_gain_is_the_rise_once_it_is_applied(evidence: Evidence, name: str) -> None:
    gain = next(one.gain for one in factors(evidence) if one.id == name)
    before = score(evidence)
    if shares(evidence)[name] is None:
        assert gain == 0
        return
    after = score(mended(evidence, name))
    assert gain == rise(before, after) >= 0
    if before.score is not None and after.score is not None:
        assert after.score == pytest.approx(before.score + gain, abs=0.01)
    else:
        assert after.low == pytest.approx(before.low + gain, abs=0.01)


@given(evidences, names)
def test_mending_makes_nothing_known_and_nothing_worse(evidence: Evidence, name: str) -> None:
    before, after = score(evidence), score(mended(evidence, name))
    assert after.evidence_share == before.evidence_share
    assert after.low >= before.low
    assert after.high >= before.high
    assert {cap.id for cap in after.caps} <= {cap.id for cap in before.caps}
    assert mended(mended(evidence, name), name) == mended(evidence, name)


@given(evidences)
def test_the_parts_say_what_the_whole_says(evidence: Evidence) -> None:
    parts, found = factors(evidence), score(evidence)
    known = sum(part.weight for part in parts if part.share is not None)
    got = sum(part.got or 0.0 for part in parts)
    assert found.evidence_share == known / 100
    assert all(0 <= part.share <= 1 for part in parts if part.share is not None)
    if found.score is not None and not found.caps:
        assert found.score == pytest.approx(got / known * 100, abs=0.2)
    assert unflagged(evidence) >= 0
    assert evidence.dmarc_fails or unflagged(evidence) == 0


@given(evidences, counts)
def test_opens_weigh_nothing(evidence: Evidence, opens: Counts | None) -> None:
    """Apollo gave 85.6 to a mailbox with 0.4 % opens."""
    assert score(replace(evidence, opens=opens)) == score(evidence)
    assert score(replace(evidence, opens=Counts(2, 500))) == score(evidence)


@given(evidences)
def test_cut_off_has_no_score_and_its_own_range(evidence: Evidence) -> None:
    found = score(replace(evidence, disconnected=True))
    assert found.score is None
    assert (found.low, found.high) == (score(evidence).low, score(evidence).high)


@given(evidences)
def test_a_mailbox_that_sent_nothing_is_not_at_zero(evidence: Evidence) -> None:
    """Apollo gives it 0 of 100. Nothing sent: no rate, no volume, no test; what stands in the DNS is all there is."""
    none: dict[str, Any] = dict.fromkeys(RATES, Counts(0, 0))
    silent = replace(
        evidence, **none, replies=Counts(0, 0), inboxed=None, volume=VolumeFacts((0,) * 30, (0,) * 30, 50), ptr_tls=None
    )  # fmt: skip
    found = score(silent)
    assert found.score is None
    assert found.evidence_share <= 0.31
    fine = replace(silent, spf=Proof(1.0), dkim=Proof(1.0), dmarc_fails=False, major_blocklist=False)
    assert score(fine).high >= 70
    assert score(fine).low > 0


@given(evidences, st.sampled_from(RATES))
def test_one_more_send_that_went_wrong_never_helps(evidence: Evidence, name: str) -> None:
    """Also where the send itself is new: cases and sends both grow by one."""
    found: Counts | None = getattr(evidence, name)
    if found is None or not found.of:
        return
    before = score(evidence)
    after = score(changed(evidence, name, Counts(found.cases + 1, found.of + 1)))
    assert after.score is None or before.score is None or after.score <= before.score
    assert after.low <= before.low
    assert after.high <= before.high
    assert counts_mended(found) == Counts(0, found.of)
