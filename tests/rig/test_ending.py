"""No server outlives whoever started it, however that ended: an aborted run leaves no port taken."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.rig.ports import is_free

ROOT = Path(__file__).resolve().parents[2]
STARTS = {
    "mail": "rig = start_mail_rig(); print(rig.ports['imaps'], rig.directory, flush=True)",
    "dns": "rig = start_dns_rig('a.test A 192.0.2.1'); print(rig.port, '/nowhere', flush=True)",
}


def until(met: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not met():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.parametrize("kind", STARTS)
def test_who_is_killed_leaves_none_behind(kind: str) -> None:
    script = f"from tests.rig.servers import *; {STARTS[kind]}; input()"
    command = [sys.executable, "-c", script]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as starter:
        assert starter.stdout is not None
        port, _, directory = starter.stdout.readline().strip().partition(" ")
        taken = not is_free(int(port))
        starter.kill()
    assert taken
    until(lambda: is_free(int(port)) and not Path(directory).exists())
