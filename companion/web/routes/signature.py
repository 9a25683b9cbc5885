"""What a mailbox's messages end with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.sending.plain import of_html
from companion.sending.signatures import Change, Signatures
from companion.store.signatures import SignatureRow
from companion.web import contract

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(signatures: Signatures) -> Blueprint:
    blueprint = Blueprint("signature", __name__)

    @blueprint.get("/v1/mailboxes/<id>/signature")
    def get_signature(id: str) -> Response:
        return _reply(signatures.of(id))

    @blueprint.post("/v1/mailboxes/<id>/signature")
    def set_signature(id: str) -> Response:
        body: shapes.SignatureRequest = contract.read("SignatureRequest")
        return _reply(
            signatures.set(id, Change(body.get("html"), body.get("unsubscribe"), body.get("way_out")))
        )

    return blueprint


def _reply(row: SignatureRow) -> Response:
    body = {
        "html": row.html,
        "text": of_html(row.html),
        "unsubscribe": row.unsubscribe,
        "way_out": row.way_out,
    }
    return contract.reply("Signature", body)
