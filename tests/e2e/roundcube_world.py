"""The world of a webmail of one's own: the scheduling world with a real Roundcube over its servers, people who are
barred from mail, and what the ledger holds."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import Any

from sqlalchemy import select

from companion.demo import certificates
from companion.store.engine import open_store
from companion.store.tables import permits, sends
from tests.e2e.presend_world import PresendWorld
from tests.e2e.scheduling_world import PATIENCE, SchedulingWorld, all_of
from tests.e2e.world import main
from tests.rig.roundcube import Roundcube

HOST = "webmail.oakfern.example"


class RoundcubeWorld(SchedulingWorld, PresendWorld):
    def __init__(self, stack: ExitStack) -> None:
        super().__init__(stack)
        folder = self.data / "roundcube-tls"
        folder.mkdir()
        self.roundcube = stack.enter_context(Roundcube(self.rig, certificates.make(folder, (HOST,))))

    def facts(self) -> dict[str, Any]:
        return super().facts() | {"webmail": self.roundcube.port}

    def received(self) -> dict[str, Any]:
        """The Message-IDs of all that came in."""
        return {"ids": [str(message["Message-ID"]) for message in all_of(self, self.person, "INBOX")]}

    def wear(self, *, skin: str) -> dict[str, Any]:
        """Roundcube looks so from its next page on."""
        self.roundcube.wear(skin)
        return {}

    def ledger(self, *, sent: int) -> dict[str, Any]:
        """All sends and permits that the ledger knows, once so many sends were seen in Sent or the time is over."""
        store = open_store(self.data / "companion" / "postwarden.db")
        columns = (sends.c.recipient, sends.c.source, sends.c.state, sends.c.witness_uid)
        end = time.monotonic() + PATIENCE
        while True:
            with store.read() as connection:
                rows = list(connection.execute(select(*columns).order_by(sends.c.id)))
                states = list(connection.execute(select(permits.c.state).order_by(permits.c.at)).scalars())
            seen = [row for row in rows if row.state == "sent" and row.witness_uid is not None]
            if len(seen) >= sent or time.monotonic() > end:
                break
            time.sleep(0.1)
        store.close()
        return {"sends": [[row.recipient, row.source, row.state] for row in rows], "permits": states}


if __name__ == "__main__":
    main(RoundcubeWorld)
