"""How a mailbox would be linked, and linking it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.core.secret import Secret
from companion.linking.offers import Offers
from companion.linking.request import LinkRequest
from companion.linking.service import Linking
from companion.mail.endpoint import Endpoint
from companion.web import contract
from companion.web.guard import current_client
from companion.web.speaking import spoken
from companion.web.views_linking import link_view, offer_view

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(linking: Linking, offers: Offers, *, run_link: Callable[[str], object]) -> Blueprint:
    """`run_link` starts the linking in the background."""
    blueprint = Blueprint("linking", __name__)

    @blueprint.post("/v1/discover")
    def discover() -> Response:
        body: shapes.DiscoverRequest = contract.read("DiscoverRequest")
        offer = offers.look(body["address"], ask_host=body.get("ask_host", False))
        return contract.reply("Discovery", spoken(offer_view(offer)))

    @blueprint.post("/v1/mailboxes")
    def link_mailbox() -> Response:
        link_id = linking.begin(_request(contract.read("LinkRequest"), current_client()[0].label))
        run_link(link_id)
        started = {"link": link_id, "sign_in_url": linking.sign_in_url(link_id)}
        return contract.reply("LinkStarted", started, 202)

    @blueprint.get("/v1/links/<id>")
    def get_link(id: str) -> Response:
        return contract.reply("Link", link_view(linking.link(id), linking.sign_in_url(id)))

    @blueprint.post("/v1/links/<id>/cancel")
    def cancel_link(id: str) -> Response:
        contract.read("Empty")
        linking.cancel(id)
        return contract.reply("Empty", {}, 202)

    return blueprint


def _request(body: shapes.LinkRequest, linked_from: str) -> LinkRequest:
    return LinkRequest(
        address=body["address"],
        password=_secret(body.get("password")),
        imap=_server(body.get("imap")),
        smtp=_server(body.get("smtp")),
        user=body.get("user"),
        agreed=body["consent"]["agreed"],
        consent_version=body["consent"]["version"],
        oauth=body.get("oauth"),
        smtp_user=body.get("smtp_user"),
        smtp_password=_secret(body.get("smtp_password")),
        sending=body.get("sending", True),
        sends_by=body.get("sends_by", "smtp"),
        linked_from=linked_from,
    )


def _secret(text: str | None) -> Secret | None:
    return None if text is None else Secret(text)


def _server(server: shapes.Server | None) -> Endpoint | None:
    return None if server is None else Endpoint(**server)
