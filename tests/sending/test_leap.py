"""A clock that leaps: what waits leaves neither before its time nor twice."""

from __future__ import annotations

from pathlib import Path

from companion.core.clock import DAY, HOUR, MINUTE
from companion.ledger.pace import NEW
from companion.sending.outbox import OutboxAsk
from tests.fakes.vault import memory_vault
from tests.sending.shop import MAILBOXES, Outside, Shop, template


def test_a_leap_of_the_clock_makes_nothing_leave_before_its_time(tmp_path: Path) -> None:
    template(tmp_path / "db")
    outside = Outside()
    shop = Shop(tmp_path / "db", outside, memory_vault())
    asked = OutboxAsk(
        "m_ann", MAILBOXES["m_ann"], ("bob@far.example",), "Hello", "Tomorrow", at=shop.clock.now() + DAY
    )
    shop.outbox.enqueue(asked)
    outside.clock.advance(NEW)
    shop.dispatch()  # it has run for a while, and its first reading was right
    outside.clock.advance(400 * DAY)
    outside.behind -= 400 * DAY
    for minutes in range(0, 59, 5):
        shop.dispatch()
        assert not outside.taken, f"{minutes} minutes after the leap"
        outside.clock.advance(5 * MINUTE)
    outside.clock.advance(-400 * DAY)  # put right again, as if nothing had been
    outside.behind += 400 * DAY
    shop.dispatch()
    assert not outside.taken
    outside.clock.advance(23 * HOUR)
    shop.dispatch()
    assert sum(outside.taken.values()) == 1
    shop.close()
