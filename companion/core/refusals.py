"""Errors of the companion itself: it does not start, its vault stays shut, its database fails.

Part of the one tree; import them from `companion.core.errors`.
"""

from __future__ import annotations

from companion.core.fault import PostwardenError


class StartRefused(PostwardenError):
    """The companion must not start."""


class PortTaken(StartRefused):
    code = "port_taken"
    sentence_text = "Another program uses port {port} on this computer."
    next_step_text = (
        "Stop it, or start with `postwarden serve --port {suggestion}`; paired browsers then need a new code."
    )


class SecondCompanion(StartRefused):
    code = "already_running"
    sentence_text = "Postwarden is already running with the data in {directory}."
    next_step_text = "Use the one that runs, or stop it first (process {pid})."


class NotRunning(PostwardenError):
    code = "not_running"
    sentence_text = "Postwarden isn't running with the data in {directory}, so there is nothing to pair with."
    next_step_text = "Start it with `postwarden serve`, then run `postwarden pair` in another terminal."


class DataDirectoryRefused(StartRefused):
    code = "data_directory"
    sentence_text = "Postwarden can't write to {directory}: {reason}."
    next_step_text = "Make it writable for your user, or choose another with `--data-dir`."


class DatabaseTooNew(StartRefused):
    code = "database_newer"
    sentence_text = "The data in {directory} was written by a newer Postwarden."
    next_step_text = "Install the newer version again. Nothing was changed."


class OldComponent(StartRefused):
    code = "old_component"
    sentence_text = "{name} {found} is too old to be safe; {needed} is needed."
    next_step_text = "Install Postwarden again with its locked requirements."


class VaultRefused(PostwardenError):
    """A secret cannot be read or kept."""

    code = "keyring"


class NoKeyring(VaultRefused):
    code = "keyring_missing"
    sentence_text = "This computer offers no system keychain to keep your sign-ins in."
    next_step_text = (
        "Start one (on Linux gnome-keyring or KWallet), "
        "or choose a key file: `postwarden serve --vault file`."
    )


class KeyringRefused(VaultRefused):
    code = "keyring_unsafe"
    sentence_text = (
        "The keychain program {backend} would store secrets in the open, so Postwarden doesn't use it."
    )
    next_step_text = "Use the system's own keychain, or choose a key file: `postwarden serve --vault file`."


class KeyringLocked(VaultRefused):
    code = "keyring_locked"
    sentence_text = "Your system keychain is locked."
    next_step_text = "Unlock it so Postwarden can read its sign-ins, then try again."


class KeyringFailed(VaultRefused):
    code = "keyring_failed"
    sentence_text = "Your system keychain didn't do what Postwarden asked ({why})."
    next_step_text = "See whether its own program opens, then try again."


class VaultChanged(VaultRefused):
    code = "vault_changed"
    sentence_text = "The key in {source} is not the one your sign-ins were stored with."
    next_step_text = "Bring back the old key. Postwarden won't make a new one while stored sign-ins exist."


class VaultKeyMissing(VaultRefused):
    code = "vault_missing"
    sentence_text = "The key of your stored sign-ins is not in {source}."
    next_step_text = "Bring it back. Postwarden won't make a new one while stored sign-ins exist."


class VaultKeyUnreadable(VaultRefused):
    code = "vault_key"
    sentence_text = "The key in {source} can't be used: {reason}."
    next_step_text = "It must be 32 random bytes in base64, as `openssl rand -base64 32` prints them."


class VaultKeyExposed(VaultRefused):
    code = "vault_exposed"
    sentence_text = "Other users of this computer may read the key in {source}."
    next_step_text = "Take their rights away (`chmod 600`), and change the passwords it may have given away."


class SecretLost(VaultRefused):
    code = "secret_lost"
    sentence_text = "A stored sign-in can't be opened."
    next_step_text = "Sign in to this mailbox again."


class VaultChosenAlready(VaultRefused):
    code = "vault_chosen"
    sentence_text = "Your sign-ins are kept with `--vault {recorded}`, not with `--vault {asked}`."
    next_step_text = "Start without `--vault`. The choice is made once, at the first start."


class StoreUnavailable(PostwardenError):
    code = "store_unavailable"
    sentence_text = "Postwarden can't read or write its database just now."
    next_step_text = "Check free disk space, then try again. Nothing was sent."
