"""The world of checks before sending: domains that take mail and some that don't, people who want none."""

from __future__ import annotations

import time
from typing import Any

from sqlalchemy import select

from companion.store import mailboxes, pacing, suppressions
from companion.store.engine import open_store
from companion.store.pacing import RampRow
from companion.store.suppressions import SuppressionRow
from companion.store.tables import sends
from tests.e2e.world import World, main

ZONES = """
oakfern.test MX 10 mx.elsewhere.test.
oakfern.test A 203.0.113.27
whitt.test MX 10 mx.elsewhere.test.
brightloom.test MX 10 mx.elsewhere.test.
nomail.test MX 0 .
click.elsewhere.test A 203.0.113.28
gmail.com MX 10 mx.elsewhere.test.
"""


class PresendWorld(World):
    def _prepare(self) -> str:
        return ZONES

    def bar(self) -> dict[str, Any]:
        """Dana wants no more mail, Ortiz's address bounced, Kim has complained, and Lee was added by hand; all of that
        on 3 and 19 November."""
        year = time.localtime().tm_year
        third, nineteenth = (int(time.mktime((year, 11, day, 12, 0, 0, 0, 0, -1)) * 1000) for day in (3, 19))
        store = open_store(self.data / "companion" / "postwarden.db")
        with store.write() as tx:
            row = mailboxes.by_address(tx, self.person.address)
            assert row is not None
            # A mailbox without a history may send few; here are many recipients.
            pacing.put(tx, RampRow(row.id, wanted=False))
            pacing.set_number(tx, int(time.time() * 1000), row.id, None)
            suppressions.add(
                tx,
                int(time.time() * 1000),
                [
                    SuppressionRow("dana@whitt.test", "unsubscribed", third),
                    SuppressionRow("j.ortiz@brightloom.test", "bounced", nineteenth, status="5.1.1"),
                    SuppressionRow("kim@whitt.test", "complained", third),
                    SuppressionRow("lee@oakfern.test", "by_hand", nineteenth),
                ],
            )
        store.close()
        return {}

    def reserved(self) -> dict[str, Any]:
        """To whom the ledger has reserved a send."""
        store = open_store(self.data / "companion" / "postwarden.db")
        with store.read() as connection:
            query = select(sends.c.recipient).where(sends.c.state == "reserved").order_by(sends.c.id)
            found = list(connection.execute(query).scalars())
        store.close()
        return {"recipients": found}


if __name__ == "__main__":
    main(PresendWorld)
