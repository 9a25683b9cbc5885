"""`postwarden` as one types it on the companion's computer: the rig's is its name server, and nobody outside is asked.

usage: python -m tests.e2e.terminal HOST:PORT AHEAD WORDS…     AHEAD: seconds, as of companion_process.py
"""

from __future__ import annotations

import sys
from unittest.mock import patch

from companion.cli.main import main
from companion.core.clock import SECOND, SystemClock
from companion.dns import resolver

if __name__ == "__main__":
    host, _, port = sys.argv[1].rpartition(":")
    vars(resolver)["system_servers"] = lambda: ((host, int(port)),)
    ahead, now, steady = int(sys.argv[2]) * SECOND, SystemClock.now, SystemClock.steady
    with (
        patch.object(SystemClock, "now", lambda clock: now(clock) + ahead),
        patch.object(SystemClock, "steady", lambda clock: steady(clock) + ahead),
    ):
        sys.exit(main(sys.argv[3:]))
