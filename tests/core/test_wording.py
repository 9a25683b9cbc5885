"""Sentences: filled, kept and told again, in each language."""

from __future__ import annotations

import copy
import json
import pickle
import time
from collections.abc import Iterator
from typing import Any

import pytest

from companion.core import wording
from companion.core.wording import (
    NOTHING,
    Fact,
    Language,
    Moment,
    Said,
    Share,
    again,
    as_said,
    both,
    fill,
    how,
    in_words,
    retold,
    say,
    sentences,
    worded,
)

AT = 1_795_689_720_000  # 2026-11-26 10:42 UTC
AWAY = say("today")


@pytest.mark.parametrize(
    ("message", "facts", "english", "german"),
    [
        ("{n} of {of}", {"n": 1234, "of": 5}, "1,234 of 5", "1.234 of 5"),
        ("{size} MB", {"size": 5.26}, "5.3 MB", "5,3 MB"),
        ("{share}", {"share": Share(5, 203)}, "2.5%", "2,5\u00a0%"),
        ("{share}", {"share": Share(4, 50, whole=True)}, "8%", "8\u00a0%"),
        ("{share}", {"share": Share(5, 203, whole=True)}, "2%", "2\u00a0%"),
        ("{names}", {"names": ("a", "b")}, "a, b", "a, b"),
        ("{names}", {"names": [AWAY, "b"]}, "today, b", "heute, b"),
        ("port {port}", {"port": "10993"}, "port 10993", "port 10993"),
        ("{n, plural, =0 {none} one {# day} other {# days}}", {"n": 0}, "none", "none"),
        ("{n, plural, =0 {none} one {# day} other {# days}}", {"n": 1}, "1 day", "1 day"),
        ("{n, plural, one {a {what}} other {# {what}}}", {"n": 2000, "what": "x"}, "2,000 x", "2.000 x"),
        ("{when}", {"when": AWAY}, "today", "heute"),
        (
            "a value holds braces: {it}",
            {"it": "{n}"},
            "a value holds braces: {n}",
            "a value holds braces: {n}",
        ),
    ],
)
def test_a_message_is_filled(message: str, facts: dict[str, Fact], english: str, german: str) -> None:
    assert fill(message, facts, "en") == english
    assert fill(message, facts, "de") == german


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer's clock is 14 hours ahead of UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "LINT-14")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("far_east")
@pytest.mark.parametrize(
    ("moment", "english", "german"),
    [
        (Moment(AT), "27 Nov 00:42", "27. Nov., 00:42"),
        (Moment(AT, clock=False), "27 Nov", "27. Nov."),
        (Moment(AT, clock=False, year=True), "27 Nov 2026", "27. Nov. 2026"),
    ],
)
def test_a_moment_is_written_as_the_language_writes_it(moment: Moment, english: str, german: str) -> None:
    assert fill("{at}", {"at": moment}, "en") == english
    assert fill("{at}", {"at": moment}, "de") == german


def test_what_is_missing_or_open_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill("{n}", {}, "en")
    with pytest.raises(ValueError, match="unclosed"):
        fill("{n", {"n": 1}, "en")


def test_a_sentence_is_its_english_and_knows_its_german() -> None:
    said = say("Urgent fix for {domain}", domain="shop.test")
    assert said == "Urgent fix for shop.test"
    assert in_words(said, "de") == "Dringend beheben: shop.test"
    assert in_words("shop.test", "de") == "shop.test"
    two = sentences(said, NOTHING, say("It is well again."))
    assert two == "Urgent fix for shop.test It is well again."
    assert in_words(two, "de") == "Dringend beheben: shop.test Es ist wieder in Ordnung."
    assert in_words(both(["a", "b", AWAY]), "de") == "a und b und heute"


def test_a_message_that_a_language_lacks_is_english() -> None:
    assert (
        in_words(Said([("Nobody ever says {n} of this", {"n": 1000})]), "de")
        == "Nobody ever says 1.000 of this"
    )


EVERY_FACT: dict[str, Fact] = {
    "text": "10993", "n": 5, "size": 1.5, "share": Share(1, 3), "rough": Share(1, 3, whole=True),
    "at": Moment(AT, year=True), "day": AWAY, "names": ("a", "b"), "days": (AWAY, "b"),
}  # fmt: skip


@pytest.mark.parametrize("language", wording.LANGUAGES)
def test_how_it_was_made_survives_being_kept(language: Language) -> None:
    said = Said([("{" + name + "}", {name: fact}) for name, fact in EVERY_FACT.items()])
    back = again(json.loads(json.dumps(how(said))))
    assert in_words(back, language) == in_words(said, language)
    for copied in (copy.deepcopy(said), pickle.loads(pickle.dumps(said))):
        assert type(copied) is Said
        assert in_words(copied, language) == in_words(said, language)


def test_an_object_keeps_beside_its_texts_how_they_were_made() -> None:
    steps = (say("today"), as_said("v=spf1 -all"))
    found: dict[str, Any] = {"title": say("Monday"), "steps": steps, "id": "spf.none", "plain": ("a",)}
    texts = {"title": "Monday", "steps": ["today", "v=spf1 -all"], "id": "spf.none", "plain": ["a"]}
    stored = json.loads(json.dumps(texts | wording.kept(found)))
    assert retold(stored) == texts | {"steps": steps}
    assert worded([stored], "de") == [texts | {"title": "Montag", "steps": ["heute", "v=spf1 -all"]}]
    assert worded([stored], "en") == [texts]
    assert wording.kept({"id": "spf.none", "text": ""}) == {}


def test_what_an_older_version_kept_is_told_as_it_stands() -> None:
    assert worded({"title": "Monday", "fix": None, "n": 1.5}, "de") == {
        "title": "Monday",
        "fix": None,
        "n": 1.5,
    }
