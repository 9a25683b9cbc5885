"""Which addresses are complete, and the one form in which they are compared."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from companion.core.addresses import domain_of, normalise, normaliser
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


@given(
    st.text("aZ09._+-'!@ ü", max_size=70),
    st.sampled_from(("far.example", "MÜNCHEN.example", "no_", "a--b.example", "")),
)
@settings(max_examples=400)
def test_many_addresses_are_judged_as_one_is(local: str, domain: str) -> None:
    judged_alike(f"{local}@{domain}")


LABELS = st.one_of(
    st.text("aZ09-", min_size=1, max_size=6),
    st.integers(61, 65).map(lambda length: "a" * length),
    st.sampled_from(
        ("xn--mnchen-3ya", "xn--x", "r3---sn", "ab--cd", "a_b", "ü", "ﬁ", "１", "arpa", "home", "a b")
    ),
)
ENDINGS = st.one_of(
    st.sampled_from(
        ("example", "COM", "c", "c1", "1c", "arpa", "invalid", "local", "Localhost", "onion", "test")
    ),
    st.sampled_from(("a" * 63, "a" * 64, "xn--p1ai", "com.", "com\n", "com ", "\u212aom")),
    st.text("aZ09-", min_size=1, max_size=4),
)


@given(st.lists(LABELS, max_size=5), ENDINGS)
@example(["a" * 63, "b" * 63, "c" * 63], "d" * 61)  # 253 octets, with which no address has 254
@example(["a" * 63, "b" * 63, "c" * 63], "d" * 60)
@settings(max_examples=1500)
def test_domains_that_look_plain_are_judged_as_all_others(labels: list[str], ending: str) -> None:
    domain = ".".join((*labels, ending))
    for local in ("a", "first.last", ""):
        judged_alike(f"{local}@{domain}")


def judged_alike(text: str) -> None:
    many = normaliser()

    def judged(by: object) -> str | None:
        assert callable(by)
        try:
            return str(by(text))
        except BadAddress:
            return None

    assert judged(many) == judged(many) == judged(normalise)
