"""May this message leave now?"""

from __future__ import annotations

from dataclasses import asdict

from flask import Blueprint, Response

from companion.sending.permits import PermitAsk, Permits
from companion.web import contract


def make(permits: Permits) -> Blueprint:
    blueprint = Blueprint("permits", __name__)

    @blueprint.post("/v1/permits")
    def ask_permit() -> Response:
        body = contract.read("PermitRequest")
        ask = PermitAsk(
            body["mailbox"], body["from"], tuple(body["recipients"]), body.get("anyway", False),
            tuple(body["draft"]["tokens"]),
        )  # fmt: skip
        return contract.reply("Permit", asdict(permits.ask(ask)))

    return blueprint
