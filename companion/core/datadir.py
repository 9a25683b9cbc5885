"""The folder where everything of one user is kept: theirs alone, and used by one companion at a time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from companion.core.errors import DataDirectoryRefused, SecondCompanion

LOCK_NAME = "postwarden.lock"
DATABASE_NAME = "postwarden.db"
LOCKED_BYTE = 1024  # beyond the process number, which a second companion wants to read


def prepare(directory: Path) -> None:
    """Makes sure that we can write here and other users can't read. Raises DataDirectoryRefused.

    A folder that others may enter is closed to them, unless it holds more than ours (somebody's `/tmp`). Also
    sets this process's umask, so that no file is ever born readable for others.
    """
    if os.name == "posix":
        os.umask(0o077)
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            _close(directory)
        # Only writing shows it: root passes every check of rights, and a full or read-only disk none.
        probe = directory / f".probe-{os.getpid()}"
        probe.write_bytes(b"postwarden")
        probe.unlink()
    except (FileExistsError, NotADirectoryError):
        raise DataDirectoryRefused(directory=directory, reason="it is a file, not a folder") from None
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise DataDirectoryRefused(directory=directory, reason=reason) from error


def _close(directory: Path) -> None:
    """Makes the folder ours alone. Root could use anybody's; but its owner would open it again."""
    found, own = directory.stat(), os.geteuid()
    if found.st_uid != own:
        raise DataDirectoryRefused(directory=directory, reason="it belongs to another user")
    if not found.st_mode & 0o077:
        return
    inside = list(directory.iterdir())
    if inside and not (directory / DATABASE_NAME).exists():
        raise DataDirectoryRefused(directory=directory, reason="other users share this folder")
    directory.chmod(0o700)
    # While it stood open somebody may have laid a file or link of theirs where ours would go.
    if any(path.lstat().st_uid != own for path in directory.iterdir()):
        directory.chmod(found.st_mode & 0o7777)
        raise DataDirectoryRefused(directory=directory, reason="it holds files of another user")


class DirectoryLock:
    """Held by the running companion. The system lets go of it when the process ends, however it ends."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._file: int | None = None

    def acquire(self) -> None:
        """Raises SecondCompanion with the other's process number, DataDirectoryRefused."""
        path = self._directory / LOCK_NAME
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DataDirectoryRefused(directory=self._directory, reason=error.strerror) from error
        try:
            _lock(file)
        except OSError:
            pid = os.read(file, 20).decode("ascii", "replace").strip() or "unknown"
            os.close(file)
            raise SecondCompanion(directory=self._directory, pid=pid) from None
        os.ftruncate(file, 0)
        os.write(file, f"{os.getpid()}\n".encode())
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
