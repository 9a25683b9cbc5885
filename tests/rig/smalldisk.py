"""A real file system of a few megabytes that can be filled to its last byte and emptied again.

    with SmallDisk(megabytes=32) as disk: … disk.path … ; with disk.full(): …

A tmpfs: it answers ENOSPC as a full disk does. Mounting needs root, as the mail rig does.
"""

from __future__ import annotations

import errno
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.rig.ports import RigRefused

_BLOCK = b"\0" * 4096


class SmallDisk:
    def __init__(self, megabytes: int) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="small-disk-")).resolve()
        options = f"size={megabytes}m,mode=0700,uid={os.getuid()},gid={os.getgid()}"
        _as_root("mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.path))

    def __enter__(self) -> SmallDisk:
        return self

    def __exit__(self, *ended: object) -> None:
        _as_root("umount", "--lazy", str(self.path))
        self.path.rmdir()

    @contextmanager
    def full(self) -> Iterator[None]:
        """Not a byte is left until the block ends."""
        ballast = self.path / "ballast"
        try:
            with open(ballast, "wb", buffering=0) as file:
                _fill(file.fileno())
            yield
        finally:
            ballast.unlink(missing_ok=True)


def _fill(file: int) -> None:
    try:
        while True:
            os.write(file, _BLOCK * 64)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise


def _as_root(*command: str) -> None:
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    done = subprocess.run([*sudo, *command], check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise RigRefused(f"small disk: {' '.join(command)}: {done.stderr.strip()}")
