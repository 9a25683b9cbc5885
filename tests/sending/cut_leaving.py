"""Puts what waits into Drafts in a process of its own, which dies the moment the first draft is there.

usage: python -m tests.sending.cut_leaving DATABASE HOST PORTS CA ADDRESS PASSWORD KEY
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from companion.core.clock import SystemClock
from companion.sending.leaving import Leaving
from companion.store import sealed
from companion.syncing.drafts import DraftsFolder, Save
from companion.vault.vault import Vault
from tests.fakes.vault import MemoryKeys
from tests.ledger.world import MAILBOX
from tests.rig.servers import Person
from tests.sending.office import office_again

DEAD = 9

if __name__ == "__main__":
    database, host, ports, ca, address, password, key = sys.argv[1:]
    vault, clock = Vault(bytes.fromhex(key), sealed, MemoryKeys()), SystemClock()
    with office_again(
        Path(database), clock, host, json.loads(ports), Path(ca), Person(address, password), vault
    ) as office:
        folder = DraftsFolder(office.imap, office.account)

        @contextmanager
        def until_the_first(mailbox_id: str) -> Iterator[Save]:
            with folder.opened(mailbox_id) as save:

                def then_die(message_id: str, message: bytes, at: int) -> None:
                    save(message_id, message, at)
                    os._exit(DEAD)

                yield then_die

        Leaving(office.world.store, vault, office.world.ledger, clock, until_the_first).settle(
            MAILBOX, "drafts"
        )
