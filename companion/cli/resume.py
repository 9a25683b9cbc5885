"""`postwarden resume`: lets a mailbox's outbox go on that the bounce guard has paused."""

from __future__ import annotations

import argparse
import json

from companion.cli.choose import mailbox_of
from companion.cli.options import settings_of

WHY = {
    "bounces": "too many messages came back because of their addresses",
    "rejections": "receivers refused too many messages because of how they were sent",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = (
        "Lets a paused outbox go on. What came back so far counts no more. Says whose messages had come back."
    )
    parser = commands.add_parser("resume", help="let a paused outbox go on", description=text)
    parser.add_argument("address", metavar="ADDRESS")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 also where nothing was paused. Raises BadAddress, NoSuchMailbox."""
    from companion.app import open_services

    with open_services(settings_of(args)) as services:
        row = mailbox_of(services.store, args.address)
        pause = services.guard.paused(row.id)
        if pause is not None:
            services.guard.resume(row.id)
    if args.json:
        told = None if pause is None else {"why": pause.why, "at": pause.at, "addresses": pause.addresses}
        print(json.dumps({"address": row.address, "was": told}))
    elif pause is None:
        print(f"Sending from {row.address} was not paused.")
    else:
        print(f"Sending from {row.address} goes on. It was paused because {WHY[pause.why]}:")
        for address in pause.addresses:
            print(f"  {address}")
    return 0
