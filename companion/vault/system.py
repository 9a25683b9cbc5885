"""The system's keychain, spoken to through `keyring`; nothing else here imports it."""

from __future__ import annotations

import configparser
import importlib
from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar, cast

from keyring.util import platform_

from companion.core.errors import KeyringFailed, KeyringLocked, NoKeyring, PostwardenError, VaultRefused
from companion.vault import backends, seal
from companion.vault.patience import OwnThread
from companion.vault.vault import KeyHolder, Rows, Transactions

SERVICE = "postwarden"
DEADLINE = 5.0  # seconds; a locked keychain asks its user, for as long as they like
LOCKED = {"KeyringLocked", "LockedException", "PromptDismissedException"}
MISSING = {"NoKeyringError", "InitError", "SecretServiceNotAvailableException"}

T = TypeVar("T")


class Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class SystemKeyring:
    """The vault's key and the channel's, as entries of `postwarden`. Source and holder in one.

    `scope` tells data directories of one user apart, in names that hold no id themselves.
    """

    def __init__(self, scope: str, environ: Mapping[str, str]) -> None:
        self._scope, self._environ = scope, environ
        self._thread = OwnThread("keyring", DEADLINE)
        self._backend: Backend | None = None

    def read(self) -> bytes | None:
        return self.get("vault")

    def create(self) -> bytes:
        key = seal.new_key()
        self.put("vault", key)
        return key

    def holder(self, key: bytes, store: Transactions, rows: Rows) -> KeyHolder:  # noqa: ARG002 - the protocol's
        return self

    def put(self, name: str, key: bytes) -> None:
        self._do(lambda backend: backend.set_password(SERVICE, self._entry(name), seal.to_text(key)))

    def get(self, name: str) -> bytes | None:
        found = self._do(lambda backend: backend.get_password(SERVICE, self._entry(name)))
        return None if found is None else seal.from_text(found, self)

    def delete(self, name: str) -> None:
        def remove(backend: Backend) -> None:
            if backend.get_password(SERVICE, self._entry(name)) is not None:
                backend.delete_password(SERVICE, self._entry(name))

        self._do(remove)

    def close(self) -> None:
        self._thread.close()

    def __str__(self) -> str:
        return "your system keychain"

    def _entry(self, name: str) -> str:
        return name if ":" in name else f"{name}:{self._scope}"

    def _do(self, work: Callable[[Backend], T]) -> T:
        def call() -> T:
            if self._backend is None:
                self._backend = pick(self._environ)
            return work(self._backend)

        try:
            result = self._thread.call(call)
        except TimeoutError:
            raise KeyringLocked from None
        if isinstance(result, Exception):
            raise refusal(result) from result
        return result


def pick(environ: Mapping[str, str]) -> Backend:
    """The keychain named in `keyring`'s settings, else the first trusted one. Raises VaultRefused."""
    named = environ.get("PYTHON_KEYRING_BACKEND") or _configured()
    if named:
        backends.judge(named)
    for name in [named] if named else backends.ALLOWED:
        module, _, attribute = name.rpartition(".")
        kind = getattr(importlib.import_module(module), attribute)
        try:
            if kind.priority > 0:  # a property that raises RuntimeError where the backend cannot work
                backend = kind()
                backends.judge(backends.name_of(backend))
                return cast(Backend, backend)
        except RuntimeError:
            continue
    raise NoKeyring


def _configured() -> str | None:
    """What `keyring`'s own configuration file names. Read as text: what it names is judged, not loaded."""
    config = configparser.RawConfigParser()
    config.read(platform_.config_root() / "keyringrc.cfg", encoding="utf-8")
    return config.get("backend", "default-keyring", fallback="").strip() or None


def refusal(error: Exception) -> PostwardenError:
    """What a backend's error means. By name: each comes with exceptions of its own library."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if isinstance(error, VaultRefused):
        return error
    if names & LOCKED:
        return KeyringLocked()
    if names & MISSING:
        return NoKeyring()
    return KeyringFailed(why=type(error).__name__)
