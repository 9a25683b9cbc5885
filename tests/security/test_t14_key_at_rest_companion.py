"""T14 Key at rest, companion: keyring or refuse; plain and null backends refused by name.

The table says for each backend class whether it may keep the keys. That a refusal leaves nothing behind, on a real
Secret Service, is tried in tests/vault/test_keyring.py.
"""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from keyring.backends.SecretService import Keyring as SecretService

from companion.core.errors import KeyringFailed, KeyringLocked, KeyringRefused, NoKeyring, VaultRefused
from companion.vault import system
from companion.vault.backends import ALLOWED, judge, name_of


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.kwallet.DBusKeyring",
    ],
)
def test_accepted(name: str) -> None:
    judge(name)
    assert name in ALLOWED


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.null.Keyring",
        "keyring.backends.chainer.ChainerBackend",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
        "keyring.backend.KeyringBackend",
        "keyrings.alt.file.PlaintextKeyring",
        "keyrings.alt.file.EncryptedKeyring",
        "keyrings.alt.Windows.RegistryKeyring",
        "keyrings.alt.Gnome.Keyring",
        "keyrings.cryptfile.cryptfile.CryptFileKeyring",
        "keyring.backends.SecretService.Keyring ",
        "evil.keyring.backends.SecretService.Keyring",
        "Keyring",
    ],
)
def test_refused_by_name(name: str) -> None:
    with pytest.raises(KeyringRefused) as refused:
        judge(name)
    assert name in refused.value.sentence
    assert "--vault file" in refused.value.next_step


def test_none_at_all_is_said_so() -> None:
    with pytest.raises(NoKeyring):
        judge("keyring.backends.fail.Keyring")


def test_a_subclass_of_a_trusted_one_is_another_program() -> None:
    class Keyring(SecretService):
        """Looks like it, and could write anywhere."""

    assert name_of(SecretService()) in ALLOWED  # type: ignore[no-untyped-call]
    with pytest.raises(KeyringRefused):
        judge(name_of(Keyring()))  # type: ignore[no-untyped-call]


def test_what_is_named_is_judged_before_it_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "evil_backend.py").write_text("raise SystemExit('it ran')\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(KeyringRefused):
        system.pick({"PYTHON_KEYRING_BACKEND": "evil_backend.Keyring"})


class PromptDismissedException(Exception):
    """Named as secretstorage names its own."""


class Stuck:
    """A keychain that does what its test says, on the thread of its own."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error, self.free = error, threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        if self.error is not None:
            raise self.error
        self.free.wait(30)
        return None


def opened(monkeypatch: pytest.MonkeyPatch, backend: Stuck) -> system.SystemKeyring:
    monkeypatch.setattr(system, "pick", lambda environ: backend)
    return system.SystemKeyring("scope", {})


def test_a_keychain_that_waits_for_its_user_is_called_locked_and_works_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(system, "DEADLINE", 0.05)
    backend = Stuck()
    keys = opened(monkeypatch, backend)
    for _ in range(2):
        with pytest.raises(KeyringLocked):
            keys.get("vault")
    monkeypatch.setattr(system, "DEADLINE", 5.0)
    backend.free.set()
    patient = opened(monkeypatch, backend)
    assert patient.get("vault") is None
    keys.close()
    patient.close()


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (PromptDismissedException("Collection is locked"), KeyringLocked),
        (KeyError("canary"), KeyringFailed),
        (OSError(5, "canary"), KeyringFailed),
        (NoKeyring(), NoKeyring),
    ],
)
def test_whatever_a_backend_raises_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, error: Exception, kind: type[VaultRefused]
) -> None:
    keys = opened(monkeypatch, Stuck(error))
    with pytest.raises(kind) as refused:
        keys.get("vault")
    assert "canary" not in refused.value.sentence
    keys.close()
