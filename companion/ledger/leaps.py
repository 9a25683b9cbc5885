"""The clock of all that sends, which goes at its own pace whatever the computer's clock does (pace.py)."""

from __future__ import annotations

import json
import logging
import threading

from companion.core.clock import DAY, SECOND, Clock, Machine
from companion.ledger import pace
from companion.ledger.clock import SLACK
from companion.ledger.pace import Line
from companion.store import leaps, meta
from companion.store.engine import Store

log = logging.getLogger(__name__)

LINE = "clock.line"  # in meta: what was believed last, and since which start of the machine it holds


class Paced:
    """Used by many threads. A clock that has no steady one beside it is believed, whatever it says."""

    def __init__(self, clock: Clock) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self._machine = clock if isinstance(clock, Machine) else None
        self._line = Line(0 if self._machine is None else self._machine.now() - self._machine.steady())
        self._stored = False
        # Since when there is a clock that nothing but itself speaks for.
        self._begun = None if self._machine is None else self._machine.steady()

    def now(self) -> int:
        if self._machine is None:
            return self._clock.now()
        with self._lock:
            return self._line.at(self._machine.steady())

    def resume(self, store: Store) -> None:
        """Goes on from what was believed before the companion was started again, if the machine was not."""
        if self._machine is None:
            return
        with store.read() as connection:
            text = meta.get(connection, LINE)
        known, boot = json.loads(text) if text else {}, self._machine.boot()
        if boot is not None and known.get("boot") == boot:
            with self._lock:
                self._line, self._stored, self._begun = Line(known["offset"]), True, None

    def look(self, store: Store) -> None:
        """Believes the clock once it has stood by what it says; to be called every few seconds. What was sent within a
        day is dated anew in the same moment. Raises StoreUnavailable: then the clock is not believed.
        """
        machine = self._machine
        if machine is None:
            return
        with self._lock:
            wall, steady = machine.now(), machine.steady()
            before = self._line = pace.heard(self._line, wall, steady)
        stands = pace.stands(before, steady, self._begun)
        if self._stored and not stands:
            return
        after = Line(wall - steady) if stands else before
        by = pace.leap(before, after)
        try:
            with store.write() as tx:
                # Whoever is to decide waits for this transaction, and asks for the time then.
                with self._lock:
                    self._line = after
                if by:
                    # What was sent before the start was dated by a clock that had stood.
                    since = self._begun if pace.is_new(self._begun, steady) else None
                    leaps.shift(
                        tx, before.at(steady - DAY if since is None else since), before.at(steady) + SLACK, by
                    )
                meta.put(tx, LINE, json.dumps({"boot": machine.boot(), "offset": after.offset}))
        except BaseException:
            with self._lock:
                self._line = before
            raise
        self._stored = True
        if by:
            log.warning("the clock leapt by %d s an hour ago, and is believed now", by // SECOND)
