"""The world of notices: the mailbox's server ends its sign-in while messages wait, which is told at any hour."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from companion.core.clock import DAY
from companion.store import mailboxes, notices, outbox
from companion.store.engine import open_store
from companion.store.outbox import OutboxRow, Recipient
from tests.e2e.world import World, main

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection


class NoticesWorld(World):
    def _ready(self) -> None:
        self.options = ["--notices", "0.3"]

    def sign_out(self, *, waiting: int) -> dict[str, Any]:
        """So many messages wait for tomorrow, and the mailbox is to be signed in to again."""
        now = int(time.time() * 1000)
        with self._changing() as tx:
            row = mailboxes.by_address(tx, self.person.address)
            assert row is not None
            for number in range(waiting):
                name = f"o{now}{number}"
                to = (Recipient("somebody@elsewhere.test"),)
                outbox.write(
                    tx, now,
                    OutboxRow(
                        name, row.id, f"<{name}@rig.test>", row.address, to, "queued", None, None, now + DAY, 0, 0, now,
                        None, None, None,
                    ),
                )  # fmt: skip
            mailboxes.set_state(tx, row.id, "needs_sign_in", "auth", now)
        return {}

    def sign_in(self) -> dict[str, Any]:
        with self._changing() as tx:
            row = mailboxes.by_address(tx, self.person.address)
            assert row is not None
            mailboxes.set_state(tx, row.id, "active", None, int(time.time() * 1000))
        return {}

    def told(self) -> dict[str, Any]:
        """What the companion says was shown, and whether the sign-in that stands is snoozed; empty once it is over."""
        with self._changing() as tx:
            shown = [{"key": row.key, "as": row.taken_as} for row in notices.shown_since(tx, 0)]
            stands = [row for row in notices.all(tx) if row.rule == "sign_in" and row.ended_at is None]
        return {"shown": shown, "snoozed": [row.snoozed_until is not None for row in stands]}

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        store = open_store(self.data / "companion" / "postwarden.db")
        try:
            with store.write() as tx:
                yield tx
        finally:
            store.close()


if __name__ == "__main__":
    main(NoticesWorld)
