from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rig import ports
from tests.rig.ports import BLOCKS, OFFSETS, RigRefused, free_port

ROOT = Path(__file__).resolve().parents[2]
OTHER = "from tests.rig.ports import free_port; print(free_port(), flush=True); input()"


def block(port: int) -> int:
    return (port - BLOCKS.start) // BLOCKS.step


def test_they_lie_where_the_kernel_gives_none_and_no_rig_stands() -> None:
    first_outgoing = int(Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    assert 30_000 + max(OFFSETS.values()) < BLOCKS.start <= free_port() < BLOCKS[-1] + BLOCKS.step
    assert BLOCKS[-1] + BLOCKS.step <= first_outgoing


def test_another_process_gets_others_until_this_one_ends() -> None:
    command = [sys.executable, "-c", OTHER]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        theirs = int(other.stdout.readline())
        ours = {free_port() for _ in range(BLOCKS.step)}
        other.communicate("\n", timeout=20)
    assert {block(port) for port in ours} == {block(min(ours))}
    assert block(theirs) != block(min(ours))


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_what_something_listens_on_is_passed_over(kind: socket.SocketKind) -> None:
    with socket.socket(type=kind) as taker:
        taker.bind(("127.0.0.1", free_port()))
        if kind == socket.SOCK_STREAM:
            taker.listen()
        assert taker.getsockname()[1] not in {free_port() for _ in range(BLOCKS.step)}


def test_none_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "is_free", lambda *_: False)
    with pytest.raises(RigRefused, match="leave servers behind"):
        free_port()
