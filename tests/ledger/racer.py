"""Asks for permits as fast as it can, from a process of its own; prints how many each mailbox was given.

usage: python -m tests.ledger.racer DATABASE THREADS TRIES NAME MAILBOX=ADDRESS...
DATABASE: a SQLite file, or the URL of a PostgreSQL. Waits for a line on its input, so that all start together.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from companion.core.clock import SystemClock
from companion.sending.permits import PermitAsk
from tests.ledger.world import ADDRESS, MAILBOX, reopen_world
from tests.rig.postgres import open_shared

OWN = ((MAILBOX, ADDRESS),)


def race(
    database: str | Path, threads: int, tries: int, name: str, boxes: tuple[tuple[str, str], ...] = OWN
) -> Counter[str]:
    """How many of `tries` permits, asked for by `threads` threads that start together, each mailbox was granted."""
    asks = [
        PermitAsk(mailbox, address, (f"{name}{n}@far.example",))
        for n in range(tries)
        for mailbox, address in [boxes[n % len(boxes)]]
    ]
    store = open_shared(database) if isinstance(database, str) else None
    with (
        reopen_world(Path(str(database)), SystemClock(), store=store) as world,
        ThreadPoolExecutor(threads) as pool,
    ):
        return Counter(
            asked.mailbox_id
            for asked, permit in zip(asks, pool.map(world.permits.ask, asks), strict=True)
            if permit.decision == "allow"
        )


def main() -> None:
    database, threads, tries, name, *boxes = sys.argv[1:]
    sys.stdin.readline()
    found = race(
        database if "://" in database else Path(database), int(threads), int(tries), name,
        tuple((mailbox, address) for mailbox, _, address in (box.partition("=") for box in boxes)) or OWN,
    )  # fmt: skip
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
