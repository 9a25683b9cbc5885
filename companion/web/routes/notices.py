"""Notices: what stands, what is to be shown, and what the user did with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.notices.matter import Showing, Standing
from companion.notices.service import Listing, Notices
from companion.web import contract

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(notices: Notices) -> Blueprint:
    blueprint = Blueprint("notices", __name__)

    @blueprint.get("/v1/notices")
    def list_notices() -> Response:
        found = notices.listing()
        standing = [_standing(one, found.now) for one in found.standing]
        show = None if found.show is None else _show(found.show, found)
        return contract.reply("NoticeList", {"notices": standing, "count": found.count, "show": show})

    @blueprint.post("/v1/notices/<id>/seen")
    def see_notice(id: str) -> Response:
        body: shapes.NoticeSeenRequest = contract.read("NoticeSeenRequest")
        return contract.reply("NoticeTaken", {"show": notices.seen(id, body["as"])})

    @blueprint.post("/v1/notices/<id>/snooze")
    def snooze_notice(id: str) -> Response:
        body: shapes.NoticeSnoozeRequest = contract.read("NoticeSnoozeRequest")
        notices.snooze(id, body["until"])
        return contract.reply("Empty", {})

    return blueprint


def _standing(one: Standing, now: int) -> dict[str, object]:
    names = ("id", "rule", "severity", "title", "text", "mailboxes", "since", "told_at")
    snoozed = one.snoozed(now)
    until = one.snoozed_until if snoozed and one.snoozed_mark is None else None
    return {name: getattr(one, name) for name in names} | {"snoozed": snoozed, "snoozed_until": until}


def _show(show: Showing, found: Listing) -> dict[str, object]:
    return {
        "id": show.key, "severity": show.severity, "title": show.title, "text": show.text, "at": show.at,
        "mailboxes": found.concerns, "mailbox": found.mailbox, "webmail": found.webmail,
    }  # fmt: skip
