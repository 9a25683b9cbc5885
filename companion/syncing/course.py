"""What readers work with, what is remembered of a folder between passes, and what one pass over it brought."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Connection

from companion.core.clock import DAY, MINUTE, Clock
from companion.ledger.service import Ledger
from companion.store.engine import Store
from companion.syncing import plan
from companion.syncing.bodies import Bodies
from companion.syncing.patience import Waiting
from companion.syncing.stride import Stride

RECENT = 30 * DAY
FLAGS_AGE = 15 * MINUTE  # after which all recent flags are read again, where the server tells no changes

Told = Callable[[Connection, int], None]
Method = Literal["first", "windows", "flags", "condstore", "qresync", "renumbered", "by_date"]


@dataclass(frozen=True, slots=True)
class Desk:
    """What every reader works with. `stop` tells that the companion wants to end."""

    store: Store
    ledger: Ledger
    clock: Clock
    rng: random.Random
    stop: Callable[[], bool]
    bodies: Bodies = field(default_factory=Bodies)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a pass. `asked`: by the user, now. `full`: all history, and nothing taken on trust.
    `linking`: somebody watches a first pass. `waited`: whether somebody waits for this pass to end."""

    asked: bool = False
    full: bool = False
    linking: bool = False
    waited: Callable[[], bool] = lambda: False


@dataclass(slots=True)
class Course:
    """What is remembered of a folder between passes, in memory only: after a restart it is found out anew."""

    uidvalidity: int | None = None  # under which the floor was sought
    floor: int = 0  # UID down to which a first pass reads
    by_date: bool = False  # whether it was, at the last pass
    scanned_on: int = 0  # the connection on which all recent flags were read last
    near: Stride = field(default_factory=Stride)
    far: Stride = field(default_factory=lambda: Stride(plan.MOST))  # for mail from before the first pass
    waiting: Waiting = field(default_factory=Waiting)
    older: Waiting = field(default_factory=Waiting)  # trouble with the history alone


@dataclass(slots=True)
class Tally:
    """`held`: messages in the folder. `read`: headers fetched. `new`: rows that were not there before."""

    held: int = 0
    read: int = 0
    new: int = 0
    parked: int = 0
    gone: int = 0
    seconds: float = 0.0
