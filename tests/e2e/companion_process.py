"""A real companion for end-to-end tests and benches: its only difference is that it may dial peers on loopback.

usage: python -m tests.e2e.companion_process DATA_DIR PORT [--ca FILE] [--nameserver HOST:PORT]
       [--sync SECONDS] [--look SECONDS] [--outbox SECONDS] [--notices SECONDS] [--peers FILE] [--no-watch]
       [--ahead SECONDS | --ahead-by FILE]
FILE is JSON: `moved` and `issuers` as in Peers, `again` as Pace.link_again, `limit` of mailboxes.
`--ahead`: how far its clocks are ahead of this machine's. `--ahead-by`: the same, read from FILE whenever it looks at a
clock: a leap is what a machine sees that slept.
Prints `ready` once it answers; ends at SIGTERM.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

from companion.app import build
from companion.core.clock import SECOND, SystemClock
from companion.core.ending import Ending
from companion.core.settings import Pace, Peers, Settings
from companion.jobs import clockwork


class Ahead(SystemClock):
    def __init__(self, seconds: Callable[[], int]) -> None:
        self._by = seconds

    def now(self) -> int:
        return super().now() + self._by() * SECOND

    def steady(self) -> int:
        """Goes on with it: the time was slept, nobody set the clock."""
        return super().steady() + self._by() * SECOND


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data_dir", type=Path)
    parser.add_argument("port", type=int)
    parser.add_argument("--ca", type=Path)
    parser.add_argument("--nameserver")
    parser.add_argument("--sync", type=float, default=1)
    parser.add_argument("--look", type=float, default=Pace().look)
    parser.add_argument("--no-watch", action="store_true")
    parser.add_argument("--outbox", type=float, default=0.5)
    parser.add_argument("--notices", type=float, default=Pace().notices)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--ahead", type=int, default=0)
    parser.add_argument("--ahead-by", type=Path)
    args = parser.parse_args()
    more = json.loads(args.peers.read_text()) if args.peers else {}
    host, _, port = (args.nameserver or "").rpartition(":")
    peers = Peers(
        loopback=True,
        ca_file=args.ca,
        nameservers=((host, int(port)),) if host else (),
        moved={name: (at[0], int(at[1])) for name, at in more.get("moved", {}).items()},
        issuers=more.get("issuers", {}),
    )
    settings = Settings(
        data_dir=args.data_dir,
        port=args.port,
        vault="file",
        pace=Pace(
            sync=args.sync,
            look=args.look,
            watch=not args.no_watch,
            outbox=args.outbox,
            notices=args.notices,
            link_again=tuple(more.get("again", Pace().link_again)),
        ),
        peers=peers,
        mailbox_limit=more.get("limit", 15),
    )

    def by() -> int:
        return int(args.ahead_by.read_text()) if args.ahead_by else int(args.ahead)

    # Where it looks whether the machine slept, it asks the system itself.
    vars(clockwork)["time"] = SimpleNamespace(monotonic=time.monotonic, time=lambda: time.time() + by())
    companion = build(settings, Ahead(by))
    with Ending() as ending:
        companion.start()
        print("ready", flush=True)
        ending.wait()
        companion.stop()


if __name__ == "__main__":
    main()
