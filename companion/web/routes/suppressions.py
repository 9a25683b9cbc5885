"""People not to write to: listed, added, let go again, read from files and written to them."""

from __future__ import annotations

import base64
import binascii
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from flask import Blueprint, Response

from companion.core.errors import BadRequest
from companion.sending.suppression import Suppressions
from companion.store.suppressions import SuppressionRow
from companion.web import contract

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(suppressions: Suppressions) -> Blueprint:
    blueprint = Blueprint("suppressions", __name__)

    @blueprint.post("/v1/suppressions/search")
    def search_suppressions() -> Response:
        wanted: shapes.SuppressionPageRequest = contract.read("SuppressionPageRequest")
        found = suppressions.page(wanted.get("search", ""), wanted.get("after"))
        body = {"items": [_view(row) for row in found.rows], "total": found.total, "next": found.next}
        return contract.reply("SuppressionList", body)

    @blueprint.post("/v1/suppressions")
    def add_suppression() -> Response:
        body: shapes.SuppressionRequest = contract.read("SuppressionRequest")
        row, added = suppressions.add(body["address"], body.get("note"))
        return contract.reply("Suppressed", {"item": _view(row), "added": added})

    @blueprint.post("/v1/suppressions/lift")
    def lift_suppression() -> Response:
        body: shapes.LiftRequest = contract.read("LiftRequest")
        done = suppressions.remove(body["address"], body.get("reason"))
        return contract.reply("Lifted", {"lift": done.id, "item": _view(done.row)})

    @blueprint.post("/v1/suppressions/restore")
    def restore_suppression() -> Response:
        body: shapes.RestoreRequest = contract.read("RestoreRequest")
        return contract.reply(
            "Suppressed", {"item": _view(suppressions.restore(body["lift"])), "added": True}
        )

    @blueprint.post("/v1/suppressions/files")
    def add_file() -> Response:
        body: shapes.SuppressionFileRequest = contract.read("SuppressionFileRequest")
        kept = suppressions.upload(body.get("file"), _bytes(body["data"]))
        return contract.reply("SuppressionFile", {"file": kept}, 201)

    @blueprint.post("/v1/suppressions/import")
    def take_file() -> Response:
        body: shapes.SuppressionImportRequest = contract.read("SuppressionImportRequest")
        done = suppressions.take_upload(body["file"], skip_bad=body["skip_bad"])
        return contract.reply(
            "SuppressionImport", asdict(done) | {"bad": [one._asdict() for one in done.bad]}
        )

    @blueprint.post("/v1/suppressions/export")
    def give_file() -> Response:
        wanted: shapes.SuppressionExportRequest = contract.read("SuppressionExportRequest")
        text, after = suppressions.part(wanted.get("after"))
        return contract.reply("SuppressionExport", {"csv": text, "next": after})

    return blueprint


def _view(row: SuppressionRow) -> dict[str, Any]:
    return {
        "address": row.address,
        "why": row.why,
        "at": row.at,
        "status": row.status,
        "note": row.note,
    }


def _bytes(data: str) -> bytes:
    try:
        return base64.b64decode(data, validate=True)
    except binascii.Error:
        raise BadRequest(why="data: base64") from None
