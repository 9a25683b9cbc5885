"""What is said names no address, an identity is one matter, and being told has one meaning; months: `test_lives.py`."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from companion.notices.choosing import told
from companion.notices.facts import Found
from companion.notices.matter import identity
from companion.notices.words import bare, defect
from tests.notices.days import MONDAY, Days, mailbox


@given(st.text(max_size=40), st.emails(), st.text(max_size=40))
def test_no_words_of_a_finding_carry_an_address(before: str, address: str, after: str) -> None:
    said = defect("d.example", Found("spf.x", "spf", "fix", f"{before} {address} {after}"))
    assert "@" not in "".join(said)
    assert "@" not in bare(address)


@given(st.text(), st.text(), st.text(), st.text())
def test_an_identity_is_one_subject_and_one_rule(subject: str, rule: str, other: str, another: str) -> None:
    same = (subject, rule) == (other, another)
    if "\0" not in subject + rule + other + another:
        assert (identity(subject, rule) == identity(other, another)) is same


def test_being_told_ends_a_snooze_of_time_and_drops_what_is_over() -> None:
    days = Days()
    days.put(mailbox(state="disconnected"))
    days.look()
    (one,) = days.standings
    assert told(replace(one, snoozed_until=MONDAY), MONDAY) == replace(one, told_at=MONDAY)
    assert told(replace(one, ended_at=MONDAY), MONDAY) is None
