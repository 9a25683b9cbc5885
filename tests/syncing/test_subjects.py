"""What an answer's subject and the subject it answers have in common."""

from __future__ import annotations

import pytest

from companion.syncing.subjects import key, normal


@pytest.mark.parametrize(
    "answer",
    [
        "Re: Shall we meet?", "RE: Shall we meet?", "AW: Shall we meet?", "Antw: Shall we meet?", "SV: Shall we meet?",
        "Odp: Shall we meet?", "Fwd: Shall we meet?", "WG: Shall we meet?", "TR : Shall we meet?",
        "Re: AW: RE: Shall  we meet?", "Re[2]: Shall we meet?", "Re(3): Shall we meet?", "Re^2: Shall we meet?",
        "回复：Shall we meet?", "Отв: Shall we meet?", "Automatic reply: Shall we meet?",
        "Automatische Antwort: Re: Shall we meet?", "RE: [EXTERNAL] Shall we meet?", "[EXT] Re: Shall we meet?",
        "Re: ***SPAM*** Shall we meet?", "=?UTF-8?Q?Re=3A_Shall_we_meet=3F?=", "  Re:Shall we\tmeet?",
    ],
)  # fmt: skip
def test_an_answer_has_the_subject_it_answers(answer: str) -> None:
    assert normal(answer) == "shall we meet?"
    assert key(answer) == key("Shall we meet?")


@pytest.mark.parametrize(
    "other",
    ["Shall we meet", "Invoice: Shall we meet?", "Re: Shall we not meet?", "[team] Shall we meet?", ""],
)
def test_another_subject_is_another(other: str) -> None:
    assert key(other) != key("Shall we meet?")


def test_one_that_says_nothing_has_no_key() -> None:
    assert [key(empty) for empty in ("", "   ", "Re:", "RE: Re: AW:", "[EXT]")] == [None] * 5


def test_a_key_fits_into_any_database() -> None:
    assert all(0 <= (key(f"subject {n}") or -1) < 2**63 for n in range(500))


def test_hostile_subjects_take_no_time_and_raise_nothing() -> None:
    for value in (
        "Re:" * 400_000,
        "[" * 400_000,
        "=?utf-8?q?" + "=?" * 200_000,
        "\ud800\x00\r\n",
        "a" * 1_000_000,
    ):
        key(value)
