"""Messages that Postwarden sends itself."""

from __future__ import annotations

import base64
import binascii
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response

from companion.core.errors import BadRequest, PostwardenError
from companion.sending.attachments import Attachment
from companion.sending.checking import Checks
from companion.sending.outbox import Outbox, OutboxAsk, OutboxItem
from companion.sending.pieces import Pieces
from companion.web import contract, problems
from companion.web.routes.permits import concerns_reply

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(outbox: Outbox, pieces: Pieces, checks: Checks) -> Blueprint:
    blueprint = Blueprint("outbox", __name__)

    @blueprint.post("/v1/outbox")
    def enqueue() -> Response:
        item = outbox.enqueue(_ask(contract.read("OutboxRequest")))
        return contract.reply("OutboxItem", asdict(item), 202)

    @blueprint.post("/v1/outbox/batch")
    def enqueue_batch() -> Response:
        body: shapes.OutboxBatchRequest = contract.read("OutboxBatchRequest")
        asks = [_ask_or_error(message) for message in body["messages"]]
        answers = iter(outbox.enqueue_all([one for one in asks if isinstance(one, OutboxAsk)]))
        results = [_result(next(answers) if isinstance(one, OutboxAsk) else one) for one in asks]
        return contract.reply("OutboxBatch", {"results": results}, 202)

    @blueprint.post("/v1/outbox/check")
    def check_message() -> Response:
        return concerns_reply(checks.of_message(outbox.preview(_ask(contract.read("OutboxRequest")))))

    @blueprint.post("/v1/pieces")
    def add_piece() -> Response:
        body: shapes.PieceRequest = contract.read("PieceRequest")
        return contract.reply("Piece", {"id": pieces.add(body["mailbox"], _bytes(body["data"]))}, 201)

    return blueprint


def _ask(body: shapes.OutboxRequest) -> OutboxAsk:
    return OutboxAsk(
        body["mailbox"],
        body["from"],
        tuple(body["to"]),
        body["subject"],
        body.get("text", ""),
        cc=tuple(body.get("cc", ())),
        bcc=tuple(body.get("bcc", ())),
        html=body.get("html"),
        at=body.get("at"),
        in_reply_to=body.get("in_reply_to"),
        references=body.get("references"),
        message_id=body.get("message_id"),
        attachments=tuple(
            Attachment(one["name"], pieces=tuple(one["pieces"])) for one in body.get("attachments", ())
        ),
        signature=body.get("signature", True),
        unsubscribe=body.get("unsubscribe"),
    )


def _ask_or_error(message: Any) -> OutboxAsk | PostwardenError:
    try:
        contract.check("OutboxRequest", message)
    except PostwardenError as error:
        return error
    return _ask(message)


def _result(answer: OutboxItem | PostwardenError) -> dict[str, Any]:
    if isinstance(answer, PostwardenError):
        return {"problem": problems.view(answer)}
    return {"item": asdict(answer)}


def _bytes(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error:
        raise BadRequest(why="data: base64") from None
