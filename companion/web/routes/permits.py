"""May this message leave now, and what is there to look at before?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response

from companion.sending.checking import Check, Checks
from companion.sending.concern import Concern
from companion.sending.draft import Facts, Link
from companion.sending.permits import Permit, PermitAsk, Permits
from companion.web import contract
from companion.web.speaking import spoken
from companion.web.views_pacing import usage_view

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(permits: Permits, checks: Checks) -> Blueprint:
    blueprint = Blueprint("permits", __name__)

    @blueprint.post("/v1/permits")
    def ask_permit() -> Response:
        body: shapes.PermitRequest = contract.read("PermitRequest")
        ask = PermitAsk(
            body["mailbox"], body["from"], tuple(body["recipients"]), body.get("anyway", False),
            _facts(body), tuple(body.get("kept", ())), not body.get("filed", True),
        )  # fmt: skip
        return contract.reply("Permit", permit_view(permits.ask(ask)))

    @blueprint.post("/v1/checks")
    def check_draft() -> Response:
        body: shapes.PermitRequest = contract.read("PermitRequest")
        seen = checks.look(body["mailbox"], body["from"], tuple(body["recipients"]), _facts(body))
        return concerns_reply(seen.concerns, late=seen.late)

    @blueprint.get("/v1/checks")
    def list_checks() -> Response:
        return _listed(checks.all())

    @blueprint.post("/v1/checks/<id>")
    def switch_check(id: str) -> Response:
        body: shapes.CheckRequest = contract.read("CheckRequest")
        return _listed(checks.switch(id, on=body["on"]))

    return blueprint


def permit_view(permit: Permit) -> dict[str, Any]:
    return {
        "decision": permit.decision,
        "permit": permit.permit,
        "which": permit.which,
        "retry_at": permit.retry_at,
        "asked": permit.asked,
        "may_send_anyway": permit.may_send_anyway,
        "concerns": [*map(concern_view, permit.concerns)],
        "usage": usage_view(permit.usage),
    }


def concern_view(one: Concern) -> dict[str, Any]:
    view: dict[str, Any] = spoken({**asdict(one), "key": one.key})
    return view


def concerns_reply(found: Iterable[Concern], *, late: bool = False) -> Response:
    return contract.reply(
        "ConcernList", {"concerns": [*map(concern_view, found)]} | ({"late": True} if late else {})
    )


def _listed(all_of_them: list[Check]) -> Response:
    return contract.reply("CheckList", {"checks": [asdict(one) for one in all_of_them]})


def _facts(body: shapes.PermitRequest) -> Facts:
    draft = body["draft"]
    return Facts(
        has_unsubscribe=draft["has_unsubscribe"],
        links=tuple(Link(one["host"], one.get("shown")) for one in draft["links"]),
        html_bytes=draft["html_bytes"],
        attachment_bytes=draft["attachment_bytes"],
        tokens=tuple(draft["tokens"]),
        images=draft.get("images", 0),
        text_chars=draft.get("text_chars"),
        pixels=tuple(draft.get("pixels", ())),
        visible=draft.get("visible_recipients"),
        title=draft.get("title"),
        answers=draft.get("answers", "reply_to_message" in body),
        reply_to_domain=draft.get("reply_to_domain"),
        fingerprint=draft.get("fingerprint"),
    )
