"""New databases for tests: made once a process, which takes longer than most tests, and copied from there."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from companion.store.engine import Store, open_store
from companion.store.migrate import migrate, open_migrated


@cache
def empty_database() -> bytes:
    """The file that the companion makes."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "postwarden.db"
        migrate(path)
        return path.read_bytes()


def open_copied(path: Path) -> Store:
    """As `open_migrated`: the store in the file at `path`, which is made where there is none."""
    if path.exists():
        return open_migrated(path)
    path.touch(0o600)
    path.write_bytes(empty_database())
    return open_store(path)
