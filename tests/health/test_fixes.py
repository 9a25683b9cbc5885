"""Records made from the ones that stand there."""

from __future__ import annotations

import pytest

from companion.core.wording import as_said
from companion.health import fixes
from companion.health.findings import Record
from companion.health.spf_record import parse
from tests.health.people import subject


@pytest.mark.parametrize(
    ("record", "value"),
    [
        ("v=spf1 mx ~all", "v=spf1 mx include:x.test ~all"),
        ("v=spf1  mx   -ALL", "v=spf1 mx include:x.test -ALL"),
        ("v=spf1 redirect=r.test", "v=spf1 include:x.test redirect=r.test"),
        ("v=spf1 mx", "v=spf1 mx include:x.test"),
        ("v=spf1 mx exp=e.test ?all", "v=spf1 mx exp=e.test include:x.test ?all"),
    ],
)
def test_terms_are_added_where_they_are_reached(record: str, value: str) -> None:
    assert fixes.with_terms(record, "include:x.test") == value


@pytest.mark.parametrize(
    ("record", "value"),
    [
        ("v=spf1 mx +all", "v=spf1 mx ~all"),
        ("v=spf1 all mx", "v=spf1 mx ~all"),
        ("v=spf1 redirect=r.test", "v=spf1 include:r.test ~all"),
        ("v=spf1 mx", "v=spf1 mx ~all"),
    ],
)
def test_a_new_ending(record: str, value: str) -> None:
    assert fixes.with_all(record, "~all") == value


@pytest.mark.parametrize(
    ("records", "value"),
    [
        (("v=spf1 mx -all", "v=spf1 a ~all"), "v=spf1 mx a ~all"),
        (("v=spf1 mx -all", "v=spf1 mx a -all"), "v=spf1 mx a -all"),
        (("v=spf1 mx +all", "v=spf1 a -all"), "v=spf1 mx a ~all"),
        (("v=spf1 mx all", "v=spf1 a"), "v=spf1 mx a ~all"),
        (("v=spf1 mx ?all", "v=spf1 a -all"), "v=spf1 mx a ?all"),
        (("v=spf1 redirect=r.test", "v=spf1 a"), "v=spf1 include:r.test a ~all"),
        (("v=spf1 a", "v=spf1 b.test:x", "v=spf1 mx"), "v=spf1 a b.test:x mx ~all"),
    ],
)
def test_merging_keeps_every_sender(records: tuple[str, ...], value: str) -> None:
    assert fixes.merged(records) == value
    assert len([term for term in parse(value).terms if term.kind == "all"]) in (0, 1)


def test_names_are_relative_to_the_registered_domain() -> None:
    assert fixes.relative("shop.test", "shop.test") == "@"
    assert fixes.relative("_dmarc.shop.test", "shop.test") == "_dmarc"
    assert fixes.relative("_dmarc.eu.shop.test", "shop.test") == "_dmarc.eu"
    assert (
        fixes.relative("shop.test._report._dmarc.other.test", "shop.test")
        == "shop.test._report._dmarc.other.test"
    )
    assert fixes.txt(subject(), "shop.test", "x").ttl == 3600


def test_steps_say_where_and_how() -> None:
    record = Record("TXT", "_dmarc", "_dmarc.shop.test", "v=DMARC1", 3600, None)
    made = fixes.fix(as_said("Add it."), record)
    assert fixes.located(made, "shop.test", "Namecheap").steps == (
        "Open DNS at Namecheap, where your domain lives",
        "Add a new record and paste the four values",
        "Come back and check again. It can take up to 30 minutes.",
    )
    assert fixes.located(made, "shop.test", None).steps[0] == "Open DNS for shop.test"
    only_words = fixes.fix(as_said("Ask."))
    assert fixes.located(only_words, "shop.test", "Namecheap") == only_words
