"""The data directory: ours alone, truly writable, and one companion in it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from companion.core.datadir import DirectoryLock, prepare
from companion.core.errors import DataDirectoryRefused, SecondCompanion

HOLD = """
import sys
from pathlib import Path
from companion.core.datadir import DirectoryLock
lock = DirectoryLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_a_new_directory_is_for_its_owner_only(tmp_path: Path) -> None:
    directory = tmp_path / "a" / "b"
    prepare(directory)
    (directory / "file").write_text("x")
    assert directory.stat().st_mode & 0o777 == 0o700
    assert (directory / "file").stat().st_mode & 0o777 == 0o600
    assert [p.name for p in directory.iterdir()] == ["file"]


def test_an_open_directory_of_ours_is_closed(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "postwarden.db").write_text("")
    prepare(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o700


def test_a_directory_shared_with_others_is_refused_and_left_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "theirs").write_text("x")
    with pytest.raises(DataDirectoryRefused, match="data_directory") as refused:
        prepare(tmp_path)
    assert "other users share this folder" in refused.value.sentence
    assert tmp_path.stat().st_mode & 0o777 == 0o755


@pytest.mark.parametrize(
    ("theirs", "reason"),
    [
        (".", "it belongs to another user"),
        ("postwarden.db", "it holds files of another user"),
        ("postwarden.log", "it holds files of another user"),  # a link to wherever they want our lines
    ],
)
def test_what_another_user_owns_is_refused_and_left_alone(tmp_path: Path, theirs: str, reason: str) -> None:
    directory = tmp_path / "data"
    directory.mkdir()
    directory.chmod(0o755)
    (directory / "postwarden.db").write_text("")
    (directory / "postwarden.log").symlink_to("/etc/hostname")
    give(directory / theirs, "nobody")
    try:
        with pytest.raises(DataDirectoryRefused) as refused:
            prepare(directory)
        assert reason in refused.value.sentence
        assert directory.stat().st_mode & 0o777 == 0o755
    finally:
        give(directory / theirs, str(os.getuid()))


def give(path: Path, user: str) -> None:
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    subprocess.run([*sudo, "chown", "--no-dereference", user, str(path)], check=True)


def test_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "postwarden"
    place.write_text("x")
    for directory in (place, place / "below"):
        with pytest.raises(DataDirectoryRefused) as refused:
            prepare(directory)
        assert "it is a file, not a folder" in refused.value.sentence
    assert place.read_text() == "x"


def test_a_place_where_nobody_can_write_is_refused() -> None:
    with pytest.raises(DataDirectoryRefused) as refused:
        prepare(Path("/proc/self"))  # even root can make no file here
    assert str(refused.value.facts["directory"]) == "/proc/self"
    assert "--data-dir" in refused.value.next_step


def test_a_second_companion_is_told_who_holds_the_directory(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        lock = DirectoryLock(tmp_path)
        with pytest.raises(SecondCompanion) as refused:
            lock.acquire()
        assert refused.value.facts["pid"] == str(holder.pid)
        holder.kill()  # the way a crash ends it: nothing is tidied up
        holder.wait()
    lock.acquire()
    assert (tmp_path / "postwarden.lock").read_text() == f"{os.getpid()}\n"
    lock.release()
    lock.release()  # once more does no harm
