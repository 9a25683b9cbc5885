"""Windows counted by the database are what a list would say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.ledger.limits import Ceiling
from companion.store import ledger
from companion.store.engine import Store
from companion.store.ledger import SendRow, Span
from tests.fakes.clock import FixedClock
from tests.fakes.database import open_copied
from tests.ledger.world import ADDRESS, MAILBOX, World

OTHER = "m_other"
TIMES = st.integers(0, 20)
Row = tuple[str, int, bool, str]
STATES = st.sampled_from(["sent", "reserved", "released"])
ROWS = st.lists(st.tuples(st.sampled_from([MAILBOX, OTHER]), TIMES, st.booleans(), STATES))
SPANS = st.tuples(TIMES, TIMES, st.lists(st.tuples(st.booleans(), st.booleans()), min_size=3, max_size=3))


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with TemporaryDirectory() as folder:
        store = open_copied(Path(folder) / "postwarden.db")
        world = World(store, FixedClock(), Ceiling(100, 100))
        world.add_mailbox()
        world.add_mailbox(OTHER, "eve@acme.example")
        yield store
        store.close()


@given(rows=ROWS, spans=SPANS)
def test_each_span_is_counted_like_a_list(
    store: Store, rows: list[Row], spans: tuple[int, int, list[tuple[bool, bool]]]
) -> None:
    one, other, which = spans
    asked = [Span(one if first else other, outreach) for first, outreach in which]
    with store.write() as tx:
        tx.exec_driver_sql("DELETE FROM sends")
        ledger.write(
            tx,
            [
                SendRow(mailbox, ADDRESS, "bob@far.example", None, at, "elsewhere", outreach, state)
                for mailbox, at, outreach, state in rows
            ],
        )
        found = ledger.count(tx, MAILBOX, (asked[0], asked[1], asked[2]))
    for span, counted in zip(asked, found, strict=True):
        times = [
            at
            for mailbox, at, outreach, state in rows
            if mailbox == MAILBOX and state != "released" and at > span.since
            and (outreach or not span.outreach_only)
        ]  # fmt: skip
        assert counted == (len(times), min(times, default=None))


def test_spans_of_three_lengths_are_refused(store: Store) -> None:
    with store.read() as connection, pytest.raises(ValueError, match="two lengths"):
        ledger.count(connection, MAILBOX, (Span(1, False), Span(2, False), Span(3, False)))
