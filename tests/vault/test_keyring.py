"""The vault on a real Secret Service: gnome-keyring on a bus of its own, unlocked, locked and absent."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

UNLOCKED = """
import os, sys
from pathlib import Path
from companion.core.secret import Secret
from companion.store import meta, sealed
from companion.store.migrate import open_migrated
from companion.vault.opening import open_vault
from tests.vault.test_keys import holds_what_it_is_given

homes = [Path(sys.argv[1], name) for name in ("one", "two")]
stores = []
for home in homes:
    home.mkdir(exist_ok=True)
    stores.append(open_migrated(home / "postwarden.db"))
for turn in range(2):
    for home, store in zip(homes, stores):
        vault = open_vault(store, sealed, meta, asked=None, data_dir=home, environ=os.environ)
        if turn == 0:
            holds_what_it_is_given(vault.keys)
            with store.write() as tx:
                vault.seal(tx, "m_1", "imap", Secret(home.name))
            vault.keys.put("pairing", home.name.encode())
        with store.read() as connection:
            print(meta.get(connection, "vault_source"), vault.open(connection, "m_1", "imap").reveal(),
                  vault.keys.get("pairing").decode())
        vault.close()
for store in stores:
    store.close()
"""

REFUSED = """
import os, sys, time
from pathlib import Path
from companion.core.errors import VaultRefused
from companion.store import meta, sealed
from companion.store.migrate import open_migrated
from companion.vault.opening import open_vault

home = Path(sys.argv[1])
store = open_migrated(home / "postwarden.db")
start = time.monotonic()
try:
    open_vault(store, sealed, meta, asked=None, data_dir=home, environ=os.environ)
except VaultRefused as refused:
    print(refused.code, time.monotonic() - start < 6)
with store.read() as connection:
    print(meta.get(connection, "vault_source"), sealed.in_use(connection))
store.close()
"""


def run(script: str, home: Path, *, session: bool, **extra: str) -> list[str]:
    """What the script prints, with a Secret Service of its own or with no bus at all."""
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    assert not missing, f"install {', '.join(missing)} (Debian: apt-get install dbus gnome-keyring)"
    command = [sys.executable, "-W", "error", "-c", script, str(home)]
    if session:
        command = ["dbus-run-session", "--", "sh", str(ROOT / "tests/rig/kr_session.sh"), *command]
    kept = ("PATH", "HOME", "LANG", "VIRTUAL_ENV")
    environ = (
        {name: os.environ[name] for name in kept if name in os.environ} | {"PYTHONPATH": str(ROOT)} | extra
    )
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_unlocked_keeps_each_data_directory_apart(tmp_path: Path) -> None:
    assert run(UNLOCKED, tmp_path, session=True) == ["keyring one one", "keyring two two"] * 2
    for file in tmp_path.rglob("*"):
        assert file.name not in {"vault.key", "keys"}  # the keychain holds it, and nothing beside it


def test_locked_is_said_within_six_seconds_and_nothing_is_chosen(tmp_path: Path) -> None:
    assert run(REFUSED, tmp_path, session=True, LOCKED="1") == ["keyring_locked True", "None False"]


def test_absent_is_said_and_nothing_is_chosen(tmp_path: Path) -> None:
    assert run(REFUSED, tmp_path, session=False) == ["keyring_missing True", "None False"]


@pytest.mark.parametrize(
    ("named", "code"),
    [
        ("keyring.backends.null.Keyring", "keyring_unsafe"),
        ("keyrings.alt.file.PlaintextKeyring", "keyring_unsafe"),
        ("keyring.backends.fail.Keyring", "keyring_missing"),
    ],
)
def test_a_named_backend_is_judged_even_where_a_good_one_runs(tmp_path: Path, named: str, code: str) -> None:
    printed = run(REFUSED, tmp_path, session=True, PYTHON_KEYRING_BACKEND=named)
    assert printed == [f"{code} True", "None False"]


def test_a_backend_named_in_the_configuration_file_is_judged_too(tmp_path: Path) -> None:
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(
        "[backend]\ndefault-keyring=keyring.backends.null.Keyring\n"
    )
    printed = run(REFUSED, tmp_path, session=True, XDG_CONFIG_HOME=str(tmp_path))
    assert printed == ["keyring_unsafe True", "None False"]
