"""What an error makes of a message of the outbox."""

from __future__ import annotations

import pytest

from companion.core.errors import HeaderRefused, IdRefused
from companion.sending.outcome import of_error
from companion.store.outbox import OutboxRow, Recipient


@pytest.mark.parametrize("kind", [HeaderRefused, IdRefused])
def test_a_header_that_is_wrong_ends_it_with_the_one_reason_that_pages_have_words_for(
    kind: type[HeaderRefused],
) -> None:
    row = OutboxRow(
        "o1", "m", "<1@acme.example>", "ann@acme.example", (Recipient("bob@far.example"),), "sending", None, None,
        0, 0, 1, 0, None, None, None,
    )  # fmt: skip
    after = of_error(row, kind(name="message-id"), 5)
    assert (after.state, after.reason, after.ended_at) == ("failed", "header", 5)
