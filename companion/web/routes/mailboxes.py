"""The list of mailboxes, and one mailbox: as Today shows it, which sends came back, read anew, unlinked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.core.errors import PostwardenError
from companion.ledger.history import History
from companion.ledger.service import Ledger
from companion.linking import providers
from companion.linking.accounts import Accounts
from companion.linking.service import Linking
from companion.sending.aliases import Aliases
from companion.sending.guarding import Guard
from companion.web import contract
from companion.web.views_linking import link_view
from companion.web.views_mailbox import alias_view, bounce_view, mailbox_view, summary_view

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    from companion.web import shapes_gen as shapes


def make(
    accounts: Accounts,
    linking: Linking,
    ledger: Ledger,
    history: History,
    aliases: Aliases,
    *,
    unlink: Callable[..., DataclassInstance],
    sync_now: Callable[[str], object],
    syncing: Callable[[str], bool],
    fault: Callable[[str], PostwardenError | None],
    score: Callable[[str], float | None],
    guard: Guard,
) -> Blueprint:
    """`unlink` is `UnlinkRun.run`; `sync_now` starts a pass in the background; `fault`: what ended the last one;
    `score` is the last check-up's, None where unknown."""
    blueprint = Blueprint("mailboxes", __name__)

    @blueprint.get("/v1/mailboxes")
    def list_mailboxes() -> Response:
        rows = [
            summary_view(row, score(row.id), ledger.usage(row.id), guard.paused(row.id))
            for row in accounts.mailboxes()
        ]
        links = [link_view(row, linking.sign_in_url(row.id)) for row in linking.recent()]
        body = {"mailboxes": rows, "links": links, "limit": linking.limit}
        return contract.reply("MailboxList", body)

    @blueprint.get("/v1/mailboxes/<id>")
    def get_mailbox(id: str) -> Response:
        row, usage, month = accounts.mailbox(id), ledger.usage(id), history.month(id)
        body = mailbox_view(
            row,
            score(id),
            usage,
            month,
            aliases.of(id),
            providers.by_id(row.provider),
            syncing=syncing(id),
            fault=fault(id),
            pause=guard.paused(id),
        )
        return contract.reply("Mailbox", body)

    @blueprint.get("/v1/mailboxes/<id>/bounces")
    def list_bounces(id: str) -> Response:
        found = history.bounces(accounts.mailbox(id).id)
        return contract.reply("BounceList", {"bounces": [bounce_view(row) for row in found]})

    @blueprint.post("/v1/mailboxes/<id>/sync")
    def sync_mailbox(id: str) -> Response:
        contract.read("Empty")
        sync_now(accounts.mailbox(id).id)
        return contract.reply("Empty", {}, 202)

    @blueprint.post("/v1/mailboxes/<id>/resume")
    def resume_sending(id: str) -> Response:
        contract.read("Empty")
        guard.resume(accounts.mailbox(id).id)
        return contract.reply("Empty", {})

    @blueprint.post("/v1/mailboxes/<id>/unlink")
    def unlink_mailbox(id: str) -> Response:
        body: shapes.UnlinkRequest = contract.read("UnlinkRequest")
        done = unlink(
            id, waiting=body["waiting"], move_to=body.get("move_to"), keep_history=body["history"] == "keep"
        )
        return contract.reply("Unlinked", asdict(done))

    @blueprint.post("/v1/mailboxes/<id>/aliases")
    def add_alias(id: str) -> Response:
        body: shapes.AliasRequest = contract.read("AliasRequest")
        return contract.reply("Alias", alias_view(aliases.add(accounts.mailbox(id).id, body["address"])), 202)

    @blueprint.post("/v1/mailboxes/<id>/aliases/remove")
    def remove_alias(id: str) -> Response:
        body: shapes.AliasRequest = contract.read("AliasRequest")
        aliases.remove(accounts.mailbox(id).id, body["address"])
        return contract.reply("Empty", {})

    return blueprint
