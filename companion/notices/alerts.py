"""Which notices the user wants, and when the hours are quiet (UX.md 6.9 "Notifications"). Pure.

What is turned off still stands in the list and in the badge: it only interrupts nobody.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import tzinfo

from companion.notices.hours import FROM, UNTIL, Hours
from companion.notices.matter import RAMP, Matter, Standing


@dataclass(frozen=True, slots=True)
class Alerts:
    """`quiet_from`, `quiet_until`: minutes of the local day; the same twice: no night is quiet. `break_quiet`: a stop
    for which a send waits is told in quiet hours too. `ramp_up`: its steps are good news."""

    urgent: bool = True
    warnings: bool = True
    good_news: bool = True
    quiet_from: int = FROM
    quiet_until: int = UNTIL
    weekends: bool = True
    break_quiet: bool = True
    ramp_up: bool = False

    def tells(self, one: Standing) -> bool:
        """Whether this may be an interruption at all."""
        if one.solved or one.kind == RAMP:
            return self.good_news
        return self.urgent if one.severity == "stop" else self.warnings

    def wants(self, matter: Matter) -> bool:
        """Whether it is a matter at all: the ramp-up's steps stand where the ramp-up is shown, and are no defect."""
        return self.ramp_up or matter.rule != RAMP

    def hours(self, zone: tzinfo | None) -> Hours:
        """`zone` None: this computer's."""
        return Hours(zone, self.quiet_from, self.quiet_until, self.weekends)


def stored(alerts: Alerts) -> str:
    return json.dumps(asdict(alerts))


def read(text: str | None) -> Alerts:
    """What `stored` has written; what a later version added or took away is left at its default."""
    known = asdict(Alerts())
    found: dict[str, int | bool] = {} if text is None else json.loads(text)
    return Alerts(**known | {name: value for name, value in found.items() if name in known})
