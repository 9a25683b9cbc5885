"""The ports of the rig: base + n, and which base is free. Standard library only, as all that root runs here."""

from __future__ import annotations

import random
import socket
import time

OFFSETS = {
    "sasl": 12, "lmtp": 24, "smtp": 25, "outside": 26, "tokeninfo": 80,
    "imap": 143, "oauth": 443, "smtps": 465, "submission": 587, "modest": 588, "imaps": 993, "pop3s": 995,
}  # fmt: skip


class RigRefused(RuntimeError):
    """The rig cannot run here; the text says why and what to do."""


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def choose_base(wanted: str) -> tuple[int, socket.socket]:
    """A base whose ports are all free, and a lock on it that lasts until the socket is closed.

    Below 32768, where the kernel takes no outgoing ports. The lock is a name in the kernel's abstract socket
    namespace: two rigs that start at the same moment would else both find the ports free.
    """
    candidates = random.sample(range(10000, 31000, 1000), 21) if wanted == "auto" else [int(wanted)]
    for base in candidates:
        lock = socket.socket(socket.AF_UNIX)
        try:
            lock.bind(f"\0mail-rig-{base}")
        except OSError:
            lock.close()
            continue
        if all(is_free(base + n) for n in OFFSETS.values()):
            return base, lock
        lock.close()
    raise RigRefused(f"rig: no base is free among {sorted(candidates)}")


def wait_for(port: int, seconds: float = 15) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), 0.3).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise RigRefused(f"rig: nothing answers on port {port}; see the *.log files")
