"""Placement tests of a mailbox: how they stand, on and off."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.sending.placement import Placements
from companion.web import contract

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(placements: Placements) -> Blueprint:
    blueprint = Blueprint("placement", __name__)

    @blueprint.get("/v1/mailboxes/<id>/placement")
    def get_placement(id: str) -> Response:
        return contract.reply("Placement", asdict(placements.of(id)))

    @blueprint.post("/v1/mailboxes/<id>/placement")
    def set_placement(id: str) -> Response:
        body: shapes.PlacementRequest = contract.read("PlacementRequest")
        return contract.reply("Placement", asdict(placements.want(id, on=body["on"])))

    return blueprint
