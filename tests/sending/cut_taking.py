"""Sends a scheduled draft in a process of its own, which dies at one of its steps.

usage: python -m tests.sending.cut_taking WHERE DATABASE HOST PORTS CA ADDRESS PASSWORD KEY
WHERE: `reading` the draft · `read`, before anything of it is on disk · `sending`, once the mail server has taken it and
before that is on disk · `removing` the draft, before or `removed`, after.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from companion.core.clock import SystemClock
from companion.mail.smtp import Smtp
from companion.sending.envelope import Envelope
from companion.store import sealed
from companion.syncing.drafts import DraftsFolder
from companion.vault.vault import Vault
from tests.fakes.vault import MemoryKeys
from tests.rig.servers import Person
from tests.sending.office import office_again

DEAD = 9


def _dies(does: Callable[..., Any] | None = None) -> Callable[..., Any]:
    def act(*given: Any, **named: Any) -> Any:
        if does is not None:
            does(*given, **named)
        os._exit(DEAD)

    return act


STEPS: dict[str, tuple[type, str, bool]] = {
    "reading": (DraftsFolder, "reading", False),
    "read": (Envelope, "fill", False),
    "sending": (Smtp, "send", True),
    "removing": (DraftsFolder, "remove", False),
    "removed": (DraftsFolder, "remove", True),
}

if __name__ == "__main__":
    where, database, host, ports, ca, address, password, key = sys.argv[1:]
    owner, name, done_first = STEPS[where]
    setattr(owner, name, _dies(getattr(owner, name) if done_first else None))
    vault = Vault(bytes.fromhex(key), sealed, MemoryKeys())
    with office_again(
        Path(database), SystemClock(), host, json.loads(ports), Path(ca), Person(address, password), vault
    ) as office:
        office.outbox.recover()
        office.outbox.dispatch()
