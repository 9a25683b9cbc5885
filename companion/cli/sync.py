"""`postwarden sync`: one pass over a mailbox, now."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "sync", help="read new mail of a mailbox now", description="Reads what is new."
    )
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from companion.app import open_services

    with open_services(settings_of(args)) as services:
        report = services.syncing.sync(mailbox_of(services.store, args.address).id)
    if args.json:
        print(json.dumps(asdict(report)))
    else:
        print(f"{report.new} new messages, {report.messages} known, {report.seconds:.1f} s.")
    return 0
