"""Notices over a real store with one mailbox, a browser that looks in now and then, and a desktop."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from companion.core.clock import HOUR
from companion.health.score import MODEL
from companion.notices.desktop import Desktop
from companion.notices.hours import Hours
from companion.notices.service import Notices
from companion.store import checkups, clients, mailboxes, outbox
from companion.store.checkups import CheckupRow
from companion.store.clients import Client
from companion.store.outbox import OutboxRow, Recipient
from tests.fakes.clock import FixedClock
from tests.ledger.world import MAILBOX, World

# NOON is a Monday, 14:13 in UTC.


@dataclass(frozen=True)
class Screen(Desktop):
    """A desktop that notes what it shows."""

    there: bool = True
    works: bool = True
    shown: list[tuple[str, str, bool]] = field(default_factory=list)

    def available(self) -> bool:
        return self.there

    def show(self, title: str, text: str, *, urgent: bool) -> bool:
        self.shown.append((title, text, urgent))
        return self.works


class Home:
    def __init__(self, world: World, clock: FixedClock, desktop: Desktop | None = None) -> None:
        self.world, self.store, self.clock = world, world.store, clock
        self.screen, self.desktop = Screen(), desktop
        self.notices = self.started()
        self.browse()

    def started(self) -> Notices:
        return Notices(self.store, self.clock, self.desktop or self.screen, Hours(UTC))

    def browse(self) -> None:
        """A browser speaks to us now."""
        with self.store.write() as tx:
            clients.remove(tx, "c1")
            clients.add(tx, Client("c1", "Chrome", "x", 1, None, True, 0, self.clock.now()))

    def sign_out(self, mailbox_id: str = MAILBOX) -> None:
        with self.store.write() as tx:
            mailboxes.set_state(tx, mailbox_id, "needs_sign_in", "auth", self.clock.now())

    def check(self, *findings: dict[str, str], caps: tuple[dict[str, Any], ...] = ()) -> None:
        score = {
            "model": MODEL,
            "score": 80.0,
            "low": 70.0,
            "high": 90.0,
            "evidence_share": 0.8,
            "caps": list(caps),
        }
        result = {"health": {"findings": list(findings), "score": score}, "kept": {}}
        with self.store.write() as tx:
            checkups.add(
                tx, CheckupRow(MAILBOX, "acme.example", self.clock.now(), MODEL, 80.0, 70.0, 90.0, result)
            )

    def queue(self, reason: str | None, said: str | None = None) -> None:
        now = self.clock.now()
        with self.store.write() as tx:
            outbox.write(
                tx, now,
                OutboxRow(
                    f"o{now}", MAILBOX, f"<{now}@acme.example>", "ann@acme.example", (Recipient("bo@x.example"),),
                    "queued", reason, said, now + HOUR, 0, 0, now, None, None, None,
                ),
            )  # fmt: skip

    def take(self) -> str:
        """What a browser shows that looks now."""
        self.notices.look()
        show = self.notices.listing().show
        assert show is not None
        assert self.notices.seen(show.key, "notice")
        return show.title


def finding(check: str, severity: str, name: str = "none") -> dict[str, str]:
    return {
        "id": f"{check}.{name}",
        "check": check,
        "severity": severity,
        "title": f"Ask ann@acme.example about {check}",
    }
