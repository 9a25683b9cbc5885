"""Sends the outbox's messages and asks for permits as fast as it can, from a process of its own.

usage: python -m tests.sending.claimer DATABASE KEY TAKEN THREADS NAME MAILBOX=ADDRESS...
DATABASE: a SQLite file, or the URL of a PostgreSQL. Each Message-ID that the mail server takes is a line of the file
TAKEN, whichever process sent it. One thread of five sends, the others ask. Waits for a line on its input, so that all
start together; prints how many permits each mailbox was granted, and in how many rounds how many messages went out.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import cast

from companion.core.clock import SystemClock
from companion.core.errors import StoreUnavailable
from companion.core.secret import Secret
from companion.mail.endpoint import Account, Endpoint, Login
from companion.mail.smtp import Delivery, Smtp
from companion.sending.outbox import Outbox
from companion.sending.permits import PermitAsk
from companion.store import outbox, sealed
from companion.vault.vault import Vault
from tests.fakes.vault import MemoryKeys
from tests.ledger.world import World, reopen_world
from tests.rig.postgres import open_shared
from tests.sending.post import DraftsBox

NOES = 3  # in a row, until a thread has asked enough
GRANTED = 3  # permits of a mailbox that a process takes at most, so that the outbox has work to the end


class Taker:
    """A mail server that takes everything, and writes down what it took before it says so."""

    def __init__(self, taken: Path) -> None:
        self._file = os.open(taken, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def send(
        self, _endpoint: Endpoint, _login: Login, _sender: str, recipients: Sequence[str], message: bytes
    ) -> Delivery:
        (line,) = (one for one in message.split(b"\r\n") if one.startswith(b"Message-ID: "))
        os.write(self._file, line.removeprefix(b"Message-ID: ") + b"\n")
        return Delivery(tuple(recipients), {})


class Claimer:
    def __init__(self, world: World, vault: Vault, taken: Path, name: str, boxes: dict[str, str]) -> None:
        self._world, self._name, self._boxes = world, name, boxes
        self._asked, self._taken, self._lock = 0, Counter[str](), threading.Lock()
        clock = SystemClock()
        self.outbox = Outbox(
            world.store, vault, world.ledger, cast(Smtp, Taker(taken)), clock, Random(1), account=self._account,
            mark=lambda *_: None, refused=lambda *_: None, append_sent=lambda *_: None,
            find_in_sent=lambda _, message_id: message_id in taken.read_text().splitlines(), drafts=DraftsBox(),
        )  # fmt: skip
        self._clock = clock

    def send(self) -> Counter[str]:
        """Rounds until nothing is due any more."""
        done = Counter[str]()
        while self._is_due():
            done["rounds"] += 1
            try:
                done["handed"] += self.outbox.dispatch()
            except (
                StoreUnavailable
            ):  # it waited too long for its turn; what it had handed over stays `sending`
                done["unavailable"] += 1
        return done

    def ask(self) -> Counter[str]:
        """Permits until every mailbox has said no some times in a row."""
        granted, refused = Counter[str](), Counter[str]()
        while min(refused[box] for box in self._boxes) < NOES:
            for mailbox, address in self._boxes.items():
                with self._lock:
                    self._asked += 1
                    who, wants = f"{self._name}{self._asked}@far.example", self._taken[mailbox] < GRANTED
                    self._taken[mailbox] += wants
                if wants and self._allowed(PermitAsk(mailbox, address, (who,))):
                    granted[mailbox] += 1
                    refused[mailbox] = 0
                    continue
                refused[mailbox] += 1
                with self._lock:
                    self._taken[mailbox] -= wants
        return granted

    def _allowed(self, asked: PermitAsk) -> bool:
        try:
            return self._world.permits.ask(asked).decision == "allow"
        except StoreUnavailable:  # a no as well
            return False

    def _is_due(self) -> bool:
        with self._world.store.read() as connection:
            return bool(outbox.due_mailboxes(connection, self._clock.now()))

    def _account(self, mailbox: str) -> Account:
        endpoint, login = Endpoint(mailbox, 465, "tls"), Login(self._boxes[mailbox], Secret("word"))
        return Account(mailbox, self._boxes[mailbox], "custom", endpoint, login, endpoint, login)


def main() -> None:
    database, key, taken, threads, name, *boxes = sys.argv[1:]
    vault = Vault(bytes.fromhex(key), sealed, MemoryKeys())
    store = open_shared(database) if "://" in database else None
    with (
        reopen_world(Path(database), SystemClock(), store=store) as world,
        ThreadPoolExecutor(int(threads)) as pool,
    ):
        claimer = Claimer(world, vault, Path(taken), name, dict(box.split("=") for box in boxes))
        sys.stdin.readline()
        sending = [pool.submit(claimer.send) for _ in range(int(threads) // 5)]
        asking = [pool.submit(claimer.ask) for _ in range(int(threads) - len(sending))]
        done = sum((one.result() for one in sending), Counter[str]())
        granted = sum((one.result() for one in asking), Counter[str]())
    sys.stdout.write(json.dumps({"granted": granted, "done": done}))


if __name__ == "__main__":
    main()
