"""Where tests arrived: what counts, what is not known yet, and the finding with its evidence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.clock import DAY, HOUR
from companion.health.counting import Asked, Facts, Kept, count
from companion.health.findings import Check
from companion.health.placement import MISSING_AFTER, Landing, Place, PlacementFacts, inboxed, judge, place_of
from companion.health.rates import Counts
from companion.health.score import Evidence, Proof, rise, score
from companion.health.stream import StreamFacts

NOW = 1_764_000_000_000
PROOFS: tuple[Check, ...] = ("spf", "dkim", "dmarc", "ptr")
_NINE: tuple[Place, ...] = ("inbox",) * 9
KNOWN = Evidence(
    dkim=Proof(1, seen=True), spf=Proof(1, seen=True), dmarc=Proof(1, seen=True), ptr_tls=Proof(1),
    address_bounces=Counts(0, 200), rejections=Counts(0, 200),
)  # fmt: skip


def facts(*places: Place, provider: str = "Gmail") -> PlacementFacts:
    return PlacementFacts(
        NOW, tuple(Landing(provider, NOW - n * DAY, place) for n, place in enumerate(places))
    )


@pytest.mark.parametrize(
    ("role", "left_at", "read_at", "place"),
    [
        ("inbox", NOW, None, "inbox"),
        ("junk", NOW, NOW, "spam"),
        ("all", NOW, NOW, "archived"),
        ("inbox", None, NOW, "inbox"),  # whoever got it knows that it left
        (None, NOW, NOW + MISSING_AFTER - 1, None),
        (None, NOW, NOW + MISSING_AFTER, "missing"),
        (None, NOW, None, None),  # nobody read that mailbox since
        (None, None, NOW + DAY, None),  # it still waits
        ("sent", NOW, NOW + DAY, None),
    ],
)
def test_where_a_test_is(
    role: str | None, left_at: int | None, read_at: int | None, place: Place | None
) -> None:
    assert place_of(role, left_at, read_at) == place


def test_what_counts() -> None:
    assert inboxed(None) is None
    assert inboxed(facts("inbox", "spam", "missing", "archived")) == Counts(1, 3)
    assert inboxed(facts("archived")) is None  # the receiver's own filter says nothing about spam
    assert judge(facts("archived"), KNOWN, NOW) == []
    assert judge(None, KNOWN, NOW) == []


def told(found: PlacementFacts) -> tuple[str, str, str, float]:
    evidence = Evidence(
        **{name: getattr(KNOWN, name) for name in KNOWN.__slots__} | {"inboxed": inboxed(found)}
    )
    (one,) = judge(found, evidence, NOW)
    assert one.check == "placement"
    if one.fix is not None:
        better = PlacementFacts(NOW, tuple(Landing(each.provider, each.at, "inbox") for each in found.tests))
        mended = Evidence(
            **{name: getattr(evidence, name) for name in KNOWN.__slots__} | {"inboxed": inboxed(better)}
        )
        assert one.gain == rise(score(evidence), score(mended))
    return one.id, one.severity, one.title, one.gain


def test_findings_say_how_many() -> None:
    assert told(facts("inbox"))[:3] == ("placement.ok", "ok", "The test message reached the inbox")
    assert told(facts("inbox", "inbox"))[:3] == ("placement.ok", "ok", "All 2 tests reached the inbox")
    assert told(facts("spam"))[:3] == ("placement.seen", "hint", "None of 1 test reached the inbox")
    assert told(facts("spam", "missing"))[:3] == (
        "placement.seen",
        "fix",
        "None of 2 tests reached the inbox",
    )
    name, severity, title, gain = told(facts("spam", "spam", "inbox"))
    assert (name, severity, title) == ("placement.seen", "stop", "1 of 3 tests reached the inbox")
    assert gain > 40  # the cap goes with it
    assert told(facts(*_NINE, "spam"))[1] == "hint"


def test_the_evidence_says_at_which_provider_and_when() -> None:
    both = PlacementFacts(
        NOW, (*facts("inbox", "spam", "archived").tests, *facts("missing", provider="kite.example").tests)
    )
    (one,) = judge(both, KNOWN, NOW)
    assert one.text == "In 14 days 1 landed in spam and 1 never arrived."
    lines = one.evidence[0].answer
    assert lines[0].startswith(
        "Gmail: 1 of 3 in the inbox, 1 in spam, 1 archived by a filter. Last one sent "
    )
    assert lines[1].startswith("kite.example: 0 of 1 in the inbox, 1 nowhere. Last one sent ")


@given(st.lists(st.sampled_from(["inbox", "spam", "archived", "missing"]), max_size=20))
def test_the_score_never_rises_with_what_strays(places: list[Place]) -> None:
    def points(some: list[Place]) -> tuple[float, float, float | None]:
        found = score(Evidence(**{name: getattr(KNOWN, name) for name in KNOWN.__slots__} | {
            "inboxed": inboxed(facts(*some))
        }))  # fmt: skip
        return found.low, found.high, found.score

    low, high, total = points(places)
    for place in ("spam", "missing"):
        worse = points([*places, place])
        assert worse[1] <= high
        assert not any(one == "inbox" for one in places) or worse[0] <= low
        if total is not None and any(one != "archived" for one in places):
            assert worse[2] is not None
            assert worse[2] <= total
    assert points([*places, "archived"]) == (low, high, total)
    assert HOUR < MISSING_AFTER


def test_it_reaches_score_and_findings() -> None:
    kept = {check: Kept(NOW, passed=True, proof=Proof(1)) for check in PROOFS}
    asked, bounces = Asked((), {}, kept), StreamFacts(NOW, 200, 0, 0, 0, 0, ())
    without, none = count("acme.example", NOW, asked, Facts(stream=bounces))
    well, _ = count("acme.example", NOW, asked, Facts(stream=bounces, placement=facts("inbox", "inbox")))
    bad, found = count(
        "acme.example", NOW, asked, Facts(stream=bounces, placement=facts("spam", "spam", "missing"))
    )
    assert not any(one.check == "placement" for one in none)
    assert well.evidence_share == without.evidence_share + 0.1
    assert [cap.id for cap in bad.caps] == ["placement"]
    assert bad.score == 45
    assert (found[0].id, found[0].severity) == ("placement.seen", "stop")
    assert without.low <= well.low
