"""A webmail's draft that is to leave later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.sending.scheduling import ScheduleAsk, Scheduling
from companion.store.outbox import OutboxRow
from companion.web import contract

if TYPE_CHECKING:
    from companion.sending.listing import OutboxItem
    from companion.web import shapes_gen as shapes


def make(scheduling: Scheduling, item: Callable[[OutboxRow], OutboxItem]) -> Blueprint:
    blueprint = Blueprint("drafts", __name__)

    @blueprint.post("/v1/outbox/drafts")
    def schedule_draft() -> Response:
        body: shapes.ScheduleRequest = contract.read("ScheduleRequest")
        ask = ScheduleAsk(
            body["mailbox"], body["from"], tuple(body["recipients"]), body["subject_hash"], body["at"],
            body.get("message_id"),
        )  # fmt: skip
        return contract.reply("OutboxItem", asdict(item(scheduling.schedule(ask))), 202)

    return blueprint
