"""Which addresses are complete, and the one form in which they are compared."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.core.addresses import domain_of, normalise
from companion.core.errors import BadAddress

LABEL = st.from_regex(r"\A[a-z0-9]([a-z0-9-]{0,12}[a-z0-9])?\Z")


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        (" Ann@Mail.Example.COM ", "ann@mail.example.com"),
        ("ann@a--b.com", "ann@a--b.com"),
        ("ann@ab--cd.com", "ann@ab--cd.com"),
        ("ann@R3---sn.Example", "ann@r3---sn.example"),
        ("ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"),
        ("ann@XN--BCHER-KVA.example", "ann@xn--bcher-kva.example"),
        ("ann@ab--cd.bücher.example", "ann@ab--cd.xn--bcher-kva.example"),
        ("a--b@example.com", "a--b@example.com"),
    ],
)
def test_dashes_in_a_row_are_legal(typed: str, normal: str) -> None:
    assert normalise(typed) == normal


@pytest.mark.parametrize(
    "typed",
    [
        "", "ann", "ann@", "@example.com", "a..b@example.com", "ann@a..example.com", "ann@.example.com",
        "ann.@example.com", "ann-@example.com", "ann@-example.com", "ann@example-.com", "ann@ab--.com",
        "ann@-a--b.com", "ann@ab--cd", "ann@ab--cd.com-", "ann@ab--ü.com", "ann@ab--cd。com", "ann@ab--cd.x。com",
        "ann@xn--a.com", "ann@xn--.com", "ann@ab--" + "c" * 60 + ".com", "ann@b@ab--cd.com", "ann@[127.0.0.1]",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(BadAddress):
        normalise(typed)


@given(labels=st.lists(LABEL, min_size=1, max_size=4))
def test_a_normal_form_is_its_own_and_keeps_the_labels(labels: list[str]) -> None:
    domain = ".".join((*labels, "com"))
    try:
        found = normalise(f"ann@{domain}")
    except BadAddress:
        # The only legal-looking labels that are refused are broken internationalised ones.
        assert any(re.match("xn--", label) for label in labels)
        return
    assert domain_of(found) == domain
    assert normalise(found) == found
