"""Everything the companion can be told at start. Built once, by the command line or a test; never global."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from platformdirs import user_data_path

DEFAULT_PORT = 17813  # below 32768: the kernel never lends it to an outgoing connection (channel.md 2)

VaultChoice = Literal["keyring", "file", "env"]


@dataclass(frozen=True, slots=True)
class Peers:
    """Which mail and name servers may be dialled beyond the public rule (channel.md T26).

    A normal start uses `Peers()`, which allows nothing more. Tests and the demo, whose world stands on
    loopback, pass their own; no environment variable, option or stored setting reaches this.
    """

    loopback: bool = False
    ca_file: Path | None = None
    nameservers: tuple[tuple[str, int], ...] = ()
    # `imap.gmail.com:993` → where that peer really stands on loopback. Names in certificates stay the real ones.
    moved: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    # Whose sign-in pages stand elsewhere: issuer → the base address of one that behaves alike.
    issuers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pace:
    """How often the clockwork looks, in seconds. `sync`: between two passes over a mailbox when nothing happens there;
    `look`: between two looks at which mailboxes are due. Without `watch` no folder is watched by IDLE.
    """

    sync: float = 120
    look: float = 20
    watch: bool = True
    outbox: float = 2
    notices: float = 30
    check: float = 24 * 3600
    link_again: tuple[float, ...] = (5, 15, 30, 60, 120, 300)  # a linking whose server is throttled or down


@dataclass(frozen=True, slots=True)
class Settings:
    data_dir: Path = field(default_factory=lambda: user_data_path("postwarden", appauthor=False))
    port: int = DEFAULT_PORT
    vault: VaultChoice | None = None  # None: what was recorded at first start, else the keyring
    pace: Pace = field(default_factory=Pace)
    peers: Peers = field(default_factory=Peers)
    mailbox_limit: int = 15
    connection_limit: int = 45  # to mail servers, kept open: for each mailbox one for passes, two that watch
    client_limit: int = 4

    @property
    def authority(self) -> str:
        """The only Host that is answered."""
        return f"127.0.0.1:{self.port}"
