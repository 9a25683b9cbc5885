"""A command in a process of its own, whose only difference to `postwarden` is that it may dial peers on loopback.

usage: python -m tests.cli.process FACTS WORD…        FACTS is the file that `facts` writes.
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path

from companion.cli.main import main
from companion.core.settings import Peers, Settings

COMMANDS = ("link", "mailboxes", "setup", "sign_in", "unlink")


def facts(settings: Settings, file: Path) -> Path:
    peers = settings.peers
    file.write_text(
        json.dumps(
            {
                "data_dir": str(settings.data_dir), "port": settings.port, "vault": settings.vault,
                "ca": str(peers.ca_file), "nameservers": peers.nameservers, "moved": dict(peers.moved),
                "issuers": dict(peers.issuers),
            }
        )
    )  # fmt: skip
    return file


def settings_from(file: Path) -> Settings:
    told = json.loads(file.read_text())
    peers = Peers(
        loopback=True,
        ca_file=Path(told["ca"]),
        nameservers=tuple((host, port) for host, port in told["nameservers"]),
        moved={name: (host, port) for name, (host, port) in told["moved"].items()},
        issuers=told["issuers"],
    )
    return Settings(data_dir=Path(told["data_dir"]), port=told["port"], vault=told["vault"], peers=peers)


if __name__ == "__main__":
    made = settings_from(Path(sys.argv[1]))
    for name in COMMANDS:
        vars(importlib.import_module(f"companion.cli.{name}"))["settings_of"] = lambda _: made
    sys.exit(main(sys.argv[2:]))
