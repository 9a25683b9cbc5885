"""A user who waits for the DNS hears that it is over, at once and once; and nothing else of it meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.clock import DAY, HOUR, MINUTE
from companion.store import attempts
from companion.store.attempts import AttemptRow
from tests.fakes.clock import FixedClock
from tests.ledger.world import MAILBOX, open_world
from tests.notices.home import Home, finding

DEFECT, PASSED = finding("dmarc", "fix"), finding("dmarc", "ok", "ok")


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    clock = FixedClock()
    with open_world(tmp_path / "db", clock) as world:
        yield Home(world, clock)


def wait_for(home: Home, name: str, *, fixed: bool = False) -> None:
    now = home.clock.now()
    row = AttemptRow(
        MAILBOX, name, name.partition(".")[0], now, None, None if fixed else now, now + DAY, None
    )
    with home.store.write() as tx:
        attempts.replace(tx, MAILBOX, [row], now)


def pass_(home: Home, ms: int) -> str | None:
    """Time; what is to be shown then."""
    home.clock.advance(ms)
    home.browse()
    home.notices.look()
    show = home.notices.listing().show
    return None if show is None else show.title


def test_fixed_is_said_of_what_stood_there_before_anybody_watched(home: Home) -> None:
    home.check(DEFECT)  # at linking: no news, no alarm
    assert pass_(home, MINUTE) is None
    wait_for(home, "dmarc.none")
    assert pass_(home, 5 * MINUTE) is None
    home.check(PASSED)
    assert pass_(home, MINUTE) == "Fixed: DMARC now passes"
    assert home.take() == "Fixed: DMARC now passes"
    assert pass_(home, MINUTE) is None


def test_without_an_attempt_nothing_is_said_of_it(home: Home) -> None:
    home.check(DEFECT)
    assert pass_(home, MINUTE) is None
    home.check(PASSED)
    assert pass_(home, MINUTE) is None


def test_an_attempt_and_its_fix_between_two_looks(home: Home) -> None:
    home.check(DEFECT)
    pass_(home, MINUTE)
    wait_for(home, "dmarc.none")
    home.clock.advance(1)
    home.check(PASSED)
    wait_for(home, "dmarc.none", fixed=True)
    assert pass_(home, 1) == "Fixed: DMARC now passes"


def test_who_mends_a_new_defect_is_not_alarmed_about_it(home: Home) -> None:
    home.check(PASSED)
    pass_(home, HOUR)
    home.check(DEFECT)
    pass_(home, MINUTE)
    wait_for(home, "dmarc.none")
    home.clock.advance(40 * MINUTE)
    home.check(DEFECT)  # confirmed: else it were told
    assert pass_(home, MINUTE) is None
    home.check(PASSED)
    assert pass_(home, MINUTE) == "Fixed: DMARC now passes"


def test_a_resolver_that_is_down_fixes_nothing(home: Home) -> None:
    home.check(DEFECT)
    pass_(home, MINUTE)
    wait_for(home, "dmarc.none")
    home.check(finding("dmarc", "unknown", "unasked"))
    assert pass_(home, MINUTE) is None
    home.check(PASSED)
    assert pass_(home, MINUTE) == "Fixed: DMARC now passes"


def test_at_night_it_waits_for_the_morning(home: Home) -> None:
    home.check(DEFECT)
    pass_(home, 8 * HOUR)  # after ten in the evening
    wait_for(home, "dmarc.none")
    home.check(PASSED)
    assert pass_(home, MINUTE) is None
    assert pass_(home, 10 * HOUR) == "Fixed: DMARC now passes"
