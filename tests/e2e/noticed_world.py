"""The world of what takes time to be believed: the sending world, where the clock of the whole computer can leap."""

from __future__ import annotations

from typing import Any

from sqlalchemy import update

from companion.store.engine import open_store
from companion.store.tables import mailboxes
from tests.e2e.sending_world import SendingWorld
from tests.e2e.world import main


class NoticedWorld(SendingWorld):
    def _ready(self) -> None:
        super()._ready()
        self.options += ["--notices", "0.3"]

    def leap(self, *, seconds: int) -> dict[str, Any]:
        """The companion's clock goes on by so much; the browser's is the test's to move."""
        self.set_clock(int(self.clock.read_text()) + seconds)
        return {}

    def at_google(self) -> dict[str, Any]:
        """From now on the linked mailbox counts as one of Google's, whose webmail the page is."""
        store = open_store(self.data / "companion" / "postwarden.db")
        with store.write() as tx:
            tx.execute(update(mailboxes).values(provider="gmail"))
        store.close()
        return {}


if __name__ == "__main__":
    main(NoticedWorld)
