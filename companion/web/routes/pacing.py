"""How much a mailbox may send: its limits, what stands above them, its ramp-up."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from flask import Blueprint, Response

from companion.ledger.service import Ledger
from companion.ledger.settings import Change, LimitSettings
from companion.linking.accounts import Accounts
from companion.sending import ramping
from companion.sending.ramping import RampUps
from companion.web import contract
from companion.web.views_pacing import limits_view, ramp_up_view, usage_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.web import shapes_gen as shapes


def make(accounts: Accounts, ledger: Ledger, limits: LimitSettings, ramp_ups: RampUps) -> Blueprint:
    blueprint = Blueprint("pacing", __name__)

    def reply(id: str) -> Response:
        body = {
            "limits": limits_view(accounts.mailbox(id)),
            "bounds": asdict(limits.bounds(id)),
            "ramp_up": ramp_up_view(ramp_ups.of(id)),
            "usage": usage_view(ledger.usage(id)),
        }
        return contract.reply("Pacing", body)

    @blueprint.get("/v1/mailboxes/<id>/pacing")
    def get_pacing(id: str) -> Response:
        return reply(id)

    @blueprint.post("/v1/mailboxes/<id>/limits")
    def set_limits(id: str) -> Response:
        body: shapes.LimitsRequest = contract.read("LimitsRequest")
        change = {name: "off" if value is None else value for name, value in body.items()}
        limits.set(id, Change(**change))  # type: ignore[arg-type]
        return reply(id)

    @blueprint.post("/v1/mailboxes/<id>/ramp-up")
    def set_ramp_up(id: str) -> Response:
        body: shapes.RampUpRequest = contract.read("RampUpRequest")
        numbers = cast("Mapping[str, float]", body.get("plan", {}))
        ramp_ups.set(id, ramping.Change(body.get("on"), numbers))
        return reply(id)

    return blueprint
