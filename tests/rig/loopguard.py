"""Keeps a test process on loopback: any other look-up, connect or datagram raises before a packet leaves.

In tests:     loopguard.install()      (in the top conftest.py)
Any script:   python loopguard.py SCRIPT [ARGS...]
Child processes are not covered: start them through this file too.
This machine's own name counts as outside: looking it up asks the network (smtplib does, unless given a name).
"""

from __future__ import annotations

import ipaddress
import runpy
import socket
import sys
from typing import Any


class LeftLoopback(RuntimeError):
    """A test tried to reach another machine. No OSError, so that no network code swallows it."""


refusals: list[str] = []  # for a fixture that fails the test even where the caller swallowed the error


def is_loopback(host: object) -> bool:
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(host: object) -> None:
    if not is_loopback(host):
        refusals.append(str(host))
        raise LeftLoopback(f"loopguard: {host!r} is not loopback")


def _guard_address(family: int, address: Any) -> None:
    if family in (socket.AF_INET, socket.AF_INET6):
        _refuse(address[0])


def install() -> None:
    """Guards this process once; later calls change nothing."""
    if getattr(socket, "_loopguard", False):
        return
    setattr(socket, "_loopguard", True)  # noqa: B010 - the module has no such attribute
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr"):
        _guard_lookup(name)
    for name, position in (("connect", 0), ("connect_ex", 0), ("sendto", -1), ("sendmsg", 3)):
        _guard_method(name, position)


def _guard_lookup(name: str) -> None:
    real = getattr(socket, name)

    def guarded(host: Any, *args: Any, **kwargs: Any) -> Any:
        _refuse(host)
        return real(host, *args, **kwargs)

    setattr(socket, name, guarded)


def _guard_method(name: str, position: int) -> None:
    real = getattr(socket.socket, name, None)
    if real is None:  # sendmsg is missing on Windows
        return

    def guarded(self: socket.socket, *args: Any) -> Any:
        if position < len(args) and args[position] is not None:
            _guard_address(self.family, args[position])
        return real(self, *args)

    setattr(socket.socket, name, guarded)


if __name__ == "__main__":
    install()
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
