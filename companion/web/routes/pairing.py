"""Pairing, hello, and the care of a client's key."""

from __future__ import annotations

from flask import Blueprint, Response, request

from companion import __version__
from companion.pairing.service import Pairing
from companion.web import contract
from companion.web.guard import PAIR, current_client, standing

API = 1
API_MIN = 1


def make(pairing: Pairing) -> Blueprint:
    routes = Blueprint("pairing", __name__)

    @routes.post(PAIR)
    def pair() -> Response:
        asked = contract.read("PairRequest")
        made = pairing.redeem(
            standing().key, origin=request.headers["Origin"], nonce=asked["nonce"], label=asked["label"]
        )
        return contract.reply("PairReply", {"client_id": made.client_id, "server_nonce": made.server_nonce})

    @routes.get("/v1/hello")
    def hello() -> Response:
        client, _ = current_client()
        pairing.confirm(client)
        return contract.reply("Hello", {"api": API, "api_min": API_MIN, "version": __version__})

    @routes.post("/v1/clients/self/rotate")
    def rotate() -> Response:
        client, generation = current_client()
        nonce = contract.read("RotateRequest")["nonce"]
        return contract.reply("RotateReply", {"server_nonce": pairing.rotate(client, generation, nonce)})

    @routes.post("/v1/clients/self/forget")
    def forget() -> Response:
        contract.read("Empty")
        pairing.revoke(current_client()[0].id)
        return contract.reply("Empty", {})

    return routes
