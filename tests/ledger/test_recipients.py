"""Recipients in the one form in which they are counted."""

from __future__ import annotations

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.core.addresses import normalise
from companion.core.errors import BadAddress
from companion.ledger.recipients import distinct

LABEL = st.one_of(
    st.text(string.ascii_letters + string.digits + "-_", max_size=8),
    st.sampled_from(
        ["xn--bcher-kva", "XN--BCHER-KVA", "xn--zca", "xn--a", "ab--cd", "r3---sn", "com", "test", "1"]
    ),
)
ADDRESS = st.one_of(
    st.text(st.characters(max_codepoint=127), max_size=30),
    st.builds(
        lambda local, labels, pad: f"{pad}{local}@{'.'.join(labels)}{pad}",
        st.text(string.printable, max_size=10),
        st.lists(LABEL, max_size=4),
        st.sampled_from(["", " ", "\t", "\x1f", "\n"]),
    ),
)


def by_rule(address: str) -> str:
    try:
        return normalise(address)
    except BadAddress:
        return address.strip().lower()


@given(ADDRESS)
@example('"Ann"@Far.example')
@example("Ann@[127.0.0.1]")
@example("Ann@far.example.")
@example("Ann@XN--BCHER-KVA.example")
def test_plain_characters_need_no_rules(address: str) -> None:
    assert distinct([address]) == (by_rule(address),)


@pytest.mark.parametrize(
    ("written", "counted"),
    [
        ("Jörg@Bücher.example", "jörg@xn--bcher-kva.example"),
        ("no address, Ü", "no address, ü"),
        (" A@b.test ", "a@b.test"),
    ],
)
def test_others_are_brought_to_one_form(written: str, counted: str) -> None:
    assert distinct([written]) == (counted,)
