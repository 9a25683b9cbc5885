"""Sends one message from a process of its own, which a test kills in the middle.

usage: python -m tests.sending.killed DATABASE CA PORT KEY
"""

from __future__ import annotations

import sys
from pathlib import Path

from companion.store import sealed
from companion.vault.vault import Vault
from tests.fakes.clock import FixedClock
from tests.fakes.vault import MemoryKeys
from tests.sending.post import SentFolder, reopen_post

if __name__ == "__main__":
    database, ca, port, key = sys.argv[1:]
    vault = Vault(bytes.fromhex(key), sealed, MemoryKeys())
    with reopen_post(Path(database), FixedClock(), vault, Path(ca), int(port), SentFolder()) as post:
        post.outbox.recover()
        post.outbox.dispatch()
