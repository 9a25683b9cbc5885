"""Thirty days of whatever may happen, on whichever computer, judged look by look by the oracle (`oracle.py`)."""

from __future__ import annotations

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from tests.notices.lives import BEGINNINGS, GAPS, KINDS, PROVIDERS, WISHES, Event, born, live

EVENTS = st.lists(
    st.tuples(
        st.integers(0, len(GAPS) - 1), st.integers(0, len(KINDS) - 1), st.integers(0, 14), st.integers(0, 59)
    ),
    min_size=8,
    max_size=60,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.integers(0, len(BEGINNINGS) - 1), st.integers(1, 15), st.integers(1, 15), st.integers(0, len(PROVIDERS) - 1),
    st.integers(0, len(WISHES) - 1), EVENTS,
)  # fmt: skip
def test_thirty_days_of_anybody(
    beginning: int, mailboxes: int, domains: int, providers: int, wish: int, events: list[Event]
) -> None:
    life = born(beginning, mailboxes, min(domains, mailboxes), providers, wish)
    try:
        live(life, events)
    except AssertionError:
        note("\n".join(life.story))
        raise
