"""Notices: what stands, what is to be shown, and what the user did with it."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from flask import Blueprint, Response

from companion.notices.alerts import Alerts
from companion.notices.matter import Showing, Standing
from companion.notices.service import Listing, Notices
from companion.web import contract
from companion.web.speaking import asked, spoken

if TYPE_CHECKING:
    from companion.web import shapes_gen as shapes


def make(notices: Notices) -> Blueprint:
    blueprint = Blueprint("notices", __name__)

    @blueprint.get("/v1/notices")
    def list_notices() -> Response:
        if (wanted := asked()) is not None:
            notices.speak(wanted)
        found = notices.listing()
        standing = [_standing(one, found.now) for one in found.standing]
        show = None if found.show is None else _show(found.show, found)
        reply = {"notices": standing, "count": found.count, "show": show}
        return contract.reply("NoticeList", spoken(reply))

    @blueprint.post("/v1/notices/<id>/seen")
    def see_notice(id: str) -> Response:
        body: shapes.NoticeSeenRequest = contract.read("NoticeSeenRequest")
        return contract.reply("NoticeTaken", {"show": notices.seen(id, body["as"])})

    @blueprint.post("/v1/notices/<id>/snooze")
    def snooze_notice(id: str) -> Response:
        body: shapes.NoticeSnoozeRequest = contract.read("NoticeSnoozeRequest")
        notices.snooze(id, body["until"])
        return contract.reply("Empty", {})

    @blueprint.get("/v1/alerts")
    def get_alerts() -> Response:
        return contract.reply("Alerts", _alerts(notices.alerts()))

    @blueprint.post("/v1/alerts")
    def set_alerts() -> Response:
        body: shapes.AlertsRequest = contract.read("AlertsRequest")
        asked = Alerts(
            body["urgent"], body["warnings"], body["good_news"], _minutes(body["quiet_from"]),
            _minutes(body["quiet_until"]), body["weekends"], body["break_quiet"], body["ramp_up"],
        )  # fmt: skip
        notices.set_alerts(asked)
        return contract.reply("Alerts", _alerts(notices.alerts()))

    return blueprint


def _alerts(alerts: Alerts) -> dict[str, object]:
    times = {"quiet_from": _time(alerts.quiet_from), "quiet_until": _time(alerts.quiet_until)}
    return asdict(alerts) | times


def _time(minutes: int) -> str:
    return "{:02}:{:02}".format(*divmod(minutes, 60))


def _minutes(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)


def _standing(one: Standing, now: int) -> dict[str, object]:
    names = ("id", "rule", "severity", "title", "text", "mailboxes", "since", "told_at")
    snoozed = one.snoozed(now)
    until = one.snoozed_until if snoozed and one.snoozed_mark is None else None
    return {name: getattr(one, name) for name in names} | {"snoozed": snoozed, "snoozed_until": until}


def _show(show: Showing, found: Listing) -> dict[str, object]:
    return {
        "id": show.key, "rule": found.rule, "severity": show.severity, "title": show.title, "text": show.text,
        "at": show.at, "mailboxes": found.concerns, "mailbox": found.mailbox, "webmail": found.webmail,
    }  # fmt: skip
