"""Evidence as JSON: what is taken, what is refused and in which words."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import given

from companion.health.evidence_form import KEYS, MOST, Misread, parse, read
from companion.health.rates import Counts
from companion.health.score import Evidence, Proof
from companion.health.volume import VolumeFacts
from tests.health.test_score import evidences

MONTH = [1] * 30


def test_every_part_of_the_evidence_has_a_key() -> None:
    assert set(asdict(Evidence())) | {"model", "comment", "band"} == set(KEYS)
    full: dict[str, Any] = {
        "model": "dm1", "comment": "all of it", "band": [0, 100], "dkim": {"share": 1, "seen": True},
        "spf": {"share": 0, "absent": True}, "dmarc": {"share": 0.5}, "ptr_tls": {"share": 0, "broken": True},
        **{name: {"cases": 1, "of": 9} for name in ("address_bounces", "rejections", "deferrals", "complaints")},
        **{name: {"cases": 2, "of": 8} for name in ("unsubscribes", "replies", "inboxed", "opens")},
        "volume": {"sent": MONTH, "counted": MONTH, "limit": 3}, "lists": 1, "links": 0.25,
        "dmarc_fails": True, "major_blocklist": True, "disconnected": True,
    }  # fmt: skip
    form = parse(json.dumps(full))
    nine, eight = Counts(1, 9), Counts(2, 8)
    assert form.evidence == Evidence(
        Proof(1, seen=True), Proof(0, absent=True), Proof(0.5), Proof(0, broken=True), nine, nine, nine, nine, eight,
        eight, eight, VolumeFacts(tuple(MONTH), tuple(MONTH), 3), 1, 0.25, dmarc_fails=True, major_blocklist=True,
        disconnected=True, opens=eight,
    )  # fmt: skip
    assert (form.banded, form.band) == (True, (0, 100))


def test_null_is_not_known_and_a_band_of_null_is_no_score() -> None:
    assert read({"dkim": None, "lists": None, "volume": None}).evidence == Evidence()
    assert not read({}).banded
    assert read({"band": None}).holds(None)
    assert not read({"band": None}).holds(50)
    assert not read({"band": [10, 20]}).holds(None)
    assert [read({"band": [10, 20]}).holds(score) for score in (9.9, 10, 20, 20.1)] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "This is not JSON"),
        (b"\xff\xfe{", "This is not JSON"),
        ("[" * 100_000, "This is nested too deeply"),
        ("[]", "The evidence: this has to be an object"),
        ('{"opened": 1}', "The evidence: 'opened' is no key of it"),
        ('{"dkim": 1, "dkim": 2}', "'dkim' stands there twice"),
        ('{"model": "dm2"}', "model: this companion knows dm1 only"),
        ('{"comment": 1}', "comment: this has to be text"),
        ('{"dkim": 1}', "dkim: this has to be an object"),
        ('{"dkim": {}}', "dkim: share is missing"),
        ('{"dkim": {"share": 1, "sure": true}}', "dkim: 'sure' is no key of it; it has share, seen, absent, broken"),
        ('{"dkim": {"share": 1.5}}', "dkim.share: this has to be a number from 0 to 1"),
        ('{"dkim": {"share": NaN}}', "dkim.share: this has to be a number from 0 to 1"),
        ('{"dkim": {"share": true}}', "dkim.share: this has to be a number from 0 to 1"),
        ('{"dkim": {"share": 1, "seen": 1}}', "dkim.seen: this has to be true or false"),
        ('{"lists": "1"}', "lists: this has to be a number from 0 to 1"),
        ('{"replies": {"cases": 2, "of": 1}}', "replies: cases are among of, and can't be more"),
        ('{"replies": {"cases": -1, "of": 1}}', f"replies.cases: this has to be a whole number from 0 to {MOST}"),
        ('{"replies": {"cases": 0, "of": 1e9}}', "replies.of: this has to be a whole number"),
        ('{"volume": {"sent": [1], "counted": [1, 1], "limit": 1}}', "volume: sent and counted have to have as many"),
        ('{"volume": {"sent": [1], "counted": [2], "limit": 1}}', "volume: counted is a part of sent"),
        ('{"volume": {"sent": [], "counted": [], "limit": 1}}', "volume.sent: this has to be a list of 1 to 30"),
        ('{"dmarc_fails": null}', "dmarc_fails: this has to be true or false"),
        ('{"band": [3]}', "band: this has to be two numbers"),
        ('{"band": [3, 2]}', "band: the lower number comes first"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_a_sentence(text: str | bytes, sentence: str) -> None:
    with pytest.raises(Misread) as refused:
        parse(text)
    assert str(refused.value).startswith(sentence)


@given(evidences)
def test_evidence_survives_the_way_through_json(evidence: Evidence) -> None:
    facts = evidence.volume
    if facts is not None and any(a > b for a, b in zip(facts.counted, facts.sent, strict=True)):
        return  # no ledger counts more than it has
    plain = {name: value for name, value in asdict(evidence).items() if value is not None}
    assert parse(json.dumps(plain)).evidence == evidence


@pytest.mark.parametrize(
    "text",
    [
        '{"lists": NaN}', '{"lists": Infinity}', '{"lists": 1e400}', '{"lists": -1}', f'{{"lists": {"9" * 400}}}',
        f'{{"lists": {"9" * 5000}}}', f'{{"band": [0, {"9" * 400}]}}',
        f'{{"replies": {{"cases": 0, "of": {"9" * 5000}}}}}',
    ],
)  # fmt: skip
def test_numbers_that_are_none_or_too_big(text: str) -> None:
    with pytest.raises(Misread, match=r"number"):
        parse(text)
