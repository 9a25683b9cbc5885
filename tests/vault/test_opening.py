"""The source of the key is chosen once and never switched; a key is never replaced under sealed rows."""

import base64
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from companion.core.errors import (
    VaultChanged,
    VaultChosenAlready,
    VaultKeyExposed,
    VaultKeyMissing,
    VaultKeyUnreadable,
)
from companion.core.secret import Secret
from companion.core.settings import VaultChoice
from companion.store import meta, sealed
from companion.store.engine import Store
from companion.store.migrate import open_migrated
from companion.store.tables import mailboxes
from companion.vault.opening import open_vault
from companion.vault.vault import Vault

KEY = base64.b64encode(bytes(range(32))).decode()
OTHER = base64.b64encode(bytes(32)).decode()


class Home:
    """A data directory in which the vault is opened again and again."""

    def __init__(self, path: Path, store: Store) -> None:
        self.path, self.store = path, store

    def open(self, asked: VaultChoice | None = None, environ: Mapping[str, str] | None = None) -> Vault:
        return open_vault(self.store, sealed, meta, asked=asked, data_dir=self.path, environ=environ or {})

    def keep(self, vault: Vault) -> None:
        with self.store.write() as tx:
            vault.seal(tx, "m_1", "imap", Secret("kept"))

    def read(self, vault: Vault) -> str:
        with self.store.read() as connection:
            return vault.open(connection, "m_1", "imap").reveal()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    store = open_migrated(tmp_path / "postwarden.db")
    yield Home(tmp_path, store)
    store.close()


def test_a_key_file_is_made_once_and_found_again(home: Home) -> None:
    home.keep(home.open("file"))
    assert home.read(home.open()) == "kept"
    assert home.read(home.open("file")) == "kept"
    assert (home.path / "vault.key").stat().st_mode & 0o777 == 0o600


def test_the_environment_is_taken_before_the_keychain(home: Home) -> None:
    home.keep(home.open(environ={"POSTWARDEN_VAULT_KEY": KEY}))
    assert home.read(home.open(environ={"POSTWARDEN_VAULT_KEY": KEY + "\n"})) == "kept"
    with home.store.read() as connection:
        assert meta.get(connection, "vault_source") == "env"
        assert KEY not in str(connection.exec_driver_sql("SELECT * FROM meta").all())


@pytest.mark.parametrize("content", [KEY.encode() + b"\n", bytes(range(32))], ids=["text", "bytes"])
@pytest.mark.parametrize("by", ["file", "systemd"])
def test_a_credential_file_is_as_good(home: Home, tmp_path: Path, content: bytes, by: str) -> None:
    file = tmp_path / "postwarden-vault-key"
    file.write_bytes(content)
    file.chmod(0o400)
    environ = (
        {"POSTWARDEN_VAULT_KEY_FILE": str(file)} if by == "file" else {"CREDENTIALS_DIRECTORY": str(tmp_path)}
    )
    home.keep(home.open(environ=environ))
    assert home.read(home.open("env", {"POSTWARDEN_VAULT_KEY": KEY})) == "kept"


def test_the_choice_is_never_switched(home: Home) -> None:
    home.keep(home.open("file"))
    assert home.read(home.open(environ={"POSTWARDEN_VAULT_KEY": KEY})) == "kept"
    with pytest.raises(VaultChosenAlready) as refused:
        home.open("env", {"POSTWARDEN_VAULT_KEY": KEY})
    assert "`--vault file`" in refused.value.sentence


def test_a_missing_key_is_never_replaced_under_sealed_rows(home: Home) -> None:
    home.keep(home.open("file"))
    key = (home.path / "vault.key").read_bytes()
    (home.path / "vault.key").unlink()
    for _ in range(2):
        with pytest.raises(VaultKeyMissing) as refused:
            home.open()
    assert str(home.path / "vault.key") in refused.value.sentence
    assert not (home.path / "vault.key").exists()
    (home.path / "vault.key").write_bytes(key)
    (home.path / "vault.key").chmod(0o600)
    assert home.read(home.open()) == "kept"


def test_another_key_is_refused_under_sealed_rows(home: Home) -> None:
    home.keep(home.open(environ={"POSTWARDEN_VAULT_KEY": KEY}))
    with pytest.raises(VaultChanged):
        home.open(environ={"POSTWARDEN_VAULT_KEY": OTHER})
    with pytest.raises(VaultKeyMissing):
        home.open()
    assert home.read(home.open(environ={"POSTWARDEN_VAULT_KEY": KEY})) == "kept"


def test_a_sealed_message_in_the_outbox_needs_the_key_too(home: Home) -> None:
    home.open("file")
    with home.store.write() as tx:
        values = {
            column.name: 0 if column.type.python_type in (int, bool) else "x" for column in mailboxes.columns
        }
        tx.execute(mailboxes.insert().values({**values, "id": "m_1", "send_anyway": True}))
        tx.exec_driver_sql(
            "INSERT INTO outbox (id, mailbox_id, message_id, sender, recipients, state, due_at, lease_until, tries,"
            " created_at, nonce) VALUES ('o_1','m_1','<x@b.c>','a@b.c','[]','queued',0,0,0,0,x'00')"
        )
    (home.path / "vault.key").unlink()
    with pytest.raises(VaultKeyMissing):
        home.open()


def test_with_nothing_sealed_a_lost_key_is_no_loss(home: Home) -> None:
    home.open("file")
    (home.path / "vault.key").unlink()
    home.keep(home.open())
    assert home.read(home.open()) == "kept"


def test_a_key_that_others_may_read_is_refused(home: Home) -> None:
    home.keep(home.open("file"))
    (home.path / "vault.key").chmod(0o644)
    with pytest.raises(VaultKeyExposed):
        home.open()


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "it has 0 bytes"), ("AAAA", "it has 3 bytes"), ("not base64 at all!", "it is not base64")],
)
def test_a_key_that_is_none_is_a_sentence(home: Home, text: str, reason: str) -> None:
    with pytest.raises(VaultKeyUnreadable) as refused:
        home.open(environ={"POSTWARDEN_VAULT_KEY": text})
    assert refused.value.sentence == f"The key in POSTWARDEN_VAULT_KEY can't be used: {reason}."


def test_asked_for_an_environment_without_a_key(home: Home) -> None:
    with pytest.raises(VaultKeyMissing):
        home.open("env")
    home.keep(home.open("file"))  # nothing was recorded by the refusal


def test_first_starts_at_the_same_moment_agree_on_one_key(home: Home) -> None:
    vaults: list[Vault] = []
    threads = [threading.Thread(target=lambda: vaults.append(home.open("file"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    home.keep(vaults[0])
    assert [home.read(vault) for vault in vaults] == ["kept"] * 6
