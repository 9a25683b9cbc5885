"""Many callers at once, in a process of their own, so that what they cost is not counted as the companion's.

usage: python -m tests.bench.callers PLAN.json      prints the milliseconds of each call as JSON
PLAN: port, kid, key (base64), inst, target, callers, calls (of each), every (seconds between two of one caller; 0: flat
out), bodies (sent in turn).
"""

from __future__ import annotations

import base64
import json
import random
import sys
import threading
import time
from pathlib import Path
from typing import Any

from companion.demo.client import ChannelClient


def main() -> None:
    plan: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text())
    took: list[float] = []
    barrier = threading.Barrier(plan["callers"])

    def call(number: int) -> None:
        client = ChannelClient(plan["port"], timeout=60)
        client.kid, client.key, client.inst = plan["kid"], base64.b64decode(plan["key"]), plan["inst"]
        luck = random.Random(number)
        mine = plan["bodies"][number :: plan["callers"]]
        barrier.wait()
        for turn in range(plan["calls"]):
            body = json.dumps(mine[turn % len(mine)]).encode()
            if plan["every"]:
                time.sleep(luck.uniform(0, 2 * plan["every"]))
            began = time.perf_counter()
            headers = client.headers("POST", plan["target"], body)
            raw = client.send("POST", plan["target"], headers, body)
            took.append((time.perf_counter() - began) * 1000)
            if raw.status not in (200, 202):
                raise SystemExit(f"bench: {raw.status} {raw.body[:200]!r}")

    threads = [threading.Thread(target=call, args=(number,)) for number in range(plan["callers"])]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(took) != plan["callers"] * plan["calls"]:
        raise SystemExit("bench: a caller was not answered")
    print(json.dumps({"took": took, "seconds": time.perf_counter() - began}))


if __name__ == "__main__":
    main()
