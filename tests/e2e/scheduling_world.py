"""The world of scheduled drafts: somebody else has a mailbox on the same Dovecot, and the clock can be ahead."""

from __future__ import annotations

import email.policy
import time
from contextlib import ExitStack
from email import message_from_bytes
from email.message import EmailMessage
from typing import Any

from companion.store import mailboxes
from companion.store.migrate import open_migrated
from tests.e2e.world import World, main
from tests.rig.servers import Person

PATIENCE = 30.0  # seconds


class SchedulingWorld(World):
    def __init__(self, stack: ExitStack) -> None:
        super().__init__(stack)
        self._ahead = 0

    def _ready(self) -> None:
        self.other = self.rig.fresh()

    def facts(self) -> dict[str, Any]:
        return super().facts() | {"other": self.other.address}

    def anyway(self, *, on: bool) -> dict[str, Any]:
        """Whether Send anyway is allowed."""
        store = open_migrated(self.data / "companion" / "postwarden.db")
        with store.write() as tx:
            row = mailboxes.by_address(tx, self.person.address)
            assert row is not None
            mailboxes.set_limits(
                tx, row.id, hour=row.limit_hour, day=row.limit_day, gap_seconds=0, counts=row.counts, send_anyway=on,
                now=int(time.time() * 1000),
            )  # fmt: skip
        store.close()
        return {}

    def forward(self, *, seconds: int) -> dict[str, Any]:
        """The companion is started anew, and so much time has passed."""
        self.stop()
        self._ahead += seconds
        self.options = ["--ahead", str(self._ahead)]
        return self.start()

    def kept(self) -> dict[str, Any]:
        """Subject and text of every draft."""
        return {"drafts": [_told(message) for message in all_of(self, self.person, "Drafts")]}

    def clear(self) -> dict[str, Any]:
        """No drafts are left."""
        with self.rig.imap(self.person) as client:
            client.select("Drafts")
            client.store("1:*", "+FLAGS", "(\\Deleted)")
            client.expunge()
        return {}

    def arrived(self, *, count: int) -> dict[str, Any]:
        """What the other mailbox holds, once it holds so much."""
        return arrived(self, self.other, count)

    def tidied(self) -> dict[str, Any]:
        """Waits until no draft is left, or the time is over."""
        end = time.monotonic() + PATIENCE
        while (found := all_of(self, self.person, "Drafts")) and time.monotonic() < end:
            time.sleep(0.1)
        return {"drafts": [_told(message) for message in found]}


def arrived(world: World, who: Person, count: int) -> dict[str, Any]:
    """What somebody's INBOX holds, once it holds so much or the time is over."""
    end = time.monotonic() + PATIENCE
    while len(found := all_of(world, who, "INBOX")) < count and time.monotonic() < end:
        time.sleep(0.1)
    names = [sorted(name for name in message if name.startswith("X-Webmail")) for message in found]
    return {
        "messages": [_told(message) for message in found],
        "own_headers": [one for some in names for one in some],
    }


def all_of(world: World, who: Person, folder: str) -> list[EmailMessage]:
    with world.rig.imap(who) as client:
        if client.select(folder, readonly=True)[1] == [b"0"]:
            return []
        parts = client.fetch("1:*", "(BODY.PEEK[])")[1]
    return [
        message_from_bytes(part[1], policy=email.policy.default) for part in parts if isinstance(part, tuple)
    ]


def _told(message: EmailMessage) -> list[str]:
    body = message.get_body(("plain",))
    return [str(message["Subject"]), str(body.get_content()).strip() if body else ""]


if __name__ == "__main__":
    main(SchedulingWorld)
