"""The real process: starts, pairs, answers, ends; and each reason why it can't start is a sentence."""

from __future__ import annotations

import os
import re
import resource
import signal
import socket
import sqlite3
import stat
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from companion.demo.client import ChannelClient
from tests.app.process import POSTWARDEN, command, environ, serve
from tests.fakes.served import free_port


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_serves_a_signed_hello_and_ends_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    home, port = tmp_path / "home", free_port()
    with serve(home, port, "--vault", "file") as serving:
        assert str(home) in serving.shown
        client = ChannelClient(port)
        client.pair(serving.code)
        assert client.hello().body["api"] == 1
        assert serving.end(number) == (0, "")
    with serve(home, port) as serving:  # the vault was chosen; the browser is known
        assert "One browser is paired" in serving.shown
        assert client.hello().body["api"] == 1
        assert serving.end(number) == (0, "")


CODE = re.compile(r"\b\d{1,5}(?:-[0-9A-Z]{5}){5}-[0-9A-Z]{3}\b")


def test_the_code_goes_to_a_terminal_and_to_no_log(tmp_path: Path) -> None:
    """Started by a service manager, what it prints is kept, and other users may read it."""
    with serve(tmp_path / "logged", free_port(), "--vault", "file") as serving:
        assert "paste the code that this prints: postwarden pair" in serving.shown
        assert CODE.search(serving.shown) is None
        assert CODE.fullmatch(serving.code)
        assert serving.end()[0] == 0
    ours, theirs = os.openpty()
    call = [str(POSTWARDEN), "serve", "--data-dir", str(tmp_path / "seen"), "--port", str(free_port())]
    with subprocess.Popen([*call, "--vault", "file"], env=environ(), stdout=theirs) as process:
        os.close(theirs)
        shown = ""
        while "Ctrl+C stops" not in shown:
            shown += os.read(ours, 4096).decode()
        process.terminate()
        assert process.wait(30) == 0
    os.close(ours)
    assert CODE.search(shown)


def test_what_it_leaves_is_its_users_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serve(home, free_port(), "--vault", "file") as serving:
        assert serving.end()[0] == 0
    for path in [home, *home.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


def test_a_taken_port_is_a_sentence_with_a_way_out(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        done = command("serve", "--data-dir", str(tmp_path / "home"), "--port", str(port), "--vault", "file")
    assert done.returncode == 2
    assert done.stdout == ""
    said, then = done.stderr.splitlines()
    assert said == f"postwarden: Another program uses port {port} on this computer."
    assert "postwarden serve --port " in then
    with serve(tmp_path / "home", free_port()) as serving:  # nothing was left half open
        assert serving.end()[0] == 0


def test_a_second_companion_is_told_about_the_first(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serve(home, free_port(), "--vault", "file") as serving:
        done = command("serve", "--data-dir", str(home), "--port", str(free_port()))
        assert done.returncode == 2
        assert done.stderr == (
            f"postwarden: Postwarden is already running with the data in {home}.\n"
            f"  Use the one that runs, or stop it first (process {serving.process.pid}).\n"
        )
        serving.process.kill()
        serving.process.wait()
    with serve(home, free_port()) as again:  # a kill leaves no lock behind
        assert again.end() == (0, "")


@pytest.mark.parametrize("place", ["/proc/self", "file"])
def test_a_directory_that_takes_no_files_is_a_sentence(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way")
    directory = tmp_path / place
    done = command("serve", "--data-dir", str(directory), "--port", str(free_port()), "--vault", "file")
    assert done.returncode == 2
    said, then = done.stderr.splitlines()
    assert said.startswith(f"postwarden: Postwarden can't write to {directory}: ")
    assert "--data-dir" in then
    assert (tmp_path / "file").read_text() == "in the way"


def test_a_full_disk_is_a_sentence_and_passes(tmp_path: Path) -> None:
    home, port = tmp_path / "home", free_port()
    with serve(home, port, "--vault", "file") as serving:
        client = ChannelClient(port)
        client.pair(serving.code)
        body = {
            "address": "ann@example.test",
            "password": "x",
            "imap": {"host": "127.0.0.1", "port": 993, "security": "tls"},
            "smtp": {"host": "127.0.0.1", "port": 465, "security": "tls"},
            "consent": {"agreed": True, "version": "1"},
        }
        full, free = (0, resource.RLIM_INFINITY), (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
        resource.prlimit(
            serving.process.pid, resource.RLIMIT_FSIZE, full
        )  # each write fails, as on a full disk
        refused = client.post("/v1/mailboxes", body)
        assert (refused.status, refused.body["code"]) == (503, "store_unavailable")
        assert "Check free disk space" in refused.body["detail"]
        assert client.get("/v1/mailboxes").body == {"mailboxes": [], "links": [], "limit": 15}
        resource.prlimit(serving.process.pid, resource.RLIMIT_FSIZE, free)
        assert client.post("/v1/mailboxes", body).status == 202
        status, said = serving.end()
        assert status == 0
        assert "Traceback" not in said


def test_without_a_keychain_it_says_so_and_chooses_nothing(tmp_path: Path) -> None:
    home, port = tmp_path / "home", str(free_port())
    done = command("serve", "--data-dir", str(home), "--port", port)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "postwarden: This computer offers no system keychain to keep your sign-ins in.\n"
        "  Start one (on Linux gnome-keyring or KWallet), or choose a key file: `postwarden serve --vault file`.\n"
    )
    assert not (home / "vault.key").exists()
    with serve(home, int(port), "--vault", "file") as serving:
        assert serving.end()[0] == 0


def test_another_vault_than_the_chosen_one_is_refused(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serve(home, free_port(), "--vault", "file") as serving:
        serving.end()
    done = command("serve", "--data-dir", str(home), "--port", str(free_port()), "--vault", "keyring")
    assert done.returncode == 2
    assert "Your sign-ins are kept with `--vault file`" in done.stderr


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serve(home, free_port(), "--vault", "file") as serving:
        serving.end()
    with closing(sqlite3.connect(home / "postwarden.db")) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    done = command("serve", "--data-dir", str(home), "--port", str(free_port()))
    assert done.returncode == 2
    assert "written by a newer Postwarden" in done.stderr
