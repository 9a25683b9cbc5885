"""`postwarden report`: what mailboxes did on each day, as a table or as CSV."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

if TYPE_CHECKING:
    from companion.ledger.reports import Report


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Sends by day: how many left and from where, and what came of them. An answer or a bounce counts on the day "
        "its send left. `refused` are those of the bounced that were refused because of the sender."
    )
    parser = commands.add_parser("report", help="sends by day and what came of them", description=text)
    parser.add_argument("address", metavar="ADDRESS", nargs="?")
    parser.add_argument("--all", action="store_true", help="all mailboxes")
    parser.add_argument("--from", dest="first", metavar="DAY", type=_day, help="2026-11-01; default: 30 days")
    parser.add_argument("--to", dest="last", metavar="DAY", type=_day, help="default: today")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="print CSV")
    form.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Raises BadAddress, NoSuchMailbox, BadRange, and argparse.ArgumentTypeError unless one or all are named."""
    from companion.app import open_services
    from companion.ledger.reports import as_csv
    from companion.store import mailboxes

    if args.all == (args.address is not None):
        raise argparse.ArgumentTypeError("name one mailbox, or say --all")
    with open_services(settings_of(args)) as services:
        if args.all:
            with services.store.read() as connection:
                wanted = [row.id for row in mailboxes.all(connection)]
        else:
            wanted = [mailbox_of(services.store, args.address).id]
        reports = [services.reports.of(one, args.first, args.last) for one in wanted]
    if args.csv:
        sys.stdout.write(as_csv(reports).replace("\r\n", "\n"))
    elif args.json:
        print(json.dumps([_facts(report) for report in reports]))
    else:
        print("\n\n".join(_table(report) for report in reports) or "No mailbox is linked yet.")
    return 0


def _facts(report: Report) -> dict[str, object]:
    days = [{"day": one.day.isoformat(), **asdict(one.tally)} for one in report.days]
    return {"address": report.address, "days": days, "total": asdict(report.total)}


def _table(report: Report) -> str:
    """Days on which nothing left are left out."""
    total = asdict(report.total)
    rows = [(one.day.isoformat(), *asdict(one.tally).values()) for one in report.days if one.tally.sent]
    head = "day         " + "  ".join(total)
    lines = [
        f"{row[0]}  "
        + "  ".join(f"{number:>{len(name)}}" for name, number in zip(total, row[1:], strict=True))
        for row in [*rows, ("total     ", *total.values())]
    ]
    return "\n".join((report.address, head, *lines))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-30") from None
