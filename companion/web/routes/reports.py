"""What a mailbox did on each local day, for a table and as a file."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from flask import Blueprint, Response

from companion.core.errors import BadRequest
from companion.ledger.reports import Reports, as_csv
from companion.web import contract


def make(reports: Reports) -> Blueprint:
    blueprint = Blueprint("reports", __name__)

    @blueprint.get("/v1/mailboxes/<id>/report")
    def get_report(id: str) -> Response:
        found = reports.of(id, _day("from"), _day("to"))
        days = [{"day": one.day.isoformat(), **asdict(one.tally)} for one in found.days]
        return contract.reply("Report", {"address": found.address, "days": days, "csv": as_csv([found])})

    return blueprint


def _day(field: str) -> date | None:
    text = contract.query_or(field, "ReportDate")
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:  # such as 30 February
        raise BadRequest(why=f"{field}: date") from None
