"""T07 Other users of the machine: MAC; 0600/0700; no readable token file.

The modes of everything a companion writes while it works, and what a process of another user gets to see and hear.
"""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from companion.demo.client import ORIGIN, OTHER_ORIGIN, ChannelClient
from tests.app.process import Serving, serve
from tests.fakes.served import free_port

ASK = """
import os, sys
import encodings.idna
from http.client import HTTPConnection
home, port = sys.argv[1], int(sys.argv[2])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
connection = HTTPConnection("127.0.0.1", port, timeout=10)
for method, path in (("GET", "/v1/hello"), ("GET", "/v1/mailboxes"), ("POST", "/v1/permits"), ("GET", "/")):
    connection.request(method, path, headers={"Host": f"127.0.0.1:{port}"})
    reply = connection.getresponse()
    print(reply.status, len(reply.read()))
connection.close()
for name in ("", "postwarden.db", "vault.key", "postwarden.log", "postwarden.lock", "keys"):
    path = os.path.join(home, name)
    try:
        os.listdir(path) if os.path.isdir(path) or not name else open(path).close()
        print("opened", name)
    except PermissionError:
        pass
"""


def modes(home: Path) -> dict[str, int]:
    return {str(path): stat.S_IMODE(path.lstat().st_mode) for path in [home, *home.rglob("*")]}


def at_work(home: Path, port: int, serving: Serving) -> None:
    client = ChannelClient(port)
    client.pair(serving.code)
    client.rotate()
    assert client.get("/v1/mailboxes").status == 200


def test_every_file_is_its_users_alone_even_with_a_loose_umask(tmp_path: Path) -> None:
    home, port = tmp_path / "home", free_port()
    before = os.umask(0)
    try:
        with serve(home, port, "--vault", "file") as serving:
            at_work(home, port, serving)
            found = modes(home)
            serving.end()
    finally:
        os.umask(before)
    names = {Path(path).name for path in found}
    assert {
        "postwarden.db",
        "postwarden.db-wal",
        "vault.key",
        "postwarden.log",
        "postwarden.lock",
        "keys",
    } <= names
    for path, mode in (found | modes(home)).items():
        assert mode == (0o700 if Path(path).is_dir() else 0o600), path


def test_no_file_names_the_code_or_a_key_in_the_open(tmp_path: Path) -> None:
    home, port = tmp_path / "home", free_port()
    with serve(home, port, "--vault", "file") as serving:
        at_work(home, port, serving)
        code = serving.code
        for file in (path for path in home.rglob("*") if path.is_file() and path.parent.name != "keys"):
            assert code.encode() not in file.read_bytes(), file
        serving.end()


def test_another_user_sees_blind_replies_and_no_file() -> None:
    """As root the asker becomes another user; else it is a stranger only by having no key, as the MAC sees it."""
    place, port = Path(tempfile.mkdtemp()), free_port()
    place.chmod(0o755)  # what stands above the data directory is not what keeps others out
    home = place / "home"
    try:
        with serve(home, port, "--vault", "file") as serving:
            at_work(home, port, serving)
            command = [sys.executable, "-c", ASK, str(home), str(port)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            serving.end()
    finally:
        shutil.rmtree(place)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[:4] == ["403 0"] * 4
    if os.geteuid() == 0:
        assert lines[4:] == []


@pytest.mark.parametrize("origin", [ORIGIN, OTHER_ORIGIN])
def test_a_key_of_ones_own_making_opens_nothing(tmp_path: Path, origin: str) -> None:
    home, port = tmp_path / "home", free_port()
    with serve(home, port, "--vault", "file") as serving:
        at_work(home, port, serving)
        stranger = ChannelClient(port, origin)
        stranger.kid, stranger.key = "AAAAAAAAAAAA.1", bytes(32)
        raw = stranger.send("GET", "/v1/hello", stranger.headers("GET", "/v1/hello"))
        assert (raw.status, raw.body) == (403, b"")
        serving.end()
