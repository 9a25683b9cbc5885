"""A program ends when it is told to, whichever of its threads the system tells."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys

import pytest

from companion.core.ending import TOLD, Ending

WAITS = """
import signal, sys, threading
from companion.core.ending import Ending

told = getattr(signal, sys.argv[1])

def tell():
    sys.stdin.readline()
    signal.pthread_kill(threading.get_ident() if sys.argv[2] == "thread" else threading.main_thread().ident, told)
    threading.Event().wait()

with Ending() as ending:
    threading.Thread(target=tell, daemon=True).start()
    print("waits", flush=True)
    ending.wait()
    print("ended", flush=True)
"""


@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize("told", ["main", "thread"])
def test_one_signal_is_enough(number: str, told: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", WAITS, number, told], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as waiting:
        try:
            assert waiting.stdout is not None
            assert waiting.stdout.readline() == "waits\n"
            assert waiting.communicate("\n", timeout=30)[0] == "ended\n"
        finally:
            waiting.kill()
    assert waiting.returncode == 0


def test_after_it_signals_do_what_they_did_before() -> None:
    handlers = {number: signal.getsignal(number) for number in TOLD}
    hears, tells = socket.socketpair()
    with hears, tells:
        tells.setblocking(False)
        woke = signal.set_wakeup_fd(tells.fileno())
        try:
            with Ending():
                assert all(signal.getsignal(number) is not handlers[number] for number in TOLD)
            assert {number: signal.getsignal(number) for number in TOLD} == handlers
        finally:
            found = signal.set_wakeup_fd(woke)
        assert found == tells.fileno()
