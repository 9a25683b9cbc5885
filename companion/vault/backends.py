"""Which keychain programs are trusted. By class name from a list: `keyring` itself would take any it finds.

Its automatic choice may be a chain that contains a plain file, and a configuration file may name one that
stores everything in the open or nothing at all (channel.md T14).
"""

from __future__ import annotations

from companion.core.errors import KeyringRefused, NoKeyring

ALLOWED = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.kwallet.DBusKeyring",
)
NONE = "keyring.backends.fail.Keyring"  # keyring's own word for "there is none"


def judge(name: str) -> None:
    """Returns for a trusted backend's full class name. Raises KeyringRefused, NoKeyring."""
    if name == NONE:
        raise NoKeyring
    if name not in ALLOWED:
        raise KeyringRefused(backend=name)


def name_of(backend: object) -> str:
    """The full name of the object's very class: a subclass of a trusted one is another program."""
    return f"{type(backend).__module__}.{type(backend).__qualname__}"
