"""The outbox as its user sees it, and what is done to messages that wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.sending.listing import Listings
from companion.sending.steering import Steering
from companion.store.outbox import OutboxRow
from companion.web import contract

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(listings: Listings, steering: Steering) -> Blueprint:
    blueprint = Blueprint("steering", __name__)
    # What takes no more than the message's id, by the last word of its address.
    acts: dict[str, Callable[[str], OutboxRow]] = {
        "restore": steering.restore,
        "pause": steering.pause,
        "resume": steering.resume,
        "now": steering.send_now,
        "sent": steering.was_sent,
        "again": steering.send_again,
        "remove": steering.remove,
    }
    acts_on_all: dict[str, Callable[[str], None]] = {
        "pause": steering.pause_all,
        "resume": steering.resume_all,
        "seen": steering.seen,
    }

    def item(row: OutboxRow) -> Response:
        return contract.reply("OutboxItem", asdict(listings.item(row)))

    @blueprint.get("/v1/outbox")
    def list_outbox() -> Response:
        return contract.reply("OutboxList", asdict(listings.of(contract.query("mailbox"))))

    @blueprint.post("/v1/outbox/<id>/cancel")
    def cancel_outbox(id: str) -> Response:
        body: shapes.CancelRequest = contract.read("CancelRequest")
        return item(steering.cancel(id, keep=body.get("keep", False)))

    @blueprint.post("/v1/outbox/<id>/time")
    def time_outbox(id: str) -> Response:
        body: shapes.TimeRequest = contract.read("TimeRequest")
        return item(steering.set_time(id, body["at"]))

    for name, act in acts.items():
        blueprint.add_url_rule(f"/v1/outbox/<id>/{name}", f"{name}_one", _one(act, item), methods=["POST"])
    for name, act_on_all in acts_on_all.items():
        path = f"/v1/mailboxes/<id>/outbox/{name}"
        blueprint.add_url_rule(path, f"{name}_all", _all(act_on_all), methods=["POST"])

    @blueprint.post("/v1/mailboxes/<id>/outbox/hours")
    def set_hours(id: str) -> Response:
        body: shapes.HoursRequest = contract.read("HoursRequest")
        hours = body["hours"]
        steering.set_hours(id, *((None, None) if hours is None else (hours["start"], hours["end"])))
        return contract.reply("Empty", {})

    return blueprint


def _one(act: Callable[[str], OutboxRow], item: Callable[[OutboxRow], Response]) -> Callable[[str], Response]:
    def view(id: str) -> Response:
        contract.read("Empty")
        return item(act(id))

    return view


def _all(act: Callable[[str], None]) -> Callable[[str], Response]:
    def view(id: str) -> Response:
        contract.read("Empty")
        act(id)
        return contract.reply("Empty", {})

    return view
