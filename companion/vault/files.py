"""Files that only their owner may read: written whole or not at all, refused when others could read them."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from companion.core.errors import DataDirectoryRefused, VaultKeyExposed


def read_private(path: Path) -> bytes | None:
    """The content, None if there is no such file. Raises VaultKeyExposed, DataDirectoryRefused."""
    try:
        with path.open("rb") as file:
            if os.name == "posix" and os.fstat(file.fileno()).st_mode & 0o077:
                raise VaultKeyExposed(source=path)
            return file.read()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise DataDirectoryRefused(directory=path.parent, reason=error.strerror) from error


def write_private(path: Path, content: bytes) -> None:
    """On the disk with mode 0600 when this returns, or as before. Raises DataDirectoryRefused."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise DataDirectoryRefused(directory=path.parent, reason=error.strerror) from error


def remove(path: Path) -> None:
    """Gone when this returns. Raises DataDirectoryRefused."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise DataDirectoryRefused(directory=path.parent, reason=error.strerror) from error
