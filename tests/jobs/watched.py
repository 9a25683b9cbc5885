"""Passes and watchers over somebody's mailbox on a real server, with no clockwork: a test says when to look."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from companion.core.clock import SystemClock
from companion.core.settings import Pace
from companion.jobs.rounds import Rounds
from companion.mail.imap import ImapSession
from companion.sending.guarding import Guard
from companion.store.folders import Role
from tests.rig.servers import Rig
from tests.syncing.world import MAILBOX, World, letter

PACE = Pace(sync=36_000, look=36_000)  # nothing is read but for a reason
INBOX: frozenset[Role] = frozenset({"inbox"})
BOTH: frozenset[Role] = frozenset({"inbox", "sent"})
NONE: frozenset[Role] = frozenset()


def until(look: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + 60
    while not look():
        assert time.monotonic() < deadline, f"{what} never came"
        time.sleep(0.02)


def watchers() -> list[str]:
    """The names of the threads that watch."""
    return sorted(one.name for one in threading.enumerate() if one.name.startswith("watch-"))


def mail(world: World, rig: Rig, message_id: str) -> None:
    """Something new in INBOX."""
    rig.put(world.who, "INBOX", [letter("ann@far.example", [world.who.address], message_id)])


class Watched:
    def __init__(self, world: World, connections: int, pace: Pace) -> None:
        self.world = world
        self.rounds = Rounds(
            world.store, world.syncing, Guard(world.store, SystemClock()), pace, connections, lambda _: None
        )

    @property
    def passes(self) -> int:
        """Those that reached their end."""
        return self.world.events().count("sync")

    def listening(self) -> frozenset[Role]:
        return self.rounds.watching.listening(MAILBOX)

    def sessions(self) -> list[ImapSession | None]:
        """The watchers' connections."""
        return [one._session for one in self.rounds.watching._watchers.values()]

    def begin(self, roles: frozenset[Role] = BOTH) -> None:
        """A first pass, and then watchers."""
        self.rounds.now(MAILBOX)
        self.await_listening(roles)

    def await_listening(self, roles: frozenset[Role] = BOTH) -> None:
        until(lambda: self.listening() == roles, f"watching {set(roles)}")
        self.rest()

    def await_letter(self, message_id: str, role: str = "inbox") -> None:
        until(lambda: f"<{message_id}>" in [row[0] for row in self.world.rows(role)], message_id)

    def rest(self) -> None:
        """Waits for what is under way."""
        until(lambda: not self.rounds.running(MAILBOX), "the end of a pass")

    def stop(self) -> None:
        self.rounds.close()
        self.rounds.join(time.monotonic() + 30)


@contextmanager
def watched(world: World, connections: int = 45, pace: Pace = PACE) -> Iterator[Watched]:
    made = Watched(world, connections, pace)
    try:
        yield made
    finally:
        made.stop()
        world.syncing.close()
    assert watchers() == []
