"""`postwarden limits`: shows a mailbox's limits, and changes them."""

from __future__ import annotations

import argparse
import json

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "Shows a mailbox's limits; with options, changes them."
    parser = commands.add_parser("limits", help="show or change a mailbox's limits", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("--hour", type=int, metavar="N", help="sends in any 60 minutes")
    parser.add_argument("--day", type=int, metavar="N", help="sends in any 24 hours")
    parser.add_argument("--gap", type=int, metavar="S", help="seconds between two messages of the outbox")
    parser.add_argument("--counts", choices=["outreach", "all"], help="what hour and day count")
    parser.add_argument(
        "--send-anyway", choices=["yes", "no"], help="may you pass your own limits in the panel"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services
    from companion.ledger.settings import Change

    anyway = None if args.send_anyway is None else args.send_anyway == "yes"
    change = Change(args.hour, args.day, args.gap, args.counts, anyway)
    with open_services(settings_of(args)) as services:
        row = mailbox_of(services.store, args.address)
        if change != Change():
            row = services.limits.set(row.id, change)
    shown = {
        "hour": row.limit_hour,
        "day": row.limit_day,
        "gap_seconds": row.gap_seconds,
        "counts": row.counts,
        "send_anyway": row.send_anyway,
    }
    if args.json:
        print(json.dumps(shown))
    else:
        print(f"{row.limit_hour} in any hour, {row.limit_day} in any 24 hours, counting {row.counts}.")
        print(
            f"{row.gap_seconds} s between messages of the outbox. Send anyway: {'yes' if row.send_anyway else 'no'}."
        )
    return 0
