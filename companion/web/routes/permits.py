"""May this message leave now?"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.sending.permits import PermitAsk, Permits
from companion.web import contract

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(permits: Permits) -> Blueprint:
    blueprint = Blueprint("permits", __name__)

    @blueprint.post("/v1/permits")
    def ask_permit() -> Response:
        body: shapes.PermitRequest = contract.read("PermitRequest")
        ask = PermitAsk(
            body["mailbox"], body["from"], tuple(body["recipients"]), body.get("anyway", False),
            tuple(body["draft"]["tokens"]),
        )  # fmt: skip
        return contract.reply("Permit", asdict(permits.ask(ask)))

    return blueprint
