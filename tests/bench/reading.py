"""The companion's own services in a process of their own, which read one mailbox; how long it took and how much memory.

usage: python -m tests.bench.reading DATA_DIR CA_FILE first|again|unchanged [--host HOST]
Prints JSON. `first`: a first sync, and how far the memory rose above that of a process that has read an empty mailbox;
`again`: one more; `unchanged`: syncs that find nothing, each on a connection of its own.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import statistics
import time
from collections import Counter
from pathlib import Path
from typing import Any

from companion.app import open_services
from companion.app.services import Services
from companion.store import tables
from tests.syncing.reading_process import MAILBOX, settings_for

EMPTY = "m_empty"
TIMES = 9
STATUS, CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def memory(name: str) -> float:
    """MB. `VmRSS`: now; `VmHWM`: the most since `forget_peak`."""
    found = re.search(rf"{name}:\s+(\d+) kB", STATUS.read_text())
    assert found is not None
    return int(found[1]) / 1024


def forget_peak() -> None:
    CLEAR.write_text("5")


def first(services: Services) -> dict[str, Any]:
    """All that a first sync reads, in as many passes as it takes; the last one, which finds nothing, isn't counted."""
    services.syncing.sync(EMPTY)
    gc.collect()
    forget_peak()
    idle, began, busy = memory("VmRSS"), time.perf_counter(), time.process_time()
    messages, seconds, core, passes = 0, 0.0, 0.0, 0
    while brought := services.syncing.sync(MAILBOX, asked=True).messages:
        messages, passes = messages + brought, passes + 1
        seconds, core = time.perf_counter() - began, time.process_time() - busy
    return {
        "messages": messages, "passes": passes, "seconds": seconds, "core_seconds": core,
        "idle": idle, "peak": memory("VmHWM"),
    }  # fmt: skip


def again(services: Services) -> dict[str, Any]:
    began = time.perf_counter()
    report = services.syncing.sync(MAILBOX, asked=True)
    seconds = time.perf_counter() - began
    return {"messages": report.messages, "new": report.new, "gone": report.gone, "seconds": seconds}


def unchanged(services: Services) -> dict[str, Any]:
    """Seconds: the very first one of a process, the median of later ones, and by which means."""
    took: list[float] = []
    methods = Counter[str]()
    for _ in range(TIMES):
        services.syncing.wake()  # so that it connects and signs in
        began = time.perf_counter()
        report = services.syncing.sync(MAILBOX, asked=True)
        took.append(time.perf_counter() - began)
        if report.messages or report.error or not report.folders:
            raise SystemExit(f"bench: not unchanged: {report}")
        methods.update(one.method for one in report.by_folder if one.role == "inbox")
    ((method, _),) = methods.most_common(1)
    return {"first": took[0], "seconds": statistics.median(took[1:]), "method": method}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("ca", type=Path)
    parser.add_argument("what", choices=("first", "again", "unchanged"))
    parser.add_argument("--host", help="where the mailbox is read from now on")
    args = parser.parse_args()
    with open_services(settings_for(args.data_dir, args.ca)) as services:
        if args.host:
            with services.store.write() as tx:
                tx.execute(tables.mailboxes.update().values(imap_host=args.host))
            services.syncing.sync(MAILBOX, asked=True)  # it may have to learn the new server's ways
            services.syncing.sync(MAILBOX, asked=True)
        print(json.dumps({"first": first, "again": again, "unchanged": unchanged}[args.what](services)))


if __name__ == "__main__":
    main()
