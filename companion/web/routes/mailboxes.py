"""Linking, the list of mailboxes, and one mailbox as Today shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.core.secret import Secret
from companion.ledger.service import Ledger
from companion.linking.request import LinkRequest
from companion.linking.service import Linking
from companion.mail.endpoint import Endpoint
from companion.web import contract
from companion.web.views_mailbox import link_view, mailbox_view, summary_view

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(
    linking: Linking,
    ledger: Ledger,
    *,
    run_link: Callable[[str], object],
    sync_now: Callable[[str], object],
    syncing: Callable[[str], bool],
    score: Callable[[str], float | None],
) -> Blueprint:
    """`run_link` and `sync_now` start work in the background; `score` is the last check-up's, None where unknown."""
    blueprint = Blueprint("mailboxes", __name__)

    @blueprint.get("/v1/mailboxes")
    def list_mailboxes() -> Response:
        rows = [summary_view(row, score(row.id)) for row in linking.mailboxes()]
        links = [link_view(row) for row in linking.recent()]
        return contract.reply("MailboxList", {"mailboxes": rows, "links": links})

    @blueprint.post("/v1/mailboxes")
    def link_mailbox() -> Response:
        link_id = linking.begin(_request(contract.read("LinkRequest")))
        run_link(link_id)
        return contract.reply("LinkStarted", {"link": link_id}, 202)

    @blueprint.get("/v1/links/<id>")
    def get_link(id: str) -> Response:
        return contract.reply("Link", link_view(linking.link(id)))

    @blueprint.post("/v1/links/<id>/cancel")
    def cancel_link(id: str) -> Response:
        contract.read("Empty")
        linking.cancel(id)
        return contract.reply("Empty", {}, 202)

    @blueprint.get("/v1/mailboxes/<id>")
    def get_mailbox(id: str) -> Response:
        row, usage, days = linking.mailbox(id), ledger.usage(id), ledger.days(id)
        return contract.reply("Mailbox", mailbox_view(row, score(id), usage, days, syncing=syncing(id)))

    @blueprint.post("/v1/mailboxes/<id>/sync")
    def sync_mailbox(id: str) -> Response:
        contract.read("Empty")
        sync_now(linking.mailbox(id).id)
        return contract.reply("Empty", {}, 202)

    return blueprint


def _request(body: shapes.LinkRequest) -> LinkRequest:
    return LinkRequest(
        address=body["address"],
        password=Secret(body["password"]),
        imap=Endpoint(**body["imap"]),
        smtp=Endpoint(**body["smtp"]),
        user=body.get("user"),
        agreed=body["consent"]["agreed"],
        consent_version=body["consent"]["version"],
    )
