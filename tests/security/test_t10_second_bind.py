"""T10 Second bind of the port: own socket: `SO_EXCLUSIVEADDRUSE` on Windows; hand it to waitress.

Second bind fails (measured on Linux); fake Windows unit test.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from companion.core.errors import PortTaken
from companion.web import server
from tests.fakes.served import Served, free_port

TAKE = """
import socket, sys
with socket.socket() as taker:
    for option in sys.argv[2:]:
        taker.setsockopt(socket.SOL_SOCKET, getattr(socket, option), 1)
    taker.bind(("127.0.0.1", int(sys.argv[1])))
    taker.listen()
"""


@pytest.mark.parametrize(
    "options", [[], ["SO_REUSEADDR"], ["SO_REUSEPORT"], ["SO_REUSEADDR", "SO_REUSEPORT"]]
)
def test_no_second_program_binds_our_port(served: Served, options: list[str]) -> None:
    wanted = [option for option in options if hasattr(socket, option)]
    command = [sys.executable, "-c", TAKE, str(served.port), *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "OSError" in done.stderr
    assert served.paired().hello().status == 200


def test_we_say_so_when_the_port_is_taken(served: Served) -> None:
    with pytest.raises(PortTaken) as caught:
        server.Server(served.port, long_polls=0).start(served.app)
    assert str(served.port) in caught.value.sentence
    assert served.paired().hello().status == 200


class WindowsSocket(socket.socket):
    """Notes options; Windows has one that this system lacks."""

    asked: list[int]

    def setsockopt(self, level: int, option: int, *value: object) -> None:
        self.asked = [*getattr(self, "asked", []), option]


def test_on_windows_the_port_is_taken_exclusively(monkeypatch: pytest.MonkeyPatch) -> None:
    exclusive = -5
    monkeypatch.setattr(socket, "SO_EXCLUSIVEADDRUSE", exclusive, raising=False)
    monkeypatch.setattr(socket, "socket", WindowsSocket)
    with server.bind(free_port(), platform="win32") as made:
        assert isinstance(made, WindowsSocket)
        assert made.asked == [exclusive]


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_elsewhere_the_port_is_reusable_after_a_restart_only(platform: str) -> None:
    with server.bind(free_port(), platform=platform) as made:
        assert made.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)
        if os.name == "posix":
            assert not made.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT)
