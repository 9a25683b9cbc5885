"""Words of drafts: the same vectors are read by the extension (src/content/draft_words.test.ts)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from companion.sending import draft_words as words

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("draft_vectors.json").read_text("utf-8"))


@pytest.mark.parametrize(("text", "found"), VECTORS["tokens"])
def test_fields_that_nobody_filled_in(text: str, found: list[str]) -> None:
    assert list(words.tokens(text)) == found


@pytest.mark.parametrize(("text", "is_one"), VECTORS["way_out"])
def test_ways_out(text: str, is_one: bool) -> None:
    assert words.is_way_out(text) is is_one


@pytest.mark.parametrize(("subject", "is_one"), VECTORS["answers"])
def test_subjects_of_answers(subject: str, is_one: bool) -> None:
    assert words.is_answer(subject) is is_one


@pytest.mark.parametrize(("text", "host"), VECTORS["shown"])
def test_the_host_that_a_links_words_name(text: str, host: str | None) -> None:
    assert words.shown_host(text) == host


def test_fingerprints_tell_texts_and_senders_apart_but_no_greetings_and_numbers() -> None:
    told = [words.fingerprint(sender, text) for sender, text, _ in VECTORS["fingerprints"]]
    assert told == [one for _, _, one in VECTORS["fingerprints"]]
    ana, per, koeln, other, short = told
    assert ana == per
    assert len({ana, koeln, other}) == 3
    assert short is None


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{{" * 50_000, "a." * 50_000, "%A" * 50_000, "<<" * 50_000, "[your " * 20_000]
)
def test_hostile_text_takes_no_time(text: str) -> None:
    assert words.tokens(text) == ()
    assert words.shown_host(text) is None
    assert not words.is_way_out(text)
