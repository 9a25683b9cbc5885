"""The last check-up of a mailbox, and a new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.health.attempts import Attempts
from companion.health.history import HealthHistory
from companion.health.service import Health
from companion.health.waiting import Waiting
from companion.web import contract
from companion.web.speaking import spoken

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(
    health: Health,
    history: HealthHistory,
    attempts: Attempts,
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
            "health": spoken(latest.health) if latest else None,
            "checking": checking(mailbox_id),
            "asking": sorted(latest.asking) if latest else [],
            "history": [asdict(day) for day in history.days(mailbox_id)],
            "changes": spoken(asdict(changes)) if changes else None,
            "waiting": [_waiting(one) for one in attempts.waiting(mailbox_id)],
        }
        return contract.reply("HealthReply", reply)

    @blueprint.post("/v1/mailboxes/<mailbox_id>/check")
    def check_mailbox(mailbox_id: str) -> Response:
        contract.read("Empty")
        health.latest(mailbox_id)  # an unknown mailbox is refused here, not in the background
        check_now(mailbox_id)
        return contract.reply("Empty", {}, 202)

    @blueprint.post("/v1/mailboxes/<mailbox_id>/health/attempts")
    def attempt_fix(mailbox_id: str) -> Response:
        body: shapes.AttemptRequest = contract.read("AttemptRequest")
        attempts.begin(mailbox_id, body["finding"])
        if body["check"]:
            check_now(mailbox_id)
        return contract.reply("Empty", {}, 202)

    return blueprint


def _waiting(one: Waiting) -> dict[str, object]:
    return {name: value for name, value in asdict(one).items() if name != "mailbox_id"}
