"""The last check-up of a mailbox, and a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from flask import Blueprint, Response

from companion.health.history import HealthHistory
from companion.health.service import Health
from companion.web import contract


def make(
    health: Health,
    history: HealthHistory,
    check_now: Callable[[str], None],
    checking: Callable[[str], bool],
) -> Blueprint:
    """`check_now` starts a check-up in the background; `checking` says whether one waits or runs."""
    blueprint = Blueprint("health", __name__)

    @blueprint.get("/v1/mailboxes/<mailbox_id>/health")
    def get_health(mailbox_id: str) -> Response:
        latest = health.latest(mailbox_id)
        changes = history.changes(mailbox_id)
        reply = {
            "health": latest.health if latest else None,
            "checking": checking(mailbox_id),
            "asking": sorted(latest.asking) if latest else [],
            "history": [asdict(day) for day in history.days(mailbox_id)],
            "changes": asdict(changes) if changes else None,
            "waiting": [],
        }
        return contract.reply("HealthReply", reply)

    @blueprint.post("/v1/mailboxes/<mailbox_id>/check")
    def check_mailbox(mailbox_id: str) -> Response:
        contract.read("Empty")
        health.latest(mailbox_id)  # an unknown mailbox is refused here, not in the background
        check_now(mailbox_id)
        return contract.reply("Empty", {}, 202)

    return blueprint
