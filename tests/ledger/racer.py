"""Asks for permits as fast as it can, from a process of its own; prints how many it was given.

usage: python -m tests.ledger.racer DATABASE THREADS TRIES NAME
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from companion.core.clock import SystemClock
from tests.ledger.world import ask, reopen_world


def race(path: Path, threads: int, tries: int, name: str) -> int:
    """How many of `tries` permits were granted to `threads` threads that start together."""
    with reopen_world(path, SystemClock()) as world, ThreadPoolExecutor(threads) as pool:
        asks = [ask(f"{name}{n}@far.example") for n in range(tries)]
        return sum(permit.decision == "allow" for permit in pool.map(world.permits.ask, asks))


if __name__ == "__main__":
    sys.stdout.write(str(race(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), f"racer{sys.argv[4]}-")))
