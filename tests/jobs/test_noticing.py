"""The tick of notices: what one check-up alone says is checked up again, by an errand of its own."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, cast

from companion.core.clock import SystemClock
from companion.core.settings import Pace
from companion.jobs.clockwork import Clockwork
from companion.ledger.leaps import Paced
from companion.sending.placement import Placements
from companion.sending.ramping import RampUps
from tests.ledger.world import MAILBOX, open_world


class Doubtful:
    """Notices that doubt one mailbox's check-up, once."""

    def __init__(self) -> None:
        self.looks = 0

    def look(self) -> list[str]:
        self.looks += 1
        return [MAILBOX] if self.looks == 1 else []


class Checked:
    """Health and guard, as far as a check-up asks them."""

    def __init__(self) -> None:
        self.checked: list[str] = []
        self.judged = threading.Event()

    def check(self, mailbox_id: str) -> None:
        self.checked.append(mailbox_id)

    def look(self, _mailbox_id: str) -> None:
        self.judged.set()

    def latest(self, _mailbox_id: str) -> None:
        return None

    def recount(self, _mailbox_id: str) -> None:
        """Nothing came in."""


def test_a_doubtful_check_up_is_made_again(tmp_path: Path) -> None:
    none = cast("Any", None)
    notices, health = Doubtful(), Checked()
    with open_world(tmp_path / "db") as world:
        works = Clockwork(
            world.store, SystemClock(), pairing=none, linking=none, syncing=cast("Any", _Still()), outbox=none,
            guard=cast("Any", health), health=cast("Any", health), attempts=none, withdrawn=none,
            notices=cast("Any", notices),
            tests=Placements(world.store, none, world.ledger, SystemClock()),
            ramp_ups=RampUps(world.store, SystemClock()),
            paced=Paced(SystemClock()),
            pace=Pace(sync=36000, look=36000, outbox=36000, check=36000, notices=0.05), connections=45,
            way=lambda _host, _port: None,
        )  # fmt: skip
        works.start()
        try:
            assert health.judged.wait(20)
        finally:
            works.stop()
    assert health.checked == [MAILBOX]
    assert notices.looks >= 1


class _Still:
    """Syncing that reads nothing."""

    def __getattr__(self, _name: str) -> Any:
        return lambda *_args, **_how: None
