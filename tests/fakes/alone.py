"""The web floor in a process of its own, whose memory is nobody else's: `python -m tests.fakes.alone FOLDER`.

Says its port and a pairing code in one line, and ends when its standard input does. Its clock stands (FixedClock).
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.demo.client import ChannelClient
from tests.fakes.clock import FixedClock
from tests.fakes.served import serving


@contextmanager
def standing_alone(folder: Path) -> Iterator[tuple[int, ChannelClient]]:
    """Its pid, and a client that is paired with it."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.alone", str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    ) as process:  # fmt: skip
        assert process.stdout is not None
        port, code = process.stdout.readline().split()
        client = ChannelClient(int(port), now=FixedClock().now)
        client.pair(code)
        yield process.pid, client


if __name__ == "__main__":
    with serving(Path(sys.argv[1])) as served:
        print(served.port, served.pairing.new_code(), flush=True)
        sys.stdin.read()
