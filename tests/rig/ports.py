"""Ports that nothing else takes meanwhile, also where several test processes run at once.

`choose_base`: those of the mail rig, base + n. `free_port`: one for whatever a test starts. All lie below 32768, where
the kernel takes no outgoing ports. Standard library only, as all that root runs here.
"""

from __future__ import annotations

import random
import socket
import time
from collections.abc import Iterator
from functools import cache
from itertools import cycle

OFFSETS = {
    "sasl": 12, "lmtp": 24, "smtp": 25, "outside": 26, "tokeninfo": 80,
    "imap": 143, "oauth": 443, "smtps": 465, "submission": 587, "modest": 588, "imaps": 993, "pop3s": 995,
}  # fmt: skip

BLOCKS = range(31_000, 32_750, 50)  # above the last base of a rig; a process takes one block


class RigRefused(RuntimeError):
    """The rig cannot run here; the text says why and what to do."""


def is_free(port: int, kind: socket.SocketKind = socket.SOCK_STREAM) -> bool:
    with socket.socket(type=kind) as probe:
        if kind == socket.SOCK_STREAM:  # of datagrams two could then share it
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """One of 127.0.0.1 that is free for TCP and UDP, and that no other test process is given.

    A port that the kernel picked, and that was let go again, may be the next one's before a server of ours has started.
    """
    for _, port in zip(range(BLOCKS.step), _own_ports(), strict=False):
        if is_free(port) and is_free(port, socket.SOCK_DGRAM):
            return port
    raise RigRefused("rig: this process uses all of its ports; does a test leave servers behind?")


@cache
def _own_ports() -> Iterator[int]:
    """This process's block, round and round, so that a port rests before it is given again."""
    for first in random.sample(BLOCKS, len(BLOCKS)):
        if (lock := _lock(f"test-ports-{first}")) is not None:
            lock.detach()  # held until the process ends
            return cycle(range(first, first + BLOCKS.step))
    raise RigRefused(f"rig: {len(BLOCKS)} processes have taken their ports already")


def _lock(name: str) -> socket.socket | None:
    """A name in the kernel's abstract socket namespace, ours until the socket is closed; None where it is taken."""
    lock = socket.socket(socket.AF_UNIX)
    try:
        lock.bind(f"\0{name}")
    except OSError:
        lock.close()
        return None
    return lock


def choose_base(wanted: str) -> tuple[int, socket.socket]:
    """A base whose ports are all free, and a lock on it that lasts until the socket is closed.

    Two rigs that start at the same moment would else both find the ports free.
    """
    candidates = random.sample(range(10000, 31000, 1000), 21) if wanted == "auto" else [int(wanted)]
    for base in candidates:
        if (lock := _lock(f"mail-rig-{base}")) is None:
            continue
        if all(is_free(base + n) for n in OFFSETS.values()):
            return base, lock
        lock.close()
    raise RigRefused(f"rig: no base is free among {sorted(candidates)}")


def wait_for(port: int, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 0.3).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise RigRefused(f"rig: nothing answers on port {port}; see the *.log files")
